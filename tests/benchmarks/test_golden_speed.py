# SPDX-License-Identifier: GPL-2.0-or-later
"""A thousand goldens: compared, and compiled and run; whole processes, start included, on a suite that passes.

Beside wall time stands the CPU time of the process and the children that it waited for: on a machine that does other
work it is the steadier figure.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sysconfig
import time
from pathlib import Path

import pytest

from cowrap_harness.golden import discover
from cowrap_harness.golden_file import Difference, accept
from cowrap_harness.golden_problems import Comparison
from cowrap_harness.golden_wrappers import WrapperSuite

GOLDENS = 1000
RUNS = 5
COMPARED_S, RUN_S = 1.0, 60.0
MARKS = (
    ("co_wrapper", ""), ("co_wrapper_mixed", ""), ("co_wrapper_bdrv_rdlock", ""),
    ("co_wrapper_mixed_bdrv_rdlock", ""), ("coroutine_fn no_co_wrapper", "co_"),
)  # fmt: skip


@pytest.fixture
def suite(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A suite of so many C goldens, one declaration each, of all marks in turn; traces are left out."""
    for name in ("CI", "COWRAP_PENDING"):
        monkeypatch.delenv(name, raising=False)
    folder = tmp_path / "golden" / "accept"
    folder.mkdir(parents=True)
    for number in range(GOLDENS):
        mark, prefix = MARKS[number % len(MARKS)]
        declaration = f"int {mark} bdrv_{prefix}f{number}(BlockDriverState *bs, int64_t offset, void *buf);"
        text = f"/* cowrap: dialect=qemu-9.0 the benchmark's case {number} */\n{declaration}\n"
        (folder / f"case-{number:04}.h").write_text(text)
    made = list(WrapperSuite(folder.parent, "none", lambda stage: None).examine(()))
    for found in made:
        assert isinstance(found, Comparison)
        accept(Difference(found.golden, None, found.actual))
    assert len(discover(folder.parent)) == GOLDENS
    return folder.parent


def timed(suite: Path, matrix: str) -> tuple[float, float, str]:
    """Wall and CPU seconds of one check, its byte code cached as an installed program's is, and what it said."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    command = [sysconfig.get_path("scripts") + "/cowrap-harness", "golden", "check", "--suite", str(suite)]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = time.perf_counter()
    done = subprocess.run([*command, "--matrix", matrix], env=environment, capture_output=True, text=True, check=False)
    took = time.perf_counter() - began
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return took, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, done.stdout


def report(what: str, took: float, cpu: float, reach: float) -> None:
    """One line: what, how long, the reach, and whether it is reached."""
    state = "ok" if took <= reach else "short"
    print(f"\n{GOLDENS:,} goldens {what}, whole process: {took:.2f} s ({cpu:.2f} s CPU), reach {reach:g} s: {state}")


def test_compared(suite: Path) -> None:
    runs = [timed(suite, "none") for _ in range(RUNS + 1)][1:]
    assert {said for _, _, said in runs} == {f"{GOLDENS:,} goldens: 0 differences, 0 problems\n"}
    report("compared", min(took for took, _, _ in runs), min(cpu for _, cpu, _ in runs), COMPARED_S)


def test_compiled_and_run(suite: Path) -> None:
    """Each in gcc -O0, in every scenario; their traces, of which there are no goldens, are all that differs."""
    took, cpu, said = timed(suite, "quick")
    assert f"{2 * GOLDENS:,} goldens: {GOLDENS:,} differences, 0 problems\n" in said, said[-2000:]
    report("compiled and run", took, cpu, RUN_S)
