# SPDX-License-Identifier: GPL-2.0-or-later
"""What makes a finding easy to believe: its schedule shrunk, and its run laid beside one that passes.

The run that passes is that of cowrap's own wrapper under the same schedule, where another generator is judged; else
the same wrapper's under the default schedule.
"""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from cowrap_harness.batch import BuiltBatch
from cowrap_harness.expectation import expect
from cowrap_harness.native import NativeRequest
from cowrap_harness.oracle import Observed
from cowrap_harness.outcome import Row
from cowrap_harness.replay import Replay, Replayed
from cowrap_harness.rules import Duty
from cowrap_harness.schedules import Schedule
from cowrap_harness.shrinking import shrink
from cowrap_harness.trace import Trace
from cowrap_harness.trace_difference import trace_difference
from cowrap_harness.verdict import Judgement, Verdict, judge_trace

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

    def add(self, rows: Mapping[str, list[Row]], batches: Sequence[BuiltBatch]) -> None:
        """Puts evidence into the first row of each bucket of each wrapper; `rows` are by wrapper."""
        for batch in batches:
            wanted = [
                (name, place)
                for name in (subject.name for subject in batch.subjects)
                for place in _first_of_buckets(rows.get(name, []))
                if rows[name][place].build == batch.build.name
            ]
            if wanted:
                self._add_of(batch, wanted, rows)

    def _add_of(self, batch: BuiltBatch, wanted: Sequence[tuple[str, int]], rows: Mapping[str, list[Row]]) -> None:
        with contextlib.ExitStack() as stack:
            failing = stack.enter_context(_Player(self, batch))
            made = self.right(batch, list(dict.fromkeys(name for name, _ in wanted)))
            right = stack.enter_context(_Player(self, made)) if made else None
            for name, place in wanted:
                rows[name][place] = _explain(rows[name][place], name, failing, right)


class _Player(contextlib.AbstractContextManager["_Player"]):
    """Replays wrappers of one batch by name and judges them."""

    def __init__(self, evidence: Evidence, batch: BuiltBatch) -> None:
        self._owed = evidence.owed
        self._index = {subject.name: index for index, subject in enumerate(batch.subjects)}
        folder = Path(tempfile.mkdtemp(prefix="replay-", dir=evidence.directory))
        self._replay = Replay(evidence.request_of(batch), folder)

    def __exit__(self, *ended: object) -> None:
        self._replay.close()

    def run(self, name: str, row: Row, schedule: Schedule) -> tuple[Replayed, Judgement | None]:
        """The run and its judgement, None where its process died."""
        assert row.scenario is not None
        index = self._index[name]
        ran = self._replay.run(index, row.scenario, schedule)
        if ran.death is not None:
            return ran, None
        expected = expect(self._owed[name], self._replay.layouts[index], row.scenario)
        return ran, judge_trace(Observed(name, expected, ran.trace))

    def passing(self, name: str, row: Row, schedule: Schedule) -> Trace | None:
        """The trace of a run that passes, None where this one does not."""
        if name not in self._index:
            return None
        ran, judgement = self.run(name, row, schedule)
        return ran.trace if judgement is not None and judgement.verdict is Verdict.PASS else None


def _first_of_buckets(rows: Sequence[Row]) -> list[int]:
    """The places of the first row of each bucket, of findings that ran to a trace."""
    first: dict[str, int] = {}
    for place, row in enumerate(rows):
        if row.judgement.verdict.is_finding:
            first.setdefault(row.judgement.bucket, place)
    return [place for place in first.values() if rows[place].trace is not None and not _died(rows[place].judgement)]


def _died(judgement: Judgement) -> bool:
    """Whether the process ended with the run: that takes its time, and leaves nothing to lay beside another run."""
    return judgement.verdict is Verdict.RUN_CRASH or judgement.bucket == Verdict.RUN_TIMEOUT.value


def _explain(row: Row, name: str, failing: _Player, right: _Player | None) -> Row:
    """The row with its schedule shrunk and its difference from a run that passes; as it was where it does not fail
    the same way again.
    """
    bucket = row.judgement.bucket
    ran, judgement = failing.run(name, row, row.schedule)
    if judgement is None or judgement.bucket != bucket:
        return row
    schedule = shrink(
        row.schedule,
        lambda candidate: failing.run(name, row, candidate),
        lambda tried: tried[0].choices,
        lambda tried: tried[1] is not None and tried[1].bucket == bucket,
        REPLAYS,
    )
    ran, judgement = failing.run(name, row, schedule)
    assert judgement is not None
    passing = right.passing(name, row, schedule) if right else failing.passing(name, row, ())
    beside = trace_difference(passing, ran.trace).text() if passing else ""
    return replace(row, judgement=judgement, schedule=schedule, trace=ran.trace, beside=beside)
