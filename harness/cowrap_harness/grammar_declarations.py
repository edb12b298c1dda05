# SPDX-License-Identifier: GPL-2.0-or-later
"""The grammar of one marked declaration that a dialect takes: mark, names, result, parameters, taken names."""

from __future__ import annotations

from dataclasses import dataclass, replace

from cowrap_harness.case import Parameter, Signature, Subject, ValueType
from cowrap_harness.choosing import Chooser, given
from cowrap_harness.declaration_text import one_line
from cowrap_harness.grammar_names import Names, parameter_names, settle_names, without_hiding, wrapper_names
from cowrap_harness.grammar_parameters import adjusted, first_objects, parameter_types, result_types
from cowrap_harness.hold_file import hold_of
from cowrap_harness.rules import Duty
from cowrap_harness.terms import INT, Definition, DrawnType, merge, plain

_MANY = (13, 31, 64, 127)
_BOUND_NAMES = ("count", "s", "arg1", "co")
_TAKEN = {
    "struct-tag": "struct {struct} {{ int taken; }};",
    "typedef-name": "typedef int {struct};",
    "enumerator": "enum {{ {struct} = 7 }};",
    "object": "extern int {helper};",
    "function": "void {helper}(void *opaque);",
    "inline-function": "static inline int {struct}(int a) {{ return a; }}",
}
"""Declarations that take a name which the generator would like to give."""


@dataclass(frozen=True)
class Declared:
    """One declaration: the subject, what it needs, and, where it is illegal on purpose, the diagnostic code due.

    An illegal one is spelled from its `text`, which may hold anything.
    """

    subject: Subject
    definitions: tuple[Definition, ...] = ()
    features: frozenset[str] = frozenset()
    code: str = ""


def signatures(choose: Chooser, dialect: str, names: Names) -> tuple[Signature, tuple[Definition, ...], frozenset[str]]:
    """A signature that the dialect takes, what it needs, and its features."""
    hold = hold_of(dialect)
    old = hold.runs_like < "qemu-8"
    result = plain(INT) if old else choose.make(result_types)
    chosen = choose.make(_rest)
    if old or choose.flag():
        chosen.insert(0, choose.make(given(_first, dialect=dialect)))
    types = [type for type, _ in chosen]
    first = types[0] if types and types[0].value.object else None
    named = settle_names([template for _, (_, template) in chosen], names, hold.reserved)
    named = without_hiding(named, [type.value.written for type in types])
    kinds = frozenset(kind for _, (kind, _) in chosen)
    if choose.below(10) == 9:
        bound = choose.pick([name for name in _BOUND_NAMES if name not in named and name not in hold.reserved])
        table = adjusted(f"int @[{bound} + 1]", INT, frozenset({"array-parameter"}))
        types, named, kinds = [*types, plain(INT), table], [*named, bound, "table"], kinds | {"bound-by-parameter"}
    named = [
        f"p{at}" if name == "assert" and "@(" in types[at].value.written else name for at, name in enumerate(named)
    ]
    parameters = tuple(Parameter(name, type.value) for name, type in zip(named, types, strict=True))
    features = {f"first-{first.value.object}" if first else "first-value"} if types else {"no-parameters"}
    features |= {f"result-{name}" for name in result.features}
    features |= {f"parameters-{'many' if len(types) > 12 else 'some' if len(types) > 2 else 'few'}"} | kinds
    features = features.union(*(type.features for type in types))
    needed = merge(result.definitions, *(type.definitions for type in types))
    return Signature(result.value, parameters), needed, frozenset(features)


def _first(choose: Chooser, dialect: str) -> tuple[DrawnType, tuple[str, str]]:
    return first_objects(choose, hold_of(dialect).objects), parameter_names(choose)


def _another(choose: Chooser) -> tuple[DrawnType, tuple[str, str]]:
    return parameter_types(choose), parameter_names(choose)


def _rest(choose: Chooser) -> list[tuple[DrawnType, tuple[str, str]]]:
    """The parameters after the first: mostly few, seldom as many as C promises to take."""
    chosen = choose.several(_another, 0, 5)
    # asked in any case: what fails shrinks best where a choice does not depend on those before it
    if choose.below(20) == 19 and chosen:
        many = choose.pick(_MANY) - 1
        chosen += [(chosen[index % len(chosen)][0], ("numbered-name", "")) for index in range(len(chosen), many)]
    return chosen


def declarations(choose: Chooser, dialect: str, index: int, serial: str) -> Declared:
    """Declaration number `index` of a sample; legal in the dialect."""
    hold = hold_of(dialect)
    mark = choose.pick(hold.known_marks)
    names = wrapper_names(choose, dialect, mark, index, serial)
    signature, definitions, features = signatures(choose, dialect, names)
    subject = Subject(names.wrapper, mark, signature, text=one_line(mark, names.wrapper, signature))
    assert isinstance(hold.duty(subject), Duty), subject.text
    taken = choose.pick(("", "", "", "", "", "", *_TAKEN))
    if taken and names.own and index % 2 == 0:  # the odd one after it has the same struct
        text = _TAKEN[taken].format(struct=names.struct, helper=names.helper)
        definitions = merge([Definition(text, seen=True)], definitions)
        features |= {f"taken-{taken}"}
    return Declared(subject, definitions, features | {mark, hold.name})


def stand_in(subject: Subject) -> Subject:
    """A subject whose signature does not count."""
    nothing = ValueType("void @", "void @", ())
    return replace(subject, signature=Signature(nothing, ()))
