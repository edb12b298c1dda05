# SPDX-License-Identifier: GPL-2.0-or-later
"""A golden's difference as a person reads it: its kind, its words, what the eye does not see, width, and bounds."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from rich.cells import cell_len

from cowrap_harness.golden_file import Difference, Golden
from cowrap_harness.golden_problems import merge_marker
from cowrap_harness.golden_signs import seen, spelt
from cowrap_harness.golden_text import difference_text, file_text, kind_of

GOLDEN = Golden(Path("a.c"), "a", "C text", Path("a.h"))


def shown(old: bytes | None, new: bytes, width: int = 80) -> list[str]:
    """The lines of a difference, without colour."""
    return difference_text(Difference(GOLDEN, old, new), width=width, colour=False).plain.splitlines()


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        (None, b"a\n", "there is no such golden yet"),
        (b"a\nb\n", b"a\nb", "only the last line end is missing now"),
        (b"a\nb", b"a\nb\n", "only the last line end is missing in the golden"),
        (b"a\r\nb\r\n", b"a\nb\n", "only line ends differ (CRLF against LF)"),
        (b"a \nb\n", b"a\nb\t\n", "only white space at the ends of lines differs"),
        (b"a b\n", b"a  b\n", "only white space differs"),
        (b"a\nb\n", b"b\na\n", "the same lines in another order"),
        (b"a\n", b"b\n", "differs"),
        (b"", b"\n", "only the last line end is missing in the golden"),
    ],
)
def test_the_kind_of_a_difference(old: bytes | None, new: bytes, kind: str) -> None:
    assert kind_of(Difference(GOLDEN, old, new)) == kind
    assert shown(old, new)[0] == f"a.c: {kind}"


def test_words_that_changed_are_marked_and_equal_lines_left_out() -> None:
    old = b"".join(b"line %d\n" % number for number in range(1, 31))
    new = old.replace(b"line 9\n", b"line nine\n").replace(b"line 21\n", b"")
    assert shown(old, new) == [
        "a.c: differs",
        "        ... 5 equal lines",
        "    6   line 6",
        "    7   line 7",
        "    8   line 8",
        "    9 - line [-9-]",
        "    9 + line {+nine+}",
        "   10   line 10",
        "   11   line 11",
        "   12   line 12",
        "        ... 5 equal lines",
        "   18   line 18",
        "   19   line 19",
        "   20   line 20",
        "   21 - line 21",
        "   21   line 22",
        "   22   line 23",
        "   23   line 24",
        "        ... 6 equal lines",
    ]


def test_with_colour_changed_words_are_reversed_and_nothing_is_added() -> None:
    text = difference_text(Difference(GOLDEN, b"int a;\n", b"int b;\n"), width=80, colour=True)
    assert text.plain == "a.c: differs\n    1 - int a;\n    1 + int b;\n"
    marked = {(text.plain[one.start : one.end], str(one.style)) for one in text.spans if "reverse" in str(one.style)}
    assert marked == {("a", "red reverse"), ("b", "green reverse")}


def test_without_colour_there_is_no_style() -> None:
    text = difference_text(Difference(GOLDEN, b"int a;\n", b"int b;\n"), width=80, colour=False)
    assert {str(span.style) for span in text.spans} <= {""}


@pytest.mark.parametrize(
    ("line", "visible"),
    [
        (b"a \t\n", "a·→"),
        (b"\ta  b\n", "→   a  b"),
        (b"a\r\n", "a␍"),
        (b"a", "a⊣ no line end"),
        (b"\x1b[2J\x00\x7f\n", "<U+001B>[2J<U+0000><U+007F>"),
        (b"\xff\xc3\n", "<0xff><0xc3>"),
        ("a\u200bb\u202ec\u00a0d\u2028\n".encode(), "a<U+200B>b<U+202E>c<U+00A0>d<U+2028>"),
        ("größe 水\n".encode(), "größe 水"),
        (b"\n", ""),
    ],
)
def test_what_the_eye_does_not_see_is_shown(line: bytes, visible: str) -> None:
    assert seen(line) == visible


def test_lines_that_look_alike_are_spelt() -> None:
    lines = shown("a→   b c d\n".encode(), b"a\tb c d\n")
    assert seen(b"a\tb c d\n") == "a→   b c d"
    assert lines[1:] == ["    1 - a[-\\xe2\\x86\\x92   -]b c d\\n", "    1 + a{+\\t+}b c d\\n"]
    assert spelt(b"\xff\n") == "\\xff\\n"


@pytest.mark.parametrize("width", [30, 60, 100])
def test_no_line_is_wider_than_it_may_be(width: int) -> None:
    old = "int bdrv_co_preadv(BlockDriverState *bs, int64_t offset, QEMUIOVector *qiov);\n" + "x" * 300 + "\n"
    new = old.replace("int64_t", "uint64_t").replace("xx", "水", 3)
    lines = shown(old.encode(), new.encode(), width)[1:]
    assert max(map(cell_len, lines)) <= width
    assert "".join(line[8:] for line in lines if line).count("preadv") == 2


def test_lines_are_broken_behind_blanks() -> None:
    assert shown(None, b"one two three four five six seven\n", 30)[1:] == [
        "    1 + one two three four ",
        "        five six seven",
    ]


def test_a_line_of_a_megabyte_is_shown_around_its_change() -> None:
    old = b"a, " * 300_000
    lines = shown(old, old[:600_000] + b"HERE" + old[600_000:])
    assert any("{+HEREa+}" in line or "HERE" in line for line in lines)
    assert len("".join(lines)) < 3000


def test_a_very_long_difference_is_bounded_and_quick() -> None:
    old = b"".join(b"line %d\n" % number for number in range(200_000))
    began = time.process_time()
    lines = shown(old, old.replace(b"line", b"word"))
    assert time.process_time() - began < 10
    assert len(lines) < 300
    assert "more lines" in lines[-1]


def test_a_whole_file_has_numbered_lines() -> None:
    assert file_text(b"a\nb \n", width=80, colour=False).plain == "    1   a\n    2   b·\n"
    assert file_text(b"a\nb\nc\n", width=80, colour=False, shown=1).plain == "    1   a\n        ... 2 more lines\n"
    assert file_text(b"a\nb\n", width=80, colour=False, shown=1).plain == "    1   a\n        ... 1 more line\n"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a\n<<<<<<< HEAD\n", 2),
        ("a\r\n=======\r\nb\n", 2),
        (">>>>>>> branch\n", 1),
        ("||||||| base\n", 1),
        ("<<<<<<<\n", 1),
        ("Heading\n=======\n", None),
        ("<<<<<<<< eight\n========\n// ======= here\n", None),
        ("x = a <<<<<<< b\n", None),
        ("", None),
    ],
)
def test_merge_markers(text: str, line: int | None) -> None:
    assert merge_marker(text.encode()) == line
