# SPDX-License-Identifier: GPL-2.0-or-later
"""What a user gets from the wheel: both packages, the C sources and three commands; `tox -e wheel` runs this."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.metadata import distribution, entry_points
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(os.environ.get("COWRAP_EXPECT_WHEEL") != "1", reason="only in `tox -e wheel`")


def test_the_installed_packages_are_tested_not_the_checkout(repository: Path) -> None:
    import cowrap
    import cowrap_harness

    for package in (cowrap, cowrap_harness):
        place = Path(str(package.__file__))
        assert repository / "generator" not in place.parents
        assert repository / "harness" not in place.parents
        assert (place.parent / "py.typed").is_file()


def test_the_c_sources_come_along(repository: Path) -> None:
    import cowrap_harness

    shipped = Path(str(cowrap_harness.__file__)).parent / "csrc"
    expected = {path.relative_to(repository / "csrc") for path in (repository / "csrc").rglob("*.[chS]")}
    assert expected
    assert {path.relative_to(shipped) for path in shipped.rglob("*.[chS]")} == expected


def test_the_golden_siblings_come_along() -> None:
    from cowrap_harness.rules import DIALECTS
    from cowrap_harness.skeleton import find_siblings

    folder = find_siblings()
    assert folder.parent.name == "cowrap_harness"
    assert {path.name for path in folder.iterdir()} == {f"{dialect}.siblings.c" for dialect in DIALECTS}


def test_the_generator_needs_nothing_else() -> None:
    needed = [line for line in distribution("cowrap").requires or [] if "extra ==" not in line]
    assert needed == []


@pytest.mark.parametrize("command", ["cowrap", "cowrap-harness", "block-coroutine-wrapper"])
def test_the_commands_start(command: str) -> None:
    program = Path(sys.executable).parent / command
    result = subprocess.run([program, "--help"], capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    assert result.stdout.strip()


def test_pytest_finds_the_plugin() -> None:
    (point,) = [point for point in entry_points(group="pytest11") if point.name == "cowrap"]
    assert point.load().__name__ == "cowrap_harness.pytest_plugin"


def test_the_plugin_does_nothing_where_it_is_not_used(tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text("def test_it(): pass\n")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(tmp_path)]
    result = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr
    assert "1 passed" in result.stdout
    assert "cowrap =" not in result.stdout
