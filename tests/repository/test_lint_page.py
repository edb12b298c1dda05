# SPDX-License-Identifier: GPL-2.0-or-later
"""The commands of docs/lint.md say what the page shows; its table is the code's."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from cowrap.explain import read_page
from cowrap.lint.findings import SEVERITIES


@pytest.fixture
def page(repository: Path) -> str:
    return (repository / "docs/lint.md").read_text(encoding="utf-8")


def blocks(page: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", page, re.M | re.S)


def test_the_commands_run_and_say_what_is_shown(page: str, run_page: Callable[[str], list[str]]) -> None:
    said = run_page("lint.md")
    assert said[0] == "", "what is for people goes to standard error"
    assert said[1] == read_page("target-differs")
    assert said[2].startswith(blocks(page, "text")[1])


def test_the_lint_says_what_is_shown(page: str, repository: Path) -> None:
    command = [sys.executable, str(repository / "generator"), "lint", "--tree", "docs/example/tree"]
    done = subprocess.run(command, cwd=repository, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, blocks(page, "text")[0])


def test_the_example_of_a_silence_is_the_trees(page: str, repository: Path) -> None:
    header = (repository / "docs/example/tree/include/block/block-io.h").read_text(encoding="utf-8")
    assert blocks(page, "c")[0] in header


def test_the_page_names_each_code_once(page: str) -> None:
    table = page.split("| about | codes |")[1].split("\n\n")[0]
    assert sorted(re.findall(r"`([\w-]+)`", table)) == sorted(SEVERITIES)
