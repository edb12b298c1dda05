# SPDX-License-Identifier: GPL-2.0-or-later
"""Names in the emitted C: targets, struct tags, and fresh names of ours where theirs are taken."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Container


def split_name(name: str) -> tuple[str, str]:
    """`name` cut at its first underscore: `bdrv_co_peek` gives `bdrv` and `co_peek`.

    Underscores at the start belong to the first word. Without another one the second part is empty.
    """
    start = len(name) - len(name.lstrip("_")) if name.startswith("_") else 0
    cut = name.find("_", start)
    return (name, "") if cut < 0 else (name[:cut], name[cut + 1 :])


def add_infix(name: str, infix: str) -> str:
    """The coroutine function that `name` wraps: with `co`, `bdrv_peek` gives `bdrv_co_peek`."""
    first, rest = split_name(name)
    return f"{first}_{infix}_{rest}"


def remove_infix(name: str, infix: str) -> str:
    """The function that the coroutine function `name` wraps: with `co`, `bdrv_co_dig` gives `bdrv_dig`."""
    first, rest = split_name(name)
    return f"{first}_{rest[len(infix) + 1 :]}"


def camel_case(name: str) -> str:
    """The words of `name` with a capital each, joined: `bdrv_peek` gives `BdrvPeek`."""
    return "".join([word[:1].upper() + word[1:] for word in name.split("_")])


def _numbered(base: str, number: int) -> str:
    if number < 2:
        return base + "_" * number
    return f"{base}_{number}"


def fresh(base: str, taken: Container[str]) -> str:
    """`base`, or where `taken` has it, the first of `base_`, `base_2`, `base_3`, ... that is free."""
    number = 0
    name = base
    while name in taken:
        number += 1
        name = _numbered(base, number)
    return name


class TakenNames:
    """The file-scope names that the emitted C must keep away from: `taken`, those of `is_taken`, and each one given
    out."""

    __slots__ = ("_is_taken", "_next_number", "_taken")

    def __init__(self, taken: set[str], is_taken: Callable[[str], bool]) -> None:
        self._taken = taken
        self._is_taken = is_taken
        self._next_number: dict[str, int] = {}

    def claim(self, base: str, hidden: Container[str] = ()) -> str:
        """A name like `base` that is free at file scope and not in `hidden`; from now on it is taken.

        The search goes on where the last one for the same `base` ended, so that many equal bases stay linear.
        """
        number = self._next_number.get(base, 0)
        name = _numbered(base, number) if number else base
        while name in self._taken or name in hidden or self._is_taken(name):
            number += 1
            name = _numbered(base, number)
        if number:
            self._next_number[base] = number + 1
        self._taken.add(name)
        return name
