# SPDX-License-Identifier: GPL-2.0-or-later
"""Where reading goes on behind a declaration that cannot be read, and what is reported of it."""

from __future__ import annotations

from cowrap.words import MARK, MARK_LIKE, STORAGE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional

    from cowrap.lexer import Places
    from cowrap.reader import Failure, TokenReader
    from cowrap.specifiers import DeclarationParser


def recover(reader: DeclarationParser, places: Places, begin: int, failure: Failure) -> tuple[Optional[Failure], int]:
    """What to report of the declaration that begins at `begin` and failed, None where no mark is concerned; and the
    index where to read on, -1 at the item's end.

    Reading goes on at the first mark that the failed declaration did not take, from the start of its line: the next
    declaration, where a `;` or `)` was forgotten. Where that line holds no other start of a declaration, the mark
    belongs to the failed one.
    """
    marks = reader.item_marks
    if marks and _is_unclosed(reader, places, begin, failure):
        failure = reader.unclosed(reader.opened)
    taken = max(failure.covered - 1, marks[-1] if marks else -1, begin - 1)
    following = next_mark(reader, taken + 1)
    concerned = bool(marks) or failure.covered > 0
    if not concerned:
        if following < 0:
            return None, -1
        line = places.line_start(following, begin - 1)
        if line == following or line <= max(failure.start, begin):
            concerned = True
            taken = following
            following = next_mark(reader, following + 1)
    resumed = -1 if following < 0 else max(places.line_start(following, max(taken, begin)), begin + 1)
    return failure if concerned else None, resumed


def _is_unclosed(reader: DeclarationParser, places: Places, begin: int, failure: Failure) -> bool:
    """Whether a parameter list ran into the next declaration: a line that begins one, or has the next mark."""
    opened = reader.opened
    if not 0 <= opened < failure.start:
        return False
    if reader.kinds[reader.texts[failure.start]] == STORAGE and places.breaks_line(failure.start):
        return True
    following = next_mark(reader, reader.item_marks[-1] + 1)
    return following > 0 and opened < places.line_start(following, begin) <= failure.start


def next_mark(reader: TokenReader, index: int) -> int:
    """The index of the first mark from `index` on, or -1."""
    texts, kinds = reader.texts, reader.kinds
    for at in range(index, len(texts)):
        kind = kinds[texts[at]]
        if kind == MARK or (kind == MARK_LIKE and reader.looks_like_mark(at)):
            return at
    return -1
