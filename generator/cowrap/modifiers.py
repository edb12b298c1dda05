# SPDX-License-Identifier: GPL-2.0-or-later
"""What a declarator makes of the type before it: pointers, arrays and functions, nearest to the name first."""

from __future__ import annotations

from cowrap.ctype import Array, Function, Pointer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Union

    from cowrap.ctype import CType

    Modifier = Union["PointerTo", "ArrayOf", "FunctionOf"]


class PointerTo:
    """A pointer with the `qualifiers` behind its star."""

    __slots__ = ("qualifiers",)

    def __init__(self, qualifiers: tuple[str, ...]) -> None:
        self.qualifiers = qualifiers


PLAIN_POINTER = PointerTo(())


class ArrayOf:
    """An array; `inside` are the tokens between its brackets."""

    __slots__ = ("inside",)

    def __init__(self, inside: tuple[str, ...]) -> None:
        self.inside = inside


class FunctionOf:
    """A parameter list between the tokens `open` and `close`; `variadic` is the index of its `...`, -1 without one.

    `pairs` are the parameters as (type, name). The indices in `parameters` are too small by `moved`: lists that read
    alike share these two.
    """

    __slots__ = ("close", "moved", "open", "pairs", "parameters", "variadic")

    def __init__(self, parameters: list[ParsedParameter], variadic: int, open: int, close: int) -> None:
        self.parameters = parameters
        self.pairs = tuple([(parameter.type, parameter.name) for parameter in parameters])
        self.variadic = variadic
        self.open = open
        self.close = close
        self.moved = 0

    def moved_to(self, open: int) -> FunctionOf:
        """The same list where its `(` stands at `open`."""
        moved = FunctionOf.__new__(FunctionOf)
        moved.parameters = self.parameters
        moved.pairs = self.pairs
        moved.moved = open - self.open
        moved.variadic = self.variadic + moved.moved if self.variadic >= 0 else -1
        moved.open = open
        moved.close = self.close + moved.moved
        return moved


class ParsedParameter:
    """A parameter with token indices: `first` up to `last`, and `place` of its name (-1 without one)."""

    __slots__ = ("first", "last", "name", "place", "type")

    def __init__(self, type: CType, name: str, first: int, last: int, place: int) -> None:
        self.type = type
        self.name = name
        self.first = first
        self.last = last
        self.place = place


def apply(modifiers: list[Modifier], base: CType) -> CType:
    """The type of a name whose declarator has `modifiers`, nearest to the name first, around `base`."""
    for modifier in reversed(modifiers):
        if isinstance(modifier, PointerTo):
            base = Pointer(base, modifier.qualifiers)
        elif isinstance(modifier, ArrayOf):
            base = Array(base, modifier.inside)
        else:
            base = Function(base, modifier.pairs, modifier.variadic >= 0)
    return base
