# SPDX-License-Identifier: GPL-2.0-or-later
"""A run's report as annotations: lines that GitHub Actions reads from a job's output."""

from __future__ import annotations

from collections.abc import Sequence

from cowrap_harness.report.entries import Entry, Kind
from cowrap_harness.report.plain import one_line, visible

_COMMANDS = {Kind.FINDING: "error", Kind.REFUSED: "error", Kind.UNJUDGED: "warning"}


def render_annotations(found: Sequence[Entry]) -> str:
    """One workflow command a line for each entry; empty where there is none."""
    return "".join(f"{_annotation(entry)}\n" for entry in found)


def _annotation(entry: Entry) -> str:
    lines = [entry.declaration, entry.sentence, entry.where]
    message = _data(visible("\n".join(line for line in lines if line)))
    title = f"{entry.name}: {entry.bucket}"
    place = f"file={_property(entry.path)},line={entry.line},title={_property(title)}"
    return f"::{_COMMANDS[entry.kind]} {place}::{message}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(one_line(text)).replace(":", "%3A").replace(",", "%2C")
