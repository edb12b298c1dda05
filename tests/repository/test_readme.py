# SPDX-License-Identifier: GPL-2.0-or-later
"""The commands of the README and of tests/README.md exist."""

from __future__ import annotations

import configparser
import re
from pathlib import Path

import pytest

import cowrap.cli
import cowrap_harness.cli

PAGES = ["README.md", "tests/README.md"]
SHELL_BLOCK = re.compile(r"^```(?:sh|console)\n(.*?)^```", re.M | re.S)
"""Blocks of commands: those of `sh` are executed (test_pages.py), those of `console` need a checkout or the network."""


def commands(text: str) -> list[list[str]]:
    """The command lines of a page's blocks and of its inline code that begin with one of our commands."""
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
def test_our_own_subcommands_exist(page: str, repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    programs = {"cowrap": cowrap.cli.main, "cowrap-harness": cowrap_harness.cli.main}
    named = {tuple(words[:2]) for words in commands((repository / page).read_text(encoding="utf-8"))}
    for program, subcommand in sorted(named):
        if program in programs and not subcommand.startswith("-"):
            try:
                status: object = programs[program]([subcommand, "--help"])
            except SystemExit as ended:
                status = ended.code
            assert status in (None, 0), (program, subcommand, capsys.readouterr().err)


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
