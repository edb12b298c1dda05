# SPDX-License-Identifier: GPL-2.0-or-later
"""Declarators at file scope: unlike those of parameters they have names, and may have marks among their stars."""

from __future__ import annotations

from cowrap.declarator import DeclaratorParser
from cowrap.modifiers import PLAIN_POINTER, PointerTo
from cowrap.reader import Failure
from cowrap.words import (
    ANNOTATION,
    ATTRIBUTE,
    EXTENSION,
    KEYWORD,
    MARK,
    MARK_LIKE,
    PUNCTUATION,
    QUALIFIER,
    UPPER,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from cowrap.modifiers import Modifier


class OuterDeclaratorParser(DeclaratorParser):
    """Reads declarators outside parameters."""

    # outer: { '*' { qualifier | mark | annotation | attribute } } ( name | '(' outer ')' ) { bound | parameters }
    def parse_outer(self, index: int, depth: int, marks: list[int]) -> tuple[list[Modifier], int, int]:
        """A declarator: modifiers, its name's index, and the index behind it."""
        texts = self.texts
        stars: list[Modifier] = []
        index = self.skip_outer_words(index, marks, [])
        while texts[index] == "*":
            qualifiers: list[str] = []
            index = self.skip_outer_words(index + 1, marks, qualifiers)
            stars.append(PointerTo(tuple(qualifiers)) if qualifiers else PLAIN_POINTER)
        stars.reverse()
        kind = self.kinds[texts[index]]
        place = -1
        modifiers: list[Modifier] = []
        if kind <= UPPER or kind == MARK_LIKE:
            place = index
            index += 1
        elif texts[index] == "(":
            self.check_depth(index, depth)
            modifiers, place, index = self.parse_outer(index + 1, depth + 1, marks)
            if texts[index] != ")":
                raise self.unexpected(index, "')'")
            index += 1
        if place < 0:
            raise self.missing_name(index, marks)
        suffixes, _, _, index = self.parse_direct(index, depth, texts[place], place)
        return modifiers + suffixes + stars, place, index

    def skip_outer_words(self, index: int, marks: list[int], qualifiers: list[str]) -> int:
        """Past the words before a declarator's name: qualifiers and marks are collected, annotations dropped."""
        texts, kinds = self.texts, self.kinds
        while True:
            token = texts[index]
            kind = kinds[token]
            following = texts[index + 1]
            if kind == QUALIFIER:
                qualifiers.append(token)
                index += 1
            elif kind == MARK or (
                kind == MARK_LIKE and kinds[following] < PUNCTUATION and kinds[following] != ATTRIBUTE
            ):
                marks.append(index)
                index += 1
            elif kind in (ATTRIBUTE, EXTENSION) or self.is_bracket_attribute(index):
                index = self.skip_attribute(index)
            elif kind == ANNOTATION or (kind == UPPER and self.is_outer_annotation(index)):
                index = self.skip_annotation(index)
            else:
                return index

    def is_outer_annotation(self, index: int) -> bool:
        """Whether the upper-case word at `index` annotates: a name or a declarator still follows it."""
        after = self.skip_annotation(index)
        kind = self.kinds[self.texts[after]]
        return kind <= MARK_LIKE or kind == QUALIFIER or (after > index + 1 and self.texts[after] == "(")

    def missing_name(self, index: int, marks: list[int]) -> Failure:
        """No name stands where a declarator needs one, at `index`."""
        token = self.texts[index]
        if token and (self.kinds[token] == KEYWORD or self.kinds[token] > PUNCTUATION):
            return self.misplaced(index)
        place = marks[-1] if marks else max(0, index - 1)
        note = "write: TYPE MARK NAME(PARAMETERS);"
        return Failure("missing-name", f"no name after '{self.texts[place]}'", place, place + 1, note)
