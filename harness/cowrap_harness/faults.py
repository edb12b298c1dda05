# SPDX-License-Identifier: GPL-2.0-or-later
"""Faults by countdown: each coroutine and bottom half that a wrapper asks for fails once, until the case passes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from cowrap_harness.case import Scenario
from cowrap_harness.native_result import NativeResult
from cowrap_harness.trace import Status

AT_ONCE = 2
"""Numbers that are tried together: most wrappers ask for one thing, and must pass with the second."""
MOST = 64
"""A wrapper that asks for more than this in one run has no end to its asking."""

WORDS = {"fail_creation": "creation", "fail_allocation": "allocation"}

Wanted = tuple[tuple[int, tuple[int, ...]], ...]
"""Wrappers by index, each with its scenarios' numbers in the table."""


@dataclass(frozen=True)
class Countdown:
    """One scenario of one wrapper with one kind of fault, not yet through all its numbers."""

    wrapper: int
    scenario: Scenario
    kind: str

    def at(self, number: int) -> Scenario:
        """The scenario in which this number fails; every other one lets those after it fail too."""
        name = f"{self.scenario.name}; {WORDS[self.kind]} {number} fails"
        faulty = replace(self.scenario, name=name, fail_from_on=number % 2 == 0)
        return (
            replace(faulty, fail_creation=number)
            if self.kind == "fail_creation"
            else replace(faulty, fail_allocation=number)
        )


def countdowns(wanted: Wanted, table: Sequence[Scenario]) -> list[Countdown]:
    """Every kind of fault for every scenario of every wrapper, small worlds left out: a fault ends the run, and what
    goes before it is judged under every schedule there.
    """
    return [
        Countdown(wrapper, table[number], kind)
        for wrapper, numbers in wanted
        for number in numbers
        if not table[number].family
        for kind in WORDS
    ]


def count_down(
    waiting: list[Countdown], run: Callable[[tuple[Scenario, ...], Wanted], NativeResult]
) -> tuple[list[NativeResult], list[tuple[Scenario, ...]], list[Countdown]]:
    """Runs countdowns until each case passes in spite of its fault.

    `run` runs wrappers in scenarios, under the default schedule. Gives the results, each with the table that it points
    into, and the countdowns that are not through after `MOST`.
    """
    results: list[NativeResult] = []
    tables: list[tuple[Scenario, ...]] = []
    for first in range(1, MOST, AT_ONCE):
        if not waiting:
            break
        place: dict[Scenario, int] = {}
        wanted: dict[int, list[int]] = defaultdict(list)
        last: list[tuple[int, int]] = []
        for one in waiting:
            numbers = [place.setdefault(one.at(n), len(place)) for n in range(first, first + AT_ONCE)]
            wanted[one.wrapper] += numbers
            last.append((one.wrapper, numbers[-1]))
        table = tuple(place)
        result = run(table, tuple((wrapper, tuple(numbers)) for wrapper, numbers in wanted.items()))
        results.append(result)
        tables.append(table)
        aborted = {
            (ran.wrapper, ran.scenario)
            for ran in result.executions
            if ran.death is None and ran.trace.status is Status.ABORTED
        }
        waiting = [one for one, its_last in zip(waiting, last, strict=True) if its_last in aborted]
    return results, tables, waiting
