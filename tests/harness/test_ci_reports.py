# SPDX-License-Identifier: GPL-2.0-or-later
"""What CI services read of a run: JUnit, GitLab's code quality and GitHub's annotations, hostile text included."""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from cowrap_harness.outcome import RunReport, to_json
from cowrap_harness.report.entries import Kind, entries, located, report_root
from cowrap_harness.report.github import render_annotations
from cowrap_harness.report.gitlab import render_gitlab
from cowrap_harness.report.junit import render_junit
from cowrap_harness.report.meanings import MEANINGS
from cowrap_harness.report.options import github_asked
from cowrap_harness.report.plain import visible
from cowrap_harness.verdict import Judgement, Verdict

HOSTILE = "<b> & \"'\x1b[31m\x00\ufffe\u202e\udcff ]]> 100%\r\n::error::%0A"
"""Markup, an escape sequence, what XML cannot hold, a mark of direction, a byte that was no UTF-8, a command."""


def root() -> Path:
    return Path("/checkout")


def by_bucket(report: RunReport) -> dict[str, Any]:
    return {entry.bucket: entry for entry in entries(report, root())}


def cases(report: RunReport) -> dict[tuple[str, str], Any]:
    """The test cases of the JUnit report, as junitparser reads them, by suite and name."""
    junitparser = pytest.importorskip("junitparser")
    suites = junitparser.JUnitXml.fromstring(render_junit(report, root()).encode())
    return {(suite.name, case.name): case for suite in suites for case in suite}


def test_a_suite_for_the_generator_and_one_for_each_build(mixed_report: RunReport) -> None:
    found = cases(mixed_report)
    assert [name for suite, name in found if suite == "gcc-O0"] == ["bdrv_good", "bdrv_bad", "bdrv_odd"]
    assert [name for suite, name in found if suite == "clang-O2"] == ["bdrv_good", "bdrv_bad"]
    generator = [name for suite, name in found if suite == "generator"]
    assert generator == ["bdrv_good", "bdrv_bad", "bdrv_typo", "bdrv_odd", "bdrv_extra", "the mark at block.h:90"]
    assert all(case.classname == f"cowrap.{suite}" for (suite, _), case in found.items())


def test_a_case_is_a_success_a_failure_skipped_or_an_error(mixed_report: RunReport) -> None:
    found = cases(mixed_report)
    results = {key: [type(one).__name__ for one in case.result] for key, case in found.items()}
    assert {key: kinds for key, kinds in results.items() if kinds} == {
        ("gcc-O0", "bdrv_bad"): ["Failure"],
        ("gcc-O0", "bdrv_odd"): ["Error"],
        ("generator", "bdrv_typo"): ["Skipped"],
        ("generator", "bdrv_extra"): ["Failure"],
        ("generator", "the mark at block.h:90"): ["Error"],
    }
    (failure,) = found["gcc-O0", "bdrv_bad"].result
    assert failure.type == "DEADLOCK"
    assert failure.message == "DEADLOCK: nobody kicks"
    assert "in gcc-O0, scenario 'main', schedule [0, 1], and 1 more like it" in failure.text
    assert "thread      coroutine  call  event" in failure.text
    assert "PROPERTY_BROKEN(result): " in failure.text
    (skipped,) = found["generator", "bdrv_typo"].result
    assert skipped.message == "RIGHTLY_REJECTED: refused, rightly: unknown mark"


def test_the_sums_of_the_suites_are_right(mixed_report: RunReport) -> None:
    suites = ElementTree.fromstring(render_junit(mixed_report, root()))
    counts = ("tests", "failures", "errors", "skipped")
    assert {suite.get("name"): tuple(suite.get(what) for what in counts) for suite in suites} == {
        "generator": ("6", "1", "1", "1"), "gcc-O0": ("3", "1", "1", "0"), "clang-O2": ("2", "0", "0", "0"),
    }  # fmt: skip
    assert [suites.get(what) for what in counts] == ["11", "2", "2", "1"]


def test_a_run_without_wrappers_is_a_whole_document(mixed_report: RunReport) -> None:
    empty = replace(mixed_report, wrappers=[], unread=[])
    assert len(ElementTree.fromstring(render_junit(empty, root()))) == 0
    assert render_gitlab(entries(empty, root())) == "[]\n"
    assert render_annotations(entries(empty, root())) == ""


@pytest.fixture
def hostile(mixed_report: RunReport) -> RunReport:
    """A report whose every text is hostile."""
    wrapper = mixed_report.wrappers[1]
    path = f"/checkout/a{HOSTILE}.h".replace("\0", "")  # which no file name can hold
    rows = [
        replace(row, judgement=replace(row.judgement, sentence=HOSTILE), beside=HOSTILE) for row in wrapper.findings
    ]
    bad = replace(wrapper, name=f"bdrv{HOSTILE}", text=HOSTILE, place=f"{path}:3", rows=rows)
    return replace(mixed_report, wrappers=[bad], unread=[(f"{path}:7", HOSTILE)], generator=HOSTILE)


def test_nothing_that_xml_does_not_allow_comes_through_unseen(hostile: RunReport) -> None:
    text = render_junit(hostile, root())
    suites = ElementTree.fromstring(text.encode("utf-8"))
    read = "".join(value for one in suites.iter() for value in (one.text or "", *one.attrib.values()))
    assert "<b> & \"'\\x1b[31m\\x00\\ufffe\\u202e\\xff ]]> 100%" in read
    assert not set(text) & set("\x1b\x00\ufffe\u202e\udcff\r")


def test_every_annotation_is_one_line_that_says_what_it_said(hostile: RunReport) -> None:
    lines = render_annotations(entries(hostile, root())).splitlines()
    assert len(lines) == 3
    for line in lines:
        match = re.fullmatch(r"::(error|warning) file=([^,:]*),line=(\d+),title=([^,:]*)::(.*)", line)
        assert match is not None, line
        assert "%25" in match[5]
        assert "100%25\\x0d%0A" in match[5]
        assert not re.search(r"%(?!25|0A|3A|2C)", line)
        assert not set(line) & set("\x1b\x00\u202e\udcff\r")


def test_annotations_name_place_title_and_run(mixed_report: RunReport) -> None:
    lines = render_annotations(entries(mixed_report, root())).splitlines()
    assert lines[0] == (
        "::error file=include/block.h,line=7,title=bdrv_bad%3A DEADLOCK::int co_wrapper bdrv_bad(BlockDriverState *bs);"
        "%0Anobody kicks%0Ain gcc-O0, scenario 'main', schedule [0, 1], and 1 more like it"
    )
    assert [line.split(" ")[0] for line in lines] == ["::error"] * 3 + ["::warning", "::error", "::warning"]


def test_gitlab_gets_the_fields_it_asks_for(mixed_report: RunReport, hostile: RunReport) -> None:
    for report in (mixed_report, hostile):
        issues = json.loads(render_gitlab(entries(report, root())))
        for issue in issues:
            assert set(issue) == {"description", "check_name", "fingerprint", "severity", "location"}
            assert issue["severity"] in ("info", "minor", "major", "critical", "blocker")
            assert not issue["location"]["path"].startswith(("/", "./"))
            assert issue["location"]["lines"]["begin"] >= 1
            assert "\n" not in issue["description"]
        assert len({issue["fingerprint"] for issue in issues}) == len(issues)


def test_a_fingerprint_outlives_a_move_and_tells_causes_apart(mixed_report: RunReport) -> None:
    before = by_bucket(mixed_report)
    moved = [replace(one, place=one.place.replace(":7", ":70")) for one in mixed_report.wrappers]
    after = by_bucket(replace(mixed_report, wrappers=moved))
    assert after["DEADLOCK"].line == 70
    assert after["DEADLOCK"].fingerprint == before["DEADLOCK"].fingerprint
    twice = entries(replace(mixed_report, wrappers=mixed_report.wrappers * 2), root())
    assert len({entry.fingerprint for entry in twice}) == len(twice)


def test_paths_are_relative_to_the_checkout_where_they_lie_in_it(mixed_report: RunReport, tmp_path: Path) -> None:
    assert by_bucket(mixed_report)["DEADLOCK"].path == "include/block.h"
    elsewhere = {entry.bucket: entry.path for entry in entries(mixed_report, tmp_path)}
    assert elsewhere["DEADLOCK"] == "/checkout/include/block.h"
    assert report_root({"GITHUB_WORKSPACE": "/a"}) == Path("/a")
    assert report_root({"CI_PROJECT_DIR": "/b"}) == Path("/b")
    assert report_root({}) == Path.cwd()


def test_links_to_and_in_the_checkout_do_not_hide_that_a_file_is_in_it(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "checkout").symlink_to(tmp_path / "real")
    (tmp_path / "real/link.h").symlink_to("/dev/null")
    assert located(f"{tmp_path}/real/a.h:3", tmp_path / "checkout") == ("a.h", 3)
    assert located(f"{tmp_path}/checkout/link.h:3", tmp_path / "checkout") == ("link.h", 3)
    assert located(f"{tmp_path}/b.h:3", tmp_path / "checkout") == (f"{tmp_path}/b.h", 3)


def test_what_no_declaration_asks_for_stands_at_the_first_input(mixed_report: RunReport) -> None:
    extra = by_bucket(mixed_report)["WRONGLY_ACCEPTED"]
    assert (extra.name, extra.path, extra.line) == ("bdrv_extra", "include/block.h", 1)


def test_kinds_tell_findings_from_refusals_and_our_own_failures(mixed_report: RunReport) -> None:
    kinds = {bucket: entry.kind for bucket, entry in by_bucket(mixed_report).items()}
    assert kinds == {
        "DEADLOCK": Kind.FINDING, "PROPERTY_BROKEN(result)": Kind.FINDING, "WRONGLY_ACCEPTED": Kind.FINDING,
        "RIGHTLY_REJECTED": Kind.REFUSED, "HARNESS_ERROR(child)": Kind.UNJUDGED, "NOT_JUDGED": Kind.UNJUDGED,
    }  # fmt: skip


def test_every_verdict_has_a_meaning() -> None:
    assert list(MEANINGS) == [one.value for one in Verdict]


def test_a_long_sentence_is_cut_where_a_line_is_due_and_whole_elsewhere(mixed_report: RunReport) -> None:
    odd = mixed_report.wrappers[4]
    row = replace(odd.rows[0], judgement=Judgement(Verdict.TOKENS_DIFFER, "order", "tokens:\n- a;\n+ b;\n"))
    report = replace(mixed_report, wrappers=[replace(odd, rows=[row])], unread=[])
    (issue,) = json.loads(render_gitlab(entries(report, root())))
    assert issue["description"] == "bdrv_extra: TOKENS_DIFFER(order): tokens:"
    (failure,) = cases(report)["generator", "bdrv_extra"].result
    assert failure.message == "TOKENS_DIFFER(order): tokens:"
    assert "- a;\n+ b;" in failure.text
    assert "tokens:%0A- a;%0A+ b;" in render_annotations(entries(report, root()))


def test_visible_text_keeps_what_has_a_sign() -> None:
    assert visible("caf\u00e9 \u6f22\n\tx") == "caf\u00e9 \u6f22\n\tx"
    assert visible("\u2028\U000e0001\x7f\x85") == "\\u2028\\U000e0001\\x7f\\x85"


@pytest.mark.parametrize(
    ("said", "job", "due"),
    [(None, "true", True), (None, "", False), (True, "", True), (False, "true", False)],
    ids=["job", "no-job", "asked", "refused"],
)
def test_annotations_come_by_themselves_in_a_github_job_only(
    said: bool | None, job: str, due: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", job)
    assert github_asked(argparse.Namespace(github=said)) is due


def test_rows_of_a_build_that_the_report_does_not_list_are_kept(mixed_report: RunReport) -> None:
    assert ("clang-O2", "bdrv_good") in cases(replace(mixed_report, builds=["gcc-O0"]))


def test_the_json_form_keeps_its_schema(mixed_report: RunReport, fits: Callable[[str, Any], Any]) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    report: dict[str, Any] = {**to_json(replace(mixed_report, timing={"total": 1.0}))}
    fits("run", report)
    assert fits("run", {**report, "dialect": "drained-1.0"}), "a fork names its dialect as it likes"
    report["wrappers"][0]["colour"] = "red"
    with pytest.raises(jsonschema.ValidationError):
        fits("run", report)
