# SPDX-License-Identifier: GPL-2.0-or-later
"""Drawn samples through cowrap, gcc and the oracle, a fixed number for each dialect: all of them pass."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from cowrap_harness.enumeration import small_samples
from cowrap_harness.rules import DIALECTS
from cowrap_harness.runner import own_generator
from cowrap_harness.sample import Sample
from cowrap_harness.sample_judging import SampleReport, Work, judge_sample
from cowrap_harness.strategies import assemble, styles
from cowrap_harness.strategies_declarations import declarations
from cowrap_harness.strategies_illegal import illegal_declarations
from cowrap_harness.toolchain import Toolchain, parse_matrix

DECLARATIONS = 40


@st.composite
def full_samples(draw: st.DrawFn, dialect: str, illegal: bool) -> Sample:
    kind = illegal_declarations if illegal else declarations
    found = [draw(kind(dialect, index, "")) for index in range(DECLARATIONS)]
    return assemble(dialect, found, draw(styles()), draw(st.booleans()))


def drawn(dialect: str, illegal: bool = False) -> Sample:
    """The second example of the strategy: the first is the smallest."""
    found: list[Sample] = []

    @settings(
        max_examples=2,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(full_samples(dialect, illegal))
    def collect(sample: Sample) -> None:
        found.append(sample)

    collect()
    return found[-1]


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
