# SPDX-License-Identifier: GPL-2.0-or-later
"""The whole runtime on aarch64, cross-compiled and run under qemu-user: the same text as here, event by event."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
CSRC = HERE.parents[1] / "csrc"
PROGRAMS = HERE / "programs"
CROSS, RUNNER = "aarch64-linux-gnu-gcc", "qemu-aarch64"

CASES = [
    (6, "call=bdrv_peek:0:y0"),
    (6, "call=bdrv_peek:0:c:r:y0 iothreads=1"),
    (6, "call=bdrv_peek:0:m1:y0 iothreads=2 preemptions=2 schedule=0,1,0,1"),
    (6, "call=bdrv_peek:0:y1:y2 call=bdrv_peek:1:y0 iothreads=2 preemptions=1 schedule=1,0,1"),
    (6, "call=bdrv_co_dig:1:c iothreads=1 home=1 preemptions=2 schedule=0,1"),
    (5, "call=bdrv_peek:0:h1x1:y1 iothreads=1 home=1"),
    (1, "call=bdrv_peek:0:y0"),
    (6, "call=bdrv_peek:0:y0 writer iothreads=1 preemptions=1 schedule=1"),
]


@pytest.fixture(scope="module")
def on_arm(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Plays a case on aarch64; skips, naming what is missing."""
    missing = [tool for tool in (CROSS, RUNNER) if shutil.which(tool) is None]
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)} (see .ci/packages.apt)")
    folder = tmp_path_factory.mktemp("arm")
    made: dict[int, Path] = {}

    def compiled(*words: object) -> None:
        include = [f"-I{CSRC / 'include'}", f"-I{PROGRAMS}"]
        command = [CROSS, "-std=gnu11", "-O2", *include, *map(str, words)]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr

    compiled("-c", PROGRAMS / "player.c", *sorted((CSRC / "src").glob("*.[cS]")))
    shared = sorted(folder.glob("*.o"))

    def built(dialect: int) -> Path:
        if dialect not in made:
            program = folder / f"player-{dialect}"
            own = [PROGRAMS / "generated" / ("old.c" if dialect < 3 else "new.c"), PROGRAMS / "driver.c"]
            defines = [f"-DCOWRAP_DIALECT={dialect}", '-DCOWRAP_CASE_HEADER="case.h"']
            compiled("-static", *defines, *own, *shared, "-o", program)
            made[dialect] = program
        return made[dialect]

    def played(words: str, dialect: int) -> str:
        command = [RUNNER, str(built(dialect)), f"dialect={dialect}", *words.split()]
        return subprocess.run(command, capture_output=True, text=True, timeout=60, check=True).stdout

    return played


@pytest.mark.parametrize(("dialect", "words"), CASES)
def test_the_same_trace_as_here(on_arm: Any, play: Any, dialect: int, words: str) -> None:
    there, here = on_arm(words, dialect), play(words, dialect).text
    assert here.startswith("status finished")
    assert there == here
