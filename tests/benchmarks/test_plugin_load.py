# SPDX-License-Identifier: GPL-2.0-or-later
"""What the pytest plugin adds to a pytest run that does not use it: whole processes, with and without it, in turn.

Compared are the least CPU seconds of each: a run waits for nothing, and what is above the least is other work on the
machine. No other plugin is loaded, as some take more than all else, and vary by more than ours costs.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

PAIRS = 25
TESTS = 100
REACH_MS = 50.0
PLUGIN = ("-p", "cowrap_harness.pytest_plugin")


def seconds(folder: Path, options: Sequence[str]) -> float:
    """CPU seconds of one run of small tests, its byte code cached as in daily use."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    command = [sys.executable, "-m", "pytest", "-q", *options]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, cwd=folder, env=environment, check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def test_a_run_that_does_not_use_the_plugin(tmp_path: Path) -> None:
    (tmp_path / "pytest.ini").write_text("[pytest]\n")
    (tmp_path / "test_many.py").write_text("".join(f"def test_{n}(): pass\n" for n in range(TESTS)))
    pairs = [(seconds(tmp_path, PLUGIN), seconds(tmp_path, ())) for _ in range(PAIRS + 1)][1:]
    least, without = (1000 * min(column) for column in zip(*pairs, strict=True))
    state = "ok" if least - without < REACH_MS else "short"
    print(
        f"\npytest plugin, {TESTS} tests that do not use it: {least - without:+.1f} ms of CPU against a run without it "
        f"({without:.0f} ms), reach {REACH_MS:g} ms: {state}"
    )
