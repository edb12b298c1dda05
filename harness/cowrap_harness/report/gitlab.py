# SPDX-License-Identifier: GPL-2.0-or-later
"""A run's report as GitLab reads code quality: a list of places with a description and a fingerprint."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from cowrap_harness.json_text import json_text
from cowrap_harness.report.entries import Entry, Kind
from cowrap_harness.report.plain import first_line, one_line, visible

_SEVERITIES = {Kind.FINDING: "critical", Kind.REFUSED: "major", Kind.UNJUDGED: "minor"}


def render_gitlab(found: Sequence[Entry]) -> str:
    """The list as JSON text; `[]` where there is nothing to say."""
    return json_text([_issue(entry) for entry in found])


def _issue(entry: Entry) -> dict[str, Any]:
    ran = f" ({entry.where})" if entry.where else ""
    return {
        "description": one_line(f"{entry.name}: {entry.bucket}: {first_line(entry.sentence)}{ran}"),
        "check_name": entry.rule,
        "fingerprint": entry.fingerprint,
        "severity": _SEVERITIES[entry.kind],
        "location": {"path": visible(entry.path), "lines": {"begin": entry.line}},
    }
