# SPDX-License-Identifier: GPL-2.0-or-later
"""Every context, legal and illegal, in which a wrapper of a given duty is called, and what its target does there.

Each scenario's expectation is certain: situations in which a correct wrapper hangs or aborts by QEMU's own rules
are either expected to end so or not scheduled at all.
"""

from __future__ import annotations

from collections.abc import Iterator

from cowrap_harness.case import MAIN, Call, Scenario, Step
from cowrap_harness.rules import Duty, Place, Shape

A, B = 1, 2
"""The two iothreads of the bundled scenarios."""


def _yields(*who: int) -> tuple[Step, ...]:
    return tuple(Step("yield", thread) for thread in who)


def _move(who: int, *then: int) -> tuple[Step, ...]:
    return (Step("move", who), *_yields(*then))


STAYING = {
    "target returns at once": (),
    "target yields once": _yields(MAIN),
    "woken from iothread 1": _yields(A),
    "woken from iothread 2": _yields(B),
    "target yields three times": _yields(B, MAIN, A),
}
"""What a target does without leaving its context."""


def scenarios(duty: Duty) -> list[Scenario]:
    """The scenarios for a duty, in a fixed order; names are unique."""
    if duty.shape is Shape.NO_CO:
        return [*_no_co(duty)]
    found = [*_polling_in_main(duty), *_polling_in_iothread(duty), *_moving(duty), *_in_flight(duty), *_nesting(duty)]
    found += _direct(duty) if duty.shape is Shape.MIXED else _asserting(range(2), in_coroutine=True)
    return found + [*_refused_by_runtime(duty)]


def _one(name: str, preemptions: int = 1, **call: object) -> Scenario:
    return Scenario(name, (Call(**call),), preemptions=preemptions)  # type: ignore[arg-type]


def _polling_in_main(duty: Duty) -> Iterator[Scenario]:
    for name, steps in STAYING.items():
        yield _one(f"main: {name}", steps=steps, home=MAIN)
    yield _one("main: other values", steps=_yields(MAIN), seed=1)
    yield _one("main: yet other values", seed=3)
    if duty.place is Place.CALLER:
        yield _one("main: object in iothread 1", home=A, steps=_yields(MAIN))
    if duty.place is Place.NODE:
        for name, steps in STAYING.items():
            yield _one(f"main, object in iothread 1: {name}", home=A, holds=1, steps=steps)
        yield _one("main, object in iothread 1: preempted twice", 2, home=A, holds=1, steps=_yields(A))


def _polling_in_iothread(duty: Duty) -> Iterator[Scenario]:
    if duty.place is Place.MAIN:
        return
    for name, steps in STAYING.items():
        yield _one(f"iothread 1: {name}", thread=A, home=A, steps=steps)
    if duty.place is Place.CALLER:
        yield _one("iothread 1: object in main", thread=A, home=MAIN, steps=_yields(MAIN))
        yield _one("iothread 1: object in iothread 2", thread=A, home=B)


def _moving(duty: Duty) -> Iterator[Scenario]:
    """A target that ends in another context than the one where it began: only main's waits survive that.

    8.0 counts readers outside main only, so a locked coroutine that moves there breaks QEMU's own count.
    """
    if duty.dialect == "qemu-8.0" and duty.lock:
        return
    yield _one("main: target moves to iothread 1", steps=_move(A))
    yield _one("main: target moves to iothread 1, yields", steps=_move(A, MAIN, B))
    yield _one("main: target moves away and back", steps=(*_move(A), *_move(MAIN)))
    yield _one("main: target moves, preempted twice", 2, steps=_move(A))
    if duty.place is Place.NODE:
        yield _one("main, object in iothread 1: target moves to main", home=A, holds=1, steps=_move(MAIN))
        yield _one("main, object in iothread 1: target moves to iothread 2", home=A, holds=1, steps=_move(B, A))


def _in_flight(duty: Duty) -> Iterator[Scenario]:
    """More than one actor: a wrapper called while another waits, and a writer that waits for the reader."""
    inner = Call(steps=_yields(MAIN), seed=2)
    yield Scenario("main: called again while waiting", (Call(steps=_yields(MAIN, MAIN)), inner))
    if duty.place is not Place.MAIN:
        both = (Call(steps=_yields(A)), Call(thread=A, home=A, steps=_yields(MAIN), seed=2))
        yield Scenario("main and iothread 1 at once", both)
    if duty.lock and duty.dialect != "qemu-8.0":
        moving = (Call(steps=_move(A)), Call(steps=_yields(MAIN, B), seed=2))
        yield Scenario("main: target moves to iothread 1 while another call waits", moving)
    if duty.lock:
        writer = Call(kind="writer")
        yield Scenario("main: a writer comes while waiting", (Call(steps=_yields(MAIN)), writer))
        if duty.place is not Place.MAIN:
            yield Scenario("iothread 1: main wants the write lock", (Call(thread=A, home=A, steps=_yields(A)), writer))


def _nesting(duty: Duty) -> Iterator[Scenario]:
    """A target that calls the wrapper itself: it is in a coroutine, so a mixed one goes on, a plain one asserts."""
    what = "" if duty.shape is Shape.MIXED else ": must assert"
    inner = Call(kind="nested", steps=_yields(B), seed=2)
    outer = (*_yields(MAIN), Step("nest", 1), *_yields(A))
    yield Scenario(f"main: target calls the wrapper again{what}", (Call(steps=outer), inner))
    if not (duty.dialect == "qemu-8.0" and duty.lock):
        moving = Call(kind="nested", steps=_move(A, MAIN), seed=2)
        name = f"main: target calls the wrapper again, which moves it{what}"
        yield Scenario(name, (Call(steps=(Step("nest", 1), *_yields(B))), moving))


def _direct(duty: Duty) -> list[Scenario]:
    reads = duty.lock == "read"
    found = [
        _one(f"coroutine in main: {name}", in_coroutine=True, reads=reads, steps=steps)
        for name, steps in STAYING.items()
    ]
    found += [
        _one(f"coroutine in iothread 1: {name}", thread=A, home=A, in_coroutine=True, reads=reads, steps=steps)
        for name, steps in STAYING.items()
    ]
    found += [
        _one(f"coroutine in main: {values}", in_coroutine=True, reads=reads, seed=seed)
        for seed, values in ((1, "other values"), (3, "yet other values"))
    ]
    found.append(_one("coroutine in main, object in iothread 2", home=B, in_coroutine=True, reads=reads))
    if not (duty.dialect == "qemu-8.0" and reads):
        found.append(_one("coroutine in main: target moves", in_coroutine=True, reads=reads, steps=_move(A, MAIN)))
    return found


def _asserting(threads: range, in_coroutine: bool) -> list[Scenario]:
    where = {
        (0, True): "coroutine in main",
        (1, True): "coroutine in iothread 1",
        (0, False): "main",
        (1, False): "iothread 1",
    }
    return [
        _one(f"{where[thread, in_coroutine]}: must assert", thread=thread, home=thread, in_coroutine=in_coroutine)
        for thread in threads
    ]


def _refused_by_runtime(duty: Duty) -> Iterator[Scenario]:
    """A caller that breaks QEMU's rules: the runtime itself aborts, unless the wrapper polls in the wrong context."""
    if duty.place is Place.NODE:
        yield _one("iothread 1, object in iothread 2: runtime aborts", thread=A, home=B)
        yield _one("main, object in iothread 1, lock not held: runtime aborts", home=A)
    elif duty.place is Place.MAIN:
        yield _one("iothread 1: runtime aborts", thread=A, home=A)


def _no_co(duty: Duty) -> Iterator[Scenario]:
    for thread, where in ((MAIN, "main"), (A, "iothread 1")):
        for seed, values in ((0, ""), (1, ", other values"), (3, ", yet other values")):
            yield _one(f"coroutine in {where}{values}", thread=thread, home=thread, in_coroutine=True, seed=seed)
    yield _one("coroutine in main, object in iothread 1", home=A, in_coroutine=True)
    yield _one("coroutine in iothread 1, object in main", thread=A, in_coroutine=True)
    yield _one("coroutine in iothread 1, preempted twice", 2, thread=A, home=A, in_coroutine=True)
    if duty.context_lock and duty.has_node:
        rehomed = (Step("rehome", A),)
        yield _one("coroutine in main: target moves the object to iothread 1", in_coroutine=True, steps=rehomed)
    if duty.lock == "write":
        reader = Call(kind="reader", thread=A, in_coroutine=True, steps=_yields(A))
        calls = (Call(in_coroutine=True, home=A), reader)
        yield Scenario("coroutine in main, object and a reader in iothread 1", calls)
    both = (Call(in_coroutine=True), Call(in_coroutine=True, seed=2))
    yield Scenario("two coroutines in main", both)
    apart = (Call(in_coroutine=True), Call(thread=A, home=A, in_coroutine=True, seed=2))
    yield Scenario("coroutines in main and iothread 1 at once", apart)
    yield from _asserting(range(2), in_coroutine=False)
