# SPDX-License-Identifier: GPL-2.0-or-later
"""C types as terms for drawing: a declarator with `@` for the name, its scalars, its size, and what it needs.

A type that needs a definition gets a name made from the definition's text, so that equal types share one name and
types from anywhere can stand side by side.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from cowrap_harness.case import Leaf, ValueType

Features = frozenset[str]
NONE: Features = frozenset()
LARGEST = 256
"""A struct or union by value has at most so many bytes."""


@dataclass(frozen=True)
class Definition:
    """One line of C that a type needs; `seen` where the generator must see it too."""

    text: str
    seen: bool = False


@dataclass(frozen=True)
class Term:
    """A type that has a value: `text` is its declarator with `@` in the place of the name, not qualified at the top.

    `leaves` are its scalars, `size` and `align` its bytes.
    """

    text: str
    leaves: tuple[Leaf, ...]
    size: int
    align: int
    definitions: tuple[Definition, ...] = ()
    features: Features = NONE
    object: str = ""

    def marked(self, *features: str) -> Term:
        """The same with more features."""
        return replace(self, features=self.features | set(features))


@dataclass(frozen=True)
class DrawnType:
    """A type as a parameter or a result has it, with what it needs."""

    value: ValueType
    definitions: tuple[Definition, ...] = ()
    features: Features = field(default=NONE)


def _scalar_table() -> list[Term]:
    rows = [
        ("char", 1), ("signed char", 1), ("unsigned char", 1), ("short", 2), ("unsigned short int", 2), ("int", 4),
        ("unsigned", 4), ("unsigned int", 4), ("signed int", 4), ("long", 8), ("long unsigned int", 8), ("long int", 8),
        ("long long", 8), ("unsigned long long int", 8), ("int8_t", 1), ("uint8_t", 1), ("int16_t", 2), ("uint16_t", 2),
        ("int32_t", 4), ("uint32_t", 4), ("int64_t", 8), ("uint64_t", 8), ("size_t", 8), ("ssize_t", 8), ("off_t", 8),
        ("uintptr_t", 8), ("ptrdiff_t", 8), ("wchar_t", 4), ("unsigned __int128", 16), ("__int128", 16),
    ]  # fmt: skip
    terms = [_scalar(name, "integer", size).marked("integer", f"integer-{size}") for name, size in rows]
    terms += [_scalar(name, "bool", 1).marked("bool") for name in ("bool", "_Bool")]
    for base, size, kind in (("float", 4, "float"), ("double", 8, "float"), ("long double", 16, "longdouble")):
        terms.append(_scalar(base, kind, size).marked(base.replace(" ", "-")))
        many = "longdouble-complex" if kind == "longdouble" else "complex"
        whole = Term(f"{base} _Complex @", (Leaf("", many),), 2 * size, size)
        terms.append(whole.marked("complex", base.replace(" ", "-") + "-complex"))
    return terms


def _scalar(name: str, kind: str, size: int) -> Term:
    return Term(f"{name} @", (Leaf("", kind),), size, size)


SCALARS = tuple(_scalar_table())
INT = next(term for term in SCALARS if term.text == "int @")


def name_of(stem: str, text: str) -> str:
    """A name that belongs to a text: equal texts have equal names."""
    return f"{stem}{hashlib.blake2s(text.encode(), digest_size=4).hexdigest()}"


def pointer_to(term: Term, qualifiers: str = "") -> Term:
    """A pointer to a type; `qualifiers` are the pointer's own."""
    star = f"*{qualifiers + ' ' if qualifiers else ''}@"
    at = term.text.index("@")
    inner = f"({star})" if term.text[at + 1 : at + 2] in ("(", "[") else star
    text = term.text.replace("@", inner)
    return Term(text, (Leaf("", "pointer"),), 8, 8, term.definitions, _behind(term.features))


def _behind(features: Iterable[str]) -> Features:
    """What a pointer keeps of the features of what it points to."""
    return frozenset({"pointer"} | {f"{name}-behind-pointer" for name in features if "-behind-pointer" not in name})


def qualified(text: str, qualifiers: str) -> str:
    """A declarator with its top level qualified: the pointer if it is one, else the specifiers."""
    at = text.index("@")
    if at and text[at - 1] == "*":
        return f"{text[:at]}{qualifiers} {text[at:]}"
    return f"{qualifiers} {text}"


def array_of(term: Term, bound: str) -> Term:
    """An array; only its element's leaves count."""
    return replace(term, text=term.text.replace("@", f"@[{bound}]"))


def merge(*groups: Iterable[Definition]) -> tuple[Definition, ...]:
    """Definitions in order, each once; seen if anyone wants it seen."""
    found: dict[str, bool] = {}
    for definition in (definition for group in groups for definition in group):
        found[definition.text] = found.get(definition.text, False) or definition.seen
    return tuple(Definition(text, seen) for text, seen in found.items())


OBJECT_TYPES = ("BlockDriverState", "BdrvChild", "BlockBackend")
VOID = Term("void @", (), 1, 1)


def plain(term: Term) -> DrawnType:
    """A type used as it is."""
    return DrawnType(ValueType(term.text, term.text, term.leaves, term.object), term.definitions, term.features)
