# SPDX-License-Identifier: GPL-2.0-or-later
"""Shrinking a schedule that fails: to the fewest choices other than the default, then to the shortest.

Deterministic, and knows neither wrappers nor worlds: it is given a way to run a schedule and a word on whether that
run still fails.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Generic, TypeVar

from cowrap_harness.schedules import Schedule, explore

Ran = TypeVar("Ran")

LIMIT = 400
"""Runs that one shrinking may take."""


def cost(schedule: Schedule) -> tuple[int, int, Schedule]:
    """What is made small: choices other than the default, then the length, then the choices' numbers."""
    plain = trimmed(schedule)
    return sum(choice != 0 for choice in plain), len(plain), plain


def trimmed(schedule: Sequence[int]) -> Schedule:
    """A schedule without the zeros at its end, which say nothing."""
    length = max((place + 1 for place, choice in enumerate(schedule) if choice), default=0)
    return tuple(schedule[:length])


def shrink(
    schedule: Schedule,
    run: Callable[[Schedule], Ran],
    choices_of: Callable[[Ran], Sequence[tuple[int, int]]],
    fails: Callable[[Ran], bool],
    limit: int = LIMIT,
) -> Schedule:
    """The smallest failing schedule that at most `limit` runs find, starting from one that fails.

    `run` replays a schedule, `choices_of` gives the (options, taken) pairs that it met, `fails` whether it fails as
    the first one did. Raises ValueError where the schedule given does not fail.
    """
    search = _Search(run, choices_of, fails, limit)
    if not search.attempt(schedule):
        raise ValueError(f"schedule {list(schedule)} does not fail")
    search.reduce()
    search.enumerate_smaller()
    return search.best


class _Search(Generic[Ran]):
    """One shrinking at work; `best` is the smallest schedule that failed so far."""

    def __init__(
        self,
        run: Callable[[Schedule], Ran],
        choices_of: Callable[[Ran], Sequence[tuple[int, int]]],
        fails: Callable[[Ran], bool],
        limit: int,
    ) -> None:
        self._run = run
        self._choices_of = choices_of
        self._fails = fails
        self._left = limit
        self._tried: set[Schedule] = set()
        self.best: Schedule = ()

    def attempt(self, schedule: Schedule) -> bool:
        """Whether a schedule that was not tried yet fails and is smaller than the best, which it then becomes."""
        plain = trimmed(schedule)
        smaller = not self._tried or cost(plain) < cost(self.best)
        if not smaller or plain in self._tried or self._left <= 0:
            return False
        return self._accept(plain, self._replay(plain))

    def _replay(self, schedule: Schedule) -> Ran:
        self._tried.add(schedule)
        self._left -= 1
        return self._run(schedule)

    def _accept(self, schedule: Schedule, ran: Ran) -> bool:
        if not self._fails(ran):
            return False
        taken = trimmed([choice for _, choice in self._choices_of(ran)])
        # choices that a run did not meet, or took modulo its options, are not what made it fail
        self.best = min(schedule, taken, key=cost)
        return True

    def reduce(self) -> None:
        """Takes the first smaller schedule that fails, and begins again, until none does."""
        while any(self.attempt(candidate) for candidate in self._candidates()):
            pass

    def _candidates(self) -> Iterator[Schedule]:
        """From the boldest change to the mildest."""
        best = self.best
        deviations = [place for place, choice in enumerate(best) if choice]
        size = len(deviations)
        while size > 0:
            for start in range(0, len(deviations), size):
                gone = set(deviations[start : start + size])
                yield tuple(0 if place in gone else choice for place, choice in enumerate(best))
            size //= 2
        for place in range(len(best)):
            yield best[:place] + best[place + 1 :]
        for place in deviations:
            for choice in range(1, best[place]):
                yield (*best[:place], choice, *best[place + 1 :])

    def enumerate_smaller(self) -> None:
        """All schedules with fewer deviations or as many, as far as runs are left: `explore` gives few first."""
        ran = explore(self._replay, self._choices_of, self._left)
        for schedule, found in ran:
            if cost(schedule)[0] > cost(self.best)[0]:
                return
            if cost(schedule) < cost(self.best):
                self._accept(schedule, found)
