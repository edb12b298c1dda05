# SPDX-License-Identifier: GPL-2.0-or-later
"""The commands of docs/golden.md are executed, in order, as they stand there; what it shows is what they say."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from cowrap_harness.golden_review import KEYS


@pytest.mark.slow
def test_the_commands_run_and_say_what_is_shown(
    repository: Path, tmp_path: Path, run_page: Callable[[str], list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("CI", "COWRAP_PENDING"):
        monkeypatch.delenv(name, raising=False)
    said = run_page("golden.md")
    text = (repository / "docs/golden.md").read_text(encoding="utf-8")
    (block,) = re.findall(r"(?:^    [^\n]*\n)+", text, re.M)
    assert "".join(line[4:] + "\n" for line in block.splitlines()) in "".join(said)
    statuses = [line for one in said for line in one.splitlines() if line.startswith("status ")]
    assert [line[:8] for line in statuses] == ["status 1"] * 4
    passed = [one for one in said if one.endswith("3 goldens: 0 differences, 0 problems\n")]
    assert len(passed) == 3, "from nothing, after accepting, and in CI"
    assert any("the golden does not pass: blk_flush: PROPERTY_BROKEN(result)" in one for one in said)
    assert not list((tmp_path / "mine").rglob("*.pending"))


def test_every_key_is_listed(repository: Path) -> None:
    text = (repository / "docs/golden.md").read_text(encoding="utf-8")
    assert [key for key in KEYS if f"`{key}`" not in text] == []
