# SPDX-License-Identifier: GPL-2.0-or-later
"""Properties of locks: the graph's and the contexts', over the target and around it."""

from __future__ import annotations

from cowrap_harness.observed import Observed
from cowrap_harness.property import asked, of_assumed_locks, of_results
from cowrap_harness.trace import CONTEXT_LOCK_SHIFT, HELD_MAIN_READ, HELD_READ, HELD_WRITE, Kind
from cowrap_harness.trace_text import held_text, thread_name

_LOCK_BITS = {"": 0, "read": HELD_READ, "write": HELD_WRITE, "main-read": HELD_MAIN_READ}
_GRAPH_BITS = HELD_READ | HELD_WRITE | HELD_MAIN_READ
_LOCKING = {Kind.READ_LOCK, Kind.MAIN_READ_LOCK, Kind.WRITE_LOCK}
_UNLOCKING = {Kind.READ_UNLOCK, Kind.MAIN_READ_UNLOCK, Kind.WRITE_UNLOCK}


@asked(of_results)
def lock_over_call(run: Observed) -> str | None:
    """The graph lock that the mark asks for is held from the target's first to its last moment, and no other."""
    for call, event in run.starts(Kind.TARGET, Kind.TARGET_END):
        if event.c & _GRAPH_BITS != _LOCK_BITS[call.lock]:
            when = "started" if event.kind == Kind.TARGET else "ended"
            found, due = held_text(event.c & _GRAPH_BITS), held_text(_LOCK_BITS[call.lock])
            return f"the target of call {call.number} {when} with {found} of the graph, due is {due}"
    return None


@asked(of_results)
def lock_once(run: Observed) -> str | None:
    """Where the wrapper is to take the graph lock, it takes it once, else never, and returns only after it is free."""
    for call in run.finished_calls:
        taken = held = 0
        for event in run.inside(call.number):
            taken += event.kind in _LOCKING
            held += (event.kind in _LOCKING) - (event.kind in _UNLOCKING)
            if event.kind == Kind.RETURN and held > 0:
                return f"call {call.number} returned before the lock of the graph was given back"
        # a target that runs on its caller's coroutine runs under its caller's lock
        due = int(call.lock != "" and (call.fresh or call.bottom_half))
        if taken != due:
            return f"call {call.number} took the lock of the graph {taken} times, due are {due}"
    return None


@asked(of_results)
def context_lock(run: Observed) -> str | None:
    """A bottom half of 8.1 and 8.2 takes its object's AioContext lock around the target, once; nobody takes another."""
    for call, event in run.starts(Kind.TARGET, Kind.TARGET_END):
        if not call.bottom_half:
            continue
        locked = {c for c in range(5) if event.c >> (CONTEXT_LOCK_SHIFT + 2 * c) & 3}
        due = set() if call.context_lock is None else {call.context_lock}
        if locked != due:
            names = [", ".join(sorted(map(thread_name, some))) or "none" for some in (locked, due)]
            return f"the target of call {call.number} ran with the context lock of {names[0]} held, due is {names[1]}"
    for call in run.finished_calls:
        taken = held = 0
        for event in run.inside(call.number):
            taken += event.kind == Kind.ACQUIRE
            held += (event.kind == Kind.ACQUIRE) - (event.kind == Kind.RELEASE)
            if event.kind == Kind.RETURN and held > 0:
                return f"call {call.number} returned before its context lock was given back"
        if taken != (call.context_lock is not None):
            return f"call {call.number} took a context lock {taken} times, due are {int(call.context_lock is not None)}"
    return None


@asked(of_assumed_locks)
def assumes_lock(run: Observed) -> str | None:
    """A mixed wrapper with a read-lock mark says so (assume_graph_lock) before it calls its target directly."""
    for call in run.finished_calls:
        order = [event.kind for event in run.trace.of(Kind.ASSUME_LOCK, Kind.TARGET, call=call.number)]
        if call.assumes_lock and order[:1] != [Kind.ASSUME_LOCK]:
            return f"call {call.number} called its target without assume_graph_lock() before it"
    return None
