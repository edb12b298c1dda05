# SPDX-License-Identifier: GPL-2.0-or-later
"""docs/oracle.md against the code: every property, with the sentence of a real broken run."""

from __future__ import annotations

import re
import shlex
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from cowrap_harness.oracle import PROPERTIES
from cowrap_harness.outcome import RunReport
from cowrap_harness.run_request import RunRequest
from cowrap_harness.runner import run

HERE = Path(__file__).parent
PAGE = HERE.parents[1] / "docs" / "oracle.md"

HEADER = """\
int co_wrapper bdrv_plain(BlockDriverState *bs, int64_t offset, int64_t bytes);
int co_wrapper_mixed_bdrv_rdlock bdrv_mixed(BdrvChild *child, int64_t from, int64_t to);
int coroutine_fn no_co_wrapper bdrv_co_back(BlockDriverState *bs, int from, int to);
"""
WRITE = "int coroutine_fn no_co_wrapper_bdrv_wrlock bdrv_co_write(BlockDriverState *bs, int from, int to);\n"


class Line(NamedTuple):
    """One row of the page's table, its words out of their backquotes."""

    name: str
    mistake: str
    dialect: str
    wrapper: str
    sentence: str


def table() -> list[Line]:
    rows = []
    for line in PAGE.read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split(" | ")]
        if len(cells) == 4 and cells[0].startswith("`"):
            mistake, dialect = cells[1].split(" in ")
            rows.append(Line._make([*(word.strip("`") for word in (cells[0], mistake, dialect, cells[2])), cells[3]]))
    return rows


ROWS = table()


def unnumbered(sentence: str) -> str:
    """A sentence without the numbers of calls and coroutines and without bytes, which depend on the scenario."""
    return re.sub(r"\d+", "N", re.sub(r"\b[0-9a-f]{8}(?: [0-9a-f]{1,8})*", "BYTES", sentence))


@pytest.fixture(scope="module")
def judged(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str, str], RunReport]:
    known: dict[tuple[str, str], RunReport] = {}

    def judge(dialect: str, mistake: str) -> RunReport:
        if (dialect, mistake) not in known:
            header = tmp_path_factory.mktemp("page") / "wrong.h"
            header.write_text(HEADER + (WRITE if dialect >= "qemu-8.2" else ""))
            command = shlex.join([sys.executable, str(HERE / "wrong_generator.py"), dialect, mistake])
            known[dialect, mistake] = run(RunRequest([header], dialect, command, "quick"), lambda text: None)
        return known[dialect, mistake]

    return judge


def test_the_page_lists_the_properties_in_the_order_of_the_code() -> None:
    assert [row.name for row in ROWS] == list(PROPERTIES)


@pytest.mark.parametrize("row", ROWS, ids=[row.name for row in ROWS])
def test_a_broken_run_prints_the_sentence_of_the_page(row: Line, judged: Callable[[str, str], RunReport]) -> None:
    report = judged(row.dialect, row.mistake)
    wrapper = next(wrapper for wrapper in report.wrappers if wrapper.name == row.wrapper)
    printed = {
        unnumbered(one.judgement.sentence)
        for one in wrapper.findings
        if one.judgement.bucket == f"PROPERTY_BROKEN({row.name})"
    }
    assert unnumbered(row.sentence) in printed


@pytest.mark.parametrize("dialect", ["qemu-8.1", "qemu-8.2", "qemu-9.0"])
def test_the_same_wrappers_unchanged_break_nothing(dialect: str, judged: Callable[[str, str], RunReport]) -> None:
    """What the rows show is the mistake's work, not the scenario's."""
    assert dialect in {row.dialect for row in ROWS}
    report = judged(dialect, "no-change")
    assert [row.judgement.bucket for wrapper in report.wrappers for row in wrapper.findings] == []
