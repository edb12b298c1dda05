# SPDX-License-Identifier: GPL-2.0-or-later
"""An epochs report as one self-contained page: no network, everything from the history and the input escaped."""

from __future__ import annotations

from cowrap_harness.epoch_changes import said
from cowrap_harness.epoch_questions import HAZARDS
from cowrap_harness.epochs import EpochsReport
from cowrap_harness.report.epochs_view import NO_CHANGE, Codes, heading, lines_of, verdict_line
from cowrap_harness.report.page import render_template


def render_epochs_page(report: EpochsReport, version: str) -> str:
    """The page as HTML text."""
    return render_template(
        "epochs.html.j2",
        {},
        report=report,
        codes=Codes(report),
        hazards=HAZARDS,
        classes=len({question.hazard for question in report.questions}),
        heading=heading,
        lines_of=lines_of,
        said=said,
        verdict_line=verdict_line(report),
        no_change=NO_CHANGE,
        version=version,
    )
