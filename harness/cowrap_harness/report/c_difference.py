# SPDX-License-Identifier: GPL-2.0-or-later
"""Two C texts side by side as HTML: line beside line, and in lines that differ the words that do."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import zip_longest

from markupsafe import Markup

from cowrap_harness.report.c_markup import Piece, c_pieces, line_markup, piece_markup

SAME, CHANGED = "same", "changed"
_ALIKE = 0.4
"""Lines below this likeness stand beside each other without marked words: all of both would be marked."""


@dataclass(frozen=True)
class Side:
    """One line of one text: its number from 1 on, and its HTML; 0 and nothing where that text has no such line."""

    number: int = 0
    html: Markup = field(default_factory=Markup)


@dataclass(frozen=True)
class DifferenceRow:
    """A line of both texts; `kind` is SAME where they differ in white space at most, else CHANGED."""

    kind: str
    old: Side
    new: Side


def c_difference(old: str, new: str) -> list[DifferenceRow]:
    """The lines of both texts in order; empty where no line differs in more than white space."""
    before, after = c_pieces(old), c_pieces(new)
    matcher = difflib.SequenceMatcher(None, _keys(before), _keys(after), autojunk=False)
    blocks = matcher.get_opcodes()
    if all(word == "equal" for word, *_ in blocks):
        return []
    rows: list[DifferenceRow] = []
    for word, start, stop, begin, end in blocks:
        for mine, other in zip_longest(range(start, stop), range(begin, end)):
            if word == "equal":
                rows.append(DifferenceRow(SAME, _side(before, mine), _side(after, other)))
            else:
                rows.append(_changed(before, mine, after, other))
    return rows


def _keys(lines: Sequence[Sequence[Piece]]) -> list[str]:
    """What is the same in two lines that differ in white space alone."""
    return ["".join("".join(piece.text for piece in line).split()) for line in lines]


def _side(lines: Sequence[Sequence[Piece]], at: int | None) -> Side:
    return Side() if at is None else Side(at + 1, line_markup(lines[at]))


def _changed(
    before: Sequence[Sequence[Piece]], mine: int | None, after: Sequence[Sequence[Piece]], other: int | None
) -> DifferenceRow:
    """A line that differs; where both sides have one that is alike, its words that differ are marked."""
    if mine is None or other is None:
        return DifferenceRow(CHANGED, _side(before, mine), _side(after, other))
    mine_texts, other_texts = ([piece.text for piece in line] for line in (before[mine], after[other]))
    matcher = difflib.SequenceMatcher(None, mine_texts, other_texts, autojunk=False)
    if matcher.ratio() < _ALIKE:
        return DifferenceRow(CHANGED, _side(before, mine), _side(after, other))
    blocks = matcher.get_opcodes()
    gone = [(start, stop) for word, start, stop, _, _ in blocks if word != "equal"]
    come = [(begin, end) for word, _, _, begin, end in blocks if word != "equal"]
    old, new = Markup("").join(_marked(before[mine], gone, "del")), Markup("").join(_marked(after[other], come, "ins"))
    return DifferenceRow(CHANGED, Side(mine + 1, old), Side(other + 1, new))


def _marked(line: Sequence[Piece], runs: Sequence[tuple[int, int]], element: str) -> Iterator[Markup]:
    """The line's HTML with each run of pieces in an element."""
    at = 0
    for start, stop in runs:
        yield from map(piece_markup, line[at:start])
        if stop > start:
            inner = line_markup(line[start:stop])
            yield Markup("<{0}>{1}</{0}>").format(Markup(element), inner)
        at = stop
    yield from map(piece_markup, line[at:])
