# SPDX-License-Identifier: GPL-2.0-or-later
"""The grammar of samples: declarations of one dialect, on request also illegal ones, in any spelling."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cowrap_harness.choosing import Chooser, given
from cowrap_harness.grammar_declarations import Declared, declarations
from cowrap_harness.grammar_illegal import illegal_declarations
from cowrap_harness.sample import Sample
from cowrap_harness.spelling import LIBERTIES, Style, Written, spell
from cowrap_harness.terms import merge

MOST = 100
"""Declarations in a sample: with more, Hypothesis runs out of choices."""
_MOST_LIBERTIES = 6
_SEEDS = 2**32


def styles(choose: Chooser) -> Style:
    """Spellings, the plain one first."""
    if not choose.flag():
        return Style()
    return Style(frozenset(choose.several(_liberty, 1, _MOST_LIBERTIES)), choose.below(_SEEDS))


def _liberty(choose: Chooser) -> str:
    return choose.pick(LIBERTIES)


def some_samples(choose: Chooser, dialect: str, size: int, illegal: bool = False, serial: str = "") -> Sample:
    """Samples of 1 to `size` declarations; with `illegal` a third of them, one at least, are wrong on purpose."""
    count = 1 + choose.below(size)
    found: list[Declared] = []
    for index in range(count):
        wrong = illegal and (choose.below(3) == 2 or (index == count - 1 and not any(one.code for one in found)))
        found.append(_declared(choose, dialect, index, serial, wrong))
    return assemble(dialect, found, styles(choose), choose.flag())


def whole_samples(choose: Chooser, dialect: str, size: int, illegal: bool = False, serial: str = "") -> Sample:
    """Samples of exactly `size` declarations, with `illegal` all of them wrong on purpose."""
    found = [_declared(choose, dialect, index, serial, illegal) for index in range(size)]
    return assemble(dialect, found, styles(choose), choose.flag())


def _declared(choose: Chooser, dialect: str, index: int, serial: str, illegal: bool) -> Declared:
    make = illegal_declarations if illegal else declarations
    return choose.make(given(make, dialect=dialect, index=index, serial=serial))


def assemble(dialect: str, declared: Sequence[Declared], style: Style, show_all: bool = False) -> Sample:
    """A sample of declarations in a style; with `show_all` the header defines all types, else those that it must."""
    definitions = merge(*(one.definitions for one in declared))
    shown = [item.text for item in definitions if item.seen or (show_all and item.text[0] != "#")]
    spelled = spell([Written(one.subject, bool(one.code)) for one in declared], shown, style)
    subjects = tuple(replace(one.subject, lines=lines) for one, lines in zip(declared, spelled.lines, strict=True))
    features = frozenset({f"spelt-with-{liberty}" for liberty in style.liberties} or {"spelt-plainly"})
    return Sample(
        dialect,
        "".join(f"{item.text}\n" for item in definitions),
        subjects,
        spelled.header,
        tuple((one.subject.name, one.code) for one in declared if one.code),
        features.union(*(one.features for one in declared)),
    )
