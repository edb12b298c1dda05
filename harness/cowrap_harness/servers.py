# SPDX-License-Identifier: GPL-2.0-or-later
"""Fork servers of this process: one of a kind, started when first needed, kept for whoever asks next, gone with it."""

from __future__ import annotations

import contextlib
import itertools
import json
import os
import select
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cowrap_harness.interrupt import held
from cowrap_harness.package_root import PACKAGE_ROOT
from cowrap_harness.time_limit import TimeLimit

_FLEETING = ("PYTEST_CURRENT_TEST",)
"""What a server is not told: in a run of tests it would need another server for each of them."""
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
        return self.module, self.roots, self.arguments, self.options, tuple(sorted(self.surroundings.items()))

    @property
    def surroundings(self) -> dict[str, str]:
        """The environment that a server has."""
        return {name: word for name, word in (self.environment or os.environ).items() if name not in _FLEETING}


MOST_IDLE = 8
"""Servers that wait at most, of all kinds together: an environment that changes all the time must not gather them."""
_ENDING_S = 5.0
"""What a request that is stopped may take to be gone, before its server has to go too."""
_SERVERS: dict[tuple[object, ...], _Server] = {}
"""The one asked last comes last."""


class _Server:
    """A fork server: numbers its requests, and keeps what it says of each until that is asked for."""

    def __init__(self, kind: ServerKind) -> None:
        self.process = _start(kind)
        self.at_work: set[int] = set()
        self.begun: dict[int, int] = {}
        self.ended: dict[int, int] = {}
        self.lost = False
        self._numbers = itertools.count()
        self._said = b""

    def send(self, *request: Any) -> None:
        """Asks for something."""
        assert self.process.stdin is not None
        with held(), contextlib.suppress(BrokenPipeError):  # one that has ended says so when it is listened to
            self.process.stdin.write(json.dumps(request).encode() + b"\n")
            self.process.stdin.flush()

    def begin(self, *request: Any) -> int:
        """The number of a new request."""
        number = next(self._numbers)
        self.at_work.add(number)
        self.send(number, *request)
        return number

    def listen(self, timeout: float | None) -> None:
        """Takes what it says next, after waiting for at most this long (None: until then)."""
        assert self.process.stdout is not None
        if self.lost or not select.select([self.process.stdout], [], [], timeout)[0]:
            return
        with held():
            said = os.read(self.process.stdout.fileno(), 65536)
            self.lost = not said
            *lines, self._said = (self._said + said).split(b"\n")
            for number, what, value in map(bytes.split, lines):
                (self.begun if what == b"begun" else self.ended)[int(number)] = int(value)

    def forget(self, number: int) -> None:
        """That request is over, and nobody asks for it any more."""
        self.at_work.discard(number)
        self.begun.pop(number, None)
        self.ended.pop(number, None)
        if self.lost and not self.at_work:
            self.close()

    def kill(self) -> None:
        """Ends it with all that it has at work."""
        self.process.kill()
        self.lost = True

    def close(self) -> None:
        """Has it end, which it does at once when it has nothing at work."""
        for stream in (self.process.stdin, self.process.stdout):
            assert stream is not None
            with contextlib.suppress(OSError):
                stream.close()
        self.process.wait()


class Asked:
    """One request at work. Ask from the main thread: the parent-death signal follows the thread."""

    def __init__(self, kind: ServerKind, request: Any, out: Path, err: Path) -> None:
        self._server = _server(kind)
        self._number = self._server.begin(request, str(out), str(err))
        self._over = False

    def ready(self, timeout: float | None) -> bool:
        """Whether `status` would answer at once, after waiting for at most this long (None: until then)."""
        end = None if timeout is None else time.monotonic() + timeout
        while not self._settled:
            left = None if end is None else max(0, end - time.monotonic())
            self._server.listen(left)
            if left == 0:
                break
        return self._settled

    @property
    def _settled(self) -> bool:
        return self._number in self._server.ended or self._server.lost

    def status(self, timeout: float | None = None) -> int | None:
        """The exit status of the request's process as `subprocess` gives it; None where its time, `timeout` seconds as
        `TimeLimit` counts them, is over, and then it is ended. Raises EOFError where the server itself has ended.
        """
        try:
            while self._number not in self._server.begun and not self._server.lost:
                self._server.listen(None)
            begun = self._server.begun.get(self._number)
            limit = TimeLimit(begun, timeout) if begun and timeout is not None else None
            while not self.ready(left := limit.left() if limit else None):
                if not left:
                    self.stop()
                    return None
        except BaseException:
            self.stop()
            raise
        status = self._server.ended.get(self._number)
        self._finish()
        if status is None:
            raise EOFError(f"a server of {self._server.process.args!r} has ended")
        return os.waitstatus_to_exitcode(status)

    def stop(self) -> None:
        """Ends the request's processes, if they are still at work."""
        if not self._over:
            self._server.send(self._number)
            if not self.ready(_ENDING_S):
                self._server.kill()
            self._finish()

    def _finish(self) -> None:
        self._over = True
        self._server.forget(self._number)
        _close_some(MOST_IDLE)


def end_servers() -> None:
    """Ends the servers that wait, so that the next request starts one."""
    _close_some(0)


def _close_some(most: int) -> None:
    """Closes servers that wait until there are at most so many."""
    for key in [key for key, server in _SERVERS.items() if server.lost]:
        del _SERVERS[key]
    waiting = [key for key, server in _SERVERS.items() if not server.at_work]
    for key in waiting[: max(0, len(waiting) - most)]:
        _SERVERS.pop(key).close()


def _server(kind: ServerKind) -> _Server:
    """The server of this kind; one that has ended is forgotten, and its requests find that out for themselves."""
    key = kind.key
    server = _SERVERS.pop(key, None)
    if server and server.process.poll() is not None:
        server.lost = True
        if not server.at_work:
            server.close()
    _SERVERS[key] = server if server and not server.lost else _Server(kind)
    return _SERVERS[key]


def _start(kind: ServerKind) -> subprocess.Popen[bytes]:
    with held():
        return subprocess.Popen(
            [sys.executable, *kind.options, str(_PROGRAM), str(os.getpid()), kind.roots, kind.module, *kind.arguments],
            env=kind.surroundings,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
