# SPDX-License-Identifier: GPL-2.0-or-later
"""A native child that writes over what it shares with its worker: a verdict about it, whatever stands there then."""

from __future__ import annotations

import os
import pickle
from collections.abc import Callable
from pathlib import Path

import pytest

from cowrap_harness.batch import build_batch
from cowrap_harness.batch_request import BatchRequest
from cowrap_harness.binding import Library
from cowrap_harness.build import Build
from cowrap_harness.canary import canary_sample
from cowrap_harness.child_deaths import EXIT_DONE, SPOILT
from cowrap_harness.native_result import decode_outcome
from cowrap_harness.native_worker import Job, Limits, Steps, Worker
from cowrap_harness.outbox import HEADER, OUTBOX_BYTES
from cowrap_harness.rules import Duty, duty
from cowrap_harness.runner_generator import own_generator
from cowrap_harness.scenarios import scenarios
from cowrap_harness.toolchain import Toolchain, find_csrc
from cowrap_harness.trace import Status
from cowrap_harness.wire import encode_row

Deed = Callable[["Spoiler"], None]


class Spoiler(Worker):
    """A worker whose first child does a deed to the outbox and leaves as if all were well."""

    deed: Deed
    children = 0

    def _run_child(self, steps: Steps, start: int) -> tuple[str, str]:
        self.children += 1
        return super()._run_child(steps, start)

    def _child(self, steps: Steps, start: int) -> int:
        if self.children == 1:
            self.deed(self)
            return EXIT_DONE
        return super()._child(steps, start)


def ones(worker: Spoiler) -> None:
    worker.outbox.memory[:] = b"\xff" * OUTBOX_BYTES


def noise(worker: Spoiler) -> None:
    worker.outbox.memory[HEADER.size : HEADER.size + 4096] = bytes(range(256)) * 16
    HEADER.pack_into(worker.outbox.memory, 0, 4096, 2)


class Pickled:
    """A pickle that would leave a file."""

    def __reduce__(self) -> tuple[object, ...]:
        return (os.mkdir, ("spoilt-by-a-pickle",))


def pickled(worker: Spoiler) -> None:
    data = pickle.dumps(Pickled())
    start = HEADER.size
    worker.outbox.memory[start : start + 4 + len(data)] = len(data).to_bytes(4, "little") + data
    HEADER.pack_into(worker.outbox.memory, 0, start + 4 + len(data), 0)


def misplaced(worker: Spoiler) -> None:
    """A row of the right shape about a wrapper that nobody asked for."""
    data = encode_row((77, "count", 0, 1, 1, True))
    start = HEADER.size
    worker.outbox.memory[start : start + 4 + len(data)] = len(data).to_bytes(4, "little") + data
    HEADER.pack_into(worker.outbox.memory, 0, start + 4 + len(data), 0)


@pytest.fixture(scope="module")
def worker(tmp_path_factory: pytest.TempPathFactory) -> tuple[Spoiler, Job]:
    folder = tmp_path_factory.mktemp("spoilt")
    sample = canary_sample("qemu-9.0")
    (subject,) = sample.subjects
    owed = duty(sample.dialect, subject)
    assert isinstance(owed, Duty)
    (folder / "h.h").write_text(sample.header)
    text = own_generator(sample.dialect).run(folder / "g.c", [folder / "h.h"]).text
    toolchain = Toolchain.discover()
    build = Build(next(iter(toolchain.compilers)), "O0")
    request = BatchRequest((subject,), {subject.name: owed.target}, "", sample.dialect, lambda some: text, text)
    (batch,) = build_batch(request, build, toolchain, folder).built
    library = Library(batch.library, find_csrc() / "include" / "cowrap" / "world.h")
    spoiler = Spoiler(library, 6, 1, Limits(1, 60, 0))
    return spoiler, Job(0, library.layouts()[0], tuple(scenarios(owed)[:4]), owed)


@pytest.mark.parametrize("deed", [ones, noise, pickled, misplaced])
def test_it_costs_a_scenario_and_the_next_child_goes_on(
    worker: tuple[Spoiler, Job], deed: Deed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    spoiler, job = worker
    spoiler.deed, spoiler.children = deed, 0
    rows = list(spoiler.run_jobs([job]))
    died = [row for row in rows if row[1] == "died"]
    assert [row[4] for row in died] == [SPOILT]
    counted = {row[2] for row in rows if row[1] == "count"}
    assert counted == set(range(len(job.scenarios))) - set(range(died[0][2] + 1))
    assert list(tmp_path.iterdir()) == []


def test_a_spoilt_record_is_read_as_far_as_it_is_one() -> None:
    event = bytes([1]) + bytes(15)
    trace = decode_outcome((77, event + b"\xff" * 16 + event + b"odd", b"", ("", "", "", "", "", 0)))
    assert trace.status is Status.RUNNING
    assert len(trace.events) == 1
