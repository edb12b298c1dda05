# SPDX-License-Identifier: GPL-2.0-or-later
"""Who chooses when a declaration is made up: a seeded generator, or Hypothesis (`drawing_chooser`), which shrinks and
takes fifty times as long.

What is made up is written once, as functions of a `Chooser` (`grammar_*.py`). Choice 0 is always the simplest.
"""

from __future__ import annotations

import random
from abc import ABC, abstractmethod
from collections.abc import Callable, Hashable, Sequence
from functools import cache, partial
from typing import Any, TypeVar

T = TypeVar("T")
Make = Callable[["Chooser"], T]
"""Makes something up: a module's own function, or what `given` makes of one."""


class Chooser(ABC):
    """Answers every question that the grammar has."""

    @abstractmethod
    def below(self, count: int) -> int:
        """A number from 0 to `count` - 1."""

    @abstractmethod
    def make(self, make: Make[T]) -> T:
        """What a function makes of this chooser's choices, as one piece that can go when a failure shrinks."""

    @abstractmethod
    def several(self, make: Make[T], least: int, most: int) -> list[T]:
        """From `least` to `most` of what a function makes."""

    def pick(self, options: Sequence[T]) -> T:
        """One of some things, of which the first is the simplest; one that stands there twice comes twice as often."""
        return options[self.below(len(options))]

    def flag(self) -> bool:
        """True or False."""
        return self.below(2) == 1

    def one_of(self, *makes: Make[T]) -> T:
        """What one of some functions makes."""
        return self.make(self.pick(makes))


class SeededChooser(Chooser):
    """Chooses by Python's own generator: equal seeds, equal choices, on every machine and with any Hypothesis."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed).random

    def below(self, count: int) -> int:
        return int(self._random() * count)

    def make(self, make: Make[T]) -> T:
        return make(self)

    def several(self, make: Make[T], least: int, most: int) -> list[T]:
        return [make(self) for _ in range(least + self.below(most - least + 1))]


def given(make: Callable[..., T], /, **named: Hashable) -> Make[T]:
    """A function with some of its arguments; equal ones are the same object, so that its strategy is made once."""
    found: Make[T] = _given(make, tuple(named.items()))
    return found


@cache
def _given(make: Callable[..., Any], named: tuple[tuple[str, Hashable], ...]) -> Callable[..., Any]:
    return partial(make, **dict(named))
