# SPDX-License-Identifier: GPL-2.0-or-later
"""What must hold of wrappers in a dialect: a known one's rules, or these with what a fork's file says in `hold`.

It reads the file by itself and shares no code with the generator's reader, so that one mistake cannot hide in both.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cowrap_harness.case import Subject
from cowrap_harness.hold_members import MEMBERS
from cowrap_harness.rules import (
    DIALECTS,
    MARK,
    Duty,
    Refusal,
    Shape,
    between,
    due,
    duty,
    first_object,
    target_name,
    type_refusal,
)

LOCKS = {"none": "", "read": "read", "write": "write"}
SHAPES = {shape.value: shape for shape in Shape}
_WORD = re.compile(r"[a-z][a-z0-9]*\Z")


class HoldError(Exception):
    """A dialect's file says nothing that can be judged by; the text names the file and the place."""


@dataclass(frozen=True)
class MarkHold:
    """What one mark asks for: the wrapper's shape, and the graph lock over the target (`read`, `write` or empty)."""

    shape: Shape
    lock: str


@dataclass(frozen=True)
class Hold:
    """The rules by which a run judges.

    `runs_like` is the known dialect whose runtime the wrappers run on and whose rules hold where nothing else is said.
    `marks` are a fork's own, None for one that it does not have. `stubs` is a folder of headers that map the fork's
    runtime to that one. `generator` is how cowrap is told the dialect.
    """

    name: str
    runs_like: str
    generator: str
    marks: Mapping[str, MarkHold | None] = field(default_factory=dict)
    prefix: str = ""
    infix: str = "co"
    stubs: Path | None = None

    @classmethod
    def plain(cls, dialect: str) -> Hold:
        """The rules of a known dialect."""
        return cls(dialect, dialect, dialect)

    def is_mark(self, word: str) -> bool:
        """Whether a word among a declaration's specifiers is a mark, known or not."""
        return word in self.marks or MARK.match(word) is not None

    def target(self, mark: str, name: str) -> str | None:
        """The function that the wrapper `name` calls, or None where it has no such name."""
        held = self.marks.get(mark)
        if held is None:
            return target_name(mark, name, self.runs_like)
        words = name.split("_")
        if len(words) < 2 or not all(words) or (self.prefix and words[0] != self.prefix):
            return None
        if held.shape is Shape.NO_CO:
            return "_".join([words[0], *words[2:]]) if words[1] == self.infix and len(words) > 2 else None
        return None if f"_{self.infix}_" in name else "_".join([words[0], self.infix, *words[1:]])

    def duty(self, subject: Subject) -> Duty | Refusal:
        """What is owed for one declaration, or why it is rightly refused."""
        held = self.marks.get(subject.mark)
        if held is None:
            absent = subject.mark in self.marks
            return Refusal(f"{self.name} has no mark '{subject.mark}'") if absent else duty(self.runs_like, subject)
        refusal = type_refusal(subject)
        if refusal:
            return refusal
        target = self.target(subject.mark, subject.name)
        if target is None:
            return Refusal(f"the name '{subject.name}' does not follow the prefix rule of {self.name}")
        return due(self.runs_like, held.shape, target, held.lock, first_object(subject.signature))

    def duties(self, subjects: list[Subject]) -> list[Duty | Refusal]:
        """`duty` for all declarations of a run, with what only shows between them."""
        return between([self.duty(subject) for subject in subjects], subjects)


def is_dialect_file(name: str) -> bool:
    """Whether what names a dialect is a file's name."""
    return name.endswith(".json") or "/" in name


def read_hold(path: Path) -> Hold:
    """What a fork's file says must hold; raises HoldError, with everything that is wrong in it, for a part `hold` that
    makes no sense."""
    try:
        value = json.loads(path.read_bytes().decode("utf-8-sig"))
    except OSError as error:
        raise HoldError(f"{path}: {error.strerror}") from error
    except (ValueError, RecursionError) as error:
        raise HoldError(f"{path}: no JSON: {error}") from error
    if not isinstance(value, dict) or not isinstance(value.get("hold", {}), dict):
        raise HoldError(f"{path}: must be an object whose member 'hold' is one")
    return _Reader(path, value.get("hold", {})).read(str(value.get("name", path.stem)), value.get("base"))


class _Reader:
    """The part `hold` of one file; `wrong` collects what is wrong in it."""

    def __init__(self, path: Path, hold: dict[str, Any]) -> None:
        self.path = path
        self.hold = hold
        self.wrong = [
            f"hold.{name}: no such member; known are {', '.join(sorted(MEMBERS))}"
            for name in hold.keys() - MEMBERS.keys()
        ]

    def read(self, name: str, base: object) -> Hold:
        """The rules; raises HoldError."""
        runs_like = self.hold.get("runs_like", base)
        if runs_like not in DIALECTS:
            self.wrong.append(f"hold.runs_like: must be one of {', '.join(DIALECTS)}")
        marks = self._marks()
        if any(marks.values()) and str(runs_like) < "qemu-8":
            self.wrong.append("hold.marks: a fork of a dialect before qemu-8.0 has no marks of its own")
        prefix, infix = self._word("prefix", ""), self._word("infix", "co")
        stubs = self._stubs()
        if self.wrong:
            raise HoldError("\n".join(f"{self.path}: {line}" for line in sorted(self.wrong)))
        return Hold(name, str(runs_like), str(self.path.resolve()), marks, prefix, infix, stubs)

    def _word(self, name: str, default: str) -> str:
        text = self.hold.get(name, default)
        if isinstance(text, str) and (text == default or _WORD.match(text)):
            return text
        self.wrong.append(f"hold.{name}: must be a lower-case word")
        return default

    def _marks(self) -> dict[str, MarkHold | None]:
        marks: dict[str, MarkHold | None] = {}
        given = self.hold.get("marks", {})
        if not isinstance(given, dict):
            self.wrong.append("hold.marks: must be an object: a mark, and what it asks for")
            return marks
        for word, what in given.items():
            if what is None:
                marks[word] = None
                continue
            known = isinstance(what, dict) and what.keys() <= {"shape", "lock"}
            shape = SHAPES.get(str(what.get("shape"))) if known else None
            lock = LOCKS.get(str(what.get("lock", "none"))) if known else None
            if shape is None or lock is None:
                choices = f"shape: {', '.join(SHAPES)}; lock: {', '.join(LOCKS)}"
                self.wrong.append(f"hold.marks.{word}: must be an object with {choices}")
            else:
                marks[word] = MarkHold(shape, lock)
        return marks

    def _stubs(self) -> Path | None:
        given = self.hold.get("stubs")
        if given is None:
            return None
        folder = self.path.resolve().parent / str(given)
        if not isinstance(given, str) or not folder.is_dir():
            self.wrong.append("hold.stubs: must be a folder of headers beside the file")
        return folder
