# SPDX-License-Identifier: GPL-2.0-or-later
"""The pytest plugin in processes of their own: what loading it imports, missing libraries, and the example project."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[2]
PROJECT = REPOSITORY / "docs/example/pytest-project"
PLUGIN = ("-p", "cowrap_harness.pytest_plugin")
CASE = "/* cowrap: dialect=qemu-9.0 a plain wrapper */\nint co_wrapper bdrv_a(BlockDriverState *bs);\n"


@pytest.fixture(autouse=True)
def surroundings(monkeypatch: pytest.MonkeyPatch) -> None:
    """No plugin but ours, and nothing of this run's own environment that decides something."""
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    for name in ("CI", "COWRAP_DIALECT", "PYTEST_ADDOPTS"):
        monkeypatch.delenv(name, raising=False)


def said_by(program: str, *arguments: str, cwd: Path | None = None) -> str:
    command = [sys.executable, "-c", program, *arguments]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False).stdout


def test_loading_the_plugin_imports_pytest_and_the_standard_library_only() -> None:
    program = (
        "import sys, pytest, _pytest.pytester\nbefore = set(sys.modules)\nimport cowrap_harness.pytest_plugin\n"
        "new = {name for name in set(sys.modules) - before if name.partition('.')[0] not in sys.stdlib_module_names}\n"
        "print(*sorted(new))"
    )
    ours = "cowrap_harness cowrap_harness.counted cowrap_harness.pytest_notes cowrap_harness.pytest_plugin"
    assert said_by(program) == f"{ours}\n"


def test_without_the_libraries_it_says_what_to_install(tmp_path: Path) -> None:
    (tmp_path / "a.cowrap.h").write_text(CASE)
    (tmp_path / "test_it.py").write_text("def test_it(cowrap_judge): pass\ndef test_other(): pass\n")
    program = "import sys; sys.modules['pycparser'] = None\nimport pytest; sys.exit(pytest.main(sys.argv[1:]))"
    said = said_by(program, "-p", "no:cacheprovider", *PLUGIN, "-q", cwd=tmp_path)
    assert "2 failed, 1 passed, 1 error" in said
    assert said.count("\ncowrap's plugin needs libraries that are not installed: pip install 'cowrap[harness]'") == 3
    assert "Traceback" not in said


def test_the_example_project_is_as_its_page_shows_it_and_passes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In CI, where it would write nothing into the copy."""
    page = (REPOSITORY / "docs/pytest.md").read_text(encoding="utf-8")
    files = [path.read_text(encoding="utf-8") for path in PROJECT.rglob("*") if path.suffix in (".h", ".py")]
    shown = re.findall(r"^```(?:c|python)\n(.*?)^```", page, re.M | re.S)
    assert len(shown) == 2
    assert [block for block in shown if not any(block.strip() in text for text in files)] == []
    shutil.copytree(PROJECT, tmp_path / "project", ignore=shutil.ignore_patterns("__pycache__", ".*"))
    monkeypatch.setenv("CI", "1")
    lines = [line for block in re.findall(r"^```sh\n(.*?)^```", page, re.M | re.S) for line in block.splitlines()]
    assert lines
    for line in lines:
        words = shlex.split(line, comments=True)
        assert words[0] == "pytest"
        command = [sys.executable, "-m", *words, *PLUGIN]
        done = subprocess.run(command, cwd=tmp_path / "project", capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout
        assert re.search(r"^1 case, .*, 0 findings$", done.stdout, re.M), done.stdout
