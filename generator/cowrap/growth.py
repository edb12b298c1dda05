# SPDX-License-Identifier: GPL-2.0-or-later
"""How much C an input may become: a typedef lets a few characters of a declaration stand for a long type."""

from __future__ import annotations

from cowrap.ctype import Named, Pointer
from cowrap.meaning import LONGEST_TYPEDEF_CHAIN, core_words, parts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from cowrap.ctype import CType
    from cowrap.declaration import Declaration
    from cowrap.meaning import Typedefs

FREE = 1 << 20
"""So many characters of types may be written for any input."""

FACTOR = 100
"""And so many more for each character of the input; those of real headers are less than one."""


class Room:
    """Counts the characters of the types that wrappers repeat, until there is no room for more."""

    __slots__ = ("_left", "_lengths", "_lists", "_typedefs", "_types")

    def __init__(self, declarations: Sequence[Declaration], typedefs: Typedefs) -> None:
        sources = {declaration.source for declaration in declarations}
        self._left = FREE + FACTOR * sum(len(source.text) for source in sources)
        self._typedefs = typedefs
        self._lists: dict[tuple[CType, tuple[tuple[CType, str], ...]], int] = {}
        self._types: dict[CType, int] = {}
        self._lengths: dict[str, int] = {}

    def take(self, declaration: Declaration) -> bool:
        """Whether there is room for the types of one more wrapper; they are counted with the typedefs behind them."""
        key = declaration.result, declaration.pairs
        known = self._lists.get(key)
        if known is None:
            known = self._lists[key] = sum(map(self._length, [key[0], *[type for type, _ in key[1]]]))
        self._left -= known
        return self._left >= 0

    def _length(self, type: CType) -> int:
        length = 0
        while isinstance(type, Pointer):
            length += 1 + len(type.qualifiers)
            type = type.to
        known = self._types.get(type)  # most types are met often, as one object
        if known is None:
            known = self._types[type] = sum([_own_length(words) + self._behind(part) for part, words in parts(type)])
        return length + known

    def _behind(self, type: CType) -> int:
        """The length of what the typedef behind `type` stands for, with those behind that one; 0 where there is
        none."""
        core = core_words(type) if self._typedefs and isinstance(type, Named) else ()
        if len(core) != 1 or core[0] not in self._typedefs:
            return 0
        known = self._lengths.get(core[0])
        if known is None:
            known = self._lengths[core[0]] = self._follow(core[0])
        return known

    def _follow(self, name: str) -> int:
        length = 0
        for _ in range(LONGEST_TYPEDEF_CHAIN):
            meaning = self._typedefs[name]
            length += sum([_own_length(words) for _, words in parts(meaning)])
            while isinstance(meaning, Pointer):
                meaning = meaning.to
            core = core_words(meaning) if isinstance(meaning, Named) else ()
            if len(core) != 1 or core[0] not in self._typedefs:
                break
            name = core[0]
        return length


def _own_length(words: tuple[str, ...]) -> int:
    return sum(map(len, words)) + len(words) + 1
