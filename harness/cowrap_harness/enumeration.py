# SPDX-License-Identifier: GPL-2.0-or-later
"""Small declarations, every one: each mark, each kind of result, each list of up to two parameters, each clash of
names; the smallest first.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from cowrap_harness.case import Leaf, Parameter, Signature, Subject, ValueType
from cowrap_harness.declaration_text import one_line
from cowrap_harness.grammar_declarations import Declared
from cowrap_harness.grammar_names import camel
from cowrap_harness.grammar_samples import MOST, assemble
from cowrap_harness.hold_file import hold_of
from cowrap_harness.rules import Duty
from cowrap_harness.sample import Sample
from cowrap_harness.spelling import Style
from cowrap_harness.terms import Definition

_POINTER = (Leaf("", "pointer"),)
_KEY = Definition("typedef uint8_t SmallKey[4];", seen=True)
_STEP = Definition("typedef int SmallStep(void *);", seen=True)
_PAIR = Definition("struct SmallPair { char one; long two; };")
_PLAIN = (
    ("int", "integer"), ("int64_t", "integer"), ("bool", "bool"), ("double", "float"), ("long double", "longdouble"),
    ("float _Complex", "complex"), ("unsigned char", "integer"),
)  # fmt: skip

Typed = tuple[ValueType, tuple[Definition, ...]]


def _values() -> list[Typed]:
    """One type of each kind, as parameter and as result."""
    found: list[Typed] = [(_same(f"{name} @", (Leaf("", kind),)), ()) for name, kind in _PLAIN]
    found += [(_same(text, _POINTER), ()) for text in ("const char *@", "void **@", "int (*@)(int)", "int (*@)[3]")]
    leaves = (Leaf(".one", "integer"), Leaf(".two", "integer"))
    return [*found, (_same("struct SmallPair @", leaves), (_PAIR,))]


def _same(text: str, leaves: tuple[Leaf, ...]) -> ValueType:
    return ValueType(text, text, leaves)


def _adjusted() -> list[Typed]:
    """Parameters that are not passed as they are written."""
    return [
        (ValueType("uint8_t @[16]", "uint8_t *@", _POINTER), ()),
        (ValueType("const int @[2][3]", "const int (*@)[3]", _POINTER), ()),
        (ValueType("void @(int)", "void (*@)(int)", _POINTER), ()),
        (ValueType("SmallKey @", "uint8_t *@", _POINTER), (_KEY,)),
        (ValueType("SmallStep @", "SmallStep *@", _POINTER), (_STEP,)),
        (ValueType("const int @", "int @", (Leaf("", "integer"),)), ()),
        (ValueType("char *restrict @", "char *@", _POINTER), ()),
    ]


def _objects(dialect: str) -> list[Typed]:
    found: list[Typed] = []
    for name, stands_for in hold_of(dialect).objects.items():
        needed = () if name == stands_for else (Definition(f"typedef struct {name} {name};"),)
        texts = [f"{word}{name} *@" for word in ("", "const ", "struct ")]
        found += [(ValueType(text, text, _POINTER, stands_for), needed) for text in texts]
    return found


def small_samples(dialect: str, size: int = MOST) -> Iterator[Sample]:
    """All small declarations of a dialect in samples of `size`, plainly spelled, in order of their parameters'
    number.
    """
    declared = _declared(dialect)
    while part := list(itertools.islice(declared, size)):
        yield assemble(dialect, part, Style())


def small_sample(dialect: str, place: int, size: int) -> Sample | None:
    """The small declarations from number `place` times `MOST` on, `size` of them; None behind the last one.

    Where they end before that the first ones fill it up.
    """
    start = place * MOST
    part = list(itertools.islice(_declared(dialect), start, start + size))
    if not part:
        return None
    part += itertools.islice(_declared(dialect), size - len(part))
    return assemble(dialect, part, Style())


def _declared(dialect: str) -> Iterator[Declared]:
    """The declarations, each with a number in its name."""
    number = 0
    stages = (_without_parameters, _with_one, _with_clashes, _with_two)
    for stage, mark in itertools.product(stages, hold_of(dialect).known_marks):
        for result, types, names in stage(dialect):
            one = _declare(dialect, mark, number, result, types, names)
            if one is not None:
                number += 1
                yield one


Signed = tuple[Typed, tuple[Typed, ...], tuple[str, ...]]


def _parameters(dialect: str) -> list[Typed]:
    return [*_objects(dialect), *_values(), *_adjusted()]


def _without_parameters(dialect: str) -> Iterator[Signed]:
    return ((result, (), ()) for result in _results(dialect))


def _with_one(dialect: str) -> Iterator[Signed]:
    return ((result, (one,), ("p0",)) for result in _results(dialect) for one in _parameters(dialect))


def _with_clashes(dialect: str) -> Iterator[Signed]:
    """One parameter with a name that the wrapper uses, then two."""
    first, number = _parameters(dialect)[0], _values()[0]
    for name in _CLASHING:
        yield _results(dialect)[-1], (first,), (name,)
    for name in _CLASHING:
        yield _results(dialect)[0], (first, number), ("p0", name)


def _with_two(dialect: str) -> Iterator[Signed]:
    for pair in itertools.product(_parameters(dialect), repeat=2):
        yield _results(dialect)[0], pair, ("p0", "p1")


def _results(dialect: str) -> list[Typed]:
    if hold_of(dialect).runs_like < "qemu-8":
        return _values()[:1]
    return [*_values(), (_same("void @", ()), ())]


_CLASHING = (
    "s", "ret", "poll_state", "co", "opaque", "ctx", "in_progress", "", "{0}", "{1}", "{2}", "{0}_entry", "{0}_bh",
    "qemu_in_coroutine", "qemu_coroutine_create", "bdrv_poll_co", "qemu_coroutine_self", "aio_co_wake",
    "qemu_coroutine_yield", "aio_bh_schedule_oneshot", "qemu_get_aio_context",
)  # fmt: skip
"""Names that the wrapper uses for itself or calls; `{0}` is the target, `{1}` the wrapper, `{2}` its struct."""


def _declare(
    dialect: str, mark: str, number: int, result: Typed, types: tuple[Typed, ...], names: tuple[str, ...]
) -> Declared | None:
    """One declaration, or None where the dialect has no place for it."""
    hold = hold_of(dialect)
    name = f"{hold.prefix or 'bdrv'}_{f'{hold.infix}_' if hold.is_no_co(mark) else ''}small_{number}"
    target = hold.target(mark, name) or ""
    struct = camel(target if mark == "generated_co_wrapper" else name)
    given = [text.format(target, name, struct) for text in names]
    parameters = tuple(Parameter(text, type) for text, (type, _) in zip(given, types, strict=True))
    signature = Signature(result[0], parameters)
    subject = Subject(name, mark, signature, text=one_line(mark, name, signature))
    if not isinstance(hold.duty(subject), Duty) or not hold.reserved.isdisjoint(given):
        return None
    needed = tuple(definition for _, some in (result, *types) for definition in some)
    return Declared(subject, needed, frozenset({mark, hold.name, "enumerated"}))
