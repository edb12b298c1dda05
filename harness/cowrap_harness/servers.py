# SPDX-License-Identifier: GPL-2.0-or-later
"""Fork servers of this process: started when first needed, kept for whoever asks next, gone with it."""

from __future__ import annotations

import contextlib
import json
import os
import select
import signal
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cowrap_harness.interrupt import held
from cowrap_harness.package_root import PACKAGE_ROOT
from cowrap_harness.time_limit import TimeLimit

_PROGRAM = Path(__file__).with_name("fork_server.py")


@dataclass(frozen=True)
class ServerKind:
    """What a server has loaded: a module, prepared with `arguments`; where modules are looked for first, as in a PATH;
    options of the interpreter; and the environment, where it is not this process's.
    """

    module: str
    roots: str = str(PACKAGE_ROOT)
    arguments: tuple[str, ...] = ()
    options: tuple[str, ...] = ()
    environment: Mapping[str, str] = field(default_factory=dict)

    @property
    def key(self) -> tuple[object, ...]:
        """Equal for kinds that one server can serve."""
        environment = tuple(sorted((self.environment or os.environ).items()))
        return self.module, self.roots, self.arguments, self.options, environment


MOST_IDLE = 8
"""Servers that wait at most, of all kinds together: an environment that changes all the time must not gather them."""
_IDLE: list[tuple[tuple[object, ...], subprocess.Popen[bytes]]] = []


class Asked:
    """One request at work. Ask from the main thread: the parent-death signal follows the thread."""

    def __init__(self, kind: ServerKind, request: Any, out: Path, err: Path) -> None:
        self._key = kind.key
        self._server = _take_idle(self._key) or _start(kind)
        self._at_work = True
        assert self._server.stdin is not None
        line = json.dumps([request, str(out), str(err)]) + "\n"
        with contextlib.suppress(BrokenPipeError):  # a server that has ended says so when it is waited for
            self._server.stdin.write(line.encode())
            self._server.stdin.flush()

    def ready(self, timeout: float | None) -> bool:
        """Whether `status` would answer at once, after waiting for at most this long (None: until then)."""
        assert self._server.stdout is not None
        return bool(select.select([self._server.stdout], [], [], timeout)[0])

    def status(self, timeout: float | None = None) -> int | None:
        """The exit status of the request's process as `subprocess` gives it; None where its time, `timeout` seconds as
        `TimeLimit` counts them, is over, and then it is ended. Raises EOFError where the server itself has ended.
        """
        assert self._server.stdout is not None
        limit = TimeLimit(self._server.pid, timeout) if timeout is not None else None
        try:
            while not self.ready(left := limit.left() if limit else None):
                if not left:
                    self.stop()
                    return None
            answer = self._server.stdout.readline()
        except BaseException:
            self.stop()
            raise
        if not answer:
            self.stop()
            raise EOFError(f"a server of {self._server.args!r} has ended")
        self._at_work = False
        _IDLE.append((self._key, self._server))
        while len(_IDLE) > MOST_IDLE:
            _close(_IDLE.pop(0)[1])
        return os.waitstatus_to_exitcode(int(answer))

    def stop(self) -> None:
        """Ends the request's processes, and with them the server, if they are still at work."""
        if self._at_work:
            self._at_work = False
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self._server.pid, signal.SIGKILL)
            _close(self._server)


def end_servers() -> None:
    """Ends the servers that wait, so that the next request starts one."""
    while _IDLE:
        _close(_IDLE.pop()[1])


def _take_idle(key: tuple[object, ...]) -> subprocess.Popen[bytes] | None:
    """The server of this kind that has waited for the shortest time; one that somebody ended meanwhile is forgotten."""
    for place in reversed(range(len(_IDLE))):
        if _IDLE[place][0] == key:
            server = _IDLE.pop(place)[1]
            if server.poll() is None:
                return server
            _close(server)
    return None


def _close(server: subprocess.Popen[bytes]) -> None:
    for stream in (server.stdin, server.stdout):
        assert stream is not None
        with contextlib.suppress(OSError):
            stream.close()
    server.wait()


def _start(kind: ServerKind) -> subprocess.Popen[bytes]:
    with held():
        return subprocess.Popen(
            [sys.executable, *kind.options, str(_PROGRAM), str(os.getpid()), kind.roots, kind.module, *kind.arguments],
            env=dict(kind.environment or os.environ),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
