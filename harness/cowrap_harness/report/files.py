# SPDX-License-Identifier: GPL-2.0-or-later
"""The reports of a run beside the terminal's, and which of them the options ask for."""

from __future__ import annotations

import argparse

from cowrap_harness.json_text import json_text
from cowrap_harness.outcome import RunReport, to_json
from cowrap_harness.report.entries import entries, report_root
from cowrap_harness.report.github import render_annotations
from cowrap_harness.report.gitlab import render_gitlab
from cowrap_harness.report.giving import Form
from cowrap_harness.report.junit import render_junit
from cowrap_harness.report.sarif import render_sarif


def file_forms(report: RunReport, options: argparse.Namespace) -> list[Form]:
    """Each file that can be asked for, with what makes its text."""
    root = report_root()
    return [
        (options.json, lambda: json_text(to_json(report))),
        (options.html, lambda: _page(report)),
        (options.junit, lambda: render_junit(report, root)),
        (options.sarif, lambda: render_sarif(report, entries(report, root), _version())),
        (options.gitlab, lambda: render_gitlab(entries(report, root))),
    ]


def _page(report: RunReport) -> str:
    from cowrap_harness.report.run_page import render_page  # with the engine of templates, for whoever wants a page

    return render_page(report, _version())


def _version() -> str:
    from cowrap_harness.version import version  # with what reads the installed packages

    return version()


def github_lines(report: RunReport) -> str:
    """GitHub's annotations of a report, each on a line."""
    return render_annotations(entries(report, report_root()))
