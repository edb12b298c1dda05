# SPDX-License-Identifier: GPL-2.0-or-later
"""The grammar of the types of parameters and results: values, arrays and functions as parameters, qualifiers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from cowrap_harness.case import ValueType
from cowrap_harness.choosing import Chooser, Make, given
from cowrap_harness.grammar_types import functions, objects, pointers, scalars, structs, values
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


def array_parameters(choose: Chooser) -> DrawnType:
    """An array, perhaps of arrays, as a parameter."""
    element = choose.one_of(scalars, pointers, given(structs, depth=0))
    if choose.flag():
        element = replace(element, text=qualified(element.text, "const")).marked("const-element")
    if choose.pick((False, False, True)):
        element = array_of(element, choose.pick(("2", "5"))).marked("array-of-arrays")
    bound = choose.pick(_BOUNDS)
    kind = "bound-" + ("none" if not bound else "static" if "static" in bound else "plain")
    written = element.text.replace("@", f"@[{bound}]", 1)
    return adjusted(written, element, frozenset({"array-parameter", kind}))


def function_parameters(choose: Chooser) -> DrawnType:
    """A function as a parameter."""
    function = functions(choose, 1)
    return adjusted(function.text, function, frozenset({"function-parameter"}))


def adjusted_aliases(choose: Chooser) -> DrawnType:
    """A typedef of an array or of a function as a parameter; the generator must see it."""
    if choose.flag():
        function = functions(choose)
        name = name_of("Function", function.text)
        definition = Definition(f"typedef {function.text.replace('@', name)};", seen=True)
        alias = Term(f"{name} @", (), 1, 1, merge(function.definitions, [definition]))
        return adjusted(alias.text, alias, frozenset({"function-typedef"}))
    element = choose.one_of(scalars, given(pointers, depth=0))
    name = name_of("Array", element.text)
    text = element.text.replace("@", f"{name}[4]")
    needed = merge(element.definitions, [Definition(f"typedef {text};", seen=True)])
    qualifier = choose.pick(("", "const "))
    if qualifier:
        element = replace(element, text=qualified(element.text, "const"))
    drawn = adjusted(f"{qualifier}{name} @", element, frozenset({"array-typedef"}))
    return replace(drawn, definitions=needed)


def qualified_values(choose: Chooser) -> DrawnType:
    """A value whose top level is qualified, directly or by a typedef that the generator sees."""
    term = values(choose)
    pointer = term.text.endswith("*@")
    words = ("const", "volatile", "const volatile") + (("restrict", "const restrict") if pointer else ())
    if pointer and "(*" in term.text:
        words = ("const", "volatile")
    qualifiers = choose.pick(words)
    written = qualified(term.text, qualifiers)
    definitions = term.definitions
    features = term.features | {f"{word}-value" for word in qualifiers.split()}
    if "restrict" not in qualifiers and choose.flag():
        name = name_of("Constant", written)
        definitions = merge(definitions, [Definition(f"typedef {written.replace('@', name)};", seen=True)])
        written = f"{name} @"
        features |= {"qualified-typedef"}
    return DrawnType(ValueType(written, term.text, term.leaves, term.object), definitions, features)


def _plain(choose: Chooser, make: Make[Term]) -> DrawnType:
    return plain(make(choose))


_PLAIN_SCALARS, _PLAIN_VALUES, _PLAIN_POINTERS, _PLAIN_OBJECTS = (
    given(_plain, make=make) for make in (scalars, values, pointers, objects)
)


def parameter_types(choose: Chooser) -> DrawnType:
    """Any type that a parameter can be declared with."""
    return choose.one_of(
        _PLAIN_SCALARS, _PLAIN_VALUES, _PLAIN_OBJECTS, array_parameters, function_parameters, adjusted_aliases,
        qualified_values,
    )  # fmt: skip


def first_objects(choose: Chooser, names: Mapping[str, str]) -> DrawnType:
    """A context object as the first parameter, its pointer perhaps qualified."""
    term = objects(choose, names)
    qualifiers = choose.pick(("", "", "", "const"))
    drawn = plain(term)
    if not qualifiers:
        return drawn
    written = qualified(term.text, qualifiers)
    return replace(drawn, value=replace(drawn.value, written=written), features=drawn.features | {"const-value"})


def _nothing(choose: Chooser) -> DrawnType:
    return DrawnType(ValueType(VOID.text, VOID.text, ()), (), frozenset({"void"}))


def result_types(choose: Chooser) -> DrawnType:
    """Any type that a function can return and a wrapper keep."""
    return choose.one_of(
        _nothing, _PLAIN_SCALARS, _PLAIN_VALUES, _PLAIN_POINTERS, _PLAIN_OBJECTS, qualified_values
    )
