# SPDX-License-Identifier: GPL-2.0-or-later
"""What makes a finding easy to believe: its schedule shrunk, and its run laid beside one that passes.

The run that passes is that of cowrap's own wrapper under the same schedule, where another generator is judged; else
the same wrapper's under the default schedule.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from cowrap_harness.batch_request import BuiltBatch
from cowrap_harness.event_places import EventPlaces
from cowrap_harness.native_request import NativeRequest
from cowrap_harness.outcome import Row
from cowrap_harness.player import Player
from cowrap_harness.progress import Progress, Step
from cowrap_harness.rules import Duty
from cowrap_harness.shrinking import shrink
from cowrap_harness.source_lines import FoundLines, SourceLines
from cowrap_harness.trace_difference import trace_difference
from cowrap_harness.verdict import Verdict

REPLAYS = 60
"""Runs that shrinking one finding may take."""

MakeRight = Callable[[BuiltBatch, Sequence[str]], "BuiltBatch | None"]
"""Builds right wrappers of these names as a batch was built; None where there are none to be had."""


@dataclass(frozen=True)
class Evidence:
    """What is needed to run findings again. `request_of` makes the request for a batch's worker."""

    owed: Mapping[str, Duty]
    request_of: Callable[[BuiltBatch], NativeRequest]
    right: MakeRight
    directory: Path

    def add(self, rows: Mapping[str, list[Row]], batches: Sequence[BuiltBatch], progress: Progress) -> None:
        """Puts evidence into the first row of each bucket of each wrapper; `rows` are by wrapper."""
        for batch in batches:
            wanted = [
                (name, place)
                for name in (subject.name for subject in batch.subjects)
                for place in _first_of_buckets(rows.get(name, []))
                if rows[name][place].build == batch.build.name
            ]
            if wanted:
                self._add_of(batch, wanted, rows, progress)

    def _add_of(
        self, batch: BuiltBatch, wanted: Sequence[tuple[str, int]], rows: Mapping[str, list[Row]], progress: Progress
    ) -> None:
        what = f"shrinking the findings of {batch.build.name}"
        progress(Step(what, 0, len(wanted)))
        with contextlib.ExitStack() as stack:
            failing = stack.enter_context(self._player(batch))
            made = self.right(batch, list(dict.fromkeys(name for name, _ in wanted)))
            right = stack.enter_context(self._player(made)) if made else None
            found = []
            for number, (name, place) in enumerate(wanted):
                progress(Step(what, number, len(wanted)))
                rows[name][place], sites = _explain(rows[name][place], name, failing, right)
                found.append((name, place, sites))
        lines = SourceLines(batch.library, (site for *_, sites in found for site in sites))
        for name, place, sites in found:
            rows[name][place] = _with_lines(rows[name][place], lines.of(name, sites))

    def _player(self, batch: BuiltBatch) -> Player:
        return Player(batch, self.request_of(batch), self.owed, self.directory)


def _first_of_buckets(rows: Sequence[Row]) -> list[int]:
    """The places of the first row of each bucket, of findings that ran to a trace."""
    first: dict[str, int] = {}
    for place, row in enumerate(rows):
        if row.judgement.verdict.is_finding:
            first.setdefault(row.judgement.bucket, place)
    return [place for place in first.values() if rows[place].trace is not None and not _takes_time(rows[place])]


def _takes_time(row: Row) -> bool:
    """Whether a run goes on until the processor time of its process is spent."""
    return row.judgement.bucket == Verdict.RUN_TIMEOUT.value


def _with_lines(row: Row, found: FoundLines) -> Row:
    """A row that was run again, with the lines of its events."""
    if row.places is None:
        return row
    places = replace(row.places, lines=found.lines, source=found.text, unknown=found.unknown)
    return replace(row, places=places)


def _explain(row: Row, name: str, failing: Player, right: Player | None) -> tuple[Row, tuple[int, ...]]:
    """The row with its schedule shrunk and its difference from a run that passes, and the sites of its events; as it
    was where it does not fail the same way again.
    """
    assert row.scenario is not None
    bucket, scenario = row.judgement.bucket, row.scenario
    ran, judgement = failing.run(name, scenario, row.schedule)
    if ran.death is not None and row.judgement.verdict is Verdict.RUN_CRASH:  # nothing to lay beside another run
        return replace(row, trace=ran.trace, places=EventPlaces()), ran.sites
    if judgement is None or judgement.bucket != bucket:
        return row, ()
    schedule = shrink(
        row.schedule,
        lambda candidate: failing.run(name, scenario, candidate),
        lambda tried: tried[0].choices,
        lambda tried: tried[1] is not None and tried[1].bucket == bucket,
        REPLAYS,
    )
    ran, judgement = failing.run(name, scenario, schedule)
    assert judgement is not None
    passing = right.passing(name, scenario, schedule) if right else failing.passing(name, scenario, ())
    parted = trace_difference(passing, ran.trace) if passing else None
    places = EventPlaces(failing.broken_at(name, scenario, ran.trace, judgement))
    if parted and parted.first:
        places = replace(places, apart=parted.only_failing, first=parted.first.failing, parting=parted.sentence)
    beside = parted.text() if parted else ""
    found = replace(row, judgement=judgement, schedule=schedule, trace=ran.trace, beside=beside, places=places)
    return found, ran.sites
