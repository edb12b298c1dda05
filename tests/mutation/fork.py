# SPDX-License-Identifier: GPL-2.0-or-later
"""Work in a forked child of its own session, which neither runs nor grows without end, and of which nothing is left."""

from __future__ import annotations

import contextlib
import os
import resource
import select
import signal
import tempfile
import traceback
from collections.abc import Callable
from dataclasses import dataclass

WALL_SECONDS = 120
MEMORY = 6 << 30
OWN_ERROR = 99


@dataclass(frozen=True)
class Ending:
    """How a child ended, and what it said."""

    how: str
    said: str

    @property
    def is_clean(self) -> bool:
        return self.how == "exit 0"

    @property
    def is_own_error(self) -> bool:
        """Whether an exception came out of the work; `said` is its traceback."""
        return self.how == f"exit {OWN_ERROR}"


def in_fork(work: Callable[[Callable[[str], None]], None]) -> Ending:
    """Runs `work` in a child, with a function to say something by."""
    with tempfile.TemporaryFile() as said:
        child = os.fork()
        if not child:
            os._exit(_child(work, said.fileno()))
        late = not _wait(child)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(child, signal.SIGKILL)
        status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        said.seek(0)
        words = said.read().decode()
    if late:
        return Ending(f"no end within {WALL_SECONDS} s", words)
    return Ending(f"exit {status}" if status >= 0 else f"signal {signal.Signals(-status).name}", words)


def limit_processor_time(seconds: float) -> None:
    """Lets this process die if it computes for longer than that from now on."""
    signal.signal(signal.SIGPROF, signal.SIG_DFL)
    signal.setitimer(signal.ITIMER_PROF, seconds)


def _wait(child: int) -> bool:
    """Whether the child ends in time; it is not reaped, so that its group's number stays its own."""
    with contextlib.ExitStack() as stack:
        handle = os.pidfd_open(child)
        stack.callback(os.close, handle)
        return bool(select.select([handle], [], [], WALL_SECONDS)[0])


def _child(work: Callable[[Callable[[str], None]], None], said: int) -> int:
    try:
        os.setsid()
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        nowhere = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(nowhere, stream)
        work(lambda words: _write(said, words))
    except BaseException:
        os.pwrite(said, traceback.format_exc().encode(), 0)
        return OWN_ERROR
    return 0


def _write(said: int, words: str) -> None:
    os.ftruncate(said, 0)
    os.pwrite(said, words.encode(), 0)
