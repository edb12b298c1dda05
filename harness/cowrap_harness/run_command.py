# SPDX-License-Identifier: GPL-2.0-or-later
"""The commands `run` and `tree`: headers, or a whole source tree, judged and reported."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from cowrap_harness.face import Face
from cowrap_harness.interrupt import reporting

if TYPE_CHECKING:
    from cowrap_harness.outcome import RunReport
    from cowrap_harness.run_request import RunRequest


def run(options: argparse.Namespace, face: Face) -> int:
    """Judges headers; returns the exit status."""
    from cowrap_harness.run_request import RunError
    from cowrap_harness.runner import run as run_headers

    paths = [Path(name) for name in options.inputs]
    for path in paths:
        if not path.is_file():
            return face.fail(f"not a file: {path}" if path.exists() else f"no such file: {path}")
    try:
        report = run_headers(_request(options, paths), face.progress)
    except RunError as error:
        return face.fail(str(error))
    return _write_reports(report, options, face)


def tree(options: argparse.Namespace, face: Face) -> int:
    """Judges a whole source tree; returns the exit status."""
    from cowrap_harness.run_request import RunError
    from cowrap_harness.tree_run import run_tree

    try:
        report = run_tree(Path(options.path), _request(options, []), face.progress)
    except RunError as error:
        return face.fail(str(error))
    return _write_reports(report, options, face)


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


def _write_reports(report: RunReport, options: argparse.Namespace, face: Face) -> int:
    with reporting():
        return _reported(report, options, face)


def _reported(report: RunReport, options: argparse.Namespace, face: Face) -> int:
    from cowrap_harness.report.files import github_lines, write_files
    from cowrap_harness.report.options import github_asked
    from cowrap_harness.report.terminal import render_report

    console = face.console()
    try:
        written = write_files(report, options)
    except OSError as error:
        return face.fail(f"cannot write the report: {error}")
    render_report(report, console)
    for name in written:
        console.print(f"report: {name}", soft_wrap=True)
    if github_asked(options):
        sys.stdout.write(github_lines(report))
    return report.exit_code
