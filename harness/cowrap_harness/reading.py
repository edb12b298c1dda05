# SPDX-License-Identifier: GPL-2.0-or-later
"""The second, independent reading of real headers: marked declarations to subjects, through a C preprocessor and
pycparser.

It shares no code with the generator's lexer and parser, so that one parser's mistake cannot hide in both.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from cowrap_harness.c_words import is_annotation
from cowrap_harness.case import Signature, Subject
from cowrap_harness.declaration_text import tighten
from cowrap_harness.definitions import PARSER_ERRORS
from cowrap_harness.file_scope import FileScope
from cowrap_harness.filtering import Filtered, MarkPlace, decode, filter_header
from cowrap_harness.fragments import Fragment, Item, flatten, split_file_scope, tokenize_preprocessed
from cowrap_harness.functions import Function, MarkUse, mark_index, take_marks
from cowrap_harness.preprocessing import preprocess
from cowrap_harness.reading_result import Reading, ReadingError, Skipped
from cowrap_harness.rules import MARK
from cowrap_harness.unreadable import Refused, Unreadable

_IDENTIFIER = re.compile(r"[A-Za-z_$][\w$]*")


def read_headers(
    paths: Sequence[Path],
    vocabulary: Collection[str] | Callable[[str], bool] | None = None,
    target_name: Callable[[str, str], str | None] | None = None,
    annotations: Collection[str] = (),
    contexts: Mapping[str, str] | None = None,
) -> Reading:
    """Reads the marked declarations of some headers, in order.

    `vocabulary` says which words are marks (by default all that begin like one), `target_name(mark, name)` which
    function a wrapper calls, so that its own declaration is found; `annotations` are more words that mean nothing,
    `contexts` more types of context objects, each with the runtime's that stands for it.
    Raises `ReadingError`.
    """
    is_mark = _predicate(vocabulary)
    sources = [decode(_read(path)) for path in paths]
    marks: list[MarkPlace] = []
    filtered = [
        filter_header(text, is_mark, lambda word: is_annotation(word) or word in annotations, marks, file)
        for file, text in enumerate(sources)
    ]
    output, notes = preprocess([header.text for header in filtered])
    lines = [text.split("\n") for text in sources]
    reader = _Reader(paths, lines, filtered, marks, annotations, target_name, contexts or {})
    reader.reading.notes += notes
    return reader.read(split_file_scope(tokenize_preprocessed(output)))


def _predicate(vocabulary: Collection[str] | Callable[[str], bool] | None) -> Callable[[str], bool]:
    if vocabulary is None:
        return lambda word: MARK.match(word) is not None
    return vocabulary if callable(vocabulary) else frozenset(vocabulary).__contains__


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise ReadingError(f"{path}: {error.strerror}") from error


class _Reader:
    """One reading in progress."""

    def __init__(
        self,
        paths: Sequence[Path],
        sources: list[list[str]],
        filtered: list[Filtered],
        marks: list[MarkPlace],
        annotations: Collection[str],
        target_name: Callable[[str, str], str | None] | None,
        contexts: Mapping[str, str],
    ) -> None:
        self.paths = paths
        self.sources = sources
        self.filtered = filtered
        self.marks = marks
        self.target_name = target_name
        self.scope = FileScope(lambda word: is_annotation(word) or word in annotations, contexts)
        self.reading = Reading()
        self.seen: set[int] = set()
        self.macro_words: set[str] = set()
        self.ranges: list[tuple[int, int, int]] = []
        self._order: dict[str, int] = {}

    def read(self, fragments: list[Fragment]) -> Reading:
        """Types and plain functions first, since a target may be declared after its wrapper; then the marked
        declarations."""
        marked = [pair for fragment in fragments if (pair := self._index(fragment))]
        for fragment, items, uses in marked:
            self._read_marked(fragment, items, uses)
        for index, mark in enumerate(self.marks):
            if mark.lost:
                self._skip([index], "the branches of its conditional do not balance their braces")
            elif index not in self.seen:
                self._skip([index], "it is gone after preprocessing")
        self._separate_lines()
        self.reading.made_up = self.scope.made_up(self.macro_words)
        self.reading.definitions = self.scope.definitions.render() + self._macros()
        self.reading.skipped.sort(key=lambda skipped: self._order[skipped.place])
        return self.reading

    def _index(self, fragment: Fragment) -> tuple[Fragment, list[Item], list[MarkUse]] | None:
        """Takes in what a fragment defines; returns it, without its marks, if it has any."""
        self.seen.update(
            number for token in [*flatten(fragment.items), *fragment.body] if (number := mark_index(token)) >= 0
        )
        items, uses = take_marks(fragment, self.marks)
        if not fragment.broken:
            self.scope.add(fragment, items)
        return (fragment, items, uses) if uses else None

    def _read_marked(self, fragment: Fragment, items: list[Item], uses: list[MarkUse]) -> None:
        for use in uses:
            if use.misplaced:
                self._skip([use.index], use.misplaced, refused=True, lines=self._lines(fragment))
        placed = [use.index for use in uses if not use.misplaced]
        if not placed:
            return
        try:
            self._check_marked(fragment, placed)
            functions = self.scope.declared(items)
            if not functions:
                raise Refused("it declares no function")
        except Unreadable as error:
            self._skip(placed, str(error), isinstance(error, Refused), lines=self._lines(fragment))
            return
        for function in functions:
            self._read_function(fragment, function, placed, alone=len(functions) == 1)

    def _check_marked(self, fragment: Fragment, placed: list[int]) -> None:
        if fragment.broken:
            raise Unreadable(fragment.broken)
        if len({self.marks[index].word for index in placed}) > 1:
            raise Refused("it has several marks")
        if fragment.is_definition:
            raise Refused("it is a definition with a body")
        file, first, last = fragment.place()
        if any(first < line <= last for line in self.filtered[file].directive_lines):
            raise Refused("a preprocessor line stands inside it")

    def _read_function(self, fragment: Fragment, function: Function, placed: list[int], alone: bool) -> None:
        try:
            bad = function.storage - {"extern"}
            if bad:
                raise Refused(f"it is {' '.join(sorted(bad))}")
            signature = self.scope.signature(function)
        except (Unreadable, *PARSER_ERRORS) as error:
            reason = f"{function.name}: {error}"
            self._skip(placed[:1], reason, isinstance(error, Refused), function.name, self._lines(fragment))
            return
        mark = self.marks[placed[0]].word
        file, first, last = fragment.place()
        lines = self._lines(fragment)
        text = self._one_line(fragment) if alone else f"{function.specifiers} {mark} {tighten(function.declarator)};"
        subject = Subject(function.name, mark, signature, place=self._place(placed[0]), text=text)
        subject = replace(subject, lines=lines)
        self.ranges.append((file, first, last))
        self.reading.subjects.append(replace(subject, target=self._target(subject)))
        self.macro_words.update(_IDENTIFIER.findall(lines))

    def _separate_lines(self) -> None:
        """Declarations that share a source line get their own text for lines, so that each can be had alone."""
        ends: dict[tuple[int, int], int] = Counter()
        for file, first, last in self.ranges:
            ends.update({(file, line): 1 for line in {first, last}})
        for index, (file, first, last) in enumerate(self.ranges):
            if ends[file, first] > 1 or ends[file, last] > 1:
                subject = self.reading.subjects[index]
                self.reading.subjects[index] = replace(subject, lines=f"{subject.text}\n")

    def _target(self, subject: Subject) -> Signature | None:
        """The signature of the wrapper's target where an input declares it."""
        name = self.target_name(subject.mark, subject.name) if self.target_name else None
        function = self.scope.functions.get(name or "")
        if function is None:
            return None
        try:
            return self.scope.signature(function)
        except (Unreadable, *PARSER_ERRORS) as error:
            self.reading.notes.append(f"the declaration of '{name}' cannot be read: {error}")
            return None

    def _one_line(self, fragment: Fragment) -> str:
        words = [
            self.marks[number].word if (number := mark_index(token)) >= 0 else token.text for token in fragment.tokens()
        ]
        return tighten(" ".join(words)) + ";"

    def _skip(self, indices: list[int], reason: str, refused: bool = False, name: str = "", lines: str = "") -> None:
        for index in indices:
            skipped = Skipped(self.marks[index].word, self._place(index), reason, refused, name, lines)
            self.reading.skipped.append(skipped)

    def _lines(self, fragment: Fragment) -> str:
        file, first, last = fragment.place()
        return "".join(line + "\n" for line in self.sources[file][first - 1 : last])

    def _place(self, index: int) -> str:
        mark = self.marks[index]
        place = f"{self.paths[mark.file]}:{mark.line}"
        self._order.setdefault(place, index)
        return place

    def _macros(self) -> str:
        """The inputs' macros that the marked declarations name: a generated file repeats these names."""
        defined = {name: line for header in self.filtered for name, line in header.defines.items()}
        waiting, found = sorted(self.macro_words & defined.keys()), dict[str, str]()
        while waiting:
            name = waiting.pop()
            if name not in found:
                found[name] = f"#ifndef {name}\n{defined[name]}\n#endif\n"
                waiting += sorted(set(_IDENTIFIER.findall(defined[name])) & defined.keys())
        return "".join(found[name] for name in sorted(found))
