# SPDX-License-Identifier: GPL-2.0-or-later
"""The reports of a run beside the terminal's: which of them the options ask for, and writing those."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable

from cowrap_harness.outcome import RunReport, to_json
from cowrap_harness.report.entries import entries, report_root
from cowrap_harness.report.github import render_annotations
from cowrap_harness.report.gitlab import render_gitlab
from cowrap_harness.report.junit import render_junit
from cowrap_harness.report.sarif import render_sarif
from cowrap_harness.whole_file import write_whole


def write_files(report: RunReport, options: argparse.Namespace) -> list[str]:
    """Writes each file that was asked for and returns their names; raises OSError where one cannot be written."""
    root = report_root()
    forms: list[tuple[str | None, Callable[[], str]]] = [
        (options.json, lambda: json.dumps(to_json(report), indent=1, sort_keys=True) + "\n"),
        (options.html, lambda: _page(report)),
        (options.junit, lambda: render_junit(report, root)),
        (options.sarif, lambda: render_sarif(report, entries(report, root), _version())),
        (options.gitlab, lambda: render_gitlab(entries(report, root))),
    ]
    written = []
    for name, rendering in forms:
        if name:
            write_whole(name, rendering())
            written.append(name)
    return written


def _page(report: RunReport) -> str:
    from cowrap_harness.report.run_page import render_page  # with the engine of templates, for whoever wants a page

    return render_page(report, _version())


def _version() -> str:
    from cowrap_harness.version import version  # with what reads the installed packages

    return version()


def github_lines(report: RunReport) -> str:
    """GitHub's annotations of a report, each on a line."""
    return render_annotations(entries(report, report_root()))
