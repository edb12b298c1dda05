# SPDX-License-Identifier: GPL-2.0-or-later
"""What native workers are asked: a request with its plain form, both ways, and the environment that it needs."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cowrap_harness.case import Call, Scenario, Step
from cowrap_harness.package_root import python_path
from cowrap_harness.rules import Duty, Place, Shape
from cowrap_harness.walls import has_seccomp

PLAIN_ADDRESS_SPACE = 4 << 30


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
    environment = dict(os.environ)
    environment["PYTHONPATH"] = python_path()
    if request.preload:
        environment["LD_PRELOAD"] = ":".join(request.preload)
    if request.sanitized:
        environment["PYTHONMALLOC"] = "malloc"
        # What a sanitizer says first is what is kept. Names for its stacks would come from the tables of every loaded
        # library, which each child that dies reads anew: a tenth of a second.
        environment["ASAN_OPTIONS"] = (
            "detect_leaks=0:hard_rss_limit_mb=4096:detect_stack_use_after_return=0:symbolize=0"
        )
        environment["UBSAN_OPTIONS"] = "halt_on_error=1:symbolize=0"
    return environment


def scenario_from_json(data: dict[str, Any]) -> Scenario:
    """A scenario from its plain form."""
    calls = tuple(Call(**{**call, "steps": tuple(Step(**step) for step in call["steps"])}) for call in data["calls"])
    return Scenario(**{**data, "calls": calls})


def duty_from_json(data: dict[str, Any]) -> Duty:
    """A duty from its plain form."""
    return Duty(**{**data, "shape": Shape[data["shape"]], "place": Place[data["place"]]})
