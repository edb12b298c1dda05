# SPDX-License-Identifier: GPL-2.0-or-later
"""C text to tokens: splices are undone, blanks vanish, each token's place can be found again.

Comments, strings and preprocessor lines are cut out by `scanner.py` before text comes here.
"""

from __future__ import annotations

import re

from cowrap.source import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from cowrap.source import SourceFile

BLANKS = " \t\n\r\f\v"
"""White space in C; `str.isspace` also takes no-break spaces and the like, which are no white space to a compiler."""

# gcc and clang also take blanks between the backslash and the line end, so this does.
_SPLICE = re.compile(r"\\[ \t\f\v]*(?:\r\n|\n|\r)")

# One token and the blanks after it: a search that had to pass over many blanks by itself would be slow.
_TOKEN = re.compile(
    r"([A-Za-z_$][\w$]*"
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


def tokenize_pieces(code: Code, pieces: list[Piece]) -> list[str]:
    """The tokens of `pieces`; directives, bodies and strings are one token each: `#`, `{}`, `""`."""
    if len(pieces) == 1 and not pieces[0].kind:  # as most items are
        return _tokenize_plain(code.text[pieces[0].start : pieces[0].end])
    texts: list[str] = []
    for piece in pieces:
        texts += [piece.kind] if piece.kind else _tokenize_plain(code.text[piece.start : piece.end])
    return texts


def _tokenize_plain(text: str) -> list[str]:
    words: list[str] = _find_tokens(text.lstrip(BLANKS))
    if "%" in text or ":" in text:
        return [_DIGRAPHS.get(word, word) for word in words]
    return words


class Places:
    """Where the tokens of `pieces` stand: looked for when first asked, as most declarations are never reported.

    `starts` and `ends` are offsets in the code, of each token's first character and behind its last one.
    """

    __slots__ = ("_code", "_ends", "_pieces", "_starts")

    def __init__(self, code: Code, pieces: list[Piece]) -> None:
        self._code = code
        self._pieces = pieces
        self._starts: list[int] = []
        self._ends: list[int] = []

    @property
    def source(self) -> SourceFile:
        """The source that the tokens stand in."""
        return self._code.source

    @property
    def starts(self) -> list[int]:
        """The offset of each token."""
        if not self._starts:
            self._look()
        return self._starts

    @property
    def ends(self) -> list[int]:
        """The offset behind each token."""
        if not self._starts:
            self._look()
        return self._ends

    def _look(self) -> None:
        for piece in self._pieces:
            if piece.kind:
                self._starts.append(piece.start)
                self._ends.append(piece.end)
            else:
                text = self._code.text[piece.start : piece.end].lstrip(BLANKS)
                for match in _TOKEN.finditer(self._code.text, piece.end - len(text), piece.end):
                    self._starts.append(match.start(1))
                    self._ends.append(match.end(1))

    def span(self, first: int, last: int) -> Span:
        """The span of the tokens `first` up to, not including, `last`."""
        return self._code.span(self.starts[first], self.ends[last - 1])

    def breaks_line(self, index: int) -> bool:
        """Whether the token at `index`, which is not the first, begins a line."""
        gap = self._code.text[self.ends[index - 1] : self.starts[index]]
        return "\n" in gap or "\r" in gap

    def line_start(self, index: int, limit: int) -> int:
        """The first token on the line of the one at `index` that comes after `limit`."""
        while index - 1 > limit and not self.breaks_line(index):
            index -= 1
        return index
