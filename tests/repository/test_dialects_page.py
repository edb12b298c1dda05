# SPDX-License-Identifier: GPL-2.0-or-later
"""The commands of docs/dialects.md are executed as they stand there; its examples are dialects."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from cowrap.fork import read_fork
from cowrap_harness.hold_file import hold_of


@pytest.fixture
def page(repository: Path) -> str:
    return (repository / "docs/dialects.md").read_text(encoding="utf-8")




def test_the_commands_run_and_say_what_is_shown(
    run_page: Callable[[str], list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CI", raising=False)  # where it is set, no golden is left to be accepted
    said = run_page("dialects.md")
    assert said[0].startswith("dialect: drained-1.0\nbase: qemu-9.0\n")
    assert "2 of 2 wrappers pass. dialect drained-1.0 (as named)" in said[2]
    assert int(said[4]) > 0
    assert "16 of 16 wrappers pass. dialect unlocked-1.0 (as named)" in said[6]
    assert "3 of 3 wrappers pass. dialect tasks-1.0 (as named)" in said[7]
    fuzz, mutants, diff = said[8:11]
    assert fuzz.startswith("0 findings in 30 cases: 30 declarations judged")
    assert "drained-1.0: no golden siblings" in mutants
    assert "16 wrappers are identical" in diff
    assert said[-1].startswith("2 goldens: 0 differences")



def test_what_is_shown_of_an_example_is_in_its_file(page: str, repository: Path) -> None:
    (shown,) = re.findall(r"```json\n(.*?)```", page, re.S)
    file = json.loads((repository / "docs/example/dialects/drained.json").read_text(encoding="utf-8"))
    assert json.loads("{" + shown + "}") == {"emit": file["emit"]}


def test_every_example_is_a_dialect(repository: Path) -> None:
    files = sorted((repository / "docs/example/dialects").glob("*.json"))
    assert len(files) == 3
    for path in files:
        assert read_fork(str(path)).name == hold_of(str(path)).name
