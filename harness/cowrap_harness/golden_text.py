# SPDX-License-Identifier: GPL-2.0-or-later
"""A difference as a person reads it: what kind it is, then its lines, with the words that changed marked, long equal
runs left out, and what the eye does not see made visible.

With colour, changed words are reversed; without, they stand in [-old-] and {+new+}.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, islice, zip_longest
from operator import itemgetter
from typing import Any

from rich.cells import get_character_cell_size
from rich.text import Text

from cowrap_harness.counted import counted
from cowrap_harness.golden_file import Difference
from cowrap_harness.golden_signs import seen, spelt, split_lines

CONTEXT = 3
"""Equal lines shown before and after what differs."""
SHOWN = 200
"""Lines of one difference that are shown at most."""
COMPARED = 1000
"""Lines from the first different one on that are laid against each other at most."""
LINE_SHOWN = 500
"""Characters of one line that are shown at most."""
ALIKE = 0.4
"""From this share of equal words on, two lines are the same one, changed."""
GUTTER = 8
BREAK = 20
"""So many characters before the end of a full line a blank may be where it is broken."""
REMARK = "~"
_WORD = re.compile(r"\\x[0-9a-f]{2}|\\\w|\w+|\s+|.", re.DOTALL)
_STYLES = {"-": "red", "+": "green", " ": "", REMARK: "dim"}
_MARKERS = {"-": ("[-", "-]"), "+": ("{+", "+}")}

Piece = tuple[str, bool]
"""Some text, and whether it is a part of a line that changed there."""


@dataclass(frozen=True)
class Row:
    """One line: its sign (`-`, `+`, blank, or REMARK for what stands in no file), its number, and its text."""

    sign: str
    number: int | None
    pieces: tuple[Piece, ...]


def difference_text(difference: Difference, *, width: int, colour: bool, shown: int = SHOWN) -> Text:
    """One line on what kind of difference it is, then the lines, `shown` at most and none wider than `width`."""
    old, new = (split_lines(data) for data in (difference.expected or b"", difference.actual))
    head = Text().append(f"{difference.golden.path}: {kind_of(difference)}\n", "bold" if colour else "")
    return head.append_text(_laid_out(_rows(old, new), width, colour, shown))


def file_text(data: bytes, *, width: int, colour: bool, shown: int | None = None) -> Text:
    """A file's numbered lines, `shown` at most and none wider than `width`."""
    rows = (_whole(" ", number, line) for number, line in enumerate(split_lines(data), 1))
    return _laid_out(rows, width, colour, shown)


def kind_of(difference: Difference) -> str:
    """What kind of difference it is, in a few words."""
    old, new = difference.expected, difference.actual
    if old is None:
        return "there is no such golden yet"
    if old.removesuffix(b"\n") == new.removesuffix(b"\n"):
        return "only the last line end is missing " + ("in the golden" if new.endswith(b"\n") else "now")
    alike: list[tuple[Callable[[bytes], Any], str]] = [
        (lambda data: data.replace(b"\r\n", b"\n"), "only line ends differ (CRLF against LF)"),
        (lambda data: [line.rstrip() for line in split_lines(data)], "only white space at the ends of lines differs"),
        (lambda data: b"".join(data.split()), "only white space differs"),
        (lambda data: sorted(split_lines(data)), "the same lines in another order"),
    ]
    for what, words in alike:
        if what(old) == what(new):
            return words
    return "differs"


def _rows(old: Sequence[bytes], new: Sequence[bytes]) -> Iterator[Row]:
    """What differs with the equal lines around it, and remarks where equal ones are left out."""
    first, last = _equal_ends(old, new)
    offset, rest = max(first - CONTEXT, 0), max(last - CONTEXT, 0)
    before, after = old[offset : len(old) - rest], new[offset : len(new) - rest]
    matcher = difflib.SequenceMatcher(None, before[:COMPARED], after[:COMPARED])
    done = 0
    for group in matcher.get_grouped_opcodes(CONTEXT):
        yield from _left_out(old[done : group[0][1] + offset], group[0][3] + offset)
        for word, low, high, begin, end in group:
            here, there = before[low:high], after[begin:end]
            numbers = offset + low + 1, offset + begin + 1
            if word == "equal":
                yield from (_whole(" ", number, line) for number, line in enumerate(there, numbers[1]))
            else:
                yield from _changed(here, there, *numbers)
        done = group[-1][2] + offset
    if max(len(before), len(after)) > COMPARED:
        yield Row(REMARK, None, ((f"only the first {COMPARED} lines from there on were laid side by side", False),))
    else:
        yield from _left_out(old[done:], len(new))


def _equal_ends(old: Sequence[bytes], new: Sequence[bytes]) -> tuple[int, int]:
    """How many lines are equal at the beginning, and how many of the others at the end."""
    shorter = min(len(old), len(new))
    first = next((place for place in range(shorter) if old[place] != new[place]), shorter)
    left = shorter - first
    return first, next((place for place in range(left) if old[-1 - place] != new[-1 - place]), left)


def _left_out(lines: Sequence[bytes], last: int) -> Iterator[Row]:
    """A remark in place of equal lines; a single one, with the number `last`, takes no more room itself."""
    if len(lines) == 1:
        yield _whole(" ", last, lines[0])
    elif lines:
        yield Row(REMARK, None, ((f"... {len(lines)} equal lines", False),))


def _changed(here: Sequence[bytes], there: Sequence[bytes], old: int, new: int) -> Iterator[Row]:
    """Lines that were replaced: those that are alike beside each other, else first what was and then what is."""
    gone, come = [], []
    for place, (mine, other) in enumerate(zip_longest(here, there)):
        texts = (None, None) if mine is None or other is None else _word_pieces(mine, other)
        if mine is not None:
            gone.append(Row("-", old + place, texts[0] or _whole("-", 0, mine).pieces))
        if other is not None:
            come.append(Row("+", new + place, texts[1] or _whole("+", 0, other).pieces))
    if len(gone) == len(come):
        for pair in zip(gone, come, strict=True):
            yield from pair
    else:
        yield from (*gone, *come)


def _word_pieces(mine: bytes, other: bytes) -> tuple[tuple[Piece, ...] | None, tuple[Piece, ...] | None]:
    """Two lines in pieces, those marked that only one of them has; None for both where the two are not alike."""
    texts = [seen(mine), seen(other)]
    if texts[0] == texts[1]:
        texts = [spelt(mine), spelt(other)]
    old, new = ([*_WORD.findall(text)] for text in _around_change(*texts))
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    if matcher.ratio() < ALIKE:
        return None, None
    codes = matcher.get_opcodes()
    return (
        tuple(("".join(old[low:high]), word != "equal") for word, low, high, _, _ in codes if high > low),
        tuple(("".join(new[begin:end]), word != "equal") for word, _, _, begin, end in codes if end > begin),
    )


def _around_change(old: str, new: str) -> tuple[str, str]:
    """The same for lines that are not too long, else both from a little before the first change on."""
    if max(len(old), len(new)) <= LINE_SHOWN:
        return old, new
    pairs = enumerate(zip(old, new, strict=False))
    start = max(next((at for at, (mine, other) in pairs if mine != other), min(len(old), len(new))) - 40, 0)
    return _cut(old, start), _cut(new, start)


def _cut(text: str, start: int = 0) -> str:
    end = start + LINE_SHOWN
    return ("..." if start else "") + text[start:end] + (f"... ({len(text) - end} more)" if len(text) > end else "")


def _whole(sign: str, number: int, line: bytes) -> Row:
    return Row(sign, number, ((_cut(seen(line)), False),))


def _laid_out(rows: Iterator[Row], width: int, colour: bool, shown: int | None) -> Text:
    """Rows under each other, each with its number and its sign, folded where it is too wide."""
    text = Text()
    for row in islice(rows, shown):
        for line in _folded(row, max(width - GUTTER, 20), colour):
            text.append_text(line).append("\n")
    left = sum(1 for _ in rows)
    more = f"{'':{GUTTER}}... {counted(left, 'more line')}\n"
    return text.append(more, "dim" if colour else "") if left else text


def _folded(row: Row, width: int, colour: bool) -> Iterator[Text]:
    """The lines of a row, broken behind a blank where there is one near the end."""
    number = "" if row.number is None else row.number
    gutter = f"{number:>5} {row.sign.replace(REMARK, ' ')} "
    rest = list(_characters(row, colour))
    while rest or gutter.strip():
        end, room = 0, width
        while end < len(rest) and (room := room - get_character_cell_size(rest[end][0])) >= 0:
            end += 1
        if end < len(rest):
            blank = next((place for place in range(end, max(end - BREAK, 1), -1) if rest[place - 1][0] == " "), end)
            end = max(blank, 1)
        line = Text().append(gutter, _STYLES[row.sign] if colour else "")
        for style, characters in groupby(rest[:end], itemgetter(1)):
            line.append("".join(character for character, _ in characters), style)
        yield line
        rest, gutter = rest[end:], " " * GUTTER


def _characters(row: Row, colour: bool) -> Iterator[tuple[str, str]]:
    """The characters of a row with their styles, and with markers around what changed where there is no colour."""
    plain = _STYLES[row.sign] if colour else ""
    for text, changed in row.pieces:
        begin, end = _MARKERS[row.sign] if changed and not colour else ("", "")
        style = f"{plain} reverse" if changed and colour else plain
        yield from ((character, style) for character in begin + text + end)
