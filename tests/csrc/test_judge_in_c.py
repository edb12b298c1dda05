# SPDX-License-Identifier: GPL-2.0-or-later
"""The runtime's own judge, property by property: runs that keep all, and changes that break just what they should."""

from __future__ import annotations

from typing import Any

import pytest

# CwStatus, CwDue, CwWay and event kinds, as numbers.
ASSERTED, MISUSED, DEADLOCKED, ENDLESS, LEFTOVER, OVERFLOWED, ABORTED = range(2, 9)
DUE_NOTHING, DUE_RESULT, DUE_RUNTIME, DUE_ASSERTION = range(4)
FRESH, DIRECT, BOTTOM_HALF = range(3)
RETURN, RESULT, TARGET, ARGUMENT, TARGET_END, CREATE = 2, 3, 4, 5, 6, 8
READ_LOCK, ASSUME, ACQUIRE, RELEASE = 23, 25, 30, 31
DUE_TO_ASSERT = f"case.due={DUE_ASSERTION}"
DUE_TO_ABORT = f"case.due={DUE_RUNTIME}"
DIRECTLY = f"bdrv_peek case.in-coroutine=1 case.reads=1 case.way={DIRECT} case.due-assume=1"
NO_ASSERTION = (("    assert(!qemu_in_coroutine());\n", ""),)
NO_ASSERTION_THERE = (("    assert(qemu_in_coroutine());\n", ""),)
NAMES = (
    "record-overflow assertion runtime-abort no-assertion returns-after-target frame-untouched runtime-rules context "
    "coroutine lock-over-call lock-once context-lock assumes-lock called-once arguments result nothing-left deadlock "
    "endless"
)

KEPT = [
    f"bdrv_peek kick={RELEASE}",
    "bdrv_peek",
    "bdrv_poke",
    "bdrv_co_dig",
    DIRECTLY,
    f"bdrv_poke case.in-coroutine=1 {DUE_TO_ASSERT}",
    f"bdrv_poke case.in-coroutine=1 {DUE_TO_ASSERT} case.fail-creation=1 status={ABORTED}",
    f"bdrv_poke {DUE_TO_ASSERT} status={ABORTED} drop={CREATE}",
    f"bdrv_poke {DUE_TO_ABORT} status={ABORTED}",
    f"bdrv_poke {DUE_TO_ABORT} status={MISUSED} misuse=yield-outside-coroutine",
    f"bdrv_poke {DUE_TO_ABORT} status={ASSERTED} function=bdrv_poll_co",
    f"bdrv_peek case.due={DUE_NOTHING} status={DEADLOCKED} twice={TARGET}",
    "bdrv_peek case.mask=0 due.argument=99",
    "bdrv_peek case.result-mask=0 due.result=99",
]

BROKEN = [
    (f"bdrv_peek status={OVERFLOWED}", "record-overflow"),
    (f"bdrv_peek status={LEFTOVER}", "nothing-left"),
    (f"bdrv_peek status={DEADLOCKED}", "deadlock"),
    (f"bdrv_peek status={ENDLESS}", "endless"),
    (f"bdrv_peek status={ASSERTED}", "no-assertion"),
    (f"bdrv_peek status={MISUSED} misuse=double-wake", "runtime-rules"),
    (f"bdrv_peek status={MISUSED} misuse=write-after-return", "frame-untouched"),
    (f"bdrv_peek status={MISUSED} misuse=returned-before-target", "returns-after-target"),
    (f"bdrv_peek early={RETURN}", "returns-after-target"),
    ("bdrv_peek target.thread=1", "context"),
    ("bdrv_peek due.due-thread=1", "context"),
    ("bdrv_peek target.coroutine=9", "coroutine"),
    ("bdrv_peek target.coroutine=200", "coroutine"),
    (f"bdrv_peek due.way={DIRECT}", "coroutine lock-once"),
    (f"{DIRECTLY} target.coroutine=130", "coroutine"),
    ("bdrv_co_dig target.coroutine=1", "coroutine"),
    ("bdrv_peek due.due-lock=2", "lock-over-call"),
    ("bdrv_co_dig due.due-lock=0", "lock-over-call lock-once"),
    ("bdrv_co_dig due.due-context-lock=1", "context-lock"),
    (f"bdrv_peek kick={ACQUIRE}", "context-lock"),
    (f"bdrv_peek kick={READ_LOCK}", "lock-once"),
    (f"{DIRECTLY} drop={ASSUME}", "assumes-lock"),
    ("bdrv_poke due.due-assume=1", "assumes-lock"),
    (f"bdrv_peek twice={TARGET}", "called-once"),
    (f"bdrv_peek drop={TARGET} drop={TARGET_END}", "returns-after-target called-once"),
    (f"bdrv_peek drop={ARGUMENT}", "arguments"),
    ("bdrv_peek argument.a=7", "arguments"),
    ("bdrv_peek argument.a=1", "arguments"),
    ("bdrv_peek due.argument=99", "arguments"),
    ("bdrv_peek case.mask=255 due.argument=99", "arguments"),
    ("bdrv_peek due.result=99", "result"),
    ("bdrv_peek case.result-mask=255 due.result=99", "result"),
    ("bdrv_peek bytes=21", "result"),
    ("bdrv_peek bytes=5", "arguments result"),
    (f"bdrv_poke {DUE_TO_ASSERT}", "assertion"),
    (f"bdrv_poke case.in-coroutine=1 {DUE_TO_ASSERT} function=bdrv_poll_co", "assertion"),
    (f"bdrv_poke case.fail-creation=1 {DUE_TO_ASSERT}", "assertion"),
    (f"bdrv_poke {DUE_TO_ASSERT} status={ASSERTED} function=bdrv_poke", "assertion"),
    (f"bdrv_poke {DUE_TO_ABORT}", "runtime-abort"),
    (f"bdrv_poke {DUE_TO_ABORT} status={ASSERTED} function=bdrv_poke", "runtime-abort"),
    (f"bdrv_poke {DUE_TO_ABORT} status={MISUSED} misuse=returned-before-target", "runtime-abort"),
    (f"bdrv_poke {DUE_TO_ABORT} status={MISUSED} misuse=write-after-return", "frame-untouched runtime-abort"),
]


@pytest.mark.parametrize("words", KEPT)
def test_what_is_due_breaks_nothing(judged: Any, words: str) -> None:
    assert judged(words).field("broken") == ""


@pytest.mark.parametrize(("words", "properties"), BROKEN)
def test_each_change_breaks_just_its_property(judged: Any, words: str, properties: str) -> None:
    assert sorted(judged(words).field("broken").split()) == sorted(properties.split())


def test_a_missing_assertion_is_found_in_a_real_run(judged: Any) -> None:
    """The wrapper goes on where it must not: something happens before the assertion that is due, or another comes."""
    assert judged(f"bdrv_poke case.in-coroutine=1 {DUE_TO_ASSERT}", NO_ASSERTION).field("broken") == "assertion"
    assert judged(f"bdrv_co_dig case.in-coroutine=0 {DUE_TO_ASSERT}", NO_ASSERTION_THERE).field("broken") == "assertion"


def test_names_are_those_of_the_numbers(judged: Any) -> None:
    played = judged("names")
    assert played.field("names ") == NAMES
    assert played.field("numbers ") == "19"
