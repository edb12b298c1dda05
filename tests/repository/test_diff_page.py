# SPDX-License-Identifier: GPL-2.0-or-later
"""The commands of docs/diff.md are executed, in order, as they stand there; what it shows is what they say."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from cowrap_harness.departure import WORDS
from cowrap_harness.diff_grade import Grade

SHOWN = re.compile(r"(?:^    [^\n]*\n)+", re.M)


def page(repository: Path) -> str:
    return (repository / "docs/diff.md").read_text(encoding="utf-8")


def without_counts(text: str) -> str:
    """A text without how many scenarios and executions there were."""
    return re.sub(r"[\d,]+ (?=executions|more differ)", "", text)


@pytest.mark.slow
def test_the_commands_run_and_say_what_is_shown(
    repository: Path, tmp_path: Path, run_page: Callable[[str], list[str]]
) -> None:
    text = page(repository)
    answers = run_page("diff.md")
    assert len(answers) == 5
    said = "".join(answers)
    assert "16 wrappers are identical.\n" in said
    for form in ("json", "html", "md"):
        assert (tmp_path / f"diff.{form}").is_file()
    # a new scenario must not change this page
    for block in SHOWN.findall(text):
        shown = re.sub(r"^    ", "", block, flags=re.M)
        assert without_counts(shown) in without_counts(said), shown


def test_every_class_and_word_is_explained(repository: Path) -> None:
    text = page(repository)
    assert [word for word in (*WORDS, *(grade.value for grade in Grade)) if f"`{word}`" not in text] == []
