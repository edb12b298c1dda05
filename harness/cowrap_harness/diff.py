# SPDX-License-Identifier: GPL-2.0-or-later
"""Two generators, or the files that they left, compared in meaning: as text first, then what differs there by running
it.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from cowrap_harness.declared import declared
from cowrap_harness.diff_grading import Grading
from cowrap_harness.diff_outcome import DiffReport
from cowrap_harness.diff_side import DEPTH, GivenFile, Side
from cowrap_harness.diff_text import outside_differences
from cowrap_harness.generating import Answers, Generation
from cowrap_harness.matrix import parse_matrix
from cowrap_harness.named_inputs import read_inputs
from cowrap_harness.native_result import NativeError
from cowrap_harness.progress import Progress, Step
from cowrap_harness.reading_result import ReadingError
from cowrap_harness.reference import Generator, GeneratorUnavailable
from cowrap_harness.run_request import RunError
from cowrap_harness.runner_generator import own_generator, own_name
from cowrap_harness.running import Running
from cowrap_harness.toolchain import Toolchain, ToolchainError
from cowrap_harness.tree import TreeError, open_tree
from cowrap_harness.tree_run import tree_dialect
from cowrap_harness.walls import missing_walls


@dataclass(frozen=True)
class Source:
    """Where a side's text comes from: a generator's command, or a file that one has left; neither: the default."""

    command: str | None = None
    file: Path | None = None


@dataclass(frozen=True)
class DiffRequest:
    """What to compare: headers in order or a source tree, both sides, and how wrappers are run.

    The old side's default is the tree's own generator, the new side's is cowrap.
    """

    inputs: Sequence[Path]
    old: Source
    new: Source = Source()
    tree: Path | None = None
    dialect: str | None = None
    matrix: str = "default"
    schedules: int = 16
    seed: int = 0
    strict: bool = False


@dataclass(frozen=True)
class _Inputs:
    """The headers and what is known of them beforehand; `own` is a tree's own generator."""

    paths: Sequence[Path]
    dialect: str | None
    chosen: str = ""
    own: Generator | None = None
    notes: tuple[str, ...] = ()


def diff(request: DiffRequest, progress: Progress) -> DiffReport:
    """Compares two sides over all marked declarations; raises RunError where the request or the machine is at fault."""
    try:
        toolchain = Toolchain.discover()
        builds, notes = parse_matrix(request.matrix, toolchain)
        running = Running(builds, toolchain, request.schedules, request.seed, DEPTH)
        if request.tree is not None:
            progress(Step("naming the dialect by the tree's own generator"))
        inputs = _inputs(request)
        with tempfile.TemporaryDirectory(prefix="cowrap-") as directory:
            report = _compared(request, inputs, running, Path(directory), progress)
    except (ToolchainError, ReadingError, GeneratorUnavailable, NativeError, TreeError) as error:
        raise RunError(str(error)) from error
    report.notes = [*notes, *missing_walls(), *inputs.notes, *report.notes]
    return report


def _inputs(request: DiffRequest) -> _Inputs:
    if request.tree is None:
        return _Inputs(request.inputs, request.dialect)
    tree = open_tree(request.tree)
    dialect, evidence = tree_dialect(tree, request.dialect)
    own = tree.generator
    if own is None and request.old == Source():
        raise TreeError(f"{tree.root}: it has no generator of its own; name one with --reference or --old")
    notes = (f"dialect: {evidence}",) if evidence else ()
    return _Inputs(tree.inputs, dialect, "as the tree's own generator" if evidence else "as named", own, notes)


def _compared(
    request: DiffRequest, inputs: _Inputs, running: Running, directory: Path, progress: Progress
) -> DiffReport:
    progress(Step("reading the headers"))
    reading, hold, chosen = read_inputs(inputs.paths, inputs.dialect)
    asked = declared(reading, hold)
    sides = []
    names = _name(request.old, "the tree's own generator"), _name(request.new, own_name())
    for word, source, default in (("old", request.old, inputs.own), ("new", request.new, own_generator(hold.named))):
        progress(Step(f"{word}: generating"))
        folder = directory / word
        folder.mkdir()
        sides.append(Side.make(word, _answers(source, default, folder, reading.definitions), inputs.paths, asked))
    old, new = sides
    grading = Grading(asked, old, new, running, directory, progress)
    wrappers, executions = grading.wrappers()
    unread = [f"compared as text only: {one.place}: {one.reason}" for one in reading.skipped if not one.refused]
    return DiffReport(
        dialect=hold.name,
        chosen=inputs.chosen or chosen,
        old=names[0],
        new=names[1],
        builds=[build.name for build in running.builds],
        wrappers=wrappers,
        outside=outside_differences(old.file, new.file),
        failed={side.name: _without(directory, side.failed) for side in sides if side.failed},
        said={side.name: _without(directory, side.said) for side in sides if side.failed},
        notes=[*grading.notes, *reading.notes, *unread],
        executions=executions,
        strict=request.strict,
        interrupted=grading.interrupted,
    )


def _name(source: Source, default: str) -> str:
    return str(source.file) if source.file else source.command or default


def _answers(source: Source, default: Generator | None, directory: Path, definitions: str) -> Answers:
    if source.file is not None:
        try:
            return GivenFile(source.file.read_bytes().decode("utf-8", errors="surrogateescape"))
        except OSError as error:
            raise RunError(f"cannot read {source.file}: {error.strerror}") from error
    generator = Generator.parse(source.command) if source.command is not None else default
    assert generator is not None  # _inputs has made sure of it
    return Generation(generator, directory, definitions)


def _without(directory: Path, said: str) -> str:
    """What a generator said without the directory of this run, so that equal runs say the same."""
    return re.sub(rf"{re.escape(str(directory))}/(?:[^\s/:]+/)*", "", said)
