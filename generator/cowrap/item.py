# SPDX-License-Identifier: GPL-2.0-or-later
"""A file-scope item: what stands between two file-scope `;`, and what its head says that it is."""

from __future__ import annotations

import re

from cowrap.lexer import BLANKS, STRING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional

    from cowrap.lexer import Piece

_AGGREGATE_HEAD = re.compile(r"(?:struct|union|enum)\b[\w\s:]*\Z", re.ASCII).match


class Item:
    """`pieces` are the item's code and `inner` is the code inside its braced bodies, both as far as they are scanned.

    Once it is whole, `terminated` tells whether a `;` or a function's body ended it, and `end` is the offset behind its
    last piece.
    """

    __slots__ = ("_called", "_counted", "_parens", "_text", "end", "inner", "pieces", "terminated")

    def __init__(self, text: str) -> None:
        """An item without pieces yet, of the code `text`."""
        self.pieces: list[Piece] = []
        self.inner: list[Piece] = []
        self.terminated = False
        self.end = 0
        self._text = text
        self._called: Optional[tuple[bool, bool]] = None
        self._counted = 0
        self._parens = 0

    def holds(self, needle: str) -> bool:
        """Whether `needle` stands in its code."""
        find = self._text.find
        return any(find(needle, piece.start, piece.end) >= 0 for piece in self.pieces + self.inner)

    def is_macro_call(self) -> bool:
        """Whether it is, so far, a macro call without a `;`, as `DECLARE_X(A, B)` or `G_BEGIN_DECLS`."""
        last = self.pieces[-1]
        if self.pieces[0].kind or last.kind:
            return False
        if self._called is None:  # each directive in a long item asks again
            self._called = self._read_called()
        has_arguments, is_name = self._called
        if has_arguments:
            return self._text[last.start : last.end].rstrip(BLANKS).endswith(")") and self._open_parens() == 0
        return is_name and len(self.pieces) == 1

    def _read_called(self) -> tuple[bool, bool]:
        """Whether the item begins with a word and `(`, and whether its first piece is one upper-case word alone."""
        word, paren, _ = self._text[self.pieces[0].start : self.pieces[0].end].partition("(")
        word = word.strip(BLANKS)
        if not (word.isascii() and word.isidentifier()):
            return False, False
        return bool(paren), not paren and word.isupper()

    def is_linkage(self) -> bool:
        """Whether it is `extern "C"`, so that braces which open now hold items."""
        if len(self.pieces) != 2 or self.pieces[1].kind != STRING:
            return False
        return self._text[self.pieces[0].start : self.pieces[0].end].strip(BLANKS) == "extern"

    def is_function_body(self) -> bool:
        """Whether the body that closes now ends it: not that of a struct, an initializer, an expression."""
        if self._open_parens() > 0:
            return False
        if not self.pieces or self.pieces[-1].kind:
            return True
        head = self._text[self.pieces[-1].start : self.pieces[-1].end].rstrip(BLANKS)
        if head.endswith((")", "=")):
            return head.endswith(")")
        keyword = max(head.rfind("struct"), head.rfind("union"), head.rfind("enum"))
        return keyword < 0 or _AGGREGATE_HEAD(head, keyword) is None

    def _open_parens(self) -> int:
        """How many parentheses of its head are open; each piece is counted once."""
        text = self._text
        for piece in self.pieces[self._counted :]:
            if not piece.kind:
                self._parens += text.count("(", piece.start, piece.end) - text.count(")", piece.start, piece.end)
        self._counted = len(self.pieces)
        return self._parens
