# SPDX-License-Identifier: GPL-2.0-or-later
"""Two runs of one wrapper from two generators, in the same world under the same schedule: whether they do the same, and
else a word for what differs.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from cowrap_harness.replay import Replayed
from cowrap_harness.trace import IN_BOTTOM_HALF, Event, Kind, Status, Trace
from cowrap_harness.trace_difference import NOISE, FirstDifference, event_key, strands, trace_difference
from cowrap_harness.verdict import Verdict, judge_death

WORDS = (
    "missing", "extra", "refusal", "compilation", "crash", "hang", "assertion", "context", "lock", "arguments",
    "result", "calls of the target", "coroutine", "completion", "order",
)  # fmt: skip
"""What can differ, the gravest first."""

_OF_KIND = {
    Kind.READ_LOCK: "lock", Kind.READ_UNLOCK: "lock", Kind.ASSUME_LOCK: "lock",
    Kind.MAIN_READ_LOCK: "lock", Kind.MAIN_READ_UNLOCK: "lock",
    Kind.WRITE_LOCK: "lock", Kind.WRITE_UNLOCK: "lock", Kind.ACQUIRE: "lock", Kind.RELEASE: "lock",
    Kind.ARGUMENT: "arguments", Kind.RESULT: "result",
    Kind.TARGET: "calls of the target", Kind.TARGET_END: "calls of the target",
    Kind.CREATE: "coroutine", Kind.BH_SCHEDULE: "coroutine",
}  # fmt: skip
"""All other kinds are about completion: waiting, waking, kicking, returning."""
_IN_CONTEXT = (
    Kind.ENTER, Kind.CO_SCHEDULE, Kind.WAKE, Kind.BH_SCHEDULE, Kind.BH_BEGIN, Kind.POLL_COROUTINE, Kind.WAIT_BEGIN,
    Kind.WAIT_END,
)  # fmt: skip
"""Events whose `b` is the context that somebody chose."""
_HUNG = (Status.DEADLOCKED, Status.ENDLESS)


@dataclass(frozen=True)
class Departure:
    """How two runs part: words of WORDS, and the place of the first event that differs on each side, None where that
    side has none.
    """

    words: tuple[str, ...]
    old: int | None = None
    new: int | None = None


def departure(old: Replayed, new: Replayed, aligned: bool) -> Departure | None:
    """How two runs under one schedule part, None where they do the same.

    What one thread does on one call's behalf must be the same. `aligned` says that the schedule means the same on both
    sides, as their wrappers can be interrupted at the same places: then the order between threads counts too.
    """
    if old.death is not None or new.death is not None:
        ends = [None if one.death is None else one.death.how for one in (old, new)]
        hung = any(end and judge_death(end, "").verdict is Verdict.RUN_TIMEOUT for end in ends)
        return None if ends[0] == ends[1] else Departure(("hang" if hung else "crash",))
    first = trace_difference(old.trace, new.trace, every_kick=True).first
    hang = ("hang",) if _hung(old.trace) != _hung(new.trace) else ()
    if first is not None:
        return Departure(in_order({_word(old.trace, new.trace, first), *hang}), first.right, first.failing)
    if hang or _ending(old.trace) != _ending(new.trace):
        return Departure(hang or (_word_of_ending(old.trace, new.trace),))
    return _in_another_order(old.trace, new.trace) if aligned else None


def in_order(words: Iterable[str]) -> tuple[str, ...]:
    """The words in the order of WORDS, each once."""
    return tuple(sorted(set(words), key=WORDS.index))


def _hung(trace: Trace) -> bool:
    return trace.status in _HUNG


def _ending(trace: Trace) -> tuple[Status, str]:
    return trace.status, trace.failure.misuse


def _word_of_ending(old: Trace, new: Trace) -> str:
    """For runs with the same events: one breaks a rule or leaves something behind where the other does not."""
    misuse = " ".join(trace.failure.misuse + trace.failure.message for trace in (old, new))
    return "lock" if "lock" in misuse else "completion"


def _in_another_order(old: Trace, new: Trace) -> Departure | None:
    """The first place at which the same events come in another order between threads."""
    places = [[at for at, event in enumerate(trace.events) if event.kind not in NOISE] for trace in (old, new)]
    for mine, other in zip(*places, strict=False):
        if event_key(old, mine) != event_key(new, other):
            return Departure(("order",), mine, other)
    return None


def _word(old: Trace, new: Trace, first: FirstDifference) -> str:
    events = [
        None if place is None else trace.events[place]
        for trace, place in ((old, first.right), (new, first.failing))
    ]
    some = [event for event in events if event is not None]
    if any(event.kind == Kind.ASSERT for event in some):
        return "assertion"
    if _started_elsewhere(old, new):
        return "context"
    strand = some[0].thread, some[0].call
    keys = [Counter(event_key(trace, place) for place in strands(trace, True)[strand]) for trace in (old, new)]
    if keys[0] == keys[1]:
        return "order"
    if len(some) == 2 and some[0].kind == some[1].kind:
        return _word_of_pair(*some)
    # of two events that differ, the one that only one side has (or has more of) is what was added or left out
    counts = [Counter(trace.events[place].kind for place in strands(trace, True)[strand]) for trace in (old, new)]
    added = [event for event in some if counts[0][event.kind] != counts[1][event.kind]] or some
    if any(event.kind == Kind.CREATE for event in added):
        return "coroutine"
    return in_order(_OF_KIND.get(Kind(event.kind), "completion") for event in added)[0]


def _started_elsewhere(old: Trace, new: Trace) -> bool:
    """Whether a call's target starts in another thread on the other side."""
    where = [{event.call: event.thread for event in reversed(trace.of(Kind.TARGET))} for trace in (old, new)]
    return any(where[0][call] != where[1][call] for call in where[0].keys() & where[1].keys())


def _word_of_pair(old: Event, new: Event) -> str:
    """For two events of one kind that differ in what they say."""
    kind = Kind(old.kind)
    if bool(old.coroutine) != bool(new.coroutine):
        return "coroutine"
    if kind in (Kind.TARGET, Kind.TARGET_END):
        ways = [(event.b if kind is Kind.TARGET else 0, event.c & IN_BOTTOM_HALF) for event in (old, new)]
        return "lock" if ways[0] == ways[1] else "coroutine"
    if kind in _IN_CONTEXT and old.b != new.b:
        return "context"
    return _OF_KIND.get(kind, "completion")
