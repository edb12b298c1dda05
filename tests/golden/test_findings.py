# SPDX-License-Identifier: GPL-2.0-or-later
"""golden/findings: cases that once showed a bug, replayed with cowrap as the generator; none may show anything."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from cowrap_harness.findings import CASE, bucket_folder, judge_kept, kept_cases, read_kept, work_of

FOLDER = Path(__file__).parents[2] / "golden" / "findings"
CASES = kept_cases([FOLDER])


@pytest.mark.parametrize("path", CASES, ids=[path.parent.name for path in CASES])
def test_a_kept_case_shows_nothing_any_more(path: Path) -> None:
    kept = read_kept(path)
    report = judge_kept(kept, work_of(dataclasses.replace(kept, generator=None)))
    assert [(fault.bucket, fault.judgement.sentence) for fault in (*report.faults, *report.harness)] == []
    assert report.executions > 0 or kept.sample.refusals


@pytest.mark.parametrize("path", CASES, ids=[path.parent.name for path in CASES])
def test_a_kept_case_stands_under_its_bucket(path: Path) -> None:
    assert path.name == CASE
    assert path.parent.name == bucket_folder(read_kept(path).bucket)


def test_there_are_some() -> None:
    assert CASES
