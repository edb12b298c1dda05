# SPDX-License-Identifier: GPL-2.0-or-later
"""The check of line coverage: each way in which report, list and sources can contradict each other, on made-up ones."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

CHECK = Path(__file__).parent / "coverage_check.py"
SOURCE = "int f(void)\n{\n    g();\n    return 1;\n}\n"
REASON = "nobody calls it"


def check(folder: Path, counts: dict[int, int], listed: str) -> tuple[int, list[str]]:
    """Exit code and lines of a check of one source with one function."""
    (folder / "src").mkdir()
    (folder / "src" / "a.c").write_text(SOURCE)
    lines = [{"line_number": number, "function_name": "f", "count": count} for number, count in counts.items()]
    (folder / "report.json").write_text(json.dumps({"files": [{"file": "src/a.c", "lines": lines}]}))
    (folder / "list.txt").write_text(f"# a comment\n\n{listed}")
    command = [sys.executable, str(CHECK), *(str(folder / name) for name in ("report.json", "list.txt", "src"))]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    return done.returncode, done.stdout.splitlines()


@pytest.mark.parametrize(
    ("counts", "listed", "sentence"),
    [
        ({3: 1, 4: 1}, "", None),
        ({3: 1, 4: 0}, f"a.c f: return 1; -- {REASON}\n", None),
        ({3: 1, 4: 0}, "", "neither run nor listed: a.c f: return 1;"),
        ({3: 1, 4: 1}, f"a.c f: return 1; -- {REASON}\n", "listed, but run: a.c f: return 1;"),
        ({3: 1, 4: 1}, f"a.c f: return 2; -- {REASON}\n", "listed, but not there: a.c f: return 2;"),
        ({3: 1, 4: 0}, f"a.c g: return 1; -- {REASON}\n", "neither run nor listed: a.c f: return 1;"),
        ({3: 1, 4: 1}, "a.c f: return 1;\n", "not `FILE FUNCTION: LINE -- why`: a.c f: return 1;"),
        ({}, "", "not counted at all: a.c"),
    ],
)
def test_contradictions(tmp_path: Path, counts: dict[int, int], listed: str, sentence: str | None) -> None:
    code, lines = check(tmp_path, counts, listed)
    assert code == (sentence is not None)
    assert lines[0] == sentence if sentence else len(lines) == 1


def test_the_sum_names_what_is_listed(tmp_path: Path) -> None:
    _, lines = check(tmp_path, {3: 5, 4: 0}, f"a.c f: return 1; -- {REASON}\n")
    assert lines == ["1 of 2 lines run, 1 listed as unreachable"]
