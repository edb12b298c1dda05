# SPDX-License-Identifier: GPL-2.0-or-later
"""Real QEMU trees: every marked declaration read, generated token for token as the tree's own script does, and run."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from cowrap_harness.run_request import RunRequest
from cowrap_harness.tree_run import run_tree
from cowrap_harness.verdict import Verdict

TREES = [("5.2", "qemu-5.2", 10), ("7.2", "qemu-6.2", 25), ("10.0", "qemu-9.0", 56)]


@pytest.mark.tree
@pytest.mark.slow
@pytest.mark.parametrize(("release", "dialect", "wrappers"), TREES)
def test_every_wrapper_of_a_tree_is_the_references_and_passes(
    release: str, dialect: str, wrappers: int, real_tree: Callable[[str], Path]
) -> None:
    report = run_tree(real_tree(release), RunRequest([]), lambda text: None)
    assert report.dialect == dialect
    assert len(report.wrappers) == wrappers
    assert report.unread == []
    assert {wrapper.verdict for wrapper in report.wrappers} == {Verdict.PASS}
    assert f"{wrappers} of {wrappers} wrappers are token-identical" in "\n".join(report.notes)
    assert report.exit_code == 0
    for wrapper in report.wrappers:
        assert {row.build for row in wrapper.rows} == set(report.builds)


@pytest.mark.tree
@pytest.mark.slow
def test_a_changed_template_shows_as_a_token_difference_in_each_wrapper(real_tree: Callable[[str], Path]) -> None:
    """The comparison is not vacuous: the trees' generators differ where the dialects do."""
    report = run_tree(real_tree("10.0"), RunRequest([], dialect="qemu-8.2", matrix="quick"), lambda text: None)
    different = [
        wrapper.name
        for wrapper in report.wrappers
        if any(row.judgement.verdict is Verdict.TOKENS_DIFFER for row in wrapper.rows)
    ]
    assert len(different) == 56
    assert report.exit_code == 1
