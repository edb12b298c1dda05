# SPDX-License-Identifier: GPL-2.0-or-later
"""What stands beside each row of a sequence diagram: a few words, and where there are values a second line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from cowrap_harness.trace import Event, Kind, Trace
from cowrap_harness.trace_text import event_text, held_text, thread_name

_ACTORS = {"writer": "takes the write lock of the graph", "reader": "reads under the graph's lock"}
_PLAIN = {
    Kind.CREATE: "create",
    Kind.ENTER: "enter",
    Kind.YIELD: "yield",
    Kind.TERMINATE: "ends",
    Kind.WAKE: "wake",
    Kind.BH_END: "done",
    Kind.WAIT_END: "wait ends",
    Kind.UNBLOCK: "goes on",
    Kind.READ_LOCK: "takes read lock",
    Kind.READ_UNLOCK: "releases read lock",
    Kind.WRITE_LOCK: "takes write lock",
    Kind.WRITE_UNLOCK: "releases write lock",
    Kind.MAIN_READ_LOCK: "takes main-loop read lock",
    Kind.MAIN_READ_UNLOCK: "releases main-loop read lock",
}


@dataclass(frozen=True)
class Names:
    """What the wrapper and its target are called, and what each call of the scenario is that calls neither."""

    wrapper: str
    target: str
    actors: dict[int, str] = field(default_factory=dict)


def label_of(events: Sequence[Event], trace: Trace, names: Names) -> tuple[str, str]:
    """The words for events that share a row, and their values."""
    event = events[0]
    kind = Kind(event.kind)
    values = [trace.bytes_of(one).hex(" ", 4) for one in events[1:]]
    if kind in _PLAIN:
        return _PLAIN[kind], ""
    if kind is Kind.CALL:
        actor = _ACTORS.get(names.actors.get(event.a, ""), "")
        return f"call {event.a}: {actor or names.wrapper}", ""
    if kind is Kind.RETURN:
        return f"call {event.a} returns" + (f" {', '.join(values)}" if values else ""), ""
    if kind is Kind.TARGET:
        return f"{names.target} starts: {held_text(event.c)}", f"({', '.join(values)})" if values else ""
    if kind is Kind.TARGET_END:
        return f"{names.target} ends: {held_text(event.c)}", ""
    return _of_others(event, kind, trace), ""


def _of_others(event: Event, kind: Kind, trace: Trace) -> str:
    if kind is Kind.CO_SCHEDULE:
        return f"schedule coroutine {event.a}"
    if kind is Kind.BH_SCHEDULE:
        return f"schedule bottom half {event.a}"
    if kind is Kind.BH_BEGIN:
        return f"run bottom half {event.a}"
    if kind is Kind.POLL_COROUTINE:
        return f"bdrv_poll_co for coroutine {event.a}" if event.a else "bdrv_poll_co"
    if kind is Kind.WAIT_BEGIN:
        return f"waits, polling {thread_name(event.b)}"
    if kind is Kind.BLOCK:
        return "blocks: nothing to do"
    if kind is Kind.KICK:
        return f"kick: {event.a} waiting" if event.a else "kick: nobody waits"
    if kind in (Kind.ACQUIRE, Kind.RELEASE):
        return f"{kind.name.lower()}s {thread_name(event.b)}'s lock"
    if kind is Kind.SWITCH:
        return f"{thread_name(event.a)} has its turn"
    if kind is Kind.ASSERT:
        return f"assertion fails: {trace.failure.expression}"
    if kind is Kind.MISUSE:
        return f"breaks a rule: {trace.failure.misuse}"
    return event_text(event, trace.data)
