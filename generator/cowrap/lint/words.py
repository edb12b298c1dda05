# SPDX-License-Identifier: GPL-2.0-or-later
"""A set of names to look for in many files, most of which hold none of them."""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

_FIRST_WORD = re.compile(r"_*[^_]*_?")
_SPLICE = re.compile(r"\\[ \t\f\v]*(?:\r\n|\n|\r)")


class WordSet:
    """The names `words`. They share a few first words (`bdrv_`, `blk_`), by which most text is left aside at once."""

    __slots__ = ("_needles", "_pattern", "words")

    def __init__(self, words: Iterable[str]) -> None:
        self.words = frozenset(words)
        starts = sorted({_first_word(word) for word in self.words})
        self._needles = [start.encode() for start in starts]
        choice = "|".join([re.escape(start) for start in starts]) or "(?!)"
        self._pattern = re.compile(rf"(?<![\w$])(?:{choice})[\w$]*", re.ASCII)

    def places(self, text: str) -> list[tuple[int, str]]:
        """Where each of the names stands in `text` as a whole word, in order."""
        words = self.words
        return [(match.start(), match.group()) for match in self._pattern.finditer(text) if match.group() in words]

    def occurs_in(self, data: bytes) -> bool:
        """Whether one of the names stands in a file's bytes, in code or not, cut by a splice or not."""
        if not any(needle in data for needle in self._needles):
            return False
        text = data.decode("utf-8", "surrogateescape")
        if not self.words.isdisjoint(self._pattern.findall(text)):
            return True
        return "\\" in text and not self.words.isdisjoint(self._pattern.findall(_SPLICE.sub("", text)))


def _first_word(word: str) -> str:
    match = _FIRST_WORD.match(word)
    assert match is not None
    return match.group()
