# SPDX-License-Identifier: GPL-2.0-or-later
"""Finds the functions that one file-scope fragment declares, and the marks among its specifiers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from cowrap_harness.attributes import strip_attributes
from cowrap_harness.c_words import (
    AGGREGATES,
    BASIC,
    QUALIFIERS,
    STORAGE,
    Words,
    is_name,
    is_parentheses,
    is_star_group,
    is_upper,
    text_of,
)
from cowrap_harness.filtering import MARK_PREFIX, MarkPlace
from cowrap_harness.fragments import Fragment, Group, Item, Token, flatten, spell, split_items
from cowrap_harness.tidying import tidy_head, tidy_parameters
from cowrap_harness.unreadable import Unreadable


@dataclass(frozen=True)
class Function:
    """One declared function: its name, its storage words, and its declaration as plain C with `types` as type names."""

    name: str
    storage: frozenset[str]
    specifiers: str
    declarator: str
    types: frozenset[str]

    @property
    def text(self) -> str:
        """The declaration without storage words and without `;`."""
        return f"{self.specifiers} {self.declarator}"


@dataclass(frozen=True)
class MarkUse:
    """A mark word in a fragment that does mark something, or stands where it must not: `misplaced` says why."""

    index: int
    misplaced: str = ""


def mark_index(token: Token) -> int:
    """The number of the mark that a token stands for, or -1."""
    return int(token.text[len(MARK_PREFIX) :]) if token.text.startswith(MARK_PREFIX) else -1


def take_marks(fragment: Fragment, marks: Sequence[MarkPlace]) -> tuple[list[Item], list[MarkUse]]:
    """The fragment's items without its marks, and these; a mark word that is a name, a tag or a parameter stays a
    word."""
    uses: list[MarkUse] = []
    kept: list[Item] = []
    for index, item in enumerate(fragment.items):
        if isinstance(item, Group) and is_star_group(item):
            inner, inner_uses = take_marks(Fragment(item.items), [replace(m, inside_parentheses=False) for m in marks])
            uses += inner_uses
            kept.append(Group("(", inner))
        elif isinstance(item, Group):
            uses += _misplaced(item, marks)
            kept.append(_restored_group(item, marks))
        elif mark_index(item) < 0:
            kept.append(item)
        elif _is_declared_name(fragment.items, index):
            kept.append(_restored(item, marks))
        else:
            number = mark_index(item)
            in_call = marks[number].inside_parentheses
            uses.append(MarkUse(number, "the mark stands inside a macro call" if in_call else ""))
    uses += _misplaced(Group("{", list(fragment.body)), marks)
    return kept, uses


def _restored(token: Token, marks: Sequence[MarkPlace]) -> Token:
    number = mark_index(token)
    return token if number < 0 else token._replace(text=marks[number].word)


def _restored_group(group: Group, marks: Sequence[MarkPlace]) -> Group:
    items = [
        _restored_group(item, marks) if isinstance(item, Group) else _restored(item, marks) for item in group.items
    ]
    return Group(group.opening, items)


def _is_declared_name(items: list[Item], index: int) -> bool:
    """Whether a mark word is the declared name or a tag: then it marks nothing."""
    before = items[index - 1] if index else None
    after = items[index + 1] if index + 1 < len(items) else None
    beyond = items[index + 2] if index + 2 < len(items) else None
    if before is not None and text_of(before) in AGGREGATES:
        return True
    if after is None or text_of(after) in {"=", ",", ":"}:
        return not any(is_parentheses(item) for item in items[:index])
    called = is_parentheses(after) and is_parentheses(beyond)
    declarator = called or (is_star_group(after) and isinstance(beyond, Group))
    return isinstance(after, Group) and not declarator


def _misplaced(group: Group, marks: Sequence[MarkPlace]) -> list[MarkUse]:
    """Marks between braces that stand where a specifier would: on a member or at block scope."""
    if group.opening != "{":
        return [use for item in group.items if isinstance(item, Group) for use in _misplaced(item, marks)]
    tokens = list(flatten(group.items))
    uses = []
    for before, token, after in zip(tokens, tokens[1:], tokens[2:], strict=False):
        if mark_index(token) >= 0 and (before.is_word or before.text == "*") and (after.is_word or after.text == "*"):
            uses.append(MarkUse(mark_index(token), "the mark stands at block scope or on a member"))
    return uses


def declared_functions(items: list[Item], words: Words) -> list[Function]:
    """The functions that a fragment without marks declares: several for several declarators, none for anything else.

    Raises `Unreadable` where a function is declared in a way that cannot be taken apart.
    """
    first, *others = split_items(strip_attributes(items, words), ",")
    core = _core(first)
    if core < 0:
        return []
    head, stars = _specifiers(first[:core])
    words.types = set()
    specifiers = tidy_head(head, words, takes_name=False)
    base = set(words.types)
    storage = frozenset(text_of(item) for item in specifiers) & STORAGE
    plain = [item for item in specifiers if text_of(item) not in STORAGE]
    functions = [_function(plain, stars + first[core:], storage, words)]
    for other in others:
        words.types = set(base)
        start = _core(other, typed=True)
        if start >= 0:
            functions.append(_function(plain, _stars(other[:start]) + other[start:], storage, words))
    return functions


def _specifiers(items: list[Item]) -> tuple[list[Item], list[Item]]:
    """Splits what stands before the declared name into specifiers and stars; words called like functions go."""
    plain: list[Item] = []
    index = 0
    while index < len(items):
        after = items[index + 1] if index + 1 < len(items) else None
        if is_name(items[index]) and is_parentheses(after):
            index += 2
            continue
        plain.append(items[index])
        index += 1
    cut = next((index for index, item in enumerate(plain) if text_of(item) == "*"), len(plain))
    return plain[:cut], _stars(plain[cut:])


def _stars(items: list[Item]) -> list[Item]:
    return [item for item in items if text_of(item) in QUALIFIERS | {"*"}]


def _core(items: list[Item], typed: bool = False) -> int:
    """Where the declared function's name, or the parentheses around its declarator, stands; -1: no function is
    declared.

    Of several words called like functions the name is the first that has a type before it and is not wholly upper-case.
    """
    found: list[int] = []
    for index, item in enumerate(items[:-1]):
        to_array = is_star_group(item) and isinstance(items[index + 1], Group)
        if not (is_parentheses(items[index + 1]) or to_array) or (index and text_of(items[index - 1]) in AGGREGATES):
            continue
        doubled = index + 2 < len(items) and is_parentheses(items[index + 2])
        if (is_parentheses(item) or (is_name(item) and not doubled)) and (typed or _has_type(items[:index])):
            found.append(index)
        if text_of(item) == "=":
            break
    mixed = [index for index in found if not is_upper(text_of(items[index]))]
    chosen = (mixed or found or [-1])[0]
    return -1 if chosen >= 0 and any(text_of(item) in {"typedef", "="} for item in items[:chosen]) else chosen


def _has_type(items: list[Item]) -> bool:
    for index, item in enumerate(items):
        after = items[index + 1] if index + 1 < len(items) else None
        if text_of(item) in BASIC | AGGREGATES or (is_name(item) and not is_parentheses(after)):
            return True
    return False


def _function(specifiers: list[Item], declarator: list[Item], storage: frozenset[str], words: Words) -> Function:
    tidied, name = _tidy_core(declarator, words)
    return Function(name, storage, spell(specifiers), spell(tidied), frozenset(words.types))


def _tidy_core(items: list[Item], words: Words) -> tuple[list[Item], str]:
    """A function's declarator tidied, and the declared name; what follows its last bracket is dropped."""
    start = next((index for index, item in enumerate(items) if is_name(item) or isinstance(item, Group)), -1)
    if start < 0:
        raise Unreadable("no name is declared")
    core = items[start]
    if isinstance(core, Group):
        inner, name = _tidy_core(core.items, words)
        out: list[Item] = [*_stars(items[:start]), Group("(", inner)]
    else:
        out, name = [*_stars(items[:start]), core], core.text
    for item in items[start + 1 :]:
        if not isinstance(item, Group):
            break
        out.append(tidy_parameters(item, words) if item.opening == "(" else item)
    return out, name
