# SPDX-License-Identifier: GPL-2.0-or-later
"""The text of goldens compiled, run and judged: what is in the files, not what a generator would say now."""

from __future__ import annotations

import re
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from cowrap_harness.build import Build
from cowrap_harness.declared import declared
from cowrap_harness.diff_side import GivenFile
from cowrap_harness.generated_file import GeneratedFile
from cowrap_harness.generating import UNASKED
from cowrap_harness.golden import GoldenInput
from cowrap_harness.golden_file import GoldenError
from cowrap_harness.matrix import parse_matrix
from cowrap_harness.named_inputs import read_inputs
from cowrap_harness.native_result import NativeError
from cowrap_harness.outcome import Row, WrapperReport
from cowrap_harness.progress import Progress
from cowrap_harness.reading_result import ReadingError
from cowrap_harness.reference import GeneratorUnavailable
from cowrap_harness.rules import Refusal
from cowrap_harness.run_request import RunError
from cowrap_harness.running import EVERYTHING, Depth, Running
from cowrap_harness.session import Session
from cowrap_harness.toolchain import Toolchain, ToolchainError
from cowrap_harness.trace_text import render_trace
from cowrap_harness.verdict import Judgement, Verdict

SCHEDULES = 16
QUICK = "quick"
QUICKLY = Depth(faults=8)
"""In the quick matrix creations and allocations fail in each eighth wrapper only, which halves the time."""
UNREAD = "(unread)"
"""The name of a declaration that the second reading could not take."""
TRACED = (
    "main: target yields once",
    "coroutine in main: target returns at once",
    "coroutine in main",
    "coroutine in main: must assert",
    "main: must assert",
)
"""The scenarios whose traces are goldens: one that polls, the direct call, the bottom half, the assertions."""
_LINE = re.compile(r"\bgenerated\.c:\d+")
"""Which line it is depends on what else is in the run, and so on what other goldens there are."""


@dataclass(frozen=True)
class Ran:
    """What came of one input's wrappers: the traces as a golden holds them, and a sentence for each that does not pass
    everywhere.
    """

    traces: str
    findings: tuple[str, ...]


class Machine:
    """The builds of a matrix on this machine; raises GoldenError where it has none of them."""

    def __init__(self, matrix: str, progress: Progress) -> None:
        self._progress = progress
        self._depth = QUICKLY if matrix == QUICK else EVERYTHING
        try:
            self._toolchain = Toolchain.discover()
            self.builds, self.notes = parse_matrix(matrix, self._toolchain)
        except ToolchainError as error:
            raise GoldenError(str(error)) from error

    def run(self, dialect: str, texts: Mapping[GoldenInput, str]) -> dict[GoldenInput, Ran]:
        """Judges the wrappers of each input in the text beside it, in every build.

        Raises GoldenError where the inputs cannot be read a second time, or nothing can be run here.
        """
        found: dict[GoldenInput, Ran] = {}
        for some in _without_clashes(texts):
            try:
                reports = self._reports(dialect, some)
            except (RunError, ToolchainError, ReadingError, GeneratorUnavailable, NativeError) as error:
                raise GoldenError(str(error)) from error
            by_file: dict[str, list[WrapperReport]] = defaultdict(list)
            for report in reports:
                by_file[report.place.rpartition(":")[0]].append(report)
            for item, text in some.items():
                mine = by_file[str(item.path)]
                found[item] = Ran(self._traces(mine), (*_sentences(mine), *_extras(mine, text)))
        return found

    def _reports(self, dialect: str, texts: Mapping[GoldenInput, str]) -> list[WrapperReport]:
        paths = [item.path for item in texts]
        reading, hold, _ = read_inputs(paths, dialect)
        given = GivenFile("".join(texts.values()))
        session = Session(
            declared(reading, hold), given, lambda step: self._progress(replace(step, what=f"{hold.name}: {step.what}"))
        )
        running = Running(self.builds, self._toolchain, SCHEDULES, depth=self._depth)
        with tempfile.TemporaryDirectory(prefix="cowrap-") as folder:
            session.judge(paths, running, Path(folder))
        reports = session.reports()
        for skipped in reading.skipped:
            if not skipped.refused:
                unread = Row(Judgement(Verdict.HARNESS_ERROR, "reading", skipped.reason))
                reports.append(WrapperReport(UNREAD, "", skipped.place, "", Refusal(""), [unread]))
        return reports

    def _traces(self, reports: Sequence[WrapperReport]) -> str:
        """The traces in the first build; all others are held against it by the judges."""
        return "\n".join(part for report in reports for part in _traces(report, self.builds[0]))


def _traces(report: WrapperReport, build: Build) -> Iterator[str]:
    for row in report.rows:
        traced = row.scenario is not None and row.scenario.name in TRACED and row.build == build.name
        if traced and row.scenario is not None and row.trace is not None:
            text = _LINE.sub("generated.c", render_trace(row.trace))
            yield f"{report.name}, {row.scenario.name}: {row.judgement.bucket}\n{text}"


def _sentences(reports: Sequence[WrapperReport]) -> Iterator[str]:
    """Why wrappers do not pass, one for each bucket."""
    for report in reports:
        for row, _ in report.buckets:
            where = ", ".join(part for part in (row.build, row.scenario.name if row.scenario else "") if part)
            beside = f"\n{row.beside.rstrip()}" if row.beside else ""
            at = f" ({where})" if where else ""
            yield f"{report.name}: {row.judgement.bucket}: {row.judgement.sentence}{at}{beside}"


def _extras(reports: Sequence[WrapperReport], text: str) -> Iterator[str]:
    """What is wrong with functions that no declaration of the input asks for."""
    asked = {report.name for report in reports}
    if UNREAD not in asked:
        for name in GeneratedFile.read(text).wrappers:
            if name not in asked:
                yield f"{name}: {UNASKED.verdict.value}: {UNASKED.sentence}"


def _without_clashes(texts: Mapping[GoldenInput, str]) -> list[dict[GoldenInput, str]]:
    """The inputs in as few groups as have no wrapper's name twice: each group is compiled as one file."""
    groups: list[dict[GoldenInput, str]] = []
    taken: list[set[str]] = []
    for item, text in texts.items():
        names = set(GeneratedFile.read(text).wrappers)
        place = next((place for place, others in enumerate(taken) if not others & names), len(groups))
        if place == len(groups):
            groups.append({})
            taken.append(set())
        groups[place][item] = text
        taken[place] |= names
    return groups
