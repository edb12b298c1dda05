# SPDX-License-Identifier: GPL-2.0-or-later
"""Does the mark take the graph lock that the target asks for, and none that target or wrapper forbid?"""

from __future__ import annotations

from cowrap.lint.functions import RDLOCK, UNLOCKED, WRLOCK

TYPE_CHECKING = False
if TYPE_CHECKING:
    from cowrap.lint.findings import Findings
    from cowrap.lint.subjects import Subject

_LOCKS = frozenset({RDLOCK, WRLOCK, UNLOCKED})
_LABEL = "the target is declared here"
_TAKES = {"": "no graph lock", "rdlock": "the graph lock for reading", "wrlock": "the graph lock for writing"}


def check_locks(subject: Subject, findings: Findings) -> None:
    """Report where mark, target and wrapper contradict each other about the graph lock.

    Of a lock of a fork's own nothing is known.
    """
    if subject.mark.lock not in _TAKES:
        return
    wrapper = _annotation(subject.annotations)
    target = _annotation(subject.target_annotations)
    if target in (RDLOCK, WRLOCK):
        _check_needed(subject, target, findings)
    elif target == UNLOCKED:
        _check_forbidden(subject, wrapper, findings)
    _check_wrapper(subject, wrapper, findings)


def _annotation(annotations: frozenset[str]) -> str:
    """The one annotation about the graph lock; empty where there is none, or more than one."""
    found = _LOCKS & annotations
    return next(iter(found)) if len(found) == 1 else ""


def _check_needed(subject: Subject, target: str, findings: Findings) -> None:
    lock = subject.mark.lock
    if lock == "wrlock" or (lock == "rdlock" and target == RDLOCK):
        return
    word = subject.mark.word
    message = f"'{subject.target}' is {target}, but '{word}' takes {_TAKES[lock]}"
    stem = "_".join([part for part in word.split("_") if part not in ("bdrv", "rdlock")])
    wanted = f"{stem}_bdrv_{'rdlock' if target == RDLOCK else 'wrlock'}"
    note = f"write '{wanted}'" if wanted in subject.marks else "no mark takes it in a coroutine: only a bottom half can"
    subject.report(findings, "lock-missing", message, note, span=subject.mark_span, label=_LABEL)


def _check_forbidden(subject: Subject, wrapper: str, findings: Findings) -> None:
    word, lock = subject.mark.word, subject.mark.lock
    if lock:
        message = f"'{subject.target}' is {UNLOCKED}, but '{word}' takes {_TAKES[lock]}"
        note = "write the mark without a lock"
        subject.report(findings, "lock-forbidden", message, note, span=subject.mark_span, label=_LABEL)
    elif wrapper in (RDLOCK, WRLOCK):
        message = f"'{subject.target}' is {UNLOCKED}, but callers of '{subject.name}' hold the lock: it is {wrapper}"
        subject.report(findings, "lock-forbidden", message, f"take '{wrapper}' away", label=_LABEL)


def _check_wrapper(subject: Subject, wrapper: str, findings: Findings) -> None:
    word, lock = subject.mark.word, subject.mark.lock
    why = ""
    if lock == "rdlock" and wrapper == WRLOCK:
        why = "it would wait for its own caller, who holds the lock for writing"
    elif lock == "wrlock" and wrapper in (RDLOCK, WRLOCK):
        why = "it would wait for its own caller, who holds the lock"
    elif lock == "rdlock" and subject.mark.mixed and wrapper == UNLOCKED:
        why = "in a coroutine it relies on its caller to hold the lock"
    if why:
        message = f"'{subject.name}' is {wrapper}, but is marked '{word}': {why}"
        note = f"take '{wrapper}' away, or choose another mark"
        subject.report(findings, "lock-conflict", message, note, span=subject.mark_span)
