# SPDX-License-Identifier: GPL-2.0-or-later
"""Corners of the runtime: nested calls, senseless cases, full buffers, absent objects, who waits for whom."""

from __future__ import annotations

from typing import Any

import pytest

WRONG_CASES = [
    ("call=bdrv_peek:0 iothreads=5", "too many threads, objects or calls"),
    ("call=bdrv_peek:0:w99", "names a wrapper that is not there"),
    ("call=bdrv_peek:0:s17", "too many steps"),
    ("reader:0:c:o0", "moves an object where the wrapper's first parameter is none"),
    ("call=bdrv_peek:0:y1", "a step of the case names a thread that is not there"),
    ("call=bdrv_peek:0:n0", "not a later, nested one"),
    ("call=bdrv_peek:0:n1", "not a later, nested one"),
    ("call=bdrv_peek:0:n1 call=bdrv_peek:0", "not a later, nested one"),
    ("nested=bdrv_peek:0 call=bdrv_peek:0:n0", "not a later, nested one"),
]

ENDS = [
    ("call=many_dead_coroutines:0", "endless", "more than 250 coroutines; the last one asked for by main"),
    ("call=nested_waits:0", "endless", "more than 64 nested waits in main"),
    ("call=big_results:0", "overflowed", "more than 65536 bytes of values"),
    ("call=leave_context_lock:0 dialect=5", "leftover", "main still holds the lock of main's context (1 times)"),
    ("call=leave_main_read_lock:0", "leftover", "main still holds the main loop's read lock"),
    ("call=leave_waiter:0", "leftover", "1 waiters are still counted"),
    ("call=leave_new_coroutine:0", "leftover", "coroutine 1 of call 0 is still there: it was never entered"),
    ("call=leave_parked_reader:0", "leftover", "it waits in main for the graph's read lock"),
    (
        "call=leave_locked_out:0 dialect=5 iothreads=1 home=1",
        "deadlocked",
        "iothread 1 waits for the lock of iothread 1's context, which main holds (1 times)",
    ),
    (
        "call=write_past_sleeper:0",
        "deadlocked",
        "main waits in bdrv_graph_wrlock; coroutine 1, which yielded in main and was not woken, holds the read lock",
    ),
    ("call=wait_for_ever:0", "deadlocked", "main waits in AIO_WAIT_WHILE and nobody kicked it"),
    (
        "call=poll_for_sleeper:0",
        "deadlocked",
        "main waits in bdrv_poll_co for coroutine 1, which yielded in main and was not woken",
    ),
    (
        "call=write_with_lock:0 call=reader_wants_lock:1:c:r dialect=5 iothreads=1",
        "deadlocked",
        "main waits in bdrv_graph_wrlock; coroutine 1, which runs, holds the read lock; "
        "iothread 1 waits for the lock of main's context, which main holds (1 times)",
    ),
]

MISUSES = [
    ("call=schedule_dead:0", "schedule-of-dead-coroutine", "coroutine 1, which ended in main"),
    ("call=enter_woken:0", "double-wake", "coroutine 2 in main wakes coroutine 1, which coroutine 2 in main had woken"),
    ("call=woken_too_early:0:c:y0 schedule=1", "double-wake", "coroutine 1 in main goes on although what its target"),
    ("call=reader_moves:0 dialect=3 iothreads=1 home=1", "reader-count-below-zero", "than taken: -1"),
    ("call=unlock_outside:0", "read-unlock-outside-coroutine", "main releases"),
    ("call=write_away:0 dialect=5 iothreads=1 home=1", "context-release-by-other", "which nobody holds"),
    ("call=unknown_backend:0", "unknown-object", "blk_bs is given a pointer that is no backend"),
    ("object=0 call=backend_node:0", "null-backend", "blk_bs is given no backend"),
    ("object=2 call=backend_node:0", "null-backend", "blk_bs is given no backend"),
    ("object=0 call=backend_context:0 dialect=3", "null-backend", "blk_get_aio_context is given no backend"),
]

NOTES = [
    ("object=0 call=node_of_nothing:0 iothreads=1 home=1", "main"),
    ("call=node_of_nothing:0 iothreads=1 home=1", "elsewhere"),
    ("object=0 call=backend_context:0 dialect=4", "main"),
    ("call=backend_context:0 dialect=3 iothreads=1 home=1", "elsewhere"),
    ("call=backend_node:0", "same"),
    ("call=parked_readers:0", "unlock first second third"),
    ("call=hold_for_a_while:0 call=want_own_lock:1 dialect=5 iothreads=1 home=1", "wants releases has"),
    ("call=waiting_without_context:0 dialect=5", "through"),
    ("call=write_away:0:h1x1 dialect=5 iothreads=1 home=1", "writing"),
]


@pytest.mark.parametrize(("words", "sentence"), WRONG_CASES)
def test_a_case_that_makes_no_sense_is_the_harness_s_own_error(play: Any, words: str, sentence: str) -> None:
    played = play(words)
    assert played.status == "overflowed"
    assert sentence in played.message
    assert not played.events("call")


@pytest.mark.parametrize(("words", "status", "sentence"), ENDS, ids=[row[0] for row in ENDS])
def test_other_ends(corner: Any, words: str, status: str, sentence: str) -> None:
    played = corner(f"{words} brief")
    assert played.status == status
    assert sentence in played.message


@pytest.mark.parametrize(("words", "misuse", "sentence"), MISUSES, ids=[row[0] for row in MISUSES])
def test_rarer_misuse(corner: Any, words: str, misuse: str, sentence: str) -> None:
    played = corner(f"{words} brief")
    assert (played.status, played.misuse) == ("misused", misuse)
    assert sentence in played.message


@pytest.mark.parametrize(("words", "notes"), NOTES)
def test_rarer_paths_end_well(corner: Any, words: str, notes: str) -> None:
    played = corner(words)
    assert (" ".join(played.notes), played.status) == (notes, "finished")


def test_more_choices_than_a_record_holds(scene: Any) -> None:
    played = scene("call=endless:0 call=next_slice:1 iothreads=1 preemptions=1 budget=9000 brief")
    assert (played.status, played.message) == ("overflowed", "more than 2048 choices")


def test_a_nested_call_runs_inside_the_target_that_makes_it(play: Any) -> None:
    """Call 1 begins after call 0's target has begun, and is through before that goes on."""
    played = play("call=bdrv_peek:0:c:r:n1:y0 nested=bdrv_peek:0:y0")
    assert played.status == "finished"
    order = [
        " ".join((line.split(" ")[0], line.split(" ")[3]))
        for line in played.events("call", "target", "target-end", "return")
    ]
    assert order == [
        "call call0",
        "target call0",
        "call call1",
        "target call1",
        "target-end call1",
        "return call1",
        "target-end call0",
        "return call0",
    ]


def test_main_outside_of_coroutines_reads_with_its_own_lock(play: Any) -> None:
    played = play("call=bdrv_poke:0:r")
    assert played.status == "finished"
    assert [line.split(" ")[0] for line in played.events("main-read-lock", "call", "target", "main-read-unlock")] == [
        "main-read-lock",
        "call",
        "target",
        "main-read-unlock",
    ]
    assert played.events("target")[0].endswith(" 0x4")


def test_padding_of_a_long_double_is_nobody_s(corner: Any) -> None:
    clean, dirty = (line.split(" =")[1] for line in corner("call=long_doubles:0").events("result"))
    assert clean == dirty
    assert "ff" not in clean[20:32]


def test_a_value_without_leaves_is_recorded_whole(corner: Any) -> None:
    (value,) = (line.split(" =")[1] for line in corner("call=big_result:0").events("result"))
    assert value == "0005" + "00" * 39998


def test_a_target_that_is_not_the_call_s_returns_nothing(corner: Any) -> None:
    played = corner("call=wrong_target:0")
    assert (played.notes, played.misuse) == (["zero"], "returned-before-target")
