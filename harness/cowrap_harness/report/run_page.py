# SPDX-License-Identifier: GPL-2.0-or-later
"""A run's report as a page: what does not pass, and every wrapper with its C, its scenarios and its findings."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from functools import lru_cache
from types import ModuleType
from typing import cast

from markupsafe import Markup, escape

from cowrap_harness.outcome import RunReport
from cowrap_harness.report.c_markup import c_markup
from cowrap_harness.report.packed import packed, place
from cowrap_harness.report.page import render_template, template_environment
from cowrap_harness.report.page_view import Item, Matrix, causes, in_full, items
from cowrap_harness.report.run_sentences import again, ran, result
from cowrap_harness.report.sequence import picture_of


def prose(text: str) -> Markup:
    """A sentence of our own as HTML, what stands in back quotes as code."""
    return Markup(re.sub("`([^`]*)`", r"<code>\1</code>", str(escape(text))))


_FILTERS: dict[str, Callable[..., object]] = {"c": c_markup, "picture": picture_of, "prose": prose}


def render_page(report: RunReport, version: str) -> str:
    """A run's report as HTML text."""
    shown = items(report)
    full = in_full(shown)
    bodies = _Bodies(report)
    later = {item.number: number for number, item in enumerate(item for item in shown if item.number not in full)}
    return render_template(
        "run.html.j2",
        _FILTERS,
        ("run.js", "sequence.js"),
        report=report,
        shown=shown,
        causes=causes(shown),
        verdicts=Counter(item.verdict.value for item in shown),
        marks=Counter(item.wrapper.mark for item in shown),
        result=result(report),
        ran=ran(report),
        body=lambda item: bodies.of(item),
        place={number: place(at) for number, at in later.items()},
        blocks=packed([bodies.of(item) for item in shown if item.number in later]),
        version=version,
    )


class _Bodies:
    """What is shown of a wrapper that is opened."""

    def __init__(self, report: RunReport) -> None:
        self._report = report
        environment = template_environment(_FILTERS)
        self._macros = cast(ModuleType, environment.get_template("wrapper.html.j2").module)
        # wrappers of one mark mostly pass in the same scenarios
        self._matrix = lru_cache(maxsize=64)(self._macros.matrix)

    def of(self, item: Item) -> Markup:
        """Its findings, its C and its scenarios."""
        matrix: Matrix = item.matrix(self._report.builds)
        table = self._matrix(matrix) if matrix.rows else Markup()
        return cast(Markup, self._macros.body(item, self._report, table, matrix.sentence, again))
