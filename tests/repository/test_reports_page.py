# SPDX-License-Identifier: GPL-2.0-or-later
"""The commands of docs/reports.md are executed as they stand there; its examples are what they say."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

FORMS = ["junit.xml", "cowrap.sarif", "quality.json", "report.json", "report.html"]


@pytest.fixture(autouse=True)
def _outside_of_a_job(monkeypatch: pytest.MonkeyPatch) -> None:
    """Paths are relative to the test's folder, wherever these tests run."""
    for name in ("GITHUB_WORKSPACE", "CI_PROJECT_DIR"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def page(repository: Path) -> str:
    return (repository / "docs/reports.md").read_text(encoding="utf-8")


def test_the_commands_run_and_write_what_is_shown(
    page: str, tmp_path: Path, run_page: Callable[[str], list[str]], fits: Callable[[str, Any], Any]
) -> None:
    said = run_page("reports.md")[-1]
    written = said + "".join((tmp_path / name).read_text(encoding="utf-8") for name in FORMS)
    examples = [line.strip() for line in re.findall(r"^ {4}(.*(?:bdrv_flush|DEADLOCK).*)$", page, re.M)]
    assert len(examples) == 5
    for example in examples:
        # a new scenario must not change this page
        assert re.sub(r"\d+ more", "N more", example) in re.sub(r"\d+ more", "N more", written), example
    report = fits("run", json.loads((tmp_path / "report.json").read_text(encoding="utf-8")))
    assert report["wrappers"][0]["verdict"] == "DEADLOCK"





def test_every_option_is_in_the_first_table(page: str) -> None:
    from argparse import ArgumentParser

    from cowrap_harness.report.options import add_ci_options

    parser = ArgumentParser(add_help=False)
    add_ci_options(parser)
    options = re.findall(r"--[\w-]+", parser.format_help().partition("\n\n")[2])
    assert options
    assert [option for option in options if f"`{option}" not in page] == []
