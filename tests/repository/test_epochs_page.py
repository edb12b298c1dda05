# SPDX-License-Identifier: GPL-2.0-or-later
"""The example of docs/epochs.md is executed as it stands there, and prints what stands there."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from cowrap_harness.cli import command_parser
from cowrap_harness.epoch_changes import Kind

EXAMPLE = re.compile(r"^```sh\n(.*?)^```\n.*?^```text\n(.*?)^```", re.M | re.S)


def page(repository: Path) -> str:
    return (repository / "docs/epochs.md").read_text(encoding="utf-8")


def tools(folder: Path) -> Path:
    """A folder with the commands that the page uses."""
    folder.mkdir()
    for name, module, function in [
        ("cowrap-harness", "cowrap_harness.cli", "main"),
        ("block-coroutine-wrapper", "cowrap.cli", "process_drop_in"),
    ]:
        program = f"#!{sys.executable}\nimport sys\nfrom {module} import {function}\nsys.exit({function}())\n"
        (folder / name).write_text(program)
        (folder / name).chmod(0o755)
    return folder


def test_the_example_prints_what_the_page_shows(repository: Path, tmp_path: Path) -> None:
    found = EXAMPLE.search(page(repository))
    assert found is not None
    names = {f"GIT_{role}_{what}": "someone" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    date = {"GIT_COMMITTER_DATE": "2024-01-02T12:00:00Z", "COLUMNS": "80"}
    path = os.pathsep.join([str(tools(tmp_path / "bin")), os.environ["PATH"]])
    work = tmp_path / "work"
    work.mkdir()
    done = subprocess.run(
        ["sh", "-c", f"set -e\n{found[1]}"], cwd=work, env={**os.environ, **names, **date, "PATH": path},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 1, done.stderr
    assert re.sub(r"^(  2024-01-02) [0-9a-f]{12} ", r"\1 COMMIT ", done.stdout, flags=re.M) == found[2]


def test_the_other_commands_are_understood(repository: Path) -> None:
    commands = re.findall(r"^cowrap-harness (epochs .*)$", page(repository), re.M)
    assert len(commands) >= 4
    for words in commands:
        assert command_parser().parse_args(words.split()).git


def test_the_page_names_each_kind_of_change(repository: Path) -> None:
    rows = re.findall(r"^\| ([a-z ]+) \|", page(repository), re.M)
    assert rows == ["kind", *(kind.value for kind in Kind)]
