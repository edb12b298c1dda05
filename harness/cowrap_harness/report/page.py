# SPDX-License-Identifier: GPL-2.0-or-later
"""Reports as self-contained pages: no network, everything from the input escaped."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import jinja2

from cowrap_harness.outcome import RunReport
from cowrap_harness.report.sequence import picture_of
from cowrap_harness.verdict import Verdict


def render_template(name: str, filters: Mapping[str, Callable[..., object]], **values: object) -> str:
    """A page of this folder's template `name` as HTML text; `version` must be among the values."""
    return template_environment(filters).get_template(name).render(**values)


def template_environment(filters: Mapping[str, Callable[..., object]]) -> jinja2.Environment:
    """Where this folder's templates find each other; what they are given is escaped unless it is markup."""
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("cowrap_harness.report", "."),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
    )
    environment.filters.update(filters)
    return environment


def render_page(report: RunReport, version: str) -> str:
    """A run's report as HTML text."""
    passed = sum(wrapper.verdict is Verdict.PASS for wrapper in report.wrappers)
    return render_template("page.html.j2", {"picture": picture_of}, report=report, passed=passed, version=version)
