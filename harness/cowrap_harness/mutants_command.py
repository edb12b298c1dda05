# SPDX-License-Identifier: GPL-2.0-or-later
"""`cowrap-harness mutants`: its options, what it prints."""

from __future__ import annotations

import argparse
import os
import time
from pathlib import Path
from typing import TYPE_CHECKING

from cowrap_harness.dialect_option import add_dialect_option
from cowrap_harness.exit_status import ENVIRONMENT
from cowrap_harness.interrupt import reporting
from cowrap_harness.json_text import json_text
from cowrap_harness.judging_options import count
from cowrap_harness.named_files import missing_file
from cowrap_harness.progress import Progress, Step

if TYPE_CHECKING:

    from cowrap_harness.face import Face
    from cowrap_harness.mutant_plan import PlanRequest
    from cowrap_harness.mutant_report import MutantReport
    from cowrap_harness.toolchain import Toolchain

DIRECTORY = ".cowrap/mutants"
SCHEDULES = 8


def add_mutants_options(parser: argparse.ArgumentParser) -> None:
    """The options of `mutants`."""
    parser.add_argument("inputs", nargs="*", metavar="IN", help="headers (default: bundled ones of each dialect)")
    parser.add_argument("--tree", metavar="PATH", help="the declarations of a QEMU source tree instead")
    add_dialect_option(parser, "all; IN: from the marks; --tree: found by probing")
    parser.add_argument("--generator", metavar="CMD", help="mutate what another generator emits (no shell)")
    parser.add_argument(
        "--reference",
        metavar="CMD",
        help="whose tokens the net of tokens compares with (default: the same generator's)",
    )
    parser.add_argument("--sample", type=count, metavar="N", help="so many mutants, chosen by --seed (default: all)")
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="chooses the sample, and the values passed")
    parser.add_argument(
        "--schedules", type=count, default=SCHEDULES, metavar="N",
        help=f"runs of each scenario at most (default {SCHEDULES})",
    )  # fmt: skip
    parser.add_argument(
        "--least", type=float, default=99.0, metavar="PERCENT",
        help="what execution alone must catch of the mutants that compile and change something (default 99)",
    )  # fmt: skip
    parser.add_argument("--resume", action="store_true", help="go on with the run in the directory")
    parser.add_argument(
        "--workers", type=count, default=len(os.sched_getaffinity(0)), metavar="N",
        help="processes (default: one a core)",
    )  # fmt: skip
    parser.add_argument("--directory", default=DIRECTORY, metavar="DIR", help=f"the journal (default {DIRECTORY})")
    parser.add_argument("--json", metavar="FILE", help="write the report for machines")
    parser.add_argument("--html", metavar="FILE", help="write the report as one self-contained page")


def mutants(options: argparse.Namespace, face: Face) -> int:
    """Judges mutants and writes the reports; returns the exit code."""
    from cowrap_harness.journal import JournalError
    from cowrap_harness.mutant_run import MutantsError
    from cowrap_harness.native_result import NativeError
    from cowrap_harness.reading_result import ReadingError
    from cowrap_harness.reference import GeneratorUnavailable
    from cowrap_harness.run_request import RunError
    from cowrap_harness.toolchain import Toolchain, ToolchainError
    from cowrap_harness.tree import TreeError

    try:
        toolchain = Toolchain.discover()
        request, notes = _request(options, toolchain)
        report = _report(options, request, notes, toolchain, face.progress)
        with reporting():
            return _give(report, options, face)
    except (RunError, ToolchainError, ReadingError, TreeError, GeneratorUnavailable, NativeError) as error:
        return face.fail(str(error))
    except (JournalError, MutantsError) as error:
        return face.fail(str(error))
    except OSError as error:
        return face.fail(f"{error.filename or options.directory}: {error.strerror or error}")


def _request(options: argparse.Namespace, toolchain: Toolchain) -> tuple[PlanRequest, list[str]]:
    """What to mutate, in the builds that this machine can make, with notes on those that it cannot."""
    from cowrap_harness.build import Build
    from cowrap_harness.matrix import parse_matrix
    from cowrap_harness.mutant_plan import PlanRequest
    from cowrap_harness.named_inputs import named_hold
    from cowrap_harness.run_request import RunError
    from cowrap_harness.tree import open_tree
    from cowrap_harness.tree_run import tree_dialect

    paths = tuple(Path(name) for name in options.inputs)
    dialect = None if options.dialect is None else named_hold(options.dialect).named
    if options.tree and paths:
        raise RunError("give headers or --tree, not both")
    if missing := missing_file(paths):
        raise RunError(missing)
    if options.tree:
        tree = open_tree(Path(options.tree))
        paths, (dialect, _) = tree.inputs, tree_dialect(tree, dialect)
    elif paths and dialect is None:
        dialect = _dialect_of(paths)
    usable, notes = parse_matrix("full", toolchain)
    wanted = (Build("gcc", "O2"), Build("clang", "O0"))
    builds = tuple(build.name for build in usable if build in wanted)
    sanitized = tuple(build.name for build in usable if build.sanitizers)[:1]
    chosen = PlanRequest(
        paths, dialect, options.generator, options.reference, options.sample, options.seed, builds, sanitized,
        options.schedules,
    )  # fmt: skip
    return chosen, list(notes)


def _dialect_of(paths: tuple[Path, ...]) -> str:
    from cowrap_harness.named_inputs import read_inputs

    return read_inputs(paths, None)[1].named


def _report(
    options: argparse.Namespace, request: PlanRequest, notes: list[str], toolchain: Toolchain, progress: Progress
) -> MutantReport:
    from cowrap_harness.hold_file import hold_of
    from cowrap_harness.mutant_plan import plan
    from cowrap_harness.mutant_report import MutantReport
    from cowrap_harness.mutant_run import run_mutants

    started = time.monotonic()
    progress(Step("making mutants"))
    jobs, more = plan(request, toolchain)
    outcomes, interrupted = run_mutants(
        jobs, request, Path(options.directory), options.workers, options.resume, progress
    )
    if interrupted:
        planned = sum(len(job.mutants) for job in jobs)
        judged = f"{len(outcomes):,} of {planned:,} mutants were judged"
        notes = [f"interrupted by {interrupted}: {judged}; --resume goes on", *notes]
    what = ", ".join(options.inputs) or options.tree or "the bundled declarations"
    dialect = hold_of(request.dialect).name if request.dialect else "all dialects"
    title = f"Wrappers of {options.generator or 'cowrap'} for {what}, {dialect}"
    title += f"; executed in {', '.join(request.builds)}"
    if request.sample is not None:
        title += f"; a sample of {request.sample}, seed {request.seed}"
    timing = {"total": time.monotonic() - started}
    return MutantReport(outcomes, title, [*notes, *more], options.least, timing, interrupted)


def _give(report: MutantReport, options: argparse.Namespace, face: Face) -> int:
    from cowrap_harness.report.giving import Form, give_report
    from cowrap_harness.report.mutants import render_mutants, render_mutants_page
    from cowrap_harness.version import version

    forms: list[Form] = [
        (options.json, lambda: json_text(report.to_json())),
        (options.html, lambda: render_mutants_page(report, version())),
    ]
    given = give_report(face, forms, lambda console: render_mutants(report, console))
    return report.exit_code if given else ENVIRONMENT
