# SPDX-License-Identifier: GPL-2.0-or-later
"""One command run to its end as a value: status, output, time; never through a shell, never past its time."""

from __future__ import annotations

import contextlib
import os
import resource
import select
import signal
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO


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
    """Runs a command with nothing on its standard input and messages in English; its whole group dies at `timeout`
    seconds."""
    start = time.monotonic()
    try:
        process = subprocess.Popen(
            list(command),
            cwd=cwd,
            env={**os.environ, "LC_ALL": "C", **(environment or {})},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )
    except OSError as error:
        return Completed(tuple(command), 127, "", f"{command[0]}: {error.strerror}", time.monotonic() - start)
    timed_out = False
    try:
        stdout, stderr = process.communicate(timeout=timeout)
    except subprocess.TimeoutExpired:
        timed_out = True
        _kill_group(process)
        stdout, stderr = process.communicate()
    except BaseException:
        _kill_group(process)
        process.communicate()
        raise
    seconds = time.monotonic() - start
    texts = (stdout.decode(errors="replace"), stderr.decode(errors="replace"))
    return Completed(tuple(command), process.returncode, *texts, seconds, timed_out)


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
    stop: int | None = None,
) -> int | None:
    """Runs a command whose output goes into two open files, and leaves no process of its group behind.

    No file that it writes grows over `limit` bytes; `environment` is all of its environment. Returns the exit status
    (negative: the signal), or None where it has not ended in `timeout` seconds, or before the descriptor `stop` could
    be read; raises OSError where it cannot be started.
    """
    process = subprocess.Popen(
        list(command), stdin=subprocess.DEVNULL, stdout=out, stderr=err, cwd=directory, env=environment,
        start_new_session=True,
    )  # fmt: skip
    try:
        with contextlib.suppress(ProcessLookupError):
            resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (limit, limit))
        return wait_for(process, timeout, stop)
    finally:
        # Also after an ordinary end and after an interrupt: the command may have left children in its group.
        _kill_group(process)
        process.wait()


def wait_for(process: subprocess.Popen[bytes], timeout: float, stop: int | None = None) -> int | None:
    """A process's exit status, or None where it has not ended in time, or before the descriptor `stop` could be read.

    Without the sleeps of `Popen.wait`, which cost a short command as much time again.
    """
    descriptor = os.pidfd_open(process.pid)
    try:
        ended, _, _ = select.select([descriptor, *([] if stop is None else [stop])], [], [], timeout)
    finally:
        os.close(descriptor)
    return process.wait() if descriptor in ended else None
