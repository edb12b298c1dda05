# SPDX-License-Identifier: GPL-2.0-or-later
"""The harness's main job: headers through the second reading, a generator, compilers, native runs and the oracle, to
a report.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from cowrap_harness.build import Build
from cowrap_harness.case import Subject
from cowrap_harness.declared import declared
from cowrap_harness.generated_file import part_texts
from cowrap_harness.generating import UNASKED, Generation
from cowrap_harness.hold import Hold
from cowrap_harness.interrupt import Interrupted
from cowrap_harness.matrix import parse_matrix
from cowrap_harness.named_inputs import read_inputs
from cowrap_harness.native_result import NativeError
from cowrap_harness.outcome import Row, RunReport, WrapperReport
from cowrap_harness.progress import Progress, Step
from cowrap_harness.reading_result import Reading, ReadingError
from cowrap_harness.real_threads import NAME
from cowrap_harness.reference import Generator, GeneratorUnavailable
from cowrap_harness.rules import Refusal
from cowrap_harness.run_request import RunError, RunRequest
from cowrap_harness.runner_generator import own_generator, own_name
from cowrap_harness.running import Running
from cowrap_harness.session import Session
from cowrap_harness.toolchain import Toolchain, ToolchainError
from cowrap_harness.walls import missing_walls


def run(request: RunRequest, progress: Progress) -> RunReport:
    """Judges every marked declaration of the inputs; raises RunError where the request or the machine is at fault."""
    started = time.monotonic()
    try:
        toolchain = Toolchain.discover()
        builds, notes = parse_matrix(request.matrix, toolchain)
        progress(Step("reading the headers"))
        reading, hold, chosen = read_inputs(request.inputs, request.dialect)
        generator = Generator.parse(request.generator) if request.generator else own_generator(hold.named)
        with tempfile.TemporaryDirectory(prefix="cowrap-") as directory:
            work = _Run(request, reading, hold, generator, Path(directory), progress)
            report = work.report(chosen, builds, toolchain)
    except (ToolchainError, ReadingError, GeneratorUnavailable, NativeError) as error:
        raise RunError(str(error)) from error
    report.notes = [*interruption_notes(report), *notes, *missing_walls(), *report.notes]
    report.timing["total"] = time.monotonic() - started
    return report


def interruption_notes(report: RunReport) -> list[str]:
    """What to say of a run that was cut short."""
    if not report.interrupted:
        return []
    left, total = len(report.unjudged), len(report.wrappers)
    return [f"interrupted by {report.interrupted}: {left} of {total} wrappers were not judged to the end"]


class _Run:
    """One run at work, in one directory."""

    def __init__(
        self, request: RunRequest, reading: Reading, hold: Hold, generator: Generator, directory: Path,
        progress: Progress,
    ) -> None:  # fmt: skip
        self._request = request
        self._reading = reading
        self._hold = hold
        self._directory = directory
        self._progress = progress
        self._asked = declared(reading, hold)
        self._session = Session(self._asked, Generation(generator, directory, reading.definitions), progress)
        self._interrupted = ""

    def report(self, chosen: str, builds: tuple[Build, ...], toolchain: Toolchain) -> RunReport:
        """Generates, builds, runs and judges; `chosen` says how the dialect was."""
        asked = self._request
        running = Running(
            builds, toolchain, asked.schedules, asked.seed,
            real_threads=asked.real_threads, exhaustive=asked.exhaustive,
        )  # fmt: skip
        try:
            self._progress(Step("generating"))
            self._session.judge(asked.inputs, running, self._directory, self._own_text if asked.generator else None)
        except Interrupted as stop:
            self._interrupted = stop.name
        stage = self._session.stage
        return RunReport(
            dialect=self._hold.name,
            chosen=chosen,
            generator=asked.generator or own_name(),
            builds=[*(build.name for build in builds), *([NAME] if asked.real_threads else [])],
            wrappers=[*self._wrappers(), *self._extras()],
            diagnostics=stage.said,
            notes=list(self._reading.notes),
            unread=[(skipped.place, skipped.reason) for skipped in self._reading.skipped if not skipped.refused],
            generated=stage.text,
            inputs=[str(path) for path in asked.inputs],
            executions=self._session.executions,
            interrupted=self._interrupted,
            reference=own_name() if asked.generator else "",
            again=("cowrap-harness", "run", *asked.words(self._hold.name), *map(str, asked.inputs)),
        )

    def _own_text(self, some: Sequence[Subject]) -> str | None:
        """cowrap's own answer to these declarations, which another generator's wrappers are laid beside."""
        return Generation(own_generator(self._hold.named), self._directory, self._reading.definitions).of(some).accepted

    def _wrappers(self) -> list[WrapperReport]:
        texts = part_texts(self._session.stage.text)
        wrappers = self._session.reports()
        wrong = [one for one, wrapper in zip(self._asked.subjects, wrappers, strict=True) if wrapper.findings]
        right = self._references(wrong)
        for wrapper in wrappers:
            wrapper.generated = texts.get(wrapper.name, "")
            wrapper.reference = right.get(wrapper.name, "")
        return wrappers

    def _references(self, wrong: Sequence[Subject]) -> dict[str, str]:
        """cowrap's own C of these wrappers of another generator; nothing where it would come after an interruption."""
        if not wrong or not self._request.generator or self._interrupted:
            return {}
        try:
            return part_texts(self._own_text(wrong) or "")
        except Interrupted as stop:
            self._interrupted = stop.name
            return {}

    def _extras(self) -> list[WrapperReport]:
        """Functions in the output that no marked declaration asks for; those of unread marks may be right."""
        if any(not skipped.refused for skipped in self._reading.skipped):
            return []
        return [
            WrapperReport(name, "(none)", "", "", Refusal("no such declaration"), [Row(UNASKED)])
            for name in self._session.stage.extra
        ]
