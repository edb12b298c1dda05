# SPDX-License-Identifier: GPL-2.0-or-later
"""The picture of a finding: its run as a sequence diagram, as a list of events to step through, beside the wrapper's C.

`picture_of` makes one; `sequence.html.j2` has the macro that shows it, `sequence.css` and `sequence.js` are included
once a page.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from markupsafe import Markup

from cowrap_harness.event_places import EventPlaces
from cowrap_harness.outcome import Row, WrapperReport
from cowrap_harness.report.plain import one_line, visible
from cowrap_harness.report.sequence_layout import Drawing, Gap, Note
from cowrap_harness.report.sequence_rows import LOCKS, Line, rows_of
from cowrap_harness.report.sequence_svg import draw, draw_heads
from cowrap_harness.report.sequence_words import Names
from cowrap_harness.rules import Duty
from cowrap_harness.trace import NOBODY, Event, Status, Trace
from cowrap_harness.trace_text import ending_line, event_text, thread_name

DRAWN = 200
"""Rows of a diagram at most."""
LISTED = 1000
"""Events of a list at most."""

Item = TypeVar("Item", Line, "Step")


@dataclass(frozen=True)
class Step:
    """One event as a person reads it: its place, and `line` of the wrapper's C text, 0 for none.

    `apart` says that a run that passes has no such event, `parts` that the two part here, `broken` that here shows what
    is wrong.
    """

    first: int
    who: str
    text: str
    line: int
    apart: bool
    parts: bool
    broken: bool

    @property
    def last(self) -> int:
        """Its place again: a step is one event."""
        return self.first


@dataclass(frozen=True)
class Picture:
    """One finding's run. `source` is the wrapper's C, line by line; `notes` say what is missing and why.

    `broken` is the event at which the finding shows, None where it shows at the end; `parts` whether it is known where
    the run parts from one that passes.
    """

    key: str
    bucket: str
    drawing: Drawing
    steps: Sequence[Step | Gap]
    ending: str
    source: Sequence[str]
    notes: Sequence[str]
    events: int
    broken: int | None
    parts: bool

    @cached_property
    def svg(self) -> Markup:
        """The diagram."""
        return draw(self.drawing)

    @cached_property
    def heads(self) -> Markup:
        """The heads of its lifelines alone."""
        return draw_heads(self.drawing)

    @property
    def locks(self) -> list[tuple[str, str]]:
        """The letters of the locks that the diagram shows, with what they stand for."""
        seen = {bar.kind for bar in self.drawing.rows.bars}
        return [(letter, words) for letter, words in LOCKS.items() if letter in seen]


def picture_of(row: Row, wrapper: WrapperReport) -> Picture | None:
    """The picture of a row's run, None where it has no trace."""
    trace = row.trace
    if trace is None or not trace.events:
        return None
    places = row.places or EventPlaces(unknown="the run was not repeated to find the lines that its events come from")
    in_sight = len(trace.events) - 1 if places.broken is None else places.broken
    drawing = _drawing(row, wrapper, trace, places, in_sight)
    steps = [_step(place, trace, places) for place in range(len(trace.events))]
    return Picture(
        key=drawing.key,
        bucket=one_line(row.judgement.bucket),
        drawing=drawing,
        steps=_part(steps, in_sight, LISTED),
        ending=visible(ending_line(trace)),
        source=visible(places.source or wrapper.generated).rstrip("\n").split("\n"),
        notes=_remarks(row, places),
        events=len(trace.events),
        broken=places.broken,
        parts=bool(places.parting),
    )


def _drawing(row: Row, wrapper: WrapperReport, trace: Trace, places: EventPlaces, in_sight: int) -> Drawing:
    rows = rows_of(trace, _names(row, wrapper))
    around = next(at for at, line in enumerate(rows.lines) if line.last >= in_sight)
    shown = _part(rows.lines, around, DRAWN)
    key = hashlib.sha256(f"{wrapper.name}\0{row.judgement.bucket}\0{row.build}".encode(errors="replace")).hexdigest()
    threads = ", ".join(dict.fromkeys(thread_name(event.thread) for event in trace.events))
    return Drawing(
        key=f"sequence-{key[:12]}",
        title=f"Sequence diagram of {wrapper.name}: {row.judgement.bucket}",
        description=f"{len(trace.events)} events in {threads}: {row.judgement.sentence}. The list says them in words.",
        rows=rows.seen_in([line for line in shown if isinstance(line, Line)]),
        shown=shown,
        notes=_notes(row, trace, places),
        apart=frozenset(places.apart),
        first_apart=places.first,
    )


def _remarks(row: Row, places: EventPlaces) -> list[str]:
    """What the lines of the C text do not say, and why."""
    if places.unknown:
        return [f"No source lines: {visible(places.unknown)}."]
    if "-O0" not in row.build:
        return [f"{row.build} optimizes: where it made a jump of a call, the call's line is lost."]
    return []


def _notes(row: Row, trace: Trace, places: EventPlaces) -> list[Note]:
    """Where the run parts from a right one, where the finding shows, and how the run ended if that says more."""
    name = row.judgement.detail or row.judgement.verdict.value
    notes = [Note(places.first, "≠ First difference from a run that passes", places.parting)] if places.parting else []
    if places.broken is None:
        return [*notes, Note(None, f"At the end: {name}", row.judgement.sentence, True)]
    notes.append(Note(places.broken, f"Here: {name}", row.judgement.sentence, True))
    if trace.status is Status.FINISHED or trace.failure.message in row.judgement.sentence:
        return notes
    return [*notes, Note(None, f"End of the run: {trace.status.name.lower()}", trace.failure.message)]


def _names(row: Row, wrapper: WrapperReport) -> Names:
    target = wrapper.owed.target if isinstance(wrapper.owed, Duty) else "target"
    calls = row.scenario.calls if row.scenario else ()
    return Names(wrapper.name, target, {number: call.kind for number, call in enumerate(calls)})


def _part(items: Sequence[Item], around: int, most: int) -> list[Item | Gap]:
    """All items, or of too many the first, those before `around` and a few behind it, and the last."""
    if len(items) <= most:
        return list(items)
    few: int = most // 8
    start: int = min(max(0, around - 4 * few), len(items) - 5 * few)
    kept = {*range(2 * few), *range(start, start + 5 * few), *range(len(items) - few, len(items))}
    shown: list[Item | Gap] = []
    before = -1
    for at in sorted(kept):
        if at > before + 1:
            shown.append(Gap(items[before].last + 1, items[at].first - 1))
        shown.append(items[at])
        before = at
    return shown


def _step(place: int, trace: Trace, places: EventPlaces) -> Step:
    event = trace.events[place]
    return Step(
        place,
        _who(event),
        visible(event_text(event, trace.data)),
        places.lines[place] if place < len(places.lines) else 0,
        place in places.apart,
        place == places.first,
        place == places.broken,
    )


def _who(event: Event) -> str:
    parts = [thread_name(event.thread)]
    if event.coroutine:
        parts.append(f"coroutine {event.coroutine}")
    if event.call != NOBODY:
        parts.append(f"call {event.call}")
    return ", ".join(parts)
