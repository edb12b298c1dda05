# SPDX-License-Identifier: GPL-2.0-or-later
"""Reduction keeps the bucket, ends, and leaves little; all against predicates that need no compiler."""

from __future__ import annotations

import re
from dataclasses import replace

from cowrap_harness.case import Leaf, Parameter, Signature, Subject, ValueType
from cowrap_harness.reduction import AT_ONCE, TRIALS, reduce_sample, spellings, split_definitions
from cowrap_harness.sample import Sample

INT = ValueType("int @", "int @", (Leaf("", "integer"),))
LONG = ValueType("struct big @", "struct big @", (Leaf(".a", "integer"),))
TABLE = ValueType("int (*@)[4]", "int (*@)[4]", (Leaf("", "pointer"),))
DEFINITIONS = "struct other {\n    int a;\n};\n#ifndef X\n#define X 1\n#endif\nstruct big { int a; };\n"


def subject(name: str, count: int, result: ValueType = LONG) -> Subject:
    parameters = tuple(Parameter(f"long_name_{index}", LONG if index % 2 else TABLE) for index in range(count))
    lines = f"/* odd */ extern struct big\\\n co_wrapper {name}(...);\n"
    text = f"struct big co_wrapper {name}(...);"
    return Subject(name, "co_wrapper", Signature(result, parameters), text=text, lines=lines)


def sample(count: int = 9) -> Sample:
    subjects = tuple(subject(f"bdrv_{letter}", count) for letter in "abcdefgh")
    return Sample("qemu-9.0", DEFINITIONS, subjects, DEFINITIONS + "".join(one.lines for one in subjects))


def test_a_fault_of_one_parameter_type_leaves_that_parameter_alone() -> None:
    tried = 0

    def shows(candidate: Sample) -> bool:
        nonlocal tried
        tried += 1
        found = [one for one in candidate.subjects if one.name == "bdrv_f"]
        return any(p.type == TABLE for one in found for p in one.signature.parameters)

    small = reduce_sample(sample(127), "bdrv_f", shows)
    assert tried <= TRIALS
    (left,) = small.subjects
    assert [parameter.type for parameter in left.signature.parameters] == [TABLE]
    assert left.signature.result == INT
    assert small.definitions == ""
    assert small.header.count("\n") == 1


def test_the_definitions_that_matter_stay_in_both_places() -> None:
    def shows(candidate: Sample) -> bool:
        return "struct big {" in candidate.definitions and "struct big {" in candidate.header

    small = reduce_sample(sample(), "bdrv_a", shows)
    assert small.definitions == "struct big { int a; };\n"
    assert small.header.startswith(small.definitions)
    assert len(small.subjects) == 1


def test_a_fault_of_two_declarations_keeps_both() -> None:
    def shows(candidate: Sample) -> bool:
        return {"bdrv_b", "bdrv_g"} <= {one.name for one in candidate.subjects}

    assert {one.name for one in reduce_sample(sample(), "bdrv_b", shows).subjects} == {"bdrv_b", "bdrv_g"}


def test_a_spelling_that_matters_stays() -> None:
    small = reduce_sample(sample(), "bdrv_c", lambda candidate: "\\\n" in candidate.header)
    assert "\\\n" in small.header
    assert len(small.subjects) == 1


def test_nothing_smaller_gives_the_sample_itself_after_so_many_trials() -> None:
    tried = 0

    def shows(candidate: Sample) -> bool:
        nonlocal tried
        tried += 1
        return False

    whole = sample()
    assert reduce_sample(whole, "bdrv_a", shows, trials=7) is whole
    assert tried == 7


def test_each_spelling_is_the_declaration_with_its_mark() -> None:
    pointer = ValueType("int (*@)(void)", "int (*@)(void)", (Leaf("", "pointer"),))
    for text in spellings(subject("bdrv_x", 2, pointer)):
        words = re.findall(r"\w+", text)
        assert words.count("co_wrapper") == 1
        assert words.count("bdrv_x") == 1
        assert text.endswith(";")


def test_definitions_are_cut_between_declarations_and_whole_conditionals() -> None:
    parts = split_definitions(DEFINITIONS)
    assert parts == ["struct other {\n    int a;\n};\n", "#ifndef X\n#define X 1\n#endif\n", "struct big { int a; };\n"]
    assert "".join(parts) == DEFINITIONS


def test_what_is_illegal_by_its_text_keeps_its_text() -> None:
    whole = Sample("qemu-9.0", "", sample().subjects, "", (("bdrv_d", "variadic"),))
    small = reduce_sample(whole, "bdrv_d", lambda candidate: bool(candidate.refusals))
    assert [one.name for one in small.subjects] == ["bdrv_d"]
    assert small.header == small.subjects[0].lines == whole.subjects[3].lines


def test_a_candidate_of_many_declarations_is_dear() -> None:
    """Judging a hundred takes as long as judging many small ones: what needs them all was tried for ten minutes."""
    tried = 0

    def shows(candidate: Sample) -> bool:
        nonlocal tried
        tried += len(candidate.subjects)
        return False

    whole = sample(2)
    many = tuple(replace(whole.subjects[index % 8], name=f"bdrv_{index}") for index in range(100))
    assert reduce_sample(replace(whole, subjects=many), "bdrv_0", shows).subjects == many
    assert tried <= TRIALS * 2 * AT_ONCE


def test_what_is_needed_among_many_definitions_is_found_in_few_trials() -> None:
    """One after the other, a hundred of them used up all the trials that there are."""
    many = "".join(f"typedef int Type{index};\n" for index in range(100))
    wanted = {"typedef int Type17;", "typedef int Type83;"}
    tried = 0

    def shows(candidate: Sample) -> bool:
        nonlocal tried
        tried += 1
        return wanted <= set(candidate.definitions.splitlines())

    one = replace(sample(), definitions=many, header=many + sample().subjects[0].lines)
    small = reduce_sample(one, "bdrv_a", shows)
    assert set(small.definitions.splitlines()) == wanted
    assert tried < 80
