# SPDX-License-Identifier: GPL-2.0-or-later
"""Properties of a run, one function each: what was expected against what the trace shows.

Each takes an `Observed` that it is asked of, and returns None where the property holds, else one sentence that says how
it is broken. The first paragraph of its docstring says what must hold.
"""

from __future__ import annotations

from cowrap_harness.expectation import CallDue, Due
from cowrap_harness.property import (
    Observed,
    Property,
    asked,
    of_aborts,
    of_assertions,
    of_assumed_locks,
    of_every_run,
    of_results,
    of_values,
)
from cowrap_harness.trace import (
    CONTEXT_LOCK_SHIFT,
    HELD_MAIN_READ,
    HELD_READ,
    HELD_WRITE,
    IN_BOTTOM_HALF,
    Event,
    Kind,
    Status,
    held_text,
    thread_name,
)
from cowrap_harness.values import UNKNOWN_OBJECT, SlotLayout, same_value

_LOCK_BITS = {"": 0, "read": HELD_READ, "write": HELD_WRITE, "main-read": HELD_MAIN_READ}
_GRAPH_BITS = HELD_READ | HELD_WRITE | HELD_MAIN_READ
_LOCKING = {Kind.READ_LOCK, Kind.MAIN_READ_LOCK, Kind.WRITE_LOCK}
_UNLOCKING = {Kind.READ_UNLOCK, Kind.MAIN_READ_UNLOCK, Kind.WRITE_UNLOCK}
_RETURNED_EARLY = "returned-before-target"
_LATE_WRITE = "write-after-return"


@asked(of_assertions)
def due_assertion(run: Observed) -> str | None:
    """A wrapper called in the wrong context fails its own assertion before it does anything else."""
    failure = run.trace.failure
    asserting = [call.number for call in run.expected.calls if call.due is Due.ASSERTION]
    if run.trace.status is Status.ABORTED and not any(event.call in asserting for event in run.trace.of(Kind.FAULT)):
        return None
    if run.trace.status is not Status.ASSERTED or failure.function != run.wrapper:
        how = (
            f"'{failure.expression}' failed in {failure.function}"
            if run.trace.status is Status.ASSERTED
            else _ending(run)
        )
        return f"called in the wrong context, '{run.wrapper}' must fail its own assertion, but {how}"
    early = (Kind.CREATE, Kind.BH_SCHEDULE, Kind.TARGET, Kind.YIELD)
    for event in _inside(run, asserting[0]):
        if event.kind in early:
            return (
                f"the assertion of '{run.wrapper}' came only after a {Kind(event.kind).name.lower().replace('_', '-')}"
            )
    return None


@asked(of_aborts)
def due_abort(run: Observed) -> str | None:
    """A call that QEMU's own runtime refuses ends there: else the wrapper polls another context than it should."""
    if run.trace.status is Status.ABORTED:
        return None
    if run.trace.status is Status.ASSERTED and run.trace.failure.function != run.wrapper:
        return None
    if run.trace.status is Status.MISUSED and run.trace.failure.misuse not in (_RETURNED_EARLY, _LATE_WRITE):
        return None
    return f"the runtime must refuse to wait for that context from here, but {_ending(run)}"


@asked(of_results)
def no_assertion(run: Observed) -> str | None:
    """In a legal context no assertion fails."""
    if run.trace.status is Status.ASSERTED:
        return f"the assertion '{run.trace.failure.expression}' failed in {run.trace.failure.function}"
    return None


@asked(of_results)
def returns_after_target(run: Observed) -> str | None:
    """The wrapper returns only after its target has ended."""
    if run.trace.failure.misuse == _RETURNED_EARLY:
        return run.trace.failure.message
    for call in run.expected.calls:
        ended = False
        for event in run.trace.of(Kind.TARGET_END, Kind.RETURN, call=call.number):
            ended = ended or event.kind == Kind.TARGET_END
            if event.kind == Kind.RETURN and not ended:
                return f"call {call.number} returned before its target had ended"
    return None


@asked(of_every_run)
def frame_untouched(run: Observed) -> str | None:
    """Nothing writes into the wrapper's stack frame after it has returned."""
    return run.trace.failure.message if run.trace.failure.misuse == _LATE_WRITE else None


@asked(of_results)
def runtime_rules(run: Observed) -> str | None:
    """The wrapper keeps the runtime's rules: locks paired, wakes single, yields inside coroutines only."""
    failure = run.trace.failure
    if run.trace.status is Status.MISUSED and failure.misuse not in (_RETURNED_EARLY, _LATE_WRITE):
        return f"{failure.misuse}: {failure.message}"
    return None


@asked(of_results)
def called_once(run: Observed) -> str | None:
    """The target is called exactly once in each call, on that call's behalf."""
    for call in _finished_calls(run):
        count = len(run.trace.of(Kind.TARGET, call=call.number))
        if count != 1:
            return f"the target ran {count} times in call {call.number}, and must run once"
    return None


@asked(of_results)
def arguments(run: Observed) -> str | None:
    """Each argument reaches the target with every byte that counts."""
    for call in _started_calls(run):
        seen = run.trace.of(Kind.ARGUMENT, call=call.number)
        for event in seen:
            due = call.arguments[event.a] if event.a < len(call.arguments) else b""
            found = run.trace.bytes_of(event)
            if event.a >= len(call.arguments) or not _same(run.expected.slots[event.a], due, found):
                which = f"argument {event.a + 1} of call {call.number}"
                return f"{which} reached the target as {_show(found)}, due is {_show(due)}"
        if len(seen) < len(call.arguments):
            return f"call {call.number}: the target got {len(seen)} of {len(call.arguments)} arguments"
    return None


@asked(of_values)
def result(run: Observed) -> str | None:
    """What the target returned comes out of the wrapper with every byte that counts."""
    for call in _finished_calls(run):
        for event in run.trace.of(Kind.RESULT, call=call.number):
            found = run.trace.bytes_of(event)
            if not _same(run.expected.result_slot, call.result, found):
                return f"call {call.number} returned {_show(found)}, the target had returned {_show(call.result)}"
    return None


@asked(of_results)
def context(run: Observed) -> str | None:
    """The target starts in the context that is due."""
    for call, event in _starts(run):
        if event.thread != call.thread:
            found, due = thread_name(event.thread), thread_name(call.thread)
            return f"the target of call {call.number} started in {found}, due is {due}"
    return None


@asked(of_results)
def coroutine(run: Observed) -> str | None:
    """The target runs in a coroutine of its own, on the caller's coroutine, or in a bottom half, as is due."""
    for call, event in _starts(run):
        created = {made.a for made in _inside(run, call.number) if made.kind == Kind.CREATE}
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


@asked(of_results)
def lock_over_call(run: Observed) -> str | None:
    """The graph lock that the mark asks for is held from the target's first to its last moment, and no other."""
    for call, event in _starts(run, Kind.TARGET, Kind.TARGET_END):
        if event.c & _GRAPH_BITS != _LOCK_BITS[call.lock]:
            when = "started" if event.kind == Kind.TARGET else "ended"
            found, due = held_text(event.c & _GRAPH_BITS), held_text(_LOCK_BITS[call.lock])
            return f"the target of call {call.number} {when} with {found} of the graph, due is {due}"
    return None


@asked(of_results)
def lock_once(run: Observed) -> str | None:
    """Where the wrapper is to take the graph lock, it takes it once, else never, and returns only after it is free."""
    for call in _finished_calls(run):
        taken = held = 0
        for event in _inside(run, call.number):
            taken += event.kind in _LOCKING
            held += (event.kind in _LOCKING) - (event.kind in _UNLOCKING)
            if event.kind == Kind.RETURN and held > 0:
                return f"call {call.number} returned before the lock of the graph was given back"
        # a target that runs on its caller's coroutine runs under its caller's lock
        due = int(call.lock != "" and (call.fresh or call.bottom_half))
        if taken != due:
            return f"call {call.number} took the lock of the graph {taken} time{'s' * (taken != 1)}, due are {due}"
    return None


@asked(of_results)
def context_lock(run: Observed) -> str | None:
    """A bottom half of 8.1 and 8.2 takes its object's AioContext lock around the target, once; nobody takes another."""
    for call, event in _starts(run, Kind.TARGET, Kind.TARGET_END):
        if not call.bottom_half:
            continue
        locked = {c for c in range(5) if event.c >> (CONTEXT_LOCK_SHIFT + 2 * c) & 3}
        due = set() if call.context_lock is None else {call.context_lock}
        if locked != due:
            names = [", ".join(sorted(map(thread_name, some))) or "none" for some in (locked, due)]
            return f"the target of call {call.number} ran with the context lock of {names[0]} held, due is {names[1]}"
    for call in _finished_calls(run):
        taken = held = 0
        for event in _inside(run, call.number):
            taken += event.kind == Kind.ACQUIRE
            held += (event.kind == Kind.ACQUIRE) - (event.kind == Kind.RELEASE)
            if event.kind == Kind.RETURN and held > 0:
                return f"call {call.number} returned before its context lock was given back"
        times = int(call.context_lock is not None)
        if taken != times:
            return f"call {call.number} took a context lock {taken} time{'s' * (taken != 1)}, due are {times}"
    return None


@asked(of_assumed_locks)
def assumes_lock(run: Observed) -> str | None:
    """A mixed wrapper with a read-lock mark says so (assume_graph_lock) before it calls its target directly."""
    for call in _finished_calls(run):
        order = [event.kind for event in run.trace.of(Kind.ASSUME_LOCK, Kind.TARGET, call=call.number)]
        if call.assumes_lock and order[:1] != [Kind.ASSUME_LOCK]:
            return f"call {call.number} called its target without assume_graph_lock() before it"
    return None


@asked(of_every_run)
def nothing_left(run: Observed) -> str | None:
    """After the run there is no live coroutine, pending bottom half, held lock or waiter."""
    return run.trace.failure.message if run.trace.status is Status.LEFTOVER else None


PROPERTIES: dict[str, Property] = {
    "assertion": due_assertion,
    "runtime-abort": due_abort,
    "no-assertion": no_assertion,
    "returns-after-target": returns_after_target,
    "frame-untouched": frame_untouched,
    "runtime-rules": runtime_rules,
    "context": context,
    "coroutine": coroutine,
    "lock-over-call": lock_over_call,
    "lock-once": lock_once,
    "context-lock": context_lock,
    "assumes-lock": assumes_lock,
    "called-once": called_once,
    "arguments": arguments,
    "result": result,
    "nothing-left": nothing_left,
}
"""By name, in the order in which a broken one is named first."""


def judge(run: Observed) -> tuple[str, str] | None:
    """The first broken property and its sentence, or None where all hold."""
    for name, holds in PROPERTIES.items():
        sentence = holds(run)
        if sentence is not None:
            return name, sentence
    return None


def _ending(run: Observed) -> str:
    words = {
        Status.FINISHED: "the call went through",
        Status.LEFTOVER: "the call went through",
        Status.ASSERTED: f"'{run.trace.failure.expression}' failed in {run.trace.failure.function}",
        Status.DEADLOCKED: "the run hung",
        Status.ENDLESS: "the run never ended",
    }
    return words.get(run.trace.status, run.trace.failure.message or "the run ended otherwise")


def _started_calls(run: Observed) -> list[CallDue]:
    """The calls whose target began."""
    begun = {event.call for event in run.trace.of(Kind.TARGET)}
    return [call for call in run.expected.calls if call.number in begun]


def _finished_calls(run: Observed) -> list[CallDue]:
    """The calls whose wrapper returned."""
    returned = {event.call for event in run.trace.of(Kind.RETURN)}
    return [call for call in run.expected.calls if call.number in returned]


def _starts(run: Observed, *kinds: Kind) -> list[tuple[CallDue, Event]]:
    """Each call whose target began, with its target's events of these kinds (only the start if none are named)."""
    return [
        (call, event)
        for call in _started_calls(run)
        for event in run.trace.of(*(kinds or (Kind.TARGET,)), call=call.number)
    ]


def _inside(run: Observed, number: int) -> list[Event]:
    """What happened on a call's behalf after it had begun: its caller's own coroutine is made before."""
    events = [event for event in run.trace.events if event.call == number]
    begin = next((place for place, event in enumerate(events) if event.kind == Kind.CALL), len(events))
    return events[begin + 1 :]


def _same(slot: SlotLayout, due: bytes, found: bytes) -> bool:
    return due == found if slot.is_object else same_value(slot, due, found)


def _show(value: bytes) -> str:
    if value == UNKNOWN_OBJECT.to_bytes(4, "little"):
        return "a pointer to none of the world's objects"
    return value.hex(" ", 4) if value else "nothing"
