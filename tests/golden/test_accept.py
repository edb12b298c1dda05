# SPDX-License-Identifier: GPL-2.0-or-later
"""Accept goldens: the C text byte by byte, every wrapper compiled and run in the whole matrix, and the traces."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from cowrap_harness.golden import GoldenInput, compare, discover, orphans
from cowrap_harness.golden_command import text_differences, trace_text
from cowrap_harness.rules import DIALECTS
from cowrap_harness.runner import RunRequest, run
from cowrap_harness.verdict import Verdict

SUITE = Path(__file__).parents[2] / "golden"
INPUTS = [item for item in discover(SUITE) if item.kind == "accept"]


@pytest.mark.parametrize("item", INPUTS, ids=lambda item: item.name)
def test_the_c_text_is_the_golden(item: GoldenInput) -> None:
    assert [difference.text() for difference in text_differences(item)] == []


@pytest.mark.parametrize("dialect", DIALECTS)
def test_every_golden_compiles_runs_and_leaves_its_trace(dialect: str) -> None:
    """One run per dialect over all of its goldens: gcc and clang where there is a clang, -O0 and -O2."""
    members = [item for item in INPUTS if dialect in item.dialects]
    report = run(RunRequest([item.path for item in members], dialect), lambda text: None)
    failed = {wrapper.name: wrapper.verdict.value for wrapper in report.wrappers if wrapper.verdict is not Verdict.PASS}
    assert failed == {}
    assert report.exit_code == 0
    assert report.builds[0] == "gcc-O0"
    first_build = report
    for wrapper in first_build.wrappers:
        wrapper.rows = [row for row in wrapper.rows if row.build == "gcc-O0"]
    found = [compare(item.expected_path(dialect, ".trace"), trace_text(item, first_build)) for item in members]
    assert [difference.text() for difference in found if difference is not None] == []


def test_there_are_no_orphans() -> None:
    assert orphans(SUITE) == []


def test_wrapper_names_are_unique_in_each_dialect_so_that_one_run_takes_them_all() -> None:
    for dialect in DIALECTS:
        names = [
            name
            for item in INPUTS
            if dialect in item.dialects
            for name in re.findall(r"^/\* (\w+)\(\) calls", item.expected_path(dialect, ".c").read_text(), re.MULTILINE)
        ]
        assert names
        assert len(names) == len(set(names))


def test_every_mark_of_every_dialect_has_a_golden() -> None:
    marks = {
        dialect: set(
            re.findall(
                r"\b(?:no_co_wrapper|generated_co_wrapper|co_wrapper)\w*",
                " ".join(item.path.read_text().split("\n", 1)[1] for item in INPUTS if dialect in item.dialects),
            )
        )
        for dialect in DIALECTS
    }
    old, middle = {"generated_co_wrapper"}, {"co_wrapper", "co_wrapper_mixed", "co_wrapper_bdrv_rdlock"}
    middle |= {"co_wrapper_mixed_bdrv_rdlock", "no_co_wrapper"}
    new = middle | {"no_co_wrapper_bdrv_rdlock", "no_co_wrapper_bdrv_wrlock"}
    due = {"qemu-5.2": old, "qemu-6.1": old, "qemu-6.2": old, "qemu-8.0": middle, "qemu-8.1": middle}
    for dialect in DIALECTS:
        assert due.get(dialect, new) <= marks[dialect]


def test_gcc_is_there() -> None:
    assert shutil.which("gcc"), "the goldens cannot be compiled: install gcc"
