# SPDX-License-Identifier: GPL-2.0-or-later
"""The commands `run` and `tree`: headers, or a whole source tree, judged and reported."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from cowrap_harness.exit_status import ENVIRONMENT
from cowrap_harness.face import Face
from cowrap_harness.interrupt import reporting
from cowrap_harness.named_files import missing_file

if TYPE_CHECKING:
    from cowrap_harness.outcome import RunReport
    from cowrap_harness.run_request import RunRequest


def run(options: argparse.Namespace, face: Face) -> int:
    """Judges headers; returns the exit status."""
    from cowrap_harness.run_request import RunError
    from cowrap_harness.runner import run as run_headers

    paths = [Path(name) for name in options.inputs]
    if missing := missing_file(paths):
        return face.fail(missing)
    try:
        report = run_headers(_request(options, paths), face.progress)
    except RunError as error:
        return face.fail(str(error))
    return _report(report, options, face)


def tree(options: argparse.Namespace, face: Face) -> int:
    """Judges a whole source tree; returns the exit status."""
    from cowrap_harness.run_request import RunError
    from cowrap_harness.tree_run import run_tree

    try:
        report = run_tree(Path(options.path), _request(options, []), face.progress)
    except RunError as error:
        return face.fail(str(error))
    return _report(report, options, face)


def _request(options: argparse.Namespace, paths: list[Path]) -> RunRequest:
    from cowrap_harness.run_request import RunRequest

    return RunRequest(
        paths,
        options.dialect,
        options.generator,
        options.matrix,
        options.schedules,
        options.seed,
        options.real_threads,
        options.exhaustive,
    )


def _report(report: RunReport, options: argparse.Namespace, face: Face) -> int:
    from cowrap_harness.report.files import file_forms, github_lines
    from cowrap_harness.report.giving import give_report
    from cowrap_harness.report.options import github_asked
    from cowrap_harness.report.terminal import render_report

    with reporting():
        if not give_report(face, file_forms(report, options), lambda console: render_report(report, console)):
            return ENVIRONMENT
        if github_asked(options):
            sys.stdout.write(github_lines(report))
        return report.exit_code
