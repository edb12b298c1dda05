# SPDX-License-Identifier: GPL-2.0-or-later
"""What a second reading of headers gives: subjects, what they need, and every mark that gave none."""

from __future__ import annotations

from dataclasses import dataclass, field

from cowrap_harness.case import Signature, Subject, ValueType


class ReadingError(Exception):
    """The inputs cannot be read at all: a file is missing, or no C preprocessor works. Never a finding."""


@dataclass(frozen=True)
class Skipped:
    """A mark that gives no subject.

    `refused` is True where no generator may accept the declaration either, False where only this reader could not
    take it. `name` is the declared one where it could be told, `lines` the source lines on which the declaration
    stands.
    """

    mark: str
    place: str
    reason: str
    refused: bool = False
    name: str = ""
    lines: str = ""

    @property
    def subject(self) -> Subject:
        """The mark in the form of those that give one, with a signature that says nothing: where it is refused only
        its fate with the generator matters.
        """
        nothing = Signature(ValueType("void @", "void @", ()), ())
        return Subject(self.name or "(none)", self.mark, nothing, place=self.place, lines=self.lines)


@dataclass
class Reading:
    """What the inputs declare: subjects in order, the C text of what they need, and every mark that gave no subject."""

    subjects: list[Subject] = field(default_factory=list)
    made_up: str = ""
    definitions: str = ""
    skipped: list[Skipped] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    @property
    def prelude(self) -> str:
        """The C text of the types that the signatures need: what the inputs define, after what is made up."""
        return self.made_up + self.definitions
