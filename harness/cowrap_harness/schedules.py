# SPDX-License-Identifier: GPL-2.0-or-later
"""Which schedules to run: every one up to a bound, fewest deviations from the default first, none twice; how they
are named.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

Schedule = tuple[int, ...]
Ran = TypeVar("Ran")


def explore(
    run: Callable[[Schedule], Ran],
    choices_of: Callable[[Ran], Sequence[tuple[int, int]]],
    limit: int,
    start: Schedule = (),
) -> Iterator[tuple[Schedule, Ran]]:
    """Runs schedules and yields each with what `run` gave, at most `limit` of them.

    `choices_of` gives the (options, taken) pairs that a run met, in order. A schedule stands for itself followed by
    zeros, so each is a prefix that ends in a choice other than 0: from every run its extensions with one more such
    choice follow. That reaches every sequence of choices exactly once, and those with few deviations first.
    """
    waiting: deque[Schedule] = deque([start])
    for _ in range(limit):
        if not waiting:
            return
        schedule = waiting.popleft()
        ran = run(schedule)
        choices = choices_of(ran)
        yield schedule, ran
        taken = tuple(choice for _, choice in choices)
        for position in range(len(schedule), len(choices)):
            if len(waiting) >= limit:
                break
            for option in range(1, choices[position][0]):
                waiting.append((*taken[:position], option))


def schedule_name(schedule: Sequence[int]) -> str:
    """A schedule as reports name it: which thread goes on at each choice, where that differs from the default."""
    return f"schedule {list(schedule)}" if schedule else "the default schedule"
