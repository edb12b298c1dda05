# SPDX-License-Identifier: GPL-2.0-or-later
"""All small worlds under all their schedules: right wrappers of every shape and dialect survive, wrong ones do not."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path

import pytest

from cowrap_harness.outcome import RunReport
from cowrap_harness.rules import DIALECTS
from cowrap_harness.run_request import RunRequest
from cowrap_harness.runner import run
from cowrap_harness.verdict import Verdict

WRONG = Path(__file__).parent / "wrong_generator.py"
OLD = "int generated_co_wrapper bdrv_mixed(BlockDriverState *bs, int64_t n, int64_t m);\n"
NEW = """\
int co_wrapper_bdrv_rdlock bdrv_plain(BlockDriverState *bs, int64_t n, int64_t m);
int co_wrapper_mixed bdrv_mixed(BlockDriverState *bs, int64_t n, int64_t m);
int coroutine_fn no_co_wrapper bdrv_co_back(BlockDriverState *bs, int64_t n, int64_t m);
"""


def every_world(folder: Path, dialect: str, mistake: str = "") -> RunReport:
    header = folder / "small.h"
    header.write_text(OLD if dialect < "qemu-8" else NEW)
    command = shlex.join([sys.executable, str(WRONG), dialect, mistake]) if mistake else None
    request = RunRequest([header], dialect, command, "gcc-O2", exhaustive=True)
    return run(request, lambda text: None)


@pytest.mark.slow
@pytest.mark.parametrize("dialect", DIALECTS)
def test_right_wrappers_survive_every_small_world(tmp_path: Path, dialect: str) -> None:
    report = every_world(tmp_path, dialect)
    assert {wrapper.verdict for wrapper in report.wrappers} == {Verdict.PASS}
    for wrapper in report.wrappers:
        (row,) = [row for row in wrapper.rows if row.scenario and row.scenario.name.startswith("small worlds")]
        assert row.scenario is not None
        assert row.scenario.name.endswith("each under all its schedules")
        worlds = int(row.scenario.name.split()[2].rstrip(",").replace(",", ""))
        assert row.schedules >= worlds


@pytest.mark.slow
@pytest.mark.parametrize("mistake", ["dropped-kick", "done-before-call", "swapped-arguments"])
def test_wrong_wrappers_do_not(tmp_path: Path, mistake: str) -> None:
    report = every_world(tmp_path, "qemu-9.0", mistake)
    (mixed,) = [wrapper for wrapper in report.wrappers if wrapper.name == "bdrv_mixed"]
    found = [row for row in mixed.findings if row.scenario and row.scenario.family]
    assert found
    assert all(len(row.schedule) <= 64 for row in found)
