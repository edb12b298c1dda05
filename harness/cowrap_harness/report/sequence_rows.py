# SPDX-License-Identifier: GPL-2.0-or-later
"""A trace as the rows, lifelines and bars of a sequence diagram, without any geometry."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from cowrap_harness.report.sequence_words import Names, label_of
from cowrap_harness.trace import Event, Kind, Trace
from cowrap_harness.trace_text import thread_name

Lifeline = tuple[str, int, int]
"""THREAD, BOTTOM_HALVES or COROUTINE, its thread or coroutine, and for bottom halves how deeply nested they are."""

THREAD, BOTTOM_HALVES, COROUTINE = "thread", "bottom halves", "coroutine"
RUNS, WAITS, BLOCKED, TARGET = "runs", "waits", "blocked", "target"
READ, WRITE, MAIN_READ, CONTEXT = "R", "W", "M", "C"
LOCKS = {
    READ: "read lock of the graph",
    WRITE: "write lock of the graph",
    MAIN_READ: "main loop's read lock",
    CONTEXT: "lock of an AioContext",
}
"""Bars that stand beside a lifeline, by the letter that they carry."""

_OPENING = {Kind.READ_LOCK: READ, Kind.WRITE_LOCK: WRITE, Kind.MAIN_READ_LOCK: MAIN_READ, Kind.ACQUIRE: CONTEXT}
_CLOSING = {Kind.READ_UNLOCK: READ, Kind.WRITE_UNLOCK: WRITE, Kind.MAIN_READ_UNLOCK: MAIN_READ, Kind.RELEASE: CONTEXT}
_FOLLOWS = {Kind.ARGUMENT: Kind.TARGET, Kind.RESULT: Kind.RETURN}
"""Events that share the row of the event before them."""


@dataclass(frozen=True)
class Line:
    """One row: the events from place `first` to `last`, the lifeline where they happen, and the one that they reach.

    `words` is what stands beside it, `more` a second line of smaller text.
    """

    first: int
    last: int
    kind: Kind
    at: Lifeline
    to: Lifeline | None
    words: str
    more: str = ""


@dataclass(frozen=True)
class Bar:
    """A stretch of a lifeline from one event's row to another's, None for the end; `depth` counts bars of its kind that
    were open already.
    """

    kind: str
    on: Lifeline
    first: int
    last: int | None
    depth: int = 0


@dataclass(frozen=True)
class Rows:
    """All that a diagram shows; `lifelines` from left to right, `waiting` who waits for whom at the end."""

    lifelines: tuple[Lifeline, ...]
    lines: tuple[Line, ...]
    bars: tuple[Bar, ...]
    waiting: tuple[tuple[Lifeline, Lifeline], ...]

    def seen_in(self, lines: Sequence[Line]) -> Rows:
        """The same with the lifelines that these lines need, and their bars."""
        needed = {end for line in lines for end in (line.at, line.to)} | {end for pair in self.waiting for end in pair}
        bars = tuple(bar for bar in self.bars if bar.on in needed)
        return replace(self, lifelines=tuple(line for line in self.lifelines if line in needed), bars=bars)


def rows_of(trace: Trace, names: Names) -> Rows:
    """The rows of a whole trace."""
    reader = _Reader(trace, names)
    for place, event in enumerate(trace.events):
        reader.read(place, event)
    return reader.rows()


def lifeline_title(line: Lifeline) -> str:
    """What stands at a lifeline's head."""
    kind, number, _ = line
    if kind == COROUTINE:
        return f"coroutine {number}"
    return thread_name(number) if kind == THREAD else f"bottom halves of {thread_name(number)}"


class _Reader:
    """Reads events in order and knows who runs where."""

    def __init__(self, trace: Trace, names: Names) -> None:
        self._trace = trace
        self._names = names
        self._lines: list[Line] = []
        self._bars: list[Bar] = []
        self._open: dict[tuple[str, Lifeline, int], list[tuple[int, int]]] = defaultdict(list)
        self._bottom_halves: dict[int, list[int]] = defaultdict(list)
        self._born: dict[Lifeline, int] = {}
        self._polled: dict[Lifeline, int] = {}
        self._waits: dict[Lifeline, list[int]] = defaultdict(list)
        self._thread = trace.events[0].thread if trace.events else 0

    def read(self, place: int, event: Event) -> None:
        kind = Kind(event.kind)
        if kind is Kind.BH_BEGIN:
            self._add(place, event, kind)
            self._bottom_halves[event.thread].append(event.a)
            self._begin(RUNS, self._runner(event), place)
            return
        self._bar(place, event, kind)
        self._add(place, event, kind)
        if kind is Kind.BH_END and self._bottom_halves[event.thread]:
            self._end(RUNS, self._runner(event), place)
            self._bottom_halves[event.thread].pop()
        self._thread = event.thread

    def rows(self) -> Rows:
        """What was read; bars that nothing ended are open."""
        waiting = tuple(self._who_waits())
        for (kind, line, _), starts in self._open.items():
            self._bars += [Bar(kind, line, first, None, depth) for first, depth in starts]
        self._bars += self._turns()
        return Rows(tuple(sorted(self._born, key=self._rank)), tuple(self._lines), tuple(self._bars), waiting)

    def _runner(self, event: Event) -> Lifeline:
        """The lifeline on which an event happens."""
        if event.coroutine:
            return COROUTINE, event.coroutine, 0
        depth = len(self._bottom_halves[event.thread])
        return (BOTTOM_HALVES, event.thread, depth) if depth else (THREAD, event.thread, 0)

    def _add(self, place: int, event: Event, kind: Kind) -> None:
        if self._lines and _FOLLOWS.get(kind) is self._lines[-1].kind and self._same_call(event):
            last = self._lines[-1]
            events = self._trace.events[last.first : place + 1]
            self._lines[-1] = Line(
                last.first, place, last.kind, last.at, last.to, *label_of(events, self._trace, self._names)
            )
            return
        at, to = self._ends(event, kind)
        words = label_of((event,), self._trace, self._names)
        self._lines.append(Line(place, place, kind, at, None if to == at else to, *words))
        for line in (at, to):
            if line is not None:
                self._born.setdefault(line, event.thread)

    def _same_call(self, event: Event) -> bool:
        before = self._trace.events[self._lines[-1].first]
        return (before.thread, before.coroutine, before.call) == (event.thread, event.coroutine, event.call)

    def _ends(self, event: Event, kind: Kind) -> tuple[Lifeline, Lifeline | None]:
        """Where an event happens, and whom it reaches."""
        at = self._runner(event)
        home: Lifeline = (THREAD, event.thread, 0)
        if kind in (Kind.CREATE, Kind.ENTER, Kind.WAKE):
            return at, (COROUTINE, event.a, 0)
        if kind in (Kind.CO_SCHEDULE, Kind.BH_SCHEDULE):
            return at, (THREAD, event.b, 0)
        if kind in (Kind.YIELD, Kind.TERMINATE):
            return at, self._below(event)
        if kind is Kind.BH_BEGIN:
            return at, (BOTTOM_HALVES, event.thread, len(self._bottom_halves[event.thread]) + 1)
        if kind is Kind.BH_END:
            depth = len(self._bottom_halves[event.thread])
            return at, (BOTTOM_HALVES, event.thread, depth - 1) if depth > 1 else home
        if kind is Kind.KICK and event.a:
            return at, (THREAD, 0, 0)
        if kind is Kind.SWITCH:
            return (THREAD, self._thread, 0), home
        return at, None

    def _below(self, event: Event) -> Lifeline:
        """What goes on in a thread when its coroutine stops."""
        depth = len(self._bottom_halves[event.thread])
        return (BOTTOM_HALVES, event.thread, depth) if depth else (THREAD, event.thread, 0)

    def _bar(self, place: int, event: Event, kind: Kind) -> None:
        at = self._runner(event)
        if kind is Kind.ENTER:
            self._begin(RUNS, (COROUTINE, event.a, 0), place)
        elif kind in (Kind.YIELD, Kind.TERMINATE):
            self._end(RUNS, at, place)
        elif kind is Kind.TARGET:
            self._begin(TARGET, at, place)
        elif kind is Kind.TARGET_END:
            self._end(TARGET, at, place)
        elif kind is Kind.POLL_COROUTINE:
            self._polled[at] = event.a
        elif kind is Kind.WAIT_BEGIN:
            self._begin(WAITS, at, place)
            self._waits[at].append(self._polled.pop(at, 0))
        elif kind is Kind.WAIT_END:
            self._end(WAITS, at, place)
            self._waits[at] = self._waits[at][:-1]
        elif kind is Kind.BLOCK:
            self._begin(BLOCKED, (THREAD, event.thread, 0), place)
        elif kind is Kind.UNBLOCK:
            self._end(BLOCKED, (THREAD, event.thread, 0), place)
        elif kind in _OPENING:
            self._begin(_OPENING[kind], at, place, event.b)
        elif kind in _CLOSING:
            self._end(_CLOSING[kind], at, place, event.b)

    def _begin(self, kind: str, on: Lifeline, place: int, which: int = 0) -> None:
        depth = sum(
            len(starts) for (other, line, _), starts in self._open.items() if line == on and _beside(other, kind)
        )
        self._open[kind, on, which].append((place, depth))

    def _end(self, kind: str, on: Lifeline, place: int, which: int = 0) -> None:
        """Closes the youngest such bar; an end without a beginning has only its row."""
        if starts := self._open[kind, on, which]:
            first, depth = starts.pop()
            self._bars.append(Bar(kind, on, first, place, depth))

    def _turns(self) -> list[Bar]:
        """Where each thread has its turn: rows of one thread that follow each other, up to where it blocks."""
        turns: list[Bar] = []
        start = 0
        events = self._trace.events
        for place, event in enumerate(events):
            last = place + 1 == len(events) or events[place + 1].thread != event.thread
            if last or event.kind == Kind.BLOCK:
                turns.append(Bar(RUNS, (THREAD, event.thread, 0), start, place))
                start = place + 1
        return turns

    def _who_waits(self) -> list[tuple[Lifeline, Lifeline]]:
        """Waits for a coroutine that are still open."""
        waits = [(line, (COROUTINE, co, 0)) for line, cos in self._waits.items() for co in cos]
        return [pair for pair in waits if pair[1] in self._born]

    def _rank(self, line: Lifeline) -> tuple[int, int, int, int]:
        """Threads in their order, each followed by its bottom halves and by the coroutines that were made there."""
        kind, number, depth = line
        if kind == COROUTINE:
            return self._born[line], 2, number, 0
        return number, int(kind != THREAD), depth, 0


def _beside(one: str, other: str) -> bool:
    """Whether bars of two kinds would cover each other."""
    return one == other or (one in LOCKS and other in LOCKS)
