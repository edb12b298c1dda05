# SPDX-License-Identifier: GPL-2.0-or-later
"""`cowrap-harness diff`: its options, what is a wrong request, and where the report goes."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from cowrap_harness.exit_status import ENVIRONMENT
from cowrap_harness.interrupt import reporting
from cowrap_harness.json_text import json_text
from cowrap_harness.named_files import missing_file

if TYPE_CHECKING:
    from cowrap_harness.diff import DiffRequest
    from cowrap_harness.diff_outcome import DiffReport
    from cowrap_harness.face import Face


def add_diff_options(parser: argparse.ArgumentParser) -> None:
    """The options of `diff` beyond those that it shares with `run`."""
    parser.add_argument("inputs", nargs="*", metavar="IN", help="headers, in the generators' order")
    old = parser.add_mutually_exclusive_group()
    old.add_argument("--reference", metavar="CMD", help="the old side: a generator, run as CMD OUT IN... (no shell)")
    old.add_argument("--old", metavar="FILE", help="the old side: a file that a generator has left")
    parser.add_argument("--new", metavar="FILE", help="the new side: a file, in place of a generator")
    parser.add_argument(
        "--tree", metavar="PATH", help="take the headers of a QEMU source tree, and its own generator as the old side"
    )
    parser.add_argument("--strict", action="store_true", help="exit status 1 for other tokens too")
    parser.add_argument("--markdown", metavar="FILE", help="write the report as Markdown, for a review")


def diff(options: argparse.Namespace, face: Face) -> int:
    """Compares and reports; returns the exit status."""
    from cowrap_harness.diff import diff as compare
    from cowrap_harness.run_request import RunError

    wrong = _wrong_request(options)
    if wrong:
        return face.fail(wrong)
    try:
        report = compare(_request(options), face.progress)
    except RunError as error:
        return face.fail(str(error))
    with reporting():
        return _report(report, options, face)


def _report(report: DiffReport, options: argparse.Namespace, face: Face) -> int:
    from cowrap_harness.diff_outcome import to_json
    from cowrap_harness.report.diff_markdown import render_markdown
    from cowrap_harness.report.diff_page import render_diff_page
    from cowrap_harness.report.diff_terminal import render_diff
    from cowrap_harness.report.giving import Form, give_report
    from cowrap_harness.version import version

    forms: list[Form] = [
        (options.json, lambda: json_text(to_json(report))),
        (options.html, lambda: render_diff_page(report, version())),
        (options.markdown, lambda: render_markdown(report)),
    ]
    given = give_report(face, forms, lambda console: render_diff(report, console))
    return report.exit_code if given else ENVIRONMENT


def _wrong_request(options: argparse.Namespace) -> str:
    """What is wrong with the options, empty where nothing is."""
    if options.new and options.generator:
        return "--new and --generator both name the new side"
    if not (options.reference or options.old or options.tree):
        return "nothing to compare with: name the old side with --reference CMD, --old FILE or --tree PATH"
    if bool(options.tree) == bool(options.inputs):
        return "name headers or --tree PATH, not both" if options.tree else "no header with the declarations is named"
    return missing_file(map(Path, filter(None, [*options.inputs, options.old, options.new])))


def _request(options: argparse.Namespace) -> DiffRequest:
    from cowrap_harness.diff import DiffRequest, Source

    return DiffRequest(
        [Path(name) for name in options.inputs],
        Source(options.reference, Path(options.old) if options.old else None),
        Source(options.generator, Path(options.new) if options.new else None),
        Path(options.tree) if options.tree else None,
        options.dialect,
        options.matrix,
        options.schedules,
        options.seed,
        options.strict,
    )
