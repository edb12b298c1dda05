# SPDX-License-Identifier: GPL-2.0-or-later
"""The rows of some wrappers as they come, and what is still to be done with each."""

from __future__ import annotations

from collections.abc import Iterable

from cowrap_harness.outcome import Row
from cowrap_harness.running import Running
from cowrap_harness.verdict import Judgement, Verdict


class WrapperRows:
    """What was found about each wrapper, by name; `executions` counts the runs in the simulated world that came back.

    `judged` are those that were run in their scenarios, `through` those that were run in all that they are due.
    """

    def __init__(self, names: Iterable[str]) -> None:
        self.by_name: dict[str, list[Row]] = {name: [] for name in names}
        self.executions = 0
        self.judged: set[str] = set()
        self.through: set[str] = set()

    def is_right(self, name: str) -> bool:
        """Whether nothing is wrong with a wrapper so far."""
        return all(row.judgement.verdict is Verdict.PASS for row in self.by_name[name])

    def leave(self, name: str, what: str, build: str = "") -> None:
        """Says of a wrapper that something was not done with it."""
        self.by_name[name].append(
            Row(Judgement(Verdict.NOT_JUDGED, "", f"interrupted before it was {what}"), build)
        )

    def leave_the_rest(self, running: Running) -> None:
        """Says of each wrapper that is not through that it was not judged, in which builds, or beyond its scenarios."""
        further = ["with failing allocations"] * bool(running.depth.faults) + ["on real threads"] * running.real_threads
        for name in self.by_name:
            if name not in self.judged:
                for build in running.builds:
                    self.leave(name, "compiled and run", build.name)
            elif further and name not in self.through and self.is_right(name):
                self.leave(name, f"run {' and '.join(further)}")
