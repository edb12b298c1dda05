# SPDX-License-Identifier: GPL-2.0-or-later
"""The generator as one file writes what the checkout writes, on an interpreter without site packages."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path


def run(program: Path, *arguments: object, cwd: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-I", "-S", str(program), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, cwd=cwd, check=False)


def test_the_drop_in_writes_what_the_checkout_writes(zipapp: Path, repository: Path, tmp_path: Path) -> None:
    header = repository / "docs/example/block-demo.h"
    for program, name in ((zipapp, "zip.c"), (repository / "generator", "tree.c")):
        result = run(program, name, header, cwd=tmp_path)
        assert (result.returncode, result.stderr) == (0, "")
    assert (tmp_path / "zip.c").read_bytes() == (tmp_path / "tree.c").read_bytes()
    assert (tmp_path / "zip.c").read_text().count("qemu_coroutine_create(") == 12


def test_the_command_line_is_inside_too(zipapp: Path, tmp_path: Path) -> None:
    assert "qemu-9.0" in run(zipapp, "dialects", cwd=tmp_path).stdout
    assert run(zipapp, "--version", cwd=tmp_path).returncode == 0
    assert run(zipapp, "explain", "no-target", cwd=tmp_path).stdout.startswith("# no-target\n")


def test_equal_sources_give_equal_bytes_wherever_and_whenever(repository: Path, tmp_path: Path) -> None:
    made = []
    for number, (name, time) in enumerate([("here", 1_000_000_000), ("elsewhere/deeper", 1_600_000_000)]):
        copy = tmp_path / name
        for folder in (".ci", "generator"):
            shutil.copytree(repository / folder, copy / folder, ignore=shutil.ignore_patterns("__pycache__"))
        for path in sorted(copy.rglob("*"), reverse=bool(number)):
            path.chmod(0o755 if path.is_dir() or number else 0o600)
            os.utime(path, (time, time))
        target = copy / "cowrap.pyz"
        subprocess.run([sys.executable, copy / ".ci/make_zipapp.py", target], check=True)
        made.append(target.read_bytes())
    assert made[0] == made[1]


def test_the_members_have_the_time_that_is_asked_for(repository: Path, tmp_path: Path) -> None:
    target = tmp_path / "cowrap.pyz"
    command = [sys.executable, str(repository / ".ci/make_zipapp.py"), str(target)]
    subprocess.run(command, env={**os.environ, "SOURCE_DATE_EPOCH": "1700000000"}, check=True)
    with zipfile.ZipFile(target) as archive:
        assert {member.date_time for member in archive.infolist()} == {(2023, 11, 14, 22, 13, 20)}
    assert target.stat().st_mode & 0o111
