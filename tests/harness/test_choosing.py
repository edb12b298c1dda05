# SPDX-License-Identifier: GPL-2.0-or-later
"""The two choosers: both reach everything, the seeded one depends on its seed alone, the drawing one shrinks."""

from __future__ import annotations

from hypothesis import HealthCheck, find, given, settings

from cowrap_harness.choosing import Chooser, SeededChooser
from cowrap_harness.choosing import given as with_arguments
from cowrap_harness.drawing import DRAWN_SHARE, draw_sample
from cowrap_harness.drawing_chooser import drawn
from cowrap_harness.grammar_names import without_hiding
from cowrap_harness.grammar_samples import some_samples, whole_samples

FIXED = settings(derandomize=True, database=None, deadline=None, suppress_health_check=list(HealthCheck))


def words(choose: Chooser, most: int) -> list[str]:
    return choose.several(word, 1, most)


def word(choose: Chooser) -> str:
    return choose.one_of(lowercase, uppercase)


def lowercase(choose: Chooser) -> str:
    return choose.pick("abc")


def uppercase(choose: Chooser) -> str:
    return choose.pick("ABC") if choose.flag() else "Z"


def test_a_seed_gives_one_sample_and_other_seeds_others() -> None:
    make = with_arguments(some_samples, dialect="qemu-9.0", size=5)
    headers = [make(SeededChooser(seed)).header for seed in range(20)]
    assert headers == [make(SeededChooser(seed)).header for seed in range(20)]
    assert len(set(headers)) == 20


def test_both_choosers_reach_everything_and_nothing_else() -> None:
    seeded = {letter for seed in range(200) for letter in words(SeededChooser(seed), 3)}
    assert seeded == set("abcABCZ")
    assert {len(words(SeededChooser(seed), 3)) for seed in range(50)} == {1, 2, 3}
    found: set[str] = set()

    @FIXED
    @given(drawn(with_arguments(words, most=3)))
    def collect(some: list[str]) -> None:
        assert 1 <= len(some) <= 3
        found.update(some)

    collect()
    assert found == set("abcABCZ")


def test_what_is_drawn_shrinks_to_the_first_choices() -> None:
    smallest = find(drawn(with_arguments(words, most=9)), lambda some: "B" in some, settings=FIXED)
    assert smallest == ["B"]


def test_equal_arguments_give_one_strategy() -> None:
    one, two = (with_arguments(whole_samples, dialect="qemu-9.0", size=3) for _ in range(2))
    assert drawn(one) is drawn(two)


def test_a_batch_has_its_size_whoever_draws_it_and_is_the_same_again() -> None:
    for number in (1, DRAWN_SHARE):
        one, two = (draw_sample(3, number, None, 12) for _ in range(2))
        assert len(one.subjects) == 12
        assert one == two


def test_a_name_that_hides_a_type_of_a_later_parameter_is_numbered() -> None:
    """`int f(int BdrvChild, BdrvChild *b)` is no C; behind its last use the name may be anybody's."""
    assert without_hiding(["BdrvChild", "b", "c"], ["int @", "BdrvChild *@", "int @"]) == ["p0", "b", "c"]
    assert without_hiding(["b", "BdrvChild"], ["BdrvChild *@", "BdrvChild *@"]) == ["b", "BdrvChild"]
