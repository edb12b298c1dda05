# SPDX-License-Identifier: GPL-2.0-or-later
"""Wrappers that pass held against others: their golden sibling's skeleton, themselves in another dialect of the same
meaning, a reference generator's; and the sample against the second reading of its header.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from cowrap_harness.case import Subject
from cowrap_harness.generating import Generation
from cowrap_harness.hold_file import hold_of
from cowrap_harness.outcome import Row
from cowrap_harness.reading import read_headers
from cowrap_harness.reading_result import ReadingError
from cowrap_harness.reference import Generator, Outcome
from cowrap_harness.reference_tokens import shown_difference, wrapper_parts
from cowrap_harness.rereading import reading_difference
from cowrap_harness.rules import DIALECTS, Duty, duty
from cowrap_harness.sample import Sample
from cowrap_harness.skeleton import Siblings, find_siblings
from cowrap_harness.verdict import Judgement, Verdict

Parts = Mapping[str, Sequence[str]]
Rows = Iterator[tuple[str, Row]]
MakeGenerator = Callable[[str], Generator]


@dataclass(frozen=True)
class Comparisons:
    """Which comparisons are made: with golden siblings, with other dialects (by a generator for each), with the second
    reading; `anyway`: of wrappers, too, that a run already shows wrong.
    """

    skeletons: bool = False
    dialects: MakeGenerator | None = None
    reading: bool = False
    anyway: bool = False


def compared(sample: Sample, text: str, names: Sequence[str], wanted: Comparisons, folder: Path) -> Rows:
    """The names and rows of those wrappers of `names` that differ; `text` holds them all."""
    if not names:
        return
    subjects = [subject for subject in sample.subjects if subject.name in names]
    if wanted.skeletons:
        yield from _skeletons(sample.dialect, subjects, wrapper_parts(text))
    if wanted.dialects:
        yield from _dialects(sample, subjects, wanted.dialects, folder)
    if wanted.reading:
        yield from _reading(sample, folder)


@cache
def _siblings(dialect: str) -> Siblings:
    return Siblings.load(find_siblings(), dialect)


def _skeletons(dialect: str, subjects: Sequence[Subject], parts: Parts) -> Rows:
    for subject in subjects:
        if sentence := _siblings(dialect).difference(subject, parts[subject.name]):
            yield subject.name, Row(Judgement(Verdict.GOLDEN_DIFFERS, "skeleton", sentence))


def _dialects(sample: Sample, subjects: Sequence[Subject], generator: MakeGenerator, folder: Path) -> Rows:
    """The same declarations in each other dialect that asks the same of them must give the same tokens."""
    for other in DIALECTS:
        same = [] if other == sample.dialect else [one for one in subjects if _same_meaning(one, sample.dialect, other)]
        if not same:
            continue
        # both from one header: what it shows of the types decides how a qualified one is spelled
        answers = [Generation(generator(name), folder, sample.definitions).of(same) for name in (sample.dialect, other)]
        failed = next((answer for answer in answers if answer.outcome is not Outcome.OK), None)
        mine, others = (wrapper_parts(answer.text or "") for answer in answers)
        for subject in same:
            if failed is not None:
                sentence = f"{other} asks the same as {sample.dialect}, but one of them fails: {failed.reason}"
            elif mine.get(subject.name) != others.get(subject.name):
                shown = shown_difference(others.get(subject.name, []), mine.get(subject.name, []))
                sentence = f"{other} asks the same, and its tokens (-) differ from these (+):\n{shown}"
            else:
                continue
            yield subject.name, Row(Judgement(Verdict.TOKENS_DIFFER, "dialects", sentence))


def _same_meaning(subject: Subject, one: str, other: str) -> bool:
    """Whether two dialects ask the same of a declaration."""
    first, second = duty(one, subject), duty(other, subject)
    return isinstance(first, Duty) and isinstance(second, Duty) and replace(first, dialect=other) == second


def _reading(sample: Sample, folder: Path) -> Rows:
    """What pycparser makes of the header must be what it was printed from: else the harness is wrong somewhere."""
    header = folder / "reread.h"
    header.write_text(sample.header, encoding="utf-8", errors="surrogateescape", newline="")
    try:
        hold = hold_of(sample.dialect)
        found = reading_difference(sample.subjects, read_headers([header], hold.is_mark, contexts=hold.contexts))
    except ReadingError as error:
        found = (sample.subjects[0].name, str(error))
    if found:
        name, sentence = found
        yield name, Row(Judgement(Verdict.HARNESS_ERROR, "readings-differ", sentence))


def against_reference(theirs: Parts, parts: Parts, passing: Sequence[str]) -> Rows:
    """Wrappers of a reference that pass must have the same tokens as those under test that do."""
    for name in passing:
        if name in theirs and name in parts and theirs[name] != parts[name]:
            shown = shown_difference(theirs[name], parts[name])
            sentence = f"the reference's wrapper passes too, and its tokens (-) differ from these (+):\n{shown}"
            yield name, Row(Judgement(Verdict.TOKENS_DIFFER, "reference", sentence))
