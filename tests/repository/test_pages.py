# SPDX-License-Identifier: GPL-2.0-or-later
"""Each `sh` block of the README and the docs is executed by a test; pages that are followed step by step show what is printed."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from html import unescape
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.repository.conftest import Step


def test_the_tutorial(tmp_path: Path, follow_page: Callable[[str], list[Step]]) -> None:
    steps = follow_page("tutorial.md")
    (again,) = [line for step in steps for line in step.commands.splitlines() if line.endswith(" one.h")][1:]
    report = unescape((tmp_path / "work/report.html").read_text(encoding="utf-8"))
    assert again.replace("one.h", "disk.h") in report, "the command that the page tells to copy"


def test_the_c_of_the_explanation_is_what_is_generated(follow_page: Callable[[str], list[Step]]) -> None:
    (step,) = follow_page("how-a-wrapper-works.md")
    assert len(step.shown) >= 6


def test_the_diagrams_are_what_their_script_draws(repository: Path, tmp_path: Path) -> None:
    pictures = repository / "docs/pictures"
    subprocess.run([sys.executable, str(pictures / "make_diagrams.py"), str(tmp_path)], check=True)
    drawn = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert len(drawn) == 5
    assert {name: (pictures / name).read_bytes() for name in drawn} == drawn
