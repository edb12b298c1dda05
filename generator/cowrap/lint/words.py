# SPDX-License-Identifier: GPL-2.0-or-later
"""A set of names to look for in many files, most of which hold none of them."""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

_FIRST_WORD = re.compile(r"_*[^_]*_?")
_SPLICE = re.compile(rb"\\[ \t\f\v]*(?:\r\n|\n|\r)")
_WORD_BEFORE = re.compile(r"[\w$]", re.ASCII)
_FEW = 8


class WordSet:
    """The names `words`.

    Names that share a few first words (`bdrv_`, `blk_`) are searched for by these, which is ten times as fast as to
    look at every word. No look back stands in the patterns: it costs three times the search itself.
    """

    __slots__ = ("_encoded", "_find", "_find_bytes", "_find_pasted", "_needles", "words")

    def __init__(self, words: Iterable[str]) -> None:
        self.words = frozenset(words)
        self._encoded = frozenset(word.encode() for word in self.words)
        starts = sorted({_first_word(word) for word in self.words})
        is_few = 0 < len(starts) <= _FEW
        self._needles = [start.encode() for start in starts] if is_few else [b""]
        pattern = rf"(?:{'|'.join([re.escape(start) for start in starts]) if is_few else '[A-Za-z_$]'})[\w$]*"
        self._find = re.compile(pattern, re.ASCII).finditer
        self._find_bytes = re.compile(pattern.encode()).findall
        # What any macro may paste together from any word cannot be told.
        pasted = rf"(?<![\w$])({pattern})[ \t]*##" if is_few else "(?!)"
        self._find_pasted = re.compile(pasted.encode()).findall

    def places(self, text: str) -> list[tuple[int, str]]:
        """Where each of the names stands in `text` as a whole word, in order."""
        words = self.words
        found = [(match.start(), match.group()) for match in self._find(text) if match.group() in words]
        return [(at, word) for at, word in found if not (at and _WORD_BEFORE.match(text[at - 1]))]

    def pasted(self, line: str) -> set[str]:
        """Those of the names that a macro may make from the begin that stands in `line`: `bdrv_ ## name`."""
        starts = tuple([start.decode() for start in self._find_pasted(line.encode("utf-8", "surrogateescape"))])
        return {word for word in self.words if word.startswith(starts)}

    def may_occur_in(self, data: bytes) -> bool:
        """Whether one of the names may stand in a file's bytes: as the end of a word, in a comment, cut by a splice, or
        pasted together."""
        if not any(needle in data for needle in self._needles):
            return False
        encoded = self._encoded
        if not encoded.isdisjoint(self._find_bytes(data)) or (b"##" in data and self._find_pasted(data)):
            return True
        return b"\\\n" in data and not encoded.isdisjoint(self._find_bytes(_SPLICE.sub(b"", data)))


def _first_word(word: str) -> str:
    match = _FIRST_WORD.match(word)
    assert match is not None
    return match.group()
