# SPDX-License-Identifier: GPL-2.0-or-later
"""Hypothesis strategies for samples: declarations of one dialect, on request also illegal ones, in any spelling."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import strategies as st

from cowrap_harness.rules import DIALECTS
from cowrap_harness.sample import Sample
from cowrap_harness.spelling import LIBERTIES, Style, Written, spell
from cowrap_harness.strategies_declarations import Declared, declarations
from cowrap_harness.strategies_illegal import illegal_declarations
from cowrap_harness.terms import merge

MOST = 100
"""Declarations in a sample: with more, Hypothesis runs out of choices."""


def styles() -> st.SearchStrategy[Style]:
    """Spellings, the plain one first."""
    some = st.frozensets(st.sampled_from(LIBERTIES), min_size=1, max_size=6)
    return st.one_of(st.just(Style()), st.builds(Style, some, st.integers(0, 2**32)))


def samples(
    dialect: str | None = None, size: int = 10, illegal: bool = False, serial: str = ""
) -> st.SearchStrategy[Sample]:
    """Samples of 1 to `size` declarations (at most `MOST`) for one dialect, or for any.

    With `illegal` a third of the declarations, one at least, are wrong on purpose. Samples drawn with different
    `serial` words (lower-case letters) have no wrapper in common, so that they can share a file.
    """
    if not 1 <= size <= MOST:
        raise ValueError(f"a sample has 1 to {MOST} declarations, not {size}")
    chosen = st.sampled_from(DIALECTS) if dialect is None else st.just(dialect)
    return chosen.flatmap(lambda name: _samples(name, size, illegal, serial))


@st.composite
def _samples(draw: st.DrawFn, dialect: str, size: int, illegal: bool, serial: str) -> Sample:
    count = draw(st.integers(1, size))
    found: list[Declared] = []
    for index in range(count):
        wrong = illegal and (
            draw(st.integers(0, 2)) == 2 or (index == count - 1 and not any(one.code for one in found))
        )
        found.append(draw((illegal_declarations if wrong else declarations)(dialect, index, serial)))
    return assemble(dialect, found, draw(styles()), draw(st.booleans()))


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
