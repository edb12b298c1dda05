# SPDX-License-Identifier: GPL-2.0-or-later
"""The runtime's own exploration: which schedules it runs, where it stops, what it counts, without Python."""

from __future__ import annotations

from typing import Any

import pytest

SUMS = ("runs ", "distinct ", "failing ", "complete ", "ever ")
LOST_KICK = (("aio_wait_kick();", ""),)


def stops(played: Any) -> list[str]:
    """The lines of the runs worth a look."""
    return [line for line in played.text.splitlines() if line.startswith("stop ")]


def test_every_schedule_is_run_once_and_fewest_deviations_come_first(explored: Any) -> None:
    played = explored("1 100000 1 100000")
    lines = stops(played)
    assert played.field("complete ") == "1"
    assert len(lines) == int(played.field("runs "))
    schedules = [line.split("schedule")[1].split() for line in lines]
    assert len({tuple(schedule) for schedule in schedules}) == len(schedules)
    deviations = [sum(choice != "0" for choice in schedule) for schedule in schedules]
    assert deviations == sorted(deviations)
    assert all(not schedule or schedule[-1] != "0" for schedule in schedules)
    assert 1 < int(played.field("distinct ")) <= len(lines)


def test_a_limit_cuts_the_exploration_short_and_it_says_so(explored: Any) -> None:
    played = explored("2 7 0 0")
    assert (played.field("runs "), played.field("complete ")) == ("7", "0")


@pytest.mark.parametrize(("every", "looks", "at"), [(10, 3, [1, 10, 20]), (10, 1, [1]), (0, 5, [])])
def test_samples_are_the_first_and_every_nth_run(explored: Any, every: int, looks: int, at: list[int]) -> None:
    lines = stops(explored(f"1 40 {every} {looks}"))
    assert [int(line.split()[1]) for line in lines] == at


def test_many_schedules_need_room_for_nodes_and_digests(explored: Any) -> None:
    """More than the first room of either: what was seen before the tables grew is still known."""
    played = explored("3 3000 0 0")
    runs, distinct = int(played.field("runs ")), int(played.field("distinct "))
    assert runs == 3000
    assert 256 < distinct <= runs
    assert int(explored("3 1500 0 0").field("distinct ")) <= distinct


def test_the_first_run_that_breaks_something_stops_it(explored: Any) -> None:
    played = explored("1 200 0 0", LOST_KICK)
    lines = stops(played)
    deadlocked, progress = "4", 1 << 17
    assert [line.split()[3] for line in lines][:1] == [deadlocked]
    assert int(lines[0].split()[5], 16) == progress
    assert len(lines) == 1
    assert int(played.field("failing ")) > 1
    assert int(played.field("ever "), 16) == progress


def test_equal_explorations_have_equal_digests_in_every_build(explored: Any, plain_tools: Any) -> None:
    first, again = explored("2 300 0 0"), explored("2 300 0 0", (), plain_tools)
    assert first.text == again.text
    assert first.field("digest ") != explored("2 299 0 0").field("digest ")
    assert first.field("digest ") != explored("2 300 0 0", LOST_KICK).field("digest ")
