# SPDX-License-Identifier: GPL-2.0-or-later
"""C types as terms, and the spelling of a declarator around a name."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional, Union

QUALIFIERS = frozenset({"const", "volatile", "restrict", "__restrict", "__restrict__", "_Atomic", "__const", "__volatile__"})


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
    OptionalCType = Optional[CType]
