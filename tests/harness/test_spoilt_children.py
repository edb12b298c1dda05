# SPDX-License-Identifier: GPL-2.0-or-later
"""A native child that writes over what it shares with its worker: a verdict about it, whatever stands there then."""

from __future__ import annotations

import os
import pickle
import shlex
from collections.abc import Callable
from pathlib import Path

import pytest

from cowrap_harness.batch import build_batch
from cowrap_harness.batch_request import BatchRequest
from cowrap_harness.binding import Library
from cowrap_harness.build import Build
from cowrap_harness.child_deaths import EXIT_DONE, SPOILT
from cowrap_harness.native_result import decode_outcome
from cowrap_harness.native_worker import Job, Limits, Steps, Worker
from cowrap_harness.outbox import HEADER, OUTBOX_BYTES
from cowrap_harness.reading import read_headers
from cowrap_harness.rules import Duty, duty
from cowrap_harness.run_request import RunRequest
from cowrap_harness.runner import run
from cowrap_harness.runner_generator import own_generator
from cowrap_harness.scenarios import scenarios
from cowrap_harness.toolchain import Toolchain, find_csrc
from cowrap_harness.trace import Status
from cowrap_harness.verdict import Verdict
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


HEADER_TEXT = "int co_wrapper bdrv_one(BlockDriverState *bs);\nint co_wrapper bdrv_two(BlockDriverState *bs);\n"


@pytest.fixture(scope="module")
def worker(tmp_path_factory: pytest.TempPathFactory) -> tuple[Spoiler, list[Job]]:
    """A worker, and two wrappers' jobs for it."""
    folder = tmp_path_factory.mktemp("spoilt")
    header = folder / "h.h"
    header.write_text(HEADER_TEXT)
    subjects = tuple(read_headers([header]).subjects)
    owed = [duty("qemu-9.0", subject) for subject in subjects]
    text = own_generator("qemu-9.0").run(folder / "g.c", [header]).text
    toolchain = Toolchain.discover()
    build = Build(next(iter(toolchain.compilers)), "O0")
    targets = {subject.name: due.target for subject, due in zip(subjects, owed, strict=True) if isinstance(due, Duty)}
    request = BatchRequest(subjects, targets, "", "qemu-9.0", lambda some: text, text)
    (batch,) = build_batch(request, build, toolchain, folder).built
    library = Library(batch.library, find_csrc() / "include" / "cowrap" / "world.h")
    jobs = [
        Job(index, library.layouts()[index], tuple(scenarios(due)[:4]), due)
        for index, due in enumerate(owed)
        if isinstance(due, Duty)
    ]
    assert len(jobs) == 2
    return Spoiler(library, 6, 1, Limits(1, 60, 0)), jobs


@pytest.mark.parametrize("deed", [ones, noise, pickled, misplaced])
def test_it_costs_a_scenario_and_the_next_child_goes_on(
    worker: tuple[Spoiler, list[Job]], deed: Deed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    spoiler, (job, _) = worker
    spoiler.deed, spoiler.children = deed, 0
    rows = list(spoiler.run_jobs([job]))
    died = [row for row in rows if row[1] == "died"]
    assert [row[4] for row in died] == [SPOILT]
    counted = {row[2] for row in rows if row[1] == "count"}
    assert counted == set(range(len(job.scenarios))) - set(range(died[0][2] + 1))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("deed", [ones, noise, pickled, misplaced])
def test_wrappers_that_shared_it_get_children_of_their_own(worker: tuple[Spoiler, list[Job]], deed: Deed) -> None:
    spoiler, jobs = worker
    spoiler.deed, spoiler.children = deed, 0
    rows = list(spoiler.run_jobs(jobs))
    assert [row for row in rows if row[1] == "died"] == []
    assert [(row[0], row[2]) for row in rows if row[1] == "count"] == [(job, n) for job in (0, 1) for n in range(4)]
    assert spoiler.children == 3


class Dying(Worker):
    """A worker whose first child dies of what is asked of it for the second wrapper, as if the first had spoilt it."""

    children = 0

    def _run_child(self, steps: Steps, start: int) -> tuple[str, str]:
        self.children += 1
        return super()._run_child(steps, start)

    def _run_scenario(self, job: Job, number: int) -> bool:
        done = super()._run_scenario(job, number)
        if self.children == 1 and (job.index, number) == (1, 2):
            os.abort()
        return done


def test_what_a_shared_child_dies_of_is_done_anew_in_another(worker: tuple[Spoiler, list[Job]]) -> None:
    dying = Dying(worker[0].library, 6, 1, Limits(1, 60, 0))
    rows = list(dying.run_jobs(worker[1]))
    assert [row for row in rows if row[1] == "died"] == []
    # what the scenario had left before the child died is not counted twice
    assert [(row[0], row[2]) for row in rows if row[1] == "count"] == [(job, n) for job in (0, 1) for n in range(4)]
    assert dying.children == 2


def test_what_one_wrapper_spoils_in_silence_is_not_laid_to_the_next(tmp_path: Path) -> None:
    header, wrong = tmp_path / "h.h", tmp_path / "wrong.c"
    header.write_text(HEADER_TEXT)
    text = own_generator("qemu-9.0").run(wrong, [header]).text
    assert text is not None
    first, second = "int bdrv_one(BlockDriverState *bs)\n{", "int bdrv_two(BlockDriverState *bs)\n{"
    text = text.replace(first, f"static int spoilt;\n{first} spoilt = 1;")
    wrong.write_text(text.replace(second, f"{second} if (spoilt) {{ __builtin_trap(); }}"))
    (tmp_path / "copy.sh").write_text(f'cp {shlex.quote(str(wrong))} "$1"\n')
    command = shlex.join(["sh", str(tmp_path / "copy.sh")])
    report = run(RunRequest([header], "qemu-9.0", command, "quick", schedules=1), lambda text: None)
    assert {wrapper.name: wrapper.verdict for wrapper in report.wrappers} == {
        "bdrv_one": Verdict.PASS, "bdrv_two": Verdict.PASS,
    }  # fmt: skip


def test_a_spoilt_record_is_read_as_far_as_it_is_one() -> None:
    event = bytes([1]) + bytes(15)
    trace = decode_outcome((77, event + b"\xff" * 16 + event + b"odd", b"", ("", "", "", "", "", 0)))
    assert trace.status is Status.RUNNING
    assert len(trace.events) == 1
