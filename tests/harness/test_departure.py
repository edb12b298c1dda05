# SPDX-License-Identifier: GPL-2.0-or-later
"""How two runs of one schedule part, in a word, and how they stand side by side."""

from __future__ import annotations

import pytest

from cowrap_harness.departure import Departure, departure
from cowrap_harness.native_result import Death
from cowrap_harness.replay import Replayed
from cowrap_harness.side_by_side import DIFFERS, FIRST, GAP, SAME, side_by_side, side_by_side_text
from cowrap_harness.trace import NOBODY, Event, Failure, Kind, Status, Trace


def event(kind: Kind, thread: int = 0, coroutine: int = 0, a: int = 0, b: int = 0, c: int = 0, call: int = 0) -> Event:
    return Event(kind, thread, coroutine, call, a, b, c)


CALL = event(Kind.CALL)
CREATE = event(Kind.CREATE, a=1)
ENTER = event(Kind.ENTER, a=1, b=1)
LOCK = event(Kind.READ_LOCK, 1, 1)
TARGET = event(Kind.TARGET, 1, 1, b=1, c=1)
END = event(Kind.TARGET_END, 1, 1, c=1)
KICK = event(Kind.KICK, 1, 1, a=1)
RETURN = event(Kind.RETURN)
SWITCH = event(Kind.SWITCH, call=NOBODY, a=1)
RUN = (CALL, CREATE, ENTER, LOCK, TARGET, END, KICK, RETURN)


def ran(*events: Event, status: Status = Status.FINISHED, misuse: str = "") -> Replayed:
    return Replayed(Trace(status, events, b"", Failure(misuse, misuse)), ())


def without(*gone: Event) -> tuple[Event, ...]:
    return tuple(one for one in RUN if one not in gone)


def instead(old: Event, new: Event) -> tuple[Event, ...]:
    return tuple(new if one == old else one for one in RUN)


@pytest.mark.parametrize(
    ("new", "words"),
    [
        (ran(*without(LOCK)), ("lock",)),
        (ran(*instead(TARGET, TARGET._replace(c=0))), ("lock",)),
        (ran(*instead(TARGET, TARGET._replace(thread=0))), ("context",)),
        (ran(*instead(ENTER, ENTER._replace(b=0))), ("context",)),
        (ran(*instead(CREATE, event(Kind.ASSERT)), status=Status.ASSERTED), ("assertion",)),
        (ran(*without(CREATE)), ("coroutine",)),
        (ran(*without(KICK)), ("completion",)),
        (ran(*RUN, KICK), ("completion",)),
        (ran(*without(KICK), status=Status.DEADLOCKED), ("hang", "completion")),
        (ran(CALL, CREATE, ENTER, LOCK, TARGET, END, TARGET, END, KICK, RETURN), ("calls of the target",)),
        (ran(CALL, ENTER, CREATE, *RUN[3:]), ("order",)),
        (ran(*RUN, status=Status.LEFTOVER, misuse="a held lock"), ("lock",)),
        (Replayed(ran(CALL).trace, (), Death("SIGSEGV", "")), ("crash",)),
        (Replayed(ran(CALL).trace, (), Death("SIGXCPU", "")), ("hang",)),
    ],
)
def test_the_word_names_what_differs_first(new: Replayed, words: tuple[str, ...]) -> None:
    found = departure(ran(*RUN), new, aligned=True)
    assert found is not None
    assert found.words == words


def test_turns_are_no_difference_and_order_between_threads_only_where_schedules_mean_the_same() -> None:
    assert departure(ran(*RUN), ran(*RUN[:2], SWITCH, *RUN[2:]), aligned=True) is None
    early = ran(*RUN[:5], RETURN, END, KICK)
    assert departure(ran(*RUN), early, aligned=False) is None
    assert departure(ran(*RUN), early, aligned=True) == Departure(("order",), 5, 5)


def test_both_sides_stand_beside_each_other_with_one_first_mark() -> None:
    old, new = ran(*RUN), ran(*instead(TARGET, TARGET._replace(c=0)))
    parted = departure(old, new, aligned=True)
    assert parted is not None
    lines = side_by_side(old.trace, new.trace, parted)
    first = [line for line in lines if line.mark == FIRST]
    assert [(line.old, line.new) for line in first] == [("target (read lock)", "target (no lock)")]
    assert [line.mark for line in lines] == [GAP, SAME, SAME, SAME, FIRST, SAME, SAME, SAME, SAME]
    text = side_by_side_text(lines)
    assert "! iothread 1  1    0  target (read lock)           | target (no lock)\n" in text
    assert all(len(line) <= 80 for line in text.splitlines())


def test_what_one_side_goes_on_to_do_is_cut_short() -> None:
    old, new = ran(*RUN), ran(CALL, status=Status.DEADLOCKED)
    parted = departure(old, new, aligned=True)
    assert parted is not None
    lines = side_by_side(old.trace, new.trace, parted)
    assert [line.mark for line in lines] == [SAME, FIRST, DIFFERS, DIFFERS, GAP, DIFFERS]
