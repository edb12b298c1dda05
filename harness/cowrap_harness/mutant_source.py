# SPDX-License-Identifier: GPL-2.0-or-later
"""The token structure of one emitted wrapper: struct members, functions, parameters, statements, calls, initialisers.

Places are half-open ranges of token indices, so that an operator says what it changes as edits of the token list.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from cowrap_harness.reference_tokens import is_word

_OPENING = {"(": ")", "{": "}", "[": "]"}
_NO_CALLS = frozenset({"if", "while", "for", "switch", "return", "sizeof", "else", "do"})


class SourceError(ValueError):
    """Tokens that are no wrapper of the usual shape: a struct, a static function, a function."""


@dataclass(frozen=True)
class Place:
    """The tokens from `start` up to but not including `end`."""

    start: int
    end: int

    def of(self, tokens: Sequence[str]) -> list[str]:
        """These tokens."""
        return list(tokens[self.start : self.end])


@dataclass(frozen=True)
class Statement:
    """One statement of a block; `blocks` are the blocks inside it (of an `if` and its `else`)."""

    place: Place
    blocks: tuple[Block, ...] = ()


@dataclass(frozen=True)
class Block:
    """The statements between two braces; `place` is what stands between these."""

    place: Place
    statements: tuple[Statement, ...]


@dataclass(frozen=True)
class Call:
    """A function called by name, with the places of its arguments."""

    name: int
    arguments: tuple[Place, ...]


@dataclass(frozen=True)
class Function:
    """A function definition: `head` up to its name, parameters, body."""

    head: Place
    name: int
    parameters: tuple[Place, ...]
    body: Block

    def blocks(self) -> Iterator[Block]:
        """All blocks, outer ones first."""
        waiting = [self.body]
        while waiting:
            block = waiting.pop(0)
            yield block
            waiting += [inner for statement in block.statements for inner in statement.blocks]


@dataclass(frozen=True)
class WrapperSource:
    """One emitted wrapper: its struct's tag and members, its helper (the coroutine or bottom half) and itself."""

    tokens: tuple[str, ...]
    members: tuple[Place, ...]
    helper: Function
    wrapper: Function

    @property
    def functions(self) -> tuple[Function, Function]:
        """Helper and wrapper."""
        return self.helper, self.wrapper

    @property
    def tag(self) -> str:
        """The struct's tag, which is its typedef name too."""
        return self.tokens[2]

    def calls(self, place: Place) -> list[Call]:
        """The calls in a range of tokens, inner ones behind outer ones."""
        found = []
        for index in range(place.start, place.end - 1):
            word = self.tokens[index]
            if is_word(word) and word not in _NO_CALLS and self.tokens[index + 1] == "(":
                found.append(Call(index, split(self.tokens, index + 1)))
        return found

    @cached_property
    def initialisers(self) -> tuple[Place, ...]:
        """The entries of the wrapper's struct, each without its comma."""
        for block in self.wrapper.blocks():
            for statement in block.statements:
                for index in range(statement.place.start, statement.place.end - 1):
                    if self.tokens[index : index + 2] == ("=", "{") and not statement.blocks:
                        return split(self.tokens, index + 1)
        return ()


def read_wrapper(tokens: Sequence[str]) -> WrapperSource:
    """The structure of one wrapper's tokens; raises SourceError where they have another shape."""
    tokens = tuple(tokens)
    if tokens[:2] != ("typedef", "struct") or len(tokens) < 4 or tokens[3] != "{":
        raise SourceError("it does not begin with a struct")
    closing = behind(tokens, 3)
    members = _statements(tokens, 4, closing - 1)
    at = tokens.index(";", closing) + 1
    helper = _function(tokens, at)
    wrapper = _function(tokens, helper.body.place.end + 1)
    if wrapper.body.place.end + 1 != len(tokens):
        raise SourceError("something stands behind the function")
    return WrapperSource(tokens, tuple(member.place for member in members), helper, wrapper)


def behind(tokens: Sequence[str], opening: int) -> int:
    """The index behind the bracket that closes the one at `opening`; raises SourceError."""
    depth = 0
    for index in range(opening, len(tokens)):
        depth += (tokens[index] in _OPENING) - (tokens[index] in _OPENING.values())
        if depth == 0:
            return index + 1
    raise SourceError(f"a '{tokens[opening]}' is not closed")


def split(tokens: Sequence[str], opening: int) -> tuple[Place, ...]:
    """The parts between commas inside the bracket at `opening`; `()` has none, and a comma may end the last."""
    end = behind(tokens, opening) - 1
    parts, start, index = [], opening + 1, opening + 1
    while index < end:
        if tokens[index] == ",":
            parts.append(Place(start, index))
            start = index + 1
        index = behind(tokens, index) if tokens[index] in _OPENING else index + 1
    return (*parts, Place(start, end)) if start < end else tuple(parts)


def _function(tokens: Sequence[str], start: int) -> Function:
    """The definition that begins at `start`; its name may stand inside a returned pointer's declarator."""
    opening = next((at for at in range(start, len(tokens)) if tokens[at] == "{"), -1)
    if opening < 0:
        raise SourceError("a function is missing")
    name = next((at for at in range(start, opening - 1) if is_word(tokens[at]) and tokens[at + 1] == "("), -1)
    if name < 0:
        raise SourceError("a function has no name")
    end = behind(tokens, opening)
    body = Block(Place(opening + 1, end - 1), tuple(_statements(tokens, opening + 1, end - 1)))
    return Function(Place(start, name), name, split(tokens, name + 1), body)


def _statements(tokens: Sequence[str], start: int, end: int) -> list[Statement]:
    found = []
    while start < end:
        statement = _statement(tokens, start)
        found.append(statement)
        start = statement.place.end
    return found


def _statement(tokens: Sequence[str], start: int) -> Statement:
    """The statement at `start`: `if` with its `else`, or anything that a `;` ends."""
    if tokens[start] != "if":
        index = start
        while tokens[index] != ";":
            index = behind(tokens, index) if tokens[index] in _OPENING else index + 1
            if index >= len(tokens):
                raise SourceError("a statement is not ended")
        return Statement(Place(start, index + 1))
    blocks = []
    at = behind(tokens, start + 1)
    while True:
        if tokens[at] != "{":
            raise SourceError("a branch has no braces")
        end = behind(tokens, at)
        blocks.append(Block(Place(at + 1, end - 1), tuple(_statements(tokens, at + 1, end - 1))))
        if end >= len(tokens) or tokens[end] != "else":
            return Statement(Place(start, end), tuple(blocks))
        at = end + 1
