# SPDX-License-Identifier: GPL-2.0-or-later
"""The pages of diff, mutants and epochs in a browser: their theme, narrow screens, screen readers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from cowrap_harness.diff_grade import Grade
from cowrap_harness.diff_outcome import DiffReport, OutsideDiff, Shown, WrapperDiff
from cowrap_harness.epoch_changes import Change, Kind
from cowrap_harness.epoch_judging import Answer, Behaviour, Owed
from cowrap_harness.epoch_questions import Question
from cowrap_harness.epochs import Epoch, EpochsReport
from cowrap_harness.mutant_report import MutantReport
from cowrap_harness.mutant_run import Outcome
from cowrap_harness.report.diff_page import render_diff_page
from cowrap_harness.report.epochs_page import render_epochs_page
from cowrap_harness.report.mutants import render_mutants_page
from cowrap_harness.script_history import ScriptVersion
from cowrap_harness.side_by_side import DIFFERS, FIRST, GAP, SAME, Line
from cowrap_harness.verdict import PASSED, Judgement, Verdict

LONG = "int co_wrapper_mixed_bdrv_rdlock bdrv_a_wrapper_with_a_rather_long_name(BlockDriverState *bs, int64_t offset);"


def diff_page() -> str:
    lines = (
        Line(SAME, "main", "-", "0", "call", "call"), Line(GAP), Line(FIRST, "main", "1", "0", "read-lock", ""),
        Line(DIFFERS, "main", "1", "0", "target (read lock)", "target (no lock)"),
    )  # fmt: skip
    wrong = Judgement(Verdict.PROPERTY_BROKEN, "lock-over-call", "the target started with no lock of the graph")
    shown = Shown("gcc-O0", "main: target returns at once", (0, 1), lines, PASSED, wrong, 3)
    bad = WrapperDiff("bdrv_x", Grade.BEHAVIOUR, "co_wrapper", "block.h:3", LONG, ("lock",), "", PASSED, wrong)
    bad.tokens, bad.shown = f"-{LONG}\n+{LONG}\n s", shown
    same = WrapperDiff("bdrv_y", Grade.IDENTICAL, "co_wrapper", "block.h:5", LONG)
    outside = [OutsideDiff("(includes)", Grade.SPELLING, "-#include <a>\n+#include <b>")]
    report = DiffReport("qemu-9.0", "by its marks", "./old", "./new", ["gcc-O0"], [bad, same], outside, notes=[LONG])
    return render_diff_page(report, "1.0")


def mutants_page() -> str:
    caught = Outcome("m1", "qemu-9.0", "co_wrapper", "drop-call", LONG, True, {"execution": "DEADLOCK"})
    missed = Outcome("m2", "qemu-9.0", "co_wrapper", "drop-call", LONG, True, {}, "", "why", f"- {LONG}\n+ s;")
    return render_mutants_page(MutantReport([caught, missed], "Of one dialect", [LONG]), "1.0")


def epochs_page() -> str:
    questions = (Question("bdrv_a", "", LONG, ()), Question("bdrv_b", "H1", LONG, ()))
    right = Answer(PASSED, Owed.WRAPPER)
    wrong = Answer(Judgement(Verdict.WRAPPER_MISSING, "", "there is no wrapper"), Owed.WRAPPER)
    change = Change(questions[1], Kind.REGRESSION, right, wrong)
    epochs = tuple(
        Epoch(
            number, (ScriptVersion("b", "c" * 40, "2024-01-01", LONG, "scripts/x.py"),),
            Behaviour("qemu-9.0", number == 1, LONG, (right, (right, wrong)[number - 1])), 0,
            (change,) if number == 2 else (),
        )
        for number in (1, 2)
    )  # fmt: skip
    report = EpochsReport("scripts/x.py", "HEAD", ("gcc-O0",), questions, epochs, questions[1:], (LONG,))
    return render_epochs_page(report, "1.0")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("page", [diff_page, mutants_page, epochs_page], ids=lambda page: page.__name__)
def test_every_page_is_for_everybody(open_page: Callable[..., Any], page: Callable[[], str], scheme: str) -> None:
    opened = open_page(page(), 400, color_scheme=scheme)
    opened.page.locator("details").evaluate_all("all => all.forEach((one) => { one.open = true; })")
    assert opened.violations() == []
    assert not opened.is_too_wide
    opened.page.set_viewport_size({"width": 1600, "height": 900})
    assert opened.violations() == []
    before = opened.page.evaluate("getComputedStyle(document.body).color")
    for _ in range(2):
        opened.page.get_by_role("button", name="Theme").click()
    assert opened.page.evaluate("document.documentElement.dataset.theme") == "light"
    assert (opened.page.evaluate("getComputedStyle(document.body).color") == before) is (scheme == "light")
