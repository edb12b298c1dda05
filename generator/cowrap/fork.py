# SPDX-License-Identifier: GPL-2.0-or-later
"""A fork's dialect in a file: a base, and what differs from it, checked and made a `Dialect`.

The file is JSON; fork_members.py says what each member is. Its part `hold`, which says what must hold of the wrappers,
is for the harness and is passed over here.
"""

from __future__ import annotations

import json
import re

from cowrap.dialect import DIALECTS, Dialect, Locks
from cowrap.fork_members import EMIT, RUNTIME, SCHEMA, TOP
from cowrap.guess import nearest
from cowrap.marks import CO_WRAPPER, GENERATED, MARK_WORDS, MARKS, Mark, MarkWords
from cowrap.runtime import STATEMENTS, Runtime
from cowrap.section import Problems, Section

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional

LARGEST = 1 << 20
"""Bytes of a dialect's file."""

SIDES = ("coroutine", "bottom_half")
"""Where a lock is taken: in the entry of a coroutine, or in a bottom half."""

_NAME = re.compile(r"[a-z][a-z0-9]*(?:[.+-][a-z0-9]+)*\Z")
_WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")
_LOWER = re.compile(r"[a-z][a-z0-9]*\Z")
_LOWER_OR_NONE = re.compile(r"(?:[a-z][a-z0-9]*)?\Z")
_MARK = re.compile(r"[a-z][a-z0-9_]*\Z")
_TYPE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*(?: [A-Za-z_][A-Za-z0-9_]*)*\Z")
_ANNOTATION = re.compile(r"(?:[A-Za-z_][A-Za-z0-9_]*(?:\([A-Za-z0-9_ ,]*\))?)?\Z")
_PATTERN = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\*?\Z")
_HEADER = re.compile(r"[A-Za-z0-9_.+-]+(?:/[A-Za-z0-9_.+-]+)*\Z")
_CODE = re.compile(r"[A-Za-z0-9_(){}\[\],.&*!<>=+|:?; -]+\Z")
_EXPRESSION = re.compile(r"[A-Za-z0-9_(){}\[\],.&*!<>=+|:? -]+\Z")
_ANY = re.compile("")
_STATEMENT = "C statements on one line, without comments and quotes"


class DialectFileError(Exception):
    """A dialect's file is wrong; the text says everything that is, a line each, with its place."""


def read_fork(path: str) -> Dialect:
    """The dialect that a file describes; raises DialectFileError, and OSError where it cannot be read."""
    with open(path, "rb") as file:
        data = file.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise DialectFileError(f"{path}: a dialect's file has at most {LARGEST} bytes")
    return parse_fork(data, path)


def parse_fork(data: bytes, path: str) -> Dialect:
    """The dialect in the bytes of the file called `path`; raises DialectFileError."""
    problems = Problems(path)
    try:
        value = json.loads(data.decode("utf-8-sig"), object_pairs_hook=problems.unique)
    except UnicodeDecodeError as error:
        raise DialectFileError(f"{path}: not UTF-8: byte {error.start}") from None
    except json.JSONDecodeError as error:
        raise DialectFileError(f"{path}:{error.lineno}:{error.colno}: not JSON: {error.msg}") from None
    except RecursionError:
        raise DialectFileError(f"{path}: not a dialect: nested too deeply") from None
    top = Section(value, "", TOP, problems)
    dialect = _read(top)
    if dialect is None or problems.lines:
        raise DialectFileError("\n".join(problems.lines))
    return dialect


def _read(top: Section) -> Optional[Dialect]:
    if top.members.get("schema") != SCHEMA:
        top.problems.add("schema", f"must be {SCHEMA}")
    name = top.text("name", _NAME, "a name such as 'acme-1.2': words of lower-case letters and digits")
    if not top.has("name"):
        top.problems.add("name", "is missing: what to call the dialect")
    elif name in DIALECTS:
        top.problems.add("name", f"'{name}' is a dialect that cowrap has: give yours another name")
    top.text("about", _ANY, "a string")
    top.section("hold")
    base = DIALECTS.get(str(top.members.get("base")))
    if base is None:
        guess = nearest(str(top.members.get("base")), DIALECTS)
        top.problems.add(
            "base", f"must be one of {', '.join(DIALECTS)}" + (f"; did you mean '{guess}'?" if guess else "")
        )
        return None
    return _Fork(top.section("emit", EMIT), base).dialect(name)


class _Fork:
    """One file's part `emit`, laid over its base."""

    def __init__(self, emit: Section, base: Dialect) -> None:
        self.emit = emit
        self.base = base
        self.vocabulary = GENERATED if base.int_only else CO_WRAPPER
        self.needle = emit.text("mark_word", _MARK, "the lower-case text that all marks contain", MARK_WORDS.needle)
        self.locks = self._read_locks()
        self.marks = self._read_marks()

    def dialect(self, name: str) -> Dialect:
        """The dialect `name`, worth something only if there are no problems."""
        emit, base = self.emit, self.base
        elsewhere = None if emit.is_null("elsewhere") else self._code("elsewhere", base.elsewhere or "") or None
        lock_contexts = base.locks.contexts
        if emit.has("bottom_half_contexts"):
            null = emit.is_null("bottom_half_contexts")
            lock_contexts = None if null else self._contexts("bottom_half_contexts")
        if lock_contexts is not None and elsewhere is None:
            emit.problems.add(
                emit.at("elsewhere"), "must be there: bottom halves without a context object take its lock"
            )
        return Dialect(
            name, base=base.name, releases=base.releases, since=base.since, marks=self.marks,
            mark_words=self._mark_words(), prefix=emit.text("prefix", _LOWER_OR_NONE, "a lower-case word", base.prefix),
            infix=emit.text("infix", _LOWER, "a lower-case word", base.infix),
            context_field=emit.text("context_field", _WORD, "the name of a member", base.context_field),
            contexts=self._contexts("contexts") if emit.has("contexts") else base.contexts,
            elsewhere=elsewhere, locks=Locks(self.locks["coroutine"], self.locks["bottom_half"], lock_contexts),
            includes=emit.texts("includes", _HEADER, "a header's name") if emit.has("includes") else base.includes,
            include_inputs=self._include_inputs(), runtime=self._runtime(),
            taken_names=frozenset(emit.texts("taken_names", _WORD, "an identifier")),
            annotations=frozenset(emit.texts("annotations", _PATTERN, "a word, or the beginning of words and '*'")),
        )  # fmt: skip

    def _include_inputs(self) -> Optional[tuple[str, ...]]:
        if not self.emit.has("include_inputs") or self.emit.is_null("include_inputs"):
            return self.base.include_inputs
        return self.emit.texts("include_inputs", _HEADER, "a folder's name")

    def _code(self, name: str, default: str) -> str:
        return self.emit.text(name, _EXPRESSION, "a C expression on one line, without comments and quotes", default)

    def _contexts(self, name: str) -> dict[str, str]:
        section = self.emit.section(name)
        found = {}
        for type in section.members:
            expression = section.text(type, _EXPRESSION, "a C expression on one line, without comments and quotes")
            if not _WORD.match(type):
                section.problems.add(section.at(type), "is no type's name")
            elif "{}" not in expression:
                section.problems.add(section.at(type), "must have {} where the first parameter stands")
            found[type] = expression
        return found

    def _read_locks(self) -> dict[str, dict[str, tuple[str, str]]]:
        locks = {"coroutine": dict(self.base.locks.coroutine), "bottom_half": dict(self.base.locks.bottom_half)}
        section = self.emit.section("locks")
        for lock in section.members:
            for pairs in locks.values():
                pairs.pop(lock, None)
            if not section.is_null(lock):
                sides = section.section(lock, SIDES)
                for side in SIDES:
                    if sides.has(side):
                        take, release = sides.texts(side, _CODE, _STATEMENT, 2)
                        locks[side][lock] = (take, release)
        return locks

    def _read_marks(self) -> dict[str, Mark]:
        marks = {word: mark for word, mark in self.base.marks.items() if self.needle in word}
        section = self.emit.section("marks")
        for word in section.members:
            marks.pop(word, None)
            if not section.is_null(word):
                marks[word] = self._mark(section, word)
        if not marks:
            section.problems.add(section.place, f"no mark is left; each must contain '{self.needle}'")
        for word, mark in marks.items():
            side = SIDES[0] if mark.to_coroutine else SIDES[1]
            if mark.lock and mark.lock not in self.locks[side]:
                section.problems.add(
                    section.at(word), f"the lock '{mark.lock}' has no statements for '{side}' in emit.locks"
                )
        return marks

    def _mark(self, section: Section, word: str) -> Mark:
        what = section.section(word, ("annotation", "like", "lock"))
        like = [mark for mark in MARKS.values() if mark.vocabulary == self.vocabulary]
        model = MARKS.get(str(what.members.get("like")))
        if model not in like:
            what.problems.add(what.at("like"), f"must be one of {', '.join(mark.word for mark in like)}")
            model = like[0]
        assert model is not None
        if not _MARK.match(word) or self.needle not in word:
            section.problems.add(section.at(word), f"a mark is a lower-case word that contains '{self.needle}'")
        return Mark(
            word, model.vocabulary, to_coroutine=model.to_coroutine, mixed=model.mixed,
            lock="" if what.is_null("lock") else what.text("lock", _MARK, "a lock's name", model.lock),
            annotation=what.text("annotation", _ANNOTATION, "an annotation, such as GRAPH_UNLOCKED"),
        )  # fmt: skip

    def _mark_words(self) -> MarkWords:
        if self.needle == MARK_WORDS.needle:
            known, prefixes = {**MARKS, **self.marks}, set(MARK_WORDS.prefixes)
        else:
            known, prefixes = self.marks, set()
        for word in self.marks:
            prefixes.add(word[: word.find(self.needle) + len(self.needle)])
        return MarkWords(known, tuple(sorted(prefixes)), self.needle)

    def _runtime(self) -> Runtime:
        base = self.base.runtime
        section = self.emit.section("runtime", RUNTIME)
        words = dict(base.words)
        for word, now in base.words.items():
            places = STATEMENTS.get(word)
            if places is not None:
                words[word] = self._statement(section, word, places, now)
            elif word == "coroutine_fn":
                words[word] = section.text(word, _ANNOTATION, "an annotation, or empty", now)
            elif word.endswith("_type"):
                words[word] = section.text(word, _TYPE, "a type's name", now)
            else:
                words[word] = section.text(word, _WORD, "a function's name", now)
        return Runtime(words, base.hidden | set(section.texts("hidden", _WORD, "an identifier")))

    def _statement(self, section: Section, word: str, places: tuple[str, ...], now: str) -> str:
        text = section.text(word, _CODE, _STATEMENT, now)
        found = re.findall(r"\{(\w*)\}", text)
        if sorted(found) != sorted(places):
            wanted = " and ".join(f"{{{place}}}" for place in places) or "no place in braces"
            section.problems.add(section.at(word), f"must have {wanted}, each once")
        if not text.endswith((";", "}")):
            section.problems.add(section.at(word), "must end with ';'")
        return text
