# SPDX-License-Identifier: GPL-2.0-or-later
"""Replays wrappers of one built batch by name, one schedule at a time, and judges each run."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Mapping
from pathlib import Path

from cowrap_harness.batch_request import BuiltBatch
from cowrap_harness.case import Scenario
from cowrap_harness.event_places import broken_at
from cowrap_harness.expectation import expect
from cowrap_harness.native_request import NativeRequest
from cowrap_harness.observed import Observed
from cowrap_harness.replay import Replay, Replayed
from cowrap_harness.rules import Duty
from cowrap_harness.schedules import Schedule
from cowrap_harness.trace import Trace
from cowrap_harness.verdict import Judgement, Verdict, judge_trace


class Player(contextlib.AbstractContextManager["Player"]):
    """A worker for one batch; `request` makes it run as the batch's own did, `owed` is what its wrappers owe."""

    def __init__(
        self, batch: BuiltBatch, request: NativeRequest, owed: Mapping[str, Duty], directory: Path
    ) -> None:
        self._owed = owed
        self._index = batch.place_of
        self._replay = Replay(request, Path(tempfile.mkdtemp(prefix="replay-", dir=directory)))

    def __exit__(self, *ended: object) -> None:
        self._replay.close()

    def run(self, name: str, scenario: Scenario, schedule: Schedule) -> tuple[Replayed, Judgement | None]:
        """The run and its judgement, None where its process died."""
        index = self._index[name]
        ran = self._replay.run(index, scenario, schedule)
        if ran.death is not None:
            return ran, None
        expected = expect(self._owed[name], self._replay.layouts[index], scenario)
        return ran, judge_trace(Observed(name, expected, ran.trace))

    def broken_at(self, name: str, scenario: Scenario, trace: Trace, judgement: Judgement) -> int | None:
        """The event of a run at which what was judged shows, None where it shows at the end."""
        layout = self._replay.layouts[self._index[name]]
        return broken_at(Observed(name, expect(self._owed[name], layout, scenario), trace), judgement.detail)

    def passing(self, name: str, scenario: Scenario, schedule: Schedule) -> Trace | None:
        """The trace of a run that passes, None where this one does not."""
        if name not in self._index:
            return None
        ran, judgement = self.run(name, scenario, schedule)
        return ran.trace if judgement is not None and judgement.verdict is Verdict.PASS else None
