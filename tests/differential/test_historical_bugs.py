# SPDX-License-Identifier: GPL-2.0-or-later
"""Generators made wrong in the way of old releases: found without being told, and shrunk to a few choices."""

from __future__ import annotations

import random
import shlex
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from cowrap_harness.batch import build_batch
from cowrap_harness.batch_request import BatchRequest
from cowrap_harness.build import Build
from cowrap_harness.case import Scenario
from cowrap_harness.expectation import expect
from cowrap_harness.generating import Generation
from cowrap_harness.native_request import NativeRequest
from cowrap_harness.observed import Observed
from cowrap_harness.outcome import Row, RunReport
from cowrap_harness.reading import read_headers
from cowrap_harness.reference import Generator
from cowrap_harness.replay import Replay, Replayed
from cowrap_harness.rules import DIALECTS, MARK, Duty, duties, target_name
from cowrap_harness.run_request import RunRequest
from cowrap_harness.runner import run
from cowrap_harness.scenarios import scenarios
from cowrap_harness.schedules import Schedule
from cowrap_harness.shrinking import cost, shrink
from cowrap_harness.toolchain import Toolchain, find_csrc
from cowrap_harness.verdict import judge_trace

HERE = Path(__file__).parent
MOST_CHOICES = 5

OLD = """\
int generated_co_wrapper bdrv_peek(BlockDriverState *bs, int64_t offset, int64_t bytes);
int generated_co_wrapper bdrv_poke(BdrvChild *child, int from, int to);
"""
NEW = """\
int co_wrapper bdrv_plain(BlockDriverState *bs, int64_t offset, int64_t bytes);
int co_wrapper_mixed_bdrv_rdlock bdrv_mixed(BdrvChild *child, int64_t from, int64_t to);
int coroutine_fn no_co_wrapper bdrv_co_back(BlockDriverState *bs, int from, int to);
"""
WRITE = "int coroutine_fn no_co_wrapper_bdrv_wrlock bdrv_co_write(BlockDriverState *bs, int from, int to);\n"

CO, BACK, WRITER = {"bdrv_plain", "bdrv_mixed"}, {"bdrv_co_back"}, {"bdrv_co_write"}
BOTH_OLD = {"bdrv_peek", "bdrv_poke"}

# The mistake, the release, the wrappers in which it must be found, and one bucket that must be among the findings.
BUGS = [
    ("no-context-lock", "qemu-8.1", BACK, "PROPERTY_BROKEN(context-lock)"),
    ("no-context-lock", "qemu-8.2", BACK | WRITER, "PROPERTY_BROKEN(context-lock)"),
    ("node-context", "qemu-9.0", CO, "PROPERTY_BROKEN(context)"),
    ("node-context", "qemu-9.0", CO, "PROPERTY_BROKEN(no-assertion)"),
    ("main-context", "qemu-9.0", CO, "PROPERTY_BROKEN(no-assertion)"),
    ("unlock-on-success-only", "qemu-9.0", {"bdrv_mixed"}, "PROPERTY_BROKEN(runtime-rules)"),
    ("unlock-on-success-only", "qemu-9.0", WRITER, "PROPERTY_BROKEN(lock-once)"),
    ("unlock-on-success-only", "qemu-8.2", WRITER, "PROPERTY_BROKEN(lock-once)"),
    ("dropped-kick", "qemu-6.2", BOTH_OLD, "DEADLOCK"),
    ("kick-before-done", "qemu-6.2", BOTH_OLD, "DEADLOCK"),
    ("kick-before-done", "qemu-8.1", CO, "DEADLOCK"),
    ("kick-before-done", "qemu-9.0", CO, "DEADLOCK"),
    ("static-frame", "qemu-6.2", BOTH_OLD, "PROPERTY_BROKEN(result)"),
    ("static-frame", "qemu-9.0", CO, "PROPERTY_BROKEN(result)"),
    ("static-frame", "qemu-9.0", BACK | WRITER, "PROPERTY_BROKEN(returns-after-target)"),
]


def header_of(dialect: str) -> str:
    if dialect < "qemu-8":
        return OLD
    return NEW + (WRITE if dialect >= "qemu-8.2" else "")


def command(dialect: str, mistake: str) -> str:
    return shlex.join([sys.executable, str(HERE / "wrong_generator.py"), dialect, mistake])


@pytest.fixture(scope="module")
def judged(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str, str], RunReport]:
    """The report on a mistake in a dialect, made once."""
    known: dict[tuple[str, str], RunReport] = {}

    def judge(dialect: str, mistake: str) -> RunReport:
        if (dialect, mistake) not in known:
            header = tmp_path_factory.mktemp("bug") / "wrong.h"
            header.write_text(header_of(dialect))
            request = RunRequest([header], dialect, command(dialect, mistake), "quick")
            known[dialect, mistake] = run(request, lambda text: None)
        return known[dialect, mistake]

    return judge


def first_rows(report: RunReport, bucket: str) -> dict[str, Row]:
    """Per wrapper the row that stands for a bucket."""
    return {w.name: row for w in report.wrappers for row, _ in w.buckets if row.judgement.bucket == bucket}


@pytest.mark.parametrize(
    ("mistake", "dialect", "wrappers", "bucket"), BUGS, ids=[" ".join((*b[:2], b[3])) for b in BUGS]
)
def test_an_old_mistake_is_found_and_shrunk(
    judged: Callable[[str, str], RunReport], mistake: str, dialect: str, wrappers: set[str], bucket: str
) -> None:
    rows = first_rows(judged(dialect, mistake), bucket)
    assert wrappers <= set(rows)
    for row in rows.values():
        assert len(row.schedule) <= MOST_CHOICES, row.schedule
        assert row.beside.startswith("first difference: "), "no run of the right wrapper stands beside it"
        assert "the two runs do the same" not in row.beside


def test_what_is_wrong_elsewhere_is_right_here(judged: Callable[[str, str], RunReport]) -> None:
    """Each mistake is found only in wrappers that it changes."""
    for mistake, dialect, right in [
        ("no-context-lock", "qemu-8.2", CO),
        ("node-context", "qemu-9.0", BACK | WRITER),
        ("unlock-on-success-only", "qemu-9.0", {"bdrv_plain"} | BACK),
    ]:
        found = {w.name for w in judged(dialect, mistake).wrappers if w.findings}
        assert found.isdisjoint(right), mistake


def test_the_difference_points_at_the_lost_kick(judged: Callable[[str, str], RunReport]) -> None:
    for row in first_rows(judged("qemu-6.2", "dropped-kick"), "DEADLOCK").values():
        assert "where the one that passes does 'kick (1 waiting)'" in row.beside.splitlines()[0]


def test_the_difference_points_at_the_context(judged: Callable[[str, str], RunReport]) -> None:
    for row in first_rows(judged("qemu-9.0", "node-context"), "PROPERTY_BROKEN(context)").values():
        first = row.beside.splitlines()[0]
        assert "does 'poll-coroutine iothread 1' where the one that passes does 'poll-coroutine main'" in first


class Drawn:
    """One wrong wrapper, ready to be run under schedules that are drawn at random."""

    def __init__(self, folder: Path, dialect: str, mistake: str, name: str, scenario: str) -> None:
        header = folder / "wrong.h"
        header.write_text(header_of(dialect))
        reading = read_headers(
            [header], lambda word: MARK.match(word) is not None, lambda m, n: target_name(m, n, dialect)
        )
        self.subject = next(subject for subject in reading.subjects if subject.name == name)
        duty = duties(dialect, [self.subject])[0]
        assert isinstance(duty, Duty)
        self.duty = duty
        self.scenario: Scenario = next(one for one in scenarios(duty) if one.name == scenario)
        generation = Generation(Generator.parse(command(dialect, mistake)), folder, reading.definitions)
        request = BatchRequest(
            (self.subject,), {name: duty.target}, reading.made_up, dialect, lambda some: generation.of(some).text
        )
        (built,) = build_batch(request, Build("gcc", "O0"), Toolchain.discover(), folder / "build").built
        world = find_csrc() / "include" / "cowrap" / "world.h"
        self.replay = Replay(NativeRequest(built.library, world, DIALECTS.index(dialect), (), (), 1), folder)

    def bucket(self, ran: Replayed) -> str:
        expected = expect(self.duty, self.replay.layouts[0], self.scenario)
        return judge_trace(Observed(self.subject.name, expected, ran.trace)).bucket

    def run(self, schedule: Schedule) -> Replayed:
        return self.replay.run(0, self.scenario, schedule)


@pytest.mark.parametrize(
    ("dialect", "mistake", "name", "scenario", "bucket"),
    [
        ("qemu-9.0", "kick-before-done", "bdrv_plain", "main: target moves, preempted twice", "DEADLOCK"),
        ("qemu-8.1", "kick-before-done", "bdrv_mixed", "main: target moves, preempted twice", "DEADLOCK"),
        ("qemu-9.0", "static-frame", "bdrv_co_back", "two coroutines in main", "PROPERTY_BROKEN(returns-after-target)"),
    ],
)
def test_a_drawn_schedule_that_fails_shrinks_to_few_choices(
    tmp_path: Path, dialect: str, mistake: str, name: str, scenario: str, bucket: str
) -> None:
    drawn = Drawn(tmp_path, dialect, mistake, name, scenario)
    source = random.Random(7)
    with drawn.replay:
        for _ in range(400):
            schedule = tuple(source.choices((0, 1, 2), (9, 1, 1), k=40))
            if drawn.bucket(drawn.run(schedule)) == bucket:
                break
        else:
            pytest.fail("none of 400 drawn schedules fails")
        found = [
            shrink(schedule, drawn.run, lambda ran: ran.choices, lambda ran: drawn.bucket(ran) == bucket)
            for _ in range(2)
        ]
        assert drawn.bucket(drawn.run(found[0])) == bucket
    assert found[0] == found[1]
    assert len(found[0]) <= MOST_CHOICES
    assert cost(found[0])[0] <= 2
