# SPDX-License-Identifier: GPL-2.0-or-later
"""An epochs report as Markdown, for a review's comment: the matrix and the changes, everything foreign escaped."""

from __future__ import annotations

import re

from cowrap_harness.epochs import EpochsReport
from cowrap_harness.report.epochs_view import NO_CHANGE, Codes, heading, lines_of, verdict_line

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~&!@])")


def render_epochs_markdown(report: EpochsReport) -> str:
    """The report as Markdown with tables."""
    codes = Codes(report)
    lines = [f"# Epochs of {_plain(report.script)}", "", _plain(verdict_line(report)), ""]
    lines += [f"* {_plain(note)}" for note in report.notes]
    lines += ["", _row(["declaration", *(f"{one.number}: {one.behaviour.dialect}" for one in report.epochs)])]
    lines.append(_row(["---"] * (len(report.epochs) + 1)))
    for at, question in enumerate(report.questions):
        answers = [codes.code(epoch.behaviour.answers[at]) for epoch in report.epochs]
        lines.append(_row([_plain(question.label), *answers]))
    lines += ["", "; ".join(f"{code}: {_plain(meaning)}" for code, meaning in codes.legend)]
    for epoch in report.epochs:
        lines += ["", f"## {_plain(heading(epoch))}", ""]
        lines += [f"* {one.date} {one.commit[:12]} {_plain(one.subject)}" for one in epoch.versions]
        if epoch.number > 1:
            lines += ["", f"Against epoch {epoch.number - 1}:", ""]
            lines += [
                f"* **{line.kind}** ({len(line.names)}): {_plain(line.sentence)}: {_plain('; '.join(line.names))}"
                for line in lines_of(epoch.changes)
            ] or [f"* {NO_CHANGE}"]
    return "\n".join(lines) + "\n"


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _plain(text: str) -> str:
    """Text in which no sign means anything, not even a name that would be notified."""
    return _SPECIAL.sub(r"\\\1", text).replace("\\@", "@\u200b")
