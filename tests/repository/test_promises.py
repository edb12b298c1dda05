# SPDX-License-Identifier: GPL-2.0-or-later
"""The table of promises: its commands name what is there, its page is the one of what was found, and a miss is told."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from tests.promises.__main__ import KEPT, PAGE, read
from tests.promises.judge import Finding, Held, figures, how_far
from tests.promises.page import page
from tests.promises.table import Promise, promises


def promise(figure: str = r"\d+ x.*", within: float | None = None, at_least: float | None = None) -> Promise:
    return Promise("an area", "a-name", "it is so", "true", figure, within, at_least, False)


def test_the_page_is_that_of_what_was_found(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(repository)
    made = page(promises(), read())
    assert PAGE.read_text(encoding="utf-8") == made, "python -m tests.promises --page"
    assert KEPT.exists()


def test_the_commands_name_what_is_there(repository: Path) -> None:
    named = {word for one in promises() for word in re.findall(r"\btests/[\w/.]+", one.command)}
    assert len(named) > 20
    assert [word for word in sorted(named) if not (repository / word).exists()] == []


@pytest.mark.parametrize(
    ("one", "status", "output", "seconds", "held"),
    [
        (promise(), 0, "12 x: ok\n", 1.0, Held.TRUE),
        (promise(), 1, "12 x: ok\n", 1.0, Held.FALSE),
        (promise(), 0, "nothing\n", 1.0, Held.FALSE),
        (promise(), 0, "12 x: ok\n1 x: short by 3\n", 1.0, Held.WEAKER),
        (promise(within=2), 0, "12 x\n", 2.5, Held.WEAKER),
        (promise(at_least=12), 0, "12 x\n", 1.0, Held.TRUE),
        (promise(r".*\d+ x", at_least=1300), 0, "there are 1,250 x\n", 1.0, Held.WEAKER),
    ],
)
def test_how_far_a_promise_holds(one: Promise, status: int, output: str, seconds: float, held: Held) -> None:
    assert how_far(one, status, figures(one, output), seconds) == held


def test_what_does_not_hold_comes_first() -> None:
    table = [promise(), Promise("an area", "other", "it is not so", "false", "x", None, None, False)]
    found = {"a-name": Finding("true", "12 x", 1.0, "2026-11-28", "abc"), "other": Finding("false", "", 1.0, "", "")}
    text = page(table, found)
    assert text.index("it is not so") < text.index("it is so")
    assert "Not measured yet" in page(table, {"a-name": found["a-name"]})
