# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether the second reading of a header finds what the header was printed from."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cowrap_harness.case import Signature, Subject, ValueType
from cowrap_harness.reading_result import Reading


def reading_difference(subjects: Sequence[Subject], reading: Reading, leaves: bool = False) -> tuple[str, str] | None:
    """The first subject that was read otherwise, or not at all, and a sentence about it; None where there is none.

    `leaves` compares also what the types are made of, which only a header that defines them all can tell.
    """
    read = {subject.name: subject for subject in reading.subjects}
    skipped = {item.name: item.reason for item in reading.skipped}
    for subject in subjects:
        found = read.get(subject.name)
        if found is None:
            why = skipped.get(subject.name, "it has no such mark")
            return subject.name, f"the second reading passes it over: {why}"
        for what, one, other in (
            ("mark", subject.mark, found.mark),
            ("signature", _told_signature(subject.signature, leaves), _told_signature(found.signature, leaves)),
        ):
            if one != other:
                return subject.name, f"another {what} in the second reading: {other}, where it was written from {one}"
    extra = read.keys() - {subject.name for subject in subjects}
    return (min(extra), "the second reading finds a mark where none is") if extra else None


def _told(value: ValueType, leaves: bool) -> tuple[object, ...]:
    """A type in a form that does not depend on who spelled it."""
    return _loose(value.written), _loose(value.passed), value.object, sorted(map(repr, value.leaves)) if leaves else ()


def _loose(declarator: str) -> tuple[str, ...]:
    words = re.findall(r"\w+|\S", declarator)
    end = next(index for index, word in enumerate(words) if word in "*(@")
    return (*sorted(words[:end]), *words[end:])


def _told_signature(signature: Signature, leaves: bool) -> tuple[object, ...]:
    parameters = [(item.name, _told(item.type, leaves)) for item in signature.parameters]
    return _told(signature.result, leaves), parameters
