# SPDX-License-Identifier: GPL-2.0-or-later
"""Generators made wrong by hand are caught by execution alone, and code that kills its process costs only its own
wrapper.
"""

from __future__ import annotations

import shlex
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from cowrap_harness.outcome import RunReport
from cowrap_harness.run_request import RunRequest
from cowrap_harness.runner import run
from cowrap_harness.verdict import Verdict

Judged = Callable[[str, str], RunReport]

HERE = Path(__file__).parent

OLD = """\
int generated_co_wrapper bdrv_peek(BlockDriverState *bs, int64_t offset, int64_t bytes);
int generated_co_wrapper bdrv_poke(BdrvChild *child, int from, int to);
"""

NEW = """\
int co_wrapper bdrv_plain(BlockDriverState *bs, int64_t offset, int64_t bytes);
int co_wrapper_mixed_bdrv_rdlock bdrv_mixed(BdrvChild *child, int64_t from, int64_t to);
int co_wrapper_bdrv_rdlock bdrv_locked(BdrvChild *child, int64_t from, int64_t to);
int coroutine_fn no_co_wrapper bdrv_co_back(BlockDriverState *bs, int from, int to);
int coroutine_fn no_co_wrapper_bdrv_wrlock bdrv_co_write(BlockDriverState *bs, int from, int to);
"""


@pytest.fixture
def judge(tmp_path: Path) -> Judged:
    """Runs a mistake over a header in a dialect; gives the report. The matrix is one compiler, plain."""

    def judge(dialect: str, mistake: str) -> RunReport:
        header = tmp_path / "wrong.h"
        header.write_text(OLD if dialect < "qemu-8" else NEW)
        command = shlex.join([sys.executable, str(HERE / "wrong_generator.py"), dialect, mistake])
        return run(RunRequest([header], dialect, command, "quick"), lambda text: None)

    return judge


def buckets(report: RunReport) -> dict[str, set[str]]:
    """Per wrapper the buckets of its findings."""
    return {w.name: {row.judgement.bucket for row in w.findings} for w in report.wrappers}


CO = {"bdrv_plain", "bdrv_mixed", "bdrv_locked"}
NO_CO = {"bdrv_co_back", "bdrv_co_write"}
BOTH_OLD = {"bdrv_peek", "bdrv_poke"}

CAUGHT = [
    ("dropped-kick", "qemu-6.2", BOTH_OLD, "DEADLOCK"),
    ("dropped-kick", "qemu-8.1", CO, "DEADLOCK"),
    ("dropped-kick", "qemu-9.0", CO, "DEADLOCK"),
    ("lost-result", "qemu-6.2", BOTH_OLD, "PROPERTY_BROKEN(result)"),
    ("lost-result", "qemu-9.0", CO | NO_CO, "PROPERTY_BROKEN(result)"),
    ("swapped-arguments", "qemu-6.2", BOTH_OLD, "PROPERTY_BROKEN(arguments)"),
    ("swapped-arguments", "qemu-9.0", CO | NO_CO, "PROPERTY_BROKEN(arguments)"),
    ("missing-lock", "qemu-9.0", {"bdrv_mixed", "bdrv_locked", "bdrv_co_write"}, "PROPERTY_BROKEN"),
    ("missing-lock", "qemu-8.0", {"bdrv_mixed", "bdrv_locked"}, "PROPERTY_BROKEN"),
    ("missing-unlock", "qemu-9.0", {"bdrv_mixed", "bdrv_locked", "bdrv_co_write"}, "PROPERTY_BROKEN"),
    ("no-coroutine-branch", "qemu-6.2", BOTH_OLD, "PROPERTY_BROKEN(no-assertion)"),
    ("no-coroutine-branch", "qemu-9.0", {"bdrv_mixed"}, "PROPERTY_BROKEN(no-assertion)"),
    ("no-assertion", "qemu-9.0", {"bdrv_plain", "bdrv_locked"} | NO_CO, "PROPERTY_BROKEN(assertion)"),
    ("done-before-call", "qemu-6.2", BOTH_OLD, "PROPERTY_BROKEN(returns-after-target)"),
    ("done-before-call", "qemu-9.0", CO, "PROPERTY_BROKEN(returns-after-target)"),
    ("no-wait", "qemu-9.0", CO | NO_CO, "PROPERTY_BROKEN(returns-after-target)"),
    ("segfault", "qemu-9.0", CO | NO_CO, "RUN_CRASH(SIGSEGV)"),
    ("abort", "qemu-6.2", BOTH_OLD, "RUN_CRASH(SIGABRT)"),
    ("exit", "qemu-9.0", CO | NO_CO, "RUN_CRASH(exit 0)"),
    # each costs seconds by its nature: in a bottom half here, in a coroutine below
    ("endless-loop@bdrv_back", "qemu-9.0", {"bdrv_co_back"}, "RUN_TIMEOUT"),
]


@pytest.mark.parametrize(("mistake", "dialect", "wrappers", "bucket"), CAUGHT, ids=[f"{c[0]}-{c[1]}" for c in CAUGHT])
def test_each_mistake_is_caught_by_execution(
    judge: Judged, mistake: str, dialect: str, wrappers: set[str], bucket: str
) -> None:
    report = judge(dialect, mistake)
    found = buckets(report)
    assert {name for name, seen in found.items() if any(one.startswith(bucket) for one in seen)} == wrappers
    assert {name for name, seen in found.items() if seen} == wrappers
    assert report.exit_code == 1


def test_the_nine_of_the_list_are_all_there() -> None:
    nine = {"dropped-kick", "lost-result", "swapped-arguments", "missing-lock", "missing-unlock"}
    nine |= {"no-coroutine-branch", "no-assertion", "done-before-call", "no-wait"}
    assert nine <= {mistake for mistake, *_ in CAUGHT}


@pytest.mark.parametrize("dialect", ["qemu-6.2", "qemu-9.0"])
def test_the_unchanged_generator_has_no_finding(judge: Judged, dialect: str) -> None:
    header_report = judge(dialect, "no-change")
    marks = {w.name: w.verdict for w in header_report.wrappers}
    assert set(marks.values()) == {Verdict.PASS}
    assert header_report.exit_code == 0


@pytest.mark.parametrize("mistake", ["segfault", "abort", "exit", "endless-loop", "stack-overflow"])
def test_a_deadly_wrapper_does_not_hide_the_others(judge: Judged, mistake: str) -> None:
    report = judge("qemu-9.0", f"{mistake}@bdrv_co_mixed")
    verdicts = {w.name: w.verdict for w in report.wrappers}
    assert verdicts.pop("bdrv_mixed") in (Verdict.RUN_CRASH, Verdict.RUN_TIMEOUT)
    assert set(verdicts.values()) == {Verdict.PASS}


def test_a_stack_overflow_is_told_from_another_crash(judge: Judged) -> None:
    report = judge("qemu-9.0", "stack-overflow@bdrv_co_mixed")
    sentences = [row.judgement.sentence for w in report.wrappers for row in w.findings]
    assert sentences
    assert all("stack" in sentence for sentence in sentences)
