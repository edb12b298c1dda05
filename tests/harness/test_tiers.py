# SPDX-License-Identifier: GPL-2.0-or-later
"""Shares of the tiers, and the draw: what a batch is depends on seed and number alone."""

from __future__ import annotations

from collections import Counter

import pytest

from cowrap_harness.build import Build
from cowrap_harness.drawing import BATCH, SMALL_SHARE, SMALL_TURN, batch_dialect, batch_size, draw_sample, is_illegal
from cowrap_harness.enumeration import small_samples
from cowrap_harness.rules import DIALECTS
from cowrap_harness.tiers import PLAIN_SHARE, SANITIZED_SHARE, builds_of_batch, describe_tiers, inner_build

FULL = [
    *(Build(compiler, level) for compiler in ("gcc", "clang") for level in ("O0", "O2")),
    *(Build(compiler, "O2", ("asan", "ubsan")) for compiler in ("gcc", "clang")),
]
ROUND = 56


def test_each_build_gets_its_share_and_the_inner_one_everything() -> None:
    count = Counter(build for number in range(ROUND * 8) for build in builds_of_batch(number, FULL))
    for build in FULL:
        share = 1 if build == FULL[0] else SANITIZED_SHARE if build.sanitizers else PLAIN_SHARE
        assert abs(count[build] * share - ROUND * 8) <= ROUND, build
    assert set(describe_tiers(FULL).values()) == {"all", f"1 of {PLAIN_SHARE}", f"1 of {SANITIZED_SHARE}"}


def test_every_build_meets_every_dialect() -> None:
    met = {(build, batch_dialect(number, None)) for number in range(300) for build in builds_of_batch(number, FULL)}
    assert met == {(build, dialect) for build in FULL for dialect in DIALECTS}


def test_a_matrix_without_a_plain_build_has_an_inner_one_too() -> None:
    assert inner_build(FULL[-2:]) == FULL[-2]
    assert builds_of_batch(3, FULL[-1:]) == (FULL[-1],)


@pytest.mark.parametrize("cases", [1, 99, 100, 101, 250])
def test_the_batches_of_a_campaign_hold_its_cases(cases: int) -> None:
    sizes = [batch_size(number, cases) for number in range(5)]
    assert sum(sizes) == cases
    assert max(sizes) <= BATCH
    assert batch_size(10**6, None) == BATCH


@pytest.mark.parametrize("number", [0, 5, 9])
def test_a_sample_depends_on_seed_and_number_alone(number: int) -> None:
    one = draw_sample(7, number, None, 12)
    assert draw_sample(7, number, None, 12) == one
    assert draw_sample(8, number, None, 12) != one
    assert len(one.subjects) == 12
    assert len({subject.name for subject in one.subjects}) == 12
    assert bool(one.refusals) == is_illegal(number)


def test_numbers_give_different_samples() -> None:
    assert len({draw_sample(1, number, "qemu-9.0", 5).header for number in range(6)}) == 6


@pytest.mark.parametrize(("dialect", "chosen"), [("qemu-6.2", "qemu-6.2"), ("qemu-5.2", None)])
def test_a_campaign_has_every_small_declaration_once(dialect: str, chosen: str | None) -> None:
    """Those that fill the last batch up come twice."""
    texts: list[str] = []
    for number in range(SMALL_TURN, 350, SMALL_SHARE):
        if batch_dialect(number, chosen) == dialect and not is_illegal(number):
            sample = draw_sample(1, number, chosen, BATCH)
            if "enumerated" in sample.features:
                assert len(sample.subjects) == BATCH
                texts += [subject.text for subject in sample.subjects]
    every = [subject.text for sample in small_samples(dialect) for subject in sample.subjects]
    assert texts[: len(every)] == every
    assert len(texts) - len(every) < BATCH


def test_what_is_behind_the_small_declarations_is_drawn() -> None:
    late = draw_sample(1, SMALL_TURN + 1000 * SMALL_SHARE, "qemu-6.2", 20)
    assert "enumerated" not in late.features
    assert len(late.subjects) == 20
