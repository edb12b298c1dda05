# SPDX-License-Identifier: GPL-2.0-or-later
"""What must hold of wrappers in a dialect: a known one's rules, or these with what a fork's file says in `hold`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from cowrap_harness.case import Subject
from cowrap_harness.rules import (
    DIALECTS,
    MARK,
    PREFIXES,
    Duty,
    Refusal,
    Shape,
    between,
    due,
    duty_calling,
    first_object,
    is_no_co,
    marks_of,
    named_target,
    no_target,
    objects_of,
    type_refusal,
)


@dataclass(frozen=True)
class MarkHold:
    """What one mark asks for: the wrapper's shape, and the graph lock over the target (`read`, `write` or empty)."""

    shape: Shape
    lock: str


@dataclass(frozen=True)
class Hold:
    """The rules by which wrappers are judged.

    `named` is what names the dialect on a command line: a known one's name, or the whole path of a fork's file.
    `runs_like` is the known dialect whose runtime the wrappers run on and whose rules hold where nothing else is said.
    `marks` are a fork's own, None for one that it does not have; with a `mark_word` it has none but these. `prefix` and
    `infix` are the words of `named_target`. `contexts` are a fork's own types of context objects, each with the
    runtime's that stands for it. `stubs` is a folder of headers that map the fork's runtime to that one,
    `reserved` the words in these: a parameter of such a name might hide what they are made of.
    """

    name: str
    runs_like: str
    named: str
    marks: Mapping[str, MarkHold | None] = field(default_factory=dict)
    mark_word: str = ""
    prefix: str = ""
    infix: str = "co"
    contexts: Mapping[str, str] = field(default_factory=dict)
    stubs: Path | None = None
    reserved: frozenset[str] = frozenset()

    @classmethod
    def plain(cls, dialect: str) -> Hold:
        """The rules of a known dialect."""
        return cls(dialect, dialect, dialect, prefix=PREFIXES.get(dialect, ""))

    @property
    def index(self) -> int:
        """CwCase.dialect: which shape the runtime has."""
        return DIALECTS.index(self.runs_like)

    @property
    def is_fork(self) -> bool:
        """Whether a file describes it."""
        return self.named != self.runs_like

    @cached_property
    def known_marks(self) -> tuple[str, ...]:
        """The marks that the dialect has."""
        base = () if self.mark_word else (mark for mark in marks_of(self.runs_like) if mark not in self.marks)
        return (*base, *(mark for mark, held in self.marks.items() if held))

    @cached_property
    def objects(self) -> Mapping[str, str]:
        """The types of context objects that the dialect knows, each with the runtime's that stands for it."""
        return {**{name: name for name in objects_of(self.runs_like)}, **self.contexts}

    def is_mark(self, word: str) -> bool:
        """Whether a word among a declaration's specifiers is a mark, known or not."""
        if word in self.marks:
            return True
        if not self.mark_word:
            return MARK.match(word) is not None
        beginnings = {mark.partition(self.mark_word)[0] + self.mark_word for mark in self.marks}
        return word.startswith(tuple(beginnings))

    def is_no_co(self, mark: str) -> bool:
        """Whether a mark asks for a bottom half."""
        held = self.marks.get(mark)
        return held.shape is Shape.NO_CO if held else is_no_co(mark)

    def target(self, mark: str, name: str) -> str | None:
        """The function that the wrapper `name` calls, or None where it has no such name."""
        return named_target(name, self.is_no_co(mark), self.prefix, self.infix)

    def duty(self, subject: Subject) -> Duty | Refusal:
        """What is owed for one declaration, or why it is rightly refused."""
        held = self.marks.get(subject.mark)
        if held is None and (self.mark_word or subject.mark in self.marks):
            return Refusal(f"{self.name} has no mark '{subject.mark}'")
        target = self.target(subject.mark, subject.name)
        if target is None:
            return no_target(self.name, subject)
        if held is None:
            return duty_calling(self.runs_like, subject, target)
        owed = due(self.runs_like, held.shape, target, held.lock, first_object(subject.signature))
        return type_refusal(subject) or owed

    def duties(self, subjects: list[Subject]) -> list[Duty | Refusal]:
        """`duty` for all declarations of a run, with what only shows between them."""
        return between([self.duty(subject) for subject in subjects], subjects)
