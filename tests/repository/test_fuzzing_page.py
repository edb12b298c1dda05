# SPDX-License-Identifier: GPL-2.0-or-later
"""The commands of docs/fuzzing.md are executed, in order, as they stand there; its shares are those of the code."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from cowrap_harness.cli import main
from cowrap_harness.drawing import DRAWN_SHARE, ILLEGAL_SHARE, SMALL_SHARE
from cowrap_harness.tiers import COMPARED_SHARE, DEEP_SHARE, PLAIN_SHARE, SANITIZED_SHARE, SHALLOW


def page(repository: Path) -> str:
    return (repository / "docs/fuzzing.md").read_text(encoding="utf-8")


@pytest.mark.slow
def test_the_commands_run(tmp_path: Path, run_page: Callable[[str], list[str]]) -> None:
    assert len(run_page("fuzzing.md")) >= 6
    assert (tmp_path / "campaign" / "report.json").is_file()


def test_the_other_commands_are_understood(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Those for CI and GNU parallel, with the values that these put in."""
    found = re.findall(r"cowrap-harness (fuzz (?:[^\n`]|\\\n)*--shard [^\n]*)", page(repository))
    assert len(found) >= 4
    for text in found:
        filled = re.sub(r'"\$\w*PIPELINE_ID"', "7", text).replace('"$CI_NODE_INDEX/$CI_NODE_TOTAL"', "1/2")
        words = filled.replace("{}", "1").partition(" :::")[0].split()
        with pytest.raises(SystemExit) as ended:
            main([*words, "--help"])
        assert ended.value.code == 0
        from cowrap_harness.cli import command_parser

        assert command_parser().parse_args(words).shard[1] >= 1
    capsys.readouterr()


def test_the_shares_are_the_codes(repository: Path) -> None:
    text = page(repository)
    begin = (
        "each other plain", "each build with", "declarations that", "every scenario", "drawn by",
        "the next hundred", "the same declarations", "with `--ref", "the header read",
    )  # fmt: skip
    row = rf"^\| ({'|'.join(begin)})[^|]*\| 1 of (\d+) \|"
    rows = dict(re.findall(row, text, re.M))
    assert {name: int(share) for name, share in rows.items()} == {
        "each other plain": PLAIN_SHARE, "each build with": SANITIZED_SHARE,
        "declarations that": ILLEGAL_SHARE, "every scenario": DEEP_SHARE,
        "the next hundred": SMALL_SHARE, "drawn by": DRAWN_SHARE,
        "the same declarations": COMPARED_SHARE, "with `--ref": COMPARED_SHARE,
        "the header read": DEEP_SHARE,
    }  # fmt: skip
    assert f"else 1 of {SHALLOW.scenarios} scenarios" in text
