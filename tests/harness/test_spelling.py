# SPDX-License-Identifier: GPL-2.0-or-later
"""Spellings: all of a sample's say the same, to the generator (token for token) and to the second reading."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cowrap_harness.case import Signature, Subject, ValueType
from cowrap_harness.declaration_text import one_line, split_specifiers
from cowrap_harness.decoys import _DEAD, _LIVE, COMMENTS
from cowrap_harness.grammar_declarations import Declared
from cowrap_harness.grammar_samples import assemble
from cowrap_harness.reading import read_headers
from cowrap_harness.reference_tokens import c_tokens
from cowrap_harness.rereading import reading_difference
from cowrap_harness.rules import DIALECTS
from cowrap_harness.runner_output import own_output
from cowrap_harness.sample import Sample
from cowrap_harness.spelling import LIBERTIES, Style, Written, spell
from cowrap_harness.strategies import declarations

FIXED = settings(max_examples=8, derandomize=True, database=None, deadline=None)


@st.composite
def several(draw: st.DrawFn) -> tuple[str, list[Declared]]:
    dialect = draw(st.sampled_from(DIALECTS))
    count = draw(st.integers(1, 6))
    return dialect, [draw(declarations(dialect, index)) for index in range(count)]


def generated(sample: Sample, folder: Path) -> list[str]:
    header = folder / "case.h"
    header.write_bytes(sample.header.encode())
    text, said = own_output(header, sample.dialect)
    assert text is not None, said
    return c_tokens(text)


def test_every_liberty_alone_gives_the_generators_same_tokens(tmp_path: Path) -> None:
    @FIXED
    @given(several())
    def check(drawn: tuple[str, list[Declared]]) -> None:
        dialect, declared = drawn
        plain = generated(assemble(dialect, declared, Style()), tmp_path)
        for liberty in LIBERTIES:
            for seed in range(3):
                spelled = assemble(dialect, declared, Style(frozenset({liberty}), seed))
                assert generated(spelled, tmp_path) == plain, spelled.header

    check()


def test_all_liberties_together_give_the_generators_same_tokens(tmp_path: Path) -> None:
    @FIXED
    @given(several(), st.integers(0, 2**32))
    def check(drawn: tuple[str, list[Declared]], seed: int) -> None:
        dialect, declared = drawn
        plain = generated(assemble(dialect, declared, Style()), tmp_path)
        for number in range(20):
            spelled = assemble(dialect, declared, Style(frozenset(LIBERTIES), seed + number))
            assert generated(spelled, tmp_path) == plain, spelled.header

    check()


def test_the_second_reading_finds_the_same_subjects(tmp_path: Path) -> None:
    header = tmp_path / "case.h"

    @FIXED
    @given(several(), st.integers(0, 2**32), st.booleans())
    def check(drawn: tuple[str, list[Declared]], seed: int, show_all: bool) -> None:
        dialect, declared = drawn
        for style in (Style(), *(Style(frozenset(LIBERTIES), seed + number) for number in range(3))):
            sample = assemble(dialect, declared, style, show_all)
            header.write_bytes(sample.header.encode())
            reading = read_headers([header])
            assert reading.skipped == [], sample.header
            assert [item.name for item in reading.subjects] == [item.name for item in sample.subjects], sample.header
            assert reading_difference(sample.subjects, reading, show_all) is None, sample.header

    check()


def test_each_declarations_own_lines_say_it_alone(tmp_path: Path) -> None:
    @FIXED
    @given(several(), st.integers(0, 2**32))
    def check(drawn: tuple[str, list[Declared]], seed: int) -> None:
        dialect, declared = drawn
        sample = assemble(dialect, declared, Style(frozenset(LIBERTIES), seed))
        for subject in sample.subjects:
            alone = replace(sample, header=sample.definitions + subject.lines)
            plain = replace(sample, header=sample.definitions + subject.text)
            assert generated(alone, tmp_path) == generated(plain, tmp_path)
            assert f"{subject.name}" in generated(alone, tmp_path)

    check()


def _subject(result: str = "int @", name: str = "bdrv_a", parameters: Sequence[str] = ()) -> Subject:
    value = ValueType(result, result, ())
    signature = Signature(value, ())
    return Subject(name, "co_wrapper", signature, text=one_line("co_wrapper", name, signature))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("int f(void)", ("int", "f(void)")),
        ("unsigned long f(int a)", ("unsigned long", "f(int a)")),
        ("struct s *f(void)", ("struct s", "*f(void)")),
        ("void (*f(int a))(int)", ("void", "(*f(int a))(int)")),
        ("char *const *f(void)", ("char", "*const *f(void)")),
    ],
)
def test_specifiers_end_where_the_declarator_begins(text: str, expected: tuple[str, str]) -> None:
    assert split_specifiers(text) == expected


def test_the_plain_spelling_is_one_line_a_declaration() -> None:
    subject = _subject()
    spelled = spell([Written(subject)], ["struct s;"], Style())
    assert spelled.header == "struct s;\nint co_wrapper bdrv_a(void);\n"
    assert spelled.lines == ("int co_wrapper bdrv_a(void);\n",)


def test_every_liberty_changes_some_text() -> None:
    subjects = [Written(_subject(name=f"bdrv_{letter}")) for letter in "abcdefgh"]
    plain = spell(subjects, [], Style()).header
    for liberty in LIBERTIES:
        texts = {spell(subjects, [], Style(frozenset({liberty}), seed)).header for seed in range(10)}
        assert texts != {plain}, liberty


def test_no_attribute_stands_before_an_ellipsis() -> None:
    """In the parameters of what a result points to one did, which is no C."""
    subject = _subject("void (*@)(void (*)(int, ...))")
    for seed in range(300):
        header = spell([Written(subject)], [], Style(frozenset({"attributes"}), seed)).header
        assert "...)" in header.replace(" ", ""), header
        assert not re.search(r"__attribute__\s*\(\(.*?\)\)\s*\.\.\.", header), header


def test_decoys_give_no_wrapper_and_no_error(tmp_path: Path) -> None:
    for number, text in enumerate([*_LIVE, *(f"#if 0\n{dead}#endif\n" for dead in _DEAD)]):
        header = tmp_path / f"decoy-{number}.h"
        header.write_text(text.replace("@", str(number)), encoding="utf-8")
        output, said = own_output(header, "qemu-9.0")
        assert output is not None, said
        assert "bdrv_poll_co" not in output, text
        reading = read_headers([header])
        assert (reading.subjects, reading.skipped) == ([], []), text
    assert all("*/" not in inside for inside in COMMENTS)
