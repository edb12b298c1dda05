# SPDX-License-Identifier: GPL-2.0-or-later
"""One declaration's token tree without what is no standard C: annotations, attributes, extra upper-case words.

Says on the way which words must be type names for the declaration to be one.
"""

from __future__ import annotations

from itertools import pairwise

from cowrap_harness.c_words import AGGREGATES, BASIC, TYPEOF, Words, is_name, is_parentheses, is_upper, is_word, text_of
from cowrap_harness.fragments import Group, Item, Token, spell, split_items
from cowrap_harness.unreadable import Unreadable


def tidy_parameters(group: Group, words: Words) -> Group:
    """A parameter list with each parameter tidied."""
    parts = split_items(group.items, ",")
    out: list[Item] = []
    for index, part in enumerate(parts):
        if index:
            out.append(Token(",", 0, 0))
        ellipsis = [text_of(item) for item in part] == ["..."]
        out += part if ellipsis or not part else tidy_declaration(part, words, takes_name=True)
    return Group("(", out)


def tidy_declaration(items: list[Item], words: Words, takes_name: bool) -> list[Item]:
    """Tidies one parameter, member or declaration with one declarator.

    `takes_name` is False where the name is known to be missing in `items`. Raises `Unreadable` where it stays
    unclear which word is the type.
    """
    items = _without_calls(items, words)
    end = 0
    while end < len(items) and _in_head(items, end):
        end += 1
    head, rest = items[:end], items[end:]
    named = _ends_in_name(head)
    stars = bool(rest) and (text_of(rest[0]) == "*" or (is_parentheses(rest[0]) and not named))
    kept = tidy_head(head, words, takes_name and not stars)
    if len(kept) < len(head) and is_parentheses(rest[0] if rest else None) and kept[-1] is not head[-1]:
        rest = rest[1:]
        words.dropped[text_of(head[-1])] = True
    return kept + _tidy_declarator(rest, words, takes_name, named)


def _without_calls(items: list[Item], words: Words) -> list[Item]:
    """Removes words called like functions that another word follows: `FOO(1) int x`."""
    out: list[Item] = []
    index = 0
    while index < len(items):
        called = is_name(items[index]) and index + 2 < len(items) and is_parentheses(items[index + 1])
        if (
            called
            and (is_word(items[index + 2]) or text_of(items[index + 2]) == "*")
            and not _after_aggregate(items, index)
        ):
            words.dropped[text_of(items[index])] = True
            index += 2
            continue
        out.append(items[index])
        index += 1
    return out


def _after_aggregate(items: list[Item], index: int) -> bool:
    return index > 0 and text_of(items[index - 1]) in AGGREGATES


def _in_head(items: list[Item], index: int) -> bool:
    """Whether an item still belongs to the words before the declarator proper."""
    item = items[index]
    if isinstance(item, Token):
        return item.is_word
    if item.opening == "{":
        return True
    return index > 0 and text_of(items[index - 1]) in TYPEOF | {"_Atomic"} and item.opening == "("


def _ends_in_name(head: list[Item]) -> bool:
    """Whether the last word of `head` is a declared name and no type."""
    names = _free_names(head)
    has_type = _has_basic_type(head)
    return (
        bool(names) and is_name(head[-1]) and (has_type or len(names) > 1) and not _after_aggregate(head, len(head) - 1)
    )


def _has_basic_type(head: list[Item]) -> bool:
    if any(text_of(item) in TYPEOF for item in head):
        raise Unreadable("typeof names no type that can be read here")
    atomic = any(text_of(a) == "_Atomic" and is_parentheses(b) for a, b in pairwise(head))
    return atomic or any(text_of(item) in BASIC | AGGREGATES for item in head)


def _free_names(head: list[Item]) -> list[int]:
    """The indices of the identifiers in `head` that are no tags."""
    return [index for index, item in enumerate(head) if is_name(item) and not _after_aggregate(head, index)]


def tidy_head(head: list[Item], words: Words, takes_name: bool) -> list[Item]:
    """Leaves at most one type and, where it may stand there, one name among the words before the declarator."""
    has_type = _has_basic_type(head)
    names = _free_names(head)
    allowed = (0 if has_type else 1) + (1 if takes_name else 0)
    dropped: set[int] = set()
    for index in names:
        text = text_of(head[index])
        if len(names) - len(dropped) > allowed and is_upper(text) and not words.is_type(text):
            dropped.add(index)
            words.dropped.setdefault(text, False)
    left = [index for index in names if index not in dropped]
    if len(left) > allowed:
        listed = ", ".join(repr(text_of(head[index])) for index in left)
        raise Unreadable(f"it is not clear which word is the type: {listed}")
    if not has_type and not left:
        raise Unreadable(f"no type in '{spell(head)}'")
    if not has_type:
        words.types.add(text_of(head[left[0]]))
    kept = [item for index, item in enumerate(head) if index not in dropped]
    return [_tidy_group_in_head(kept, index, words) for index in range(len(kept))]


def _tidy_group_in_head(head: list[Item], index: int, words: Words) -> Item:
    item = head[index]
    if isinstance(item, Token):
        return item
    if item.opening == "(":
        return Group("(", tidy_declaration(item.items, words, takes_name=False))
    if any(text_of(before) == "enum" for before in head[:index]):
        return Group("{", list(item.items))
    return Group("{", _tidy_members(item.items, words))


def _tidy_members(items: list[Item], words: Words) -> list[Item]:
    out: list[Item] = []
    for part in split_items(items, ";"):
        if not part or text_of(part[0]) == "_Static_assert":
            continue
        if len(_without_calls(part, words)) == 1 and is_name(part[-1]):
            raise Unreadable(f"no type in '{spell(part)}'")
        out += [*tidy_declarators(part, words), Token(";", 0, 0)]
    return out


def tidy_declarators(items: list[Item], words: Words) -> list[Item]:
    """Tidies a declaration with any number of declarators."""
    first, *others = split_items(items, ",")
    out = tidy_declaration(first, words, takes_name=True)
    for other in others:
        out += [Token(",", 0, 0), *_tidy_declarator(other, words, takes_name=True)]
    return out


def _tidy_declarator(items: list[Item], words: Words, takes_name: bool, named: bool = False) -> list[Item]:
    """Stars, names, arrays and parameter lists after the type; `named` if the name stands already before them."""
    items = list(items)
    names = [index for index, item in enumerate(items) if is_name(item)]
    kept = _declared_name(items, names) if takes_name else -1
    out: list[Item] = []
    for index, item in enumerate(items):
        if isinstance(item, Token):
            if index in names and index != kept:
                words.dropped.setdefault(
                    item.text, is_parentheses(items[index + 1] if index + 1 < len(items) else None)
                )
            if index not in names or index == kept or ":" in [text_of(before) for before in items[:index]]:
                out.append(item)
            continue
        if item.opening == "(" and index - 1 in names and index - 1 != kept:
            continue
        out.append(
            _tidy_declarator_group(items, index, words, named) if item.opening == "(" else _tidy_bound(item, words)
        )
    return out


def _declared_name(items: list[Item], names: list[int]) -> int:
    """The index of the declared name among the words of a declarator: the last that is not wholly upper-case, else
    the last."""
    if not names:
        return -1
    mixed = [index for index in names if not is_upper(text_of(items[index]))]
    return (mixed or names)[-1]


def _tidy_declarator_group(items: list[Item], index: int, words: Words, named: bool) -> Group:
    """A group in parentheses of a declarator: a nested declarator or a parameter list."""
    group = items[index]
    assert isinstance(group, Group)
    before = items[index - 1] if index else None
    follows_declared = named if before is None else is_name(before) or isinstance(before, Group)
    first = group.items[0] if group.items else None
    nested = (
        not follows_declared
        and first is not None
        and (
            text_of(first) == "*"
            or isinstance(first, Group)
            or (len(group.items) == 1 and is_name(first) and not words.is_type(text_of(first)))
        )
    )
    if nested:
        return Group("(", _tidy_declarator(group.items, words, takes_name=True))
    return tidy_parameters(group, words)


def _tidy_bound(group: Group, words: Words) -> Group:
    """An array bound or initializer; `sizeof(name)` makes a type name where it is known as one."""
    for item in group.items:
        if isinstance(item, Group) and len(item.items) == 1 and words.is_type(text_of(item.items[0])):
            words.types.add(text_of(item.items[0]))
    return group
