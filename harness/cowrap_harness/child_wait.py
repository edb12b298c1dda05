# SPDX-License-Identifier: GPL-2.0-or-later
"""Waiting for a native child: what it says on standard error, how it ends, and that it ends."""

from __future__ import annotations

import contextlib
import os
import select
import signal
import time

from cowrap_harness.child_deaths import OVER_TIME
from cowrap_harness.time_limit import TimeLimit


def wait_for_child(pid: int, reader: int, wall_seconds: float) -> tuple[str, str]:
    """Waits for a child and reads its standard error; one that is over its time, `wall_seconds` as `TimeLimit` counts
    them, is ended with its whole group.
    """
    errors = bytearray()
    limit = TimeLimit(pid, wall_seconds)
    poller = select.poll()
    poller.register(reader, select.POLLIN)
    open_pipe = True
    while open_pipe and limit.left():
        if poller.poll(100):
            chunk = os.read(reader, 65536)
            open_pipe = bool(chunk)
            errors += chunk[: max(0, 65536 - len(errors))]
    status = _reap(pid, limit)
    text = errors.decode("utf-8", "replace")
    if status is None:
        return OVER_TIME, text
    if os.WIFSIGNALED(status):
        return signal.Signals(os.WTERMSIG(status)).name, text
    return f"exit {os.WEXITSTATUS(status)}", text


def _reap(pid: int, limit: TimeLimit) -> int | None:
    """The child's wait status, or None where its time was over and it had to be ended; ends what else is in its
    session.
    """
    while True:
        found, status = os.waitpid(pid, os.WNOHANG)
        if found or not limit.left():
            break
        time.sleep(0.002)
    with contextlib.suppress(ProcessLookupError):
        os.killpg(pid, signal.SIGKILL)
    if found:
        return status
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    return None
