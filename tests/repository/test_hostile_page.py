# SPDX-License-Identifier: GPL-2.0-or-later
"""The commands of docs/hostile-input.md are executed, in order; its numbers of shapes and hazards are true."""

from __future__ import annotations

import json
import re
import runpy
from collections.abc import Callable
from pathlib import Path

import pytest


@pytest.mark.slow
def test_the_commands_run(repository: Path, tmp_path: Path, run_page: Callable[[str], list[str]]) -> None:
    for name in ("tests", "generator"):  # as in a checkout
        (tmp_path / name).symlink_to(repository / name)
    first, second, shape = run_page("hostile-input.md")
    assert first.startswith("500 inputs, 0 findings")
    assert second.startswith("1000 inputs, 0 findings")
    assert json.loads(shape)["outcome"] == "1 wrappers"


def test_the_numbers_are_the_codes(repository: Path) -> None:
    text = (repository / "docs/hostile-input.md").read_text(encoding="utf-8")
    hazards = json.loads((repository / "golden/hazards.json").read_text(encoding="utf-8"))
    shapes = runpy.run_path(str(repository / "tests/hostile/shapes.py"))["SHAPES"]
    assert f"numbers the {len(hazards)} inputs" in text
    assert re.findall(r"has (\d+) adversarial shapes", text) == [str(len(shapes))]
