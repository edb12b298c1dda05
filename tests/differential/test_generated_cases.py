# SPDX-License-Identifier: GPL-2.0-or-later
"""Drawn samples through cowrap, gcc and the oracle, a fixed number for each dialect: all of them pass."""

from __future__ import annotations

from pathlib import Path

import pytest

from cowrap_harness.choosing import given
from cowrap_harness.drawing_chooser import drawn as strategy_of
from cowrap_harness.enumeration import small_samples
from cowrap_harness.grammar_samples import whole_samples
from cowrap_harness.matrix import parse_matrix
from cowrap_harness.rules import DIALECTS
from cowrap_harness.runner_generator import own_generator
from cowrap_harness.sample import Sample
from cowrap_harness.sample_judging import Work, judge_sample
from cowrap_harness.sample_report import SampleReport
from cowrap_harness.strategies import draw_one
from cowrap_harness.toolchain import Toolchain

DECLARATIONS = 40


def drawn(dialect: str, illegal: bool = False) -> Sample:
    make = given(whole_samples, dialect=dialect, size=DECLARATIONS, illegal=illegal)
    return draw_one(strategy_of(make), DIALECTS.index(dialect))


def judged(sample: Sample, folder: Path) -> SampleReport:
    toolchain = Toolchain.discover()
    builds = tuple(parse_matrix("quick", toolchain)[0])
    work = Work(own_generator(sample.dialect), builds, schedules=2, coded=True)
    return judge_sample(sample, work, toolchain, folder)


def faults(report: SampleReport) -> list[tuple[str, str, str]]:
    return [(one.name, one.bucket, one.judgement.sentence) for one in [*report.faults, *report.harness]]


@pytest.mark.parametrize("dialect", DIALECTS)
def test_drawn_declarations_pass(dialect: str, tmp_path: Path) -> None:
    sample = drawn(dialect)
    report = judged(sample, tmp_path)
    assert faults(report) == []
    assert sum(report.tiers.values()) == len(sample.subjects) == DECLARATIONS
    assert report.executions > 10 * DECLARATIONS


@pytest.mark.parametrize("dialect", DIALECTS)
def test_illegal_declarations_are_refused(dialect: str, tmp_path: Path) -> None:
    sample = drawn(dialect, illegal=True)
    report = judged(sample, tmp_path)
    assert faults(report) == []
    assert report.refused == len(sample.refusals) == DECLARATIONS


@pytest.mark.parametrize("dialect", DIALECTS)
def test_the_smallest_enumerated_declarations_pass(dialect: str, tmp_path: Path) -> None:
    sample = next(iter(small_samples(dialect, DECLARATIONS)))
    report = judged(sample, tmp_path)
    assert faults(report) == []
    assert sum(report.tiers.values()) == len(sample.subjects)
