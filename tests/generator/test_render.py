# SPDX-License-Identifier: GPL-2.0-or-later
"""How diagnostics look: place, caret, other places, notes, and what a hostile input may not do to a terminal."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from cowrap.diagnostic import Diagnostic
from cowrap.render import excerpt, render, render_gcc, render_short, visible
from cowrap.source import SourceFile, Span

LINE = "int co_wrapper_mixd bdrv_a(BlockDriverState *bs);\n"


def at(text: str, part: str, name: str = "block.h") -> Span:
    start = text.index(part)
    return Span(SourceFile(name, text), start, start + len(part))


def test_gcc_form_is_place_message_code_source_caret_note() -> None:
    span = at("\n\n\n" + LINE, "co_wrapper_mixd")
    diagnostic = Diagnostic(
        "unknown-mark", "unknown mark 'co_wrapper_mixd'", span, notes=("did you mean 'co_wrapper_mixed'?",)
    )
    assert render_gcc([diagnostic]) == (
        "block.h:4:5: error: unknown mark 'co_wrapper_mixd' [unknown-mark]\n"
        "    4 | int co_wrapper_mixd bdrv_a(BlockDriverState *bs);\n"
        "      |     ^~~~~~~~~~~~~~~\n"
        "      = note: did you mean 'co_wrapper_mixed'?\n"
    )


def test_other_places_are_notes_with_their_own_excerpt() -> None:
    other = at("int a;\n", "a", "first.h")
    diagnostic = Diagnostic("c", "m", at("int b;\n", "b"), others=((other, "the first is here"),))
    assert render_gcc([diagnostic]).splitlines()[3:] == [
        "first.h:1:5: note: the first is here",
        "    1 | int a;",
        "      |     ^",
    ]


def test_short_form_is_one_line_each() -> None:
    diagnostic = Diagnostic("c", "m", at(LINE, "bdrv_a"), notes=("n",))
    assert render_short([diagnostic, diagnostic]) == "block.h:1:21: error: m [c]\n" * 2


def test_diagnostic_of_the_whole_run_has_no_place() -> None:
    assert render_gcc([Diagnostic("c", "m", None, notes=("n",))]) == "cowrap: error: m [c]\n = note: n\n"


@pytest.mark.parametrize(
    ("text", "pad"),
    [
        ("\tx", 8),
        ("ab\tx", 8),
        ("\u6f22\u5b57x", 4),
        ("e\u0301x", 1),
        ("\x1b[31mx", 8),
        ("\udcffx", 4),
        ("\u202ex", 6),
    ],
    ids=["tab", "tab-stop", "wide", "combining", "escape", "not-utf8", "right-to-left"],
)
def test_caret_stands_under_the_place(text: str, pad: int) -> None:
    shown, before, width = excerpt(at(text, "x"))
    assert (before, width) == (pad, 1)
    assert shown.endswith("x")
    assert visible(shown)[1] == pad + 1


def test_nothing_from_the_input_reaches_the_terminal_raw() -> None:
    text = "int \x1b]0;title\x07 x\u202e\u2066;\n"
    span = at(text, "x", "name\x1b[2J\nfake.h:1:1: error: no [x].h")
    out = render_gcc([Diagnostic("c", "m\x1b[2J\n", span, notes=("n\r\n",))])
    assert not set(out) & set("\x1b\x07\r\u202e\u2066")
    assert len(out.splitlines()) == 4


def test_long_line_is_cut_around_the_place() -> None:
    text = "a" * 5000 + " here " + "b" * 5000 + "\n"
    shown, pad, width = excerpt(at(text, "here"))
    assert shown.startswith("...")
    assert shown.endswith("...")
    assert len(shown) < 240
    assert shown[pad : pad + width] == "here"


def test_span_over_several_lines_is_marked_to_the_end_of_its_first() -> None:
    text = "int f(\n  int a);\r\n"
    shown, pad, width = excerpt(Span(SourceFile("a.h", text), 4, len(text)))
    assert (shown, pad, width) == ("int f(", 4, 2)


def test_place_at_the_end_of_the_file() -> None:
    text = "int f("
    assert excerpt(Span(SourceFile("a.h", text), 6, 6)) == ("int f(", 6, 1)
    assert excerpt(Span(SourceFile("a.h", ""), 0, 0)) == ("", 0, 1)


def test_many_places_in_one_long_line_stay_linear(is_linear: Callable[..., bool]) -> None:
    def rendering(size: int) -> Callable[[], None]:
        source = SourceFile("a.h", "x " * size)
        items = [Diagnostic("c", "m", Span(source, place, place + 1)) for place in range(0, 2 * size, 500)]

        def work() -> None:
            render_gcc(items)

        return work

    assert is_linear(rendering, 500_000)  # reading the line for each would copy 128 GB


def test_colour_only_when_asked_for() -> None:
    diagnostic = Diagnostic("c", "m", at(LINE, "bdrv_a"), notes=("n",))
    assert "\033" not in render([diagnostic], "gcc")
    assert "\033[1;31merror:" in render([diagnostic], "gcc", colour=True)
    assert "\033[1;31merror:" in render([diagnostic], "short", colour=True)


def test_json_form() -> None:
    other = at("int a;\n", "a", "first.h")
    diagnostic = Diagnostic("c", "m", at(LINE, "bdrv_a"), others=((other, "here"),), notes=("n",))
    assert json.loads(render([diagnostic], "json")) == {
        "schema": 1,
        "diagnostics": [
            {
                "code": "c",
                "severity": "error",
                "message": "m",
                "place": {"file": "block.h", "line": 1, "column": 21, "end_line": 1, "end_column": 27},
                "others": [
                    {
                        "label": "here",
                        "place": {"file": "first.h", "line": 1, "column": 5, "end_line": 1, "end_column": 6},
                    }
                ],
                "notes": ["n"],
            }
        ],
    }


def test_sarif_form() -> None:
    other = at("int a;\n", "a", "first dir/\udcff.h")
    log = json.loads(
        render(
            [Diagnostic("c", "m", at(LINE, "bdrv_a"), others=((other, "here"),)), Diagnostic("d", "n", None)], "sarif"
        )
    )
    assert log["version"] == "2.1.0"
    first, second = log["runs"][0]["results"]
    assert first["ruleId"] == "c"
    assert first["locations"][0]["physicalLocation"]["region"] == {
        "startLine": 1,
        "startColumn": 21,
        "endLine": 1,
        "endColumn": 27,
    }
    assert first["relatedLocations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "first%20dir/%FF.h"
    assert second["locations"] == []
    assert [rule["id"] for rule in log["runs"][0]["tool"]["driver"]["rules"]] == ["c", "d"]


def test_empty_json_and_sarif_are_whole_documents() -> None:
    assert json.loads(render([], "json"))["diagnostics"] == []
    assert json.loads(render([], "sarif"))["runs"][0]["results"] == []
