# SPDX-License-Identifier: GPL-2.0-or-later
"""Generated wrappers through compilers and native workers to rows: every scenario of each wrapper in each build."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from cowrap_harness.batch import build_batch, build_batches, compiling
from cowrap_harness.batch_request import BatchRequest, BatchResult, BuiltBatch, CompileFailure, Generate
from cowrap_harness.build import Build
from cowrap_harness.case import Scenario, Subject
from cowrap_harness.counted import counted
from cowrap_harness.evidence import Evidence
from cowrap_harness.further_runs import FurtherRuns
from cowrap_harness.interrupt import Interrupted
from cowrap_harness.judging import Judge
from cowrap_harness.native import WorkerProcess, loading
from cowrap_harness.native_request import NativeRequest
from cowrap_harness.native_result import NativeResult
from cowrap_harness.outcome import Row
from cowrap_harness.progress import Progress, Step
from cowrap_harness.rules import Duty
from cowrap_harness.running import Running
from cowrap_harness.scenario_table import ScenarioTable
from cowrap_harness.verdict import Judgement, Verdict
from cowrap_harness.waiting import await_workers, stopped_at_the_end
from cowrap_harness.wrapper_rows import WrapperRows

_FAILED_STAGES = {
    "generate": (Verdict.WRONGLY_REJECTED, "the generator fails on this declaration alone"),
    "generated": (Verdict.COMPILE_ERROR, ""),
    "link": (Verdict.COMPILE_ERROR, ""),
    "driver": (Verdict.HARNESS_ERROR, "the harness's own driver does not compile: "),
}


class Execution:
    """One set of wrappers at work; `ran` has what came of each shared object, whose scenarios are numbered as in
    `table`.

    Where the work is interrupted, `rows` has what was judged before, and NOT_JUDGED for what was not.

    `right` is a generator whose wrappers findings are laid beside, where another one is judged.
    """

    def __init__(
        self,
        subjects: Sequence[Subject],
        owed: Mapping[str, Duty],
        dialect: str,
        running: Running,
        right: Generate | None = None,
    ) -> None:
        self._subjects = tuple(subjects)
        self.owed = {subject.name: owed[subject.name] for subject in subjects}
        self._dialect = dialect
        self._running = running
        self._right = right
        self._table = ScenarioTable(self.owed, running)
        self._found = WrapperRows(self.owed)
        self.ran: list[tuple[BuiltBatch, NativeResult]] = []

    @property
    def table(self) -> Sequence[Scenario]:
        """The scenarios by their numbers."""
        return self._table.scenarios

    @property
    def rows(self) -> Mapping[str, list[Row]]:
        """What was found about each wrapper, by name."""
        return self._found.by_name

    @property
    def executions(self) -> int:
        """How many runs in the simulated world came back."""
        return self._found.executions

    def run(
        self, text: str, generate: Generate, prelude: str, directory: Path, progress: Progress
    ) -> dict[str, list[Row]]:
        """Compiles for every build, runs, judges; gives the rows of each wrapper that has any, by name.

        `text` is the generator's answer to the whole input, `generate` asks it about some of the declarations.
        `prelude` is the C text of the types that the signatures need.
        """
        targets = {name: due.target for name, due in self.owed.items()}
        request = BatchRequest(self._subjects, targets, prelude, self._dialect, generate, text)
        builds, toolchain = self._running.builds, self._running.toolchain
        further = FurtherRuns(self.owed, self._dialect, self._table, self._running, self.request_of, directory)
        try:
            progress(Step(compiling(self._subjects, builds)))
            results = build_batches(request, builds, toolchain, directory, progress)
            stop = self._run_natively(results, directory, progress)
            self._judge_all(results, progress)
            if stop is not None:
                raise stop
            further.add(self._found, self.ran, progress)
        except Interrupted:
            self._found.leave_the_rest(self._running)
            raise
        if self._running.depth.evidence:
            self._add_evidence(request, directory, progress)
        return {name: rows for name, rows in self.rows.items() if rows}

    def _run_natively(
        self, results: Mapping[Build, BatchResult], directory: Path, progress: Progress
    ) -> Interrupted | None:
        """Starts a worker for each shared object, as many at once as there are builds, and waits for them all; puts
        what they bring back into `ran`, and gives what has interrupted them.
        """
        batches = [batch for result in results.values() for batch in result.built]
        workers: list[WorkerProcess] = []
        what = f"running {counted(len(self._subjects), 'wrapper')} in {counted(len(results), 'build')}"
        with stopped_at_the_end(workers):
            try:
                for number, batch in enumerate(batches):
                    folder = directory / f"run-{number}"
                    folder.mkdir()
                    workers.append(WorkerProcess(self.request_of(batch), folder))
                await_workers(workers, what, sum(len(batch.subjects) for batch in batches), progress)
                self.ran = [(batch, worker.result()) for batch, worker in zip(batches, workers, strict=True)]
            except Interrupted as stop:
                for worker in workers:
                    worker.stop()
                partial = [worker.partial() for worker in workers]
                self.ran = list(zip(batches, [*partial, *map(_not_begun, batches[len(workers) :])], strict=True))
                return stop
        return None

    def request_of(self, batch: BuiltBatch) -> NativeRequest:
        """What a worker is to run of a batch."""
        names = [subject.name for subject in batch.subjects]
        return replace(
            loading(batch, self._dialect),
            scenarios=tuple(self.table),
            wrappers=tuple((index, self._table.wanted[name]) for index, name in enumerate(names)),
            schedules=self._running.schedules,
            duties={index: self.owed[name] for index, name in enumerate(names)},
            look_share=self._running.depth.looks,
            jobs_a_child=self._running.depth.jobs_a_child,
        )

    def _judge_all(self, results: Mapping[Build, BatchResult], progress: Progress) -> None:
        for build, result in results.items():
            for failure in result.failures:
                for subject in failure.subjects:
                    self.rows[subject.name].append(Row(_compile_judgement(failure), build.name))
        for number, subject in enumerate(self._subjects):
            progress(Step("judging what was run", number, len(self._subjects)))
            self.rows[subject.name].extend(self._judge(subject.name))
            self._found.judged.add(subject.name)

    def _judge(self, name: str) -> list[Row]:
        judge = Judge(name, self.owed[name])
        rows: list[Row] = []
        results: list[tuple[str, int, NativeResult]] = []
        for batch, result in self.ran:
            index = batch.place_of.get(name)
            if index is None:
                continue
            if index in result.unfinished:
                self._found.leave(name, "run", batch.build.name)
            elif result.layouts[index].present:
                results.append((batch.build.name, index, result))
            else:
                missing = Judgement(Verdict.WRAPPER_MISSING, "", "the generated file does not define it")
                rows.append(Row(missing, batch.build.name))
        found = judge.rows(results, self.table)
        self._found.executions += judge.executions
        return rows + found

    def _add_evidence(self, request: BatchRequest, directory: Path, progress: Progress) -> None:
        def right(like: BuiltBatch, names: Sequence[str]) -> BuiltBatch | None:
            if self._right is None:
                return None
            some = tuple(subject for subject in like.subjects if subject.name in names)
            own = replace(request, subjects=some, generate=self._right, text=None)
            built = build_batch(own, like.build, self._running.toolchain, directory / f"right-{like.build.name}").built
            return built[0] if built else None

        batches = [batch for batch, _ in self.ran]
        Evidence(self.owed, self.request_of, right, directory).add(self.rows, batches, progress)


def _not_begun(batch: BuiltBatch) -> NativeResult:
    """What there is of a batch that no worker was started for."""
    return NativeResult((), (), (), {}, unfinished=frozenset(range(len(batch.subjects))))


def _compile_judgement(failure: CompileFailure) -> Judgement:
    verdict, words = _FAILED_STAGES[failure.stage]
    if failure.timed_out:
        return Judgement(Verdict.COMPILE_TIMEOUT, "", failure.message)
    return Judgement(verdict, failure.bucket, words + failure.message)
