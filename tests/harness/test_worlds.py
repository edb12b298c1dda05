# SPDX-License-Identifier: GPL-2.0-or-later
"""The small worlds are all there, each once: counted by a formula of its own."""

from __future__ import annotations

from math import comb

import pytest

from cowrap_harness.expectation import Due, expect
from cowrap_harness.rules import Duty, Place, Shape
from cowrap_harness.values import SlotLayout, WrapperLayout
from cowrap_harness.worlds import small_worlds

LAYOUT = WrapperLayout("bdrv_foo", True, (SlotLayout(8, True, ()),), SlotLayout(0, False, ()))


def duty(shape: Shape, dialect: str = "qemu-9.0", place: Place = Place.CALLER, lock: str = "") -> Duty:
    return Duty(dialect, shape, "bdrv_co_foo", lock, place, False, True)


def words(moves: int, nests: int) -> int:
    """Words of up to two yields of three wakers, up to one move of `moves` kinds, up to one nested call of `nests`."""
    total = 0
    for yields in range(3):
        for has_move in range(2 if moves else 1):
            for has_nest in range(2 if nests else 1):
                length = yields + has_move + has_nest
                places = comb(length, yields) * (2 if has_move and has_nest else 1)
                total += places * 3**yields * moves**has_move * nests**has_nest
    return total


COUNTS = [
    (duty(Shape.MIXED), words(3, 1) * 3 + words(0, 1)),
    (duty(Shape.PLAIN), words(3, 0) + words(0, 0)),
    (duty(Shape.NO_CO), 2),
    (duty(Shape.MIXED, "qemu-6.2", Place.NODE), words(3, 1) * 4 + words(0, 1)),
    (duty(Shape.PLAIN, "qemu-8.0", Place.NODE, "read"), words(0, 0) * 3),
    (duty(Shape.PLAIN, "qemu-8.1", Place.MAIN), words(3, 0)),
]


@pytest.mark.parametrize(("owed", "count"), COUNTS)
def test_none_is_missed_and_none_doubled(owed: Duty, count: int) -> None:
    found = list(small_worlds(owed))
    assert len(found) == count
    assert len({scenario.calls for scenario in found}) == count
    assert len({scenario.name for scenario in found}) == count


@pytest.mark.parametrize(("owed", "count"), COUNTS)
def test_every_small_world_is_one_that_a_correct_wrapper_survives(owed: Duty, count: int) -> None:
    assert {expect(owed, LAYOUT, scenario).due for scenario in small_worlds(owed)} == {Due.RESULT}


def test_the_figure_of_the_docs() -> None:
    assert words(3, 1) == 533
    assert len(list(small_worlds(duty(Shape.MIXED)))) == 1646
