# SPDX-License-Identifier: GPL-2.0-or-later
"""C types as terms, and the spelling of a declarator around a name."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Union

QUALIFIERS = frozenset(
    {
        "const",
        "volatile",
        "restrict",
        "__restrict",
        "__restrict__",
        "_Atomic",
        "__const",
        "__const__",
        "__volatile",
        "__volatile__",
    }
)


class Named:
    """A type that is named by specifiers, in the order written: `("unsigned", "int")`, `("char", "const")`.

    Qualifiers stand among the words where the author put them, so that the spelling keeps the author's tokens.
    """

    __slots__ = ("words",)

    def __init__(self, words: tuple[str, ...]) -> None:
        self.words = words


class Pointer:
    """A pointer to `to`; `qualifiers` stand after its star, in the order written."""

    __slots__ = ("qualifiers", "to")

    def __init__(self, to: CType, qualifiers: tuple[str, ...] = ()) -> None:
        self.to = to
        self.qualifiers = qualifiers


class Array:
    """An array of `of`; `inside` are the tokens between the brackets (`16`, `static 4`, `n * 2`, or none)."""

    __slots__ = ("inside", "of")

    def __init__(self, of: CType, inside: tuple[str, ...] = ()) -> None:
        self.of = of
        self.inside = inside


class Function:
    """A function giving `result`; `parameters` are (type, name) pairs as written, names may be empty."""

    __slots__ = ("parameters", "result", "variadic")

    def __init__(self, result: CType, parameters: tuple[tuple[CType, str], ...], variadic: bool = False) -> None:
        self.result = result
        self.parameters = parameters
        self.variadic = variadic


if TYPE_CHECKING:
    CType = Union[Named, Pointer, Array, Function]


def spell(type: CType, name: str) -> str:
    """The declarator of `name` with `type`: single blanks, `T *name`; an empty name gives an abstract declarator.

    The words of named types keep their order.
    """
    declarator = name
    while True:
        if isinstance(type, Pointer):
            star = "*" + " ".join(type.qualifiers)
            declarator = f"{star} {declarator}" if type.qualifiers and declarator else star + declarator
            type = type.to
            if isinstance(type, (Array, Function)):
                declarator = f"({declarator})"
        elif isinstance(type, Named):
            words = " ".join(type.words)
            return f"{words} {declarator}" if declarator else words
        elif isinstance(type, Array):
            declarator = f"{declarator}[{' '.join(type.inside)}]"
            type = type.of
        else:
            declarator = f"{declarator}({_spell_parameters(type)})"
            type = type.result


def _spell_parameters(function: Function) -> str:
    parameters = [spell(type, name) for type, name in function.parameters]
    if function.variadic:
        parameters.append("...")
    return ", ".join(parameters) or "void"


def adjusted(type: CType, typedefs: Mapping[str, CType]) -> CType:
    """The type that a parameter declared with `type` has: arrays and functions become pointers, as C says.

    `typedefs` are followed where they name an array or a function: qualifiers beside an array typedef go to its
    elements. A type that is neither is returned as it is.
    """
    found = _resolved(type, typedefs) if isinstance(type, Named) else type
    if isinstance(found, Array):
        return Pointer(found.of, tuple(word for word in found.inside if word in QUALIFIERS))
    if isinstance(found, Function):
        return Pointer(found)
    return type


def _resolved(type: Named, typedefs: Mapping[str, CType]) -> CType:
    """What a typedef's name stands for in the end, qualifiers moved to the elements of an array."""
    found: CType = type
    qualifiers: tuple[str, ...] = ()
    seen: set[str] = set()
    while isinstance(found, Named):
        own = tuple(word for word in found.words if word in QUALIFIERS)
        core = [word for word in found.words if word not in QUALIFIERS]
        if len(core) != 1 or core[0] not in typedefs or core[0] in seen:
            return type
        seen.add(core[0])
        qualifiers += own
        found = typedefs[core[0]]
    return qualified(found, qualifiers) if qualifiers else found


def qualified(type: CType, qualifiers: tuple[str, ...]) -> CType:
    """`type` with further qualifiers; those of an array are its elements'."""
    if isinstance(type, Named):
        return Named(qualifiers + type.words)
    if isinstance(type, Pointer):
        return Pointer(type.to, type.qualifiers + qualifiers)
    if isinstance(type, Array):
        return Array(qualified(type.of, qualifiers), type.inside)
    return type


def unqualified(type: CType) -> CType:
    """`type` without the qualifiers of its outermost level: what a value of it is assigned to."""
    if isinstance(type, Named):
        return Named(tuple(word for word in type.words if word not in QUALIFIERS))
    if isinstance(type, Pointer) and type.qualifiers:
        return Pointer(type.to, tuple(word for word in type.qualifiers if word not in QUALIFIERS))
    return type


def rename_in_bounds(type: CType, renamed: Mapping[str, str]) -> CType:
    """`type` with the words of its array bounds replaced as `renamed` says: `int a[n]` follows a parameter n that is
    renamed."""
    if isinstance(type, Array):
        inside = tuple([renamed.get(word, word) for word in type.inside])
        return Array(rename_in_bounds(type.of, renamed), inside)
    if isinstance(type, Pointer):
        return Pointer(rename_in_bounds(type.to, renamed), type.qualifiers)
    return type
