# SPDX-License-Identifier: GPL-2.0-or-later
"""The enumeration of small declarations: complete, legal, each once, the smallest first."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from cowrap_harness.enumeration import small_samples
from cowrap_harness.reference_tokens import wrapper_parts
from cowrap_harness.rules import DIALECTS, Duty, duty, marks_of
from cowrap_harness.runner_output import own_output


@pytest.mark.parametrize("dialect", DIALECTS)
def test_every_small_declaration_is_legal_and_stands_there_once(dialect: str) -> None:
    subjects = [subject for sample in small_samples(dialect) for subject in sample.subjects]
    assert len({subject.name for subject in subjects}) == len(subjects)
    assert len({subject.text.replace(subject.name, "f") for subject in subjects}) > 0.9 * len(subjects)
    assert {subject.mark for subject in subjects} == set(marks_of(dialect))
    assert all(isinstance(duty(dialect, subject), Duty) for subject in subjects)
    assert len(subjects) > (100 if dialect < "qemu-8" else 1000)


@pytest.mark.parametrize("dialect", ["qemu-6.2", "qemu-9.0"])
def test_small_comes_before_large(dialect: str) -> None:
    counts = [len(one.signature.parameters) for sample in small_samples(dialect) for one in sample.subjects]
    clashes = counts.index(2)
    assert counts[:clashes] == sorted(counts[:clashes])
    assert max(counts) == 2


def test_samples_have_the_size_that_was_asked_for() -> None:
    sizes = [len(sample.subjects) for sample in itertools.islice(small_samples("qemu-9.0", 30), 3)]
    assert sizes == [30, 30, 30]


@pytest.mark.parametrize("dialect", DIALECTS)
def test_the_generator_takes_all_of_them(dialect: str, tmp_path: Path) -> None:
    for sample in small_samples(dialect):
        header = tmp_path / "case.h"
        header.write_text(sample.header, encoding="utf-8")
        text, said = own_output(header, dialect)
        assert text is not None, said
        assert {subject.name for subject in sample.subjects} <= wrapper_parts(text).keys()
