# SPDX-License-Identifier: GPL-2.0-or-later
"""One sample through generator, compilers, native runs and oracle: what is wrong with it, one fault a bucket and
declaration.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from cowrap_harness.build import QUICK, Build
from cowrap_harness.case import Subject
from cowrap_harness.comparisons import Comparisons, against_reference, compared
from cowrap_harness.execution import Execution
from cowrap_harness.generating import UNASKED, Generation, generate
from cowrap_harness.hold_file import hold_of
from cowrap_harness.included_inputs import SAMPLE
from cowrap_harness.outcome import Row
from cowrap_harness.progress import silent
from cowrap_harness.quick_tier import quick_part
from cowrap_harness.reference import Generator, Outcome
from cowrap_harness.reference_tokens import wrapper_parts
from cowrap_harness.refusal_judging import judge_refusals
from cowrap_harness.rules import Duty, Refusal
from cowrap_harness.running import Depth, Running
from cowrap_harness.sample import Sample
from cowrap_harness.sample_report import Fault, SampleReport
from cowrap_harness.toolchain import Toolchain
from cowrap_harness.verdict import Verdict

NO_EVIDENCE = Depth(evidence=False)
NO_COMPARISONS = Comparisons()


Left = Sequence[tuple[Subject, "Duty | Refusal"]]
"""Declarations that are not settled yet, with what is owed."""


@dataclass(frozen=True)
class Work:
    """What a sample is put through: the generator, the builds, schedules a scenario at most, the seed of the values.

    `coded` says that the generator's refusals carry the diagnostic codes of docs/diagnostics.md, `depth` how much is
    done with each wrapper, `comparisons` what those that pass are held against. With a `reference` its wrappers are
    judged too, in the first build, and of those that pass in both the tokens must be equal. With a `confirming`
    build tcc goes first, with what it takes: what fails there is run in that build, whose word counts.
    """

    generator: Generator
    builds: tuple[Build, ...]
    schedules: int = 16
    seed: int = 0
    coded: bool = False
    depth: Depth = NO_EVIDENCE
    comparisons: Comparisons = NO_COMPARISONS
    reference: Generator | None = None
    confirming: Build | None = None


def judge_sample(sample: Sample, work: Work, toolchain: Toolchain, directory: Path) -> SampleReport:
    """Judges every declaration of a sample in an empty directory.

    Raises ToolchainError, NativeError, GeneratorUnavailable or OSError where the machine is at fault.
    """
    header = directory / SAMPLE
    header.write_text(sample.header, encoding="utf-8", errors="surrogateescape", newline="")
    generation = Generation(work.generator, directory, sample.definitions)
    if sample.refusals:
        return judge_refusals(sample, generation.whole([header]), work.coded)
    return _Judged(sample, work, generation, directory).report(header, toolchain)


class _Judged:
    """One legal sample at work."""

    def __init__(self, sample: Sample, work: Work, generation: Generation, directory: Path) -> None:
        self.sample = sample
        self.work = work
        self.generation = generation
        self.directory = directory
        self.result = SampleReport()

    def report(self, header: Path, toolchain: Toolchain) -> SampleReport:
        started = time.monotonic()
        subjects = self.sample.subjects
        owed = hold_of(self.sample.dialect).duties(list(subjects))
        stage = generate(self.generation, [header], subjects, owed)
        generated = time.monotonic()
        self.result.text = stage.text
        rows = {subjects[index].name: [Row(judgement)] for index, judgement in stage.judgements.items()}
        for name in stage.extra:
            rows[name] = [Row(UNASKED)]
        left = [(subject, due) for subject, due in zip(subjects, owed, strict=True) if subject.name not in rows]
        if left and self.work.builds:
            rows.update(self._execute(left, stage.text, toolchain, self.work.builds, "builds"))
        if left and self.work.confirming:
            self._go_quickly(left, rows, toolchain)
        executed = time.monotonic()
        for name, row in self._compared(rows, stage.text, header, toolchain):
            rows.setdefault(name, []).append(row)
        self.result.seconds = {
            "generate": generated - started, "execute": executed - generated, "compare": time.monotonic() - executed,
        }  # fmt: skip
        self.result.passing = passing_names(self.sample, rows)
        self._sort(rows)
        return self.result

    def _compared(
        self, rows: dict[str, list[Row]], text: str, header: Path, toolchain: Toolchain
    ) -> Iterator[tuple[str, Row]]:
        """What comparisons find wrong with wrappers that pass otherwise, or, where it is asked for, with all."""
        if self.work.comparisons.anyway:
            parts = wrapper_parts(text)
            names = tuple(one.name for one in self.sample.subjects if one.name in parts)
        else:
            names = passing_names(self.sample, rows)
        yield from compared(self.sample, text, names, self.work.comparisons, self.directory)
        if self.work.reference is not None and names:
            folder = self.directory / "reference"
            folder.mkdir()
            generation = Generation(self.work.reference, folder, self.sample.definitions)
            depth = replace(self.work.depth, scenarios=1, looks=1, faults=0)
            first = self.work.builds[:1] or tuple(filter(None, [self.work.confirming]))
            work = replace(self.work, generator=self.work.reference, builds=first, depth=depth, confirming=None)
            theirs = _Judged(self.sample, replace(work, comparisons=NO_COMPARISONS, reference=None), generation, folder)
            answer = theirs.report(header, toolchain)
            both = [name for name in names if name in answer.passing]
            yield from against_reference(wrapper_parts(answer.text), wrapper_parts(text), both)

    def _execute(
        self, left: Left, text: str, toolchain: Toolchain, builds: tuple[Build, ...], folder: str
    ) -> dict[str, list[Row]]:
        owed = {subject.name: due for subject, due in left if isinstance(due, Duty)}
        some = [subject for subject, due in left if isinstance(due, Duty)]
        running = Running(builds, toolchain, self.work.schedules, self.work.seed, self.work.depth)
        work = Execution(some, owed, self.sample.dialect, running)
        directory = self.directory / folder
        directory.mkdir()
        found = work.run(
            text, lambda some: self.generation.of(some).accepted, self.sample.definitions, directory, silent
        )
        self.result.executions += work.executions
        for rows in found.values():
            self.result.tiers.update({row.build for row in rows if row.scenario is not None})
        return found

    def _go_quickly(self, left: Left, rows: dict[str, list[Row]], toolchain: Toolchain) -> None:
        """Runs what tcc takes of these; what fails there, or cannot be generated apart, is run in the confirming
        build, and only its word is kept.
        """
        found = self._quick_rows(left, toolchain)
        names = {subject.name for subject, _ in left}
        passed = {name for name, some in found.items() if all_pass(some)}
        asked = found.keys() - passed if found else names
        again = [(subject, due) for subject, due in left if subject.name in asked and subject.name not in rows]
        if again and self.work.confirming:
            text = self.generation.of([subject for subject, _ in again]).accepted
            rows.update(self._execute(again, text or "", toolchain, (self.work.confirming,), "asked"))
        for name in passed:
            rows.setdefault(name, []).extend(found[name])
        for name in found.keys() - passed:
            if all_pass(rows[name]):
                wrong = next(row for row in found[name] if row.judgement.verdict is not Verdict.PASS)
                self.result.doubts.append(self._fault(name, wrong))

    def _quick_rows(self, left: Left, toolchain: Toolchain) -> dict[str, list[Row]]:
        """The rows of what tcc takes, from a header with nothing else; empty where the generator fails on that."""
        part = quick_part(self.sample)
        taken = {subject.name for subject in part.subjects}
        some = [(subject, due) for subject, due in left if subject.name in taken]
        folder = self.directory / "quick"
        folder.mkdir()
        generation = Generation(self.work.generator, folder, part.definitions)
        answer = generation.of([subject for subject, _ in some])
        if not some or answer.outcome is not Outcome.OK:
            return {}
        quick = _Judged(part, self.work, generation, folder)
        found = quick._execute(some, answer.text or "", toolchain, (QUICK,), "asked")
        self.result.executions += quick.result.executions
        self.result.tiers.update(quick.result.tiers)
        return found

    def _without_place(self, sentence: str) -> str:
        """A sentence without the directory of this run, so that equal runs say the same."""
        return re.sub(rf"{re.escape(str(self.directory))}/(?:[^\s/:]+/)*", "", sentence)

    def _fault(self, name: str, row: Row) -> Fault:
        judgement = replace(row.judgement, sentence=self._without_place(row.judgement.sentence))
        return Fault(name, judgement, row.build, row.scenario, row.schedule, row.trace)

    def _sort(self, rows: dict[str, list[Row]]) -> None:
        """The first row of each declaration and bucket that is a finding or the harness's own error."""
        for name, found in rows.items():
            seen: set[str] = set()
            for row in found:
                verdict = row.judgement.verdict
                self.result.refused += verdict is Verdict.RIGHTLY_REJECTED
                if verdict in (Verdict.PASS, Verdict.RIGHTLY_REJECTED):
                    continue
                self.result.rows.append(row)
                if row.judgement.bucket in seen:
                    continue
                seen.add(row.judgement.bucket)
                fault = self._fault(name, row)
                (self.result.faults if verdict.is_finding else self.result.harness).append(fault)


def all_pass(rows: Sequence[Row]) -> bool:
    """Whether no row says that anything is wrong."""
    return all(row.judgement.verdict is Verdict.PASS for row in rows)


def passing_names(sample: Sample, rows: Mapping[str, Sequence[Row]]) -> tuple[str, ...]:
    """The declarations of which every row passes; where tcc is the inner tier some are not run in every batch."""
    return tuple(
        subject.name
        for subject in sample.subjects
        if all_pass(rows.get(subject.name, ()))
    )
