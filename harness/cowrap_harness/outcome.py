# SPDX-License-Identifier: GPL-2.0-or-later
"""What a run of the harness found, as data that every report reads: rows of verdicts, per wrapper."""

from __future__ import annotations

from dataclasses import dataclass, field

from cowrap_harness.case import Scenario
from cowrap_harness.event_places import EventPlaces
from cowrap_harness.exit_status import CLEAN, ENVIRONMENT, FINDINGS
from cowrap_harness.judgement_form import judgement_form
from cowrap_harness.rules import Duty, Refusal
from cowrap_harness.run_form import SCHEMA, RowForm, RunForm, WrapperForm
from cowrap_harness.schedules import Schedule
from cowrap_harness.trace import Trace
from cowrap_harness.verdict import Judgement, Verdict, worst


@dataclass(frozen=True)
class Row:
    """One judgement: in which build and scenario, under which schedule (the first that showed it), with its trace.

    `build` and `scenario` are empty for judgements that come before compiling or running. `schedules` counts the
    runs behind the row. `beside` is the difference from a run of the same scenario that passes, as text; `places` is
    what is known about single events, of a finding that was run again.
    """

    judgement: Judgement
    build: str = ""
    scenario: Scenario | None = None
    schedule: Schedule = ()
    schedules: int = 0
    trace: Trace | None = None
    beside: str = ""
    places: EventPlaces | None = None


@dataclass
class WrapperReport:
    """All that was found about one marked declaration.

    `generated` is its C text where it could be told apart, `reference` that of the generator it can be laid beside.
    """

    name: str
    mark: str
    place: str
    text: str
    owed: Duty | Refusal
    rows: list[Row] = field(default_factory=list)
    generated: str = ""
    reference: str = ""

    @property
    def findings(self) -> list[Row]:
        """The rows that say that something is wrong."""
        return [row for row in self.rows if row.judgement.verdict.is_finding]

    @property
    def buckets(self) -> list[tuple[Row, int]]:
        """Per bucket other than PASS the first row that showed it, and how many rows did."""
        first: dict[str, Row] = {}
        count: dict[str, int] = {}
        for row in self.rows:
            if row.judgement.verdict is not Verdict.PASS:
                bucket = row.judgement.bucket
                first.setdefault(bucket, row)
                count[bucket] = count.get(bucket, 0) + 1
        return [(row, count[bucket]) for bucket, row in first.items()]

    @property
    def verdict(self) -> Verdict:
        """The worst of all rows: the earliest stage that went wrong, else HARNESS_ERROR, else NOT_JUDGED, else what all
        agree on.
        """
        return worst([row.judgement for row in self.rows]).verdict


@dataclass
class RunReport:
    """A whole run. `unread` are marks that the second reading could not take (place, reason): these were not judged.

    `inputs` are the headers by the names that the request gave them, `interrupted` is the signal that has cut the run
    short, if one has. `reference` names the generator whose C stands beside that of wrappers with findings, and `again`
    is the command that repeats the run, in words; both may be empty.
    """

    dialect: str
    chosen: str
    generator: str
    builds: list[str]
    wrappers: list[WrapperReport]
    diagnostics: str = ""
    notes: list[str] = field(default_factory=list)
    unread: list[tuple[str, str]] = field(default_factory=list)
    generated: str = ""
    inputs: list[str] = field(default_factory=list)
    executions: int = 0
    timing: dict[str, float] = field(default_factory=dict)
    interrupted: str = ""
    reference: str = ""
    again: tuple[str, ...] = ()

    @property
    def unjudged(self) -> list[WrapperReport]:
        """The wrappers that an interruption has kept from being judged to the end, and that have no finding so far."""
        return [wrapper for wrapper in self.wrappers if wrapper.verdict is Verdict.NOT_JUDGED]

    @property
    def refused(self) -> int:
        """How many declarations were rightly refused."""
        return sum(wrapper.verdict is Verdict.RIGHTLY_REJECTED for wrapper in self.wrappers)

    @property
    def findings(self) -> int:
        """How many wrappers have a finding."""
        return sum(bool(wrapper.findings) for wrapper in self.wrappers)

    @property
    def harness_errors(self) -> int:
        """How many wrappers could not be judged because the harness failed."""
        return sum(
            any(row.judgement.verdict is Verdict.HARNESS_ERROR for row in wrapper.rows) for wrapper in self.wrappers
        )

    @property
    def exit_code(self) -> int:
        """What the run comes to, as exit_status.STATUSES says it."""
        if self.findings or self.refused or self.diagnostics:
            return FINDINGS
        left = self.harness_errors or self.unread or self.unjudged or self.interrupted
        return ENVIRONMENT if left else CLEAN


def to_json(report: RunReport) -> RunForm:
    """The report as plain data, without anything that changes between equal runs but under `timing`."""
    return {
        "schema": SCHEMA,
        "dialect": report.dialect,
        "chosen": report.chosen,
        "generator": report.generator,
        "builds": report.builds,
        "executions": report.executions,
        "findings": report.findings,
        "refused": report.refused,
        "interrupted": report.interrupted,
        "diagnostics": report.diagnostics,
        "notes": report.notes,
        "unread": [{"place": place, "reason": reason} for place, reason in report.unread],
        "wrappers": [_wrapper_json(wrapper, report.dialect) for wrapper in report.wrappers],
        "timing": {name: round(seconds, 3) for name, seconds in sorted(report.timing.items())},
    }


def _wrapper_json(wrapper: WrapperReport, dialect: str) -> WrapperForm:
    return {
        "name": wrapper.name,
        "mark": wrapper.mark,
        "place": wrapper.place,
        "dialect": dialect,
        "verdict": wrapper.verdict.value,
        "verdicts": [_row_json(row) for row in wrapper.rows],
    }


def _row_json(row: Row) -> RowForm:
    compiler, _, level = row.build.partition("-")
    return {
        "compiler": compiler,
        "level": level,
        "context": row.scenario.name if row.scenario else "",
        **judgement_form(row.judgement),
        "schedule": list(row.schedule),
        "schedules": row.schedules,
        "beside": row.beside,
    }
