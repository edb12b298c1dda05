# SPDX-License-Identifier: GPL-2.0-or-later
"""What the case beside this file does not say: a typo is refused, and two releases run the same declaration."""

from __future__ import annotations

from pathlib import Path

import pytest

from cowrap_harness.pytest_fixtures import Generate, Judge

IMAGE = Path(__file__).with_name("image.cowrap.h")


def test_a_typo_is_refused_with_a_hint(cowrap_generate: Generate) -> None:
    made = cowrap_generate("int co_wrapper_mixd image_flush(BlockBackend *blk);\n")
    assert made.text is None
    assert "did you mean 'co_wrapper_mixed'?" in made.diagnostics


@pytest.mark.parametrize("dialect", ["qemu-8.0", "qemu-9.0"])
def test_a_flush_is_right_in_both_releases(cowrap_judge: Judge, dialect: str) -> None:
    report = cowrap_judge("int co_wrapper_mixed image_flush(BlockBackend *blk);\n", dialect, schedules=4)
    assert report.exit_code == 0, cowrap_judge.text(report)
    assert [wrapper.name for wrapper in report.wrappers] == ["image_flush"]


def test_the_case_names_its_locks(cowrap_generate: Generate) -> None:
    text = cowrap_generate(IMAGE, "qemu-9.0").text
    assert text is not None
    assert "bdrv_graph_wrlock();" in text
