# SPDX-License-Identifier: GPL-2.0-or-later
"""What native workers bring back: runs as traces, deaths and counts, decoded from the rows that they write."""

from __future__ import annotations

import itertools
import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any
from weakref import WeakValueDictionary

from cowrap_harness.schedules import Schedule
from cowrap_harness.trace import EVENT, Failure, Kind, Status, Trace, decode_events
from cowrap_harness.values import WrapperLayout
from cowrap_harness.wire import WireError, decode_row


class NativeError(Exception):
    """The worker itself failed: the harness's or the machine's fault, never a finding."""


@dataclass(frozen=True)
class Death:
    """How a child ended that did not come back, in the words of child_deaths; what it said on standard error."""

    how: str
    errors: str


@dataclass(frozen=True)
class NativeRun:
    """One run of one scenario under one schedule: a trace, whole or up to the child's death."""

    wrapper: int
    scenario: int
    schedule: Schedule
    trace: Trace
    death: Death | None = None
    broken: str | None = None
    """What the judge in C names broken first, empty for nothing; None where it was not asked."""


@dataclass(frozen=True)
class NativeResult:
    """One batch in one build: layouts as compiled, executions whose outcomes differ, scenarios left out after
    repeated deaths.

    `runs` counts all runs by (wrapper, scenario), `digests` are of all their traces in order, so that equal
    explorations in two builds have equal ones.
    """

    layouts: tuple[WrapperLayout, ...]
    executions: tuple[NativeRun, ...]
    left_out: tuple[tuple[int, int], ...]
    runs: Mapping[tuple[int, int], int]
    digests: Mapping[tuple[int, int], int] = field(default_factory=dict)
    incomplete: frozenset[tuple[int, int]] = frozenset()
    unfinished: frozenset[int] = frozenset()
    """The wrappers that were not run to their end, because the worker was stopped before; nothing else is known of
    them."""

    @cached_property
    def runs_by_wrapper(self) -> Mapping[int, Mapping[int, int]]:
        """`runs` by wrapper, then by scenario."""
        found: dict[int, dict[int, int]] = defaultdict(dict)
        for (wrapper, scenario), count in self.runs.items():
            found[wrapper][scenario] = count
        return found

    @cached_property
    def executions_by_wrapper(self) -> Mapping[int, Sequence[NativeRun]]:
        """`executions` by wrapper."""
        found: dict[int, list[NativeRun]] = defaultdict(list)
        for execution in self.executions:
            found[execution.wrapper].append(execution)
        return found


def read_result(path: Path) -> NativeResult:
    """What a worker left; raises NativeError where it is not what workers leave."""
    first, *lines = path.read_bytes().splitlines()
    try:
        layouts = tuple(map(WrapperLayout.from_json, json.loads(first)))
        return decode_rows(layouts, [decode_row(line) for line in lines])
    except (WireError, ValueError) as error:
        raise NativeError(f"a worker's result cannot be read: {error}") from error


def decode_rows(layouts: tuple[WrapperLayout, ...], rows: list[tuple[Any, ...]]) -> NativeResult:
    executions: list[NativeRun] = []
    left_out: list[tuple[int, int]] = []
    runs: dict[tuple[int, int], int] = {}
    digests: dict[tuple[int, int], int] = {}
    incomplete: set[tuple[int, int]] = set()
    for wrapper, what, scenario, *rest in rows:
        if what == "left-out":
            left_out.append((wrapper, scenario))
        elif what == "count":
            runs[wrapper, scenario], digests[wrapper, scenario], complete = rest
            incomplete |= set() if complete else {(wrapper, scenario)}
        elif what == "ran":
            executions.append(NativeRun(wrapper, scenario, rest[0], decode_outcome(rest[1]), None, rest[2]))
        else:
            executions.append(NativeRun(wrapper, scenario, rest[0], decode_outcome(rest[3]), Death(rest[1], rest[2])))
    return NativeResult(layouts, tuple(executions), tuple(left_out), runs, digests, frozenset(incomplete))


def decode_outcome(outcome: tuple[Any, ...]) -> Trace:
    """A trace from the plain tuple that a worker sends (binding.Outcome).

    What is no event ends it: whoever wrote it had spoilt its record. Equal outcomes give the same trace for as long as
    somebody has it: builds agree on nearly all of them.
    """
    trace = _TRACES.get(outcome)
    if trace is None:
        status, raw, data, failure = outcome
        whole = len(raw) // EVENT.size * EVENT.size
        events = tuple(itertools.takewhile(lambda event: event.kind in _KINDS, decode_events(raw[:whole])))
        trace = Trace(Status(status) if status in _STATUSES else Status.RUNNING, events, data, Failure(*failure))
        _TRACES[outcome] = trace
    return trace
_TRACES: WeakValueDictionary[tuple[Any, ...], Trace] = WeakValueDictionary()
_KINDS = frozenset(map(int, Kind))
_STATUSES = frozenset(map(int, Status))
