# SPDX-License-Identifier: GPL-2.0-or-later
"""What one side of a comparison did with a wrapper, for each build and scenario."""

from __future__ import annotations

from dataclasses import dataclass

from cowrap_harness.case import Scenario
from cowrap_harness.execution import Execution
from cowrap_harness.outcome import Row
from cowrap_harness.trace import Trace
from cowrap_harness.values import WrapperLayout

Place = tuple[str, Scenario]
"""A build's name and a scenario."""


@dataclass(frozen=True)
class Explored:
    """One build and scenario: what was found, how many runs there were with the digest of them all, and the trace of
    the first, whose schedule is empty.

    `digest` is None where the process died before all runs were through.
    """

    row: Row
    layout: WrapperLayout
    digest: tuple[int, int] | None = None
    first: Trace | None = None


def explored(execution: Execution, rows: list[Row], name: str) -> dict[Place, Explored]:
    """All that was run of a wrapper, `rows` being what was found about it; scenarios in the table's order."""
    by_place: dict[Place, Row] = {}
    for row in rows:
        if row.scenario is not None:
            by_place.setdefault((row.build, row.scenario), row)
    found: dict[Place, Explored] = {}
    for batch, result in execution.ran:
        index = batch.place_of.get(name)
        if index is None:
            continue
        runs = result.runs_by_wrapper.get(index, {})
        executions = result.executions_by_wrapper.get(index, ())
        first = {one.scenario: one.trace for one in executions if one.schedule == () and one.death is None}
        for number, scenario in enumerate(execution.table):
            place = batch.build.name, scenario
            if place in by_place:
                digest = (runs[number], result.digests[index, number]) if number in runs else None
                found[place] = Explored(by_place[place], result.layouts[index], digest, first.get(number))
    return found
