# SPDX-License-Identifier: GPL-2.0-or-later
"""What the inputs of a run declare with marks, and what is owed for each declaration in a dialect."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from cowrap_harness.case import Subject
from cowrap_harness.hold import Hold
from cowrap_harness.reading_result import Reading
from cowrap_harness.rules import Duty, Refusal


@dataclass(frozen=True)
class Declared:
    """Every marked declaration with its duty or the reason to refuse it; `prelude` is the C text of their types."""

    dialect: str
    subjects: tuple[Subject, ...]
    owed: tuple[Duty | Refusal, ...]
    prelude: str

    @property
    def duties(self) -> Mapping[str, Duty]:
        """By name what is owed for the declarations that are not to be refused."""
        pairs = zip(self.subjects, self.owed, strict=True)
        return {subject.name: due for subject, due in pairs if isinstance(due, Duty)}


def declared(reading: Reading, hold: Hold) -> Declared:
    """The declarations of a reading in order, those last that no generator may take."""
    refused = [skipped for skipped in reading.skipped if skipped.refused]
    subjects = (*reading.subjects, *(skipped.subject for skipped in refused))
    owed = (*hold.duties(reading.subjects), *(Refusal(skipped.reason) for skipped in refused))
    return Declared(hold.named, subjects, owed, reading.prelude)
