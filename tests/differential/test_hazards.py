# SPDX-License-Identifier: GPL-2.0-or-later
"""The reference's known hazards, class by class: what cowrap makes of each, and that the harness finds them in the
reference.

The reference is the generator of a real QEMU tree, run as a black box; without a tree those tests say so and are
skipped.
"""

from __future__ import annotations

import re
import shlex
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from cowrap_harness.run_request import RunRequest
from cowrap_harness.runner import run
from cowrap_harness.tree import open_tree
from cowrap_harness.verdict import Verdict

MISSING, CRASH, ACCEPTED = "WRAPPER_MISSING", "GENERATOR_CRASH", "WRONGLY_ACCEPTED"
COMPILE, BROKEN, PASS, REFUSED = "COMPILE_ERROR", "PROPERTY_BROKEN", "PASS", "RIGHTLY_REJECTED"

# One hazard a row: the declarations, what cowrap makes of them, what the harness says of the reference.
NEW = "qemu-9.0"
OLD = "qemu-6.2"
HAZARDS: dict[str, list[tuple[str, str, str, str]]] = {
    "H1": [
        (NEW, " int co_wrapper bdrv_blank(BlockDriverState *bs);", PASS, MISSING),
        (NEW, "int co_wrapper bdrv_trailing(BlockDriverState *bs); /* why */", PASS, MISSING),
        (NEW, "int co_wrapper bdrv_semicolon(BlockDriverState *bs) ;", PASS, MISSING),
        (NEW, "int co_wrapper bdrv_touching (BlockDriverState *bs);", PASS, MISSING),
        (NEW, "int co_wrapper GRAPH_UNLOCKED bdrv_annotated(BlockDriverState *bs);", PASS, MISSING),
        (NEW, "const char *co_wrapper bdrv_result(BlockDriverState *bs);", PASS, MISSING),
        (NEW, "unsigned int co_wrapper bdrv_unsigned(BlockDriverState *bs);", PASS, MISSING),
        (NEW, "BlockDriverState* co_wrapper bdrv_star(BlockDriverState *bs);", PASS, MISSING),
        (NEW, "extern int co_wrapper bdrv_extern(BlockDriverState *bs);", PASS, MISSING),
        (NEW, "int co_wrapper bdrv_attribute(BlockDriverState *bs) __attribute__((cold));", PASS, MISSING),
        (NEW, "int co_wrapper bdrv_callback(BlockDriverState *bs, void (*cb)(int));", PASS, MISSING),
        (NEW, "int\nco_wrapper bdrv_newline(BlockDriverState *bs);", PASS, MISSING),
        (OLD, "int generated_co_wrapper bdrv_old (BlockDriverState *bs);", PASS, MISSING),
    ],
    "H2": [
        (NEW, "int co_wrapper bdrv_none(void);", PASS, CRASH),
        (NEW, "int co_wrapper bdrv_unnamed(BlockDriverState *, int);", PASS, CRASH),
        (NEW, "int co_wrapper bdrv_upper(BlockDriverState *bs, int Flags);", PASS, CRASH),
        (NEW, "int co_wrapper bdrv_tab(BlockDriverState *bs, int\tflags);", PASS, CRASH),
        (NEW, "int co_wrapper bdrv_many(BlockDriverState *bs, ...);", REFUSED, CRASH),
        (NEW, "int co_wrapper bdrv_co_twice(BlockDriverState *bs);", REFUSED, CRASH),
        (NEW, "int co_wrapper plain(BlockDriverState *bs);", REFUSED, CRASH),
        (OLD, "int generated_co_wrapper bdrv_far(int n, BlockDriverState *bs);", REFUSED, CRASH),
        (OLD, "int generated_co_wrapper bdrv_near(BlockDriverState* bs);", PASS, CRASH),
    ],
    "H3": [
        (NEW, "int co_wrapper_bdrv_rdlok bdrv_typo(BlockDriverState *bs);", REFUSED, ACCEPTED),
        (NEW, "int co_wrapper_mixd bdrv_mixed(BlockDriverState *bs);", REFUSED, ACCEPTED),
        (
            NEW,
            "int coroutine_fn no_co_wrapper_bdrv_wrlock_drained bdrv_co_drain(BlockDriverState *bs);",
            REFUSED,
            ACCEPTED,
        ),
        (NEW, "int co_wrapper bdrv_half(BlockDriverState *bs);", REFUSED, ACCEPTED),
        (NEW, "int coroutine_fn no_co_wrapper bdrv_co_half(BlockDriverState *bs);", REFUSED, ACCEPTED),
        (OLD, "int generated_co_wrapper bdrv_top(BlockDriverState *top);", PASS, COMPILE),
        (OLD, "int generated_co_wrapper bdrv_both(BlockDriverState *top, BlockDriverState *bs);", PASS, BROKEN),
        (OLD, "int generated_co_wrapper bdrv_kids(BdrvChild *parent, BdrvChild *child);", PASS, BROKEN),
    ],
    "H4": [
        (NEW, "int co_wrapper_mixed bdrv_s(BlockDriverState *bs, int s);", PASS, COMPILE),
        (NEW, "int co_wrapper bdrv_ret(BlockDriverState *bs, int ret);", PASS, COMPILE),
        (NEW, "int co_wrapper bdrv_state(BlockDriverState *bs, int poll_state);", PASS, COMPILE),
        (NEW, "int coroutine_fn no_co_wrapper bdrv_co_co(BlockDriverState *bs, int co);", PASS, COMPILE),
        (NEW, "int co_wrapper bdrv_hides(BlockDriverState *bs, int bdrv_poll_co);", PASS, COMPILE),
        (NEW, "int co_wrapper_mixed bdrv_asks(BlockDriverState *bs, int qemu_in_coroutine);", PASS, COMPILE),
        (NEW, "int co_wrapper bdrv_child(BlockDriverState *bs);", PASS, COMPILE),
        (OLD, "int generated_co_wrapper bdrv_old_s(BlockDriverState *bs, int s);", PASS, COMPILE),
    ],
    "H5, a comment that swallows what follows": [
        (NEW, "int co_wrapper bdrv_before(BlockDriverState *bs, int flags);", PASS, PASS),
        (NEW, "int co_wrapper bdrv_note(BlockDriverState *bs, int flags /* why */);", PASS, MISSING),
        (NEW, "int co_wrapper bdrv_note_too(BlockDriverState *bs, int flags /* why not */);", PASS, MISSING),
        (NEW, "int co_wrapper bdrv_after(BlockDriverState *bs, int flags);", PASS, PASS),
        (NEW, "int co_wrapper bdrv_last(BlockDriverState *bs, int flags);", PASS, PASS),
    ],
    "H5": [
        (NEW, "int co_wrapper bdrv_array(BlockDriverState *bs, uint8_t buf[16]);", PASS, COMPILE),
        (NEW, "int co_wrapper bdrv_vector(BlockDriverState *bs, char *v[4]);", PASS, COMPILE),
        (NEW, "int co_wrapper bdrv_list(BlockDriverState *bs, va_list ap);", REFUSED, ACCEPTED),
        (NEW, "int co_wrapper bdrv_register(BlockDriverState *bs, register int x);", REFUSED, ACCEPTED),
        (NEW, "static\nint co_wrapper bdrv_static(BlockDriverState *bs);", REFUSED, ACCEPTED),
        (NEW, "const\nchar *co_wrapper bdrv_lost(BlockDriverState *bs);", PASS, COMPILE),
        (NEW, "int\ncoroutine_fn no_co_wrapper bdrv_co_macro(BlockDriverState *bs);", PASS, COMPILE),
        (NEW, "#if 0\nint co_wrapper bdrv_never(BlockDriverState *bs);\n#endif", "", ACCEPTED),
        (NEW, "/*\nint co_wrapper bdrv_comment(BlockDriverState *bs);\n*/", "", ACCEPTED),
        (OLD, "int generated_co_wrapper bdrv_old_array(BlockDriverState *bs, uint8_t buf[16]);", PASS, COMPILE),
    ],
}
ROWS = [(name, *row) for name, rows in HAZARDS.items() for row in rows]
MUTUAL = {"bdrv_half", "bdrv_co_half"}


def wrapper_name(text: str) -> str:
    """The name that a row's declaration declares."""
    names: list[str] = re.findall(r"(\w+)\s*\(", text.replace("__attribute__", "").replace("((cold))", ""))
    return names[0]


def judged(header: Path, dialect: str, rows: Sequence[tuple[str, ...]], command: str | None) -> dict[str, str]:
    """Verdicts by wrapper name for one header that holds all rows' declarations."""
    header.write_text("\n".join(text for _, _, text, *_ in rows) + "\n")
    report = run(RunRequest([header], dialect, command, "quick"), lambda text: None)
    found = {wrapper.name: wrapper.verdict.value for wrapper in report.wrappers if wrapper.name != "(none)"}
    unnamed = {wrapper.place.rpartition(":")[2]: wrapper.verdict.value for wrapper in report.wrappers}
    lines = [sum(text.count("\n") + 1 for _, _, text, *_ in rows[:index]) + 1 for index in range(len(rows))]
    names = [wrapper_name(text) for _, _, text, *_ in rows]
    return {name: found.get(name) or unnamed.get(str(line), "") for name, line in zip(names, lines, strict=True)}


@pytest.mark.parametrize("name", HAZARDS)
def test_there_are_at_least_five_cases_of_each_class(name: str) -> None:
    assert len(HAZARDS[name]) >= 5


@pytest.mark.parametrize("name", HAZARDS)
@pytest.mark.parametrize("dialect", [OLD, NEW])
def test_cowrap_makes_of_each_hazard_what_it_promises(tmp_path: Path, name: str, dialect: str) -> None:
    rows = [row for row in ROWS if row[0] == name and row[1] == dialect]
    if not rows:
        return
    found = judged(tmp_path / "hazards.h", dialect, rows, None)
    assert found == {wrapper_name(text): ours for _, _, text, ours, _ in rows}
    assert not any(Verdict(verdict).is_finding for verdict in found.values() if verdict)


@pytest.mark.tree
@pytest.mark.slow
@pytest.mark.parametrize("name", HAZARDS)
@pytest.mark.parametrize(("dialect", "release"), [(OLD, "7.2"), (NEW, "10.0")])
def test_the_harness_finds_each_hazard_in_the_reference(
    tmp_path: Path, real_tree: Callable[[str], Path], name: str, dialect: str, release: str
) -> None:
    rows = [row for row in ROWS if row[0] == name and row[1] == dialect]
    script = open_tree(real_tree(release)).script
    assert script is not None
    command = shlex.join([sys.executable, "-B", str(script)])
    found = judged(tmp_path / "hazards.h", dialect, rows, command) if rows else {}
    assert found == {wrapper_name(text): theirs for _, _, text, _, theirs in rows}
    assert any(Verdict(verdict).is_finding for verdict in found.values()) or not rows
