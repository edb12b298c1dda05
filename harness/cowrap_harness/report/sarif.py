# SPDX-License-Identifier: GPL-2.0-or-later
"""A run's report as SARIF 2.1.0: a result for each finding and refusal, a notification for what was not judged."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from cowrap_harness.json_text import json_text
from cowrap_harness.outcome import RunReport
from cowrap_harness.report.entries import Entry, Kind
from cowrap_harness.report.meanings import MEANINGS
from cowrap_harness.report.plain import visible

SCHEMA_URI = "https://json.schemastore.org/sarif-2.1.0.json"
"""A name, not a place to load anything from; cowrap's own diagnostics carry the same."""


def render_sarif(report: RunReport, found: Sequence[Entry], version: str) -> str:
    """The log as JSON text; `found` are the entries of `report`, `version` is the harness's own."""
    results = [entry for entry in found if entry.kind is not Kind.UNJUDGED]
    rules = sorted({entry.rule for entry in results})
    driver = {"name": "cowrap-harness", "version": version, "rules": [_rule(rule) for rule in rules]}
    run = {
        "tool": {"driver": driver},
        "invocations": [_invocation(report, [entry for entry in found if entry.kind is Kind.UNJUDGED])],
        "properties": {"dialect": report.dialect, "generator": visible(report.generator), "builds": report.builds},
        "results": [_result(entry, rules.index(entry.rule)) for entry in results],
    }
    log = {"$schema": SCHEMA_URI, "version": "2.1.0", "runs": [run]}
    return json_text(log)


def _rule(rule: str) -> dict[str, Any]:
    meaning = MEANINGS[rule]
    return {
        "id": rule,
        "shortDescription": {"text": meaning.short},
        "fullDescription": {"text": f"{meaning.short} {meaning.advice}"},
        "help": {"text": meaning.advice},
        "defaultConfiguration": {"level": "error"},
    }


def _invocation(report: RunReport, unjudged: Sequence[Entry]) -> dict[str, Any]:
    said: list[dict[str, Any]] = [{"level": "note", "message": {"text": visible(note)}} for note in report.notes]
    said += [{"level": "error", "message": _message(entry), "locations": [_location(entry)]} for entry in unjudged]
    ended: dict[str, Any] = {"exitCode": report.exit_code}
    if report.interrupted:
        ended = {"exitSignalName": report.interrupted}
        said.insert(0, {"level": "error", "message": {"text": f"interrupted by {report.interrupted}"}})
    successful = not (unjudged or report.interrupted)
    return {"executionSuccessful": successful, "toolExecutionNotifications": said, **ended}


def _result(entry: Entry, rule: int) -> dict[str, Any]:
    properties = {"bucket": entry.bucket, "declaration": entry.declaration, "evidence": entry.evidence}
    return {
        "ruleId": entry.rule,
        "ruleIndex": rule,
        "level": "error",
        "message": _message(entry),
        "locations": [_location(entry)],
        "partialFingerprints": {"cowrap/v1": entry.fingerprint},
        "properties": {name: visible(text) for name, text in properties.items() if text},
    }


def _message(entry: Entry) -> dict[str, str]:
    lines = [f"{entry.name}: {entry.bucket}: {entry.sentence}", entry.where]
    return {"text": visible("\n".join(line for line in lines if line))}


def _location(entry: Entry) -> dict[str, Any]:
    uri = quote(entry.path.encode("utf-8", "surrogateescape"))
    absolute = "file://" if entry.path.startswith("/") else ""
    return {
        "physicalLocation": {"artifactLocation": {"uri": absolute + uri}, "region": {"startLine": entry.line}},
        "logicalLocations": [{"name": visible(entry.name), "kind": "function"}],
    }
