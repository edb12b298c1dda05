# SPDX-License-Identifier: GPL-2.0-or-later
"""Shrinking finds the smallest failing schedule of made-up worlds, the same one each time, within its runs."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cowrap_harness.schedules import Schedule
from cowrap_harness.shrinking import cost, shrink, trimmed

Run = tuple[tuple[int, int], ...]


def world(widths: list[int]) -> Callable[[Schedule], Run]:
    """A run that meets these numbers of options, whatever the choices."""

    def run(schedule: Schedule) -> Run:
        padded = (*schedule, *[0] * len(widths))
        return tuple((width, padded[place] % width) for place, width in enumerate(widths))

    return run


def taken(ran: Run) -> Schedule:
    return tuple(choice for _, choice in ran)


def smallest(schedule: Schedule, widths: list[int], fails: Callable[[Run], bool], limit: int = 400) -> Schedule:
    return shrink(schedule, world(widths), lambda ran: ran, fails, limit)


def test_a_run_that_fails_anyway_needs_no_choice() -> None:
    assert smallest((1, 2, 1), [2, 3, 2], lambda ran: True) == ()


def test_only_the_choices_that_matter_stay() -> None:
    found = smallest((1, 1, 1, 1, 1, 1), [2] * 6, lambda ran: taken(ran)[2] == 1 and taken(ran)[4] == 1)
    assert found == (0, 0, 1, 0, 1)


def test_fewest_deviations_come_before_the_shortest() -> None:
    """One late choice is smaller than two early ones."""
    assert smallest((1, 1), [2] * 8, lambda ran: taken(ran)[:2] == (1, 1) or taken(ran)[7] == 1) == (0,) * 7 + (1,)


def test_of_as_many_deviations_the_shortest_wins() -> None:
    assert smallest((0, 0, 0, 0, 1), [2] * 6, lambda ran: sum(taken(ran)) >= 1) == (1,)


def test_choices_are_lowered() -> None:
    assert smallest((3,), [5], lambda ran: taken(ran)[0] >= 2) == (2,)


def test_choices_that_the_run_never_meets_go() -> None:
    assert smallest((1, 0, 0, 0, 1, 1), [2, 2], lambda ran: taken(ran)[0] == 1) == (1,)


def test_a_schedule_that_does_not_fail_is_refused() -> None:
    with pytest.raises(ValueError, match=r"\[1, 0, 1\] does not fail"):
        smallest((1, 0, 1), [2, 2, 2], lambda ran: False)


def test_runs_are_bounded() -> None:
    runs = []

    def run(schedule: Schedule) -> Run:
        runs.append(schedule)
        return world([3] * 40)(schedule)

    shrink((2,) * 40, run, lambda ran: ran, lambda ran: sum(taken(ran)) >= 30, 50)
    assert len(runs) == 50


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(0, 2), min_size=1, max_size=6), st.sets(st.integers(0, 5), max_size=3))
def test_it_finds_the_least_of_all(schedule: list[int], needed: set[int]) -> None:
    """Held against trying every schedule there is; and twice the same."""

    def fails(ran: Run) -> bool:
        choices = taken(ran)
        return all(choices[place] for place in needed) or choices[0] == 2

    widths = [3] * 6
    start = tuple(schedule)
    if not fails(world(widths)(start)):
        return
    every = [tuple(number // 3**place % 3 for place in range(6)) for number in range(3**6)]
    least = min((trimmed(one) for one in every if fails(world(widths)(one))), key=cost)
    found = smallest(start, widths, fails, 2000)
    assert found == least == smallest(start, widths, fails, 2000)
