# SPDX-License-Identifier: GPL-2.0-or-later
"""`cowrap-harness epochs`: its options, its reports."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from cowrap_harness.exit_status import ENVIRONMENT
from cowrap_harness.interrupt import reporting
from cowrap_harness.json_text import json_text

if TYPE_CHECKING:
    from cowrap_harness.epochs import EpochsReport
    from cowrap_harness.face import Face


def add_epochs_options(parser: argparse.ArgumentParser) -> None:
    """The options of `epochs`."""
    from cowrap_harness.tree import USUAL_SCRIPT

    parser.description = (
        "Says what each version does. Its dialect is named by what it makes of probes, among the releases'; a fork's "
        "file has no part in it."
    )
    parser.add_argument("--git", required=True, metavar="REPO", help="the git repository whose history is read")
    parser.add_argument(
        "--script", default=USUAL_SCRIPT, metavar="PATH",
        help=f"the generator script in it, by its newest name; renames are followed (default {USUAL_SCRIPT})",
    )  # fmt: skip
    parser.add_argument(
        "--rev", default="HEAD", metavar="RANGE",
        help="a revision, with all that leads to it, or a range A..B (default HEAD)",
    )  # fmt: skip
    parser.add_argument(
        "--matrix", default="quick", metavar="SET", help="builds, as for run (default quick: gcc at -O0)"
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
    from cowrap_harness.epochs import to_json
    from cowrap_harness.report.epochs import render_epochs
    from cowrap_harness.report.epochs_markdown import render_epochs_markdown
    from cowrap_harness.report.epochs_page import render_epochs_page
    from cowrap_harness.report.giving import Form, give_report
    from cowrap_harness.version import version

    forms: list[Form] = [
        (options.json, lambda: json_text(to_json(report))),
        (options.html, lambda: render_epochs_page(report, version())),
        (options.markdown, lambda: render_epochs_markdown(report)),
    ]
    given = give_report(face, forms, lambda console: render_epochs(report, console))
    return report.exit_code if given else ENVIRONMENT
