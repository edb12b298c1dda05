# SPDX-License-Identifier: GPL-2.0-or-later
"""The commands of docs/diff.md are executed, in order, as they stand there; what it shows is what they say."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from cowrap_harness.departure import WORDS
from cowrap_harness.diff_outcome import Grade

BLOCK = re.compile(r"^```sh\n(.*?)^```", re.M | re.S)
SHOWN = re.compile(r"(?:^    [^\n]*\n)+", re.M)


def page(repository: Path) -> str:
    return (repository / "docs/diff.md").read_text(encoding="utf-8")


def without_counts(text: str) -> str:
    """A text without how many scenarios and executions there were."""
    return re.sub(r"[\d,]+ (?=executions|more differ)", "", text)


@pytest.fixture
def tools(tmp_path: Path, repository: Path) -> dict[str, str]:
    """An environment in which both commands are this checkout's, in a folder that has its docs."""
    (tmp_path / "docs").symlink_to(repository / "docs")
    (tmp_path / "bin").mkdir()
    for name, module in (("cowrap", "cowrap.cli"), ("cowrap-harness", "cowrap_harness.cli")):
        program = f"#!{sys.executable}\nimport sys\nfrom {module} import main\nsys.exit(main())\n"
        (tmp_path / "bin" / name).write_text(program)
        (tmp_path / "bin" / name).chmod(0o755)
    return {**os.environ, "PATH": os.pathsep.join([str(tmp_path / "bin"), os.environ["PATH"]]), "NO_COLOR": "1"}


@pytest.mark.slow
def test_the_commands_run_and_say_what_is_shown(repository: Path, tmp_path: Path, tools: dict[str, str]) -> None:
    text = page(repository)
    commands = [line for block in BLOCK.findall(text) for line in block.splitlines()]
    assert len(commands) == 5
    said = ""
    for command in commands:
        line = ["sh", "-c", command]
        done = subprocess.run(line, cwd=tmp_path, env=tools, capture_output=True, text=True, check=False)
        assert done.returncode == 0, (command, done.stdout[-2000:], done.stderr[-2000:])
        said += done.stdout
    assert "16 wrappers are identical.\n" in said
    for form in ("json", "html", "md"):
        assert (tmp_path / f"diff.{form}").is_file()
    # all but the line that is a command itself; a new scenario must not change this page
    for block in SHOWN.findall(text):
        if "--tree" not in block:
            shown = re.sub(r"^    ", "", block, flags=re.M)
            assert without_counts(shown) in without_counts(said), shown


def test_every_class_and_word_is_explained(repository: Path) -> None:
    text = page(repository)
    assert [word for word in (*WORDS, *(grade.value for grade in Grade)) if f"`{word}`" not in text] == []
