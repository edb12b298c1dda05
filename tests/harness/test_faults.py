# SPDX-License-Identifier: GPL-2.0-or-later
"""Countdown of faults: every number until the case passes, both ways of failing, and an end for what has none."""

from __future__ import annotations

import dataclasses
from collections import Counter
from pathlib import Path

import pytest

from cowrap_harness.case import Call, Scenario
from cowrap_harness.expectation import expect
from cowrap_harness.faults import MOST, Wanted, count_down, countdowns
from cowrap_harness.native_result import NativeResult, NativeRun
from cowrap_harness.observed import Observed
from cowrap_harness.rules import Duty, Place, Shape
from cowrap_harness.run_request import RunRequest
from cowrap_harness.runner import run
from cowrap_harness.trace import Event, Failure, Kind, Status, Trace
from cowrap_harness.values import SlotLayout, WrapperLayout
from cowrap_harness.verdict import Verdict, judge_trace

TABLE = (Scenario("one", (Call(),)), Scenario("two", (Call(), Call())))


class World:
    """Runs in which a scenario asks for as many coroutines as it has calls, and for no bottom half."""

    def __init__(self, asks: int | None = None) -> None:
        self.asks = asks
        self.seen: Counter[tuple[int, str]] = Counter()

    def run(self, table: tuple[Scenario, ...], wanted: Wanted) -> NativeResult:
        ran = []
        for wrapper, numbers in wanted:
            for number in numbers:
                scenario = table[number]
                asks = len(scenario.calls) if self.asks is None else self.asks
                self.seen[wrapper, scenario.name] += 1
                aborts = 0 < scenario.fail_creation <= asks
                ran.append(
                    NativeRun(wrapper, number, (), Trace(Status.ABORTED if aborts else Status.FINISHED, (), b""))
                )
        return NativeResult((), tuple(ran), (), {})


def test_each_number_is_tried_until_the_case_passes_and_once() -> None:
    world = World()
    _, _, endless = count_down(countdowns(((0, (0, 1)), (7, (0,))), TABLE), world.run)
    assert endless == []
    assert set(world.seen.values()) == {1}
    names = {name for wrapper, name in world.seen if wrapper == 0}
    assert {f"two; creation {n} fails" for n in (1, 2, 3)} <= names
    assert {"one; creation 2 fails", "one; allocation 1 fails", "two; allocation 2 fails"} <= names
    assert "one; creation 3 fails" not in names
    assert (7, "one; creation 1 fails") in world.seen


def test_small_worlds_have_none() -> None:
    table = (TABLE[0], dataclasses.replace(TABLE[1], family="small worlds"))
    found = countdowns(((0, (0, 1)), (7, (1,))), table)
    assert {(one.wrapper, one.scenario.name) for one in found} == {(0, "one")}


def test_both_ways_of_failing_are_used() -> None:
    first, second = (countdowns(((0, (0,)),), TABLE)[0].at(number) for number in (1, 2))
    assert (first.fail_creation, first.fail_from_on) == (1, False)
    assert (second.fail_creation, second.fail_from_on) == (2, True)
    assert first.fail_allocation == second.fail_allocation == 0


def test_what_asks_without_end_is_given_up_and_named() -> None:
    world = World(asks=1000)
    _, _, endless = count_down(countdowns(((0, (0,)),), TABLE), world.run)
    assert [(one.kind, one.wrapper) for one in endless] == [("fail_creation", 0)]
    assert sum(world.seen.values()) <= MOST + 4


SLOT = SlotLayout(0, False, ())
PLAIN = Duty("qemu-9.0", Shape.PLAIN, "bdrv_co_foo", "", Place.CALLER, False, True)


@pytest.mark.parametrize(("in_coroutine", "verdict"), [(False, Verdict.PASS), (True, Verdict.PROPERTY_BROKEN)])
def test_an_abort_passes_unless_the_wrapper_should_have_asserted_before(in_coroutine: bool, verdict: Verdict) -> None:
    scenario = dataclasses.replace(Scenario("one", (Call(in_coroutine=in_coroutine),)), fail_creation=1)
    layout = WrapperLayout("bdrv_foo", True, (), SLOT)
    events = (Event(Kind.CALL, 0, 0, 0, 0, 0, 0), Event(Kind.FAULT, 0, 0, 0, 1, 1, 0))
    trace = Trace(Status.ABORTED, events, b"", Failure("the creation of a coroutine fails"))
    assert judge_trace(Observed("bdrv_foo", expect(PLAIN, layout, scenario), trace)).verdict is verdict


def test_right_wrappers_pass_with_every_fault(tmp_path: Path) -> None:
    header = tmp_path / "right.h"
    header.write_text(
        "int co_wrapper_mixed_bdrv_rdlock bdrv_mixed(BdrvChild *child, int from);\n"
        "int coroutine_fn no_co_wrapper bdrv_co_back(BlockDriverState *bs, int from);\n"
    )
    report = run(RunRequest([header], "qemu-9.0", None, "quick", schedules=1), lambda text: None)
    assert report.exit_code == 0
    rows = sum(len(wrapper.rows) for wrapper in report.wrappers)
    # two kinds of fault, at least two numbers each, beside the run without one
    assert report.executions >= 5 * rows
