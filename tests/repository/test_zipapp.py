# SPDX-License-Identifier: GPL-2.0-or-later
"""The generator as one file writes what the checkout writes, on an interpreter without site packages."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest


@pytest.fixture(scope="module")
def zipapp(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """dist/cowrap.pyz as `make zipapp` makes it, in a folder of this run's own."""
    target = tmp_path_factory.mktemp("zipapp") / "cowrap.pyz"
    subprocess.run([sys.executable, repository / ".ci/make_zipapp.py", target], check=True)
    return target


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
