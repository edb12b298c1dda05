# SPDX-License-Identifier: GPL-2.0-or-later
"""What of a sample tcc can take, a compiler that is twenty times as fast as the others: all but some types."""

from __future__ import annotations

import re
from dataclasses import replace

from cowrap_harness.case import Subject
from cowrap_harness.driver import bound_words
from cowrap_harness.sample import Sample

_WORD = re.compile(r"[A-Za-z_]\w*")
_TAG = re.compile(r"\b(?:struct|union|enum)\s+(?:__attribute__\s*\(\(\w+\)\)\s*)?(\w+)\s*\{")
_DECLARED = re.compile(r"(\w+)\)*\s*(?:\[[^;]*|\([^;]*)?;\s*\Z")
_POINTER = re.compile(r"\((?:[*\s]|const\b|volatile\b|restrict\b)*\*(?:[*\s]|const\b|volatile\b|restrict\b)*(\w+)")
_LACKING = frozenset({"_Complex", "_Atomic", "__int128"})
"""Words that tcc 0.9.27 does not know."""


def quick_part(sample: Sample) -> Sample:
    """The sample with only what tcc takes: no type that it lacks, directly or behind a name, no parameter in an array
    bound, no result that points to a variadic function, which it holds for another type when it sees it again.
    """
    lacking = set(_LACKING)
    kept: list[str] = []
    for line in sample.definitions.splitlines(keepends=True):
        if lacking.isdisjoint(_WORD.findall(line)):
            kept.append(line)
        else:
            lacking.update(_defined(line))
    subjects = tuple(subject for subject in sample.subjects if _takes(subject, lacking))
    return replace(sample, definitions="".join(kept), subjects=subjects)


def _defined(line: str) -> set[str]:
    """The tags and the typedef name that a line defines."""
    found = set(_TAG.findall(line))
    if line.startswith("typedef"):
        # in `typedef int (*Name)(int a);` the name stands in the first parentheses, else it stands last but brackets
        outside = re.sub(r"\{.*\}|__attribute__\s*\(\(\w+\)\)", " ", line)
        declared = _POINTER.search(outside) or _DECLARED.search(outside)
        found |= {declared[1]} if declared else set()
    return found


def _takes(subject: Subject, lacking: set[str]) -> bool:
    names = {parameter.name for parameter in subject.signature.parameters}
    return (
        lacking.isdisjoint(_WORD.findall(subject.text))
        and names.isdisjoint(bound_words(subject.signature))
        and "..." not in subject.signature.result.written
    )
