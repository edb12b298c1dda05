# SPDX-License-Identifier: GPL-2.0-or-later
"""Waiting for native workers: how far they are is shown meanwhile, and none outlives the wait."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from cowrap_harness.native import WorkerProcess
from cowrap_harness.progress import Progress, Step

LOOK_EVERY_S = 0.1


@contextmanager
def stopped_at_the_end(workers: Sequence[WorkerProcess]) -> Iterator[None]:
    """Stops the workers that are then in the list, whatever happens."""
    try:
        yield
    finally:
        for worker in workers:
            worker.stop()


def await_workers(workers: Sequence[WorkerProcess], what: str, wrappers: int, progress: Progress) -> None:
    """Returns when every worker has its result; `wrappers` is how many they have to run, all together."""
    waiting = list(workers)
    while waiting:
        progress(Step(what, sum(worker.done for worker in workers), wrappers))
        waiting = [worker for worker in waiting if worker is not waiting[0] or not worker.ready(LOOK_EVERY_S)]
