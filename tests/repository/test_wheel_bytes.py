# SPDX-License-Identifier: GPL-2.0-or-later
"""The wheel is built reproducibly: equal sources give equal bytes, wherever and whenever."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

FILES = ("README.md", "LICENSE", "pyproject.toml")
FOLDERS = ("generator", "harness", "csrc", "golden/corpus")


def build(repository: Path, copy: Path, time: int) -> tuple[str, bytes]:
    """The name and bytes of a wheel built in a copy of the sources, all of whose files are of one time."""
    for name in FOLDERS:
        shutil.copytree(repository / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in FILES:
        shutil.copy(repository / name, copy / name)
    for path in copy.rglob("*"):
        os.utime(path, (time, time))
    environment = {name: value for name, value in os.environ.items() if name != "SOURCE_DATE_EPOCH"}
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel"]
    subprocess.run(command, cwd=copy, env=environment, check=True, capture_output=True)
    (wheel,) = (copy / "dist").iterdir()
    return wheel.name, wheel.read_bytes()


def test_two_folders_and_two_times_give_one_wheel(repository: Path, tmp_path: Path) -> None:
    made = build(repository, tmp_path / "here", 1_000_000_000)
    assert made == build(repository, tmp_path / "elsewhere/deeper", 1_600_000_000)
