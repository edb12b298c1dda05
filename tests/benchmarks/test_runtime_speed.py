# SPDX-License-Identifier: GPL-2.0-or-later
"""The runtime's speed: switches beside swapcontext's and Boost.Context's, and judged executions a second and core."""

from __future__ import annotations

import platform
import shutil
import subprocess
from pathlib import Path

import pytest

HERE = Path(__file__).parent
CSRC = HERE.parents[1] / "csrc"
WRAPPERS = HERE.parent / "csrc" / "programs"
MILLION = 1_000_000


def built(program: Path, *words: str) -> Path:
    """A program compiled by gcc -O2 with the runtime's headers."""
    if shutil.which("gcc") is None:
        pytest.skip("gcc is not installed")
    include = [f"-I{CSRC / 'include'}", f"-I{CSRC / 'src'}", f"-I{WRAPPERS}"]
    command = ["gcc", "-std=gnu11", "-O2", *include, *words, "-o", str(program)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return program


def figures(program: Path) -> dict[str, list[float]]:
    """What the program prints: a name and numbers a line."""
    printed = subprocess.run([str(program)], capture_output=True, text=True, check=True).stdout
    lines = map(str.split, printed.splitlines())
    return {words[0]: [float(word) for word in words[1:] if word[0].isdigit()] for words in lines}


def report(name: str, figure: str, against: str, reach: str, reached: bool) -> None:
    """One line: name, figure, what it is measured against, the reach, and whether it is reached."""
    print(f"\n{name}: {figure}, against {against}, reach {reach}: {'ok' if reached else 'short'}")


def test_switches_side_by_side(tmp_path: Path) -> None:
    boost = Path("/usr/include/boost/context").is_dir()
    sources = [str(HERE / "programs" / "switches.c"), *map(str, sorted((CSRC / "src").glob("fibre*.[cS]")))]
    words = ["-DWITH_BOOST", *sources, "-l:libboost_context.a"] if boost else sources
    found = {name: numbers[0] for name, numbers in figures(built(tmp_path / "switches", *words)).items()}
    plain, ours = found["swapcontext"], found["backend"]
    for name, each in (("switch", ours), ("switch of fibres", found["fibre"])):
        figure = f"{plain / each:.1f} x faster ({each:.2f} ns)"
        report(name, figure, f"swapcontext ({plain:.0f} ns)", ">= 15 x", plain >= 15 * each)
    if boost:
        theirs = found["boost"]
        figure = f"{ours / theirs:.2f} of its time"
        report("switch", figure, f"Boost.Context ({theirs:.2f} ns)", "<= 1.00", ours <= theirs)
    else:
        print("\nswitch: libboost-context-dev is not installed, nothing stands beside it")
    assert platform.machine() not in ("x86_64", "aarch64") or plain > 5 * ours, "the assembly is not what runs"


def test_judged_executions(tmp_path: Path) -> None:
    sources = [WRAPPERS / "generated" / "new.c", WRAPPERS / "driver.c", HERE / "programs" / "executions.c"]
    runtime = sorted((CSRC / "src").glob("*.[cS]"))
    words = ["-DCOWRAP_DIALECT=6", '-DCOWRAP_CASE_HEADER="case.h"', *map(str, [*sources, *runtime])]
    found = figures(built(tmp_path / "executions", *words))
    for name, what in (("run", "one schedule"), ("explore", "all schedules, two preemptions")):
        runs, seconds = found[name]
        each = runs / seconds
        figure = f"{each:,.0f} a second and core"
        report(f"judged executions, {what}", figure, "the design's figure", ">= 1,000,000", each >= MILLION)
        assert each > MILLION / 10, "something is badly wrong"
