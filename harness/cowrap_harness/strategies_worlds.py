# SPDX-License-Identifier: GPL-2.0-or-later
"""Hypothesis strategies for worlds beyond the bound of `worlds`: more threads, more calls in flight, longer targets.

Only worlds whose expectation is certain are drawn; what a correct wrapper does not survive by QEMU's rules is not.
"""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from cowrap_harness.case import MAIN, Call, Scenario, Step
from cowrap_harness.rules import Duty, Place, Shape
from cowrap_harness.schedules import Schedule

MOST_ACTORS = 4
"""Calls in all, nested ones and the writer included: each has four of the world's sixteen objects."""
MOST_IOTHREADS, MOST_STEPS, MOST_CALLS, MOST_PREEMPTIONS, LONGEST_SCHEDULE = 4, 8, 3, 5, 40


@st.composite
def worlds(draw: st.DrawFn, duty: Duty) -> Scenario:
    """A scenario with up to three calls in flight, each of whose targets may make one nested call."""
    iothreads = draw(st.integers(1, MOST_IOTHREADS))
    count = draw(st.integers(1, MOST_CALLS))
    outer = [draw(_calls(duty, iothreads, number)) for number in range(count)]
    calls: list[Call] = []
    inner: list[Call] = []
    for call in outer:
        steps = tuple(step for step in call.steps if step.op != "nest" or count + len(inner) < MOST_ACTORS)
        if any(step.op == "nest" for step in steps):
            steps = tuple(Step("nest", count + len(inner)) if step.op == "nest" else step for step in steps)
            inner.append(Call(kind="nested", seed=draw(_seeds()), steps=draw(_steps(duty, iothreads, call, False))))
        calls.append(replace(call, steps=steps))
    room = count + len(inner) < MOST_ACTORS
    writes = duty.lock == "read" and room and _may_wait_for(outer) and draw(st.booleans())
    writer = [Call(kind="writer")] if writes else []
    return Scenario("drawn", (*calls, *inner, *writer), iothreads, draw(st.integers(0, MOST_PREEMPTIONS)))


def schedules() -> st.SearchStrategy[Schedule]:
    """Choices in order; what a run has no use for is ignored."""
    return st.lists(st.integers(0, 5), max_size=LONGEST_SCHEDULE).map(tuple)


def _may_wait_for(calls: list[Call]) -> bool:
    """Whether a writer may wait for these: a reader that holds its lock before it calls could wait for the writer."""
    return not any(call.in_coroutine for call in calls)


@st.composite
def _calls(draw: st.DrawFn, duty: Duty, iothreads: int, number: int) -> Call:
    """One legal call; its coroutine, thread, home and locks as the duty wants them."""
    thread = draw(st.integers(MAIN, iothreads))
    in_coroutine = duty.shape is Shape.NO_CO or (duty.shape is Shape.MIXED and draw(st.booleans()))
    if duty.place is Place.MAIN and not in_coroutine:
        thread = MAIN
    home = draw(st.integers(MAIN, iothreads))
    if duty.place is Place.NODE and not in_coroutine:
        # main may wait for another context, but only one caller at a time may hold that context's lock
        home = home if thread == MAIN and number == 0 else thread
    holds = int(duty.place is Place.NODE and not in_coroutine and home != thread)
    reads = in_coroutine and duty.lock == "read" and duty.shape is Shape.MIXED
    call = Call(thread, in_coroutine, "call", home, holds, reads, (), draw(_seeds()))
    return replace(call, steps=draw(_steps(duty, iothreads, call, True)))


def _seeds() -> st.SearchStrategy[int]:
    return st.integers(0, 1000)


@st.composite
def _steps(draw: st.DrawFn, duty: Duty, iothreads: int, call: Call, may_nest: bool) -> tuple[Step, ...]:
    """What a target does; in an iothread's own wait, and where 8.0 would miscount readers, it does not move."""
    if duty.shape is Shape.NO_CO:
        return ()
    stays = (call.thread != MAIN and not call.in_coroutine) or (duty.dialect == "qemu-8.0" and duty.lock != "")
    ops = ["yield"] if stays else ["yield", "move"]
    found = draw(st.lists(st.builds(Step, st.sampled_from(ops), st.integers(MAIN, iothreads)), max_size=MOST_STEPS))
    if may_nest and not stays and duty.shape is Shape.MIXED and draw(st.booleans()):
        found.insert(draw(st.integers(0, len(found))), Step("nest", 0))
    return tuple(found)
