# SPDX-License-Identifier: GPL-2.0-or-later
"""The command of docs/mutants.md is executed as it stands there; its operators and fields are the code's."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from cowrap_harness.mutant_judging import NETS
from cowrap_harness.mutant_report import LEAST
from cowrap_harness.mutants import mutants_of
from cowrap_harness.reference_tokens import wrapper_parts
from cowrap_harness.runner_output import own_output
from cowrap_harness.runtime_functions import runtime_functions
from cowrap_harness.toolchain import Toolchain


@pytest.fixture
def page(repository: Path) -> str:
    return (repository / "docs/mutants.md").read_text(encoding="utf-8")


@pytest.mark.slow
def test_the_command_runs_and_says_what_is_shown(
    page: str, tmp_path: Path, run_page: Callable[[str], list[str]]
) -> None:
    (said,) = run_page("mutants.md")
    (shown,) = re.findall(r"^    (execution alone .*)$", page, re.M)
    assert re.sub(r"[\d,]+ of [\d,]+", "N of M", shown) in re.sub(r"[\d,]+ of [\d,]+", "N of M", said)
    assert json.loads((tmp_path / "mutants.json").read_text())["mutants"] == 60
    assert (tmp_path / "mutants.html").is_file()


def test_every_operator_and_net_is_explained(page: str, repository: Path) -> None:
    text, _ = own_output(repository / "docs/example/block-demo.h", "qemu-9.0")
    functions = runtime_functions("qemu-9.0", Toolchain.discover())
    parts = {name: tokens for name, tokens in wrapper_parts(text or "").items() if name[0] != "("}
    made = {mutant.operator for name, tokens in parts.items() for mutant in mutants_of(name, tokens, functions)}
    rows = [line.split("|") for line in page.splitlines() if line.startswith("| ")]
    named = {word for row in rows for word in re.findall(r"`([\w-]+)`", row[1])}
    assert made == named
    assert [row[1].strip() for row in rows if row[1].strip() in NETS] == list(NETS)


def test_the_page_says_how_much_is_asked(page: str) -> None:
    assert f"({LEAST:g} per cent)" in page
