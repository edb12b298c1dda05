# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs a loaded batch's cases in forked, limited children; one that dies costs the scenario it was in, and the next
child goes on behind it.
"""

from __future__ import annotations

import itertools
import mmap
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from cowrap_harness.binding import Library, Outcome, PreparedCase, broken_names, read_outcome
from cowrap_harness.case import Scenario
from cowrap_harness.child_deaths import (
    DONE,
    EXIT_DONE,
    EXIT_LEFT_TO_ANOTHER,
    EXIT_SETUP,
    LEFT_TO_ANOTHER,
    SPOILT,
    TIMED_OUT,
)
from cowrap_harness.child_wait import wait_for_child
from cowrap_harness.expectation import expect
from cowrap_harness.outbox import Outbox
from cowrap_harness.rules import Duty
from cowrap_harness.schedules import Schedule
from cowrap_harness.values import WrapperLayout

LOOK_EVERY, LOOKS = 64, 64
"""The sample of a scenario that the Python properties judge too: its first run and every 64th, 64 of them at most."""
EVERY_SCHEDULE = 1 << 20
"""More than any scenario of a family has: its exploration ends by being complete."""
FAMILY_LOOK_EVERY = 64
"""Of a family's scenarios the first run of each 64th is in the sample."""
FAMILY_RUNS = 1000
"""What a scenario of a family has at the most, for the child's limits."""
RUNS_A_SECOND = 20_000
"""The slowest that judged runs are expected to be, sanitizers included: what a child's own limits are made of."""
MAX_DEATHS = 4
"""Scenarios of one wrapper that may end a child before the rest are left out; an endless one, which costs time, counts
twice.
"""



@dataclass(frozen=True)
class Limits:
    """What a child may use: CPU seconds for each run, wall seconds for each child, address space in bytes (0: no
    limit); and whether system calls are filtered, which a kernel without seccomp cannot do.
    """

    cpu_seconds: float
    wall_seconds: float
    address_space: int
    sealed: bool = True


@dataclass(frozen=True)
class Job:
    """One wrapper's work: its index in the table, its scenarios, and its duty; without one nothing is judged here."""

    index: int
    layout: WrapperLayout
    scenarios: tuple[Scenario, ...]
    duty: Duty | None = None


Steps = Sequence[tuple[Job, int]]
"""Jobs' scenarios in the order in which they are run: the job, and the scenario's place in it."""


class Worker:
    """Runs jobs against one library and collects results as plain tuples."""

    def __init__(self, library: Library, dialect: int, schedules: int, limits: Limits, look_share: int = 1) -> None:
        self.library = library
        self.look_share = look_share
        self.dialect = dialect
        self.schedules = schedules
        self.limits = limits
        self.outbox = Outbox()
        self._spoiled = False
        self._shared: list[mmap.mmap] = []
        self.record = self._share("CwRecord")
        self.explored = self._share("CwExplored")

    def _share(self, structure: str) -> Any:
        """A structure that a child and its parent see, so that what a dead child left in it can be read."""
        ffi = self.library.ffi
        self._shared.append(mmap.mmap(-1, ffi.sizeof(structure)))
        return ffi.cast(f"{structure} *", ffi.from_buffer(self._shared[-1]))

    def run_job(self, job: Job) -> Iterator[tuple[Any, ...]]:
        """Yields rows: a word, the scenario's place in the job, and for

        `ran` a schedule, its outcome and what is broken (only outcomes that differ), `count` how many schedules were
        run and the digest of their traces, `died` the schedule, how the child ended, its standard error and what the
        record held, `left-out` nothing more.
        """
        for _, *row in self.run_jobs([job]):
            yield tuple(row)

    def run_jobs(self, jobs: Sequence[Job]) -> Iterator[tuple[Any, ...]]:
        """The rows of some jobs that share children, each behind its job's index.

        Behind a job in which anything is wrong a new child begins, and what a child dies of is done anew in one that no
        other job was in, so that what one wrapper spoils is not laid to the next.
        """
        yield from self._run_steps([(job, number) for job in jobs for number in range(len(job.scenarios))])

    def _run_steps(self, steps: Steps) -> Iterator[tuple[Any, ...]]:
        known = {(job.index, number) for job, number in steps}
        start, deaths = 0, 0
        while start < len(steps):
            first = steps[start][0]
            how, errors = self._run_child(steps, start)
            rows, whole = self.outbox.rows(known)
            if not whole and steps[-1][0] is not first:
                # nothing that it left can be relied on
                for _, alone in itertools.groupby(steps[start:], key=lambda step: step[0].index):
                    yield from self._run_steps(list(alone))
                return
            how = how if whole else SPOILT
            # where the child says that it was may be spoilt too
            current = self.outbox.place
            place = min(max(current, start), len(steps) - 1)
            job, number = steps[place]
            anew = how not in (DONE, LEFT_TO_ANOTHER) and job is not first
            yield from (row for row in rows if not anew or (row[0], row[2]) != (job.index, number))
            if how == DONE:
                return
            deaths = deaths if job is first else 0
            if anew or (how == LEFT_TO_ANOTHER and current > start):
                start = place if anew else current
                continue
            died = self._current_schedule(), how, errors, read_outcome(self.library, self.record)
            yield (job.index, "died", number, *died)
            start, deaths = place + 1, deaths + (2 if how in TIMED_OUT else 1)
            while deaths >= MAX_DEATHS and start < len(steps) and steps[start][0] is job:
                yield (job.index, "left-out", steps[start][1])
                start += 1

    def _current_schedule(self) -> Schedule:
        return tuple(self.explored.schedule[0 : min(self.explored.n_schedule, len(self.explored.schedule))])

    def _run_child(self, steps: Steps, start: int) -> tuple[str, str]:
        """Forks a child for the steps from `start` on; gives how it ended and what it wrote to standard error."""
        self.outbox.empty(start)
        reader, writer = os.pipe()
        pid = os.fork()
        if pid == 0:
            code = EXIT_SETUP
            try:
                os.close(reader)
                os.dup2(writer, 2)
                code = self._child(steps, start)
            finally:
                os._exit(code)
        os.close(writer)
        try:
            return wait_for_child(pid, reader, self.limits.wall_seconds + self._expected_seconds(steps))
        finally:
            os.close(reader)

    def _expected_seconds(self, steps: Steps) -> int:
        """What some steps may take beyond the usual, because they have many schedules."""
        runs = [FAMILY_RUNS if job.scenarios[number].family else self.schedules for job, number in steps]
        return sum(runs) // RUNS_A_SECOND

    def _child(self, steps: Steps, start: int) -> int:
        lib = self.library.lib
        if lib.cw_child_limit(self.limits.address_space, 60 + self._expected_seconds(steps)):
            return EXIT_SETUP
        lib.cw_child_watch_signals(self.record)
        if lib.cw_child_watch_time(int(self.limits.cpu_seconds * 1000)):
            return EXIT_SETUP
        if self.limits.sealed and (error := lib.cw_child_seal()):
            os.write(2, f"the seal of system calls: {os.strerror(error)}\n".encode())
            return EXIT_SETUP
        for place in range(start, len(steps)):
            job, number = steps[place]
            self.outbox.go_on_at(place)
            if self._spoiled and job is not steps[place - 1][0]:
                return EXIT_LEFT_TO_ANOTHER
            before = self.outbox.used
            if not self._run_scenario(job, number):
                # the next child does the scenario anew, or, where it had the outbox to itself, goes on behind it
                if place == start:
                    self.outbox.go_on_at(place + 1)
                else:
                    self.outbox.take_back(before)
                return EXIT_LEFT_TO_ANOTHER
        return EXIT_DONE

    def _run_scenario(self, job: Job, number: int) -> bool:
        """Runs a scenario's schedules and posts each outcome not seen before; False if the outbox has no room left."""
        case = PreparedCase(self.library, self.dialect, job.index, job.layout, job.scenarios[number])
        seen: set[Outcome] = set()
        for schedule, outcome, broken in self._explore(case, job, number):
            if outcome in seen:
                continue
            seen.add(outcome)
            self._spoiled = self._spoiled or bool(broken)
            if not self.outbox.post((job.index, "ran", number, schedule, outcome, broken)):
                return False
        explored = self.explored
        counted = int(explored.n_runs), int(explored.digest), bool(explored.complete)
        return self.outbox.post((job.index, "count", number, *counted))

    def _explore(self, case: PreparedCase, job: Job, number: int) -> Iterator[tuple[Schedule, Outcome, str | None]]:
        """Runs a scenario's schedules; gives those worth a look with their outcomes and what is broken first."""
        library, duty = self.library, job.duty
        family = bool(job.scenarios[number].family)
        limits = library.ffi.new("CwLimits *", (EVERY_SCHEDULE if family else self.schedules, 1, self.schedules))
        if duty is not None:
            case.set_due(expect(duty, job.layout, job.scenarios[number]))
            limits.look_every = LOOK_EVERY
            looked_at = (job.index + number) % self.look_share == 0
            limits.looks = LOOKS * looked_at if not family else number % FAMILY_LOOK_EVERY == 0
        library.ffi.memmove(self.explored, bytes(library.ffi.sizeof("CwExplored")), library.ffi.sizeof("CwExplored"))
        while library.lib.cw_explore(case.case, limits, self.explored, self.record):
            broken = next(iter(broken_names(library, self.explored.broken)), "") if duty is not None else None
            yield self._current_schedule(), read_outcome(library, self.record), broken
