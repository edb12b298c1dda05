# SPDX-License-Identifier: GPL-2.0-or-later
"""C text as HTML with a class for each kind of token, line by line.

The tokens are those that the harness compares, in linear time for any text; a highlighter for many languages takes
twenty times as long, which counts with ten thousand wrappers.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from markupsafe import Markup, escape

from cowrap_harness.reference_tokens import spanned_tokens
from cowrap_harness.report.plain import visible

KEYWORDS = frozenset(
    "auto break case const continue default do else enum extern for goto if inline register restrict return sizeof "
    "static struct switch typedef typeof union volatile while _Alignas _Alignof _Atomic _Generic _Noreturn "
    "_Static_assert _Thread_local __attribute__ coroutine_fn".split()
)
TYPES = frozenset(
    "void char short int long float double signed unsigned bool _Bool _Complex size_t ssize_t int8_t int16_t int32_t "
    "int64_t uint8_t uint16_t uint32_t uint64_t uintptr_t intptr_t".split()
)
_LITERAL = re.compile(r"""(?:u8|[uUL])?["']""")


class Piece(NamedTuple):
    """Some text within one line and its class: `c` comment, `p` preprocessor, `s` string, `n` number, `k` keyword, `t`
    type, `f` function, or nothing.
    """

    style: str
    text: str


def c_markup(text: str) -> list[Markup]:
    """The lines of C text as HTML, without line ends."""
    return [line_markup(line) for line in c_pieces(text)]


def line_markup(line: Iterable[Piece]) -> Markup:
    """Pieces as HTML."""
    return Markup("".join(map(piece_markup, line)))


@lru_cache(maxsize=4096)
def piece_markup(piece: Piece) -> Markup:
    """One piece as HTML; what has no sign of its own is spelled as an escape."""
    shown = escape(visible(piece.text))
    return Markup('<span class="{}">{}</span>').format(piece.style, shown) if piece.style else shown


def c_pieces(text: str) -> list[list[Piece]]:
    """The pieces of each line of C text, white space included."""
    lines: list[list[Piece]] = [[]]
    for piece in _pieces(text.replace("\r\n", "\n").rstrip("\n")):
        if "\n" not in piece.text:
            lines[-1].append(piece)
            continue
        first, *more = piece.text.split("\n")
        if first:
            lines[-1].append(Piece(piece.style, first))
        lines += [[Piece(piece.style, part)] if part else [] for part in more]
    return lines


def _pieces(text: str) -> Iterator[Piece]:
    at = 0
    for token, start, end in spanned_tokens(text):
        if at < start:
            yield from _between(text[at:start])
        yield Piece(_style(token, text[end : end + 1]), text[start:end])
        at = end
    if at < len(text):
        yield from _between(text[at:])


def _between(text: str) -> Iterator[Piece]:
    """What stands between two tokens: white space, and comments with what surrounds them."""
    comment = text.strip()
    if comment:
        before, _, after = text.partition(comment)
        yield from (piece for piece in (Piece("", before), Piece("c", comment), Piece("", after)) if piece.text)
    else:
        yield Piece("", text)


def _style(token: str, following: str) -> str:
    if token.startswith("#"):
        return "p"
    if token.startswith("/*"):
        return "c"
    if _LITERAL.match(token):
        return "s"
    if token[0].isdigit() or (token[0] == "." and token[1:2].isdigit()):
        return "n"
    if token in KEYWORDS:
        return "k"
    if token in TYPES:
        return "t"
    return "f" if following == "(" and (token[0].isalpha() or token[0] == "_") else ""
