# SPDX-License-Identifier: GPL-2.0-or-later
"""The page of the properties: what must hold, and of which wrappers in which scenarios that is asked.

Where a property is asked comes from the oracle itself: every mark of every dialect in every scenario.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from docs.make_reference.markdown import code, codes, page, span, table

from cowrap_harness.case import Subject
from cowrap_harness.expectation import Expectation, expect
from cowrap_harness.oracle import PROPERTIES
from cowrap_harness.rules import DIALECTS, Duty, duty
from cowrap_harness.scenarios import scenarios
from cowrap_harness.skeleton import sibling_subjects
from cowrap_harness.values import SlotLayout, WrapperLayout


class Asked(NamedTuple):
    """One expectation, and where it comes from."""

    dialect: str
    mark: str
    scenario: str
    expected: Expectation


def properties_page() -> str:
    """The page's text."""
    asked = list(_expectations())
    return page(
        "Properties",
        "What must hold of every run is asked in this order, and the first property that is broken gives a finding "
        "its name: `PROPERTY_BROKEN(name)`. [The oracle](../oracle.md) shows for each a wrapper that breaks it, and "
        "what is said then.",
        table(["property", "what must hold"], [[code(name), one.text] for name, one in PROPERTIES.items()]),
        "## Where they are asked",
        "In scenarios of these marks in these dialects; the example is the first in the newest of the dialects.",
        table(["asked of", "properties", "marks", "dialects", "for example"], _where(asked)),
    )


def _expectations() -> Iterator[Asked]:
    for dialect in DIALECTS:
        for subject in sibling_subjects(dialect):
            owed = duty(dialect, subject)
            assert isinstance(owed, Duty)
            for scenario in scenarios(owed):
                expected = expect(owed, _layout(subject), scenario)
                yield Asked(dialect, subject.mark, scenario.name, expected)


def _layout(subject: Subject) -> WrapperLayout:
    """As compiled, as far as it matters here: whether there is a result."""
    parameters = tuple(SlotLayout(8, bool(one.type.object), ()) for one in subject.signature.parameters)
    result = SlotLayout(0 if subject.signature.result.is_void else 4, False, ())
    return WrapperLayout(subject.name, True, parameters, result)


def _where(asked: list[Asked]) -> Iterator[list[str]]:
    """A row for each kind of run, with the properties that are asked of it."""
    kinds: dict[str, list[str]] = {}
    for name, holds in PROPERTIES.items():
        kinds.setdefault(holds.runs, []).append(name)
    marks = list(dict.fromkeys(one.mark for one in asked))
    for runs, names in kinds.items():
        found = [one for one in asked if PROPERTIES[names[0]].asked(one.expected)]
        having = [mark for mark in marks if any(one.mark == mark for one in found)]
        dialects = [dialect for dialect in DIALECTS if any(one.dialect == dialect for one in found)]
        example = next(one.scenario for one in found if one.dialect == dialects[-1])
        yield [runs, codes(names), "all" if having == marks else codes(having), span(dialects, DIALECTS), example]
