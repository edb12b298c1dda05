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
