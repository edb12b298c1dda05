# SPDX-License-Identifier: GPL-2.0-or-later
"""The lines that a finding's events have are those of the calls in the generated C, in every build, or none."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from cowrap_harness.event_places import EventPlaces
from cowrap_harness.outcome import RunReport, WrapperReport
from cowrap_harness.run_request import RunRequest
from cowrap_harness.runner import run
from cowrap_harness.source_lines import SourceLines
from cowrap_harness.trace import Event, Kind

CALLS = {
    Kind.CREATE: "qemu_coroutine_create(",
    Kind.POLL_COROUTINE: "bdrv_poll_co(",
    Kind.WAIT_BEGIN: "bdrv_poll_co(",
    Kind.WAIT_END: "bdrv_poll_co(",
    Kind.KICK: "aio_wait_kick(",
    Kind.READ_LOCK: "bdrv_graph_co_rdlock(",
    Kind.READ_UNLOCK: "bdrv_graph_co_rdunlock(",
    Kind.ASSUME_LOCK: "assume_graph_lock(",
    Kind.WRITE_LOCK: "bdrv_graph_wrlock(",
    Kind.WRITE_UNLOCK: "bdrv_graph_wrunlock(",
}
"""What stands in the line of an event that only one call brings about."""

BY_HAND = """\
#include "qemu/osdep.h"
#include "block/coroutines.h"
#include "block/block-gen.h"

/* laid out so that no two calls share a line */
typedef struct Hand {
    BdrvPollCo poll_state;
    BlockDriverState *bs;
} Hand;

static void hand_entry(void *opaque)
{
    Hand *s = opaque;
    bdrv_graph_co_rdlock();

    bdrv_co_hand(
        s->bs);
    s->poll_state.in_progress = false; aio_wait_kick();
}

void bdrv_hand(BlockDriverState *bs)
{
    Hand s = { .poll_state.ctx = qemu_get_current_aio_context(), .poll_state.in_progress = true, .bs = bs };
    s.poll_state.co =
        qemu_coroutine_create(
            hand_entry, &s);

    bdrv_poll_co(&s.poll_state);
}
"""


def places_of(report: RunReport) -> Iterator[tuple[WrapperReport, EventPlaces, tuple[Event, ...]]]:
    """The findings of a run that have lines: the wrapper, its places, and the events."""
    for wrapper in report.wrappers:
        for row in wrapper.rows:
            if row.places is not None:
                assert row.trace is not None
                yield wrapper, row.places, row.trace.events


def test_lines_counted_by_hand_in_a_fixed_file(tmp_path: Path) -> None:
    header, text = tmp_path / "hand.h", tmp_path / "hand.c"
    header.write_text("void co_wrapper_bdrv_rdlock bdrv_hand(BlockDriverState *bs);\n")
    text.write_text(BY_HAND)
    (tmp_path / "copy.sh").write_text(f"cp {shlex.quote(str(text))} \"$1\"\n")
    command = shlex.join(["sh", str(tmp_path / "copy.sh")])
    report = run(RunRequest([header], "qemu-9.0", command, "gcc-O0"), lambda text: None)
    _, places, events = next(places_of(report))
    assert places.source == BY_HAND.split("\n\n", 1)[1].strip()
    found = [(Kind(event.kind), line) for event, line in zip(events, places.lines, strict=True)]
    # line 1 of the wrapper's own text is the comment; of a call over several lines it is that of its name
    assert found == [
        (Kind.CALL, 18),
        (Kind.CREATE, 21),
        (Kind.POLL_COROUTINE, 24),
        (Kind.ENTER, 24),
        (Kind.READ_LOCK, 10),
        (Kind.TARGET, 12),
        (Kind.ARGUMENT, 12),
        (Kind.TARGET_END, 12),
        (Kind.KICK, 14),
        (Kind.MISUSE, 0),
    ]


@pytest.mark.parametrize("matrix", ["gcc-O0", "gcc-O2", "clang-O0", "clang-O2"])
def test_each_line_has_the_call_that_the_event_came_from(matrix: str, wrong_run: Callable[[str], RunReport]) -> None:
    seen: set[Kind] = set()
    for wrapper, places, events in places_of(wrong_run(matrix)):
        assert places.source == wrapper.generated
        text = ["", *places.source.split("\n")]
        in_wrapper = False
        for event, line in zip(events, places.lines, strict=True):
            kind = Kind(event.kind)
            in_wrapper = kind is Kind.CALL or (in_wrapper and kind is not Kind.RETURN)
            if kind in CALLS and line:
                assert CALLS[kind] in text[line], (wrapper.name, kind, line)
                seen.add(kind)
            if kind is Kind.TARGET:
                assert line, wrapper.name
                assert "co_" in text[line] or "away" in text[line]
            if matrix.endswith("O0") and kind in CALLS and in_wrapper and kind is not Kind.CREATE:
                assert line, (wrapper.name, kind)
    assert seen >= {Kind.CREATE, Kind.POLL_COROUTINE, Kind.READ_LOCK, Kind.WAIT_BEGIN}


def test_what_no_generated_code_does_has_no_line(wrong_run: Callable[[str], RunReport]) -> None:
    """The loop of a thread, a target's own wake-ups, and what a caller does after the wrapper has returned."""
    nobody = [
        (Kind(event.kind), line)
        for _, places, events in places_of(wrong_run("gcc-O0"))
        for event, line in zip(events, places.lines, strict=True)
        if event.kind in (Kind.SWITCH, Kind.RETURN, Kind.RESULT, Kind.TERMINATE)
    ]
    assert {kind for kind, _ in nobody} >= {Kind.SWITCH, Kind.RETURN, Kind.RESULT, Kind.TERMINATE}
    # a switch back into a wait goes on in the wrapper; what it leaves and what has ended does not
    assert [one for one in nobody if one[1] and one[0] is not Kind.SWITCH] == []


def test_a_crash_is_repeated_for_its_lines(tmp_path: Path) -> None:
    header, text = tmp_path / "hand.h", tmp_path / "hand.c"
    header.write_text("void co_wrapper_bdrv_rdlock bdrv_hand(BlockDriverState *bs);\n")
    text.write_text(BY_HAND.replace("aio_wait_kick();", "__builtin_trap();"))
    (tmp_path / "copy.sh").write_text(f"cp {shlex.quote(str(text))} \"$1\"\n")
    command = shlex.join(["sh", str(tmp_path / "copy.sh")])
    report = run(RunRequest([header], "qemu-9.0", command, "gcc-O0"), lambda text: None)
    _, places, events = next(places_of(report))
    assert (events[-1].kind, places.lines[-1]) == (Kind.TARGET_END, 12)
    assert places.broken is None


def test_without_addr2line_it_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "generated.c").write_text(BY_HAND)
    monkeypatch.setenv("PATH", str(tmp_path))
    found = SourceLines(tmp_path / "batch.so", (1,)).of("bdrv_hand", (1,))
    assert (found.lines, found.unknown) == ((), "addr2line (binutils) is not installed")


def test_a_wrapper_that_cannot_be_told_apart_has_no_lines(tmp_path: Path) -> None:
    (tmp_path / "generated.c").write_text("#include <a.h>\n")
    assert "could not be told apart" in SourceLines(tmp_path / "batch.so", (1,)).of("bdrv_hand", (1,)).unknown


def test_a_library_without_tables_is_said(tmp_path: Path) -> None:
    (tmp_path / "generated.c").write_text(BY_HAND)
    (tmp_path / "batch.so").write_bytes(b"no library")
    assert "no table of lines" in SourceLines(tmp_path / "batch.so", (4096,)).of("bdrv_hand", (4096,)).unknown
