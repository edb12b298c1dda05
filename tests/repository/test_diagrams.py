# SPDX-License-Identifier: GPL-2.0-or-later
"""The diagrams of docs/how-a-wrapper-works.md are what their script draws, fit, and say what happens in real runs."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

OUTSIDE = {
    "`disk_size(bs)`": "call",
    "fills `s`, creates a coroutine": "create coroutine",
    "enters it": "enter coroutine",
    "`disk_co_size(s->bs)`": "target ",
    "yields: waits for the disk": "yield coroutine",
    "polls while `s.poll_state.in_progress`": "wait-begin",
    "the disk answers: wakes it": "wake coroutine",
    "the target goes on and ends": "target-end",
    "`in_progress = false`, kick": "kick",
    "ends": "terminate coroutine",
    "poll returns: done": "wait-end",
    "`return s.ret;`": "return",
}
BOTTOM_HALF = {
    "schedules the bottom half in the main loop": "bh-schedule",
    "yields": "yield coroutine",
    "`bdrv_graph_wrlock();`": "write-lock",
    "`disk_detach(s->bs);`": "target ",
    "`bdrv_graph_wrunlock();`": "write-unlock",
    "`aio_co_wake(s->co);`": "wake coroutine",
    "enters it again": "enter coroutine",
    "returns to the caller": "return",
}
MIXED = {"`disk_read(...)`": "call", "`disk_co_read(...)`": "target ", "returns": "target-end"}


@pytest.fixture
def script(repository: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The module that draws them."""
    monkeypatch.syspath_prepend(str(repository / "docs/pictures"))
    return import_module("make_diagrams")


def test_each_is_what_the_script_draws(script: Any, repository: Path, tmp_path: Path) -> None:
    assert script.main(tmp_path) == 0
    drawn = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert len(drawn) == 5
    assert {name: (repository / "docs/pictures" / name).read_bytes() for name in drawn} == drawn


def test_no_text_is_wider_than_its_arrow(script: Any) -> None:
    too_wide = import_module("diagram").too_wide
    assert [text for diagram in script.DIAGRAMS.values() for text in too_wide(diagram)] == []
    narrow = script.Diagram("", "", (("a", ""), ("b", "")), (script.Arrow(0, 1, "x" * 80),), ())
    assert too_wide(narrow) == ["x" * 80]


@pytest.mark.parametrize(
    ("name", "golden", "scenario", "steps"),
    [
        ("call-outside", "co-wrapper", "main: target yields once", OUTSIDE),
        ("call-bottom-half", "no-co-wrapper-wrlock", "coroutine in main", BOTTOM_HALF),
        ("call-mixed", "co-wrapper-mixed", "coroutine in main: target returns at once", MIXED),
    ],
)
def test_what_it_shows_happens_in_this_order(
    name: str, golden: str, scenario: str, steps: dict[str, str], script: Any, repository: Path
) -> None:
    texts = [step.text for step in script.DIAGRAMS[name].steps]
    assert [text for text in texts if text in steps][: len(steps)] == list(steps)
    trace = (repository / f"golden/accept/{golden}.qemu-9.0.trace").read_text(encoding="utf-8")
    (run,) = re.findall(rf"^\w+, {scenario}: PASS\n(.*?)^end: finished", trace, re.M | re.S)
    events = iter([re.split(r" {2,}", line)[-1] + " " for line in run.splitlines()])
    assert [event for event in steps.values() if not any(one.startswith(event) for one in events)] == []
