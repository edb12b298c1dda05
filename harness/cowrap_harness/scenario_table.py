# SPDX-License-Identifier: GPL-2.0-or-later
"""Which scenarios each of some wrappers is run in: one table that they share, with the values that the seed chooses."""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from dataclasses import replace

from cowrap_harness.case import Scenario
from cowrap_harness.rules import Duty
from cowrap_harness.running import Running
from cowrap_harness.scenarios import scenarios
from cowrap_harness.worlds import small_worlds


class ScenarioTable:
    """The scenarios, each once, and by name the numbers of those that a wrapper is run in."""

    def __init__(self, owed: Mapping[str, Duty], running: Running) -> None:
        self.scenarios: list[Scenario] = []
        self._places: dict[Scenario, int] = {}
        self._seed = running.seed
        share = running.depth.scenarios
        self.wanted: dict[str, tuple[int, ...]] = {}
        for number, (name, duty) in enumerate(owed.items()):
            turn = (running.seed + number) % share
            self.wanted[name] = tuple(map(self._number, _wanted(duty, running.exhaustive)[turn::share]))

    def _number(self, scenario: Scenario) -> int:
        """A scenario's number, after each call's values are moved on by the seed."""
        calls = tuple(replace(call, seed=call.seed + 4 * self._seed) for call in scenario.calls)
        seeded = replace(scenario, calls=calls)
        if seeded not in self._places:
            self._places[seeded] = len(self.scenarios)
            self.scenarios.append(seeded)
        return self._places[seeded]


def _wanted(duty: Duty, exhaustive: bool) -> Sequence[Scenario]:
    """A duty's scenarios, with all small worlds where all are asked for."""
    # whom the wrapper calls makes no difference to how it is called
    return _wanted_by_kind(replace(duty, target=""), exhaustive)


@functools.lru_cache(maxsize=256)
def _wanted_by_kind(duty: Duty, exhaustive: bool) -> tuple[Scenario, ...]:
    return (*scenarios(duty), *(small_worlds(duty) if exhaustive else ()))
