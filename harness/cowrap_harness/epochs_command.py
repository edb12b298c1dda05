# SPDX-License-Identifier: GPL-2.0-or-later
"""`cowrap-harness epochs`: its options, its reports."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

from cowrap_harness.interrupt import reporting
from cowrap_harness.whole_file import write_whole

if TYPE_CHECKING:
    from cowrap_harness.epochs import EpochsReport
    from cowrap_harness.face import Face


def add_epochs_options(parser: argparse.ArgumentParser) -> None:
    """The options of `epochs`."""
    from cowrap_harness.tree import USUAL_SCRIPT

    parser.description = (
        "Say what each version of a generator script in a git history does. Its dialect is named by what it makes of "
        "probes, among the releases'; a fork's file has no part in it."
    )
    parser.add_argument("--git", required=True, metavar="REPO", help="the git repository whose history is read")
    parser.add_argument(
        "--script", default=USUAL_SCRIPT, metavar="PATH",
        help=f"the generator script in it, by its newest name; renames are followed (default: {USUAL_SCRIPT})",
    )  # fmt: skip
    parser.add_argument(
        "--rev", default="HEAD", metavar="RANGE",
        help="a revision, with all that leads to it, or a range A..B (default: HEAD)",
    )  # fmt: skip
    parser.add_argument(
        "--matrix", default="quick", metavar="SET", help="builds, as for run (default: quick)"
    )
    parser.add_argument("--json", metavar="FILE", help="write the report as JSON")
    parser.add_argument("--html", metavar="FILE", help="write the report as one self-contained page")
    parser.add_argument("--markdown", metavar="FILE", help="write the report as Markdown, for a review's comment")
    parser.add_argument(
        "inputs", nargs="*", metavar="IN",
        help="headers whose marked declarations each version is run on (default: a bundled set)",
    )  # fmt: skip


def epochs(options: argparse.Namespace, face: Face) -> int:
    """Runs every version of a script, prints and writes the report; returns the exit code."""
    from cowrap_harness.epochs import EpochsError, EpochsRequest, find_epochs

    inputs = tuple(Path(name) for name in options.inputs)
    request = EpochsRequest(Path(options.git), options.script, options.rev, inputs, options.matrix)
    try:
        report = find_epochs(request, face.progress)
    except EpochsError as error:
        return face.fail(str(error))
    with reporting():
        return _report(report, options, face)


def _report(report: EpochsReport, options: argparse.Namespace, face: Face) -> int:
    from cowrap_harness.report.epochs import render_epochs

    console = face.console()
    try:
        _write(report, options)
    except OSError as error:
        render_epochs(report, console)  # the work is done: what it found is not lost with a file
        return face.fail(f"cannot write the report {error.filename}: {error.strerror}")
    render_epochs(report, console)
    for name in filter(None, (options.json, options.html, options.markdown)):
        console.print(f"report: {name}", soft_wrap=True)
    return report.exit_code


def _write(report: EpochsReport, options: argparse.Namespace) -> None:
    from cowrap_harness.epochs import to_json
    from cowrap_harness.report.epochs_markdown import render_epochs_markdown
    from cowrap_harness.report.epochs_page import render_epochs_page
    from cowrap_harness.version import version

    if options.json:
        text = json.dumps(to_json(report), indent=1, sort_keys=True)
        write_whole(options.json, f"{text}\n")
    if options.html:
        write_whole(options.html, render_epochs_page(report, version()))
    if options.markdown:
        write_whole(options.markdown, render_epochs_markdown(report))
