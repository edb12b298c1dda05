# SPDX-License-Identifier: GPL-2.0-or-later
"""A chooser that chooses by what Hypothesis draws, and the strategy of everything that a function can make.

Apart from the other choosers, as loading Hypothesis takes longer than many a command's work.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from hypothesis import strategies as st

from cowrap_harness.choosing import Chooser, Make, T


class DrawingChooser(Chooser):
    """Chooses by what a Hypothesis strategy draws."""

    def __init__(self, draw: st.DrawFn) -> None:
        self._draw = draw

    def below(self, count: int) -> int:
        # where there is nothing to choose nothing is drawn: what is made of few choices shrinks best
        return self._draw(_numbers(count)) if count > 1 else 0

    def make(self, make: Make[T]) -> T:
        return self._draw(drawn(make))

    def several(self, make: Make[T], least: int, most: int) -> list[T]:
        lists: st.SearchStrategy[list[T]] = _lists(make, least, most)
        return self._draw(lists)


@cache
def _numbers(count: int) -> st.SearchStrategy[int]:
    return st.integers(0, count - 1)


@cache
def _lists(make: Make[T], least: int, most: int) -> st.SearchStrategy[list[T]]:
    return st.lists(drawn(make), min_size=least, max_size=most)


def drawn(make: Make[T]) -> st.SearchStrategy[T]:
    """The Hypothesis strategy of everything that a function can make."""
    strategy: st.SearchStrategy[T] = _drawn(make)
    return strategy


@cache
def _drawn(make: Make[Any]) -> st.SearchStrategy[Any]:
    @st.composite
    def strategy(draw: st.DrawFn) -> Any:
        return make(DrawingChooser(draw))

    return strategy()
