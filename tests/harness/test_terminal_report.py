# SPDX-License-Identifier: GPL-2.0-or-later
"""Reports for people at any width, with and without colour, in encodings that lack signs; and what chooses those."""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
from argparse import ArgumentParser
from dataclasses import replace
from pathlib import Path

import pytest
from rich.console import Console

from cowrap_harness.console import make_console
from cowrap_harness.console_options import add_console_options
from cowrap_harness.diff_grade import Grade
from cowrap_harness.diff_outcome import DiffReport, WrapperDiff
from cowrap_harness.mutant_report import MutantReport
from cowrap_harness.mutant_run import Outcome
from cowrap_harness.outcome import Row, RunReport
from cowrap_harness.report.diff_terminal import render_diff
from cowrap_harness.report.mutants import render_mutants
from cowrap_harness.report.terminal import render_report
from cowrap_harness.verdict import Judgement, Verdict

TABLE = 40
"""Columns within which every table must fit."""
CHOICES = ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "TERM")


@pytest.fixture(autouse=True)
def _plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in CHOICES:
        monkeypatch.delenv(name, raising=False)


class Sheet:
    """A stream that is no terminal, in some encoding, and what was printed on it."""

    def __init__(self, encoding: str = "utf-8", errors: str = "strict") -> None:
        self._bytes = io.BytesIO()
        self._stream = io.TextIOWrapper(self._bytes, encoding=encoding, errors=errors)

    def console(self, color: str = "never", width: int | None = None) -> Console:
        return make_console(self._stream, color, width)

    @property
    def text(self) -> str:
        self._stream.flush()
        return self._bytes.getvalue().decode(self._stream.encoding, "strict")


def rendered(report: RunReport, width: int, encoding: str = "utf-8", color: str = "never") -> str:
    sheet = Sheet(encoding)
    render_report(report, sheet.console(color, width))
    return sheet.text


def table_of(text: str) -> list[str]:
    """The rows of the table of wrappers, its heading first."""
    lines = text.splitlines()
    start = next(number for number, line in enumerate(lines) if line.startswith("wrapper"))
    return lines[start : start + 6]


@pytest.mark.parametrize("width", [40, 60, 80, 200])
def test_the_table_fits_and_no_verdict_is_lost(mixed_report: RunReport, width: int) -> None:
    builds = ["gcc-O0", "clang-O2", "gcc-O2+asan+ubsan", "clang-O0", "gcc-O2"]
    rows = table_of(rendered(replace(mixed_report, builds=builds), width))
    assert max(map(len, rows)) <= width
    verdicts = ["PASS", "DEADLOCK", "RIGHTLY_REJECTED", "HARNESS_ERROR", "WRONGLY_ACCEPTED"]
    assert [row.split()[-1] for row in rows[1:]] == verdicts
    assert all(row.startswith("bdrv_") for row in rows[1:])


def test_no_line_ends_in_blanks(mixed_report: RunReport) -> None:
    for width in (40, 80, 140):
        text = rendered(mixed_report, width)
        assert len(table_of(text)) > 2
        assert [line for line in text.splitlines() if line != line.rstrip()] == []


def test_what_does_not_fit_goes_in_order_marks_then_builds_then_letters(mixed_report: RunReport) -> None:
    long = replace(mixed_report.wrappers[0], name="bdrv_with_a_name_that_is_longer_than_others")
    report = replace(mixed_report, wrappers=[long, *mixed_report.wrappers[1:]])
    heads = {width: table_of(rendered(report, width))[0].split() for width in (100, 85, 75, 40)}
    assert heads == {
        100: ["wrapper", "mark", "gcc-O0", "clang-O2", "verdict"],
        85: ["wrapper", "gcc-O0", "clang-O2", "verdict"],
        75: ["wrapper", "builds", "verdict"],
        40: ["wrapper", "builds", "verdict"],
    }
    assert "bdrv_wit… " in table_of(rendered(report, 40))[1]
    assert "bdrv_with " in table_of(rendered(report, 40, "ascii"))[1], "there is no such sign in ASCII"


def test_findings_are_never_cut(mixed_report: RunReport) -> None:
    narrow, wide = (rendered(mixed_report, width) for width in (40, 200))
    for part in ("in gcc-O0, scenario 'main', schedule [0, 1], and 1 more like it", "bad: PROPERTY_BROKEN(result)"):
        assert part in narrow
        assert part in wide


def test_the_first_finding_comes_with_the_command_that_shows_it_again(mixed_report: RunReport) -> None:
    report = replace(mixed_report, again=("cowrap-harness", "run", "block.h"))
    said = "the first finding again: cowrap-harness run --matrix gcc-O0 block.h\n"
    assert rendered(report, 40).endswith(said)
    assert said not in rendered(replace(report, builds=["gcc-O0"]), 200), "the run itself is that command"
    assert said not in rendered(replace(report, wrappers=report.wrappers[:1]), 200)
    assert "the first finding again" not in rendered(mixed_report, 200), "nobody knows the command"


def test_one_blank_line_stands_before_each_finding(mixed_report: RunReport) -> None:
    assert "\n\n\n" not in rendered(mixed_report, 200)


@pytest.mark.parametrize("encoding", ["ascii", "latin-1"])
def test_a_sign_that_an_encoding_lacks_is_an_escape(mixed_report: RunReport, encoding: str) -> None:
    odd = Row(Judgement(Verdict.DEADLOCK, "", "waits for \u26a1, \xe9 and \udcff"), "gcc-O0")
    report = replace(mixed_report, wrappers=[replace(mixed_report.wrappers[0], rows=[odd])], notes=["\u2026"])
    text = rendered(report, 80, encoding)
    accent = {"ascii": "\\xe9", "latin-1": "\xe9"}[encoding]
    assert "note: \\u2026" in text
    assert f"waits for \\u26a1, {accent} and \\udcff" in text
    assert "waits for ⚡, é and \\udcff" in rendered(report, 80)


def test_what_an_interruption_left_is_in_the_table_and_summed(mixed_report: RunReport) -> None:
    left = Row(Judgement(Verdict.NOT_JUDGED, "", "interrupted before it was run"), "clang-O2")
    good, bad = mixed_report.wrappers[:2]
    cut = replace(good, name="bdrv_cut", rows=[good.rows[0], left])
    report = replace(mixed_report, wrappers=[good, bad, cut], unread=[], interrupted="SIGINT")
    text = rendered(report, 100)
    assert re.search(r"^bdrv_cut +co_wrapper +1 pass +not judged +NOT_JUDGED$", text, re.M)
    assert "not judged: 1 wrapper: interrupted before it was run" in text
    assert "1 of 3 wrappers pass; 1 wrapper with findings; 1 not judged to the end, 1 of which pass so far." in text


def test_other_reports_fit_forty_columns_too() -> None:
    outcomes = [
        Outcome(f"qemu-9.0/bdrv/{operator}/1", "qemu-9.0", mark, operator, "what", True, {"execution": "x"})
        for mark, operator in (("co_wrapper_mixed_bdrv_rdlock", "drop-statement"), ("co_wrapper", "flip"))
    ]
    sheet = Sheet("ascii")
    render_mutants(MutantReport(outcomes, "title"), sheet.console(width=TABLE))
    rows = [line for line in sheet.text.splitlines() if re.search(r"\d$|%$", line)]
    assert len(rows) >= 9
    assert max(map(len, rows)) <= TABLE
    assert all(row.split()[-1] == "100.00%" for row in rows if "%" in row)
    sheet = Sheet("ascii")
    wrapper = WrapperDiff("bdrv_a", Grade.UNKNOWN, reason="\u26a1" * 50)
    render_diff(DiffReport("qemu-9.0", "as named", "a", "b", ["gcc-O0"], [wrapper]), sheet.console(width=TABLE))
    assert "\\u26a1" * 50 in sheet.text.replace("\n", "")


@pytest.mark.parametrize(
    ("color", "environment", "coloured"),
    [
        ("auto", {}, False),
        ("auto", {"FORCE_COLOR": "1"}, True),
        ("auto", {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        ("always", {"NO_COLOR": "1"}, True),
        ("always", {"TERM": "dumb"}, True),
        ("never", {"FORCE_COLOR": "1"}, False),
    ],
)
def test_who_decides_about_colour(
    mixed_report: RunReport, monkeypatch: pytest.MonkeyPatch, color: str, environment: dict[str, str], coloured: bool
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    text = rendered(mixed_report, 100, color=color)
    assert ("\x1b[" in text) == coloured
    assert re.sub(r"\x1b\[[\d;]*m", "", text) == rendered(mixed_report, 100)


def test_who_decides_about_the_width(monkeypatch: pytest.MonkeyPatch) -> None:
    sheet = Sheet()
    assert sheet.console().width == 140
    monkeypatch.setenv("COLUMNS", "77")
    assert sheet.console().width == 77
    assert sheet.console(width=50).width == 50
    parser = ArgumentParser()
    add_console_options(parser)
    assert parser.parse_args(["--width", "40"]).width == 40
    with pytest.raises(SystemExit):
        parser.parse_args(["--width", "39"])


def test_a_name_is_no_markup(mixed_report: RunReport) -> None:
    sheet = Sheet()
    sheet.console().print("report: [red]a[/red] :smile:.json")
    assert sheet.text == "report: [red]a[/red] :smile:.json\n"


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8"])
def test_a_command_says_all_in_every_encoding(tmp_path: Path, encoding: str) -> None:
    header = tmp_path / "bl\u26a1ck.h"
    header.write_text("int co_wrapper_mixd bdrv_typo(BlockDriverState *bs /* \u26a1 */);\n", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "cowrap_harness.cli", "run", str(header)],
        capture_output=True, check=False, env={**os.environ, "PYTHONIOENCODING": encoding},
    )  # fmt: skip
    assert done.returncode == 1, done.stderr
    sign = "\u26a1" if encoding == "utf-8" else "\\u26a1"
    assert f"bl{sign}ck.h:1" in done.stdout.decode(encoding)
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("end", "status", "said"),
    [("| head -c 1; echo $? >&2", 0, ""), (">/dev/full", 2, "error: No space left on device\n"), (">&-", 0, "")],
)
def test_an_output_that_takes_no_more_is_no_finding(tmp_path: Path, end: str, status: int, said: str) -> None:
    header = tmp_path / "block.h"
    header.write_text("int co_wrapper bdrv_good(BlockDriverState *bs);\n")
    command = f"{sys.executable} -m cowrap_harness.cli run --quiet --matrix quick {header} {end}"
    done = subprocess.run(["bash", "-o", "pipefail", "-c", command], capture_output=True, text=True, check=False)
    assert done.returncode == status, done.stderr
    assert "Traceback" not in done.stderr
    assert "Exception ignored" not in done.stderr
    assert said in done.stderr
