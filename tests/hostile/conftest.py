# SPDX-License-Identifier: GPL-2.0-or-later
"""Makes `tests.hostile` importable, as `python -m tests.hostile.fuzz` has it, and runs the generator on bytes."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import cowrap
from cowrap.cli import main

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(REPOSITORY))


@pytest.fixture
def environment() -> dict[str, str]:
    """What a program of this folder needs to import this folder and the generator under test."""
    path = [str(REPOSITORY), str(Path(cowrap.__file__).parents[1])]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(path)}


@pytest.fixture
def program(environment: dict[str, str]) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Run a program of this folder: `program("fuzz", "--inputs", "10")`."""

    def run(name: str, *words: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", f"tests.hostile.{name}", *words]
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)

    return run


@pytest.fixture
def generated(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Callable[[bytes], str]:
    """What `cowrap generate` makes of a file with exactly these bytes: C text, or the diagnostics in short form."""

    def generate(data: bytes) -> str:
        monkeypatch.chdir(tmp_path)
        Path("in.h").write_bytes(data)
        status = main(["generate", "--format", "short", "in.h"])
        captured = capsys.readouterr()
        assert (status == 0) == (not captured.err), captured.err
        assert bool(captured.out) == (status == 0)
        return captured.out or captured.err

    return generate
