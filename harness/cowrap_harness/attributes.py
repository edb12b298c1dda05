# SPDX-License-Identifier: GPL-2.0-or-later
"""Attributes, labels and known annotations taken out of a token tree; other spellings of keywords made plain."""

from __future__ import annotations

from collections.abc import Sequence

from cowrap_harness.c_words import Words, is_parentheses, is_star_group
from cowrap_harness.fragments import Group, Item

_RENAMED = {
    "__const": "const", "__const__": "const", "__volatile": "volatile", "__volatile__": "volatile",
    "__restrict": "restrict", "__restrict__": "restrict", "__inline": "inline", "__inline__": "inline",
    "__signed": "signed", "__signed__": "signed", "__complex__": "_Complex", "__complex": "_Complex",
    "_Thread_local": "__thread", "bool": "bool",
}  # fmt: skip
_ATTRIBUTE_CALLS = {"__attribute__", "__attribute", "asm", "__asm", "__asm__", "_Alignas", "alignas", "__declspec"}
_ATTRIBUTES = {"__extension__", "_Noreturn", "noreturn"}


def strip_attributes(items: Sequence[Item], words: Words) -> list[Item]:
    """Removes attributes, `asm` labels and known annotations at every depth; alternate keywords get their usual
    spelling."""
    out: list[Item] = []
    index = 0
    while index < len(items):
        item = items[index]
        after = items[index + 1] if index + 1 < len(items) else None
        index += 1
        if isinstance(item, Group):
            if not _is_bracket_attribute(item):
                out.append(Group(item.opening, strip_attributes(item.items, words)))
        elif item.text in _ATTRIBUTE_CALLS and is_parentheses(after):
            index += 1
        elif item.text in _ATTRIBUTES:
            continue
        elif words.is_annotation(item.text):
            beyond = items[index + 1] if index + 1 < len(items) else None
            declarator = is_star_group(after) or (is_parentheses(beyond) and not is_star_group(beyond))
            called = is_parentheses(after) and not declarator
            words.dropped[item.text] = called
            index += called
        else:
            out.append(item._replace(text=_RENAMED.get(item.text, item.text)))
    return out


def _is_bracket_attribute(item: Group) -> bool:
    return (
        item.opening == "["
        and len(item.items) == 1
        and isinstance(item.items[0], Group)
        and item.items[0].opening == "["
    )
