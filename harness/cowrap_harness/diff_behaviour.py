# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether a wrapper does the same on two sides: verdicts in every build and scenario, and traces under shared
schedules.

Explorations whose digests of all traces are equal are the same runs. Where they are not, the first runs are compared,
then both sides are replayed under one schedule after another until their runs part.
"""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from cowrap_harness.case import Scenario
from cowrap_harness.departure import Departure, departure, in_order
from cowrap_harness.diff_outcome import Shown
from cowrap_harness.diff_side import Side
from cowrap_harness.execution import Execution
from cowrap_harness.expectation import expect
from cowrap_harness.explored import Explored, Place, explored
from cowrap_harness.observed import Observed
from cowrap_harness.player import Player
from cowrap_harness.replay import Replayed
from cowrap_harness.schedules import Schedule, explore
from cowrap_harness.side_by_side import side_by_side
from cowrap_harness.trace import Trace
from cowrap_harness.verdict import Judgement, Verdict, judge_trace

_COMPILING = (Verdict.COMPILE_ERROR, Verdict.COMPILE_TIMEOUT, Verdict.WRAPPER_MISSING, Verdict.WRONGLY_REJECTED)
"""Verdicts of wrappers that do not get as far as running in some build."""


@dataclass(frozen=True)
class Parted:
    """One scenario in one build in which two sides differ: the shared schedule that shows it, both traces, and how each
    was judged.
    """

    build: str
    scenario: Scenario
    schedule: Schedule
    departure: Departure
    judgements: tuple[Judgement, Judgement]
    traces: tuple[Trace, Trace] | None


class BehaviourDiff:
    """Two sides that have been run; a context manager, as it keeps workers to replay their wrappers.

    `schedules` is the most schedules that are tried in one scenario.
    """

    def __init__(self, old: Side, new: Side, schedules: int, directory: Path) -> None:
        self._sides = (old, new)
        self._schedules = schedules
        self._directory = directory
        self._stack = contextlib.ExitStack()
        self._players: dict[Path, Player] = {}

    def __enter__(self) -> BehaviourDiff:
        return self

    def __exit__(self, *ended: object) -> None:
        self._stack.close()

    def compilation(self, name: str) -> tuple[str, ...]:
        """`compilation` where a wrapper does not compile in some build: on one side, or on both with other tokens."""
        failed = [any(row.judgement.verdict in _COMPILING for row in side.rows[name]) for side in self._sides]
        same = self._sides[0].file.parts[name].tokens == self._sides[1].file.parts[name].tokens
        return ("compilation",) if failed[0] != failed[1] or (failed[0] and not same) else ()

    def partings(self, name: str) -> list[Parted]:
        """Every build and scenario in which the two sides differ, in order; equal explorations are compared once."""
        old, new = (explored(_run(side), side.rows[name], name) for side in self._sides)
        known: dict[tuple[object, ...], Parted | None] = {}
        found: list[Parted | None] = []
        for place in old:
            # a scenario that one side left out after deaths says nothing
            if place not in new:
                continue
            sides = old[place], new[place]
            digests = sides[0].digest, sides[1].digest
            if digests[0] is None or digests[1] is None:
                found.append(self._dead(name, place, sides))
            elif digests[0] != digests[1]:
                key = (place[1], digests[0], digests[1])
                if key not in known:
                    known[key] = self._at_first(name, place, sides) or self._searched(name, place, sides)
                parted = known[key]
                found.append(replace(parted, build=place[0]) if parted else None)
        return [parted for parted in found if parted is not None]

    def _at_first(self, name: str, place: Place, sides: tuple[Explored, Explored]) -> Parted | None:
        """How the first runs part, which both sides have brought back; None where they do not, or not visibly."""
        traces = sides[0].first, sides[1].first
        if traces[0] is None or traces[1] is None:
            return None
        parted = departure(Replayed(traces[0], ()), Replayed(traces[1], ()), aligned=False)
        if parted is None:
            return None
        duty = _run(self._sides[0]).owed[name]
        judged = [
            judge_trace(Observed(name, expect(duty, side.layout, place[1]), trace))
            for side, trace in zip(sides, (traces[0], traces[1]), strict=True)
        ]
        return Parted(*place, (), parted, (judged[0], judged[1]), (traces[0], traces[1]))

    def _searched(self, name: str, place: Place, sides: tuple[Explored, Explored]) -> Parted | None:
        """The first shared schedule under which the two sides part, those first that deviate least."""
        players = self._player(0, place[0], name), self._player(1, place[0], name)
        aligned: bool | None = None

        def run(schedule: Schedule) -> tuple[tuple[Replayed, Judgement | None], ...]:
            return tuple(player.run(name, place[1], schedule) for player in players)

        tried = explore(run, lambda ran: max((one.choices for one, _ in ran), key=len), self._schedules)
        rows = sides[0].row, sides[1].row
        wanted = ((row.schedule, run(row.schedule)) for row in rows if row.judgement.verdict is not Verdict.PASS)
        for schedules in (tried, wanted):
            for schedule, ((old, old_judged), (new, new_judged)) in schedules:
                # the first run is the one without deviations
                aligned = old.choices == new.choices if aligned is None else aligned
                parted = departure(old, new, aligned)
                if parted is not None:
                    judged = old_judged or rows[0].judgement, new_judged or rows[1].judgement
                    return Parted(*place, schedule, parted, judged, (old.trace, new.trace))
        return None

    def _dead(self, name: str, place: Place, sides: tuple[Explored, Explored]) -> Parted | None:
        """Where a process ended with its run: that takes its time and is not done again; the other side is replayed."""
        rows = sides[0].row, sides[1].row
        judgements = rows[0].judgement, rows[1].judgement
        if judgements[0].bucket == judgements[1].bucket:
            return None
        dead = [side.digest is None for side in sides]
        schedule = rows[dead.index(True)].schedule
        traces = [
            row.trace if died else self._player(number, place[0], name).run(name, place[1], schedule)[0].trace
            for number, (row, died) in enumerate(zip(rows, dead, strict=True))
        ]
        both = None if traces[0] is None or traces[1] is None else (traces[0], traces[1])
        return Parted(*place, schedule, Departure((_word_of_death(*judgements),)), judgements, both)

    def _player(self, side: int, build: str, name: str) -> Player:
        """The worker for the shared object of a side and build that has a wrapper."""
        execution = _run(self._sides[side])
        batch = next(one for one, _ in execution.ran if one.build.name == build and name in one.place_of)
        if batch.library not in self._players:
            made = Player(batch, execution.request_of(batch), execution.owed, self._directory)
            self._players[batch.library] = self._stack.enter_context(made)
        return self._players[batch.library]


def _run(side: Side) -> Execution:
    assert side.execution is not None  # only wrappers are asked about that both sides have run
    return side.execution


def words_of(partings: Sequence[Parted]) -> tuple[str, ...]:
    """What differs in some scenario, in the order of departure.WORDS."""
    return in_order(word for parted in partings for word in parted.departure.words)


def shown_of(partings: Sequence[Parted]) -> Shown | None:
    """The run that shows a difference best: one in which the verdicts differ too, with few calls and few events."""
    traced = [parted for parted in partings if parted.traces is not None]
    if not traced:
        return None
    best = min(traced, key=_bulk)
    assert best.traces is not None
    lines = side_by_side(*best.traces, best.departure)
    return Shown(best.build, best.scenario.name, best.schedule, tuple(lines), *best.judgements, len(partings) - 1)


def _bulk(parted: Parted) -> tuple[bool, int, int]:
    same = parted.judgements[0].bucket == parted.judgements[1].bucket
    return same, len(parted.scenario.calls), sum(len(trace.events) for trace in parted.traces or ())


def _word_of_death(old: Judgement, new: Judgement) -> str:
    return "crash" if Verdict.RUN_CRASH in (old.verdict, new.verdict) else "hang"
