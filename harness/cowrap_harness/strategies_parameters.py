# SPDX-License-Identifier: GPL-2.0-or-later
"""Strategies for the types of parameters and results: values, arrays and functions as parameters, qualifiers."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from hypothesis import strategies as st

from cowrap_harness.case import ValueType
from cowrap_harness.strategies_types import functions, objects, pointers, scalars, structs, values
from cowrap_harness.terms import (
    NONE,
    VOID,
    Definition,
    DrawnType,
    Term,
    array_of,
    merge,
    name_of,
    plain,
    pointer_to,
    qualified,
)

_BOUNDS = ("", "4", "static 4", "const 2", "restrict 3", "static const 2", "2 * 3", "*", "0x10u", "sizeof(int)")


def adjusted(written: str, term: Term, features: frozenset[str] = NONE) -> DrawnType:
    """A parameter that is written in one way and passed as a pointer to `term`."""
    passed = pointer_to(term)
    value = ValueType(written, passed.text, passed.leaves)
    return DrawnType(value, term.definitions, term.features | features)


@cache
@st.composite
def array_parameters(draw: st.DrawFn) -> DrawnType:
    """An array, perhaps of arrays, as a parameter."""
    element = draw(st.one_of(scalars(), pointers(), structs(0)))
    if draw(st.booleans()):
        element = replace(element, text=qualified(element.text, "const")).marked("const-element")
    if draw(st.sampled_from((False, False, True))):
        element = array_of(element, draw(st.sampled_from(("2", "5")))).marked("array-of-arrays")
    bound = draw(st.sampled_from(_BOUNDS))
    kind = "bound-" + ("none" if not bound else "static" if "static" in bound else "plain")
    written = element.text.replace("@", f"@[{bound}]", 1)
    return adjusted(written, element, frozenset({"array-parameter", kind}))


@cache
@st.composite
def function_parameters(draw: st.DrawFn) -> DrawnType:
    """A function as a parameter."""
    function = draw(functions(1))
    return adjusted(function.text, function, frozenset({"function-parameter"}))


@cache
@st.composite
def adjusted_aliases(draw: st.DrawFn) -> DrawnType:
    """A typedef of an array or of a function as a parameter; the generator must see it."""
    if draw(st.booleans()):
        function = draw(functions())
        name = name_of("Function", function.text)
        definition = Definition(f"typedef {function.text.replace('@', name)};", seen=True)
        alias = Term(f"{name} @", (), 1, 1, merge(function.definitions, [definition]))
        return adjusted(alias.text, alias, frozenset({"function-typedef"}))
    element = draw(st.one_of(scalars(), pointers(0)))
    name = name_of("Array", element.text)
    text = element.text.replace("@", f"{name}[4]")
    needed = merge(element.definitions, [Definition(f"typedef {text};", seen=True)])
    qualifier = draw(st.sampled_from(("", "const ")))
    if qualifier:
        element = replace(element, text=qualified(element.text, "const"))
    drawn = adjusted(f"{qualifier}{name} @", element, frozenset({"array-typedef"}))
    return replace(drawn, definitions=needed)


@cache
@st.composite
def qualified_values(draw: st.DrawFn) -> DrawnType:
    """A value whose top level is qualified, directly or by a typedef that the generator sees."""
    term = draw(values())
    pointer = term.text.endswith("*@")
    words = ("const", "volatile", "const volatile") + (("restrict", "const restrict") if pointer else ())
    if pointer and "(*" in term.text:
        words = ("const", "volatile")
    qualifiers = draw(st.sampled_from(words))
    written = qualified(term.text, qualifiers)
    definitions = term.definitions
    features = term.features | {f"{word}-value" for word in qualifiers.split()}
    if "restrict" not in qualifiers and draw(st.booleans()):
        name = name_of("Constant", written)
        definitions = merge(definitions, [Definition(f"typedef {written.replace('@', name)};", seen=True)])
        written = f"{name} @"
        features |= {"qualified-typedef"}
    return DrawnType(ValueType(written, term.text, term.leaves, term.object), definitions, features)


@cache
def parameter_types() -> st.SearchStrategy[DrawnType]:
    """Any type that a parameter can be declared with."""
    return st.one_of(
        scalars().map(plain), values().map(plain), objects().map(plain), array_parameters(), function_parameters(),
        adjusted_aliases(), qualified_values(),
    )  # fmt: skip


@cache
@st.composite
def first_objects(draw: st.DrawFn, names: tuple[str, ...]) -> DrawnType:
    """A context object as the first parameter, its pointer perhaps qualified."""
    term = draw(objects(names))
    qualifiers = draw(st.sampled_from(("", "", "", "const")))
    drawn = plain(term)
    if not qualifiers:
        return drawn
    written = qualified(term.text, qualifiers)
    return replace(drawn, value=replace(drawn.value, written=written), features=drawn.features | {"const-value"})


@cache
def result_types() -> st.SearchStrategy[DrawnType]:
    """Any type that a function can return and a wrapper keep."""
    nothing = DrawnType(ValueType(VOID.text, VOID.text, ()), (), frozenset({"void"}))
    return st.one_of(
        st.just(nothing),
        scalars().map(plain),
        values().map(plain),
        pointers().map(plain),
        objects().map(plain),
        qualified_values(),
    )
