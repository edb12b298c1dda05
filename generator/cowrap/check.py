# SPDX-License-Identifier: GPL-2.0-or-later
"""The rules that a marked declaration must keep before it can be planned; each broken one is a diagnostic."""

from __future__ import annotations

from cowrap.ctype import Array, Named, Pointer, spell
from cowrap.diagnostic import Diagnostic
from cowrap.dialect import DIALECTS
from cowrap.marks import MARKS, vocabulary_of
from cowrap.meaning import UNCOPYABLE, assignable, is_int, resolve, uncopyable_text, uncopyable_word
from cowrap.names import split_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Callable, Optional

    from cowrap.declaration import Declaration
    from cowrap.diagnostic import DiagnosticBag
    from cowrap.dialect import Dialect
    from cowrap.marks import Mark
    from cowrap.meaning import Typedefs
    from cowrap.source import Span

LOCAL_STORAGE = frozenset({"static", "inline", "__inline", "__inline__"})
"""Specifiers of functions that no other file could call."""

HARMLESS_STORAGE = frozenset({"extern", "__extension__"})


def check_mark(declaration: Declaration, dialect: Dialect, bag: DiagnosticBag) -> Optional[Mark]:
    """The one mark of `declaration`, or None after a diagnostic: unknown, contradicting another, or not in
    `dialect`."""
    if len(declaration.mark_words) == 1:
        known = dialect.marks.get(declaration.mark_words[0])
        if known is not None:
            return known
    marks: dict[str, Mark] = {}
    first: tuple[str, Span] = declaration.marks[0]
    for word, span in declaration.marks:
        mark = dialect.marks.get(word)
        if mark is None:
            (_report_missing_mark if word in MARKS else _report_unknown_mark)(word, span, dialect, bag)
            return None
        if marks and word not in marks:
            bag.add(
                Diagnostic(
                    "contradicting-marks", f"'{word}' contradicts '{first[0]}'", span,
                    others=((first[1], "the other mark is here"),), notes=("write one mark for each declaration",),
                )
            )  # fmt: skip
            return None
        marks[word] = mark
    return marks[first[0]]


def _report_unknown_mark(word: str, span: Span, dialect: Dialect, bag: DiagnosticBag) -> None:
    from cowrap.guess import nearest

    known = sorted(dialect.marks)
    vocabulary = vocabulary_of(word)
    if all(mark.vocabulary != vocabulary for mark in dialect.marks.values()):
        known = sorted(mark for mark in MARKS if MARKS[mark].vocabulary == vocabulary)
    guess = nearest(word, known)
    notes = (f"did you mean '{guess}'?",) if guess else ()
    bag.add(
        Diagnostic(
            "unknown-mark", f"unknown mark '{shown(word)}'", span, notes=(*notes, f"known marks: {', '.join(known)}")
        )
    )


def _report_missing_mark(word: str, span: Span, dialect: Dialect, bag: DiagnosticBag) -> None:
    bag.add(
        Diagnostic(
            "not-in-dialect", f"the mark '{word}' is not in dialect {dialect.name}", span,
            notes=(
                f"the first dialect that has it is {_first(lambda row: word in row.marks)}",
                f"the marks of {dialect.name} are: {', '.join(sorted(dialect.marks))}",
            ),
        )
    )  # fmt: skip


def _first(has_it: Callable[[Dialect], bool]) -> str:
    return next(row.name for row in DIALECTS.values() if has_it(row))


def shown(text: str) -> str:
    """`text` as a message quotes it: not longer than a line."""
    return text if len(text) <= 64 else text[:60] + "..."


def check_storage(declaration: Declaration, bag: DiagnosticBag) -> bool:
    """Whether another file can call the function, and the wrapper can return; else a diagnostic."""
    for word, span in declaration.storage:
        if word in HARMLESS_STORAGE:
            continue
        if word in LOCAL_STORAGE:
            message = f"'{word}' on a wrapper: no other file could call it"
        else:
            message = f"'{word}' has no meaning on a wrapper"
        bag.add(Diagnostic("storage-class", message, span, notes=(f"take '{word}' away",)))
        return False
    return True


def check_name(declaration: Declaration, mark: Mark, dialect: Dialect, bag: DiagnosticBag) -> bool:
    """Whether the name follows the dialect's prefix rule, so that it has a target; else a diagnostic."""
    problem = _name_problem(declaration.name, mark, dialect)
    if not problem:
        return True
    message = f"the name '{shown(declaration.name)}' has no target: {problem}"
    note = f"a wrapper is named like 'bdrv_peek', which calls 'bdrv_{dialect.infix}_peek'"
    if not mark.to_coroutine:
        note = f"a coroutine wrapper is named like 'bdrv_{dialect.infix}_dig', which calls 'bdrv_dig'"
    bag.add(Diagnostic("wrapper-name", message, declaration.name_span, notes=(note,)))
    return False


def _name_problem(name: str, mark: Mark, dialect: Dialect) -> str:
    first, rest = split_name(name)
    infix = dialect.infix
    if dialect.prefix and first != dialect.prefix:
        return f"it does not begin with '{dialect.prefix}_'"
    if not mark.to_coroutine:
        if not rest.startswith(f"{infix}_"):
            return f"its second word is not '{infix}'"
    elif rest.startswith(f"{infix}_") if dialect.prefix else f"_{infix}_" in name:
        return f"it contains '_{infix}_', as the names of coroutine functions do"
    if not all(name.lstrip("_").split("_")):
        return "one of its words is empty"
    return "" if rest else "it has only one word"


def check_result(declaration: Declaration, dialect: Dialect, typedefs: Typedefs, bag: DiagnosticBag) -> bool:
    """Whether the result can be carried back in this dialect; else a diagnostic."""
    resolved = resolve(declaration.result, typedefs)
    kind = ""
    if isinstance(resolved, Named):
        word = uncopyable_word(resolved, typedefs)
        kind = word and f"'{word}'"
    elif not isinstance(resolved, Pointer):
        kind = "an array" if isinstance(resolved, Array) else "a function"
    if not kind and resolved is not declaration.result and uncopyable_text(assignable(declaration.result, typedefs)):
        message = f"'{shown(declaration.name)}' returns a type that cannot be written again"
        note = "a string, braces or a stray character stands in its typedef: take it out"
        bag.add(Diagnostic("result-type", message, declaration.name_span, notes=(note,)))
        return False
    if kind:
        message = f"'{shown(declaration.name)}' returns {kind}, which C cannot do"
        bag.add(Diagnostic("result-type", message, declaration.name_span, notes=("return a pointer instead",)))
        return False
    if dialect.int_only and not is_int(resolved, typedefs):
        written = shown(spell(declaration.result, ""))
        message = f"a result of type '{written}' is not in dialect {dialect.name}, which returns int only"
        note = f"the first dialect that has it is {_first(lambda row: not row.int_only)}"
        bag.add(Diagnostic("not-in-dialect", message, declaration.name_span, notes=(note,)))
        return False
    return True


def check_parameters(declaration: Declaration, typedefs: Typedefs, bag: DiagnosticBag) -> bool:
    """Whether each parameter can be carried to the target in a structure, and has a name of its own; else
    diagnostics."""
    good = True
    first: dict[str, int] = {}
    for at, (type, name) in enumerate(declaration.pairs):
        problem = _parameter_problem(type, typedefs) if isinstance(type, Named) else ""
        if problem:
            span = declaration.parameter(at).span
            note = "pass a pointer to it instead"
            bag.add(Diagnostic("parameter-type", f"a parameter of type {problem}", span, notes=(note,)))
            good = False
        if name in first:
            message = f"two parameters are named '{shown(name)}'"
            others = ((declaration.parameter(first[name]).name_span, "the first is here"),)
            notes = ("give one of them another name",)
            span = declaration.parameter(at).name_span
            bag.add(Diagnostic("duplicate-parameter", message, span, others=others, notes=notes))
            good = False
        elif name:
            first[name] = at
    return good


def _parameter_problem(type: Named, typedefs: Typedefs) -> str:
    resolved = resolve(type, typedefs)
    if isinstance(resolved, Named):
        for word in resolved.words:
            if word in UNCOPYABLE:
                return f"'{word}' cannot be carried to another stack"
            if word == "void":
                return "'void' has no value"
        return ""
    # An array passes as a pointer to its elements, so that its outermost bound is not written.
    if uncopyable_text(resolved.of if isinstance(resolved, Array) else resolved):
        return f"'{shown(spell(type, ''))}', in whose typedef a string, braces or a stray character stands"
    return ""


def check_first_parameter(declaration: Declaration, context: str, dialect: Dialect, bag: DiagnosticBag) -> bool:
    """Whether the first parameter, which points to the object `context` or to none, says where the target runs; else
    a diagnostic."""
    if dialect.elsewhere is not None or context in dialect.contexts:
        return True
    accepted = [f"{name} *" for name in dialect.contexts]
    if not declaration.pairs:
        message = f"a wrapper without parameters is not in dialect {dialect.name}"
        span = declaration.name_span
    else:
        written = shown(spell(declaration.pairs[0][0], ""))
        message = f"a first parameter of type '{written}' is not in dialect {dialect.name}"
        span = declaration.parameter(0).span
    newer = _first(lambda row: row.elsewhere is not None or context in row.contexts)
    notes = (
        f"the first dialect that has it is {newer}",
        f"in {dialect.name} the first parameter is {' or '.join(accepted)}",
    )
    bag.add(Diagnostic("not-in-dialect", message, span, notes=notes))
    return False
