# SPDX-License-Identifier: GPL-2.0-or-later
"""Every exit status that a command's help names is one that it ends with, and it ends with no other."""

from __future__ import annotations

from pathlib import Path

import pytest

from cowrap.cli import main, main_drop_in
from cowrap.command_table import COMMANDS, DROP_IN

GOOD = "int co_wrapper bdrv_foo(BdrvChild *c);\n"
BAD = "int co_wrapper_mixd bdrv_foo(BdrvChild *c);\n"
LINES = {
    "generate": {0: "good.h", 1: "bad.h", 2: "none.h"},
    "lint": {0: "good.h", 1: "bad.h", 2: "--tree ."},
    "explain": {0: "unknown-mark", 1: "int co_wrapper_mixd bdrv_foo(int n);", 2: "unknown-mork"},
    "dialects": {0: "--show qemu-9.0", 2: "--show qemu-9.1"},
    "": {0: "out.c good.h", 1: "out.c bad.h", 2: "out.c"},
}


@pytest.fixture(autouse=True)
def _inputs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("COWRAP_DIALECT", raising=False)
    Path("good.h").write_text(GOOD)
    Path("bad.h").write_text(BAD)


def test_every_status_of_every_command_is_tried() -> None:
    named = {command.name: list(command.statuses) for command in (*COMMANDS.values(), DROP_IN)}
    assert {name: list(lines) for name, lines in LINES.items()} == named


@pytest.mark.parametrize(
    ("command", "status", "line"), [(name, *pair) for name, lines in LINES.items() for pair in lines.items()]
)
def test_a_command_ends_as_its_help_says(command: str, status: int, line: str) -> None:
    words = [line] if "bdrv_foo" in line else line.split()
    assert (main([command, *words]) if command else main_drop_in(words)) == status


def test_the_help_says_all_of_them(capsys: pytest.CaptureFixture[str]) -> None:
    for command in (*COMMANDS.values(), DROP_IN):
        assert (main([command.name, "--help"]) if command.name else main_drop_in(["--help"])) == 0
        section = capsys.readouterr().out.partition("exit status:\n")[2]
        assert section.split() == " ".join(f"{status} {when}" for status, when in command.statuses.items()).split()
