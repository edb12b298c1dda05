# SPDX-License-Identifier: GPL-2.0-or-later
"""Each property of the oracle: a trace on which it holds, and one small change to it that breaks exactly this one."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import pytest

from cowrap_harness.case import Call, Scenario
from cowrap_harness.expectation import Due, expect
from cowrap_harness.observed import Observed
from cowrap_harness.oracle import PROPERTIES, judge
from cowrap_harness.rules import Duty, Place, Shape
from cowrap_harness.trace import HELD_READ, HELD_WRITE, IN_BOTTOM_HALF, NOBODY, Event, Failure, Kind, Status, Trace
from cowrap_harness.values import LeafKind, LeafLayout, SlotLayout, WrapperLayout

SLOT = SlotLayout(4, False, (LeafLayout(0, 4, LeafKind.INTEGER),))
LAYOUT = WrapperLayout("bdrv_foo", True, (SLOT, SLOT), SLOT)
MIXED = Duty("qemu-9.0", Shape.MIXED, "bdrv_co_foo", "read", Place.CALLER, False, True)
PLAIN = dataclasses.replace(MIXED, shape=Shape.PLAIN)
NO_CO = Duty("qemu-8.2", Shape.NO_CO, "bdrv_foo", "write", Place.NODE, True, True)
MAIN_CALL = Scenario("main", (Call(),))
CO_CALL = Scenario("coroutine", (Call(in_coroutine=True, reads=True),))
LOCK_OF_MAIN = 1 << 8


def event(kind: Kind, thread: int = 0, coroutine: int = 0, a: int = 0, b: int = 0, c: int = 0, call: int = 0) -> Event:
    return Event(kind, thread, coroutine, call, a, b, c)


def finished(duty: Duty, scenario: Scenario, target: list[Event]) -> Observed:
    """A run in which call 0 went well around the given events of its target."""
    expected = expect(duty, LAYOUT, scenario)
    values = (*expected.calls[0].arguments, expected.calls[0].result)
    data = b"".join(values)
    caller = 1 if scenario.calls[0].in_coroutine else 0
    start = next(place for place, one in enumerate(target) if one.kind == Kind.TARGET)
    inside = target[start].coroutine
    arguments = [event(Kind.ARGUMENT, coroutine=inside, a=i, b=4 * i, c=4) for i in range(2)]
    events = [
        event(Kind.CALL, coroutine=caller),
        *target[:start],
        target[start],
        *arguments,
        *target[start + 1 :],
        event(Kind.RESULT, coroutine=caller, b=8, c=4),
        event(Kind.RETURN, coroutine=caller),
    ]
    return Observed("bdrv_foo", expected, Trace(Status.FINISHED, tuple(events), data))


def polled() -> Observed:
    return finished(
        PLAIN,
        MAIN_CALL,
        [
            event(Kind.CREATE, a=1),
            event(Kind.READ_LOCK, coroutine=1),
            event(Kind.TARGET, coroutine=1, c=HELD_READ),
            event(Kind.TARGET_END, coroutine=1, c=HELD_READ),
            event(Kind.READ_UNLOCK, coroutine=1),
        ],
    )


def direct() -> Observed:
    held = [event(kind, coroutine=1, c=HELD_READ) for kind in (Kind.TARGET, Kind.TARGET_END)]
    return finished(MIXED, CO_CALL, [event(Kind.ASSUME_LOCK, coroutine=1, b=1), *held])


def bottom_half() -> Observed:
    state = HELD_WRITE | IN_BOTTOM_HALF | LOCK_OF_MAIN
    return finished(
        NO_CO,
        Scenario("coroutine", (Call(in_coroutine=True),)),
        [
            event(Kind.BH_SCHEDULE, coroutine=1),
            event(Kind.WRITE_LOCK),
            event(Kind.ACQUIRE),
            event(Kind.TARGET, c=state),
            event(Kind.TARGET_END, c=state),
            event(Kind.RELEASE),
            event(Kind.WRITE_UNLOCK),
        ],
    )


def asserted() -> Observed:
    expected = expect(PLAIN, LAYOUT, Scenario("coroutine", (Call(in_coroutine=True),)))
    failure = Failure("", "", "!qemu_in_coroutine()", "bdrv_foo", "block-gen.c", 3)
    return Observed("bdrv_foo", expected, Trace(Status.ASSERTED, (event(Kind.CALL, coroutine=1),), b"", failure))


def aborted() -> Observed:
    old = Duty("qemu-6.2", Shape.MIXED, "bdrv_co_foo", "", Place.NODE, False, True)
    expected = expect(old, LAYOUT, Scenario("elsewhere", (Call(thread=1, home=2),)))
    failure = Failure("", "", "current == main", "bdrv_poll_co", "block-gen.h", 3)
    return Observed("bdrv_foo", expected, Trace(Status.ASSERTED, (event(Kind.CALL, thread=1),), b"", failure))


@pytest.mark.parametrize("make", [polled, direct, bottom_half, asserted, aborted])
def test_a_right_run_breaks_nothing(make: Callable[[], Observed]) -> None:
    assert judge(make()) is None


def change(run: Observed, which: Kind, **fields: int) -> Observed:
    events = tuple(e._replace(**fields) if e.kind == which else e for e in run.trace.events)
    return dataclasses.replace(run, trace=dataclasses.replace(run.trace, events=events))


def added(run: Observed, kind: Kind) -> Observed:
    """One more event, at the end."""
    events = (*run.trace.events, event(kind, coroutine=1, a=2))
    return dataclasses.replace(run, trace=dataclasses.replace(run.trace, events=events))


def added_inside(run: Observed, kind: Kind) -> Observed:
    """One more event of a kind, beside the one that there is."""
    events = tuple(one for e in run.trace.events for one in ([e, e] if e.kind == kind else [e]))
    return dataclasses.replace(run, trace=dataclasses.replace(run.trace, events=events))


def drop(run: Observed, kind: Kind) -> Observed:
    events = tuple(e for e in run.trace.events if e.kind != kind)
    return dataclasses.replace(run, trace=dataclasses.replace(run.trace, events=events))


def end(run: Observed, status: Status, **failure: str) -> Observed:
    changed = dataclasses.replace(run.trace, status=status, failure=Failure(**failure))  # type: ignore[arg-type]
    return dataclasses.replace(run, trace=changed)


def reorder(run: Observed, kind: Kind, before: Kind) -> Observed:
    moved = [e for e in run.trace.events if e.kind == kind]
    rest = [e for e in run.trace.events if e.kind != kind]
    at = next(i for i, e in enumerate(rest) if e.kind == before)
    events = (*rest[:at], *moved, *rest[at:])
    return dataclasses.replace(run, trace=dataclasses.replace(run.trace, events=events))


def flip(run: Observed, at: int) -> Observed:
    data = bytearray(run.trace.data)
    data[at] ^= 1
    return dataclasses.replace(run, trace=dataclasses.replace(run.trace, data=bytes(data)))


BROKEN: list[tuple[str, Observed]] = [
    ("assertion", end(asserted(), Status.FINISHED)),
    ("assertion", end(asserted(), Status.ASSERTED, function="bdrv_poll_co", expression="!qemu_in_coroutine()")),
    ("assertion", added(asserted(), Kind.CREATE)),
    ("assertion", added(asserted(), Kind.BH_SCHEDULE)),
    ("runtime-abort", end(aborted(), Status.FINISHED)),
    ("runtime-abort", end(aborted(), Status.DEADLOCKED)),
    ("no-assertion", end(polled(), Status.ASSERTED, function="bdrv_foo", expression="x")),
    ("returns-after-target", reorder(polled(), Kind.RETURN, Kind.TARGET_END)),
    ("returns-after-target", end(polled(), Status.MISUSED, misuse="returned-before-target", message="early")),
    ("frame-untouched", end(polled(), Status.MISUSED, misuse="write-after-return", message="late")),
    ("runtime-rules", end(polled(), Status.MISUSED, misuse="double-wake", message="twice")),
    ("context", change(polled(), Kind.TARGET, thread=1)),
    ("coroutine", change(polled(), Kind.TARGET, coroutine=0)),
    ("coroutine", change(direct(), Kind.TARGET, coroutine=2)),
    ("coroutine", change(bottom_half(), Kind.TARGET, c=HELD_WRITE | LOCK_OF_MAIN)),
    ("lock-over-call", change(polled(), Kind.TARGET, c=0)),
    ("lock-over-call", change(polled(), Kind.TARGET_END, c=0)),
    ("lock-over-call", change(polled(), Kind.TARGET, c=HELD_READ | HELD_WRITE)),
    ("lock-once", added_inside(polled(), Kind.READ_LOCK)),
    ("lock-once", drop(polled(), Kind.READ_LOCK)),
    ("lock-once", reorder(polled(), Kind.RETURN, Kind.READ_UNLOCK)),
    ("lock-once", added(bottom_half(), Kind.WRITE_LOCK)),
    ("lock-once", added(direct(), Kind.READ_LOCK)),
    ("lock-once", reorder(bottom_half(), Kind.RETURN, Kind.WRITE_UNLOCK)),
    ("context-lock", change(bottom_half(), Kind.TARGET, c=HELD_WRITE | IN_BOTTOM_HALF)),
    ("context-lock", change(bottom_half(), Kind.TARGET, c=HELD_WRITE | IN_BOTTOM_HALF | 4 * LOCK_OF_MAIN)),
    ("context-lock", added_inside(bottom_half(), Kind.ACQUIRE)),
    ("context-lock", added(polled(), Kind.ACQUIRE)),
    ("context-lock", drop(bottom_half(), Kind.RELEASE)),
    ("assumes-lock", drop(direct(), Kind.ASSUME_LOCK)),
    ("assumes-lock", reorder(direct(), Kind.ASSUME_LOCK, Kind.TARGET_END)),
    ("called-once", drop(drop(polled(), Kind.TARGET), Kind.ARGUMENT)),
    ("arguments", flip(polled(), 0)),
    ("arguments", flip(polled(), 7)),
    ("arguments", drop(polled(), Kind.ARGUMENT)),
    ("result", flip(polled(), 8)),
    ("nothing-left", end(polled(), Status.LEFTOVER, message="coroutine 1 lives")),
]


@pytest.mark.parametrize(("name", "run"), BROKEN)
def test_a_broken_run_names_its_property(name: str, run: Observed) -> None:
    broken = judge(run)
    assert broken is not None
    assert broken[0] == name
    assert broken[1]


def test_every_property_has_evidence_of_breaking() -> None:
    assert {name for name, _ in BROKEN} == set(PROPERTIES)


def test_events_of_nobody_are_no_calls() -> None:
    stray = event(Kind.TARGET, call=NOBODY)
    run = polled()
    changed = dataclasses.replace(run.trace, events=(*run.trace.events, stray))
    assert judge(dataclasses.replace(run, trace=changed)) is None


def test_what_is_due_where() -> None:
    def due(duty: Duty, **call: object) -> Due:
        return expect(duty, LAYOUT, Scenario("", (Call(**call),))).due  # type: ignore[arg-type]

    node = Duty("qemu-8.0", Shape.PLAIN, "t", "", Place.NODE, False, True)
    assert due(node) is Due.RESULT
    assert due(node, home=1, holds=1) is Due.RESULT
    assert due(node, home=1) is Due.RUNTIME
    assert due(node, thread=1, home=1) is Due.RESULT
    assert due(node, thread=1, home=2) is Due.RUNTIME
    assert due(node, in_coroutine=True) is Due.ASSERTION
    assert due(PLAIN, thread=1, home=2) is Due.RESULT
    assert due(NO_CO) is Due.ASSERTION
