# SPDX-License-Identifier: GPL-2.0-or-later
"""The README's second command does what it says: sixteen wrappers judged, a page written, exit 0."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest


def demo_arguments(repository: Path, target: Path) -> list[str]:
    """What the Makefile's demo gives to cowrap-harness, with its report in another folder."""
    dry = subprocess.run(
        ["make", "--dry-run", "--no-print-directory", "demo", f"OUT={target}"],
        cwd=repository, capture_output=True, text=True, check=True,
    )  # fmt: skip
    (line,) = [line for line in dry.stdout.splitlines() if line.startswith(".venv/bin/cowrap-harness")]
    return line.split()[1:]


@pytest.mark.slow
def test_make_demo(repository: Path, tmp_path: Path) -> None:
    arguments = demo_arguments(repository, tmp_path)
    program = "import sys; from cowrap_harness.cli import main; sys.exit(main())"
    command = [sys.executable, "-c", program, *arguments, "--json", str(tmp_path / "demo.json")]
    result = subprocess.run(command, cwd=repository, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr
    declared = re.findall(r"co_wrapper\w*\s+(img_\w+)\(", (repository / arguments[-1]).read_text(encoding="utf-8"))
    wrappers = json.loads((tmp_path / "demo.json").read_text(encoding="utf-8"))["wrappers"]
    assert sorted(wrapper["name"] for wrapper in wrappers) == sorted(declared)
    assert {verdict["verdict"] for wrapper in wrappers for verdict in wrapper["verdicts"]} == {"PASS"}
    page = (tmp_path / "demo.html").read_text(encoding="utf-8")
    assert all(name in page for name in declared)
