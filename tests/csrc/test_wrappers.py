# SPDX-License-Identifier: GPL-2.0-or-later
"""Wrappers on the runtime: correct ones in each dialect and context, and the verdicts on wrong ones."""

from __future__ import annotations

import itertools
from typing import Any

import pytest

KICK = ("aio_wait_kick();", "")
UCONTEXT_NOTE = "ASan doesn't fully support makecontext/swapcontext"
"""What ASan says once about every program that has ucontext; fibre.c tells it of each switch."""
DONE = "    s->poll_state.in_progress = false;\n"

# (dialect, the case): everything here must end well, in every build.
CORRECT = [
    *((dialect, "call=bdrv_peek:0") for dialect in range(7)),
    *((dialect, "call=bdrv_peek:0:y0:y0 iothreads=1") for dialect in range(7)),
    *((dialect, "call=bdrv_peek:0:y1:y0 iothreads=2") for dialect in range(7)),
    *((dialect, "call=bdrv_peek:0:c:r:y0:y1 iothreads=1") for dialect in range(7)),
    *((dialect, "call=bdrv_peek:1:c:r:y1:y0 iothreads=1 home=1") for dialect in range(3, 7)),
    *((dialect, "call=bdrv_peek:1:y1:y0 iothreads=1 home=1") for dialect in range(7)),
    *((dialect, "call=bdrv_peek:0:h1x1:y0:y1 iothreads=1 home=1") for dialect in range(6)),
    *((dialect, "call=bdrv_co_dig:0:c") for dialect in range(3, 7)),
    *((dialect, "call=bdrv_co_dig:1:c iothreads=1 home=1") for dialect in range(3, 7)),
    *((dialect, "call=bdrv_poke:0:y0 call=bdrv_peek:0:y0 call=bdrv_poke:0:y0:y0") for dialect in range(3, 7)),
    *((dialect, "call=bdrv_peek:1:y1 writer iothreads=1 home=1") for dialect in range(3, 7)),
    *((dialect, "call=bdrv_peek:0:y0 reader:1:c:y0:y1 iothreads=1") for dialect in range(3, 7)),
    *((dialect, "reader:1:c:y0 call=bdrv_co_dig:0:c iothreads=1 preemptions=1 schedule=1") for dialect in range(3, 7)),
    *((dialect, "call=bdrv_co_dig:0:c:o1 iothreads=1") for dialect in range(3, 7)),
    (2, "call=blk_flush:0:y0"),
    (2, "call=blk_flush:0:h1x1:y0 iothreads=1 home=1"),
    (4, "call=bdrv_peek:0:h1x1:m0 iothreads=1 home=1"),
    (6, "call=bdrv_peek:0:m1 iothreads=1"),
    (6, "call=bdrv_poke:0:m1:m0:m2 iothreads=2"),
    (6, "call=bdrv_poke:0:m1 call=bdrv_poke:0:y1 call=bdrv_peek:1:y0 iothreads=1 preemptions=2 schedule=1,1,1"),
    (6, "call=bdrv_co_dig:1:c call=bdrv_co_dig:2:c call=bdrv_peek:0:y0 iothreads=2"),
]


@pytest.mark.parametrize(("dialect", "words"), CORRECT)
def test_correct_wrappers_finish(play: Any, dialect: int, words: str) -> None:
    """Each caller that QEMU allows gets its answer, and nothing is left."""
    played = play(words, dialect)
    assert played.status == "finished", played.text
    others = words.count("writer") + words.count("reader")
    assert len(played.events("return")) == words.count("call=") + others
    assert len(played.events("target")) == words.count("call=")


@pytest.mark.parametrize("dialect", range(7))
def test_trace_is_the_same_in_every_build(play: Any, plain_tools: Any, dialect: int) -> None:
    """Same case, same bytes: compilers and levels cannot be told apart by the trace, nor repeated runs."""
    for _, words in (row for row in CORRECT if row[0] == dialect):
        first = play(words, dialect)
        assert play(f"{words} repeat=3", dialect, tools=plain_tools).text == first.text, words


@pytest.mark.parametrize("dialect", range(7))
def test_correct_wrappers_are_clean_under_sanitizers(play: Any, sanitized_tools: Any, dialect: int) -> None:
    """ASan and UBSan see nothing in the runtime, and the trace does not change."""
    for _, words in (row for row in CORRECT if row[0] == dialect):
        played = play(f"{words} repeat=2", dialect, tools=sanitized_tools)
        assert played.exit_code == 0, played.errors
        assert [line for line in played.errors.splitlines() if UCONTEXT_NOTE not in line] == [], words
        assert played.text == play(words, dialect).text, words


def test_values_arrive_bit_for_bit(play: Any) -> None:
    """Arguments and result are recorded as the case gave them; objects by number."""
    played = play("call=bdrv_peek:0")
    values = [line.split(" =")[1] for line in played.events("argument", "result")]
    assert values == ["01000000", "1112131415161718", "1213141516171819", "8081828384858687"]


def test_lock_state_at_target(play: Any) -> None:
    """Read lock in the entry, write lock and main's context lock in the bottom half."""
    assert play("call=bdrv_peek:0").events("target")[0].endswith(" 0x1")
    assert play("call=bdrv_co_dig:0:c").events("target")[0].endswith(" 0xa")
    assert play("call=bdrv_co_dig:0:c", 5).events("target")[0].endswith(" 0x10a")
    assert play("call=bdrv_peek:0:h1x1 iothreads=1 home=1", 0).events("target")[0].endswith(" 0x400")


# (why, dialect, edits, case, status, misuse or words of the sentence)
WRONG = [
    (
        "lost kick, moved target",
        6,
        (KICK,),
        "call=bdrv_poke:0:m1 iothreads=1",
        "deadlocked",
        "main waits in bdrv_poll_co for coroutine 1, which ended in iothread 1; nobody kicked main",
    ),
    (
        "lost kick, node's context",
        3,
        (KICK,),
        "call=bdrv_poke:0:h1x1 iothreads=1 home=1",
        "deadlocked",
        "nobody kicked main",
    ),
    (
        "lost kick, older dialect",
        0,
        (KICK,),
        "call=bdrv_peek:0:h1x1 iothreads=1 home=1",
        "deadlocked",
        "nobody kicked main",
    ),
    (
        "kick before done",
        6,
        ((DONE, ""), ("aio_wait_kick();", "aio_wait_kick();\n    s->poll_state.in_progress = false;")),
        "call=bdrv_poke:0:m1 iothreads=1 preemptions=1 schedule=SEARCH",
        "deadlocked",
        "nobody kicked main",
    ),
    (
        "done before call",
        6,
        ((DONE, ""), ("    bdrv_co_poke(s->child", DONE + "    bdrv_co_poke(s->child")),
        "call=bdrv_poke:0:y0",
        "misused",
        "returned-before-target",
    ),
    (
        "not in progress",
        6,
        ((".poll_state.in_progress = true", ".poll_state.in_progress = false"),),
        "call=bdrv_poke:0:y0",
        "misused",
        "returned-before-target",
    ),
    (
        "missing unlock",
        6,
        (("    bdrv_graph_co_rdunlock();\n", ""),),
        "call=bdrv_peek:0",
        "misused",
        "end-with-read-lock",
    ),
    (
        "unlock without lock",
        6,
        (("    bdrv_graph_co_rdlock();\n", ""),),
        "call=bdrv_peek:0",
        "misused",
        "read-unlock-without-lock",
    ),
    (
        "missing write lock",
        6,
        (("    bdrv_graph_wrlock();\n", ""),),
        "call=bdrv_co_dig:0:c",
        "misused",
        "write-unlock-without-lock",
    ),
    (
        "missing write unlock",
        6,
        (("    bdrv_graph_wrunlock();\n", ""),),
        "call=bdrv_co_dig:0:c",
        "leftover",
        "write lock",
    ),
    (
        "no assertion, co",
        6,
        (("    assert(!qemu_in_coroutine());\n", ""),),
        "call=bdrv_poke:0:c",
        "asserted",
        "bdrv_poll_co",
    ),
    (
        "no assertion, no_co",
        6,
        (("    assert(qemu_in_coroutine());\n", ""),),
        "call=bdrv_co_dig:0",
        "misused",
        "yield-outside-coroutine",
    ),
    (
        "no yield",
        6,
        (("    qemu_coroutine_yield();\n", ""),),
        "call=bdrv_co_dig:0:c",
        "misused",
        "returned-before-target",
    ),
    (
        "no wake",
        6,
        (("    aio_co_wake(s->co);\n", ""),),
        "call=bdrv_co_dig:0:c",
        "deadlocked",
        "coroutine 1 of call 0 yielded in main",
    ),
    (
        "double wake",
        6,
        (("    aio_co_wake(s->co);\n", "    Coroutine *co = s->co;\n    aio_co_wake(co);\n    aio_co_wake(co);\n"),),
        "call=bdrv_co_dig:0:c",
        "misused",
        "wake-of-dead-coroutine",
    ),
    (
        "double wake, iothread",
        6,
        (("    aio_co_wake(s->co);\n", "    Coroutine *co = s->co;\n    aio_co_wake(co);\n    aio_co_wake(co);\n"),),
        "call=bdrv_co_dig:1:c iothreads=1",
        "misused",
        "double-wake",
    ),
    (
        "bottom half in current",
        6,
        (("aio_bh_schedule_oneshot(qemu_get_aio_context()", "aio_bh_schedule_oneshot(CTX"),),
        "call=bdrv_co_dig:1:c iothreads=1",
        "misused",
        "write-lock-elsewhere",
    ),
    ("never direct", 6, (("if (qemu_in_coroutine())", "if (0)"),), "call=bdrv_peek:0:c:r", "asserted", "bdrv_poll_co"),
    (
        "main's context for the caller's",
        6,
        (("#define CTX qemu_get_current_aio_context()", "#define CTX qemu_get_aio_context()"),),
        "call=bdrv_poke:1 iothreads=1",
        "asserted",
        "bdrv_poll_co",
    ),
    (
        "no poll",
        6,
        (("    bdrv_poll_co(&s.poll_state);\n}", "    aio_co_enter(s.poll_state.ctx, s.poll_state.co);\n}"),),
        "call=bdrv_poke:0:y0",
        "misused",
        "returned-before-target",
    ),
    (
        "neither poll nor enter",
        6,
        (("    bdrv_poll_co(&s.poll_state);\n}", "}"),),
        "call=bdrv_poke:0",
        "misused",
        "returned-before-target",
    ),
    (
        "no release",
        5,
        (("    aio_context_release(ctx);\n", ""),),
        "call=bdrv_co_dig:1:c iothreads=1 home=1",
        "deadlocked",
        "waits for the lock of iothread 1's context, which main holds",
    ),
    (
        "no acquire",
        5,
        (("    aio_context_acquire(ctx);\n", ""),),
        "call=bdrv_co_dig:0:c iothreads=1 home=1",
        "misused",
        "context-release-by-other",
    ),
    (
        "store after done",
        6,
        (
            (
                DONE + "\n    aio_wait_kick();\n}\n\nvoid",
                DONE + "\n    aio_wait_kick();\n    s->on = !s->on;\n}\n\nvoid",
            ),
        ),
        "call=bdrv_poke:0:m1 iothreads=1 preemptions=1 schedule=SEARCH",
        "misused",
        "write-after-return",
    ),
]


@pytest.mark.parametrize(("why", "dialect", "edits", "words", "status", "sign"), WRONG, ids=[row[0] for row in WRONG])
def test_wrong_wrappers_are_caught(
    play: Any, why: str, dialect: int, edits: tuple[tuple[str, str], ...], words: str, status: str, sign: str
) -> None:
    """Each mistake ends in the verdict and the sentence that belong to it, under some schedule where it needs one."""
    found = []
    for schedule in schedules() if "SEARCH" in words else ["0"]:
        played = play(words.replace("SEARCH", schedule), dialect, edits)
        assert played.exit_code == 0
        found.append((played.status, played.misuse, played.message))
        if played.status == status and sign in played.misuse + played.message:
            return
    raise AssertionError(f"{why}: {set(found)}")


def schedules() -> list[str]:
    """No preemption, then one at each of the first choices."""
    return ["0", *(",".join(["0"] * n + ["1"]) for n in range(40))]


@pytest.mark.parametrize(
    "tail",
    [
        "call=bdrv_poke:0:m1 iothreads=1",
        "call=bdrv_peek:1:y0 writer iothreads=1",
        "call=bdrv_co_dig:1:c call=bdrv_poke:0:y1 iothreads=1",
    ],
)
def test_correct_wrappers_survive_every_single_and_double_preemption(play: Any, tail: str) -> None:
    """Freedom of schedules is no reason to fail: all places of two preemptions among the first choices."""
    for first, second in itertools.product(range(0, 24, 1), range(0, 12, 4)):
        schedule = ",".join(["0"] * first + ["1"] + ["0"] * second + ["1"])
        played = play(f"{tail} preemptions=2 brief schedule={schedule}")
        assert played.status == "finished", (schedule, played.text)


def test_a_schedule_repeats_itself(play: Any) -> None:
    """The choices of a record, given as schedule, make the same record."""
    words = "call=bdrv_poke:0:m1 call=bdrv_peek:1:y0 iothreads=2 preemptions=2"
    first = play(f"{words} schedule=0,0,1,0,0,0,1,1")
    choices = first.field("choices")
    again = play(f"{words} schedule={','.join(choice.split('/')[0] for choice in choices.split())}")
    assert choices
    assert again.text == first.text


@pytest.mark.parametrize(
    ("words", "dialect", "sign"),
    [
        ("call=bdrv_peek:1 iothreads=1", 3, "bdrv_poll_co"),
        ("call=bdrv_peek:0 iothreads=1 home=1", 5, "wait-without-context-lock"),
        ("call=bdrv_peek:0:h1x2 iothreads=1 home=1", 0, "wait-with-nested-context-lock"),
        ("call=bdrv_peek:1:c iothreads=1", 6, "assume-without-lock"),
        ("call=bdrv_poke:0:c", 6, "bdrv_poke"),
        ("call=bdrv_co_dig:0", 6, "bdrv_co_dig"),
        ("call=bdrv_co_dig:0:c:r", 6, "write-lock-while-caller-reads"),
        ("call=bdrv_poke:1:m0 iothreads=1", 6, "a kick wakes only main"),
    ],
)
def test_callers_that_qemu_forbids(play: Any, words: str, dialect: int, sign: str) -> None:
    """A wrong caller is not the wrapper's fault, and does not pass either."""
    played = play(words, dialect)
    assert played.status in ("asserted", "misused", "deadlocked")
    assert sign in played.misuse + played.message
