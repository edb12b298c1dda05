# SPDX-License-Identifier: GPL-2.0-or-later
"""Local worker processes: jobs out, answers back, a worker that dies replaced and its job done again, none left."""

from __future__ import annotations

import contextlib
import os
import secrets
import selectors
import shutil
import signal
import subprocess
import sys
import tempfile
from collections import deque
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, Protocol

from cowrap_harness.fuzz_worker import read_item, write_item
from cowrap_harness.leftovers import VARIABLE, end_marked
from cowrap_harness.package_root import python_path

LIVES = 3
"""How many workers may die of one job."""
JOBS_A_LIFE = 50
"""Jobs after which a worker is replaced, so that its memory stays flat."""


@dataclass(frozen=True)
class Job:
    """What a worker is asked: the name of a function of `fuzz_worker`, and its arguments."""

    name: str
    arguments: tuple[Any, ...]
    deaths: int = 0


@dataclass(frozen=True)
class Answer:
    """What came of a job: `kind` is `ok` with the result; `environment`, `harness` or `illegal` with a sentence."""

    job: Job
    kind: str
    value: Any


class Pool(Protocol):
    """Whoever does a campaign's jobs: local processes (`Workers`), or a cluster."""

    deaths: int

    @property
    def size(self) -> int:
        """How many jobs can be done at once."""

    @property
    def free(self) -> int:
        """How many more jobs should be handed out now."""

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""

    def watch(self, descriptor: int) -> None:
        """Lets `answers` return as soon as something can be read here."""

    def ask(self, job: Job, first: bool = False) -> None:
        """Has a job done, before all that wait if `first`."""

    def forget_waiting(self) -> None:
        """Drops every job that no worker has begun."""

    def answers(self, seconds: float) -> list[Answer]:
        """What has come in, after waiting at most this long for something."""

    def stop(self) -> None:
        """Ends all that is at work here, and gives everything back."""


class _Worker:
    """One process and the job that it has."""

    def __init__(self, mark: str, scratch: Path) -> None:
        self.mark = mark
        self.scratch = scratch
        self.job: Job | None = None
        self.jobs = 0
        scratch.mkdir()
        environment = {**os.environ, VARIABLE: mark, "TMPDIR": str(scratch), "PYTHONPATH": python_path()}
        environment.setdefault("HYPOTHESIS_STORAGE_DIRECTORY", str(scratch))
        # started from the main thread: the death signal that it asks for follows the thread
        self.process = subprocess.Popen(
            [sys.executable, "-m", "cowrap_harness.fuzz_worker"],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            start_new_session=True,
        )

    @property
    def answers(self) -> BinaryIO:
        assert self.process.stdout is not None
        return self.process.stdout  # type: ignore[return-value]

    def give(self, job: Job) -> None:
        """Hands over a job; a worker that is dead already shows that when its answer is read."""
        self.job = job
        self.jobs += 1
        with contextlib.suppress(BrokenPipeError):
            write_item(self.process.stdin, (job.name, job.arguments))  # type: ignore[arg-type]

    def end(self) -> None:
        """Ends the process and everything below it."""
        with contextlib.suppress(ProcessLookupError):
            self.process.kill()
        self.process.wait()
        end_marked(self.mark)
        for stream in (self.process.stdin, self.process.stdout):
            with contextlib.suppress(OSError):
                stream.close()  # type: ignore[union-attr]
        shutil.rmtree(self.scratch, ignore_errors=True)


class Workers:
    """Some workers, and a watchdog that cleans up behind this process if it is killed."""

    def __init__(self, count: int) -> None:
        self._mark = secrets.token_hex(8)
        self._scratch = Path(tempfile.mkdtemp(prefix="cowrap-campaign-"))
        self._waiting: deque[Job] = deque()
        self._started = 0
        self.deaths = 0
        self._watchdog = self._start_watchdog()
        self._selector = selectors.DefaultSelector()
        self._workers: list[_Worker] = []
        for _ in range(count):
            self._start()

    def _start_watchdog(self) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-I", "-S", str(Path(__file__).with_name("leftovers.py")), self._mark]
        return subprocess.Popen([*command, str(self._scratch)], stdin=subprocess.PIPE, start_new_session=True)

    def _start(self) -> None:
        worker = _Worker(f"{self._mark}-{self._started}", self._scratch / f"worker-{self._started}")
        self._started += 1
        self._workers.append(worker)
        self._selector.register(worker.answers, selectors.EVENT_READ, worker)

    @property
    def size(self) -> int:
        """How many jobs can be done at once."""
        return len(self._workers)

    @property
    def free(self) -> int:
        """How many more jobs would start at once."""
        return sum(worker.job is None for worker in self._workers) - len(self._waiting)

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return bool(self._waiting) or any(worker.job for worker in self._workers)

    def watch(self, descriptor: int) -> None:
        """Lets `answers` return as soon as something can be read here."""
        self._selector.register(descriptor, selectors.EVENT_READ, None)

    def ask(self, job: Job, first: bool = False) -> None:
        """Has a job done, before all that wait if `first`."""
        (self._waiting.appendleft if first else self._waiting.append)(job)
        self._hand_out()

    def forget_waiting(self) -> None:
        """Drops every job that no worker has begun."""
        self._waiting.clear()

    def _hand_out(self) -> None:
        for worker in self._workers:
            if worker.job is None and self._waiting:
                worker.give(self._waiting.popleft())

    def answers(self, seconds: float) -> list[Answer]:
        """What has come in, after waiting at most this long for something."""
        found: list[Answer] = []
        for key, _ in self._selector.select(seconds):
            if key.data is not None:
                answer = self._take(key.data)
                found += [answer] if answer is not None else []
        self._hand_out()
        return found

    def _take(self, worker: _Worker) -> Answer | None:
        job = worker.job
        try:
            kind, value = read_item(worker.answers)
        except (EOFError, OSError):
            self._replace(worker)
            self.deaths += 1
            if job is None:
                return None
            if job.deaths + 1 >= LIVES:
                return Answer(job, "harness", f"{LIVES} workers died of it")
            self._waiting.appendleft(Job(job.name, job.arguments, job.deaths + 1))
            return None
        assert job is not None
        worker.job = None
        if worker.jobs >= JOBS_A_LIFE:
            self._replace(worker)
        return Answer(job, kind, value)

    def _replace(self, worker: _Worker) -> None:
        self._selector.unregister(worker.answers)
        self._workers.remove(worker)
        worker.end()
        self._start()

    def stop(self) -> None:
        """Ends all, whatever they are at, and waits until nothing is left."""
        for worker in self._workers:
            with contextlib.suppress(ProcessLookupError):
                worker.process.send_signal(signal.SIGKILL)
        for worker in self._workers:
            worker.end()
        self._workers.clear()
        self._waiting.clear()
        end_marked(self._mark)
        self._selector.close()
        assert self._watchdog.stdin is not None
        self._watchdog.stdin.close()
        self._watchdog.wait()
