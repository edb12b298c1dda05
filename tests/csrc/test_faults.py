# SPDX-License-Identifier: GPL-2.0-or-later
"""The n-th coroutine or bottom half that cannot be had ends the run there, for each n until the case passes."""

from __future__ import annotations

from typing import Any

import pytest

CASES = [
    (6, "call=bdrv_peek:0:y0", 1),
    (0, "call=bdrv_peek:0:h1x1:y0 iothreads=1 home=1", 1),
    (6, "call=bdrv_peek:0:c:r:y0", 0),
    (6, "call=bdrv_co_dig:0:c", 0),
    (6, "call=bdrv_peek:0:y0 call=bdrv_peek:0:y0 call=bdrv_poke:0", 3),
]


@pytest.mark.parametrize("how", ["", " from-on"])
@pytest.mark.parametrize(("dialect", "words", "creations"), CASES)
def test_every_creation_fails_once_and_then_the_case_passes(
    play: Any, dialect: int, words: str, creations: int, how: str
) -> None:
    for number in range(1, creations + 1):
        played = play(f"{words} creation={number}{how}", dialect)
        assert played.status == "aborted"
        assert played.message.startswith(f"the creation of a coroutine fails (number {number}), asked for by ")
        assert len(played.events("fault")) == 1
    unharmed = play(words, dialect)
    assert play(f"{words} creation={creations + 1}{how}", dialect).text == unharmed.text
    assert unharmed.status == "finished"


def test_a_wrapper_that_leaves_its_coroutine_needs_one_bottom_half(play: Any) -> None:
    played = play("call=bdrv_co_dig:0:c allocation=1")
    assert played.status == "aborted"
    assert played.message == ("the allocation of a bottom half fails (number 1), asked for by coroutine 1 in main")
    assert not played.events("target", "bh-schedule")
    assert play("call=bdrv_co_dig:0:c allocation=2").status == "finished"


def test_the_bottom_half_of_a_kick_counts_only_where_somebody_waits(play: Any) -> None:
    away = play("call=bdrv_peek:0:h1x1:y1 iothreads=1 home=1 allocation=1", 0)
    assert away.status == "aborted"
    assert away.events("target-end")
    assert not away.events("return")
    assert play("call=bdrv_peek:0:c:r:y0 allocation=1").status == "finished"


def test_what_happened_before_the_fault_is_what_happens_without_it(play: Any) -> None:
    words = "call=bdrv_peek:0:y0 call=bdrv_peek:0:y0"
    whole = [line for line in play(words).text.splitlines() if " t" in line]
    cut = [line for line in play(f"{words} creation=2").text.splitlines() if " t" in line]
    before = [line for line in cut if not line.startswith(("fault", "message"))]
    assert before
    assert whole[: len(before)] == before


def test_a_fault_does_not_outlive_its_run(play: Any) -> None:
    assert play("call=bdrv_peek:0 creation=2 repeat=3").status == "finished"
