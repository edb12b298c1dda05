# SPDX-License-Identifier: GPL-2.0-or-later
"""What is declared, how it is called, how the target behaves: frozen data."""

from __future__ import annotations

from dataclasses import dataclass

MAIN = 0
"""Thread 0 is the main loop; 1, 2, ... are iothreads. A context has the number of its home thread."""


@dataclass(frozen=True)
class Leaf:
    """One scalar inside a value.

    `access` is what stands after an lvalue of the whole type to reach it (`""`, `".size"`, `".at[2]"`). `kind` is one
    of `integer`, `bool`, `enum`, `float`, `pointer`, `complex`, `longdouble`, `longdouble-complex`, `bytes` (opaque
    storage without padding). Size and offset are the compiler's: the driver's tables carry them.
    """

    access: str
    kind: str


@dataclass(frozen=True)
class ValueType:
    """A C type as the driver needs it.

    `written` and `passed` are declarators with `@` in the place of the name: `written` as declared (`const uint8_t
    @[16]`), `passed` after C's adjustment of parameters and without top-level qualifiers (`const uint8_t *@`).
    `leaves` is empty for void. `object` is `BlockDriverState`, `BdrvChild` or `BlockBackend` for a (possibly
    qualified) pointer to one of these.
    """

    written: str
    passed: str
    leaves: tuple[Leaf, ...]
    object: str = ""

    @property
    def is_void(self) -> bool:
        """Whether this is `void`, which has no value."""
        return not self.leaves


@dataclass(frozen=True)
class Parameter:
    """One declared parameter; `name` is empty where the author gave none."""

    name: str
    type: ValueType


@dataclass(frozen=True)
class Signature:
    """Result and parameters of a declared function."""

    result: ValueType
    parameters: tuple[Parameter, ...]


@dataclass(frozen=True)
class Subject:
    """One marked declaration: the wrapper that a generator owes.

    `target` is the target's own signature where an input declares it, else None (then the wrapper's own serves).
    `text` is the declaration in one line, `place` is `file:line`, `lines` the source lines on which it stands, as
    written.
    """

    name: str
    mark: str
    signature: Signature
    target: Signature | None = None
    place: str = ""
    text: str = ""
    lines: str = ""


@dataclass(frozen=True)
class Step:
    """One thing that a target does: `yield` (and be woken by thread `who`), `move` (to the context of thread `who`),
    `nest` (make call number `who` of the scenario, a nested one) or `rehome` (its first parameter's object lives in the
    context of thread `who` from then on). Outside of coroutines only the last is done.
    """

    op: str
    who: int


@dataclass(frozen=True)
class Call:
    """One actor of a scenario.

    `kind` is `call` (the wrapper is called), `writer` (takes and releases the write lock of the graph in main),
    `reader` (a coroutine that holds the graph's read lock over its own steps) or `nested` (a target calls the
    wrapper, on its own coroutine, wherever that is then). `thread` is where,
    `in_coroutine` whether from inside a coroutine. `home` is the context in which the first context object lives.
    `holds` is how often the caller holds that context's lock, `reads` whether its coroutine holds the graph's read
    lock. `steps` is what the target does. `seed` chooses the values.
    """

    thread: int = MAIN
    in_coroutine: bool = False
    kind: str = "call"
    home: int = MAIN
    holds: int = 0
    reads: bool = False
    steps: tuple[Step, ...] = ()
    seed: int = 0


@dataclass(frozen=True)
class Scenario:
    """How a wrapper is called: the calls in flight, how many iothreads there are, and how many preemptions may be.

    `name` is for people. Scenarios of a `family` are run under all their schedules, and reports count those that pass.
    `fail_creation` is the number of the coroutine that cannot be made (the process then aborts, as QEMU's does; 0:
    none), `fail_allocation` the same for bottom halves; with `fail_from_on` those after it fail too.
    """

    name: str
    calls: tuple[Call, ...]
    iothreads: int = 2
    preemptions: int = 1
    family: str = ""
    fail_creation: int = 0
    fail_allocation: int = 0
    fail_from_on: bool = False
