# SPDX-License-Identifier: GPL-2.0-or-later
"""Accept goldens: the C text byte by byte, every wrapper compiled and run in the whole matrix, and the traces."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from cowrap_harness.golden import GoldenInput, discover, orphans
from cowrap_harness.golden_execution import Machine
from cowrap_harness.golden_file import compare
from cowrap_harness.golden_problems import Comparison
from cowrap_harness.golden_wrappers import c_text
from cowrap_harness.rules import DIALECTS

SUITE = Path(__file__).parents[2] / "golden"
INPUTS = [item for item in discover(SUITE) if item.kind == "accept"]


@pytest.mark.parametrize("item", INPUTS, ids=lambda item: item.name)
def test_the_c_text_is_the_golden(item: GoldenInput) -> None:
    for dialect in item.dialects:
        found = c_text(item, dialect)
        assert isinstance(found, Comparison), found
        assert found.vacuous == ""
        assert found.golden.path.read_bytes() == found.actual


@pytest.mark.long
@pytest.mark.parametrize("dialect", DIALECTS)
def test_every_golden_compiles_runs_and_leaves_its_trace(dialect: str) -> None:
    """The files' own text, in one run per dialect: gcc, and clang where there is one, -O0 and -O2, plain and with
    sanitizers."""
    members = {
        item: item.expected_path(dialect, ".c").read_text(encoding="utf-8")
        for item in INPUTS
        if dialect in item.dialects
    }
    machine = Machine("full", lambda stage: None)
    assert machine.builds[0].name == "gcc-O0"
    assert len(machine.builds) > 2
    ran = machine.run(dialect, members)
    assert {item.name: result.findings for item, result in ran.items() if result.findings} == {}
    differing = [compare(item.golden(dialect, ".trace"), ran[item].traces.encode()) for item in members]
    assert [one.golden.path.name for one in differing if one] == []


def test_there_are_no_orphans() -> None:
    assert orphans(SUITE, discover(SUITE)) == []


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
