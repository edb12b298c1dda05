# SPDX-License-Identifier: GPL-2.0-or-later
"""Generated wrappers through compilers and native workers to rows: every scenario of each wrapper in each build."""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from cowrap_harness.batch import build_batch, build_batches, compiling
from cowrap_harness.batch_request import BatchRequest, BatchResult, BuiltBatch, CompileFailure, Generate
from cowrap_harness.build import Build
from cowrap_harness.case import Scenario, Subject
from cowrap_harness.evidence import Evidence
from cowrap_harness.faults import Wanted, count_down, countdowns
from cowrap_harness.hold_file import hold_of
from cowrap_harness.interrupt import Interrupted
from cowrap_harness.judging import Judge
from cowrap_harness.native import WorkerProcess
from cowrap_harness.native_request import NativeRequest
from cowrap_harness.native_result import NativeResult
from cowrap_harness.outcome import Row
from cowrap_harness.progress import Progress, Step, counted
from cowrap_harness.real_threads import RealThreads
from cowrap_harness.real_threads_program import Job
from cowrap_harness.rules import Duty
from cowrap_harness.scenarios import scenarios
from cowrap_harness.toolchain import Toolchain, find_csrc
from cowrap_harness.verdict import Judgement, Verdict
from cowrap_harness.waiting import await_workers, stopped_at_the_end
from cowrap_harness.worlds import small_worlds

_FAILED_STAGES = {
    "generate": (Verdict.WRONGLY_REJECTED, "the generator fails on this declaration alone"),
    "generated": (Verdict.COMPILE_ERROR, ""),
    "link": (Verdict.COMPILE_ERROR, ""),
    "driver": (Verdict.HARNESS_ERROR, "the harness's own driver does not compile: "),
}


@dataclass(frozen=True)
class Depth:
    """How much is done with each wrapper.

    Of so many `scenarios` one is run (in turn, so that other wrappers run the others); of so many scenarios that pass
    in C one is judged in Python too (`looks`); of so many wrappers one has its creations and allocations let fail
    (`faults`; 0: none). `evidence` has findings shrunk and laid beside a right run. `jobs_a_child` wrappers share a
    native child.
    """

    scenarios: int = 1
    looks: int = 1
    faults: int = 1
    evidence: bool = True
    jobs_a_child: int = 1


EVERYTHING = Depth()


class Execution:
    """One set of wrappers at work; `executions` counts the runs in the simulated world that came back, `ran` has what
    came of each shared object, whose scenarios are numbered as in `table`, and `rows` each wrapper's rows by name.

    Where the work is interrupted, `rows` has what was judged before, and NOT_JUDGED for what was not.

    `right` is a generator whose wrappers findings are laid beside, where another one is judged. With `real_threads`
    each wrapper that is right so far is run on real threads too. `exhaustive` adds every small world.
    """

    def __init__(
        self,
        subjects: Sequence[Subject],
        owed: Mapping[str, Duty],
        dialect: str,
        schedules: int,
        seed: int,
        right: Generate | None = None,
        real_threads: bool = False,
        exhaustive: bool = False,
        depth: Depth = EVERYTHING,
    ) -> None:
        self._subjects = tuple(subjects)
        self.owed = owed
        self._dialect = dialect
        self._schedules = schedules
        self._right = right
        self._real_threads = real_threads
        self._depth = depth
        self.table: list[Scenario] = []
        self._places: dict[Scenario, int] = {}
        self._wanted = {
            subject.name: self._intern(self._turn(_wanted(owed[subject.name], exhaustive), seed + turn), seed)
            for turn, subject in enumerate(subjects)
        }
        self.executions = 0
        self.ran: list[tuple[BuiltBatch, NativeResult]] = []
        self.rows: dict[str, list[Row]] = {subject.name: [] for subject in self._subjects}
        self._judged: set[str] = set()
        self._through: set[str] = set()

    def _turn(self, wanted: Sequence[Scenario], turn: int) -> Sequence[Scenario]:
        """The share of a wrapper's scenarios whose turn it is."""
        return wanted[turn % self._depth.scenarios :: self._depth.scenarios]

    def _intern(self, wanted: Sequence[Scenario], seed: int) -> tuple[int, ...]:
        """The scenarios' numbers in the shared table; each call's values are moved on by the run's seed."""
        numbers = []
        for scenario in wanted:
            calls = tuple(dataclasses.replace(call, seed=call.seed + 4 * seed) for call in scenario.calls)
            seeded = dataclasses.replace(scenario, calls=calls)
            if seeded not in self._places:
                self._places[seeded] = len(self.table)
                self.table.append(seeded)
            numbers.append(self._places[seeded])
        return tuple(numbers)

    def run(
        self,
        builds: Sequence[Build],
        toolchain: Toolchain,
        text: str,
        generate: Callable[[Sequence[Subject]], str | None],
        prelude: str,
        directory: Path,
        progress: Progress,
    ) -> dict[str, list[Row]]:
        """Compiles for every build, runs, judges; gives each wrapper's rows by name.

        `text` is the generator's answer to the whole input, `generate` asks it about some of the declarations.
        `prelude` is the C text of the types that the signatures need.
        """
        targets = {subject.name: self.owed[subject.name].target for subject in self._subjects}
        request = BatchRequest(self._subjects, targets, prelude, self._dialect, generate, text)
        try:
            progress(Step(compiling(self._subjects, builds)))
            results = build_batches(request, builds, toolchain, directory, progress)
            stop = self._run_natively(results, directory, progress)
            self._judge_all(results, progress)
            if stop is not None:
                raise stop
            self._try_again(toolchain, directory, progress)
        except Interrupted:
            self._leave_the_rest(builds)
            raise
        if self._depth.evidence:
            self._add_evidence(self.rows, [batch for batch, _ in self.ran], request, toolchain, directory, progress)
        return {name: rows for name, rows in self.rows.items() if rows}

    def _leave_the_rest(self, builds: Sequence[Build]) -> None:
        """Says of each wrapper that is not through that it was not judged, in which builds, or beyond its scenarios."""
        further = ["with failing allocations"] * bool(self._depth.faults) + ["on real threads"] * self._real_threads
        for name in self.rows:
            if name not in self._judged:
                for build in builds:
                    self._leave(name, "compiled and run", build.name)
            elif further and name not in self._through and self._is_right(name):
                self._leave(name, f"run {' and '.join(further)}")

    def _leave(self, name: str, what: str, build: str = "") -> None:
        self.rows[name].append(Row(Judgement(Verdict.NOT_JUDGED, "", f"interrupted before it was {what}"), build))

    def _judge_all(self, results: Mapping[Build, BatchResult], progress: Progress) -> None:
        for build, result in results.items():
            for failure in result.failures:
                for subject in failure.subjects:
                    self.rows[subject.name].append(Row(_compile_judgement(failure), build.name))
        for number, subject in enumerate(self._subjects):
            progress(Step("judging what was run", number, len(self._subjects)))
            self.rows[subject.name] += self._judge(subject, self.ran)
            self._judged.add(subject.name)

    def _try_again(self, toolchain: Toolchain, directory: Path, progress: Progress) -> None:
        """What wrappers that are right so far are due beyond their scenarios."""
        if self._depth.faults:
            self._add_faults(self.rows, [batch for batch, _ in self.ran], directory, progress)
        if self._real_threads:
            progress(Step("running on real threads"))
            self._add_real_threads(self.rows, self.ran, toolchain, directory)

    def _is_right(self, name: str) -> bool:
        return all(row.judgement.verdict is Verdict.PASS for row in self.rows[name])

    def _add_faults(
        self, rows: Mapping[str, list[Row]], batches: Sequence[BuiltBatch], directory: Path, progress: Progress
    ) -> None:
        """Lets creations and allocations fail in the wrappers that are right otherwise, in the first build that has
        them; only findings become rows.
        """
        done = {name for name in rows if not self._is_right(name)}
        for number, batch in enumerate(batches):
            request = self.request_of(batch)
            names = [subject.name for subject in batch.subjects]
            turn = tuple(one for one in request.wrappers if one[0] % self._depth.faults == 0)
            wanted = tuple(one for one in turn if names[one[0]] not in done)
            folder = directory / f"faults-{number}"
            folder.mkdir()
            results, tables, endless = count_down(
                countdowns(wanted, self.table), functools.partial(self._run_faulty, request, folder, progress)
            )
            for wrapper, _ in wanted:
                judge = Judge(names[wrapper], self.owed[names[wrapper]])
                for result, table in zip(results, tables, strict=True):
                    found = judge.rows([(batch.build.name, wrapper, result)], table)
                    rows[names[wrapper]] += [row for row in found if row.judgement.verdict is not Verdict.PASS]
                self.executions += judge.executions
            for one in endless:
                sentence = f"each {one.kind} that fails is followed by another one"
                rows[names[one.wrapper]].append(
                    Row(Judgement(Verdict.RUN_TIMEOUT, "faults", sentence), batch.build.name, one.scenario)
                )
            done |= {names[wrapper] for wrapper, _ in wanted}
            self._through |= set() if self._real_threads else done

    def _add_real_threads(
        self,
        rows: Mapping[str, list[Row]],
        ran: Sequence[tuple[BuiltBatch, NativeResult]],
        toolchain: Toolchain,
        directory: Path,
    ) -> None:
        """A second opinion on the wrappers that are right so far, in gcc's first batch that has them."""
        done: set[str] = set()
        for number, (batch, result) in enumerate(ran):
            if batch.build.compiler != "gcc":
                continue
            jobs: list[Job] = []
            for index, subject in enumerate(batch.subjects):
                if self._is_right(subject.name) and subject.name not in done and result.layouts[index].present:
                    done.add(subject.name)
                    wanted = self._wanted[subject.name]
                    jobs += [Job(index, result.layouts[index], self.table[scenario]) for scenario in wanted]
            if jobs:
                folder = directory / f"threads-{number}"
                folder.mkdir()
                names = [batch.subjects[job.wrapper].name for job in jobs]
                work = RealThreads(batch, jobs, [self.owed[name] for name in names], toolchain, self._dialect)
                for job, row in work.run(folder):
                    rows[names[job]].append(row)
                    self.executions += row.schedules
                self._through |= set(names)

    @staticmethod
    def _run_faulty(
        request: NativeRequest, folder: Path, progress: Progress, table: tuple[Scenario, ...], some: Wanted
    ) -> NativeResult:
        worker = WorkerProcess(dataclasses.replace(request, scenarios=table, wrappers=some, schedules=1), folder)
        with stopped_at_the_end([worker]):
            await_workers([worker], "running wrappers with failing allocations", len(some), progress)
            return worker.result()

    def _add_evidence(
        self,
        rows: Mapping[str, list[Row]],
        batches: Sequence[BuiltBatch],
        request: BatchRequest,
        toolchain: Toolchain,
        directory: Path,
        progress: Progress,
    ) -> None:
        def right(like: BuiltBatch, names: Sequence[str]) -> BuiltBatch | None:
            if self._right is None:
                return None
            some = tuple(subject for subject in like.subjects if subject.name in names)
            own = dataclasses.replace(request, subjects=some, generate=self._right, text=None)
            built = build_batch(own, like.build, toolchain, directory / f"right-{like.build.name}").built
            return built[0] if built else None

        Evidence(self.owed, self.request_of, right, directory).add(rows, batches, progress)

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
        wrappers = tuple(
            (index, self._wanted[subject.name]) for index, subject in enumerate(batch.subjects)
        )
        return NativeRequest(
            library=batch.library,
            world_header=find_csrc() / "include" / "cowrap" / "world.h",
            dialect=hold_of(self._dialect).index,
            scenarios=tuple(self.table),
            wrappers=wrappers,
            schedules=self._schedules,
            preload=batch.preload,
            sanitized=bool(batch.build.sanitizers),
            duties={index: self.owed[subject.name] for index, subject in enumerate(batch.subjects)},
            look_share=self._depth.looks,
            jobs_a_child=self._depth.jobs_a_child,
        )

    def _judge(self, subject: Subject, ran: Sequence[tuple[BuiltBatch, NativeResult]]) -> list[Row]:
        judge = Judge(subject.name, self.owed[subject.name])
        rows: list[Row] = []
        results: list[tuple[str, int, NativeResult]] = []
        for batch, result in ran:
            index = batch.place_of.get(subject.name)
            if index is None:
                continue
            if index in result.unfinished:
                self._leave(subject.name, "run", batch.build.name)
            elif result.layouts[index].present:
                results.append((batch.build.name, index, result))
            else:
                missing = Judgement(Verdict.WRAPPER_MISSING, "", "the generated file does not define it")
                rows.append(Row(missing, batch.build.name))
        found = judge.rows(results, self.table)
        self.executions += judge.executions
        return rows + found


def _not_begun(batch: BuiltBatch) -> NativeResult:
    """What there is of a batch that no worker was started for."""
    return NativeResult((), (), (), {}, unfinished=frozenset(range(len(batch.subjects))))


def _wanted(duty: Duty, exhaustive: bool) -> Sequence[Scenario]:
    """A duty's scenarios, with all small worlds where all are asked for."""
    # whom the wrapper calls makes no difference to how it is called
    return _wanted_by_kind(dataclasses.replace(duty, target=""), exhaustive)


@functools.lru_cache(maxsize=256)
def _wanted_by_kind(duty: Duty, exhaustive: bool) -> tuple[Scenario, ...]:
    return (*scenarios(duty), *(small_worlds(duty) if exhaustive else ()))


def _compile_judgement(failure: CompileFailure) -> Judgement:
    verdict, words = _FAILED_STAGES[failure.stage]
    if failure.timed_out:
        return Judgement(Verdict.COMPILE_TIMEOUT, "", failure.message)
    return Judgement(verdict, failure.bucket, words + failure.message)
