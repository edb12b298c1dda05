# SPDX-License-Identifier: GPL-2.0-or-later
"""Properties of what reaches the target and comes back: called once, where, on which coroutine, with which values."""

from __future__ import annotations

from cowrap_harness.observed import Observed
from cowrap_harness.property import asked, of_results, of_values
from cowrap_harness.trace import IN_BOTTOM_HALF, Kind
from cowrap_harness.trace_text import thread_name
from cowrap_harness.values import UNKNOWN_OBJECT, same_value


@asked(of_results)
def called_once(run: Observed) -> str | None:
    """The target is called exactly once in each call, on that call's behalf."""
    for call in run.finished_calls:
        count = len(run.trace.of(Kind.TARGET, call=call.number))
        if count != 1:
            return f"the target ran {count} times in call {call.number}, and must run once"
    return None


@asked(of_results)
def arguments(run: Observed) -> str | None:
    """Each argument reaches the target with every byte that counts."""
    for call in run.started_calls:
        seen = run.trace.of(Kind.ARGUMENT, call=call.number)
        for event in seen:
            due = call.arguments[event.a] if event.a < len(call.arguments) else b""
            found = run.trace.bytes_of(event)
            if event.a >= len(call.arguments) or not same_value(run.expected.slots[event.a], due, found):
                which = f"argument {event.a + 1} of call {call.number}"
                return f"{which} reached the target as {_show(found)}, due is {_show(due)}"
        if len(seen) < len(call.arguments):
            return f"call {call.number}: the target got {len(seen)} of {len(call.arguments)} arguments"
    return None


@asked(of_values)
def result(run: Observed) -> str | None:
    """What the target returned comes out of the wrapper with every byte that counts."""
    for call in run.finished_calls:
        for event in run.trace.of(Kind.RESULT, call=call.number):
            found = run.trace.bytes_of(event)
            if not same_value(run.expected.result_slot, call.result, found):
                return f"call {call.number} returned {_show(found)}, the target had returned {_show(call.result)}"
    return None


@asked(of_results)
def context(run: Observed) -> str | None:
    """The target starts in the context that is due."""
    for call, event in run.starts():
        if event.thread != call.thread:
            found, due = thread_name(event.thread), thread_name(call.thread)
            return f"the target of call {call.number} started in {found}, due is {due}"
    return None


@asked(of_results)
def coroutine(run: Observed) -> str | None:
    """The target runs in a coroutine of its own, on the caller's coroutine, or in a bottom half, as is due."""
    for call, event in run.starts():
        created = {made.a for made in run.inside(call.number) if made.kind == Kind.CREATE}
        if call.bottom_half:
            if event.coroutine or not event.c & IN_BOTTOM_HALF:
                return f"the target of call {call.number} must run in a bottom half, outside coroutines"
        elif call.fresh:
            if event.coroutine not in created:
                return f"the target of call {call.number} must run in a coroutine that the wrapper made"
        else:
            caller = run.trace.of(Kind.CALL, call=call.number)
            if not caller or event.coroutine != caller[0].coroutine or created:
                return f"the target of call {call.number} must run directly on the caller's coroutine"
    return None


def _show(value: bytes) -> str:
    if value == UNKNOWN_OBJECT.to_bytes(4, "little"):
        return "a pointer to none of the world's objects"
    return value.hex(" ", 4) if value else "nothing"
