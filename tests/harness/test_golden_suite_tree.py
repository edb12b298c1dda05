# SPDX-License-Identifier: GPL-2.0-or-later
"""A suite of somebody else's, as it is: the schema tests of a real QEMU tree."""

from __future__ import annotations

import re
import shlex
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from cowrap_harness.cli import main

EXAMPLE = Path(__file__).parents[2] / "docs/example/qapi-schema"
PROBLEM = re.compile(r"^\S*/(?P<name>[\w-]+\.\w+): (?P<text>the build never runs|no input asks|differs)", re.M)


def problems(
    tree: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> tuple[str, list[tuple[str, str]]]:
    """The last line of a check, and each problem as a file's name and the beginning of what is said of it."""
    monkeypatch.setenv("CI", "1")
    monkeypatch.setenv("COLUMNS", "200")
    command = shlex.join([sys.executable, "-S", str(EXAMPLE / "frontend.py")])
    words = ["--suite", str(tree / "tests/qapi-schema"), "--settings", str(EXAMPLE / "suite.ini"), "--command", command]
    assert main(["golden", "check", *words]) == 1
    said = capsys.readouterr().out
    summary = next(line for line in said.splitlines() if " goldens: " in line)
    return summary, sorted((match["name"], match["text"]) for match in PROBLEM.finditer(said))


@pytest.mark.slow
@pytest.mark.tree
def test_a_trees_schema_tests_have_inputs_that_nothing_runs_and_a_file_of_no_input(
    real_tree: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    summary, found = problems(real_tree("10.0"), monkeypatch, capsys)
    never, nobody = "the build never runs", "no input asks"
    assert found == [
        ("doc-non-first-section.json", never), ("enum-dict-no-name.json", never), ("escape-outside-string.err", nobody),
        ("event-args-if-unboxed.err", "differs"), ("event-args-if-unboxed.json", never),
    ]  # fmt: skip
    assert summary == "420 goldens: 1 difference, 4 problems"


@pytest.mark.slow
@pytest.mark.tree
def test_an_older_tree_has_fewer(
    real_tree: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    summary, found = problems(real_tree("7.2"), monkeypatch, capsys)
    assert found == [("enum-dict-no-name.json", "the build never runs"), ("escape-outside-string.err", "no input asks")]
    assert summary == "398 goldens: 0 differences, 2 problems"
