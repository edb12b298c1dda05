# SPDX-License-Identifier: GPL-2.0-or-later
"""A campaign's jobs on an existing Dask cluster: the same functions as `workers.py` has done locally, elsewhere.

Each thread of a Dask worker keeps one local worker process, which does what Dask's own process must not: load native
code, be killed, grow. What a cluster loses it does again by itself, and a batch is a pure function, so nothing is lost;
the journal stays the campaign's.
"""

from __future__ import annotations

import contextlib
import os
import queue
import selectors
import threading
from typing import Any

from distributed import Client, Future, KilledWorker, get_worker
from distributed.client import FutureCancelledError

from cowrap_harness.version import installation
from cowrap_harness.workers import LIVES, Answer, Job, Workers

CONNECT_SECONDS = 10.0
AHEAD = 2
"""Jobs that are handed out for each thread of the cluster: one at work, one on its way."""
_FIRST = 1
"""The priority of jobs that go before others."""
_own = threading.local()


class ClusterError(Exception):
    """The scheduler cannot be reached, or has no worker: the request or the environment is wrong."""


def do_job(job: Job, wanted: str) -> tuple[str, Any]:
    """One job on a worker of the cluster: how it ended, and the result or a sentence."""
    where = get_worker().address
    if installation() != wanted:
        return "environment", f"worker {where} has another cowrap or Hypothesis than the campaign: install the same"
    workers = _local_workers()
    workers.ask(job)
    while True:
        for answer in workers.answers(60.0):
            kind = answer.kind
            return kind, f"worker {where}: {answer.value}" if kind == "environment" else answer.value


def _local_workers() -> Workers:
    """This thread's worker process; the death signal that it asks for follows the thread, which Dask keeps."""
    if not hasattr(_own, "workers"):
        _own.workers = Workers(1)
    found: Workers = _own.workers
    return found


class ClusterWorkers:
    """The workers of a cluster, with the face of `workers.Workers`."""

    def __init__(self, address: str) -> None:
        """Connects; raises ClusterError where nobody answers or nobody works there."""
        try:
            self._client = Client(address, timeout=CONNECT_SECONDS, set_as_default=False, name="cowrap")
        except Exception as error:  # a wrong address, nobody there, half a TLS configuration: classes of their own
            raise ClusterError(f"no Dask scheduler answers at {address}: {error}") from error
        self._size = 0
        if not self.size:
            self._client.close()
            raise ClusterError(f"the Dask scheduler at {address} has no workers")
        self._address = address
        self._installation = installation()
        self._jobs: dict[str, tuple[Job, Future | None]] = {}
        self._number = 0
        self._ended: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._reader, self._writer = os.pipe2(os.O_CLOEXEC | os.O_NONBLOCK)
        self._selector = selectors.DefaultSelector()
        self._selector.register(self._reader, selectors.EVENT_READ)
        self.deaths = 0

    @property
    def size(self) -> int:
        """How many jobs the cluster can do at once; could do, where the scheduler is gone."""
        found = self._client.scheduler_info(n_workers=-1)
        if "workers" in found:
            self._size = sum(int(worker["nthreads"]) for worker in found["workers"].values())
        return self._size

    @property
    def _is_gone(self) -> bool:
        return self._client.status not in ("running", "connecting")

    @property
    def free(self) -> int:
        """How many more jobs should be handed out now."""
        return AHEAD * self.size - len(self._jobs)

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return bool(self._jobs)

    def watch(self, descriptor: int) -> None:
        """Lets `answers` return as soon as something can be read here."""
        self._selector.register(descriptor, selectors.EVENT_READ)

    def ask(self, job: Job, first: bool = False) -> None:
        """Has a job done, before all that wait if `first`."""
        key = f"cowrap-{os.getpid()}-{self._number}"
        self._number += 1
        if self._is_gone:
            self._jobs[key] = job, None
            return
        future = self._client.submit(
            do_job, job, self._installation, key=key, priority=_FIRST if first else 0, pure=False
        )
        self._jobs[key] = job, future
        future.add_done_callback(self._wake)

    def _wake(self, future: Future) -> None:
        self._ended.put(future.key)
        with contextlib.suppress(OSError):  # a full pipe wakes as well, one that is closed has nobody to wake
            os.write(self._writer, b"!")

    def forget_waiting(self) -> None:
        """Drops every job that no worker has begun."""
        if self._is_gone:
            return
        processing = {key for keys in self._client.processing().values() for key in keys}
        for key, (_, future) in list(self._jobs.items()):
            if future is not None and key not in processing and not future.done():
                del self._jobs[key]
                future.cancel()

    def answers(self, seconds: float) -> list[Answer]:
        """What has come in, after waiting at most this long for something."""
        for found, _ in self._selector.select(seconds):
            if found.fd == self._reader:
                with contextlib.suppress(BlockingIOError):
                    os.read(self._reader, 1 << 16)
        answers: list[Answer] = []
        with contextlib.suppress(queue.Empty):
            while True:
                job, future = self._jobs.pop(self._ended.get_nowait(), (None, None))
                if job is not None and future is not None:
                    answers.append(self._answer(job, future))
        if self._is_gone and self.busy:
            job, _ = self._jobs.pop(next(iter(self._jobs)))
            answers.append(Answer(job, "environment", f"the Dask scheduler at {self._address} is gone"))
        return answers

    def _answer(self, job: Job, future: Future) -> Answer:
        try:
            kind, value = future.result(timeout=CONNECT_SECONDS)
        except KilledWorker:
            self.deaths += LIVES
            return Answer(job, "harness", "worker after worker of the cluster died of it")
        except (FutureCancelledError, OSError, TimeoutError) as error:
            return Answer(job, "environment", f"the Dask scheduler at {self._address} is gone: {error}")
        except Exception as error:
            return Answer(job, "environment", f"a worker of the cluster cannot do the work: {error!r}")
        return Answer(job, kind, value)

    def stop(self) -> None:
        """Takes back all that is not done and leaves the cluster."""
        futures = [future for _, future in self._jobs.values() if future is not None]
        self._jobs.clear()
        with contextlib.suppress(Exception):  # a scheduler that is gone need not be told
            self._client.cancel(futures, force=True)
        self._client.close(timeout=CONNECT_SECONDS)
        with contextlib.suppress(OSError):
            os.close(self._reader)
            os.close(self._writer)
