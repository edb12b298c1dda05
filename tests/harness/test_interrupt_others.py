# SPDX-License-Identifier: GPL-2.0-or-later
"""A signal to a command that is no run: what was done so far is reported and counted, and can be gone on with."""

from __future__ import annotations

import json
import re
import shlex
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.harness.interrupting import DROP_IN, REPOSITORY, WRONG, Command, asked_files, checked

pytestmark = pytest.mark.usefixtures("foreground")


def test_a_tree_is_reported_without_the_comparison_of_tokens(
    begin: Callable[..., Command], sixty: Path, tmp_path: Path
) -> None:
    (tmp_path / "block").mkdir()
    (tmp_path / "block/meson.build").write_text(
        "custom_target('block-gen.c', output: 'block-gen.c', input: '../block.h', command: ['../wrap.py'])\n"
    )
    wrap = tmp_path / "wrap.py"
    wrap.write_text(DROP_IN.format("qemu-9.0"))
    command = begin("tree", *asked_files(), "--matrix", "quick", "--exhaustive", ".", terminal=True)
    command.until("running 60 wrappers in 1 build", 1).signal()
    assert command.end() == -signal.SIGINT
    assert "interrupted before tokens were compared" in command.out
    assert len(checked(tmp_path)["wrappers"]) == 60


def test_a_comparison_says_which_wrappers_it_did_not_get_to(
    begin: Callable[..., Command], sixty: Path, tmp_path: Path
) -> None:
    wrong = shlex.join([sys.executable, str(WRONG), "qemu-9.0", "lost-result"])
    words = ["--reference", wrong, "--json", "d.json", "--html", "d.html", "--markdown", "d.md", "--schedules", "200"]
    command = begin("diff", *words, "--matrix", "quick", str(sixty), terminal=True)
    command.until("comparing what they do", 2).signal()
    assert command.end() == -signal.SIGINT
    data = json.loads((tmp_path / "d.json").read_text())
    assert data["interrupted"] == "SIGINT"
    assert data["counts"]["behaviour"] >= 2
    assert data["counts"]["not comparable"] == 60 - data["counts"]["behaviour"] > 0
    assert data["wrappers"][-1]["reason"] == "interrupted before it was run on both sides"
    for name in ("d.html", "d.md"):
        assert "interrupted by SIGINT: not every wrapper was run" in (tmp_path / name).read_text()
    assert command.gone(), command.left()


def test_a_replay_counts_what_it_has_done(begin: Callable[..., Command]) -> None:
    cases = sorted((REPOSITORY / "golden/findings").glob("*/case.json"))
    assert len(cases) > 2
    command = begin("replay", *map(str, cases), terminal=True).until("judging kept cases: 1 of").signal()
    assert command.end() == -signal.SIGINT
    found = re.search(r"interrupted by SIGINT: \d+ of (\d+) kept cases show a finding; (\d+) not judged", command.out)
    assert found
    assert int(found[1]) >= 1
    assert int(found[1]) + int(found[2]) == len(cases)
    assert command.gone(), command.left()


@pytest.mark.slow
@pytest.mark.long
def test_mutants_are_counted_so_far_and_go_on_where_they_were(begin: Callable[..., Command], tmp_path: Path) -> None:
    words = ["mutants", "--directory", "m", "--json", "m.json", "--html", "m.html", "--sample", "60"]
    command = begin(*words, "--dialect", "qemu-9.0", "--workers", "1", terminal=True)
    command.until("judging mutants", 0)
    while not re.search(rb"judging mutants: [1-9]\d* of 60", command.said):
        assert command._read()
    command.signal()
    assert command.end() == -signal.SIGINT
    data = json.loads((tmp_path / "m.json").read_text())
    assert data["interrupted"] == "SIGINT"
    assert 0 < data["mutants"] < 60
    assert f"interrupted by SIGINT: {data['mutants']} of 60 mutants were judged" in command.out
    assert "of those judged so far, execution alone catches" in command.out.replace("\n", " ")
    assert command.gone(), command.left()
    journal = (tmp_path / "m/mutants.jsonl").read_text().splitlines()
    command = begin(*words, "--dialect", "qemu-9.0", "--resume", "--quiet")
    command.end()
    assert json.loads((tmp_path / "m.json").read_text())["mutants"] == 60
    assert (tmp_path / "m/mutants.jsonl").read_text().splitlines()[: len(journal)] == journal


@pytest.mark.slow
@pytest.mark.long
def test_a_history_is_reported_up_to_where_it_was_judged(
    begin: Callable[..., Command], toy_repository: Callable[[], Any], tmp_path: Path
) -> None:
    toy = toy_repository()
    name = "scripts/block-coroutine-wrapper.py"
    for dialect in ("qemu-5.2", "qemu-6.1", "qemu-6.2", "qemu-7.2", "qemu-8.0", "qemu-9.0"):
        toy.commit(f"Speak {dialect}", {name: DROP_IN.format(dialect)})
    header = tmp_path / "h.h"
    marks = ("generated_co_wrapper", "co_wrapper")
    header.write_text("".join(f"int {mark} bdrv_{mark[0]}{n}(BdrvChild *c);\n" for mark in marks for n in range(4)))
    words = ["--git", str(toy.path), "--json", "e.json", "--html", "e.html", "--markdown", "e.md", str(header)]
    command = begin("epochs", *words, terminal=True)
    command.until("judging what came out", 4)
    command.signal()
    assert command.end() == -signal.SIGINT
    data = json.loads((tmp_path / "e.json").read_text())
    judged = sum(len(epoch["versions"]) for epoch in data["epochs"])
    assert 1 <= judged < 6
    assert data["interrupted"] == "SIGINT"
    assert data["notes"][0] == f"interrupted by SIGINT: only the oldest {judged} of 6 versions were judged"
    assert data["epochs"][0]["dialect"] == "qemu-5.2"
    assert data["regressed"] == []
    assert command.gone(), command.left()


def test_goldens_that_were_compared_are_counted(begin: Callable[..., Command]) -> None:
    suite = str(REPOSITORY / "golden")
    command = begin("golden", "check", "--suite", suite, terminal=True).until("running ").signal()
    assert command.end() == -signal.SIGINT
    assert "interrupted by SIGINT" in command.out
    assert b"Traceback" not in command.said
    assert command.gone(), command.left()


@pytest.mark.parametrize(
    ("words", "seconds"), [(["doctor"], 0.0), (["fuzz", "--time", "300", "--directory", "c"], 1.5)]
)
def test_others_end_without_a_traceback(begin: Callable[..., Command], words: list[str], seconds: float) -> None:
    command = begin(*words).until("cowrap-harness: ")
    time.sleep(seconds)  # doctor is soon done: it is caught at its first line
    assert command.signal(signal.SIGTERM).end() == -signal.SIGTERM
    assert b"Traceback" not in command.said
    assert command.gone(), command.left()
