# SPDX-License-Identifier: GPL-2.0-or-later
"""Does the target exist, and do target and wrapper run where their annotations say?"""

from __future__ import annotations

from cowrap.lint.functions import ANYWHERE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from cowrap.lint.findings import Findings
    from cowrap.lint.subjects import Subject


def check_target(subject: Subject, is_whole: bool, findings: Findings) -> None:
    """Report a target that the generated file cannot call; `is_whole` tells whether the whole tree is there."""
    if subject.is_target_obscure:
        return
    name, target = subject.name, subject.target
    if not subject.targets:
        _report_missing(subject, findings)
    elif not any(function.is_in_header for function in subject.targets):
        message = f"'{name}' calls '{target}', which no header declares"
        note = "declare it in a header that block/coroutines.h or another include of the generated file brings in"
        subject.report(findings, "no-target", message, note, label="it is here")
    elif is_whole and not any(function.is_definition for function in subject.targets):
        message = f"'{name}' calls '{target}', which nothing in the tree defines"
        subject.report(findings, "no-target", message, f"define '{target}'", label="it is declared here")


def _report_missing(subject: Subject, findings: Findings) -> None:
    name, target = subject.name, subject.target
    if subject.all_targets:
        found = subject.all_targets[0]
        message = f"'{name}' calls '{target}', which is static in another file"
        others = ((found.span, "it is here"),)
        note = "take its 'static' away and declare it in a header"
        span = subject.declaration.name_span
        findings.add("no-target", message, span, note, others=others, extent=subject.declaration.span)
        return
    annotation = f"{subject.coroutine_fn} " if subject.mark.to_coroutine and subject.coroutine_fn else ""
    message = f"'{name}' calls '{target}', which nothing in the tree declares"
    subject.report(findings, "no-target", message, f"write a function '{annotation}{target}' with the same parameters")


def check_coroutine(subject: Subject, findings: Findings) -> None:
    """Report annotations that say something else about coroutines than the mark does, where the dialect has any."""
    if not subject.coroutine_fn:
        return
    if subject.mark.to_coroutine:
        _check_outside(subject, findings)
    else:
        _check_inside(subject, findings)


def _check_outside(subject: Subject, findings: Findings) -> None:
    """A wrapper for callers outside of coroutines, around a target that runs in one."""
    name, target, coroutine_fn = subject.name, subject.target, subject.coroutine_fn
    if coroutine_fn in subject.annotations:
        message = f"'{name}' is {coroutine_fn}, but '{subject.mark.word}' makes it a function for other callers too"
        note = f"take '{coroutine_fn}' away; coroutines call '{target}'"
        subject.report(findings, "wrapper-is-coroutine", message, note, span=subject.mark_span)
    is_clear = bool(subject.targets) and not subject.is_target_obscure
    if is_clear and not {coroutine_fn, ANYWHERE} & subject.target_annotations:
        message = f"'{target}' runs in a coroutine, but is not {coroutine_fn}"
        note = f"write '{coroutine_fn}' on the declaration of '{target}'"
        subject.report(findings, "target-not-coroutine", message, note, label="the target is declared here")


def _check_inside(subject: Subject, findings: Findings) -> None:
    """A wrapper for coroutines, around a target that runs outside of them."""
    name, target, word, coroutine_fn = subject.name, subject.target, subject.mark.word, subject.coroutine_fn
    if coroutine_fn in subject.target_annotations:
        message = f"'{target}' is {coroutine_fn}, but '{word}' calls it outside of coroutines"
        note = f"'{name}' may call it itself, without a mark"
        subject.report(findings, "target-in-coroutine", message, note, label="the target is declared here")
    if coroutine_fn not in subject.annotations:
        message = f"'{name}' yields, but is not {coroutine_fn}"
        subject.report(findings, "wrapper-not-coroutine", message, f"write '{coroutine_fn} {word}'")
