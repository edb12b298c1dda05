# SPDX-License-Identifier: GPL-2.0-or-later
"""A run's report as one self-contained page: no network, everything from the input escaped."""

from __future__ import annotations

import jinja2

from cowrap_harness.outcome import RunReport
from cowrap_harness.trace import render_trace
from cowrap_harness.verdict import Verdict


def environment() -> jinja2.Environment:
    """The templates of this folder, which escape everything."""
    return jinja2.Environment(
        loader=jinja2.PackageLoader("cowrap_harness.report", "."),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
    )


def render_page(report: RunReport, version: str) -> str:
    """The page as HTML text."""
    templates = environment()
    templates.filters["trace"] = render_trace
    passed = sum(wrapper.verdict is Verdict.PASS for wrapper in report.wrappers)
    template = templates.get_template("page.html.j2")
    return template.render(report=report, passed=passed, version=version)
