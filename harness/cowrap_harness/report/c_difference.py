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
"""Below this likeness two lines have nothing to do with each other, and are marked as wholes."""


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
    """The lines of both texts in order; empty where no line differs in more than white space.

    Blank lines are left out where only one side has them.
    """
    before, after = c_pieces(old), c_pieces(new)
    keys = _keys(before), _keys(after)
    rows: list[DifferenceRow] = []
    for word, start, stop, begin, end in difflib.SequenceMatcher(None, *keys, autojunk=False).get_opcodes():
        if word == "equal":
            pairs = zip(range(start, stop), range(begin, end), strict=True)
            rows += [DifferenceRow(SAME, _side(before, mine), _side(after, other)) for mine, other in pairs]
        else:
            told = [at for at in range(start, stop) if keys[0][at]], [at for at in range(begin, end) if keys[1][at]]
            rows += [_changed(before, mine, after, other) for mine, other in zip_longest(*told)]
    return rows if any(row.kind == CHANGED for row in rows) else []


def _keys(lines: Sequence[Sequence[Piece]]) -> list[str]:
    """What is the same in two lines that differ in white space alone."""
    return ["".join("".join(piece.text for piece in line).split()) for line in lines]


def _side(lines: Sequence[Sequence[Piece]], at: int) -> Side:
    return Side(at + 1, line_markup(lines[at]))


def _changed(
    before: Sequence[Sequence[Piece]], mine: int | None, after: Sequence[Sequence[Piece]], other: int | None
) -> DifferenceRow:
    """A line that differs, with what differs in it marked: the words where the other side has one that is alike."""
    sides = [[] if at is None else lines[at] for lines, at in ((before, mine), (after, other))]
    texts = [[piece.text for piece in line] for line in sides]
    matcher = difflib.SequenceMatcher(None, texts[0], texts[1], autojunk=False)
    blocks = [("replace", _indent(texts[0]), len(texts[0]), _indent(texts[1]), len(texts[1]))]
    if matcher.ratio() >= _ALIKE:
        blocks = [block for block in matcher.get_opcodes() if block[0] != "equal"]
    old = Markup("").join(_marked(sides[0], [(start, stop) for _, start, stop, _, _ in blocks], "del"))
    new = Markup("").join(_marked(sides[1], [(begin, end) for _, _, _, begin, end in blocks], "ins"))
    return DifferenceRow(CHANGED, Side(_number(mine), old), Side(_number(other), new))


def _indent(texts: Sequence[str]) -> int:
    """How many pieces of white space a line begins with."""
    return int(bool(texts) and not texts[0].strip())


def _number(at: int | None) -> int:
    return 0 if at is None else at + 1


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
