# SPDX-License-Identifier: GPL-2.0-or-later
"""Who calls a wrapper: nobody, coroutines only, or coroutines that must not."""

from __future__ import annotations

from cowrap.lint.functions import ANYWHERE
from cowrap.passage import GENERATED_MIXED, MIXED, OUTSIDE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from cowrap.lint.findings import Findings
    from cowrap.lint.functions import DeclaredFunction
    from cowrap.lint.index import TreeIndex, Use
    from cowrap.lint.subjects import Subject


def look_up_callers(subjects: list[Subject], index: TreeIndex) -> None:
    """Look for the prototypes of functions that use wrappers and are not annotated where they are defined.

    Raises EnvironmentProblem.
    """
    used_in = [use.within for subject in subjects for use in subject.uses if use.within is not None]
    word = index.reading.coroutine_fn
    bare = [function for function in used_in if word and not {word, ANYWHERE} & function.annotations]
    names = {function.name for function in bare} - set(index.declared)
    paths = {path for path in index.files.c_paths if path.endswith(".h")}
    paths.update(function.path for function in bare if function.is_static)
    if names:
        index.add_annotated(names, sorted(paths))


def check_callers(subject: Subject, index: TreeIndex, findings: Findings) -> None:
    """Report calls that assert, and wrappers without any use; the latter only where the whole tree is there."""
    shape = subject.plan.passage.shape
    if shape == OUTSIDE:
        for use in subject.uses:
            if _is_in_coroutine(use, index):
                _report_call(subject, use, index.reading.coroutine_fn, findings)
    if not index.files.is_whole or subject.is_obscure:
        return
    if not subject.uses:
        message = f"nobody calls '{subject.name}'"
        subject.report(findings, "unused-wrapper", message, "take the declaration away")
    elif shape in (MIXED, GENERATED_MIXED) and all(_is_in_coroutine(use, index) for use in subject.uses):
        others = tuple((use.span, f"called in '{_caller(use)}'") for use in subject.uses)
        message = f"only coroutines call '{subject.name}'"
        note = f"let them call '{subject.target}' and take the declaration away"
        span, extent = subject.declaration.name_span, subject.declaration.span
        findings.add("coroutine-only-wrapper", message, span, note, others=others, extent=extent)


def _is_in_coroutine(use: Use, index: TreeIndex) -> bool:
    """Whether `use` is a call that certainly runs in a coroutine."""
    if not use.is_call or use.is_guarded or use.within is None:
        return False
    annotations = use.within.annotations.union(*[other.annotations for other in _declarations(use.within, index)])
    return index.reading.coroutine_fn in annotations and ANYWHERE not in annotations


def _declarations(function: DeclaredFunction, index: TreeIndex) -> list[DeclaredFunction]:
    """What else declares `function`: a static one is known in its own file only."""
    found = index.declared.get(function.name, [])
    return [
        other
        for other in found
        if other.is_static == function.is_static and (not function.is_static or other.path == function.path)
    ]


def _caller(use: Use) -> str:
    return use.within.name if use.within is not None else ""


def _report_call(subject: Subject, use: Use, word: str, findings: Findings) -> None:
    message = f"'{_caller(use)}' runs in a coroutine and calls '{subject.name}', which asserts that it does not"
    others = [(subject.declaration.name_span, "the wrapper is declared here")]
    if use.within is not None:
        others.append((use.within.span, f"'{_caller(use)}' is {word}"))
    note = f"call '{subject.target}'"
    findings.add("wrapper-in-coroutine", message, use.span, note, others=tuple(others))
