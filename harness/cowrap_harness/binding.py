# SPDX-License-Identifier: GPL-2.0-or-later
"""The runtime's C interface through cffi: opening a built batch, reading its tables, running one case."""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from cowrap_harness.case import Scenario
from cowrap_harness.expectation import CallDue, Due, Expectation, call_values, object_homes
from cowrap_harness.interface_cache import read_interface
from cowrap_harness.trace import EVENT, HELD_MAIN_READ, HELD_READ, HELD_WRITE, NOBODY
from cowrap_harness.values import LeafKind, LeafLayout, SlotLayout, WrapperLayout, make_mask

CHILD_INTERFACE = """
int cw_child_limit(uint64_t address_space_bytes, uint32_t cpu_seconds);
int cw_child_seal(void);
void cw_child_watch_signals(CwRecord *record);
int cw_child_watch_time(uint32_t milliseconds);
"""

OPS = {"yield": 0, "move": 1, "nest": 2, "rehome": 3}
ACTORS = {"call": 0, "writer": 1, "nested": 2, "reader": 3}
DUES = {Due.RESULT: 1, Due.RUNTIME: 2, Due.ASSERTION: 3}
LOCKS = {"": 0, "read": HELD_READ, "write": HELD_WRITE, "main-read": HELD_MAIN_READ}
FRESH, DIRECT, BOTTOM_HALF = range(3)
"""CwWay."""

Outcome = tuple[int, bytes, bytes, tuple[str, str, str, str, str, int]]
"""Status, events as bytes, data bytes, failure (message, misuse, expression, function, file, line)."""


def interface_text(header: str) -> str:
    """The part of world.h that cffi reads: what stands between its two cdef lines.

    A const object is a compile-time constant to cffi, which it cannot read from a library: so the tables lose their
    const.
    """
    text = header.split("/* cdef: begin */")[1].split("/* cdef: end */")[0]
    return text.replace("extern const ", "extern ")


@cache
def prepare_interface(world_header: Path) -> Any:
    """The interface as cffi knows it."""
    ffi = read_interface(interface_text(world_header.read_text(encoding="utf-8")) + CHILD_INTERFACE)
    for name in ("CwCase *", "CwLimits *", "CwRecord *", "CwExplored *", "CwRecord", "CwExplored", "uint8_t[]"):
        ffi.typeof(name)  # parsed here, and not by every child anew
    return ffi


class Library:
    """A shared object that holds generated wrappers, their driver and the runtime."""

    def __init__(self, path: Path, world_header: Path) -> None:
        self.ffi = prepare_interface(world_header)
        self.lib: Any = self.ffi.dlopen(str(path))

    def layouts(self) -> list[WrapperLayout]:
        """The table of wrappers with sizes and offsets as compiled."""
        return [self._wrapper(self.lib.cw_wrappers[index]) for index in range(self.lib.cw_n_wrappers)]

    def _wrapper(self, row: Any) -> WrapperLayout:
        parameters = tuple(self._slot(row.parameters[index]) for index in range(row.n_parameters))
        name = self.ffi.string(row.name).decode()
        return WrapperLayout(name, row.wrapper != self.ffi.NULL, parameters, self._slot(row.result))

    def _slot(self, slot: Any) -> SlotLayout:
        leaves = tuple(
            LeafLayout(leaf.offset, leaf.size, LeafKind(leaf.kind))
            for leaf in (slot.leaves[i] for i in range(slot.n_leaves))
        )
        return SlotLayout(slot.size, slot.face != 0, leaves)


class PreparedCase:
    """A scenario of one wrapper as the C structure that `cw_run` takes; keeps the memory that it points to."""

    def __init__(self, library: Library, dialect: int, wrapper: int, layout: WrapperLayout, scenario: Scenario) -> None:
        ffi = library.ffi
        self.library = library
        self._layout = layout
        self.case = ffi.new("CwCase *")
        self._kept: list[Any] = []
        homes = object_homes(scenario)
        self.case.dialect = dialect
        self.case.n_iothreads = scenario.iothreads
        self.case.n_objects = len(homes)
        self.case.object_home[0 : len(homes)] = list(homes)
        self.case.n_calls = len(scenario.calls)
        self.case.preemptions = scenario.preemptions
        self.case.fail_creation, self.case.fail_allocation = scenario.fail_creation, scenario.fail_allocation
        self.case.fail_from_on = scenario.fail_from_on
        for number, call in enumerate(scenario.calls):
            row = self.case.calls[number]
            arguments, result = call_values(layout, call, number)
            row.wrapper, row.actor, row.thread = wrapper, ACTORS[call.kind], call.thread
            row.in_coroutine, row.holds, row.reads, row.home = call.in_coroutine, call.holds, call.reads, call.home
            row.n_steps = len(call.steps)
            for index, step in enumerate(call.steps):
                row.steps[index].op, row.steps[index].who = OPS[step.op], step.who
            row.arguments = self._keep(b"".join(arguments))
            row.result = self._keep(result)

    def set_due(self, expected: Expectation) -> None:
        """What `cw_judge` is to hold runs of this case against."""
        masks, result_mask = _masks(self._layout)
        for due in expected.calls:
            row = self.case.calls[due.number]
            row.due, row.due_way, row.due_thread = DUES[due.due], _way(due), due.thread
            row.due_lock, row.due_assume = LOCKS[due.lock], due.assumes_lock
            row.due_context_lock = NOBODY if due.context_lock is None else due.context_lock
            row.argument_masks = self._keep(masks)
            row.result_mask = self._keep(result_mask)

    def _keep(self, data: bytes) -> Any:
        kept = self.library.ffi.new("uint8_t[]", data or b"\0")
        self._kept.append(kept)
        return kept

    def set_schedule(self, schedule: tuple[int, ...]) -> None:
        """The choices that the next run is to take."""
        self._schedule = self.library.ffi.new("uint8_t[]", bytes(schedule) or b"\0")
        self.case.schedule = self._schedule
        self.case.n_schedule = len(schedule)


@lru_cache(maxsize=1024)
def _masks(layout: WrapperLayout) -> tuple[bytes, bytes]:
    """The masks of all arguments in a row, and that of the result."""
    return b"".join(map(make_mask, layout.parameters)), make_mask(layout.result)


def _way(due: CallDue) -> int:
    return BOTTOM_HALF if due.bottom_half else FRESH if due.fresh else DIRECT


def broken_names(library: Library, broken: int) -> list[str]:
    """The names of what `cw_judge` found broken, the one that is the verdict first."""
    names = []
    while broken:
        lowest = broken & -broken
        name = library.lib.cw_broken_name(lowest.bit_length() - 1)
        names.append(library.ffi.string(name).decode())
        broken -= lowest
    return names


def read_outcome(library: Library, record: Any) -> Outcome:
    """Plain data from a CwRecord, whole or left behind by a child that died."""
    ffi = library.ffi
    n_events = min(record.n_events, len(record.events))
    n_bytes = min(record.n_bytes, len(record.bytes))
    texts = [
        ffi.string(text).decode("utf-8", "replace")
        for text in (record.message, record.misuse, record.expression, record.function, record.file)
    ]
    events = bytes(ffi.buffer(record.events, n_events * EVENT.size))
    failure = (texts[0], texts[1], texts[2], texts[3], texts[4], int(record.line))
    return int(record.status), events, bytes(ffi.buffer(record.bytes, n_bytes)), failure


def read_choices(record: Any) -> list[tuple[int, int]]:
    """The (options, taken) pairs of a run."""
    taken = record.choices[0 : min(record.n_choices, len(record.choices))]
    return [(choice.options, choice.taken) for choice in taken]


def read_sites(record: Any) -> list[int]:
    """By event, the address behind the call in the code under test that it came from, 0 for none."""
    return [record.sites[i] for i in range(min(record.n_events, len(record.sites)))]
