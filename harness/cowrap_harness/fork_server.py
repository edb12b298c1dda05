# SPDX-License-Identifier: GPL-2.0-or-later
"""A process that has a module loaded and forks one process for each request, since loading takes longer than most
work.

Started by `servers.py` as `fork_server.py PARENT ROOTS MODULE [ARGUMENT...]`: `prepare(ARGUMENT...)` of the module
is called once. Then each line on standard input is JSON: `[number, request, out, err]` has `run(request)` called in a
process of its own, which leads a session and has these files as standard output and error; `[number]` ends that
session. Two lines on standard output say what becomes of it: `number begun PID`, and `number ended STATUS`, its wait
status. Standard library only, so that it can start without site packages.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
import importlib
import json
import os
import select
import signal
import sys
import traceback
from collections.abc import Callable
from typing import Any

_PR_SET_PDEATHSIG = 1
_ENDED = 1
NEW_OBJECTS = 50_000
"""So many are made between two searches for garbage, which find none in most requests."""


def die_with_parent(parent: int) -> None:
    """Has the kernel end this process with its parent, at once if that has ended already."""
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, int(signal.SIGKILL))
    if os.getppid() != parent:
        os._exit(_ENDED)


class _Requests:
    """The requests at work, each a process."""

    def __init__(self, run: Callable[[Any], int]) -> None:
        self._run = run
        self._number_of: dict[int, int] = {}
        self._deaths, wake = os.pipe2(os.O_NONBLOCK | os.O_CLOEXEC)
        signal.set_wakeup_fd(wake)
        signal.signal(signal.SIGCHLD, lambda number, frame: None)  # without a handler nothing would be written there
        self._pipe = (self._deaths, wake)

    def serve(self) -> None:
        """Answers until standard input ends."""
        poller = select.poll()
        poller.register(0, select.POLLIN)
        poller.register(self._deaths, select.POLLIN)
        asked = b""
        while True:
            for descriptor, _ in poller.poll():
                data = os.read(descriptor, 65536)
                if descriptor == self._deaths:
                    self._reap()
                    continue
                if not data:
                    return
                *lines, asked = (asked + data).split(b"\n")
                for line in lines:
                    self._take(*json.loads(line))

    def _take(self, number: int, *request: Any) -> None:
        """Begins a request, or ends one that is still at work."""
        if request:
            process = self._fork(*request)
            self._number_of[process] = number
            _say(number, "begun", process)
        else:
            for process in [process for process, known in self._number_of.items() if known == number]:
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(process, signal.SIGKILL)
                os.kill(process, signal.SIGKILL)  # it may not lead its session yet

    def _reap(self) -> None:
        while self._number_of:
            process, status = os.waitpid(-1, os.WNOHANG)
            if not process:
                return
            _say(self._number_of.pop(process), "ended", status)

    def _fork(self, request: Any, out: str, err: str) -> int:
        """One request in a process of its own."""
        server = os.getpid()
        child = os.fork()
        if child:
            return child
        status = _ENDED
        try:
            die_with_parent(server)
            os.setsid()
            signal.set_wakeup_fd(-1)
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            # no way from here to the pipes of the server
            descriptors = [os.open(os.devnull, os.O_RDONLY)]
            descriptors += [os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600) for path in (out, err)]
            for place, descriptor in enumerate(descriptors):
                os.dup2(descriptor, place)
            for descriptor in (*descriptors, *self._pipe):
                os.close(descriptor)
            status = self._run(request)
        except SystemExit as left:
            status = left.code if isinstance(left.code, int) else int(left.code is not None)
        except BaseException:
            traceback.print_exc()
        finally:
            for stream in (sys.stdout, sys.stderr):
                stream.flush()
            os._exit(status)


def _say(number: int, what: str, value: int) -> None:
    os.write(1, f"{number} {what} {value}\n".encode("ascii"))


def main(parent: str, roots: str, module: str, *arguments: str) -> int:
    """Answers until its standard input ends."""
    die_with_parent(int(parent))
    sys.path[:0] = roots.split(os.pathsep)
    gc.disable()  # what is loaded stays: nothing of it is garbage
    loaded = importlib.import_module(module)
    loaded.prepare(*arguments)
    gc.freeze()
    gc.set_threshold(NEW_OBJECTS)
    gc.enable()
    _Requests(loaded.run).serve()
    return 0


if __name__ == "__main__":
    del sys.path[0]  # this file's folder, whose modules are a package's
    sys.exit(main(*sys.argv[1:]))
