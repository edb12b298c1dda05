# SPDX-License-Identifier: GPL-2.0-or-later
"""How wrappers are run: in which builds, how often, with which values, and how much is done with each."""

from __future__ import annotations

from dataclasses import dataclass

from cowrap_harness.build import Build
from cowrap_harness.toolchain import Toolchain


@dataclass(frozen=True)
class Depth:
    """How much is done with each wrapper.

    Of so many `scenarios` one is run (in turn, so that other wrappers run the others); of so many scenarios that pass
    in C one is judged in Python too (`looks`); of so many wrappers one has its creations and allocations let fail
    (`faults`; 0: none). `evidence` has findings shrunk and laid beside a right run. `jobs_a_child` wrappers share a
    native child.
    """

    scenarios: int = 1
    looks: int = 1
    faults: int = 1
    evidence: bool = True
    jobs_a_child: int = 5


EVERYTHING = Depth()


@dataclass(frozen=True)
class Running:
    """In which builds wrappers are run, under how many schedules of each scenario at most, and with which values.

    With `real_threads` each wrapper that is right so far is run on real threads too. `exhaustive` adds every small
    world.
    """

    builds: tuple[Build, ...]
    toolchain: Toolchain
    schedules: int
    seed: int = 0
    depth: Depth = EVERYTHING
    real_threads: bool = False
    exhaustive: bool = False
