# SPDX-License-Identifier: GPL-2.0-or-later
"""The strategies themselves: what they reach, that they are right about what is legal, and how small bugs shrink."""

from __future__ import annotations

import importlib
import itertools
import json
import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st

from cowrap_harness.case import Leaf, Parameter, Signature, Subject, ValueType
from cowrap_harness.declaration_text import one_line
from cowrap_harness.grammar_declarations import Declared
from cowrap_harness.grammar_illegal import breaks
from cowrap_harness.rules import DIALECTS, Duty, duty, marks_of
from cowrap_harness.runner_output import own_output
from cowrap_harness.sample import Sample, SampleError, join_samples
from cowrap_harness.spelling import LIBERTIES
from cowrap_harness.strategies import declarations, draw_one, samples
from cowrap_harness.terms import LARGEST

FIXED = settings(derandomize=True, database=None, deadline=None, suppress_health_check=list(HealthCheck))
DRAWING = settings(FIXED, phases=[Phase.generate])

FEATURES = {
    "array-of-arrays", "array-parameter", "array-typedef", "bit-field", "bool", "bound-by-parameter", "bound-none",
    "bound-plain", "bound-static", "called-name", "complex", "const-element", "const-value", "double", "enum",
    "first-BdrvChild", "first-BlockBackend", "first-BlockDriverState", "first-value", "float", "function-parameter",
    "function-typedef", "helper-name", "integer-1", "integer-16", "integer-2", "integer-4", "integer-8", "long-double",
    "long-double-complex", "nested-struct", "no-parameters", "object", "own-name", "packed", "parameters-few",
    "parameters-many", "parameters-some", "plain-name", "pointer-to-array", "pointer-to-function", "pointer-to-object",
    "pointer-to-opaque", "pointer-to-pointer", "pointer-to-unknown", "pointer-to-value", "pointer-to-void",
    "qualified-typedef", "restrict-value", "result-bool", "result-complex", "result-const-value", "result-enum",
    "result-float", "result-long-double", "result-object", "result-pointer-to-array", "result-pointer-to-function",
    "result-struct", "result-struct-large", "result-typedef", "result-union", "result-unknown-name-by-value",
    "result-void", "spelt-plainly", "struct", "struct-in-memory", "struct-in-registers", "struct-large",
    "taken-enumerator", "taken-function", "taken-inline-function", "taken-object", "taken-struct-tag",
    "taken-typedef-name", "target-name", "type-name", "typedef", "union", "union-large", "unknown-name-by-value",
    "unnamed", "untagged", "upper-case-type", "volatile-value", *(f"spelt-with-{name}" for name in LIBERTIES),
    *(f"object-spelt-{way}" for way in ("plain", "const", "volatile", "after", "struct", "alias", "pointer-alias")),
}  # fmt: skip
"""What a thousand declarations must reach at least."""


def drawn(strategy: st.SearchStrategy[Sample], count: int) -> list[Sample]:
    found: list[Sample] = []

    @settings(DRAWING, max_examples=count)
    @given(strategy)
    def collect(sample: Sample) -> None:
        found.append(sample)

    collect()
    return found


@pytest.fixture(scope="module")
def thousand() -> list[Sample]:
    """A thousand samples of one to three declarations each."""
    return drawn(samples(size=3), 1000)


def test_a_thousand_samples_reach_every_feature(thousand: list[Sample]) -> None:
    seen = Counter(feature for sample in thousand for feature in sample.features)
    every = FEATURES | set(DIALECTS) | set(marks_of("qemu-9.0")) | set(marks_of("qemu-5.2"))
    assert sorted(every - seen.keys()) == []


def test_a_thousand_samples_reach_most_pairs_of_features(thousand: list[Sample]) -> None:
    pairs = {pair for sample in thousand for pair in itertools.combinations(sorted(sample.features & FEATURES), 2)}
    possible = len(FEATURES) * (len(FEATURES) - 1) // 2
    assert len(pairs) > 0.6 * possible, f"{len(pairs)} of {possible}"


def test_every_declaration_is_legal_where_it_says_so(thousand: list[Sample]) -> None:
    for sample in thousand:
        names = [subject.name for subject in sample.subjects]
        targets = []
        for subject in sample.subjects:
            owed = duty(sample.dialect, subject)
            assert isinstance(owed, Duty), (owed, subject.text)
            targets.append(owed.target)
        assert len(set(names + targets)) == len(names + targets)


def test_no_value_is_larger_than_its_limit() -> None:
    @settings(DRAWING, max_examples=200)
    @given(declarations("qemu-9.0", 0, ""))
    def check(declared: object) -> None:
        subject = declared.subject  # type: ignore[attr-defined]
        for parameter in subject.signature.parameters:
            assert len(parameter.type.leaves) <= LARGEST

    check()


@pytest.mark.parametrize("dialect", DIALECTS)
def test_illegal_declarations_get_their_code_at_their_place_and_nothing_else(dialect: str, tmp_path: Path) -> None:
    header = tmp_path / "case.h"
    for sample in drawn(samples(dialect, size=8, illegal=True), 40):
        assert sample.refusals
        header.write_bytes(sample.header.encode())
        text, said = own_output(header, dialect)
        assert text is None
        found = re.findall(r"^case\.h:\d+:\d+: error: .*\[([\w-]+)\]$", said, re.MULTILINE)
        assert sorted(found) == sorted(code for _, code in sample.refusals), f"{said}\n{sample.header}"


@pytest.mark.parametrize("dialect", DIALECTS)
def test_every_way_to_break_a_declaration_gives_its_code(dialect: str, tmp_path: Path) -> None:
    """All of them, on two legal declarations of each mark."""
    header = tmp_path / "case.h"
    for mark in marks_of(dialect):
        for name in {"no_co_wrapper": "bdrv_co_a_b"}.get(mark[:13], "bdrv_a_b"), None:
            legal = _legal(dialect, mark, name)
            for code, breaker, argument in breaks(dialect, mark):
                seen = "".join(f"{item.text}\n" for item in legal.definitions if item.seen)
                header.write_text(f"{seen}{breaker(legal.subject, argument)}\n", encoding="utf-8")
                text, said = own_output(header, dialect)
                assert text is None
                assert re.findall(r" error: .*\[([\w-]+)\]$", said, re.MULTILINE) == [code], (code, said)


def _legal(dialect: str, mark: str, name: str | None) -> Declared:
    """A drawn declaration with this mark; with a name, a small one."""
    if name is not None:
        node = ValueType("BlockDriverState *@", "BlockDriverState *@", (Leaf("", "pointer"),), "BlockDriverState")
        number = ValueType("int @", "int @", (Leaf("", "integer"),))
        signature = Signature(number, (Parameter("bs", node), Parameter("offset", number)))
        return Declared(Subject(name, mark, signature, text=one_line(mark, name, signature)))
    test = lambda declared: declared.subject.mark == mark and len(declared.subject.signature.parameters) > 1  # noqa: E731
    return find(declarations(dialect, 0, ""), test, settings=settings(DRAWING, max_examples=500))


def test_legal_subjects_of_an_illegal_sample_are_told_apart() -> None:
    for sample in drawn(samples("qemu-9.0", size=6, illegal=True), 20):
        refused = {name for name, _ in sample.refusals}
        assert {subject.name for subject in sample.legal} == {one.name for one in sample.subjects} - refused


def test_a_sample_survives_json() -> None:
    for sample in [*drawn(samples(size=4), 30), *drawn(samples(size=4, illegal=True), 10)]:
        data = json.loads(json.dumps(sample.to_json()))
        assert Sample.from_json(data) == sample


@pytest.mark.parametrize("data", [{}, {"schema": 99}, {"schema": 1}, {"schema": 1, "dialect": "x", "definitions": 3}])
def test_other_data_is_no_sample(data: dict[str, object]) -> None:
    with pytest.raises(SampleError):
        Sample.from_json(data)


def test_a_seed_gives_the_same_value_whatever_modules_are_loaded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    numbers = st.lists(st.integers(0, 10**6), min_size=50, max_size=50)
    before = [draw_one(numbers, seed) for seed in range(10)]
    (tmp_path / "somebodys_module.py").write_text(f"NUMBERS = {list(range(5000, 5400))}\n")
    monkeypatch.syspath_prepend(tmp_path)
    importlib.import_module("somebodys_module")
    assert [draw_one(numbers, seed) for seed in range(10)] == before


def test_samples_of_different_serials_can_be_joined() -> None:
    parts = [drawn(samples("qemu-9.0", size=5, serial=serial), 2)[-1] for serial in ("x", "y")]
    whole = join_samples(parts)
    assert len(whole.subjects) == sum(len(part.subjects) for part in parts)
    definitions = whole.definitions.splitlines()
    assert len(definitions) == len(set(definitions))
    with pytest.raises(SampleError, match="more than once"):
        join_samples([parts[0], parts[0]])


@pytest.mark.parametrize("size", [0, 101])
def test_a_sample_has_at_most_a_hundred_declarations(size: int) -> None:
    with pytest.raises(ValueError, match="1 to 100"):
        samples(size=size)


def test_a_hundred_declarations_can_be_drawn() -> None:
    assert max(len(sample.subjects) for sample in drawn(samples("qemu-9.0", size=100), 4)) >= 50


def _parameters(test: Callable[[str], bool]) -> Callable[[Subject], bool]:
    return lambda subject: any(test(item.type.written) for item in subject.signature.parameters)


BUGS: dict[str, tuple[str, Callable[[Subject], bool]]] = {
    "an array's brackets are lost": ("qemu-9.0", _parameters(lambda text: "@[" in text)),
    "a function as a parameter": ("", _parameters(lambda text: "@(" in text)),
    "equal types are swapped": (
        "qemu-9.0",
        lambda subject: any(
            one.type.written == two.type.written
            for one, two in itertools.pairwise(subject.signature.parameters)
        ),
    ),
    "a parameter named ret": ("", lambda subject: "ret" in [item.name for item in subject.signature.parameters]),
    "a parameter that hides a call": (
        "", lambda subject: "bdrv_poll_co" in [item.name for item in subject.signature.parameters]
    ),
    "a const node loses its context": (
        "qemu-8.1", lambda subject: subject.signature.parameters[:1] != ()
        and subject.signature.parameters[0].type.written == "const BlockDriverState *@",
    ),
    "a long double result": ("qemu-9.0", lambda subject: "long double @" in subject.signature.result.passed),
    "a struct by value as a result": ("qemu-8.0", lambda subject: subject.signature.result.passed[:7] == "struct "),
    "the write lock": ("qemu-8.2", lambda subject: subject.mark == "no_co_wrapper_bdrv_wrlock"),
}  # fmt: skip


@pytest.mark.parametrize("bug", BUGS)
def test_planted_bugs_shrink_to_one_declaration_with_at_most_two_parameters(bug: str) -> None:
    dialect, shows = BUGS[bug]
    smallest = find(
        samples(dialect or None, size=2),
        lambda sample: any(shows(subject) for subject in sample.subjects),
        settings=settings(FIXED, max_examples=3000),
    )
    (subject,) = smallest.subjects
    assert len(subject.signature.parameters) <= 2, subject.text
    assert "spelt-plainly" in smallest.features, smallest.header
