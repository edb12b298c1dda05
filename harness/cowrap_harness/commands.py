# SPDX-License-Identifier: GPL-2.0-or-later
"""One command run to its end as a value: status, output, time; never through a shell, never past its time."""

from __future__ import annotations

import contextlib
import os
import resource
import select
import signal
import subprocess
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from cowrap_harness.interrupt import held
from cowrap_harness.time_limit import TimeLimit


@dataclass(frozen=True)
class Completed:
    """A command that has ended. `status` is its exit status, negative for a signal, 127 where it could not be
    started."""

    command: tuple[str, ...]
    status: int
    stdout: str
    stderr: str
    seconds: float
    timed_out: bool = False

    @property
    def ok(self) -> bool:
        """Whether it ended by itself with status 0."""
        return self.status == 0 and not self.timed_out


def run_command(
    command: Sequence[str], cwd: Path | None = None, timeout: float = 120, environment: Mapping[str, str] | None = None
) -> Completed:
    """Runs a command with nothing on its standard input and messages in English; its whole group dies when its time,
    `timeout` seconds as `TimeLimit` counts them, is over."""
    start = time.monotonic()
    try:
        process = start_command(
            list(command),
            cwd=cwd,
            env={**os.environ, "LC_ALL": "C", **(environment or {})},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
    except OSError as error:
        return Completed(tuple(command), 127, "", f"{command[0]}: {error.strerror}", time.monotonic() - start)
    try:
        stdout, stderr, timed_out = _output(process, timeout)
    except BaseException:
        _kill_group(process)
        process.communicate()
        raise
    finally:
        _AT_WORK.discard(process)
    if _refused:
        raise CommandsEndedError
    seconds = time.monotonic() - start
    texts = (stdout.decode(errors="replace"), stderr.decode(errors="replace"))
    return Completed(tuple(command), process.returncode, *texts, seconds, timed_out)


def _output(process: subprocess.Popen[bytes], timeout: float) -> tuple[bytes, bytes, bool]:
    """What a command says on both streams, and whether it had to be ended."""
    limit = TimeLimit(process.pid, timeout)
    while left := limit.left():
        with contextlib.suppress(subprocess.TimeoutExpired):
            return (*process.communicate(timeout=left), False)
    _kill_group(process)
    return (*process.communicate(), True)


_AT_WORK: set[subprocess.Popen[bytes]] = set()
_STARTING = threading.Lock()
_refused: list[None] = []
"""Not empty while no command may be started."""


class CommandsEndedError(Exception):
    """A command was ended, or not started, because what it was for has been given up."""


def start_command(command: Sequence[str], **how: Any) -> subprocess.Popen[bytes]:
    """`subprocess.Popen` in a session of its own; whoever calls it waits for the process, then calls `end_command`.

    Raises OSError, and CommandsEndedError.
    """
    with held(), _STARTING:
        if _refused:
            raise CommandsEndedError
        process: subprocess.Popen[bytes] = subprocess.Popen(command, start_new_session=True, **how)
        _AT_WORK.add(process)
    return process


def end_command(process: subprocess.Popen[bytes]) -> None:
    """Ends what is left of a command, whose own process may have ended: it may have left children in its group."""
    _kill_group(process)
    process.wait()
    _AT_WORK.discard(process)


def end_commands() -> None:
    """Ends every command that is at work in some thread."""
    for process in list(_AT_WORK):
        _kill_group(process)


@contextlib.contextmanager
def no_commands() -> Iterator[None]:
    """Within it all commands are ended and none is started, so that threads that wait for one come to their end."""
    with _STARTING:
        _refused.append(None)
    try:
        end_commands()
        yield
    finally:
        _refused.pop()


def _kill_group(process: subprocess.Popen[bytes]) -> None:
    """The command is the leader of its own session, so its group has its number."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)


def run_into(
    command: Sequence[str],
    out: IO[bytes],
    err: IO[bytes],
    *,
    timeout: float,
    limit: int,
    directory: Path | None,
    environment: Mapping[str, str],
) -> int | None:
    """Runs a command whose output goes into two open files, and leaves no process of its group behind.

    No file that it writes grows over `limit` bytes; `environment` is all of its environment. Returns the exit status
    (negative: the signal), or None where its time, `timeout` seconds as `TimeLimit` counts them, is over; raises
    OSError where it cannot be started, and CommandsEndedError.
    """
    process = start_command(
        list(command), stdin=subprocess.DEVNULL, stdout=out, stderr=err, cwd=directory, env=environment
    )
    try:
        with contextlib.suppress(ProcessLookupError):
            resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (limit, limit))
        return wait_for(process, timeout)
    finally:
        end_command(process)  # also after an ordinary end and after an interrupt


def wait_for(process: subprocess.Popen[bytes], timeout: float) -> int | None:
    """A process's exit status, or None where it, a session's leader, has not ended in time.

    Without the sleeps of `Popen.wait`, which cost a short command as much time again.
    """
    limit = TimeLimit(process.pid, timeout)
    descriptor = os.pidfd_open(process.pid)
    try:
        while left := limit.left():
            if select.select([descriptor], [], [], left)[0]:
                return process.wait()
    finally:
        os.close(descriptor)
    return None
