# SPDX-License-Identifier: GPL-2.0-or-later
"""What became of a sample: its faults, one a bucket and declaration, and what was counted on the way."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from cowrap_harness.case import Scenario
from cowrap_harness.outcome import Row
from cowrap_harness.schedules import Schedule
from cowrap_harness.trace import Trace
from cowrap_harness.verdict import Judgement


@dataclass(frozen=True)
class Fault:
    """One declaration's row that is no PASS: its judgement and the run that first showed it."""

    name: str
    judgement: Judgement
    build: str = ""
    scenario: Scenario | None = None
    schedule: Schedule = ()
    trace: Trace | None = field(default=None, compare=False)

    @property
    def bucket(self) -> str:
        """The key under which findings of one cause meet."""
        return self.judgement.bucket


@dataclass
class SampleReport:
    """What became of a sample.

    `faults` has the first of each declaration and bucket, `harness` the same for the harness's own errors, `doubts`
    the same for tcc's, `rows` all rows that are no PASS, `passing` the names of declarations that have none such;
    `tiers` counts the declarations that were executed by build, `seconds` what stages took.
    """

    text: str = ""
    faults: list[Fault] = field(default_factory=list)
    harness: list[Fault] = field(default_factory=list)
    doubts: list[Fault] = field(default_factory=list)
    executions: int = 0
    refused: int = 0
    tiers: Counter[str] = field(default_factory=Counter)
    rows: list[Row] = field(default_factory=list)
    passing: tuple[str, ...] = ()
    seconds: dict[str, float] = field(default_factory=dict)

    def shows(self, bucket: str) -> Fault | None:
        """The first fault of a bucket."""
        return next((fault for fault in (*self.faults, *self.harness) if fault.bucket == bucket), None)
