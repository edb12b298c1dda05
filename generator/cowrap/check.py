# SPDX-License-Identifier: GPL-2.0-or-later
"""The rules that a marked declaration must keep before it can be planned; each broken one is a diagnostic."""

from __future__ import annotations

from cowrap.ctype import Array, Function, Named, spell
from cowrap.diagnostic import Diagnostic
from cowrap.dialect import DIALECTS
from cowrap.marks import MARKS, nearest, vocabulary_of
from cowrap.meaning import is_int, is_void, resolve, uncopyable_word
from cowrap.names import split_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Callable, Optional

    from cowrap.declaration import Declaration, Parameter
    from cowrap.diagnostic import DiagnosticBag
    from cowrap.dialect import Dialect
    from cowrap.marks import Mark
    from cowrap.meaning import Typedefs
    from cowrap.source import Span

LOCAL_STORAGE = frozenset({"static", "inline", "__inline", "__inline__"})
"""Specifiers of functions that no other file could call."""

HARMLESS_STORAGE = frozenset({"extern", "__extension__"})


def check_mark(declaration: Declaration, dialect: Dialect, bag: DiagnosticBag) -> Optional[Mark]:
    """The one mark of `declaration`, or None after a diagnostic: unknown, contradicting another, or not in `dialect`."""
    marks: dict[str, Mark] = {}
    first: tuple[str, Span] = declaration.marks[0]
    for word, span in declaration.marks:
        mark = MARKS.get(word)
        if mark is None:
            _report_unknown_mark(word, span, dialect, bag)
            return None
        if word not in dialect.marks:
            _report_missing_mark(word, span, dialect, bag)
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
    known = sorted(dialect.marks)
    vocabulary = vocabulary_of(word)
    if all(MARKS[mark].vocabulary != vocabulary for mark in known):
        known = sorted(mark for mark in MARKS if MARKS[mark].vocabulary == vocabulary)
    guess = nearest(word, known)
    notes = (f"did you mean '{guess}'?",) if guess else ()
    bag.add(Diagnostic("unknown-mark", f"unknown mark '{_shown(word)}'", span, notes=(*notes, f"known marks: {', '.join(known)}")))


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


def _shown(text: str) -> str:
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
    name = declaration.name
    first, rest = split_name(name)
    note = "a wrapper's name is a prefix, '_' and the rest, such as 'bdrv_peek' for the target 'bdrv_co_peek'"
    problem = ""
    if not mark.to_coroutine:
        note = "a coroutine wrapper's name is a prefix, '_co_' and the rest, such as 'bdrv_co_dig' for the target 'bdrv_dig'"
        if not rest.startswith("co_"):
            problem = "its second word is not 'co'"
    elif dialect.prefix and first != dialect.prefix:
        problem = f"it does not begin with '{dialect.prefix}_'"
    elif rest.startswith("co_") if dialect.prefix else "_co_" in name:
        problem = "it contains '_co_', which makes it the name of a coroutine function"
    if not problem and not all(name.lstrip("_").split("_")):
        problem = "one of its words is empty"
    if not problem and not rest:
        problem = "it has only one word"
    if problem:
        message = f"the name '{_shown(name)}' has no target: {problem}"
        bag.add(Diagnostic("wrapper-name", message, declaration.name_span, notes=(note,)))
    return not problem


def check_result(declaration: Declaration, dialect: Dialect, typedefs: Typedefs, bag: DiagnosticBag) -> bool:
    """Whether the result can be carried back in this dialect; else a diagnostic."""
    resolved = resolve(declaration.result, typedefs)
    uncopyable = uncopyable_word(resolved, typedefs)
    if isinstance(resolved, (Array, Function)) or uncopyable:
        kind = "a function" if isinstance(resolved, Function) else "an array" if isinstance(resolved, Array) else f"'{uncopyable}'"
        bag.add(Diagnostic("result-type", f"'{declaration.name}' returns {kind}, which C cannot do", declaration.name_span))
        return False
    if dialect.int_only and not is_int(resolved, typedefs):
        message = f"a result of type '{_shown(spell(declaration.result, ''))}' is not in dialect {dialect.name}, which returns int only"
        note = f"the first dialect that has it is {_first(lambda row: not row.int_only)}"
        bag.add(Diagnostic("not-in-dialect", message, declaration.name_span, notes=(note,)))
        return False
    return True


def check_parameters(parameters: Sequence[Parameter], typedefs: Typedefs, bag: DiagnosticBag) -> bool:
    """Whether each parameter can be carried to the target in a structure, and has a name of its own; else diagnostics."""
    good = True
    seen: dict[str, Span] = {}
    for parameter in parameters:
        problem = ""
        if isinstance(parameter.type, Named):
            problem = _parameter_problem(parameter.type, typedefs)
        if problem:
            bag.add(Diagnostic("parameter-type", f"a parameter of type {problem}", parameter.span))
            good = False
        if parameter.name in seen:
            other = (seen[parameter.name], "the first is here")
            message = f"two parameters are named '{_shown(parameter.name)}'"
            bag.add(Diagnostic("duplicate-parameter", message, parameter.name_span, others=(other,)))
            good = False
        elif parameter.name:
            seen[parameter.name] = parameter.name_span
    return good


def _parameter_problem(type: Named, typedefs: Typedefs) -> str:
    word = uncopyable_word(type, typedefs)
    if word:
        return f"'{word}' cannot be carried to another stack"
    if is_void(type, typedefs):
        return "'void' has no value"
    return ""


def check_first_parameter(
    parameters: Sequence[Parameter], context: str, dialect: Dialect, declaration: Declaration, bag: DiagnosticBag
) -> bool:
    """Whether the first parameter, which points to the object `context` or to none, says where the target runs; else a diagnostic."""
    if dialect.elsewhere is not None or context in dialect.contexts:
        return True
    accepted = [f"{name} *" for name in dialect.contexts]
    if not parameters:
        message = f"a wrapper without parameters is not in dialect {dialect.name}"
        span = declaration.name_span
    else:
        written = _shown(spell(parameters[0].type, ""))
        message = f"a first parameter of type '{written}' is not in dialect {dialect.name}"
        span = parameters[0].span
    newer = _first(lambda row: row.elsewhere is not None or context in row.contexts)
    notes = (f"the first dialect that has it is {newer}", f"in {dialect.name} the first parameter is {' or '.join(accepted)}")
    bag.add(Diagnostic("not-in-dialect", message, span, notes=notes))
    return False
