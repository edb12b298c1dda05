# SPDX-License-Identifier: GPL-2.0-or-later
"""What the page of a run shows, before any browser sees it: order, addresses, scenarios, coloured C, two C texts."""

from __future__ import annotations

import base64
import json
import re
import sys
import zlib
from collections.abc import Callable
from dataclasses import replace
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cowrap_harness.outcome import Row, RunReport
from cowrap_harness.report.c_difference import CHANGED, SAME, c_difference
from cowrap_harness.report.c_markup import c_markup
from cowrap_harness.report.packed import BLOCK, packed, place
from cowrap_harness.report.page_view import MOST_FINDINGS, MOST_WRAPPERS, causes, in_full, items
from cowrap_harness.report.plain import visible
from cowrap_harness.report.run_page import prose, render_page
from cowrap_harness.report.run_sentences import again
from cowrap_harness.run_request import RunRequest
from cowrap_harness.runner import run
from cowrap_harness.verdict import Judgement, Verdict

WRONG = Path(__file__).parents[1] / "differential/wrong_generator.py"
C = """\
/* a
 * comment */
#include "a.h"
static int f(const char *s)
{
    return g(s, "x\\"y", 0x1f, .5); // end
}
"""


def plain(line: str) -> str:
    return unescape(re.sub(r"<[^>]*>", "", line))


def spans(line: str) -> list[tuple[str, str]]:
    return re.findall(r'<span class="(\w)">(.*?)</span>', line)


def test_each_kind_of_token_has_its_class() -> None:
    lines = c_markup(C)
    assert [plain(line) for line in lines] == C.splitlines()
    assert [spans(lines[at]) for at in (0, 1, 2)] == [
        [("c", "/* a")], [("c", " * comment */")], [("p", "#include &#34;a.h&#34;")],
    ]  # fmt: skip
    assert spans(lines[3]) == [("k", "static"), ("t", "int"), ("f", "f"), ("k", "const"), ("t", "char")]
    found = [("k", "return"), ("f", "g"), ("s", "&#34;x\\&#34;y&#34;"), ("n", "0x1f"), ("n", ".5"), ("c", "// end")]
    assert spans(lines[5]) == found


@given(st.text(st.sampled_from("a(\"'/*\\\n #0.\t<&\u202e;")))
def test_any_text_comes_out_whole(text: str) -> None:
    due = [visible(line) for line in text.rstrip("\n").split("\n")]
    assert [plain(line) for line in c_markup(text)] == due


def test_lines_stand_beside_their_like_and_words_that_differ_are_marked() -> None:
    old, new = "a();\nb(one, 2);\nc();\nd();", "a();\nb(two, 2);\n  c();\ne();\nd();"
    rows = c_difference(old, new)
    assert [(row.kind, row.old.number, row.new.number) for row in rows] == [
        (SAME, 1, 1), (CHANGED, 2, 2), (SAME, 3, 3), (CHANGED, 0, 4), (SAME, 4, 5),
    ]  # fmt: skip
    assert "(<del>one</del>, " in rows[1].old.html
    assert "(<ins>two</ins>, " in rows[1].new.html
    assert plain(rows[2].new.html) == "  c();"


def test_lines_that_have_nothing_in_common_are_marked_whole() -> None:
    (row,) = c_difference("aio_wait_kick();", "return 0;")
    assert row.old.html.startswith("<del>")
    assert row.new.html.endswith("</ins>")
    gone = c_difference("  a();", "")[0]
    assert gone.old.html.startswith("  <del>")


def test_white_space_alone_is_no_difference() -> None:
    assert c_difference("a( );\n b();", "a();\n\nb();\n") == []
    rows = c_difference("a();\nb();", "a();\n\nc();")
    assert [(row.kind, row.old.number, row.new.number) for row in rows] == [(SAME, 1, 1), (CHANGED, 2, 3)]


def test_what_is_packed_can_be_found_again() -> None:
    parts = [f"<p>{number}\u2028</p>" for number in range(2 * BLOCK + 1)]
    blocks = [json.loads(zlib.decompress(base64.b64decode(one))) for one in packed(parts)]
    assert [len(block) for block in blocks] == [BLOCK, BLOCK, 1]
    for number, part in enumerate(parts):
        block, at = place(number)
        assert blocks[block][at] == part
    assert packed([]) == []


def test_the_worst_comes_first_then_as_declared(mixed_report: RunReport) -> None:
    names = [item.wrapper.name for item in items(mixed_report)]
    assert names == ["bdrv_bad", "bdrv_extra", "bdrv_odd", "bdrv_typo", "bdrv_good"]


def test_a_wrapper_that_was_not_judged_comes_before_those_that_pass(mixed_report: RunReport) -> None:
    left = replace(mixed_report.wrappers[0], rows=[Row(Judgement(Verdict.NOT_JUDGED, "", "not run"))])
    shown = items(replace(mixed_report, wrappers=[mixed_report.wrappers[0], left]))
    assert [item.number for item in shown] == [1, 0]


def test_every_wrapper_has_an_address_of_its_own(mixed_report: RunReport) -> None:
    names = ["bdrv_a", "bdrv_a", '"><b>', "\u00e9", "bdrv_b"]
    wrappers = [replace(mixed_report.wrappers[0], name=name) for name in names]
    anchors = [item.anchor for item in items(replace(mixed_report, wrappers=wrappers))]
    assert anchors == [
        "wrapper-bdrv_a", "wrapper-bdrv_a~2", "wrapper-no-plain-name", "wrapper-no-plain-name~2", "wrapper-bdrv_b",
    ]  # fmt: skip


def test_scenarios_that_fail_come_first_and_are_counted(mixed_report: RunReport) -> None:
    bad = items(mixed_report)[0]
    scenario = bad.wrapper.rows[0].scenario
    assert scenario is not None
    other = replace(bad.wrapper.rows[0], scenario=replace(scenario, name="other"), build="clang-O2")
    good = replace(bad.wrapper.rows[3], scenario=replace(scenario, name="a good one"))
    rows = [good, bad.wrapper.rows[0], other]
    found = replace(bad, wrapper=replace(bad.wrapper, rows=rows)).matrix(["gcc-O0", "clang-O2"])
    assert found.rows == (
        ("main", ("DEADLOCK", None)), ("other", (None, "DEADLOCK")), ("a good one", (None, "PASS")),
    )  # fmt: skip
    assert found.sentence == "3 scenarios in 2 builds: 2 fail"
    assert items(mixed_report)[4].matrix(["gcc-O0"]).sentence == "1 scenario in 1 build: all pass"


def test_a_finding_says_where_else_it_showed(mixed_report: RunReport) -> None:
    dead, wrong = items(mixed_report)[0].findings
    assert (dead.row.judgement.bucket, dead.same, dead.elsewhere) == ("DEADLOCK", 2, ("gcc-O0: main",))
    assert dead.broken == ""
    due = "what the target returned comes out of the wrapper with every byte that counts."
    assert wrong.broken == f"What must hold, and does not: {due}"


def test_causes_are_told_once_with_their_wrappers(mixed_report: RunReport) -> None:
    twice = replace(mixed_report, wrappers=[*mixed_report.wrappers, mixed_report.wrappers[1]])
    found = {one.row.judgement.bucket: [item.number for item in some] for one, some in causes(items(twice))}
    assert found["DEADLOCK"] == found["PROPERTY_BROKEN(result)"] == [1, 5]
    assert "PASS" not in found


def test_small_runs_stand_in_the_page_as_they_are_and_large_ones_in_part(mixed_report: RunReport) -> None:
    good, bad = mixed_report.wrappers[:2]
    small = items(replace(mixed_report, wrappers=[good] * MOST_WRAPPERS))
    assert in_full(small) == set(range(MOST_WRAPPERS))
    large = items(replace(mixed_report, wrappers=[good] * MOST_WRAPPERS + [bad] * (MOST_FINDINGS + 1)))
    assert in_full(large) == set(range(MOST_WRAPPERS, MOST_WRAPPERS + MOST_FINDINGS))


@pytest.mark.parametrize(
    ("asked", "build", "due"),
    [
        ({}, "gcc-O0", "tool run --matrix gcc-O0 --dialect d block.h"),
        ({}, "", "tool run --dialect d block.h"),
        ({}, "real threads", "tool run --dialect d block.h"),
        ({"again": ()}, "gcc-O0", ""),
    ],
)
def test_the_command_asks_for_the_build_alone(
    mixed_report: RunReport, asked: dict[str, Any], build: str, due: str
) -> None:
    report = replace(mixed_report, **{"again": ("tool", "run", "--dialect", "d", "block.h"), **asked})
    assert again(report, replace(mixed_report.wrappers[1].rows[0], build=build)) == due


def test_the_words_of_a_request_are_those_that_matter() -> None:
    assert RunRequest([]).words("qemu-9.0") == ("--dialect", "qemu-9.0")
    asked = RunRequest([], "fork.json", "./a b", "quick", 3, 7, True, True)
    assert asked.words("qemu-9.0") == (
        "--dialect", "fork.json", "--generator", "./a b", "--schedules", "3", "--seed", "7", "--real-threads",
        "--exhaustive",
    )  # fmt: skip


def test_the_c_of_a_wrong_wrapper_stands_beside_our_own(each_kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    command = f"{sys.executable} {WRONG} qemu-9.0 lost-result@bdrv_co_plain"
    report = run(RunRequest([each_kind.header], generator=command, matrix="gcc-O0", schedules=1), lambda text: None)
    beside = {item.wrapper.name: item.difference for item in items(report) if item.wrapper.reference}
    assert list(beside) == ["bdrv_plain"]
    (changed,) = [row for row in beside["bdrv_plain"] if row.kind == CHANGED]
    assert plain(changed.old.html).strip() == "s->ret = bdrv_co_plain(s->bs, s->n);"
    assert plain(changed.new.html).strip() == "bdrv_co_plain(s->bs, s->n);"
    assert report.reference.startswith("cowrap ")
    assert report.again[:4] == ("cowrap-harness", "run", "--dialect", "qemu-9.0")


def test_what_stands_in_back_quotes_is_code() -> None:
    assert prose("a < `b -c` & d") == "a &lt; <code>b -c</code> &amp; d"


def test_an_empty_run_has_a_page(mixed_report: RunReport, foreign_scripts: Callable[[str], list[str]]) -> None:
    text = render_page(replace(mixed_report, wrappers=[], unread=[], notes=[]), "1.0")
    assert "No marked declaration in the input" in text
    assert 'id="wrappers"' not in text
    assert foreign_scripts(text) == []
