# SPDX-License-Identifier: GPL-2.0-or-later
"""Exploration reaches every sequence of choices once, those with few deviations first."""

from __future__ import annotations

from itertools import product

from cowrap_harness.schedules import Schedule, explore

Run = list[tuple[int, int]]


def _world(widths: list[int]):  # type: ignore[no-untyped-def]
    """A run with a fixed number of options at each choice."""

    def run(schedule: Schedule) -> Run:
        padded = (*schedule, *[0] * len(widths))
        return [(width, padded[place] % width) for place, width in enumerate(widths)]

    return run


def _taken(ran: Run) -> tuple[int, ...]:
    return tuple(taken for _, taken in ran)


def test_every_sequence_once() -> None:
    widths = [2, 3, 1, 2]
    runs = [_taken(ran) for _, ran in explore(_world(widths), lambda ran: ran, 1000)]
    assert sorted(runs) == sorted(product(*map(range, widths)))


def test_fewest_deviations_first() -> None:
    runs = [_taken(ran) for _, ran in explore(_world([2] * 5), lambda ran: ran, 1000)]
    deviations = [sum(run) for run in runs]
    assert deviations == sorted(deviations)


def test_choices_that_depend_on_earlier_ones() -> None:
    def run(schedule: Schedule) -> Run:
        first = (schedule + (0,))[0] % 3
        ran = [(3, first)]
        if first == 2:
            ran.append((2, (schedule + (0, 0))[1] % 2))
        return ran

    runs = [_taken(ran) for _, ran in explore(run, lambda ran: ran, 100)]
    assert sorted(runs) == [(0,), (1,), (2, 0), (2, 1)]


def test_the_limit_bounds_runs_and_memory() -> None:
    assert len(list(explore(_world([4] * 50), lambda ran: ran, 100))) == 100


def test_a_schedule_replays_as_itself() -> None:
    run = _world([2, 3, 2])
    for schedule, ran in explore(run, lambda ran: ran, 100):
        assert run(schedule) == ran
