# SPDX-License-Identifier: GPL-2.0-or-later
"""An epochs report for a terminal of any width from 40 columns on: the epochs, the matrix, why two epochs differ."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from rich.console import Console
from rich.text import Text

from cowrap_harness.epoch_changes import Kind
from cowrap_harness.epoch_judging import Answer
from cowrap_harness.epoch_questions import HAZARDS
from cowrap_harness.epochs import Epoch, EpochsReport
from cowrap_harness.report.epochs_view import NO_CHANGE, NOT_ASKED, Codes, heading, lines_of, verdict_line

_CELL = 6
_SHOWN_VERSIONS = 4
_KIND_STYLES = {
    Kind.REGRESSION.value: "bold red",
    Kind.HAZARD.value: "red",
    Kind.FIX.value: "green",
    Kind.DIALECT.value: "cyan",
    Kind.SPELLING.value: "dim",
}


def render_epochs(report: EpochsReport, console: Console) -> None:
    """Prints the whole report; width, colour and encoding are the console's."""
    for note in report.notes:
        _wrapped(console, f"note: {note}", "  ", "yellow")
    for epoch in report.epochs:
        console.print(Text(heading(epoch), style="bold"), soft_wrap=True)
        if not epoch.behaviour.fits:
            _wrapped(console, f"  {epoch.behaviour.evidence}", "    ", "yellow")
        for line in _version_lines(epoch, console.width):
            console.print(Text(line), soft_wrap=True)
    codes = Codes(report)
    label = max(len(question.label) for question in report.questions) + 2
    columns = max(1, (console.width - label) // _CELL)
    for start in range(0, len(report.epochs), columns):
        console.print()
        _matrix(report, report.epochs[start : start + columns], codes, label, console)
    console.print()
    for code, meaning in codes.legend:
        _wrapped(console, f"{code:{_CELL}}{meaning}", " " * _CELL, "")
    for epoch in report.epochs[1:]:
        _changes(epoch, console)
    console.print()
    _wrapped(console, verdict_line(report), "", "bold green" if report.exit_code == 0 else "bold red")


def _wrapped(console: Console, text: str, indent: str, style: str) -> None:
    """Text broken between words; what has none that fit is left to the terminal."""
    lines = textwrap.wrap(text, console.width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)
    console.print(Text("\n".join(lines), style=style), soft_wrap=True)


def _version_lines(epoch: Epoch, width: int) -> Iterator[str]:
    """The first versions and the last, a line each, cut to the width."""
    rows = [f"  {one.date} {one.commit[:12]} {one.subject}" for one in epoch.versions]
    if len(rows) > _SHOWN_VERSIONS:
        left = len(rows) - _SHOWN_VERSIONS
        rows[_SHOWN_VERSIONS - 1 : -1] = [f"  ... {left} more"]
    for row in rows:
        yield row if len(row) <= width else f"{row[: width - 3]}..."


def _matrix(
    report: EpochsReport, epochs: Sequence[Epoch], codes: Codes, label: int, console: Console
) -> None:
    head = "".join(f"{epoch.number:>{_CELL}}" for epoch in epochs)
    dialects = "".join(f"{epoch.behaviour.dialect.removeprefix('qemu-'):>{_CELL}}" for epoch in epochs)
    console.print(Text(f"{'epoch':{label}}{head}", style="bold"), soft_wrap=True)
    console.print(Text(f"{'dialect':{label}}{dialects}", style="bold"), soft_wrap=True)
    classes = {question.hazard for question in report.questions}
    hazard = None if len(classes) > 1 else classes.pop()
    for at, question in enumerate(report.questions):
        if question.hazard != hazard:
            hazard = question.hazard
            name = f"{hazard}: {HAZARDS[hazard]}" if hazard else "what is right in its own dialect"
            console.print(Text(name, style="italic"), soft_wrap=True)
        row = Text(f"{question.label:{label}}")
        for epoch in epochs:
            answer = epoch.behaviour.answers[at]
            row.append(f"{codes.code(answer):>{_CELL}}", style=_style(answer, codes))
        console.print(row, soft_wrap=True)


def _style(answer: Answer, codes: Codes) -> str:
    if codes.code(answer) == NOT_ASKED:
        return "dim"
    return "green" if answer.right else "red"


def _changes(epoch: Epoch, console: Console) -> None:
    console.print()
    console.print(Text(f"epoch {epoch.number} against epoch {epoch.number - 1}", style="bold"), soft_wrap=True)
    if not epoch.changes:
        _wrapped(console, f"  {NO_CHANGE}", "  ", "")
    for line in lines_of(epoch.changes):
        _wrapped(console, f"  {line.kind} ({len(line.names)}): {line.sentence}", "    ", _KIND_STYLES[line.kind])
        _wrapped(console, f"    {'; '.join(line.names)}", "    ", "")
