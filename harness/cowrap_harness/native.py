# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs a built batch in a worker process of its own and brings back traces, crashes and time-outs as values."""

from __future__ import annotations

import dataclasses
import itertools
import json
import os
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any
from weakref import WeakValueDictionary

from cowrap_harness.case import Scenario
from cowrap_harness.rules import Duty
from cowrap_harness.schedules import Schedule
from cowrap_harness.servers import Asked, ServerKind
from cowrap_harness.trace import EVENT, Failure, Kind, Status, Trace, decode_events
from cowrap_harness.values import WrapperLayout
from cowrap_harness.walls import has_seccomp
from cowrap_harness.wire import DONE, WireError, decode_row

PLAIN_ADDRESS_SPACE = 4 << 30


class NativeError(Exception):
    """The worker itself failed: the harness's or the machine's fault, never a finding."""


@dataclass(frozen=True)
class Death:
    """How a child ended that did not come back: a signal's name, `exit N`, or `WALL`; what it said on standard
    error.
    """

    how: str
    errors: str


@dataclass(frozen=True)
class Execution:
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
    executions: tuple[Execution, ...]
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
    def executions_by_wrapper(self) -> Mapping[int, Sequence[Execution]]:
        """`executions` by wrapper."""
        found: dict[int, list[Execution]] = defaultdict(list)
        for execution in self.executions:
            found[execution.wrapper].append(execution)
        return found


@dataclass(frozen=True)
class NativeRequest:
    """What a worker is to run.

    `wrappers` are (index in the batch's table, indices into `scenarios`). `preload` names libraries that a sanitizer
    build needs to have loaded first, `sanitized` lifts the limit on address space, which such builds cannot live
    under. `duties` says by index what a wrapper owes: then each run is judged in C, and only failing runs and a sample
    come back; of a wrapper without one every outcome that is new does. `look_share`: of so many scenarios that pass one
    has its sample brought back. `jobs_a_child`: how many wrappers share a child; one that has a fault is the last of
    its child.
    """

    library: Path
    world_header: Path
    dialect: int
    scenarios: tuple[Scenario, ...]
    wrappers: tuple[tuple[int, tuple[int, ...]], ...]
    schedules: int
    preload: tuple[str, ...] = ()
    sanitized: bool = False
    cpu_seconds: float = 1.0
    wall_seconds: float = 60.0
    look_share: int = 1
    jobs_a_child: int = 1
    duties: Mapping[int, Duty] = field(default_factory=dict)


class WorkerProcess:
    """One request at work. Start it from the main thread: the parent-death signal follows the thread."""

    def __init__(self, request: NativeRequest, directory: Path) -> None:
        asked, self._result = directory / "request.json", directory / "result.jsonl"
        self._errors = directory / "worker.err"
        self._wanted = tuple(index for index, _ in request.wrappers)
        asked.write_text(json.dumps(request_data(request)))
        kind = ServerKind(
            "cowrap_harness.native_request", arguments=(str(request.world_header),),
            environment=worker_environment(request),
        )  # fmt: skip
        self._asked = Asked(kind, [str(asked), str(self._result)], Path(os.devnull), self._errors)

    def result(self) -> NativeResult:
        """Waits for the end and decodes what came; raises NativeError where anything but native code failed."""
        try:
            status = self._asked.status()
        except EOFError as error:
            raise NativeError(str(error)) from error
        if status:
            said = self._errors.read_text(encoding="utf-8", errors="replace") if self._errors.exists() else ""
            raise NativeError(f"the worker that runs native code ended with status {status}: {said.strip()[-2000:]}")
        return read_result(self._result)

    def ready(self, timeout: float) -> bool:
        """Whether the result is there, after waiting for at most this long."""
        return self._asked.ready(timeout)

    @property
    def done(self) -> int:
        """How many wrappers have been run to their end."""
        path = Path(f"{self._result}{DONE}")
        return path.stat().st_size if path.exists() else 0

    def stop(self) -> None:
        """Ends the request's processes, if they are at work."""
        self._asked.stop()

    def partial(self) -> NativeResult:
        """What a stopped worker has brought back of the wrappers that it has run to their end."""
        lines = self._result.read_bytes().splitlines(keepends=True) if self._result.exists() else []
        if not lines or not lines[0].endswith(b"\n"):
            return NativeResult((), (), (), {}, unfinished=frozenset(self._wanted))
        layouts = tuple(map(WrapperLayout.from_json, json.loads(lines[0])))
        present = [index for index in self._wanted if layouts[index].present]
        finished = {*present[: self.done], *(set(self._wanted) - set(present))}
        rows = [decode_row(line) for line in lines[1:] if line.endswith(b"\n")]
        result = _decode(layouts, [row for row in rows if row[0] in finished])
        return dataclasses.replace(result, unfinished=frozenset(self._wanted) - finished)


def read_result(path: Path) -> NativeResult:
    """What a worker left; raises NativeError where it is not what workers leave."""
    first, *lines = path.read_bytes().splitlines()
    try:
        layouts = tuple(map(WrapperLayout.from_json, json.loads(first)))
        return _decode(layouts, [decode_row(line) for line in lines])
    except (WireError, ValueError) as error:
        raise NativeError(f"a worker's result cannot be read: {error}") from error


def request_data(request: NativeRequest) -> dict[str, Any]:
    """A request in the plain form that worker processes read."""
    return {
        "library": str(request.library),
        "world_header": str(request.world_header),
        "dialect": request.dialect,
        "schedules": request.schedules,
        "look_share": request.look_share,
        "jobs_a_child": request.jobs_a_child,
        "scenarios": [_scenario_data(scenario) for scenario in request.scenarios],
        "wrappers": [[index, list(wanted)] for index, wanted in request.wrappers],
        "duties": {str(index): _duty_data(duty) for index, duty in request.duties.items()},
        "limits": {
            "cpu_seconds": request.cpu_seconds * (5 if request.sanitized else 1),
            "wall_seconds": request.wall_seconds,
            "address_space": 0 if request.sanitized else PLAIN_ADDRESS_SPACE,
            "sealed": has_seccomp(),
        },
    }


def _scenario_data(scenario: Scenario) -> dict[str, Any]:
    # dataclasses.asdict would copy each word: it takes ten times as long, and a request has hundreds
    calls = [{**vars(call), "steps": [vars(step) for step in call.steps]} for call in scenario.calls]
    return {**vars(scenario), "calls": calls}


def _duty_data(duty: Duty) -> dict[str, Any]:
    return {**vars(duty), "shape": duty.shape.name, "place": duty.place.name}


def worker_environment(request: NativeRequest) -> dict[str, str]:
    """The environment in which a process can load what a request names."""
    package_root = str(Path(__file__).resolve().parent.parent)
    environment = dict(os.environ)
    environment["PYTHONPATH"] = os.pathsep.join(filter(None, [package_root, os.environ.get("PYTHONPATH", "")]))
    if request.preload:
        environment["LD_PRELOAD"] = ":".join(request.preload)
    if request.sanitized:
        environment["PYTHONMALLOC"] = "malloc"
        # What a sanitizer says first is what is kept. Stacks with names would come from the tables of every loaded
        # library, which each child that dies reads anew: a hundred times its own work.
        environment["ASAN_OPTIONS"] = (
            "detect_leaks=0:hard_rss_limit_mb=4096:detect_stack_use_after_return=0:symbolize=0"
        )
        environment["UBSAN_OPTIONS"] = "halt_on_error=1:symbolize=0"
    return environment


def _decode(layouts: tuple[WrapperLayout, ...], rows: list[tuple[Any, ...]]) -> NativeResult:
    executions: list[Execution] = []
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
            executions.append(Execution(wrapper, scenario, rest[0], decode_outcome(rest[1]), None, rest[2]))
        else:
            executions.append(Execution(wrapper, scenario, rest[0], decode_outcome(rest[3]), Death(rest[1], rest[2])))
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
