# SPDX-License-Identifier: GPL-2.0-or-later
"""The process that replays single schedules of a built batch, one at a time as they are asked for.

Started by `replay.py` as `python -m cowrap_harness.replay_worker REQUEST`: one line of JSON in, one out, for each run;
each run in a forked, limited child, as in `native_worker`.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any, BinaryIO

from cowrap_harness.binding import Library, PreparedCase, read_choices, read_outcome, read_sites
from cowrap_harness.native_request import scenario_from_json
from cowrap_harness.native_worker import Job, Limits, Worker
from cowrap_harness.schedules import Schedule
from cowrap_harness.wire import encode_row


class Replayer(Worker):
    """A worker that runs each scenario under one given schedule."""

    def __init__(self, library: Library, dialect: int, limits: Limits) -> None:
        super().__init__(library, dialect, 1, limits)
        self.schedule: Schedule = ()

    def _run_scenario(self, job: Job, number: int) -> bool:
        case = PreparedCase(self.library, self.dialect, job.index, job.layout, job.scenarios[number])
        self.explored.n_schedule = len(self.schedule)
        self.explored.schedule[0 : len(self.schedule)] = list(self.schedule)
        case.set_schedule(self.schedule)
        self.library.lib.cw_run(case.case, self.record)
        outcome = read_outcome(self.library, self.record)
        return self.outbox.post((job.index, "ran", number, self.schedule, outcome, None))

    def replay(self, job: Job, schedule: Schedule) -> tuple[tuple[Any, ...], list[tuple[int, int]], list[int]]:
        """The worker's row for this run, the choices that it met, and its events' sites."""
        self.schedule = schedule
        self.record.n_choices = self.record.n_events = 0
        row = next(self.run_job(job))
        return row, read_choices(self.record), read_sites(self.record)


def main(request_path: str) -> int:
    """Answers until its standard input ends. The code under test finds no way to the answers: they go to a
    descriptor of their own.
    """
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    request = json.loads(Path(request_path).read_text())
    library = Library(Path(request["library"]), Path(request["world_header"]))
    layouts = library.layouts()
    base = load_address(Path(request["library"]))
    replayer = Replayer(library, request["dialect"], Limits(**request["limits"]))
    say(answers, [layout.to_json() for layout in layouts])
    for line in sys.stdin:
        index, scenario, schedule = json.loads(line)
        job = Job(index, layouts[index], (scenario_from_json(scenario),))
        row, choices, sites = replayer.replay(job, tuple(schedule))
        sites = [max(0, site - base) for site in sites]
        say(answers, [encode_row((index, *row)).decode("ascii"), choices, sites])
    return 0


def load_address(library: Path) -> int:
    """Where this process has a shared object: what addresses in its file are counted from."""
    mapped = [line.split(maxsplit=5) for line in Path("/proc/self/maps").read_text().splitlines()]
    path = str(library.resolve())
    return min(int(fields[0].partition("-")[0], 16) for fields in mapped if fields[-1] == path)


def say(answers: BinaryIO, item: Any) -> None:
    """Writes one line and waits until it is on its way."""
    answers.write(json.dumps(item).encode("ascii") + b"\n")
    answers.flush()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
