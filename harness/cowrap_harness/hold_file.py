# SPDX-License-Identifier: GPL-2.0-or-later
"""The rules of the dialect that a word names: a known one, or what a fork's file says in its part `hold`.

It reads the file by itself and shares no code with the generator's reader, so that one mistake cannot hide in both.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from cowrap_harness.hold import Hold, MarkHold
from cowrap_harness.hold_form import HoldForm
from cowrap_harness.rules import DIALECTS, PREFIXES, Shape, objects_of

LOCKS = {"none": "", "read": "read", "write": "write"}
SHAPES = {shape.value: shape for shape in Shape}
_WORD = re.compile(r"[a-z][a-z0-9]*\Z")
_WORD_OR_NONE = re.compile(r"(?:[a-z][a-z0-9]*)?\Z")
_MARK = re.compile(r"[a-z][a-z0-9_]*\Z")
_IDENTIFIER = re.compile(r"[A-Za-z_]\w*", re.ASCII)
_TYPE = re.compile(r"[A-Za-z_]\w*\Z", re.ASCII)


class DialectError(Exception):
    """What names a dialect names none, or a file that is wrong; the text names the file and the places."""


def is_dialect_file(name: str) -> bool:
    """Whether what names a dialect is a file's name."""
    return name.endswith(".json") or "/" in name


def hold_of(dialect: str) -> Hold:
    """The rules of the dialect that this names, as `--dialect` takes it: a known one's name, or a file.

    Raises DialectError with everything that is wrong. A file is looked at each time, as it may have changed.
    """
    if is_dialect_file(dialect):
        path = Path(dialect)
        try:
            return _parsed(path, path.read_bytes())
        except OSError as error:
            raise DialectError(f"{path}: {error.strerror}") from error
    if dialect not in DIALECTS:
        raise DialectError(f"unknown dialect '{dialect}'; known are {', '.join(DIALECTS)}, or a file NAME.json")
    return _plain(dialect)


@lru_cache(maxsize=len(DIALECTS))
def _plain(dialect: str) -> Hold:
    return Hold.plain(dialect)


@lru_cache(maxsize=16)
def _parsed(path: Path, data: bytes) -> Hold:
    try:
        value = json.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise DialectError(f"{path}: not UTF-8: byte {error.start}") from error
    except json.JSONDecodeError as error:
        raise DialectError(f"{path}:{error.lineno}:{error.colno}: not JSON: {error.msg}") from error
    except RecursionError as error:
        raise DialectError(f"{path}: not a dialect: nested too deeply") from error
    if not isinstance(value, dict) or not isinstance(value.get("hold", {}), dict):
        raise DialectError(f"{path}: must be an object whose member 'hold' is one")
    return _Reader(path, value.get("hold", {})).read(str(value.get("name", path.stem)), value.get("base"))


class _Reader:
    """The part `hold` of one file; `wrong` collects what is wrong in it."""

    def __init__(self, path: Path, hold: dict[str, Any]) -> None:
        self.path = path
        self.hold = hold
        self.wrong = [
            f"hold.{name}: no such member; known are {', '.join(sorted(HoldForm.__annotations__))}"
            for name in hold.keys() - HoldForm.__annotations__.keys()
        ]

    def read(self, name: str, base: object) -> Hold:
        """The rules; raises DialectError."""
        runs_like = str(self.hold.get("runs_like", base))
        if runs_like not in DIALECTS:
            self.wrong.append(f"hold.runs_like: must be one of {', '.join(DIALECTS)}")
        marks = self._marks()
        if any(marks.values()) and runs_like < "qemu-8":
            self.wrong.append("hold.marks: a fork of a dialect before qemu-8.0 has no marks of its own")
        mark_word = self._word("mark_word", "", _MARK)
        if mark_word and not any(marks.values()):
            self.wrong.append("hold.mark_word: no mark is left; hold.marks must have one")
        self.wrong += [
            f"hold.marks.{mark}: must contain the mark_word '{mark_word}'" for mark in marks if mark_word not in mark
        ]
        prefix, infix = self._word("prefix", PREFIXES.get(runs_like, ""), _WORD_OR_NONE), self._word("infix", "co")
        contexts, stubs = self._contexts(runs_like), self._stubs()
        texts = [path.read_text(encoding="utf-8", errors="replace") for path in stubs.rglob("*.h")] if stubs else []
        reserved = frozenset(word for text in texts for word in _IDENTIFIER.findall(text))
        if self.wrong:
            raise DialectError("\n".join(f"{self.path}: {line}" for line in sorted(self.wrong)))
        return Hold(
            name, runs_like, str(self.path.resolve()), marks, mark_word, prefix, infix, contexts, stubs, reserved
        )

    def _word(self, name: str, default: str, pattern: re.Pattern[str] = _WORD) -> str:
        text = self.hold.get(name, default)
        if isinstance(text, str) and (text == default or pattern.match(text)):
            return text
        self.wrong.append(f"hold.{name}: must be a lower-case word")
        return default

    def _object(self, name: str, what: str) -> Mapping[str, Any]:
        given = self.hold.get(name, {})
        if isinstance(given, dict):
            return given
        self.wrong.append(f"hold.{name}: must be an object: {what}")
        return {}

    def _marks(self) -> dict[str, MarkHold | None]:
        marks: dict[str, MarkHold | None] = {}
        for word, what in self._object("marks", "a mark, and what it asks for").items():
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

    def _contexts(self, runs_like: str) -> dict[str, str]:
        contexts: dict[str, str] = {}
        for type, stands_for in self._object("contexts", "a type, and the runtime's that stands for it").items():
            if not _TYPE.match(type) or stands_for not in objects_of(runs_like):
                known = ", ".join(objects_of(runs_like))
                self.wrong.append(f"hold.contexts.{type}: must be a type's name, and what stands for it: {known}")
            else:
                contexts[type] = str(stands_for)
        return contexts

    def _stubs(self) -> Path | None:
        given = self.hold.get("stubs")
        if given is None:
            return None
        folder = self.path.resolve().parent / str(given)
        if not isinstance(given, str) or not folder.is_dir():
            self.wrong.append("hold.stubs: must be a folder of headers beside the file")
        return folder
