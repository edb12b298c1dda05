# SPDX-License-Identifier: GPL-2.0-or-later
"""The commands of docs/golden-suite.md are executed as they stand there; its settings are the examples'."""

from __future__ import annotations

import configparser
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from cowrap_harness.cli import main


@pytest.fixture(autouse=True)
def _outside_of_ci(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("CI", "COWRAP_PENDING"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def page(repository: Path) -> str:
    return (repository / "docs/golden-suite.md").read_text(encoding="utf-8")


def test_the_commands_run_and_end_as_the_page_says(
    repository: Path, tmp_path: Path, run_page: Callable[[str], list[str]]
) -> None:
    said = run_page("golden-suite.md")
    assert "# golden: the plain case\nenum color\n" in said[1]
    assert "9 goldens: 9 differences, 0 problems" in said[2]
    assert "1 golden changed, 0 not accepted" in said[3]
    assert "8 goldens changed, 0 not accepted" in said[4]
    assert "9 goldens: 0 differences, 0 problems" in said[5]
    example = repository / "docs/example/golden-suite/tests"
    assert sorted(said[6].split()) == sorted(path.name for path in example.iterdir())
    assert "return [-0-];" in said[8]
    assert "return {+NULL+};" in said[8]
    assert "9 goldens: 0 differences, 0 problems" in said[10]
    assert "return NULL;" in (tmp_path / "enums/tests/one.out").read_text()


def test_the_example_passes_as_it_is(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["golden", "check", "--suite", str(repository / "docs/example/golden-suite/tests")]) == 0
    assert capsys.readouterr().out == "9 goldens: 0 differences, 0 problems\n"



def test_the_page_shows_the_examples_settings(page: str, repository: Path) -> None:
    blocks = re.findall(r"^```ini\n(.*?)^```", page, re.M | re.S)
    for block, name in ((blocks[0], "golden-suite/tests/golden.ini"), (blocks[2], "qapi-schema/suite.ini")):
        shown, kept = (configparser.ConfigParser(interpolation=None) for _ in range(2))
        shown.read_string(block)
        kept.read(repository / "docs/example" / name)
        assert shown == kept
    assert blocks[1].splitlines()[-1] in (repository / "docs/example/golden-suite/tox.ini").read_text()
