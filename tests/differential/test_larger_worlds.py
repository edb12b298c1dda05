# SPDX-License-Identifier: GPL-2.0-or-later
"""Beyond the small worlds: drawn scenarios and schedules; right wrappers survive, wrong ones are found and shrunk."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st

from cowrap_harness.batch import build_batches
from cowrap_harness.batch_request import BatchRequest, BuiltBatch
from cowrap_harness.case import Scenario
from cowrap_harness.expectation import expect
from cowrap_harness.matrix import parse_build
from cowrap_harness.native_request import NativeRequest
from cowrap_harness.observed import Observed
from cowrap_harness.reading import read_headers
from cowrap_harness.reference import Generator
from cowrap_harness.replay import Replay
from cowrap_harness.rules import DIALECTS, Duty, duties, target_name
from cowrap_harness.runner_generator import own_generator
from cowrap_harness.schedules import Schedule
from cowrap_harness.strategies_worlds import schedules, worlds
from cowrap_harness.toolchain import Toolchain, find_csrc
from cowrap_harness.verdict import Judgement, Verdict, judge_trace

WRONG = Path(__file__).parent / "wrong_generator.py"
OLD = "int generated_co_wrapper bdrv_mixed(BlockDriverState *bs, int64_t n, int64_t m);\n"
NEW = """\
int co_wrapper_bdrv_rdlock bdrv_plain(BlockDriverState *bs, int64_t n, int64_t m);
int co_wrapper_mixed_bdrv_rdlock bdrv_mixed(BlockDriverState *bs, int64_t n, int64_t m);
int co_wrapper bdrv_no_node(int64_t n);
int coroutine_fn no_co_wrapper bdrv_co_back(BlockDriverState *bs, int64_t n, int64_t m);
"""
DRAWN = settings(
    max_examples=60,
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=(Phase.generate, Phase.shrink),
)


class Player:
    """Runs one wrapper of a built batch in any scenario under any schedule, and judges it."""

    def __init__(self, replay: Replay, index: int, name: str, duty: Duty) -> None:
        self.replay, self.index, self.name, self.duty = replay, index, name, duty

    def judge(self, scenario: Scenario, schedule: Schedule) -> Judgement:
        ran = self.replay.run(self.index, scenario, schedule)
        assert ran.death is None, ran.death
        expected = expect(self.duty, self.replay.layouts[self.index], scenario)
        return judge_trace(Observed(self.name, expected, ran.trace))


@contextmanager
def players(folder: Path, dialect: str, mistake: str = "") -> Iterator[dict[str, Player]]:
    """The wrappers of a small header by name, made by cowrap or, with a mistake, by a wrong generator."""
    header = folder / "large.h"
    header.write_text(OLD if dialect < "qemu-8" else NEW)
    command = shlex.join([sys.executable, str(WRONG), dialect, mistake])
    generator = Generator.parse(command) if mistake else own_generator(dialect)
    text = generator.run(folder / "large.c", [header]).text
    subjects = tuple(read_headers([header], None, lambda mark, name: target_name(mark, name, dialect)).subjects)
    owed = {s.name: due for s, due in zip(subjects, duties(dialect, list(subjects)), strict=True)}
    due = {name: one for name, one in owed.items() if isinstance(one, Duty)}
    request = BatchRequest(
        subjects, {name: one.target for name, one in due.items()}, "", dialect, lambda some: text, text
    )
    toolchain = Toolchain.discover()
    (result,) = build_batches(request, [parse_build("gcc-O2")], toolchain, folder / "built").values()
    (batch,) = result.built
    with Replay(_request(batch, dialect), folder) as replay:
        yield {s.name: Player(replay, index, s.name, due[s.name]) for index, s in enumerate(batch.subjects)}


def _request(batch: BuiltBatch, dialect: str) -> NativeRequest:
    header = find_csrc() / "include" / "cowrap" / "world.h"
    return NativeRequest(batch.library, header, DIALECTS.index(dialect), (), (), 1)


@pytest.mark.slow
@pytest.mark.parametrize("dialect", DIALECTS)
def test_right_wrappers_survive_what_is_drawn(tmp_path: Path, dialect: str) -> None:
    with players(tmp_path, dialect) as found:
        for player in found.values():
            _survives(player)


def _survives(player: Player) -> None:
    @DRAWN
    @given(worlds(player.duty), schedules())
    def survives(scenario: Scenario, schedule: Schedule) -> None:
        judgement = player.judge(scenario, schedule)
        assert judgement.verdict is Verdict.PASS, judgement.sentence

    survives()


@pytest.mark.slow
@pytest.mark.parametrize(
    ("mistake", "dialect"),
    [("dropped-kick", "qemu-9.0"), ("dropped-kick", "qemu-6.2"), ("done-before-call", "qemu-8.1")],
)
def test_a_wrong_wrapper_is_found_and_shrinks_to_a_small_world(tmp_path: Path, mistake: str, dialect: str) -> None:
    with players(tmp_path, dialect, mistake) as found:
        player = found["bdrv_mixed"]
        scenario, schedule = find(
            st.tuples(worlds(player.duty), schedules()),
            lambda drawn: player.judge(*drawn).verdict is not Verdict.PASS,
            settings=settings(DRAWN, max_examples=1000),
        )
    assert len(scenario.calls) <= 2, "one call, and the writer that waits for its lock"
    assert len(scenario.calls[0].steps) <= 2
    assert sum(choice != 0 for choice in schedule) <= 1
