# SPDX-License-Identifier: GPL-2.0-or-later
"""One request to run native code, in a process below a fork server: `native` asks, `native_worker` does the work."""

from __future__ import annotations

import json
from pathlib import Path

from cowrap_harness.binding import Library, prepare_interface
from cowrap_harness.native_request import duty_from_json, scenario_from_json
from cowrap_harness.native_worker import Job, Limits, Worker
from cowrap_harness.wire import DONE, encode_row


def prepare(world_header: str) -> None:
    """What all requests have in common."""
    prepare_interface(Path(world_header))


def run(paths: tuple[str, str]) -> int:
    """Runs the request in the first file; the second gets a line with the layouts and one for each row, and the one
    beside it, whose name ends in DONE, a byte for each wrapper whose rows are all there.
    """
    request = json.loads(Path(paths[0]).read_text())
    library = Library(Path(request["library"]), Path(request["world_header"]))
    layouts = library.layouts()
    scenarios = [scenario_from_json(data) for data in request["scenarios"]]
    limits = Limits(**request["limits"])
    worker = Worker(library, request["dialect"], request["schedules"], limits, request["look_share"])
    duties = {int(index): duty_from_json(data) for index, data in request["duties"].items()}
    wanted = {index: numbers for index, numbers in request["wrappers"] if layouts[index].present}
    jobs = [
        Job(index, layouts[index], tuple(scenarios[number] for number in numbers), duties.get(index))
        for index, numbers in wanted.items()
    ]
    with Path(paths[1]).open("wb") as stream, Path(paths[1] + DONE).open("wb", buffering=0) as done:
        stream.write(json.dumps([layout.to_json() for layout in layouts]).encode("ascii") + b"\n")
        for start in range(0, len(jobs), request["jobs_a_child"]):
            some = jobs[start : start + request["jobs_a_child"]]
            for index, what, number, *rest in worker.run_jobs(some):
                stream.write(encode_row((index, what, wanted[index][number], *rest)) + b"\n")
            stream.flush()
            done.write(b"." * len(some))
    return 0
