# SPDX-License-Identifier: GPL-2.0-or-later
"""What the pytest plugin adds to a pytest run that does not use it: whole processes, with and without it, in turn.

Their CPU seconds are compared: a run waits for nothing, and wall time says more about what else the machine does.
"""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
from collections.abc import Sequence
from importlib.metadata import entry_points
from pathlib import Path

PAIRS = 15
TESTS = 200
REACH_MS = 50.0
INSTALLED = any(point.name == "cowrap" for point in entry_points(group="pytest11"))
WITH, WITHOUT = ((), ("-p", "no:cowrap")) if INSTALLED else (("-p", "cowrap_harness.pytest_plugin"), ())


def seconds(folder: Path, options: Sequence[str]) -> float:
    """CPU seconds of one run of small tests, its byte code cached as in daily use."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-m", "pytest", "-q", *options]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, cwd=folder, env=environment, check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def test_a_run_that_does_not_use_the_plugin(tmp_path: Path) -> None:
    (tmp_path / "pytest.ini").write_text("[pytest]\n")
    (tmp_path / "test_many.py").write_text("".join(f"def test_{n}(): pass\n" for n in range(TESTS)))
    pairs = [(seconds(tmp_path, WITH), seconds(tmp_path, WITHOUT)) for _ in range(PAIRS + 1)][1:]
    added = 1000 * statistics.median(mine - other for mine, other in pairs)
    without = 1000 * statistics.median(other for _, other in pairs)
    state = "ok" if added < REACH_MS else "short"
    print(
        f"\npytest plugin, {TESTS} tests that do not use it: {added:+.1f} ms of CPU against a run without it "
        f"({without:.0f} ms), reach {REACH_MS:g} ms: {state}"
    )
