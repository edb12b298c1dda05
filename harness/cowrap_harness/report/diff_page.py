# SPDX-License-Identifier: GPL-2.0-or-later
"""A comparison's report as one self-contained page, everything from the input escaped."""

from __future__ import annotations

from collections.abc import Callable

from cowrap_harness.diff_outcome import DiffReport
from cowrap_harness.report.diff_sentences import PARTICULARS, how, outside_title, title, verdict, where
from cowrap_harness.report.page import render_template


def render_diff_page(report: DiffReport, version: str) -> str:
    """The page of a comparison as HTML text."""
    sentences: dict[str, Callable[..., str]] = {
        "wrapper_title": title, "where": where, "outside_title": outside_title, "how": how, "verdict": verdict,
    }  # fmt: skip
    return render_template("diff.html.j2", sentences, report=report, particulars=PARTICULARS, version=version)
