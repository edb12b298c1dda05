# SPDX-License-Identifier: GPL-2.0-or-later
"""Threads that run commands side by side, and end with them where what they are for is given up."""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

from cowrap_harness.commands import no_commands


@contextmanager
def command_pool() -> Iterator[ThreadPoolExecutor]:
    """One thread a processor; on an exception within it their commands are ended, and no more are started."""
    pool = ThreadPoolExecutor(max_workers=os.cpu_count() or 1)
    try:
        yield pool
    except BaseException:
        with no_commands():
            pool.shutdown(cancel_futures=True)
        raise
    pool.shutdown()
