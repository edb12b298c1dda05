# SPDX-License-Identifier: GPL-2.0-or-later
"""The second opinion: right wrappers pass on real threads, wrong ones do not, and what the program prints is read."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from cowrap_harness.batch import build_batch
from cowrap_harness.batch_request import BatchRequest
from cowrap_harness.build import Build
from cowrap_harness.case import Scenario
from cowrap_harness.generating import Generation
from cowrap_harness.native_request import NativeRequest
from cowrap_harness.outcome import Row
from cowrap_harness.reading import read_headers
from cowrap_harness.real_threads import HANGS_AFTER_S, NAME, TIMES, RealThreads
from cowrap_harness.real_threads_program import Job, read_runs
from cowrap_harness.reference import Generator
from cowrap_harness.replay import Replay
from cowrap_harness.rules import DIALECTS, MARK, Duty, duties, target_name
from cowrap_harness.run_request import RunRequest
from cowrap_harness.runner import run
from cowrap_harness.scenarios import scenarios
from cowrap_harness.toolchain import Toolchain, find_csrc
from cowrap_harness.trace import Status
from cowrap_harness.verdict import Verdict

WRONG = Path(__file__).parents[1] / "differential" / "wrong_generator.py"
OLD = "int generated_co_wrapper bdrv_peek(BlockDriverState *bs, int64_t offset, long double bytes);\n"
NEW = """\
int co_wrapper bdrv_plain(BlockDriverState *bs, int64_t offset, int64_t bytes);
int co_wrapper_mixed_bdrv_rdlock bdrv_mixed(BdrvChild *child, int64_t from, int64_t to);
int coroutine_fn no_co_wrapper bdrv_co_back(BlockDriverState *bs, int from, int to);
"""
WRITE = "void coroutine_fn no_co_wrapper_bdrv_wrlock bdrv_co_write(BlockDriverState *bs, int from, int to);\n"
HEADERS = {"qemu-5.2": OLD, "qemu-6.2": OLD, "qemu-8.0": NEW, "qemu-8.2": NEW + WRITE, "qemu-9.0": NEW + WRITE}


@pytest.fixture(scope="module", autouse=True)
def thread_sanitizer() -> None:
    toolchain = Toolchain.discover()
    if "gcc" not in toolchain.compilers:
        pytest.skip("gcc is not installed")


@pytest.mark.parametrize("dialect", HEADERS)
def test_right_wrappers_pass_on_real_threads_too(tmp_path: Path, dialect: str) -> None:
    header = tmp_path / "right.h"
    header.write_text(HEADERS[dialect])
    report = run(RunRequest([header], dialect, None, "quick", schedules=2, real_threads=True), lambda text: None)
    assert report.builds == ["gcc-O0", NAME]
    for wrapper in report.wrappers:
        rows = [row for row in wrapper.rows if row.build == NAME]
        assert [row.judgement for row in rows if row.judgement.verdict is not Verdict.PASS] == []
        assert [row.scenario for row in rows] == [row.scenario for row in wrapper.rows if row.build == "gcc-O0"]
        assert all(row.trace is not None and row.trace.events for row in rows)


@dataclass(frozen=True)
class Bench:
    """Runs one wrapper, made wrong or not, in one scenario on real threads."""

    folder: Path

    def run(self, dialect: str, mistake: str, name: str, scenario: str) -> Row:
        header = self.folder / "wrong.h"
        header.write_text(HEADERS[dialect])
        reading = read_headers(
            [header], lambda word: MARK.match(word) is not None, lambda m, n: target_name(m, n, dialect)
        )
        subject = next(one for one in reading.subjects if one.name == name)
        duty = duties(dialect, [subject])[0]
        assert isinstance(duty, Duty)
        command = Generator.parse(shlex.join([sys.executable, str(WRONG), dialect, mistake]))
        generation = Generation(command, self.folder, reading.definitions)
        toolchain = Toolchain.discover()
        request = BatchRequest(
            (subject,), {name: duty.target}, reading.made_up, dialect, lambda some: generation.of(some).text
        )
        (batch,) = build_batch(request, Build("gcc", "O0"), toolchain, self.folder / "build").built
        world = find_csrc() / "include" / "cowrap" / "world.h"
        with Replay(NativeRequest(batch.library, world, DIALECTS.index(dialect), (), (), 1), self.folder) as replay:
            layout = replay.layouts[0]
        wanted: Scenario = next(one for one in scenarios(duty) if one.name == scenario)
        folder = self.folder / "threads"
        folder.mkdir()
        (found,) = RealThreads(batch, [Job(0, layout, wanted)], [duty], toolchain, dialect).run(folder)
        return found[1]


@pytest.fixture
def bench(tmp_path: Path) -> Callable[[str, str, str, str], Row]:
    return Bench(tmp_path).run


@pytest.mark.parametrize(
    ("dialect", "mistake", "name", "scenario", "bucket"),
    [
        (
            "qemu-9.0",
            "touch-after-done",
            "bdrv_plain",
            "main: target moves to iothread 1",
            "PROPERTY_BROKEN(data-race)",
        ),
        ("qemu-9.0", "lost-result", "bdrv_plain", "main: target yields once", "PROPERTY_BROKEN(result)"),
        ("qemu-9.0", "swapped-arguments", "bdrv_mixed", "iothread 1: target yields once", "PROPERTY_BROKEN(arguments)"),
        ("qemu-9.0", "no-assertion", "bdrv_plain", "coroutine in main: must assert", "PROPERTY_BROKEN(assertion)"),
        ("qemu-9.0", "missing-unlock", "bdrv_mixed", "main: target yields once", "PROPERTY_BROKEN(runtime-rules)"),
        ("qemu-9.0", "no-lock-at-all", "bdrv_co_write", "coroutine in main", "PROPERTY_BROKEN(lock-over-call)"),
        ("qemu-8.2", "no-context-lock", "bdrv_co_write", "coroutine in main", "PROPERTY_BROKEN(context-lock)"),
        ("qemu-9.0", "main-context", "bdrv_plain", "iothread 1: target yields once", "PROPERTY_BROKEN(no-assertion)"),
        ("qemu-9.0", "dropped-kick", "bdrv_plain", "main: target moves to iothread 1", "DEADLOCK"),
        ("qemu-9.0", "segfault", "bdrv_plain", "main: target yields once", "RUN_CRASH(real threads)"),
    ],
)
def test_wrong_wrappers_fail_on_real_threads(
    bench: Callable[[str, str, str, str], Row], dialect: str, mistake: str, name: str, scenario: str, bucket: str
) -> None:
    row = bench(dialect, mistake, name, scenario)
    assert row.judgement.bucket == bucket
    assert row.build == NAME
    assert row.judgement.sentence
    assert "/" not in row.judgement.sentence.replace("data race", "")


def test_a_hang_says_who_waits(bench: Callable[[str, str, str, str], Row], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cowrap_harness.real_threads.HANGS_AFTER_S", 1)
    row = bench("qemu-9.0", "dropped-kick", "bdrv_plain", "main: target moves to iothread 1")
    assert row.judgement.sentence == (
        "after 1 s main waits for AIO_WAIT_WHILE, iothread 1 waits for something to do, "
        "iothread 2 waits for something to do"
    )


def test_the_unchanged_wrapper_passes_where_the_wrong_ones_fail(bench: Callable[[str, str, str, str], Row]) -> None:
    row = bench("qemu-9.0", "no-change", "bdrv_plain", "main: target moves to iothread 1")
    assert row.judgement.verdict is Verdict.PASS
    assert row.schedules == 3


def test_the_page_of_blind_spots_names_the_numbers_of_the_code() -> None:
    page = (Path(__file__).parents[2] / "docs" / "blind-spots.md").read_text(encoding="utf-8")
    numbers = {3: "three", 10: "ten"}
    assert f"each case is run {numbers[TIMES]} times" in page
    assert f"by a clock ({numbers[HANGS_AFTER_S]} seconds)" in page
    call = (find_csrc() / "threads" / "call.c").read_text(encoding="utf-8")
    assert "uint8_t room[1024];" in call
    assert "the 1024 bytes that its caller overwrites" in page


def test_a_run_that_was_cut_short_has_no_trace() -> None:
    event = "01000000" + "00" * 12
    whole = ["case 4 0", "ran 1 0", "", "", "", "", "", event, "0a0b"]
    found = list(
        read_runs("\n".join([*whole, "case 4 1", "ran 2 17", "said", "", "x", "f", "g.c", "", "", "case 5 0"]))
    )
    assert [one.job for one in found] == [4, 4, 5]
    first, second, last = (one.trace for one in found)
    assert first is not None
    assert (first.status, len(first.events), first.data) == (Status.FINISHED, 1, b"\n\x0b")
    assert second is not None
    assert (second.failure.message, second.failure.expression, second.failure.line) == ("said", "x", 17)
    assert last is None
