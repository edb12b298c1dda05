# SPDX-License-Identifier: GPL-2.0-or-later
"""Makes a failing sample small within its bucket: one declaration, few parameters, plain types and spelling.

Every step is a candidate that is kept only if it still shows the bucket, so that a step may be bold: one that makes
nonsense shows another bucket, or none.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from cowrap_harness.case import Leaf, Parameter, Signature, Subject, ValueType
from cowrap_harness.declaration_text import spell_parameters
from cowrap_harness.sample import Sample

Shows = Callable[[Sample], bool]

TRIALS = 160
"""Candidates that are tried at most: a number and not a time, so that equal findings shrink equally."""
AT_ONCE = 8
"""A candidate of more declarations than this counts as so many times as long: it takes that much longer to judge."""

_INT = ValueType("int @", "int @", (Leaf("", "integer"),))


def reduce_sample(sample: Sample, name: str, shows: Shows, trials: int = TRIALS) -> Sample:
    """The smallest sample found in which the bucket still shows; `name` is the declaration that showed it.

    Returns `sample` itself where no smaller one does.
    """
    reducer = _Reducer(sample, shows, trials)
    reducer.single_out(name)
    # what is illegal on purpose is so by its text: spelled anew from its signature it would be another declaration
    if len(reducer.best.subjects) == 1 and not reducer.best.refusals:
        # what a removed parameter frees may make another removable
        while reducer.signature():
            pass
        reducer.spelling()
    reducer.definitions()
    return reducer.best


def spellings(subject: Subject) -> Iterator[str]:
    """The declaration in one line from its signature, the mark in each of the places where people put it."""
    plain = subject.signature.result.written
    list_ = spell_parameters(subject.signature)
    yield plain.replace("@", f"{subject.mark} {subject.name}({list_})") + ";"
    place = re.search(r"[*(@]", plain)
    start = place.start() if place else len(plain)
    head, tail = plain[:start].rstrip(), plain[start:].replace("@", f"{subject.name}({list_})")
    yield f"{head} {subject.mark} {tail};"
    yield f"{subject.mark} {plain.replace('@', f'{subject.name}({list_})')};"


def with_subject(sample: Sample, subject: Subject, text: str) -> Sample:
    """A sample of one declaration, spelled as `text`."""
    own = replace(subject, text=text, lines=f"{text}\n")
    return replace(sample, subjects=(own,)).only([own.name])


class _Reducer:
    """One reduction at work: `best` is the smallest sample that shows the bucket so far."""

    def __init__(self, sample: Sample, shows: Shows, trials: int) -> None:
        self.best = sample
        self._shows = shows
        self._left = trials

    def _try(self, candidate: Sample) -> bool:
        if self._left <= 0 or candidate == self.best:
            return False
        self._left -= max(1, len(candidate.subjects) // AT_ONCE)
        if not self._shows(candidate):
            return False
        self.best = candidate
        return True

    def single_out(self, name: str) -> None:
        """Keeps only what the bucket needs: the declaration alone, else by halves."""
        sample = self.best
        names = [subject.name for subject in sample.subjects]
        if name in names and self._try(sample.only([name])):
            return
        step = len(names) // 2
        while step:
            for start in range(0, len(names), step):
                rest = names[:start] + names[start + step :]
                if rest and self._try(sample.only(rest)):
                    names = rest
                    break
            else:
                step //= 2

    def signature(self) -> bool:
        """One pass over parameters and types; whether anything became smaller."""
        before = self.best
        self._drop_parameters()
        self._plain_types()
        return self.best != before

    def _drop_parameters(self) -> None:
        """Removes parameters in runs, the longest first."""
        step = len(self.best.subjects[0].signature.parameters)
        while step:
            start = 0
            while start < len(self.best.subjects[0].signature.parameters):
                signature = self.best.subjects[0].signature
                rest = signature.parameters[:start] + signature.parameters[start + step :]
                if not self._try_signature(replace(signature, parameters=rest)):
                    start += step
            step //= 2

    def _plain_types(self) -> None:
        """int in the place of other types, one letter in the place of a parameter's name, a short name for all."""
        signature = self.best.subjects[0].signature
        if signature.result.passed != _INT.passed:
            self._try_signature(replace(signature, result=_INT))
        for name in ("bdrv_f", "bdrv_co_f"):
            subject = replace(self.best.subjects[0], name=name, target=None)
            if self.best.subjects[0].name in ("bdrv_f", "bdrv_co_f") or self._try_subject(subject):
                break
        for index in range(len(self.best.subjects[0].signature.parameters)):
            old = self.best.subjects[0].signature.parameters[index]
            letter = chr(ord("a") + index % 26)
            for new in (Parameter(letter, _INT), Parameter(old.name, _INT), Parameter(letter, old.type)):
                if new == old or self._try_parameter(index, new):
                    break

    def _try_parameter(self, index: int, new: Parameter) -> bool:
        signature = self.best.subjects[0].signature
        parameters = (*signature.parameters[:index], new, *signature.parameters[index + 1 :])
        return self._try_signature(replace(signature, parameters=parameters))

    def _try_signature(self, signature: Signature) -> bool:
        return self._try_subject(replace(self.best.subjects[0], signature=signature, target=None))

    def _try_subject(self, subject: Subject) -> bool:
        return any(self._try(with_subject(self.best, subject, text)) for text in dict.fromkeys(spellings(subject)))

    def spelling(self) -> None:
        """The declaration in one plain line, or at least in one of its own lines' text."""
        subject = self.best.subjects[0]
        for text in dict.fromkeys((*spellings(subject), subject.text)):
            if subject.lines == f"{text}\n" or self._try(with_subject(self.best, subject, text)):
                return

    def definitions(self) -> None:
        """Drops what the declarations do not need of the definitions: all, then in runs, the longest first and from the
        end on, since what stands later may need what stands before it.
        """
        parts = split_definitions(self.best.definitions)
        step = len(parts)
        while step:
            end = len(parts)
            while end > 0:
                start = max(0, end - step)
                rest = [*parts[:start], *parts[end:]]
                if self._try(self._defined(rest)):
                    parts = rest
                end = start
            step //= 2

    def _defined(self, parts: Sequence[str]) -> Sample:
        text = "".join(parts)
        header = self.best.header
        if self.best.definitions and self.best.definitions in header:
            header = header.replace(self.best.definitions, text, 1)
        return replace(self.best, definitions=text, header=header)


def split_definitions(text: str) -> list[str]:
    """The top-level declarations and whole `#if` groups of C text that the harness made, in order."""
    parts: list[str] = []
    current, depth, conditions = "", 0, 0
    for line in text.splitlines(keepends=True):
        current += line
        bare = line.strip()
        directive = bare.startswith("#")
        if directive:
            conditions += bare.startswith("#if") - bare.startswith("#endif")
        else:
            depth += line.count("{") - line.count("}")
        ends = not bare.endswith("\\") if directive else bare.endswith(";")
        if depth <= 0 and conditions <= 0 and ends:
            parts.append(current)
            current = ""
    return [*parts, current] if current.strip() else parts
