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
    if isinstance(type, Named):
        words = " ".join(type.words)
        return f"{words} {name}" if name else words
    before: list[str] = []  # what stands before the name, nearest first: a long declarator is joined once
    behind: list[str] = []
    alone = not name
    while not isinstance(type, Named):
        if isinstance(type, Pointer):
            before.append(f"*{' '.join(type.qualifiers)}{'' if alone else ' '}" if type.qualifiers else "*")
            type = type.to
            if isinstance(type, (Array, Function)):
                before.append("(")
                behind.append(")")
        elif isinstance(type, Array):
            behind.append(f"[{' '.join(type.inside)}]")
            type = type.of
        else:
            behind.append(f"({_spell_parameters(type)})")
            type = type.result
        alone = False
    before += (" ", " ".join(type.words))
    before.reverse()
    return "".join(before) + name + "".join(behind)


def _spell_parameters(function: Function) -> str:
    parameters = [spell(type, name) for type, name in function.parameters]
    if function.variadic:
        parameters.append("...")
    return ", ".join(parameters) or "void"


def qualified(type: CType, qualifiers: tuple[str, ...]) -> CType:
    """`type` with further qualifiers; those of an array are its elements'."""
    bounds: list[tuple[str, ...]] = []
    while isinstance(type, Array):
        bounds.append(type.inside)
        type = type.of
    if isinstance(type, Named):
        type = Named(qualifiers + type.words)
    elif isinstance(type, Pointer):
        type = Pointer(type.to, type.qualifiers + qualifiers)
    for inside in reversed(bounds):
        type = Array(type, inside)
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
    outer: list[Union[Pointer, Array]] = []
    while isinstance(type, (Pointer, Array)):
        outer.append(type)
        type = type.to if isinstance(type, Pointer) else type.of
    for layer in reversed(outer):
        if isinstance(layer, Pointer):
            type = Pointer(type, layer.qualifiers)
        else:
            type = Array(type, tuple([renamed.get(word, word) for word in layer.inside]))
    return type
