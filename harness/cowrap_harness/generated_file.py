# SPDX-License-Identifier: GPL-2.0-or-later
"""A generated C file cut into its parts, each with tokens and text; and the same file with only some wrappers."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from itertools import accumulate, pairwise

from cowrap_harness.reference_tokens import PREAMBLE, REST, defined_function, named_items, spanned_tokens

_JOINED = re.compile(r"\r(?=\n)|\\\r?\n")
"""What stands between characters that C takes for neighbours."""
_TAIL = re.compile(r"(?:[ \t]|/\*[^*\n]*(?:\*(?!/)[^*\n]*)*\*/|//[^\n]*)*(?=\n|\Z)")
"""What still belongs to the line on which a part ends."""
_TAGGED = ("struct", "union", "enum")
_ENDINGS = (";", ",", "=", "[", "(")
"""What may stand behind a declared name."""


@dataclass(frozen=True)
class Item:
    """One file-scope item: its part's name, its tokens, its text with what stands before it, and what it defines."""

    part: str
    tokens: tuple[str, ...]
    text: str
    defines: frozenset[str]

    @property
    def is_directive(self) -> bool:
        """Whether this is a line of the preprocessor's."""
        return self.tokens[0].startswith("#")


@dataclass(frozen=True)
class Part:
    """A wrapper with its struct and its static function, or what stands around the wrappers.

    `text` is without the blank lines around it, which are `gap` where they stand before it.
    """

    tokens: tuple[str, ...] = ()
    text: str = ""
    gap: str = ""


@dataclass(frozen=True)
class GeneratedFile:
    """A generated file, read once; `parts` by name as `wrapper_parts` names them, PREAMBLE first and REST last."""

    text: str
    items: tuple[Item, ...] = field(repr=False)
    parts: dict[str, Part] = field(repr=False)

    @classmethod
    def read(cls, text: str) -> GeneratedFile:
        """Cuts generated C; any text can be cut, whether it is right C or not."""
        items = tuple(_items(text))
        end = sum(len(item.text) for item in items)
        texts: dict[str, str] = {PREAMBLE: ""}
        tokens: dict[str, tuple[str, ...]] = {PREAMBLE: ()}
        for item in items:
            texts[item.part] = texts.get(item.part, "") + item.text
            tokens[item.part] = tokens.get(item.part, ()) + item.tokens
        texts[REST] = texts.pop(REST, "") + text[end:]
        parts = {name: _part(tokens.get(name, ()), part) for name, part in texts.items()}
        return cls(text, items, parts)

    @property
    def wrappers(self) -> tuple[str, ...]:
        """The names of the functions with external linkage, in order."""
        return tuple(name for name in self.parts if name not in (PREAMBLE, REST))

    def only(self, wanted: Collection[str]) -> str:
        """The file without the wrappers that are not wanted, but with what the others need of theirs.

        Lines of the preprocessor's stay, and what stands behind the last wrapper where it is needed.
        """
        kept = {place for place, item in enumerate(self.items) if item.is_directive or item.part in wanted}
        waiting = [place for place in kept if not self.items[place].is_directive]
        makers: dict[str, list[int]] = {}
        for place, item in enumerate(self.items):
            # another wrapper is no helper: a declaration of it will do
            for name in item.defines - {item.part}:
                makers.setdefault(name, []).append(place)
        while waiting:
            for token in self.items[waiting.pop()].tokens:
                more = [place for place in makers.get(token, ()) if place not in kept]
                kept.update(more)
                waiting += more
        return "".join(item.text if place in kept else "" for place, item in enumerate(self.items))


def part_texts(text: str) -> dict[str, str]:
    """The text of each part of a generated file, by name."""
    return {name: part.text for name, part in GeneratedFile.read(text).parts.items()}


def _part(tokens: tuple[str, ...], text: str) -> Part:
    stripped = text.strip()
    return Part(tokens, stripped, text[: len(text) - len(text.lstrip())] if stripped else text)


def _items(text: str) -> Iterator[Item]:
    """The items with their texts, which together are the file up to the end of the last one."""
    joints = list(_JOINED.finditer(text))
    lengths = [0, *accumulate(len(joint[0]) for joint in joints)]
    gone = [joint.start() - before for joint, before in zip(joints, lengths, strict=False)]
    flat = _JOINED.sub("", text)
    spans = spanned_tokens(flat)
    place, start = 0, 0
    for part, items in named_items([token for token, _, _ in spans]):
        for tokens in items:
            place += len(tokens)
            end = spans[place - 1][2]
            tail = _TAIL.match(flat, end)
            end = tail.end() if tail else end
            original = end + lengths[bisect_right(gone, end)]
            yield Item(part, tuple(tokens), text[start:original], _defined(tokens))
            start = original


def _defined(tokens: list[str]) -> frozenset[str]:
    """The names that an item gives a meaning to: a function's, a tag, what a typedef, object or macro is called."""
    if tokens[0].startswith("#"):
        return frozenset()
    function = defined_function(tokens)
    if function:
        return frozenset({function})
    outside = list(_outside_brackets(tokens))
    pairs = list(pairwise(outside))
    tags = {name for word, name in pairs if word in _TAGGED}
    return frozenset(name for name in tags | {name for name, sign in pairs if sign in _ENDINGS} if name.isidentifier())


def _outside_brackets(tokens: list[str]) -> Iterator[str]:
    """The tokens outside of all brackets, those included that open one."""
    depth = 0
    for token in tokens:
        if depth == 0:
            yield token
        depth += (token in "([{") - (token in ")]}")
