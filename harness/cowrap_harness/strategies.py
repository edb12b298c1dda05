# SPDX-License-Identifier: GPL-2.0-or-later
"""Hypothesis strategies: whatever the grammar can make, drawn, so that what fails can shrink."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import TypeVar
from unittest import mock

import hypothesis
from hypothesis import strategies as st
from hypothesis.internal.conjecture import providers

from cowrap_harness.choosing import given
from cowrap_harness.drawing_chooser import drawn
from cowrap_harness.grammar_declarations import Declared
from cowrap_harness.grammar_declarations import declarations as make_declarations
from cowrap_harness.grammar_samples import MOST, some_samples
from cowrap_harness.rules import DIALECTS
from cowrap_harness.sample import Sample

T = TypeVar("T")
_MANY = 2**32


def declarations(dialect: str, index: int = 0, serial: str = "") -> st.SearchStrategy[Declared]:
    """Declaration number `index` of a sample; legal in the dialect."""
    return drawn(given(make_declarations, dialect=dialect, index=index, serial=serial))


def samples(
    dialect: str | None = None, size: int = 10, illegal: bool = False, serial: str = ""
) -> st.SearchStrategy[Sample]:
    """Samples of 1 to `size` declarations (at most `MOST`) for one dialect, or for any.

    With `illegal` a third of the declarations, one at least, are wrong on purpose. Samples drawn with different
    `serial` words (lower-case letters) have no wrapper in common, so that they can share a file.
    """
    if not 1 <= size <= MOST:
        raise ValueError(f"a sample has 1 to {MOST} declarations, not {size}")
    chosen = st.sampled_from(DIALECTS) if dialect is None else st.just(dialect)
    return chosen.flatmap(
        lambda name: drawn(given(some_samples, dialect=name, size=size, illegal=illegal, serial=serial))
    )


def draw_one(strategy: st.SearchStrategy[T], seed: int) -> T:
    """One value of a strategy: the same seed and Hypothesis give the same one, whatever else is loaded."""
    found: list[T] = []

    # The first example is the simplest one, the same for every seed: it does not count.
    @hypothesis.seed(seed)
    @hypothesis.settings(
        max_examples=1,
        database=None,
        deadline=None,
        derandomize=False,
        phases=[hypothesis.Phase.generate],
        suppress_health_check=list(hypothesis.HealthCheck),
    )
    @hypothesis.given(st.data())
    def collect(data: st.DataObject) -> None:
        hypothesis.assume(data.draw(st.integers(0, _MANY)))
        found.append(data.draw(strategy))

    with _same_everywhere():
        collect()
    return found[0]


@contextlib.contextmanager
def _same_everywhere() -> Iterator[None]:
    """Newer versions of Hypothesis draw, now and then, a constant out of the modules that happen to be loaded and are
    not installed: one seed would give one value in a checkout and another from a wheel, or in a process that has loaded
    more.
    """
    if not hasattr(providers, "_get_local_constants"):
        yield
        return
    with mock.patch.object(providers, "_get_local_constants", type(providers.GLOBAL_CONSTANTS)):
        providers.CONSTANTS_CACHE.cache.clear()
        try:
            yield
        finally:
            providers.CONSTANTS_CACHE.cache.clear()
