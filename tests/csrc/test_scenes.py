# SPDX-License-Identifier: GPL-2.0-or-later
"""Scenes played straight on the runtime: the orders that QEMU keeps, and each misuse with its word and its culprit."""

from __future__ import annotations

from typing import Any

import pytest

ORDERS = {
    "bottom_half_order": "4 3 2 1",
    "nested_poll": "4 3< 2 1 new > nothing left",
    "next_slice": "first between second",
    "wake_queue": "waker 1 3 2 enterer waker again",
    "scheduled_order": "newer a b",
    "move_home": "stayed moved",
}

# (case, misuse, what the sentence must say)
MISUSES = [
    ("call=yield_outside:0", "yield-outside-coroutine", "main yields"),
    ("call=poll_in_coroutine:0", "poll-in-coroutine", "coroutine 1 polls in main"),
    ("call=poll_away:1 iothreads=1", "poll-away-from-home", "iothread 1 polls the context of main"),
    ("call=wake_dead:0", "wake-of-dead-coroutine", "coroutine 1, which ended in main"),
    ("call=enter_dead:0", "enter-of-dead-coroutine", "coroutine 1, which ended in main"),
    ("call=wake_new:0", "wake-of-new-coroutine", "which nobody has entered"),
    ("call=wake_leader:0", "wake-of-no-coroutine", "main wakes"),
    ("call=wake_self:0", "wake-of-self", "coroutine 1 in main wakes itself"),
    ("call=wake_twice:0", "double-wake", "which coroutine 2 in main had woken already"),
    ("call=schedule_twice:0", "double-schedule", "which main had scheduled already"),
    ("call=enter_scheduled:0", "enter-of-scheduled-coroutine", "which main had scheduled into main's context"),
    ("call=re_entry:0 iothreads=1 home=1 preemptions=1 schedule=1", "re-entry", "which main had entered"),
    ("call=move_outside:0", "move-outside-coroutine", "main moves"),
    ("call=read_outside:0", "read-lock-outside-coroutine", "main takes"),
    ("call=read_unlock_unheld:0", "read-unlock-without-lock", "coroutine 1 in main"),
    ("call=end_with_lock:0", "end-with-read-lock", "coroutine 1 ends in main"),
    ("call=write_elsewhere:1 iothreads=1", "write-lock-elsewhere", "iothread 1 takes"),
    ("call=write_twice:0", "write-lock-twice", "while call 0 holds it"),
    ("call=write_unlock_unheld:0", "write-unlock-without-lock", "nobody holds"),
    ("call=write_in_main_read:0", "write-lock-while-main-reads", "inside the main loop's read lock"),
    ("call=main_unlock_unheld:0", "main-read-unlock-without-lock", "without holding it"),
    ("call=main_read_elsewhere:1 iothreads=1", "main-read-lock-elsewhere", "iothread 1 takes"),
    ("call=write_while_caller_reads:0", "write-lock-while-caller-reads", "coroutine 1, which holds the read lock"),
    ("call=assume_unheld:1 iothreads=1", "assume-without-lock", "coroutine 1 in iothread 1"),
    ("call=unknown_object:0", "unknown-object", "no node"),
    ("call=wait_away:0 dialect=5 iothreads=1 home=1", "wait-without-context-lock", "main waits"),
    ("call=wait_away:0:h1x2 dialect=5 iothreads=1 home=1", "wait-with-nested-context-lock", "2 times"),
    ("call=write_late:0", "write-after-return", "call 0"),
    ("call=never_calls_target:0", "returned-before-target", "was not called"),
]


@pytest.mark.parametrize("name", ORDERS)
def test_order(scene: Any, name: str) -> None:
    """The order that QEMU has, by default."""
    played = scene(f"call={name}:0")
    assert (" ".join(played.notes), played.status) == (ORDERS[name], "finished")


def test_schedule_permutes_bottom_halves_of_one_slice_only(scene: Any) -> None:
    """Any order within a slice; nothing crosses into another."""
    seen = {
        " ".join(scene(f"call=bottom_half_order:0 schedule={a},{b},{c}").notes)
        for a in range(4)
        for b in range(3)
        for c in range(2)
    }
    assert len(seen) == 24
    assert {" ".join(scene(f"call=next_slice:0 schedule={a}").notes) for a in range(3)} == {"first between second"}


@pytest.mark.parametrize(("words", "misuse", "sentence"), MISUSES, ids=[row[0] for row in MISUSES])
def test_misuse(scene: Any, words: str, misuse: str, sentence: str) -> None:
    """The rule's word, and a sentence that says who."""
    played = scene(f"{words} brief")
    assert (played.status, played.misuse) == ("misused", misuse)
    assert sentence in played.message


@pytest.mark.parametrize(
    ("words", "status", "sentence"),
    [
        ("call=endless:0", "endless", "2000 calls into the runtime"),
        ("call=endless:0 budget=50", "endless", "50 calls into the runtime"),
        ("call=endless:0 budget=9000", "overflowed", "more than 4096 events"),
        ("call=endless_coroutines:0", "endless", "stacks in use"),
        ("call=endless_bottom_halves:0", "endless", "bottom halves pending"),
        ("call=leave_coroutine:0", "leftover", "coroutine 1 of call 0 is still there"),
        ("call=leave_write_lock:0", "leftover", "still holds the graph's write lock"),
        ("call=move_home:0 home=3", "overflowed", "lives in a thread that is not there"),
        ("call=move_home:2", "overflowed", "names a thread that is not there"),
        ("call=move_home:0 dialect=7", "overflowed", "unknown dialect"),
    ],
)
def test_other_ends(scene: Any, words: str, status: str, sentence: str) -> None:
    """Endless runs, leftovers, and cases that make no sense."""
    played = scene(f"{words} brief")
    assert played.status == status
    assert sentence in played.message


def test_assertion_names_expression_and_place(scene: Any) -> None:
    """An assertion ends the run, not the process."""
    expression, function, file, line = scene("call=fail:0 brief").field("assertion ").split("|")
    assert (expression, function, file) == ("1 + 1 == 3", "fail", "raw.c")
    assert int(line) > 0


def test_abandoned_worlds_leave_nothing_to_the_next(scene: Any, tools: Any) -> None:
    """Runs that ended in the middle, many times over, in one process: same record, no report of a sanitizer."""
    for name in ("fail", "wake_twice", "endless_coroutines", "leave_coroutine", "write_while_caller_reads"):
        once = scene(f"call={name}:0", tools)
        many = scene(f"call={name}:0 repeat=200", tools)
        assert many.exit_code == 0, many.errors
        assert many.text == once.text


def test_valgrind_sees_nothing(under_valgrind: Any) -> None:
    """Memory errors of the runtime itself, as another tool sees them."""
    for name in ("wake_queue", "nested_poll", "move_home", "fail", "write_late"):
        played = under_valgrind(f"call={name}:0 repeat=3")
        assert played.exit_code == 0, played.errors
