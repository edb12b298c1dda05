# SPDX-License-Identifier: GPL-2.0-or-later
"""Events and traces of the simulated world: decoding, and a text form with a column legend."""

from __future__ import annotations

import enum
import struct
from dataclasses import dataclass
from typing import NamedTuple

EVENT = struct.Struct("<BBBBIII")
"""One CwEvent of csrc/include/cowrap/world.h: kind, thread, coroutine, call, a, b, c."""

NOBODY = 255
"""In `Event.call`: on no call's behalf. In a context's place: no context."""

HELD_READ, HELD_WRITE, HELD_MAIN_READ, IN_BOTTOM_HALF = 1, 2, 4, 8
CONTEXT_LOCK_SHIFT = 8
"""From this bit on, two bits per context: how often its AioContext lock is held by the thread that runs."""


_NEST = 2
_STEPS = {0: "yield, to be woken by", 1: "move to", 3: "move the object to"}
"""CwOp in words, but for _NEST."""


class Kind(enum.IntEnum):
    """CwEventKind."""

    CALL = 1
    RETURN = 2
    RESULT = 3
    TARGET = 4
    ARGUMENT = 5
    TARGET_END = 6
    STEP = 7
    CREATE = 8
    ENTER = 9
    YIELD = 10
    TERMINATE = 11
    CO_SCHEDULE = 12
    WAKE = 13
    BH_SCHEDULE = 14
    BH_BEGIN = 15
    BH_END = 16
    POLL_COROUTINE = 17
    WAIT_BEGIN = 18
    WAIT_END = 19
    BLOCK = 20
    UNBLOCK = 21
    KICK = 22
    READ_LOCK = 23
    READ_UNLOCK = 24
    ASSUME_LOCK = 25
    MAIN_READ_LOCK = 26
    MAIN_READ_UNLOCK = 27
    WRITE_LOCK = 28
    WRITE_UNLOCK = 29
    ACQUIRE = 30
    RELEASE = 31
    ASSERT = 32
    MISUSE = 33
    SWITCH = 34
    FAULT = 35


class Status(enum.IntEnum):
    """CwStatus: how a run in the simulated world ended."""

    RUNNING = 0
    FINISHED = 1
    ASSERTED = 2
    MISUSED = 3
    DEADLOCKED = 4
    ENDLESS = 5
    LEFTOVER = 6
    OVERFLOWED = 7
    ABORTED = 8


class Event(NamedTuple):
    """One event; the meaning of a, b and c depends on `kind` (see world.h)."""

    kind: int
    thread: int
    coroutine: int
    call: int
    a: int
    b: int
    c: int


@dataclass(frozen=True)
class Failure:
    """What ended a run before its time: the sentence, and for an assertion its expression and place."""

    message: str = ""
    misuse: str = ""
    expression: str = ""
    function: str = ""
    file: str = ""
    line: int = 0


@dataclass(frozen=True)
class Trace:
    """The record of one run: how it ended, its events, and the bytes that RESULT and ARGUMENT events point into."""

    status: Status
    events: tuple[Event, ...]
    data: bytes
    failure: Failure = Failure()

    def bytes_of(self, event: Event) -> bytes:
        """The bytes that an ARGUMENT or RESULT event points to (b: offset, c: length)."""
        return self.data[event.b : event.b + event.c]

    def of(self, *kinds: Kind, call: int | None = None) -> list[Event]:
        """The events of these kinds, in order; with `call`, only those on that call's behalf."""
        return [event for event in self.events if event.kind in kinds and (call is None or event.call == call)]


def decode_events(raw: bytes) -> tuple[Event, ...]:
    """Events from the bytes of an array of CwEvent."""
    return tuple(map(Event._make, EVENT.iter_unpack(raw)))


LEGEND = "thread      coroutine  call  event"


def thread_name(thread: int) -> str:
    """`main` for thread 0, `iothread N` for the others, `none` for no context."""
    if thread == NOBODY:
        return "none"
    return f"iothread {thread}" if thread else "main"


def held_text(held: int) -> str:
    """The lock state of a TARGET or TARGET_END event in words."""
    words = [
        word
        for bit, word in ((HELD_READ, "read lock"), (HELD_WRITE, "write lock"), (HELD_MAIN_READ, "main-loop read lock"))
        if held & bit
    ]
    for context in range(5):
        depth = held >> (CONTEXT_LOCK_SHIFT + 2 * context) & 3
        if depth:
            words.append(f"context lock of {thread_name(context)}" + (f" x{depth}" if depth > 1 else ""))
    return ", ".join(words) if words else "no lock"


def event_text(event: Event, data: bytes = b"") -> str:
    """One event in words, without the columns of thread, coroutine and call."""
    kind = Kind(event.kind)
    name = kind.name.lower().replace("_", "-")
    if kind in (Kind.TARGET, Kind.TARGET_END):
        where = "in a bottom half, " if event.c & IN_BOTTOM_HALF else ""
        return f"{name} ({where}{held_text(event.c)})"
    if kind in (Kind.ARGUMENT, Kind.RESULT):
        value = data[event.b : event.b + event.c]
        return (
            f"{name} {event.a if kind is Kind.ARGUMENT else ''} = {value.hex(' ', 4) if value else '(none)'}".replace(
                "  ", " "
            )
        )
    if kind is Kind.STEP:
        if event.a == _NEST:
            return f"step make call {event.b}"
        return f"step {_STEPS[event.a]} {thread_name(event.b)}"
    if kind in (Kind.ENTER, Kind.CO_SCHEDULE, Kind.WAKE):
        return f"{name} coroutine {event.a} in {thread_name(event.b)}"
    if kind in (Kind.CREATE, Kind.YIELD, Kind.TERMINATE):
        return f"{name} coroutine {event.a}"
    if kind in (Kind.BH_SCHEDULE, Kind.BH_BEGIN):
        return f"{name} {event.a} in {thread_name(event.b)}"
    if kind in (
        Kind.POLL_COROUTINE,
        Kind.WAIT_BEGIN,
        Kind.WAIT_END,
        Kind.BLOCK,
        Kind.UNBLOCK,
        Kind.ACQUIRE,
        Kind.RELEASE,
    ):
        return f"{name} {thread_name(event.b)}"
    if kind is Kind.KICK:
        return f"kick ({event.a} waiting)"
    if kind is Kind.FAULT:
        return f"fault: {('creation', 'allocation')[event.a - 1]} {event.b} fails"
    if kind is Kind.SWITCH:
        return f"switch to {thread_name(event.a)}"
    if kind is Kind.ASSUME_LOCK:
        return f"assume-lock ({'held' if event.b else 'not held'})"
    return name


def event_line(event: Event, data: bytes = b"") -> str:
    """One event in the columns of `LEGEND`."""
    coroutine = str(event.coroutine) if event.coroutine else "-"
    call = str(event.call) if event.call != NOBODY else "-"
    return f"{thread_name(event.thread):<11} {coroutine:<10} {call:<5} {event_text(event, data)}"


def ending_line(trace: Trace) -> str:
    """How a run ended, in one line."""
    return f"end: {trace.status.name.lower()}" + (f": {trace.failure.message}" if trace.failure.message else "")


def render_trace(trace: Trace) -> str:
    """The whole trace as text, one event a line under the column legend, and the sentence with which it ended."""
    lines = [LEGEND, *(event_line(event, trace.data) for event in trace.events), ending_line(trace)]
    return "\n".join(lines) + "\n"
