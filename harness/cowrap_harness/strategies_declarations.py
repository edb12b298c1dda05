# SPDX-License-Identifier: GPL-2.0-or-later
"""Strategies for one marked declaration that a dialect takes: mark, names, result, parameters, taken names."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

from hypothesis import strategies as st

from cowrap_harness.case import Parameter, Signature, Subject, ValueType
from cowrap_harness.rules import Duty, duty
from cowrap_harness.spelling import one_line
from cowrap_harness.strategies_names import Names, parameter_names, settle_names, wrapper_names
from cowrap_harness.strategies_parameters import adjusted, first_objects, parameter_types, result_types
from cowrap_harness.terms import INT, OBJECT_TYPES, Definition, DrawnType, merge, plain

_CO_MARKS = (
    "co_wrapper",
    "co_wrapper_mixed",
    "co_wrapper_bdrv_rdlock",
    "co_wrapper_mixed_bdrv_rdlock",
    "no_co_wrapper",
)
_LOCK_MARKS = ("no_co_wrapper_bdrv_rdlock", "no_co_wrapper_bdrv_wrlock")
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


def marks_of(dialect: str) -> tuple[str, ...]:
    """The marks that a dialect documents."""
    if dialect < "qemu-8":
        return ("generated_co_wrapper",)
    return _CO_MARKS if dialect < "qemu-8.2" else (*_CO_MARKS, *_LOCK_MARKS)


def objects_of(dialect: str) -> tuple[str, ...]:
    """The types of context objects that a dialect knows."""
    return OBJECT_TYPES if dialect >= "qemu-6.2" else OBJECT_TYPES[:2]


@st.composite
def signatures(draw: st.DrawFn, dialect: str, names: Names) -> tuple[Signature, tuple[Definition, ...], frozenset[str]]:
    """A signature that the dialect takes, what it needs, and its features."""
    old = dialect < "qemu-8"
    result = plain(INT) if old else draw(result_types())
    chosen = draw(_rest())
    if old or draw(st.booleans()):
        chosen.insert(0, (draw(first_objects(objects_of(dialect))), draw(parameter_names())))
    types = [type for type, _ in chosen]
    first = types[0] if types and types[0].value.object else None
    given = settle_names([template for _, (_, template) in chosen], names)
    kinds = frozenset(kind for _, (kind, _) in chosen)
    if draw(st.integers(0, 9)) == 9:
        bound = draw(st.sampled_from([name for name in _BOUND_NAMES if name not in given]))
        table = adjusted(f"int @[{bound} + 1]", INT, frozenset({"array-parameter"}))
        types, given, kinds = [*types, plain(INT), table], [*given, bound, "table"], kinds | {"bound-by-parameter"}
    given = [
        f"p{at}" if name == "assert" and "@(" in types[at].value.written else name for at, name in enumerate(given)
    ]
    parameters = tuple(Parameter(name, type.value) for name, type in zip(given, types, strict=True))
    features = {f"first-{first.value.object}" if first else "first-value"} if types else {"no-parameters"}
    features |= {f"result-{name}" for name in result.features}
    features |= {f"parameters-{'many' if len(types) > 12 else 'some' if len(types) > 2 else 'few'}"} | kinds
    features = features.union(*(type.features for type in types))
    needed = merge(result.definitions, *(type.definitions for type in types))
    return Signature(result.value, parameters), needed, frozenset(features)


@cache
@st.composite
def _rest(draw: st.DrawFn) -> list[tuple[DrawnType, tuple[str, str]]]:
    """The parameters after the first: mostly few, seldom as many as C promises to take."""
    chosen = draw(st.lists(st.tuples(parameter_types(), parameter_names()), max_size=5))
    if chosen and draw(st.integers(0, 19)) == 19:
        many = draw(st.sampled_from(_MANY)) - 1
        chosen += [(chosen[index % len(chosen)][0], ("numbered-name", "")) for index in range(len(chosen), many)]
    return chosen


@st.composite
def declarations(draw: st.DrawFn, dialect: str, index: int, serial: str) -> Declared:
    """Declaration number `index` of a sample; legal in the dialect."""
    mark = draw(st.sampled_from(marks_of(dialect)))
    names = draw(wrapper_names(dialect, mark, index, serial))
    signature, definitions, features = draw(signatures(dialect, names))
    subject = Subject(names.wrapper, mark, signature, text=one_line(mark, names.wrapper, signature))
    assert isinstance(duty(dialect, subject), Duty), subject.text
    taken = draw(st.sampled_from(("", "", "", "", "", "", *_TAKEN)))
    if taken and names.own and index % 2 == 0:  # the odd one after it has the same struct
        text = _TAKEN[taken].format(struct=names.struct, helper=names.helper)
        definitions = merge([Definition(text, seen=True)], definitions)
        features |= {f"taken-{taken}"}
    return Declared(subject, definitions, features | {mark, dialect})


def stand_in(subject: Subject) -> Subject:
    """A subject whose signature does not count."""
    nothing = ValueType("void @", "void @", ())
    return replace(subject, signature=Signature(nothing, ()))
