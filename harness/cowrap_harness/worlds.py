# SPDX-License-Identifier: GPL-2.0-or-later
"""Every small world: all scenarios within a bound for a duty, each once.

The bound: main loop and two iothreads; one call, with at most two yields of its target, every waker for each; at most
one move of the target to any context, at any moment; at most one nested call, at any moment; two preemptions. What a
correct wrapper does not survive by QEMU's own rules (a target that ends in another thread than the iothread that waits
for it) is left out, as it is in `scenarios`.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from cowrap_harness.case import MAIN, Call, Scenario, Step
from cowrap_harness.rules import Duty, Place, Shape

THREADS = (MAIN, 1, 2)
YIELDS = 2
PREEMPTIONS = 2
FAMILY = "small worlds"

Steps = tuple[Step, ...]


def small_worlds(duty: Duty) -> Iterator[Scenario]:
    """The scenarios of the bound for a duty, by caller and then by what the target does, in a fixed order."""
    for where, call in _callers(duty):
        for steps in _target_steps(duty, call):
            nests = any(step.op == "nest" for step in steps)
            calls = (_with(call, steps), Call(kind="nested", seed=2)) if nests else (_with(call, steps),)
            yield Scenario(f"{where}: {_steps_text(steps)}", calls, preemptions=PREEMPTIONS, family=FAMILY)


def _callers(duty: Duty) -> Iterator[tuple[str, Call]]:
    """Each legal way to call the wrapper once."""
    reads = duty.lock == "read"
    if duty.shape is not Shape.NO_CO:
        yield "main", Call()
        if duty.place is Place.NODE:
            yield "main, object in iothread 1", Call(home=1, holds=1)
        if duty.place is not Place.MAIN:
            yield "iothread 1", Call(thread=1, home=1)
    if duty.shape is not Shape.PLAIN:
        yield "coroutine in main", Call(in_coroutine=True, reads=reads and duty.shape is Shape.MIXED)
        elsewhere = Call(thread=1, home=1, in_coroutine=True, reads=reads and duty.shape is Shape.MIXED)
        yield "coroutine in iothread 1", elsewhere


def _target_steps(duty: Duty, call: Call) -> Iterator[Steps]:
    """What the target does: nothing in a bottom half, else all words of yields, a move and a nested call put in."""
    if duty.shape is Shape.NO_CO:
        yield ()
        return
    waits_in_iothread = call.thread != MAIN and not call.in_coroutine
    miscounts = duty.dialect == "qemu-8.0" and duty.lock != ""
    moves = () if waits_in_iothread or miscounts else THREADS
    nests = (1,) if duty.shape is Shape.MIXED else ()
    for count in range(YIELDS + 1):
        for wakers in product(THREADS, repeat=count):
            yields = tuple(Step("yield", waker) for waker in wakers)
            for moved in _with_one_more(yields, "move", moves):
                yield from _with_one_more(moved, "nest", nests)


def _with_one_more(steps: Steps, op: str, whom: tuple[int, ...]) -> Iterator[Steps]:
    """The steps as they are, then with one more step `op` at each place, for each `who`."""
    yield steps
    for place in range(len(steps) + 1):
        for who in whom:
            yield (*steps[:place], Step(op, who), *steps[place:])


def _with(call: Call, steps: Steps) -> Call:
    return Call(call.thread, call.in_coroutine, call.kind, call.home, call.holds, call.reads, steps, call.seed)


def _steps_text(steps: Steps) -> str:
    names = {"yield": "yield for", "move": "move to", "nest": "call"}
    threads = ("main", "iothread 1", "iothread 2")
    words = [f"{names[step.op]} {'itself' if step.op == 'nest' else threads[step.who]}" for step in steps]
    return ", ".join(words) if words else "at once"
