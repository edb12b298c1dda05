# SPDX-License-Identifier: GPL-2.0-or-later
"""What a diagnostic's code means, from the page of that code, and what a marked declaration becomes and why."""

from __future__ import annotations

import os
import re

from cowrap.arguments import UsageError
from cowrap.dialect import DEFAULT, DIALECTS
from cowrap.emit import emit_wrapper
from cowrap.guess import did_you_mean, nearest
from cowrap.passage import GENERATED_MIXED, INSIDE, MIXED
from cowrap.pipeline import run
from cowrap.source import SourceFile

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Optional

    from cowrap.dialect import Dialect
    from cowrap.pipeline import Outcome
    from cowrap.plan import WrapperPlan

PAGES = "explanations"
"""The folder of the package with a page for each code, CODE.md."""

_CODE = re.compile(r"[\w-]+")


def explain_code(code: str) -> str:
    """The page of `code`; empty where it is no single word, so that it may be a declaration.

    Raises UsageError for a word that is no code.
    """
    if not _CODE.fullmatch(code):
        return ""
    page = read_page(code)
    if page:
        return page
    known = known_codes()
    raise UsageError(f"'{code}' is no code of a diagnostic{did_you_mean(code, known)}\ncodes: {', '.join(known)}")


def known_codes() -> list[str]:
    """All codes that have a page, in alphabetical order."""
    from importlib.resources import files  # also where the package lies in an archive

    names = [entry.name for entry in (files("cowrap") / PAGES).iterdir()]
    return sorted(name[: -len(".md")] for name in names if name.endswith(".md"))


def read_page(code: str) -> str:
    """The page of `code`, empty where there is none."""
    from importlib.resources import files

    if code not in known_codes():  # Python 3.9 takes every path in an archive for a file
        return ""
    return (files("cowrap") / PAGES / f"{code}.md").read_text(encoding="utf-8")


def explain_declaration(
    text: str, *, dialect: Optional[Dialect] = None, named_by: str = "its caller", annotations: Sequence[str] = ()
) -> tuple[Outcome, str]:
    """What the declarations in `text` become: the run over them, and a page of text where that has no errors.

    Raises UsageError where no mark stands in `text`.
    """
    written = text.strip()
    source = SourceFile("declaration", written if written.endswith((";", "}")) else written + ";")
    outcome = run([source], dialect=dialect, named_by=named_by, annotations=annotations)
    if not outcome.declarations and not outcome.diagnostics:
        raise UsageError(f"no mark stands in '{written}'{_instead(written, dialect)}")
    if outcome.text is None or outcome.dialect is None:
        return outcome, ""
    sections = [_explain_plan(plan, outcome.dialect, outcome.chosen) for plan in outcome.plans]
    return outcome, "\n".join(sections)


def _instead(text: str, dialect: Optional[Dialect]) -> str:
    """What may have been meant by text without a mark: a header's name, or a word that looks like a mark."""
    if os.path.isfile(text):
        return f", which is a file: 'cowrap lint {text}' says what is wrong with the declarations in it"
    known = (dialect or DIALECTS[DEFAULT]).marks
    for word in _CODE.findall(text):
        near = nearest(word, known)
        if near:
            return f": did you mean '{near}' by '{word}'?"
    return ": name a code, or write a marked declaration in quotes"


def _explain_plan(plan: WrapperPlan, dialect: Dialect, chosen: str) -> str:
    name = plan.declaration.name
    family = f"{dialect.base} and what its file says" if dialect.base else f"QEMU {dialect.releases}"
    reasons = [*_reasons(plan, dialect), f"dialect {dialect.name}, {chosen}: {family}"]
    lines = [
        f"'{name}' becomes a function that calls '{plan.target}', which you write:",
        "",
        f"    {_target_head(plan, dialect)}",
        "",
        *[f"  * {reason}" for reason in reasons],
        "",
        "The generated file gets:",
        *[f"    {line}".rstrip() for line in emit_wrapper(plan, dialect.runtime)],
    ]
    return "\n".join(lines) + "\n"


def _target_head(plan: WrapperPlan, dialect: Dialect) -> str:
    """The target's head: the wrapper's, with the other name and the annotations that the mark asks for."""
    mark = dialect.marks[plan.declaration.mark_words[0]]
    coroutine_fn = dialect.runtime.coroutine_fn
    words = [coroutine_fn.strip()] if mark.to_coroutine and coroutine_fn else []
    words += {"rdlock": ["GRAPH_RDLOCK"], "wrlock": ["GRAPH_WRLOCK"]}.get(mark.lock, [])
    head = plan.signature
    for word in (coroutine_fn, mark.annotation and mark.annotation + " "):
        head = head.replace(word, "", 1) if word else head
    return head.replace(f"{plan.declaration.name}(", " ".join([*words, f"{plan.target}("]), 1)


def _reasons(plan: WrapperPlan, dialect: Dialect) -> list[str]:
    """Why the wrapper is as it is: a sentence for each thing that mark, name and first parameter decide."""
    mark = dialect.marks[plan.declaration.mark_words[0]]
    name, target = plan.declaration.name, plan.target
    if mark.to_coroutine:
        found = [f"the target's name is '{name}' with '{dialect.infix}' as second word"]
        where = plan.passage.initialisers[0][1]
        found.append(f"outside of a coroutine it starts one that runs '{target}' at '{where}', and polls for its end")
    else:
        found = [f"the target's name is '{name}' without its second word '{dialect.infix}'"]
        found.append(f"it leaves its coroutine: a bottom half in the main loop runs '{target}', then it goes on")
    if plan.passage.before:
        asks = f"as '{mark.word}' asks" if mark.lock else "as this dialect does"
        before, after = " ".join(plan.passage.before), " ".join(plan.passage.after)
        found.append(f"there '{before}' stands before the call and '{after}' behind it, {asks}")
    found.append(_inside(plan))
    if plan.passage.assign:
        found.append("the result comes back in the structure that carries the arguments")
    return found


def _inside(plan: WrapperPlan) -> str:
    if plan.passage.shape == INSIDE:
        return "outside of a coroutine it asserts: there you call the target itself"
    if plan.passage.shape not in (MIXED, GENERATED_MIXED):
        return "inside a coroutine it asserts: there you call the target itself"
    held = ", and relies on its caller to hold the graph lock" if plan.passage.assume else ""
    return f"inside a coroutine it calls the target at once{held}"
