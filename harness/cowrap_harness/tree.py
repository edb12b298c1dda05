# SPDX-License-Identifier: GPL-2.0-or-later
"""A QEMU source tree: the generator's inputs as its block/meson.build names them, its own generator, its dialect.

A tree's VERSION decides nothing, as vendors carry other scripts than it says: `dialect_probe` asks the script.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from cowrap_harness.dialect_probe import Probed, name_dialect
from cowrap_harness.reference import Generator

OUTPUT = "block-gen.c"
USUAL_SCRIPT = "scripts/block-coroutine-wrapper.py"
_TOKEN = re.compile(r"\s+|#[^\n]*|(?P<long>'''.*?''')|(?P<string>'(?:\\.|[^'\\\n])*')|(?P<word>\w+)|(?P<sign>.)", re.S)


class TreeError(Exception):
    """The path is no source tree that this can read: the request is wrong (exit 2), never a finding."""


@dataclass(frozen=True)
class Tree:
    """A source tree: `inputs` in the build's order, `script` its own generator or None where it has none."""

    root: Path
    inputs: tuple[Path, ...]
    script: Path | None

    @property
    def generator(self) -> Generator | None:
        """The tree's own generator as a command."""
        return None if self.script is None else Generator.of_script(self.script)

    def dialect(self) -> Probed:
        """Names the dialect by running the tree's own generator; raises TreeError where the tree has none."""
        if self.generator is None:
            raise TreeError(f"{self.root}: no {USUAL_SCRIPT} to name the dialect by; name it with --dialect")
        return name_dialect(self.generator)


def open_tree(root: Path) -> Tree:
    """Reads block/meson.build of the tree at `root`.

    Raises TreeError where it has none, where nothing in it makes block-gen.c, or where an input is missing.
    """
    root = root.resolve()
    meson = root / "block" / "meson.build"
    if not root.is_dir():
        raise TreeError(f"{root}: there is no such folder")
    if not meson.is_file():
        raise TreeError(f"{root}: no block/meson.build; is this a QEMU source tree of 5.2 or later?")
    words = list(_meson_words(meson.read_text(encoding="utf-8", errors="replace")))
    target = _block_gen_target(words)
    if target is None:
        raise TreeError(f"{meson}: no custom_target makes '{OUTPUT}'")
    inputs = tuple((meson.parent / name).resolve() for name in _strings(_keyword(target, "input"), words))
    if not inputs:
        raise TreeError(f"{meson}: the target of '{OUTPUT}' names no input")
    for path in inputs:
        if not path.is_file():
            raise TreeError(f"{meson}: input '{path}' does not exist")
    return Tree(root, inputs, _script(root, _strings(_keyword(target, "command"), words)))


def _script(root: Path, command: list[str]) -> Path | None:
    """The program that the build runs, else the usual one; None where neither is there."""
    named = [root / "block" / word for word in command if not word.startswith("@")]
    for path in [*named[:1], root / USUAL_SCRIPT]:
        if path.is_file():
            return path.resolve()
    return None


def _meson_words(text: str) -> Iterator[str]:
    """Yields meson's tokens; strings keep their quotes, comments and white space go."""
    for match in _TOKEN.finditer(text):
        if match["long"]:
            yield "'" + match["long"][3:-3] + "'"
        elif match.lastgroup:
            yield match[0]


def _block_gen_target(words: list[str]) -> list[str] | None:
    """The arguments of the custom_target whose name or output is block-gen.c."""
    for at in range(len(words) - 1):
        if words[at] == "custom_target" and words[at + 1] == "(":
            arguments = _balanced(words, at + 1)
            if f"'{OUTPUT}'" in (arguments[:1] + _keyword(arguments, "output")):
                return arguments
    return None


def _balanced(words: list[str], opening: int) -> list[str]:
    """What stands between the bracket at `opening` and its partner."""
    depth = 0
    for at in range(opening, len(words)):
        depth += (words[at] in "([") - (words[at] in ")]")
        if depth == 0:
            return words[opening + 1 : at]
    return words[opening + 1 :]


def _keyword(arguments: list[str], name: str) -> list[str]:
    """The value of a keyword argument: up to the comma at its own depth."""
    depth, value, inside = 0, [], False
    for at, word in enumerate(arguments):
        depth += (word in "([") - (word in ")]")
        if inside and depth == 0 and word == ",":
            break
        if inside:
            value.append(word)
        elif depth == 0 and word == ":" and at and arguments[at - 1] == name:
            inside = True
    return value


def _strings(expression: list[str], words: list[str], visited: frozenset[str] = frozenset()) -> list[str]:
    """The strings of an expression in order; a variable stands for what is assigned to it anywhere in the file."""
    found = []
    for word in expression:
        if word.startswith("'"):
            found.append(word[1:-1])
        elif word not in visited:
            for value in _assigned(word, words):
                found += _strings(value, words, visited | {word})
    return found


def _assigned(name: str, words: list[str]) -> Iterator[list[str]]:
    """Yields each value given to a variable by `=` or `+=`; a value is a call, a list, or a string."""
    for at in range(len(words) - 2):
        if words[at] != name or (at and words[at - 1] in (".", ":", ",")):
            continue
        after = at + 2 if words[at + 1] == "=" else at + 3 if words[at + 1 : at + 3] == ["+", "="] else 0
        if not after or words[after] == "=":
            continue
        value = words[after : after + 1]
        opening = after if value == ["["] else after + 1
        if opening < len(words) and words[opening] in "([":
            value = _balanced(words, opening)
        yield value
