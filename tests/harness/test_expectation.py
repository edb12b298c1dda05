# SPDX-License-Identifier: GPL-2.0-or-later
"""What is due in a call: where its target starts, under which lock, and what must come of it, nested calls included."""

from __future__ import annotations

import dataclasses

import pytest

from cowrap_harness.case import Call, Scenario, Step
from cowrap_harness.expectation import Due, Expectation, expect, object_homes
from cowrap_harness.rules import Duty, Place, Shape
from cowrap_harness.scenarios import scenarios
from cowrap_harness.values import LeafKind, LeafLayout, SlotLayout, WrapperLayout, make_value

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


def test_each_object_of_a_call_has_its_number_and_the_last_stands_for_all_further_ones() -> None:
    pointer, number = SlotLayout(8, True, ()), SlotLayout(4, False, (LeafLayout(0, 4, LeafKind.INTEGER),))
    layout = WrapperLayout("bdrv_foo", True, (pointer, number, *[pointer] * 4), pointer)
    second = expect(MIXED, layout, Scenario("two", (Call(), Call(seed=3)))).calls[1]
    objects = [value for value in second.arguments if value != second.arguments[1]]
    assert objects == [number.to_bytes(4, "little") for number in (5, 6, 7, 8, 8)]
    assert second.result == (8).to_bytes(4, "little")
    assert second.arguments[1] == make_value(number, 3, 1, 1)


def test_a_result_is_a_value_of_its_own() -> None:
    number = SlotLayout(4, False, (LeafLayout(0, 4, LeafKind.INTEGER),))
    layout = WrapperLayout("bdrv_foo", True, (number,), number)
    for seed in range(8):
        (call,) = expect(MIXED, layout, Scenario("one", (Call(seed=seed),))).calls
        assert call.arguments == (make_value(number, seed, 0, 0),)
        assert call.result == make_value(number, seed, 0, -1)


def test_an_assertion_is_worse_than_an_abort_of_the_runtime() -> None:
    (call,) = expect(PLAIN, LAYOUT, Scenario("one", (Call(),))).calls
    for dues, worst in [
        ((Due.RESULT, Due.RUNTIME), Due.RUNTIME),
        ((Due.RUNTIME, Due.ASSERTION), Due.ASSERTION),
        ((Due.RESULT, Due.RESULT), Due.RESULT),
    ]:
        calls = tuple(dataclasses.replace(call, due=due) for due in dues)
        assert Expectation(calls, (), LAYOUT.result).due is worst


@pytest.mark.parametrize(("lock", "held"), [("", ""), ("read", "main-read"), ("write", "write")])
def test_a_bottom_half_holds_the_main_loops_lock(lock: str, held: str) -> None:
    duty = Duty("qemu-8.2", Shape.NO_CO, "bdrv_foo", lock, Place.NODE, True, True)
    (call,) = expect(duty, LAYOUT, Scenario("one", (Call(in_coroutine=True, reads=True, home=2),))).calls
    assert (call.lock, call.context_lock, call.thread) == (held, 2, 0)
    assert (call.fresh, call.bottom_half, call.assumes_lock) == (False, True, False)
    without = dataclasses.replace(duty, has_node=False)
    assert expect(without, LAYOUT, Scenario("one", (Call(home=2),))).calls[0].context_lock == 0


def test_a_direct_call_has_the_lock_of_its_caller() -> None:
    def held(**call: bool) -> str:
        return expect(MIXED, LAYOUT, Scenario("one", (Call(**call),))).calls[0].lock  # type: ignore[arg-type]

    assert held(in_coroutine=True, reads=True) == "read"
    assert held(in_coroutine=True) == ""
    assert held() == "read"


def test_writers_owe_nothing() -> None:
    expected = expect(PLAIN, LAYOUT, Scenario("two", (Call(kind="writer"), Call())))
    assert [call.number for call in expected.calls] == [1]
