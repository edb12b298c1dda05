# SPDX-License-Identifier: GPL-2.0-or-later
"""The inputs of the generated file as the tree's block/meson.build names them, each with its place there."""

from __future__ import annotations

import os
import re

from cowrap.source import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from cowrap.source import SourceFile

OUTPUT = "block-gen.c"

_TOKEN = re.compile(r"\s+|#[^\n]*|('''.*?'''|'(?:\\.|[^'\\\n])*'|\w+|.)", re.DOTALL)
_OPENING = frozenset("([")
_CLOSING = frozenset(")]")


class MesonInput:
    """One input: `path` as meson takes it, relative to the tree's root, and the place of its name."""

    __slots__ = ("path", "span")

    def __init__(self, path: str, span: Span) -> None:
        self.path = path
        self.span = span


def read_inputs(source: SourceFile, folder: str) -> list[MesonInput]:
    """The inputs of the custom_target that makes block-gen.c, in the build's order; `source` stands in `folder`.

    Variables stand for all that the file assigns to them. Empty where nothing in the file makes block-gen.c.
    """
    words = [match.span(1) for match in _TOKEN.finditer(source.text) if match.group(1)]
    reader = _MesonReader(source, words)
    return [
        MesonInput(os.path.normpath(os.path.join(folder, span.text.strip("'"))), span)
        for span in reader.input_strings()
    ]


class _MesonReader:
    """Meson's tokens, of which only calls, lists, strings and assignments matter here."""

    def __init__(self, source: SourceFile, places: list[tuple[int, int]]) -> None:
        self.source = source
        self.places = places
        self.words = [source.text[start:end] for start, end in places]

    def input_strings(self) -> list[Span]:
        for at in range(len(self.words) - 1):
            if self.words[at] == "custom_target" and self.words[at + 1] == "(":
                first, last = at + 2, self.closing(at + 1)
                output = self.keyword(first, last, "output")
                named = self.words[first : first + 1] + self.words[output[0] : output[1]]
                if f"'{OUTPUT}'" in named:
                    return list(self.strings(*self.keyword(first, last, "input"), set()))
        return []

    def closing(self, opening: int) -> int:
        """The index of the bracket that closes the one at `opening`; behind the last word where none does."""
        depth = 0
        for at in range(opening, len(self.words)):
            depth += (self.words[at] in _OPENING) - (self.words[at] in _CLOSING)
            if depth == 0:
                return at
        return len(self.words)

    def keyword(self, first: int, last: int, name: str) -> tuple[int, int]:
        """The words of the keyword argument `name` among those from `first` to `last`; none where it is not given."""
        at = first
        while at < last:
            if self.words[at : at + 2] == [name, ":"]:
                return at + 2, self.expression_end(at + 2, last)
            at = self.closing(at) + 1 if self.words[at] in _OPENING else at + 1
        return last, last

    def expression_end(self, first: int, last: int) -> int:
        """Where the expression at `first` ends: before a comma at its own depth."""
        at = first
        while at < last and self.words[at] != ",":
            at = self.closing(at) + 1 if self.words[at] in _OPENING else at + 1
        return min(at, last)

    def strings(self, first: int, last: int, visited: set[str]) -> Iterator[Span]:
        """The strings of an expression in order, those of its variables included; each variable counts once."""
        for at in range(first, last):
            word = self.words[at]
            if word.startswith("'"):
                yield Span(self.source, *self.places[at])
            elif word.isidentifier() and word not in visited:
                visited.add(word)
                for value in self.assigned(word):
                    yield from self.strings(*value, visited)

    def assigned(self, name: str) -> Iterator[tuple[int, int]]:
        """Each value that `=` or `+=` gives to the variable `name`."""
        for at in range(len(self.words) - 2):
            if self.words[at] != name or (at and self.words[at - 1] in (".", ":", ",", "(")):
                continue
            behind = self.words[at + 1 : at + 3]
            first = at + 3 if behind == ["+", "="] else at + 2 if behind[0] == "=" and behind[1] != "=" else 0
            if first:
                yield first, self.sum_end(first)

    def sum_end(self, first: int) -> int:
        """Where the strings, lists and calls end that begin at `first` with `+` between them."""
        while True:
            bracket = first if self.words[first : first + 1] in (["("], ["["]) else first + 1
            called = self.words[bracket : bracket + 1] in (["("], ["["])
            end = min(self.closing(bracket) + 1 if called else bracket, len(self.words))
            if self.words[end : end + 1] != ["+"] or self.words[end + 1 : end + 2] == ["="]:
                return end
            first = end + 1
