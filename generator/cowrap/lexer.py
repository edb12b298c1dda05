# SPDX-License-Identifier: GPL-2.0-or-later
"""C text to tokens: splices are undone, blanks vanish, each token keeps its place.

Comments, strings and preprocessor lines are cut out by `scanner.py` before text comes here.
"""

from __future__ import annotations

import re
from functools import partial
from itertools import accumulate
from operator import add

from cowrap.source import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from cowrap.source import SourceFile

BLANKS = " \t\n\r\f\v"
"""White space in C; `str.isspace` also takes no-break spaces and the like, which are no white space to a compiler."""

# gcc and clang also take blanks between the backslash and the line end, so this does.
_SPLICE = re.compile(r"\\[ \t\f\v]*(?:\r\n|\n|\r)")

# One token and the blanks after it, so that a list of matches tiles the text and the lengths give the offsets.
_TOKEN = re.compile(
    r"(?:[A-Za-z_$][\w$]*"
    r"|\.?[0-9][\w.]*(?:(?<=[eEpP])[+-][\w.]*)*"
    r"|\.\.\.|->|\+\+|--|<<|>>|[<>=!]=|&&|\|\||<[:%]|[:%]>|::"
    r"|[^ \t\n\r\f\v])[ \t\n\r\f\v]*",
    re.ASCII,
)
_find_tokens = _TOKEN.findall

_DIGRAPHS = {"<:": "[", ":>": "]", "<%": "{", "%>": "}"}

DIRECTIVE = "#"
"""The token that stands for a preprocessor line inside a declaration."""

BODY = "{}"
"""The token that stands for a braced body."""

STRING = '""'
"""The token that stands for a string or a character constant."""


class Code:
    """A source with its splices undone: `text` is what a compiler reads, `source` what the author sees."""

    __slots__ = ("_cut_lengths", "_cut_places", "source", "text")

    def __init__(self, source: SourceFile) -> None:
        self.source = source
        self.text = source.text
        self._cut_places: list[int] = []
        self._cut_lengths: list[int] = []
        if "\\" in source.text:
            self._undo_splices()

    def _undo_splices(self) -> None:
        kept: list[str] = []
        start = cut = 0
        for match in _SPLICE.finditer(self.source.text):
            kept.append(self.source.text[start : match.start()])
            start = match.end()
            # A place in `text` at or after `start - cut` lies `cut` characters further on in the source.
            self._cut_places.append(match.start() - cut)
            cut += start - match.start()
            self._cut_lengths.append(cut)
        if kept:
            kept.append(self.source.text[start:])
            self.text = "".join(kept)

    def origin(self, offset: int) -> int:
        """The place in the source of the character at `offset` of `text`."""
        from bisect import bisect_right  # few sources have splices

        index = bisect_right(self._cut_places, offset)
        return offset + self._cut_lengths[index - 1] if index else offset

    def span_maker(self) -> Callable[[int, int], Span]:
        """`span`, or where there are no splices something faster that does the same."""
        return self.span if self._cut_places else partial(Span, self.source)

    def span(self, start: int, end: int) -> Span:
        """The span in the source of the characters `start` up to `end` of `text`."""
        if not self._cut_places:
            return Span(self.source, start, end)
        if end <= start:
            place = self.origin(start)
            return Span(self.source, place, place)
        return Span(self.source, self.origin(start), self.origin(end - 1) + 1)


class Piece:
    """A part of an item without trivia inside: plain code (`kind` is empty) or one token that `kind` stands for."""

    __slots__ = ("end", "kind", "start")

    def __init__(self, kind: str, start: int, end: int) -> None:
        self.kind = kind
        self.start = start
        self.end = end


def tokenize_pieces(code: Code, pieces: list[Piece]) -> tuple[list[str], list[int], list[int]]:
    """The tokens of `pieces` with the offsets of their first characters and behind their last ones.

    Returns: three lists of one length. Directives, bodies and strings are one token each: `#`, `{}`, `""`.
    """
    if len(pieces) == 1 and not pieces[0].kind:  # as most items are
        words, places = _tokenize_plain(code.text[pieces[0].start : pieces[0].end], pieces[0].end)
        return words, places, list(map(add, places, map(len, words)))
    texts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for piece in pieces:
        if piece.kind:
            texts.append(piece.kind)
            starts.append(piece.start)
            ends.append(piece.end)
            continue
        words, places = _tokenize_plain(code.text[piece.start : piece.end], piece.end)
        texts += words
        starts += places
        ends += map(add, places, map(len, words))
    return texts, starts, ends


def _tokenize_plain(text: str, end: int) -> tuple[list[str], list[int]]:
    """Tokens and their places, of plain code that ends at offset `end`."""
    text = text.lstrip(BLANKS)
    tiles = _find_tokens(text)
    places = list(accumulate(map(len, tiles), initial=end - len(text)))
    places.pop()
    words = list(map(str.rstrip, tiles))
    if "" in words:  # `rstrip` without an argument is faster, but takes a stray no-break space for a blank
        words = [tile.rstrip(BLANKS) for tile in tiles]
    if "%" in text or ":" in text:
        words = [_DIGRAPHS.get(word, word) for word in words]
    return words, places
