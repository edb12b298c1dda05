# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs a built batch in a worker process of its own and brings back traces, crashes and time-outs as values."""

from __future__ import annotations

import dataclasses
import json
import os
import pickle
import signal
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cowrap_harness.case import Scenario
from cowrap_harness.rules import Duty
from cowrap_harness.schedules import Schedule
from cowrap_harness.trace import Failure, Status, Trace, decode_events
from cowrap_harness.values import WrapperLayout

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
    """A worker that runs; started from the main thread, because the parent-death signal follows the thread."""

    def __init__(self, request: NativeRequest, directory: Path) -> None:
        self._result = directory / "result.pickle"
        request_path = directory / "request.json"
        request_path.write_text(json.dumps(request_data(request)))
        self._errors = (directory / "worker.err").open("w+")
        self._process = subprocess.Popen(
            [sys.executable, "-m", "cowrap_harness.native_worker", str(request_path), str(self._result)],
            env=worker_environment(request),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=self._errors,
            start_new_session=True,
        )

    def result(self) -> NativeResult:
        """Waits for the worker and decodes what it brought; raises NativeError if it failed itself."""
        try:
            status = self._process.wait()
        except BaseException:
            self.stop()
            raise
        self._errors.seek(0)
        errors = self._errors.read()
        self._errors.close()
        if status != 0:
            raise NativeError(f"the worker that runs native code ended with status {status}: {errors.strip()[-2000:]}")
        layouts, rows = pickle.loads(self._result.read_bytes())
        return _decode(tuple(layouts), rows)

    def stop(self) -> None:
        """Ends the worker and, through their death signal, its children."""
        if self._process.poll() is None:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()


def request_data(request: NativeRequest) -> dict[str, Any]:
    """A request in the plain form that worker processes read."""
    return {
        "library": str(request.library),
        "world_header": str(request.world_header),
        "dialect": request.dialect,
        "schedules": request.schedules,
        "look_share": request.look_share,
        "jobs_a_child": request.jobs_a_child,
        "scenarios": [dataclasses.asdict(scenario) for scenario in request.scenarios],
        "wrappers": [[index, list(wanted)] for index, wanted in request.wrappers],
        "duties": {str(index): _duty_data(duty) for index, duty in request.duties.items()},
        "limits": {
            "cpu_seconds": request.cpu_seconds * (5 if request.sanitized else 1),
            "wall_seconds": request.wall_seconds,
            "address_space": 0 if request.sanitized else PLAIN_ADDRESS_SPACE,
        },
    }


def _duty_data(duty: Duty) -> dict[str, Any]:
    return {**dataclasses.asdict(duty), "shape": duty.shape.name, "place": duty.place.name}


def worker_environment(request: NativeRequest) -> dict[str, str]:
    """The environment in which a process can load what a request names."""
    package_root = str(Path(__file__).resolve().parent.parent)
    environment = dict(os.environ)
    environment["PYTHONPATH"] = os.pathsep.join(filter(None, [package_root, os.environ.get("PYTHONPATH", "")]))
    if request.preload:
        environment["LD_PRELOAD"] = ":".join(request.preload)
    if request.sanitized:
        environment["PYTHONMALLOC"] = "malloc"
        environment["ASAN_OPTIONS"] = "detect_leaks=0:hard_rss_limit_mb=4096:detect_stack_use_after_return=0"
        environment["UBSAN_OPTIONS"] = "print_stacktrace=1:halt_on_error=1"
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
    """A trace from the plain tuple that a worker sends (binding.Outcome)."""
    status, events, data, failure = outcome
    return Trace(Status(status), decode_events(events), data, Failure(*failure))
