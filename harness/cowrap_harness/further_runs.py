# SPDX-License-Identifier: GPL-2.0-or-later
"""What wrappers that are right so far are due beyond their scenarios: failing allocations, and real threads."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from cowrap_harness.batch_request import BuiltBatch
from cowrap_harness.case import Scenario
from cowrap_harness.faults import Wanted, count_down, countdowns
from cowrap_harness.judging import Judge
from cowrap_harness.native import WorkerProcess
from cowrap_harness.native_request import NativeRequest
from cowrap_harness.native_result import NativeResult
from cowrap_harness.outcome import Row
from cowrap_harness.progress import Progress, Step
from cowrap_harness.real_threads import RealThreads
from cowrap_harness.real_threads_program import Job
from cowrap_harness.rules import Duty
from cowrap_harness.running import Running
from cowrap_harness.scenario_table import ScenarioTable
from cowrap_harness.verdict import Judgement, Verdict
from cowrap_harness.waiting import await_workers, stopped_at_the_end
from cowrap_harness.wrapper_rows import WrapperRows

Ran = Sequence[tuple[BuiltBatch, NativeResult]]
"""What came of each shared object."""


@dataclass(frozen=True)
class FurtherRuns:
    """What is needed to run wrappers again. `request_of` makes the request for a batch's worker."""

    owed: Mapping[str, Duty]
    dialect: str
    table: ScenarioTable
    running: Running
    request_of: Callable[[BuiltBatch], NativeRequest]
    directory: Path

    def add(self, rows: WrapperRows, ran: Ran, progress: Progress) -> None:
        """Runs what is due, and adds what is found to the rows."""
        if self.running.depth.faults:
            self._add_faults(rows, [batch for batch, _ in ran], progress)
        if self.running.real_threads:
            progress(Step("running on real threads"))
            self._add_real_threads(rows, ran)

    def _add_faults(self, rows: WrapperRows, batches: Sequence[BuiltBatch], progress: Progress) -> None:
        """Lets creations and allocations fail in the wrappers that are right otherwise, in the first build that has
        them; only findings become rows.
        """
        done = {name for name in rows.by_name if not rows.is_right(name)}
        for number, batch in enumerate(batches):
            request = self.request_of(batch)
            names = [subject.name for subject in batch.subjects]
            turn = tuple(one for one in request.wrappers if one[0] % self.running.depth.faults == 0)
            wanted = tuple(one for one in turn if names[one[0]] not in done)
            folder = self.directory / f"faults-{number}"
            folder.mkdir()
            self._add_countdowns(rows, batch, wanted, functools.partial(_run_faulty, request, folder, progress))
            done |= {names[wrapper] for wrapper, _ in wanted}
            rows.through |= set() if self.running.real_threads else done

    def _add_countdowns(
        self, rows: WrapperRows, batch: BuiltBatch, wanted: Wanted,
        run: Callable[[tuple[Scenario, ...], Wanted], NativeResult],
    ) -> None:  # fmt: skip
        names = [subject.name for subject in batch.subjects]
        results, tables, endless = count_down(countdowns(wanted, self.table.scenarios), run)
        for wrapper, _ in wanted:
            judge = Judge(names[wrapper], self.owed[names[wrapper]])
            for result, table in zip(results, tables, strict=True):
                found = judge.rows([(batch.build.name, wrapper, result)], table)
                rows.by_name[names[wrapper]] += [row for row in found if row.judgement.verdict is not Verdict.PASS]
            rows.executions += judge.executions
        for one in endless:
            sentence = f"each {one.kind} that fails is followed by another one"
            judgement = Judgement(Verdict.RUN_TIMEOUT, "faults", sentence)
            rows.by_name[names[one.wrapper]].append(Row(judgement, batch.build.name, one.scenario))

    def _add_real_threads(self, rows: WrapperRows, ran: Ran) -> None:
        """A second opinion on the wrappers that are right so far, in gcc's first batch that has them."""
        done: set[str] = set()
        for number, (batch, result) in enumerate(ran):
            if batch.build.compiler != "gcc":
                continue
            jobs: list[Job] = []
            for index, subject in enumerate(batch.subjects):
                if rows.is_right(subject.name) and subject.name not in done and result.layouts[index].present:
                    done.add(subject.name)
                    wanted = self.table.wanted[subject.name]
                    jobs += [Job(index, result.layouts[index], self.table.scenarios[place]) for place in wanted]
            if jobs:
                folder = self.directory / f"threads-{number}"
                folder.mkdir()
                names = [batch.subjects[job.wrapper].name for job in jobs]
                duties = [self.owed[name] for name in names]
                for job, row in RealThreads(batch, jobs, duties, self.running.toolchain, self.dialect).run(folder):
                    rows.by_name[names[job]].append(row)
                    rows.executions += row.schedules
                rows.through |= set(names)


def _run_faulty(
    request: NativeRequest, folder: Path, progress: Progress, table: tuple[Scenario, ...], some: Wanted
) -> NativeResult:
    worker = WorkerProcess(replace(request, scenarios=table, wrappers=some, schedules=1), folder)
    with stopped_at_the_end([worker]):
        await_workers([worker], "running wrappers with failing allocations", len(some), progress)
        return worker.result()
