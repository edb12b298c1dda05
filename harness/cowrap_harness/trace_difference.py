# SPDX-License-Identifier: GPL-2.0-or-later
"""Two traces of the same scenario side by side, and the first event that matters in which they differ.

What does not matter: the order of events of different threads or calls, switches, blocking and unblocking, kicks that
are too many or wake nobody, and the numbers that coroutines, bottom halves and wrappers got.
"""

from __future__ import annotations

import difflib
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from cowrap_harness.trace import NOBODY, Event, Kind, Trace
from cowrap_harness.trace_text import LEGEND, ending_line, event_line, event_text, thread_name

MARKS = "- only in the run that passes, + only in the run that fails, ! the first difference that matters"
CONTEXT = 3
"""Common events shown before and after a difference."""

NOISE = (Kind.SWITCH, Kind.BLOCK, Kind.UNBLOCK)
"""What says only how the simulated threads took turns."""
_VALUES = (Kind.ARGUMENT, Kind.RESULT)
_MEANT = {Kind.STEP: "ab", Kind.TARGET: "bc", Kind.TARGET_END: "c", Kind.ASSUME_LOCK: "b"}
"""Fields that say what happened; of all other kinds only b, a context, does (a numbers things in order)."""

Key = tuple[object, ...]


@dataclass(frozen=True)
class FirstDifference:
    """Where one thread, on one call's behalf, first does something else: the places of the events in the two runs,
    None where that run has none any more.
    """

    right: int | None
    failing: int | None


@dataclass(frozen=True)
class TraceDifference:
    """Two runs laid beside each other. `first` is None where nothing that matters differs."""

    right: Trace
    failing: Trace
    first: FirstDifference | None

    @property
    def sentence(self) -> str:
        """The first difference in words."""
        if self.first is None:
            return "the two runs do the same"
        right = None if self.first.right is None else self.right.events[self.first.right]
        failing = None if self.first.failing is None else self.failing.events[self.first.failing]
        event = failing or right
        assert event is not None
        who = thread_name(event.thread) + (f", call {event.call}" if event.call != NOBODY else "")
        here, there = _words(self.failing, failing), _words(self.right, right)
        return f"{who}: the run that fails does {here} where the one that passes does {there}"

    def text(self, context: int = CONTEXT) -> str:
        """The sentence, and the events around each difference with their marks, under the column legend."""
        rows = self._rows()
        near = {
            place + step
            for place, (mark, _) in enumerate(rows)
            if mark.strip()
            for step in range(-context, context + 1)
        }
        lines = [f"first difference: {self.sentence}", f"({MARKS})", f"   {LEGEND}"]
        for place, (mark, text) in enumerate(rows):
            if place in near:
                lines.append(f"{mark} {text}")
            elif place - 1 in near or place == 0:
                lines.append("   ...")
        return "\n".join([*lines, f"-  {ending_line(self.right)}", f"+  {ending_line(self.failing)}"]) + "\n"

    @property
    def only_failing(self) -> tuple[int, ...]:
        """The places of the events that only the run that fails has."""
        common: set[int] = set()
        for _, begin, size in self._matcher().get_matching_blocks():
            common |= set(range(begin, begin + size))
        return tuple(place for place in range(len(self.failing.events)) if place not in common)

    def _matcher(self) -> difflib.SequenceMatcher[Key]:
        return difflib.SequenceMatcher(None, event_keys(self.right), event_keys(self.failing), autojunk=False)

    def _rows(self) -> list[tuple[str, str]]:
        """Every event of both runs with its mark of two characters."""
        rows = []
        for word, start, stop, begin, end in self._matcher().get_opcodes():
            if word != "equal":
                rows += [self._row("-", self.right, place) for place in range(start, stop)]
            sign = " " if word == "equal" else "+"
            rows += [self._row(sign, self.failing, place) for place in range(begin, end)]
        return rows

    def _row(self, sign: str, trace: Trace, place: int) -> tuple[str, str]:
        own = self.first and (self.first.right if trace is self.right else self.first.failing)
        return f"{sign}{'!' if place == own else ' '}", event_line(trace.events[place], trace.data)


def _words(trace: Trace, event: Event | None) -> str:
    if event is None:
        return "nothing more"
    ending = {Kind.MISUSE: f": {trace.failure.misuse}", Kind.ASSERT: f": {trace.failure.expression}"}
    return f"'{event_text(event, trace.data)}{ending.get(Kind(event.kind), '')}'"


def trace_difference(right: Trace, failing: Trace, every_kick: bool = False) -> TraceDifference:
    """Lays a failing run beside a run of the same scenario that passes; with `every_kick` kicks too many matter."""
    before, after = strands(right, every_kick), strands(failing, every_kick)
    found = [_first_in(right, failing, before[one], after[one], every_kick) for one in {**after, **before}]
    last = len(failing.events)
    parted = [first for first in found if first is not None]
    # what only the run that passes goes on to do follows from what the other did before
    first = min(parted, key=lambda one: last if one.failing is None else one.failing, default=None)
    return TraceDifference(right, failing, first)


def strands(trace: Trace, every_kick: bool = False) -> defaultdict[tuple[int, int], list[int]]:
    """The places of the events that may matter, by thread and call."""
    found: defaultdict[tuple[int, int], list[int]] = defaultdict(list)
    for place, event in enumerate(trace.events):
        if event.kind not in NOISE and (every_kick or event.kind != Kind.KICK or event.a):
            found[event.thread, event.call].append(place)
    return found


def _first_in(
    right: Trace, failing: Trace, before: Sequence[int], after: Sequence[int], every_kick: bool
) -> FirstDifference | None:
    """The first difference in one strand; unless every kick matters, those that only the failing run has do not."""
    due = list(before)
    for place in after:
        if due and event_key(right, due[0]) == event_key(failing, place):
            due.pop(0)
        elif every_kick or failing.events[place].kind != Kind.KICK:
            return FirstDifference(due[0] if due else None, place)
    return FirstDifference(due[0], None) if due else None


def event_keys(trace: Trace) -> list[Key]:
    """`event_key` of each event."""
    return [event_key(trace, place) for place in range(len(trace.events))]


def event_key(trace: Trace, place: int) -> Key:
    """What must be equal for two events to be the same."""
    event: Event = trace.events[place]
    kind = Kind(event.kind)
    if kind in _VALUES:
        meant: tuple[object, ...] = (event.a, trace.bytes_of(event))
    elif kind is Kind.KICK:
        meant = (event.a > 0,)
    else:
        meant = tuple(getattr(event, name) for name in _MEANT.get(kind, "b"))
    return kind, event.thread, bool(event.coroutine), event.call, *meant
