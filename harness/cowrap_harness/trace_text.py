# SPDX-License-Identifier: GPL-2.0-or-later
"""A trace in words: a line for each event under a legend of columns, and how the run ended."""

from __future__ import annotations

from cowrap_harness.trace import (
    CONTEXT_LOCK_SHIFT,
    HELD_MAIN_READ,
    HELD_READ,
    HELD_WRITE,
    IN_BOTTOM_HALF,
    NOBODY,
    Event,
    Kind,
    Trace,
)

_NEST = 2
_STEPS = {0: "yield, to be woken by", 1: "move to", 3: "move the object to"}
"""CwOp in words, but for _NEST."""
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


_COROUTINE_IN_CONTEXT = {Kind.ENTER, Kind.CO_SCHEDULE, Kind.WAKE}
_COROUTINE = {Kind.CREATE, Kind.YIELD, Kind.TERMINATE}
_BOTTOM_HALF = {Kind.BH_SCHEDULE, Kind.BH_BEGIN}
_CONTEXT = {
    Kind.POLL_COROUTINE, Kind.WAIT_BEGIN, Kind.WAIT_END, Kind.BLOCK, Kind.UNBLOCK, Kind.ACQUIRE, Kind.RELEASE,
}  # fmt: skip


def event_text(event: Event, data: bytes = b"") -> str:
    """One event in words, without the columns of thread, coroutine and call."""
    kind = Kind(event.kind)
    name = kind.name.lower().replace("_", "-")
    if kind in (Kind.TARGET, Kind.TARGET_END):
        where = "in a bottom half, " if event.c & IN_BOTTOM_HALF else ""
        return f"{name} ({where}{held_text(event.c)})"
    if kind in (Kind.ARGUMENT, Kind.RESULT):
        value = data[event.b : event.b + event.c]
        number = f" {event.a}" if kind is Kind.ARGUMENT else ""
        return f"{name}{number} = {value.hex(' ', 4) if value else '(none)'}"
    if kind is Kind.STEP:
        return f"step make call {event.b}" if event.a == _NEST else f"step {_STEPS[event.a]} {thread_name(event.b)}"
    if kind in _COROUTINE_IN_CONTEXT:
        return f"{name} coroutine {event.a} in {thread_name(event.b)}"
    if kind in _COROUTINE:
        return f"{name} coroutine {event.a}"
    if kind in _BOTTOM_HALF:
        return f"{name} {event.a} in {thread_name(event.b)}"
    if kind in _CONTEXT:
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
