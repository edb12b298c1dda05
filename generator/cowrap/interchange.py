# SPDX-License-Identifier: GPL-2.0-or-later
"""Diagnostics for other programs: our own json form (diagnostics_form.py) and SARIF 2.1.0."""

from __future__ import annotations

import json

from cowrap import __version__
from cowrap.diagnostic import SCHEMA

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from cowrap.diagnostic import Diagnostic
    from cowrap.diagnostics_form import DiagnosticForm, DiagnosticsForm, PlaceForm
    from cowrap.source import Span


def render_json(diagnostics: Sequence[Diagnostic]) -> str:
    """One object: `schema` and `diagnostics`, each with code, severity, message, place, others and notes."""
    items: list[DiagnosticForm] = [
        {
            "code": item.code,
            "severity": item.severity,
            "message": item.message,
            "place": None if item.span is None else _place(item.span),
            "others": [{"label": label, "place": _place(span)} for span, label in item.others],
            "notes": list(item.notes),
        }
        for item in diagnostics
    ]
    form: DiagnosticsForm = {"schema": SCHEMA, "diagnostics": items}
    return _dump(form)


def render_sarif(diagnostics: Sequence[Diagnostic]) -> str:
    """A SARIF log of one run."""
    rules = sorted({item.code for item in diagnostics})
    run = {
        "tool": {"driver": {"name": "cowrap", "version": __version__, "rules": [{"id": rule} for rule in rules]}},
        "columnKind": "unicodeCodePoints",
        "results": [_sarif_result(item) for item in diagnostics],
    }
    return _dump({"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run]})


def _dump(value: object) -> str:
    return json.dumps(value, indent=2, sort_keys=True) + "\n"


def _place(span: Span) -> PlaceForm:
    line, column = span.source.line_column(span.start)
    end_line, end_column = span.source.line_column(span.end)
    return {"file": span.source.name, "line": line, "column": column, "end_line": end_line, "end_column": end_column}


def _sarif_result(item: Diagnostic) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": item.code,
        "level": item.severity,
        "message": {"text": "\n".join([item.message, *item.notes])},
        "locations": [] if item.span is None else [_sarif_location(item.span)],
    }
    if item.others:
        result["relatedLocations"] = [
            {**_sarif_location(span), "message": {"text": label}} for span, label in item.others
        ]
    return result


def _sarif_location(span: Span) -> dict[str, Any]:
    from urllib.parse import quote

    line, column = span.source.line_column(span.start)
    end_line, end_column = span.source.line_column(span.end)
    region = {"startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column}
    uri = quote(span.source.name.encode("utf-8", "surrogateescape"))
    return {"physicalLocation": {"artifactLocation": {"uri": uri}, "region": region}}
