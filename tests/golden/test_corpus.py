# SPDX-License-Identifier: GPL-2.0-or-later
"""The frozen corpus: 500 drawn declarations a dialect, their C text byte by byte, their skeletons, and all executed."""

from __future__ import annotations

from pathlib import Path

import pytest

from cowrap_harness.corpus import DECLARATIONS, sibling_header
from cowrap_harness.execution import Execution
from cowrap_harness.golden import GoldenInput, discover
from cowrap_harness.golden_problems import Comparison
from cowrap_harness.golden_wrappers import c_text
from cowrap_harness.matrix import parse_matrix
from cowrap_harness.reading import read_headers
from cowrap_harness.reading_result import Reading
from cowrap_harness.reference_tokens import wrapper_parts
from cowrap_harness.rules import DIALECTS, Duty, duties
from cowrap_harness.running import Running
from cowrap_harness.skeleton import Siblings
from cowrap_harness.tiers import SHALLOW
from cowrap_harness.toolchain import Toolchain
from cowrap_harness.verdict import Verdict

SUITE = Path(__file__).parents[2] / "golden"
CORPUS = SUITE / "corpus"
INPUTS = [item for item in discover(SUITE) if item.kind == "corpus"]


@pytest.fixture(scope="module", params=DIALECTS)
def corpus(request: pytest.FixtureRequest) -> tuple[str, Reading]:
    """A dialect and the second reading of its corpus."""
    dialect: str = request.param
    return dialect, read_headers([CORPUS / f"{dialect}.h"])


@pytest.mark.parametrize("item", INPUTS, ids=lambda item: item.name)
def test_the_c_text_is_the_golden(item: GoldenInput) -> None:
    (dialect,) = item.dialects
    found = c_text(item, dialect)
    assert isinstance(found, Comparison), found
    assert found.golden.path.read_bytes() == found.actual


def test_every_dialect_has_a_corpus_and_siblings() -> None:
    assert {item.name for item in INPUTS} == {f"{name}{more}" for name in DIALECTS for more in ("", ".siblings")}
    for dialect in DIALECTS:
        assert (CORPUS / f"{dialect}.siblings.h").read_text(encoding="utf-8") == sibling_header(dialect)


def test_the_second_reading_takes_all_of_it(corpus: tuple[str, Reading]) -> None:
    _, reading = corpus
    assert reading.skipped == []
    assert len(reading.subjects) == DECLARATIONS


def test_every_wrapper_has_the_skeleton_of_its_golden_sibling(corpus: tuple[str, Reading]) -> None:
    dialect, reading = corpus
    siblings = Siblings.load(CORPUS, dialect)
    parts = wrapper_parts((CORPUS / f"{dialect}.c").read_text(encoding="utf-8"))
    found = {subject.text: siblings.difference(subject, parts[subject.name]) for subject in reading.subjects}
    assert {text: difference for text, difference in found.items() if difference} == {}


def test_every_wrapper_is_compiled_and_runs(corpus: tuple[str, Reading], tmp_path: Path) -> None:
    dialect, reading = corpus
    owed = duties(dialect, reading.subjects)
    due = {subject.name: one for subject, one in zip(reading.subjects, owed, strict=True) if isinstance(one, Duty)}
    assert len(due) == DECLARATIONS
    toolchain = Toolchain.discover()
    builds = parse_matrix("quick", toolchain)[0]
    text = (CORPUS / f"{dialect}.c").read_text(encoding="utf-8")
    work = Execution(reading.subjects, due, dialect, Running(builds, toolchain, 1, depth=SHALLOW))
    prelude = reading.prelude
    rows = work.run(text, lambda some: None, prelude, tmp_path, lambda text: None)
    assert set(rows) == set(due)
    failed = {
        name: row.judgement for name, some in rows.items() for row in some if row.judgement.verdict is not Verdict.PASS
    }
    assert failed == {}
    assert work.executions >= 2 * DECLARATIONS
