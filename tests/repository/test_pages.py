# SPDX-License-Identifier: GPL-2.0-or-later
"""Each `sh` block of README and docs is executed by a test; pages that are followed show what is printed."""

from __future__ import annotations

import json
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable
from html import unescape
from pathlib import Path
from typing import TYPE_CHECKING

import yaml

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


def test_the_page_on_adopting(repository: Path, tmp_path: Path, follow_page: Callable[[str], list[Step]]) -> None:
    executed = "".join(step.commands for step in follow_page("adopt.md"))
    text = (repository / "docs/adopt.md").read_text(encoding="utf-8")
    project = repository / "docs/example/store-project"
    (job,) = [yaml.safe_load(block) for block in re.findall(r"^```yaml\n(.*?)^```", text, re.M | re.S)]
    first, *others = job["wrappers"]["script"]
    assert [command for command in others if command not in executed] == []
    shutil.copy(project / "store.json", tmp_path / "work")
    words = [sys.executable, str(repository / "generator"), *shlex.split(first)[1:]]
    subprocess.run(words, cwd=tmp_path / "work", check=True)
    for language, name in (("make", "Makefile"), ("ini", "golden.ini")):
        (block,) = re.findall(rf"^```{language}\n(.*?)^```", text, re.M | re.S)
        assert block in (project / name).read_text(encoding="utf-8")
    dialect = json.loads((project / "store.json").read_text(encoding="utf-8"))
    for block in re.findall(r"^```json\n(.*?)^```", text, re.M | re.S):
        shown = json.loads("{" + block + "}")
        assert any(shown.items() <= part.items() for part in (dialect["emit"], dialect["hold"])), shown
