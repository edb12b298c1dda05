# SPDX-License-Identifier: GPL-2.0-or-later
"""What is due in a call: where its target starts, under which lock, and what must come of it, nested calls included."""

from __future__ import annotations

import pytest

from cowrap_harness.case import Call, Scenario, Step
from cowrap_harness.expectation import Due, expect, object_homes
from cowrap_harness.rules import Duty, Place, Shape
from cowrap_harness.scenarios import scenarios
from cowrap_harness.values import SlotLayout, WrapperLayout

LAYOUT = WrapperLayout("bdrv_foo", True, (SlotLayout(8, True, ()),), SlotLayout(0, False, ()))
MIXED = Duty("qemu-9.0", Shape.MIXED, "bdrv_co_foo", "read", Place.CALLER, False, True)
PLAIN = Duty("qemu-9.0", Shape.PLAIN, "bdrv_co_foo", "", Place.CALLER, False, True)
OLD = Duty("qemu-6.2", Shape.MIXED, "bdrv_co_foo", "", Place.NODE, False, True)


def nested(*steps: Step, home: int = 0, inner: tuple[Step, ...] = ()) -> Scenario:
    return Scenario("nested", (Call(steps=steps, home=home, holds=home > 0), Call(kind="nested", steps=inner)))


def test_a_nested_call_is_direct_and_under_its_makers_lock() -> None:
    outer, inner = expect(MIXED, LAYOUT, nested(Step("nest", 1))).calls
    assert outer.fresh
    assert not inner.fresh
    assert not inner.bottom_half
    assert (outer.lock, inner.lock) == ("read", "read")
    assert inner.assumes_lock
    assert inner.due is Due.RESULT


def test_a_plain_wrapper_asserts_when_its_own_target_calls_it() -> None:
    expected = expect(PLAIN, LAYOUT, nested(Step("nest", 1)))
    assert [call.due for call in expected.calls] == [Due.RESULT, Due.ASSERTION]
    assert expected.due is Due.ASSERTION


@pytest.mark.parametrize(
    ("scenario", "thread"),
    [
        (nested(Step("nest", 1)), 0),
        (nested(Step("move", 2), Step("nest", 1)), 2),
        (nested(Step("nest", 1), Step("move", 2)), 0),
        (nested(Step("yield", 2), Step("nest", 1)), 0),
    ],
)
def test_a_nested_target_starts_where_its_maker_is_by_then(scenario: Scenario, thread: int) -> None:
    assert expect(MIXED, LAYOUT, scenario).calls[1].thread == thread


def test_a_nested_call_that_moves_moves_its_maker() -> None:
    makers = (Call(steps=(Step("nest", 1), Step("nest", 2))), Call(kind="nested", steps=(Step("move", 1),)))
    scenario = Scenario("twice", (*makers, Call(kind="nested")))
    assert [call.thread for call in expect(MIXED, LAYOUT, scenario).calls] == [0, 0, 1]


def test_the_old_dialects_start_in_the_nodes_context() -> None:
    assert [call.thread for call in expect(OLD, LAYOUT, nested(Step("nest", 1), home=1)).calls] == [1, 1]


def test_objects_of_one_call_live_in_different_contexts() -> None:
    homes = object_homes(Scenario("", (Call(home=1), Call(home=0))))
    assert homes == (1, 2, 0, 1, 0, 1, 2, 0)


@pytest.mark.parametrize("duty", [MIXED, PLAIN, OLD])
def test_scenario_names_are_unique_and_every_target_ends_where_its_waiter_can_see_it(duty: Duty) -> None:
    found = scenarios(duty)
    assert len({scenario.name for scenario in found}) == len(found)
    for scenario in found:
        for call in scenario.calls:
            moves = [step.who for step in call.steps if step.op == "move"]
            assert not moves or call.thread == 0 or call.in_coroutine or call.kind == "nested"
