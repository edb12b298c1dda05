# SPDX-License-Identifier: GPL-2.0-or-later
"""From a case alone: what is due in each of its calls, as a table that both a person and the properties can read."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from functools import cached_property, lru_cache

from cowrap_harness.case import MAIN, Call, Scenario, Step
from cowrap_harness.rules import Duty, Place, Shape
from cowrap_harness.values import SlotLayout, WrapperLayout, make_value

OBJECTS_PER_CALL = 4
"""Context objects that one call can tell apart: its first parameter's, and others that live in other contexts."""


class Due(enum.Enum):
    """What must come of a call."""

    RESULT = "the target's result"
    ASSERTION = "an assertion in the wrapper"
    RUNTIME = "an abort by the runtime"


@dataclass(frozen=True)
class CallDue:
    """What is due in one call.

    `thread` is where the target starts. `lock` is the graph lock over it (`read`, `write`, `main-read` or empty).
    `context_lock` is the context whose AioContext lock the bottom half holds, or None. `fresh` says that it runs in a
    new coroutine, `bottom_half` in a bottom half; if neither, directly on the caller's coroutine. Arguments and
    result are bytes as the runtime records them.
    """

    number: int
    due: Due
    thread: int
    lock: str
    context_lock: int | None
    fresh: bool
    bottom_half: bool
    assumes_lock: bool
    arguments: tuple[bytes, ...]
    result: bytes


@dataclass(frozen=True)
class Expectation:
    """What is due in a whole run: one row a call of the wrapper (writers and readers owe only their own progress)."""

    calls: tuple[CallDue, ...]
    slots: tuple[SlotLayout, ...]
    result_slot: SlotLayout

    @cached_property
    def due(self) -> Due:
        """What the run as a whole must end in: the worst that any call is due."""
        worst = {call.due for call in self.calls}
        return next((due for due in (Due.ASSERTION, Due.RUNTIME) if due in worst), Due.RESULT)


def object_homes(scenario: Scenario) -> tuple[int, ...]:
    """The home thread of each object, numbered from 1: per call the first lives in its `home`, the others elsewhere
    in turn.
    """
    threads = scenario.iothreads + 1
    return tuple((call.home + step) % threads for call in scenario.calls for step in range(OBJECTS_PER_CALL))


def call_values(layout: WrapperLayout, call: Call, number: int) -> tuple[tuple[bytes, ...], bytes]:
    """The bytes of the arguments and of the result of call `number`, as the runtime takes and records them.

    An object's bytes are its number in 4 bytes, little-endian.
    """
    return _values(layout, call.seed, number)


@lru_cache(maxsize=4096)
def _values(layout: WrapperLayout, seed: int, number: int) -> tuple[tuple[bytes, ...], bytes]:
    first = number * OBJECTS_PER_CALL + 1
    objects = 0
    arguments = []
    for index, slot in enumerate(layout.parameters):
        if slot.is_object:
            arguments.append((first + min(objects, OBJECTS_PER_CALL - 1)).to_bytes(4, "little"))
            objects += 1
        else:
            arguments.append(make_value(slot, seed, number, index))
    if layout.result.is_object:
        return tuple(arguments), (first + OBJECTS_PER_CALL - 1).to_bytes(4, "little")
    return tuple(arguments), make_value(layout.result, seed, number, -1)


def expect(duty: Duty, layout: WrapperLayout, scenario: Scenario) -> Expectation:
    """The expectation for a wrapper of this duty and layout in a scenario, whatever the schedule."""
    calls = tuple(
        _call_due(duty, layout, scenario, number)
        for number, call in enumerate(scenario.calls)
        if call.kind in ("call", "nested")
    )
    return Expectation(calls, layout.parameters, layout.result)


def _call_due(duty: Duty, layout: WrapperLayout, scenario: Scenario, number: int) -> CallDue:
    call = scenario.calls[number]
    arguments, result = call_values(layout, call, number)
    direct = duty.shape is Shape.MIXED and _on_coroutine(call)
    bottom_half = duty.shape is Shape.NO_CO
    return CallDue(
        number=number,
        due=_due(duty, scenario, number),
        thread=_start_thread(duty, scenario, number),
        lock=_lock(duty, call, direct),
        context_lock=(call.home if duty.has_node else MAIN) if duty.context_lock else None,
        fresh=not direct and not bottom_half,
        bottom_half=bottom_half,
        assumes_lock=direct and duty.lock == "read",
        arguments=arguments,
        result=result,
    )


def _on_coroutine(call: Call) -> bool:
    """Whether the wrapper is called from inside a coroutine."""
    return call.in_coroutine or call.kind == "nested"


def _due(duty: Duty, scenario: Scenario, number: int) -> Due:
    call = scenario.calls[number]
    if duty.shape is Shape.NO_CO:
        return Due.RESULT if call.in_coroutine else Due.ASSERTION
    if _on_coroutine(call):
        return Due.RESULT if duty.shape is Shape.MIXED else Due.ASSERTION
    context = _start_thread(duty, scenario, number)
    if context == call.thread:
        return Due.RESULT
    # another thread's context: only main may wait for it, and only with that context's lock held once
    return Due.RESULT if call.thread == MAIN and call.holds == 1 else Due.RUNTIME


def _start_thread(duty: Duty, scenario: Scenario, number: int) -> int:
    """Where the target of a call starts: for a nested one where the target that makes it is by then."""
    call = scenario.calls[number]
    if call.kind == "nested":
        step = Step("nest", number)
        maker = next(place for place, other in enumerate(scenario.calls) if step in other.steps)
        return _thread_before(duty, scenario, maker, scenario.calls[maker].steps.index(step))
    if duty.shape is Shape.NO_CO:
        return MAIN
    if call.in_coroutine:
        return call.thread
    return {Place.NODE: call.home, Place.MAIN: MAIN, Place.CALLER: call.thread}[duty.place]


def _thread_before(duty: Duty, scenario: Scenario, number: int, place: int) -> int:
    """Where the target of a call is when it comes to its step `place`; what it calls may move it too."""
    thread = _start_thread(duty, scenario, number)
    for step in scenario.calls[number].steps[:place]:
        if step.op == "move":
            thread = step.who
        elif step.op == "nest":
            thread = _thread_before(duty, scenario, step.who, len(scenario.calls[step.who].steps))
    return thread


def _lock(duty: Duty, call: Call, direct: bool) -> str:
    if duty.shape is Shape.NO_CO:
        return {"read": "main-read", "write": "write"}.get(duty.lock, "")
    if direct and call.kind != "nested":
        return "read" if call.reads else ""
    return duty.lock
