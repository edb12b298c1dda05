# SPDX-License-Identifier: GPL-2.0-or-later
"""The harness's main job: headers through the second reading, a generator, compilers, native runs and the oracle, to
a report.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import cowrap
from cowrap_harness.build import Build
from cowrap_harness.case import Subject
from cowrap_harness.declared import declared
from cowrap_harness.execution import Execution
from cowrap_harness.generated_file import part_texts
from cowrap_harness.generating import Generation, Stage, settle
from cowrap_harness.hold import Hold
from cowrap_harness.hold_file import DialectError
from cowrap_harness.interrupt import Interrupted
from cowrap_harness.matrix import parse_matrix
from cowrap_harness.native_result import NativeError
from cowrap_harness.outcome import Row, RunReport, WrapperReport
from cowrap_harness.progress import Progress, Step
from cowrap_harness.reading import Reading, ReadingError, read_headers
from cowrap_harness.real_threads import NAME
from cowrap_harness.reference import (
    OUTPUT_LIMIT,
    TIMEOUT_S,
    Generated,
    Generator,
    GeneratorUnavailable,
    Outcome,
    what_came,
)
from cowrap_harness.rules import DIALECTS, Refusal
from cowrap_harness.runner_dialect import checked_hold
from cowrap_harness.servers import PACKAGE_ROOT, Asked, ServerKind
from cowrap_harness.toolchain import Toolchain, ToolchainError
from cowrap_harness.verdict import Judgement, Verdict
from cowrap_harness.walls import missing_walls

UNGENERATED = "interrupted before its wrapper was generated and looked at"


class RunError(Exception):
    """The request or the environment is wrong: exit 2, never a finding."""


@dataclass(frozen=True)
class RunRequest:
    """What to run: headers in order, dialect (None: from the marks), another generator's command (None: cowrap), the
    matrix, how many schedules of each scenario at most, the seed of the values, whether real threads give a
    second opinion, and whether every small world is run under all its schedules."""

    inputs: list[Path]
    dialect: str | None = None
    generator: str | None = None
    matrix: str = "default"
    schedules: int = 16
    seed: int = 0
    real_threads: bool = False
    exhaustive: bool = False

    def words(self, dialect: str) -> tuple[str, ...]:
        """The options that ask for the same judgement, but for the matrix; `dialect` is what was chosen if none was
        named.
        """
        named = {"--generator": self.generator, "--schedules": self.schedules, "--seed": self.seed}
        usual = {"--generator": None, "--schedules": RunRequest.schedules, "--seed": RunRequest.seed}
        words = [word for name, value in named.items() if value != usual[name] for word in (name, str(value))]
        flags = {"--real-threads": self.real_threads, "--exhaustive": self.exhaustive}
        return ("--dialect", self.dialect or dialect, *words, *(name for name, asked in flags.items() if asked))


def own_generator(dialect: str) -> Generator:
    """cowrap's drop-in as a command like any other, from where this process imports it."""
    root = Path(cowrap.__file__).resolve().parent.parent
    code = (
        f"import sys; sys.path.insert(0, {str(root)!r}); from cowrap.cli import main_drop_in; sys.exit(main_drop_in())"
    )
    return Generator((sys.executable, "-I", "-S", "-c", code, "--dialect", dialect))


def own_name() -> str:
    """cowrap's name and version, as reports call it."""
    return f"cowrap {cowrap.__version__}"


@dataclass(frozen=True)
class ForkedGenerator(Generator):
    """cowrap's drop-in below a fork server: the same as its command in all but the time that it takes to start."""

    dialect: str = ""

    def run(
        self, output: Path, inputs: Sequence[Path], *, timeout: float = TIMEOUT_S, directory: Path | None = None
    ) -> Generated:
        """What the command gives; a server stands in a directory of its own, so that only whole paths are for it."""
        if directory or not all(path.is_absolute() for path in (output, *inputs)):
            return super().run(output, inputs, timeout=timeout, directory=directory)
        output.unlink(missing_ok=True)
        roots = f"{PACKAGE_ROOT}{os.pathsep}{Path(cowrap.__file__).resolve().parent.parent}"
        kind = ServerKind("cowrap_harness.runner_process", roots, options=("-I", "-S"))
        arguments = ["--dialect", self.dialect, str(output), *map(str, inputs)]
        with tempfile.TemporaryDirectory(prefix="cowrap-said-") as folder:
            out, err = (Path(folder, name) for name in ("out", "err"))
            try:
                status = Asked(kind, [arguments, OUTPUT_LIMIT], out, err).status(timeout)
            except EOFError as error:
                raise GeneratorUnavailable(str(error)) from error
            for path in (out, err):
                path.touch()
            with out.open("rb") as said, err.open("rb") as complained:
                return what_came(status, said, complained, output)


def forked_generator(dialect: str) -> ForkedGenerator:
    """cowrap's drop-in for many runs."""
    return ForkedGenerator(own_generator(dialect).command, dialect)


def named_hold(dialect: str) -> Hold:
    """The rules of the dialect that a user names, by a word or a file; raises RunError."""
    try:
        return checked_hold(dialect)
    except DialectError as error:
        raise RunError(str(error)) from error


def dialect_by_marks(subjects: Sequence[Subject]) -> tuple[str, str]:
    """The dialect that the marks choose, and how; raises RunError for both kinds of marks at once."""
    kinds = {subject.mark.startswith("generated_co_wrapper"): subject for subject in subjects}
    if len(kinds) == 2:
        places = " and ".join(f"'{subject.mark}' at {subject.place}" for subject in kinds.values())
        raise RunError(f"the marks belong to different dialects: {places}; name one with --dialect")
    if True in kinds:
        return "qemu-6.2", "by its marks"
    return "qemu-9.0", "by its marks" if kinds else "as no mark says otherwise"


def read_inputs(paths: Sequence[Path], dialect: str | None) -> tuple[Reading, Hold, str]:
    """The second reading of a run's headers, the rules of their dialect, and how that was chosen: as named, else by
    the marks. Raises ReadingError and RunError.
    """
    hold = named_hold(DIALECTS[-1] if dialect is None else dialect)
    reading = read_headers(paths, hold.is_mark, hold.target, contexts=hold.contexts)
    if dialect is not None:
        return reading, hold, "as named"
    word, chosen = dialect_by_marks(reading.subjects)
    return reading, named_hold(word), chosen


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
            session = _Session(request, reading, hold, generator, Path(directory), progress)
            report = session.report(chosen, builds, toolchain)
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


class _Session:
    """One run at work, in one directory."""

    def __init__(
        self,
        request: RunRequest,
        reading: Reading,
        hold: Hold,
        generator: Generator,
        directory: Path,
        progress: Progress,
    ) -> None:
        self._request = request
        self._reading = reading
        self._hold = hold
        self._asked = declared(reading, hold)
        self._subjects = self._asked.subjects
        self._generation = Generation(generator, directory, reading.definitions)
        self._directory = directory
        self._progress = progress
        self._interrupted = ""

    def report(self, chosen: str, builds: Sequence[Build], toolchain: Toolchain) -> RunReport:
        """Generates, builds, runs and judges; `chosen` says how the dialect was."""
        stage = self._settled()
        rows = {index: [Row(judgement)] for index, judgement in stage.judgements.items()}
        left = [index for index in range(len(self._subjects)) if index not in rows]
        executions = 0
        if left and not self._interrupted:
            executions = self._execute(left, stage, builds, toolchain, rows)
        for index in left:
            rows[index] = rows.get(index) or [Row(Judgement(Verdict.NOT_JUDGED, "", UNGENERATED))]
        return RunReport(
            dialect=self._hold.name,
            chosen=chosen,
            generator=self._request.generator or own_name(),
            builds=[*(build.name for build in builds), *([NAME] if self._request.real_threads else [])],
            wrappers=[*self._wrappers(rows, stage), *self._extras(stage)],
            diagnostics=stage.said,
            notes=list(self._reading.notes),
            unread=[(skipped.place, skipped.reason) for skipped in self._reading.skipped if not skipped.refused],
            generated=stage.text,
            inputs=[str(path) for path in self._request.inputs],
            executions=executions,
            interrupted=self._interrupted,
            reference=own_name() if self._request.generator else "",
            again=("cowrap-harness", "run", *self._request.words(self._hold.name), *map(str, self._request.inputs)),
        )

    def _settled(self) -> Stage:
        """What the generator gives, or as much of it as came before an interruption."""
        stage = Stage()
        try:
            self._progress(Step("generating"))
            settle(self._generation, self._request.inputs, self._asked, self._progress, stage)
        except Interrupted as stop:
            self._interrupted = stop.name
        return stage

    def _execute(
        self, left: list[int], stage: Stage, builds: Sequence[Build], toolchain: Toolchain, rows: dict[int, list[Row]]
    ) -> int:
        """Builds and runs the wrappers with these indices; puts their rows into `rows`, returns how many runs there
        were.
        """
        subjects = [self._subjects[index] for index in left]
        owed = self._asked.duties
        right = self._own_text_of if self._request.generator else None
        asked = self._request
        threads, every = asked.real_threads, asked.exhaustive
        hold = self._hold
        work = None
        try:
            work = Execution(
                subjects, owed, hold.named, asked.schedules, asked.seed, right, threads, every
            )
            prelude = self._asked.prelude
            work.run(builds, toolchain, stage.text, self._text_of, prelude, self._directory, self._progress)
        except Interrupted as stop:
            self._interrupted = stop.name
        if work is None:
            return 0
        for index in left:
            rows[index] = work.rows[self._subjects[index].name]
        return work.executions

    def _text_of(self, some: Sequence[Subject]) -> str | None:
        """The generator's answer to these declarations alone, None where it fails on them."""
        answer = self._generation.of(some)
        return answer.text if answer.outcome is Outcome.OK else None

    def _own_text_of(self, some: Sequence[Subject]) -> str | None:
        """cowrap's own answer to these declarations, which another generator's wrappers are laid beside."""
        answer = Generation(own_generator(self._hold.named), self._directory, self._reading.definitions).of(some)
        return answer.text if answer.outcome is Outcome.OK else None

    def _wrappers(self, rows: dict[int, list[Row]], stage: Stage) -> list[WrapperReport]:
        texts = part_texts(stage.text)
        wrappers = [
            WrapperReport(s.name, s.mark, s.place, s.text, owed, rows[index], texts.get(s.name, ""))
            for index, (s, owed) in enumerate(zip(self._subjects, self._asked.owed, strict=True))
        ]
        right = self._references([s for s, wrapper in zip(self._subjects, wrappers, strict=True) if wrapper.findings])
        for wrapper in wrappers:
            wrapper.reference = right.get(wrapper.name, "")
        return wrappers

    def _references(self, wrong: Sequence[Subject]) -> dict[str, str]:
        """cowrap's own C of these wrappers of another generator; nothing where it would come after an interruption."""
        if not wrong or not self._request.generator or self._interrupted:
            return {}
        try:
            return part_texts(self._own_text_of(wrong) or "")
        except Interrupted as stop:
            self._interrupted = stop.name
            return {}

    def _extras(self, stage: Stage) -> list[WrapperReport]:
        """Functions in the output that no marked declaration asks for; those of unread marks may be right."""
        if any(not skipped.refused for skipped in self._reading.skipped):
            return []
        asked = Judgement(Verdict.WRONGLY_ACCEPTED, "", "no declaration with a mark asks for this function")
        return [
            WrapperReport(name, "(none)", "", "", Refusal("no such declaration"), [Row(asked)]) for name in stage.extra
        ]
