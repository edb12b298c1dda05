# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether a target has the signature of its wrapper: C converts what differs without a word, so it must be said."""

from __future__ import annotations

from cowrap_harness.case import Subject
from cowrap_harness.counted import counted


def signature_difference(subject: Subject) -> str:
    """One sentence that says how the declared target differs from the wrapper; empty where it does not, or is not
    declared.
    """
    if subject.target is None:
        return ""
    ours, theirs = subject.signature, subject.target
    if _plain(ours.result.passed) != _plain(theirs.result.passed):
        return f"the wrapper returns '{_shown(ours.result.passed)}', its target '{_shown(theirs.result.passed)}'"
    if len(ours.parameters) != len(theirs.parameters):
        return f"the wrapper has {counted(len(ours.parameters), 'parameter')}, its target {len(theirs.parameters)}"
    for number, (mine, other) in enumerate(zip(ours.parameters, theirs.parameters, strict=True), 1):
        if _plain(mine.type.passed) != _plain(other.type.passed):
            shown = _shown(mine.type.passed), _shown(other.type.passed)
            return f"parameter {number} is '{shown[0]}' in the wrapper, '{shown[1]}' in its target"
        if mine.name != other.name and mine.name in {p.name for p in theirs.parameters if p.name}:
            names = f"'{mine.name}' in the wrapper, '{other.name}' in its target"
            return f"parameter {number} is named {names}: are two swapped?"
    return ""


def _plain(declarator: str) -> str:
    return " ".join(declarator.split())


def _shown(declarator: str) -> str:
    return declarator.replace("@", "").strip()
