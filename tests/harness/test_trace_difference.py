# SPDX-License-Identifier: GPL-2.0-or-later
"""The difference of two traces points at the first event that matters, whatever noise stands before it."""

from __future__ import annotations

import pytest

from cowrap_harness.trace import NOBODY, Event, Failure, Kind, Status, Trace
from cowrap_harness.trace_difference import trace_difference


def event(kind: Kind, thread: int = 0, coroutine: int = 0, a: int = 0, b: int = 0, c: int = 0, call: int = 0) -> Event:
    return Event(kind, thread, coroutine, call, a, b, c)


CALL = event(Kind.CALL)
CREATE = event(Kind.CREATE, a=1)
ENTER = event(Kind.ENTER, a=1, b=1)
TARGET = event(Kind.TARGET, 1, 1, b=1, c=1)
END = event(Kind.TARGET_END, 1, 1, c=1)
ARGUMENT = event(Kind.ARGUMENT, 1, 1, a=0, b=0, c=4)
KICK = event(Kind.KICK, 1, 1, a=1)
TERMINATE = event(Kind.TERMINATE, 1, 1, a=1)
RETURN = event(Kind.RETURN)
SWITCH = event(Kind.SWITCH, call=NOBODY, a=1)
RIGHT = (CALL, CREATE, SWITCH, ENTER, TARGET, ARGUMENT, END, KICK, TERMINATE, RETURN)
DATA = bytes(range(1, 5))


def trace(*events: Event, data: bytes = DATA, status: Status = Status.FINISHED, message: str = "") -> Trace:
    return Trace(status, events, data, Failure(message))


def first_text(failing: Trace) -> str:
    return trace_difference(trace(*RIGHT), failing).sentence


def without(*gone: Event) -> tuple[Event, ...]:
    return tuple(one for one in RIGHT if one not in gone)


@pytest.mark.parametrize(
    "events",
    [
        RIGHT,
        without(SWITCH),
        (*RIGHT[:3], event(Kind.BLOCK), event(Kind.UNBLOCK), *RIGHT[3:]),
        (*RIGHT, KICK),
        (*RIGHT[:8], KICK, *RIGHT[8:]),
        (*RIGHT[:3], event(Kind.KICK, a=0), *RIGHT[3:]),
        tuple(one._replace(a=7) if one.kind in (Kind.CREATE, Kind.ENTER, Kind.TARGET) else one for one in RIGHT),
    ],
    ids=["same", "no switch", "blocked", "extra kick at the end", "two kicks", "kick of nobody", "other numbers"],
)
def test_noise_is_no_difference(events: tuple[Event, ...]) -> None:
    difference = trace_difference(trace(*RIGHT), trace(*events))
    assert difference.first is None
    assert difference.sentence == "the two runs do the same"


def test_other_order_of_other_threads_is_no_difference() -> None:
    other = event(Kind.BH_BEGIN, 2, b=2, call=1)
    assert trace_difference(trace(other, *RIGHT), trace(*RIGHT, other)).first is None


def test_a_missing_kick_is_found_although_the_run_goes_wrong_only_later() -> None:
    failing = trace(*without(KICK, RETURN), status=Status.DEADLOCKED, message="main waits")
    assert first_text(failing) == (
        "iothread 1, call 0: the run that fails does 'terminate coroutine 1' where the one that passes does "
        "'kick (1 waiting)'"
    )


def test_what_the_failing_run_never_does() -> None:
    assert first_text(trace(*without(RETURN))) == (
        "main, call 0: the run that fails does nothing more where the one that passes does 'return'"
    )


def test_what_only_the_failing_run_does() -> None:
    assert first_text(trace(*RIGHT, event(Kind.READ_UNLOCK))) == (
        "main, call 0: the run that fails does 'read-unlock' where the one that passes does nothing more"
    )


def test_other_bytes_are_a_difference_and_the_same_bytes_elsewhere_are_none() -> None:
    assert "'argument 0 = 01020305' where the one that passes does 'argument 0 = 01020304'" in first_text(
        trace(*RIGHT, data=b"\1\2\3\5")
    )
    moved = tuple(one._replace(b=2) if one is ARGUMENT else one for one in RIGHT)
    assert trace_difference(trace(*RIGHT), trace(*moved, data=b"\0\0" + DATA)).first is None


def test_lock_state_and_context_are_differences() -> None:
    unlocked = tuple(one._replace(c=0) if one is TARGET else one for one in RIGHT)
    assert "'target (no lock)' where the one that passes does 'target (read lock)'" in first_text(trace(*unlocked))
    elsewhere = tuple(one._replace(b=0) if one is ENTER else one for one in RIGHT)
    assert "'enter coroutine 1 in main' where" in first_text(trace(*elsewhere))


def test_of_two_differences_the_earlier_in_the_failing_run_is_first() -> None:
    failing = trace(CALL, CREATE, SWITCH, ENTER, RETURN, TERMINATE)
    assert first_text(failing).startswith("main, call 0: the run that fails does 'return' where") is False
    assert "does 'terminate coroutine 1' where the one that passes does 'target (read lock)'" in first_text(failing)


def test_a_broken_rule_is_named() -> None:
    failing = Trace(Status.MISUSED, (CALL, event(Kind.MISUSE)), DATA, Failure("who did it", "double-wake"))
    assert "does 'misuse: double-wake' where the one that passes does 'create coroutine 1'" in first_text(failing)


def test_the_text_marks_both_sides_and_shows_how_each_ended() -> None:
    failing = trace(*without(KICK, RETURN), status=Status.DEADLOCKED, message="main waits")
    text = trace_difference(trace(*RIGHT), failing).text(context=1)
    assert text == (
        "first difference: iothread 1, call 0: the run that fails does 'terminate coroutine 1' where the one that "
        "passes does 'kick (1 waiting)'\n"
        "(- only in the run that passes, + only in the run that fails, ! the first difference that matters)\n"
        "   thread      coroutine  call  event\n"
        "   ...\n"
        "   iothread 1  1          0     target-end (read lock)\n"
        "-! iothread 1  1          0     kick (1 waiting)\n"
        " ! iothread 1  1          0     terminate coroutine 1\n"
        "-  main        -          0     return\n"
        "-  end: finished\n"
        "+  end: deadlocked: main waits\n"
    )


def test_equal_runs_have_no_marked_line() -> None:
    lines = trace_difference(trace(*RIGHT), trace(*RIGHT)).text().splitlines()
    assert lines[3:-2] == ["   ..."]
