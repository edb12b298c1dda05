# SPDX-License-Identifier: GPL-2.0-or-later
"""The commands and links of the README and of tests/README.md exist."""

from __future__ import annotations

import configparser
import re
import subprocess
import sys
from pathlib import Path

import pytest

PAGES = ["README.md", "tests/README.md"]
SHELL_BLOCK = re.compile(r"^```sh\n(.*?)^```", re.M | re.S)


def commands(text: str) -> list[list[str]]:
    """The command lines of a page's sh blocks and of its inline code that begin with one of our commands."""
    lines = [line.split("#", 1)[0] for block in SHELL_BLOCK.findall(text) for line in block.splitlines()]
    lines += re.findall(r"`((?:make|tox|cowrap|cowrap-harness) [^`]+)`", text)
    return [line.split() for line in lines if line.strip()]


@pytest.mark.parametrize("page", PAGES)
def test_make_and_tox_commands_exist(page: str, repository: Path) -> None:
    targets = set(re.findall(r"^([a-z]+):", (repository / "Makefile").read_text(encoding="utf-8"), re.M))
    tox = configparser.ConfigParser(interpolation=None)
    tox.read(repository / "tox.ini")
    environments = {section.removeprefix("testenv:") for section in tox.sections()}
    for words in commands((repository / page).read_text(encoding="utf-8")):
        if words[0] == "make":
            assert words[1] in targets, words
        if words[0] == "tox" and "-e" in words:
            assert words[words.index("-e") + 1] in environments, words


@pytest.mark.parametrize("page", PAGES)
def test_our_own_subcommands_exist(page: str, repository: Path) -> None:
    modules = {"cowrap": "cowrap.cli", "cowrap-harness": "cowrap_harness.cli"}
    for words in commands((repository / page).read_text(encoding="utf-8")):
        if words[0] not in modules or words[1].startswith("-"):
            continue
        program = f"import sys; from {modules[words[0]]} import main; sys.exit(main())"
        command = [sys.executable, "-c", program, words[1], "--help"]
        result = subprocess.run(command, capture_output=True, text=True, check=False)
        assert result.returncode == 0, (words, result.stderr)


@pytest.mark.parametrize("page", PAGES)
def test_links_lead_somewhere(page: str, repository: Path) -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)", (repository / page).read_text(encoding="utf-8"))
    assert [link for link in links if not ((repository / page).parent / link).exists()] == []


def test_the_two_commands_come_first(repository: Path) -> None:
    block = SHELL_BLOCK.search((repository / "README.md").read_text(encoding="utf-8"))
    assert block is not None
    assert [line.split()[:2] for line in block[1].splitlines()] == [["make", "setup"], ["make", "demo"]]


def test_the_demo_header_holds_every_mark(repository: Path) -> None:
    text = (repository / "docs/example/block-demo.h").read_text(encoding="utf-8")
    used = set(re.findall(r"(?<![\w.])((?:no_)?co_wrapper\w*)\s", re.sub(r"/\*.*?\*/", "", text, flags=re.S)))
    assert used == {
        "co_wrapper", "co_wrapper_mixed", "co_wrapper_bdrv_rdlock", "co_wrapper_mixed_bdrv_rdlock",
        "no_co_wrapper", "no_co_wrapper_bdrv_rdlock", "no_co_wrapper_bdrv_wrlock",
    }  # fmt: skip
