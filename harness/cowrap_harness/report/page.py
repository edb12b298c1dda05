# SPDX-License-Identifier: GPL-2.0-or-later
"""Reports as self-contained pages: no network, everything from the input escaped."""

from __future__ import annotations

import jinja2

from cowrap_harness.diff_outcome import DiffReport
from cowrap_harness.outcome import RunReport
from cowrap_harness.report.diff_sentences import PARTICULARS, how, outside_title, title, verdict, where
from cowrap_harness.trace import render_trace
from cowrap_harness.verdict import Verdict


def render_page(report: RunReport, version: str) -> str:
    """The page of a run as HTML text."""
    passed = sum(wrapper.verdict is Verdict.PASS for wrapper in report.wrappers)
    return _environment().get_template("page.html.j2").render(report=report, passed=passed, version=version)


def render_diff_page(report: DiffReport, version: str) -> str:
    """The page of a comparison as HTML text."""
    environment = _environment()
    environment.globals.update(
        title=title, verdict=verdict, where=where, outside_title=outside_title, how=how, particulars=PARTICULARS,
    )  # fmt: skip
    return environment.get_template("diff.html.j2").render(report=report, version=version)


def _environment() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("cowrap_harness.report", "."),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
    )
    environment.filters["trace"] = render_trace
    return environment
