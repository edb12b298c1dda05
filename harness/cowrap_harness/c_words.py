# SPDX-License-Identifier: GPL-2.0-or-later
"""What words a C declaration is made of: keywords by kind, annotations, names of types."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from cowrap_harness.fragments import Group, Item, Token

QUALIFIERS = {"const", "volatile", "restrict", "_Atomic"}
STORAGE = {"typedef", "extern", "static", "auto", "register", "inline", "__thread"}
BASIC = {
    "void", "char", "short", "int", "long", "float", "double", "signed", "unsigned", "_Bool", "_Complex", "__int128",
    "_Float16", "_Float32", "_Float64", "_Float128", "__float128", "_Decimal32", "_Decimal64", "_Decimal128",
    "_Imaginary",
}  # fmt: skip
AGGREGATES = {"struct", "union", "enum"}
TYPEOF = {"typeof", "__typeof__", "__typeof", "__auto_type", "typeof_unqual"}
KEYWORDS = QUALIFIERS | STORAGE | BASIC | AGGREGATES | TYPEOF | {
    "break", "case", "continue", "default", "do", "else", "for", "goto", "if", "return", "sizeof", "switch", "while",
    "_Static_assert", "_Generic", "_Alignof",
}  # fmt: skip


@dataclass
class Words:
    """What is known about words: which are annotations, which name types; `types` collects the type names that were
    met."""

    is_annotation: Callable[[str], bool]
    is_type: Callable[[str], bool]
    types: set[str] = field(default_factory=set)
    dropped: dict[str, bool] = field(default_factory=dict)
    """Words that were left out, and whether each was called like a function."""


def is_word(item: Item) -> bool:
    """Whether an item is an identifier or keyword."""
    return isinstance(item, Token) and item.is_word


def is_name(item: Item) -> bool:
    """Whether an item is an identifier."""
    return isinstance(item, Token) and item.is_word and item.text not in KEYWORDS


def is_parentheses(item: Item | None) -> bool:
    """Whether an item is a group in parentheses."""
    return isinstance(item, Group) and item.opening == "("


def text_of(item: Item) -> str:
    """The text of a token; empty for a group."""
    return item.text if isinstance(item, Token) else ""


def is_upper(text: str) -> bool:
    """Whether a word has letters and none of them is a small one."""
    return text.upper() == text and any(letter.isalpha() for letter in text)


def is_star_group(item: Item | None) -> bool:
    """Whether a group in parentheses is a part of a declarator: begins with a star."""
    return isinstance(item, Group) and bool(item.items) and text_of(item.items[0]) == "*"
_ANNOTATION = re.compile(
    r"(?:no_)?coroutine_(?:mixed_)?fn\Z|(?:GRAPH|TSA|QEMU|G_GNUC)_[A-Z0-9_]*\Z|G_(?:BEGIN|END)_DECLS\Z|G_NORETURN\Z"
)


def is_annotation(word: str) -> bool:
    """Whether a word is one of QEMU's annotations, which mean nothing to a wrapper."""
    return _ANNOTATION.match(word) is not None
