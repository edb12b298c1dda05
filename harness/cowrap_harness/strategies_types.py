# SPDX-License-Identifier: GPL-2.0-or-later
"""Strategies for C types: every type that a parameter or a result can have, with the definitions that it needs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import cache

from hypothesis import strategies as st

from cowrap_harness.case import Leaf
from cowrap_harness.terms import (
    INT,
    LARGEST,
    OBJECT_TYPES,
    SCALARS,
    VOID,
    Definition,
    Term,
    array_of,
    merge,
    name_of,
    pointer_to,
    qualified,
)


@cache
def scalars() -> st.SearchStrategy[Term]:
    """Integers of all widths and signs, bool, floating and complex types."""
    rare = [term for term in SCALARS if "integer" not in term.features]
    return st.one_of(st.just(INT), st.sampled_from(SCALARS), st.sampled_from(rare))


@cache
@st.composite
def enums(draw: st.DrawFn) -> Term:
    """An enum with a tag."""
    members = draw(st.lists(st.sampled_from(("", " = 3", " = 100", " = 1 << 4")), min_size=1, max_size=3))
    tag = name_of("Mode", ",".join(members))
    body = ", ".join(f"{tag}_{number}{value}" for number, value in enumerate(members))
    definition = Definition(f"enum {tag} {{ {body} }};")
    return Term(f"enum {tag} @", (Leaf("", "enum"),), 4, 4, (definition,), frozenset({"enum"}))


@cache
@st.composite
def _members(draw: st.DrawFn, depth: int) -> list[tuple[str, Term, int]]:
    """Names, types and array bounds (0: no array) of members."""
    inner = st.one_of(scalars(), enums(), pointers(depth - 1))
    one = st.one_of(inner, structs(depth - 1)) if depth > 0 else inner
    found = draw(st.lists(st.tuples(one, st.sampled_from((0, 0, 3, 17))), min_size=1, max_size=4))
    return [(f"m{number}", term, bound) for number, (term, bound) in enumerate(found)]


@cache
@st.composite
def structs(draw: st.DrawFn, depth: int = 1) -> Term:
    """A struct or union with a tag or behind a typedef, of at most `LARGEST` bytes."""
    union = draw(st.booleans()) if depth == 1 else False
    members = draw(_members(0 if union else depth))
    packed = not union and draw(st.sampled_from((False, False, False, True)))
    kept, size, align = _layout(members, union, packed)
    body = " ".join(f"{term.text.replace('@', _member(name, bound))};" for name, term, bound in kept)
    bits = draw(st.sampled_from(("", "", "", " unsigned bits : 3;"))) if not union else ""
    keyword = "union" if union else "struct"
    attribute = " __attribute__((packed))" if packed else ""
    anonymous = draw(st.sampled_from((False, False, True)))
    tag = name_of("Some", f"{keyword}{attribute}{anonymous}{body}{bits}")
    whole = f"{keyword}{attribute}{'' if anonymous else ' ' + tag} {{ {body}{bits} }}"
    definition = Definition(f"typedef {whole} {tag};" if anonymous else f"{whole};")
    wanted = [max(kept, key=lambda item: item[1].size * max(item[2], 1))] if union else kept
    leaves = tuple(leaf for name, term, bound in wanted for leaf in _member_leaves(name, term, bound))
    features = {keyword, "packed" if packed else "", "bit-field" if bits else "", "untagged" if anonymous else ""} - {
        ""
    }
    features |= {"nested-struct"} if any("struct" in term.features for _, term, _ in kept) else set()
    text = f"{tag} @" if anonymous else f"{keyword} {tag} @"
    definitions = merge(*(term.definitions for _, term, _ in kept), [definition])
    return Term(text, leaves, size, align, definitions, frozenset(features | {f"{keyword}-{_span(size)}"}))


def _span(size: int) -> str:
    return "in-registers" if size <= 16 else "in-memory" if size <= 64 else "large"


def _member(name: str, bound: int) -> str:
    return f"{name}[{bound}]" if bound else name


def _member_leaves(name: str, term: Term, bound: int) -> Iterable[Leaf]:
    places = [f".{name}[{index}]" for index in range(bound)] if bound else [f".{name}"]
    return [Leaf(place + leaf.access, leaf.kind) for place in places for leaf in term.leaves]


def _layout(
    members: list[tuple[str, Term, int]], union: bool, packed: bool
) -> tuple[list[tuple[str, Term, int]], int, int]:
    """The first members that fit into `LARGEST` bytes, and size and alignment of the whole; bit-fields come on top."""
    kept, size, align = [], 0, 1
    for name, term, bound in members:
        unit = 1 if packed else term.align
        start = 0 if union else -(-size // unit) * unit
        end = max(size, start + term.size * max(bound, 1))
        if -(-end // max(align, unit)) * max(align, unit) > LARGEST - 16:
            continue
        kept.append((name, term, bound))
        size, align = end, max(align, unit)
    if not kept:
        kept, size, align = [("m0", INT, 0)], 4, 4
    return kept, -(-size // align) * align, align


@cache
@st.composite
def objects(draw: st.DrawFn, names: tuple[str, ...] = OBJECT_TYPES) -> Term:
    """A pointer to a context object, in every way in which C can say it."""
    name = draw(st.sampled_from(names))
    target = Term(f"{name} @", (), 0, 1)
    way = draw(st.sampled_from(("plain", "plain", "const", "volatile", "after", "struct", "alias", "pointer-alias")))
    if way == "struct":
        target = replace(target, text=f"struct {name} @")
    elif way == "after":
        target = replace(target, text=f"{name} const @")
    elif way in ("const", "volatile"):
        target = replace(target, text=f"{way} {name} @")
    elif way == "alias":
        alias = f"Alias{name}"
        target = Term(f"{alias} @", (), 0, 1, (Definition(f"typedef {name} {alias};", seen=True),))
    term = pointer_to(target)
    if way == "pointer-alias":
        alias = f"Handle{name}"
        term = Term(f"{alias} @", term.leaves, 8, 8, (Definition(f"typedef {name} *{alias};", seen=True),))
    return replace(term, object=name, features=frozenset({"object", f"object-{name}", f"object-spelt-{way}"}))


@cache
@st.composite
def functions(draw: st.DrawFn, depth: int = 0) -> Term:
    """A function type; it has no value of its own."""
    result = draw(st.one_of(st.just(VOID), scalars()))
    inner = st.one_of(scalars(), pointers(0)) if depth > 0 else scalars()
    parameters = draw(st.lists(inner, max_size=3))
    named = draw(st.booleans())
    spelled = [term.text.replace("@", f"a{number}" if named else "").strip() for number, term in enumerate(parameters)]
    ellipsis = draw(st.booleans()) and bool(spelled)
    text = f"({', '.join([*spelled, '...'] if ellipsis else spelled) or 'void'})"
    definitions = merge(result.definitions, *(term.definitions for term in parameters))
    return Term(result.text.replace("@", f"@{text}"), (), 1, 1, definitions, frozenset({"function"}))


@cache
@st.composite
def pointers(draw: st.DrawFn, depth: int = 1) -> Term:
    """A pointer to anything: values, void, incomplete types, arrays, functions, pointers, objects' pointers."""
    way = draw(
        st.sampled_from(("value", "char", "void", "unknown", "opaque", "array", "function", "object", "pointer"))
    )
    qualifiers = draw(st.sampled_from(("", "", "const", "volatile", "const volatile", "_Atomic")))
    target = draw(_targets(way, depth))
    if qualifiers and way not in ("function", "array") and not (qualifiers == "_Atomic" and way != "value"):
        text = qualified(target.text, qualifiers)
        target = replace(target, text=text).marked(
            *(f"{word.strip('_').lower()}-target" for word in qualifiers.split())
        )
    return pointer_to(target).marked(f"pointer-to-{way}")


@cache
@st.composite
def _targets(draw: st.DrawFn, way: str, depth: int) -> Term:
    if way == "value":
        return draw(st.one_of(scalars(), enums(), structs(0)) if depth > 0 else scalars())
    if way == "char":
        return SCALARS[0]
    if way == "unknown":
        name = draw(st.sampled_from(("Error", "QEMUIOVector", "BdrvDirtyBitmap", "QDict", "JobTxn")))
        return Term(f"{name} @", (), 0, 1, (Definition(f"typedef struct {name} {name};"),), frozenset({"unknown-name"}))
    if way == "opaque":
        tag = draw(st.sampled_from(("Hidden", "hidden_one")))
        return Term(f"struct {tag} @", (), 0, 1, (Definition(f"struct {tag};"),), frozenset({"incomplete-struct"}))
    if way == "array":
        bound = draw(st.sampled_from(("1", "3", "16")))
        return array_of(draw(scalars()), bound).marked("array")
    if way == "function":
        return draw(functions(depth))
    if way == "object":
        return pointer_to(Term(f"{draw(st.sampled_from(OBJECT_TYPES))} @", (), 0, 1))
    return draw(pointers(depth - 1)) if depth > 0 else pointer_to(VOID)


@cache
@st.composite
def aliases(draw: st.DrawFn, target: st.SearchStrategy[Term]) -> Term:
    """A typedef of a type, seen by the generator or not, in many styles of naming."""
    term = draw(target)
    style = draw(st.sampled_from(("{}", "{}_t", "_{}", "UPPER{}")))
    name = style.format(name_of("Other", term.text)).replace("UPPEROther", "OTHER").replace("UPPER", "")
    name = name.upper() if style.startswith("UPPER") else name
    definition = Definition(f"typedef {term.text.replace('@', name)};")
    return Term(
        f"{name} @",
        term.leaves,
        term.size,
        term.align,
        merge(term.definitions, [definition]),
        term.features | {"typedef", "upper-case-type" if name.isupper() else "typedef"},
        term.object,
    )


@cache
@st.composite
def unknown_names(draw: st.DrawFn) -> Term:
    """A typedef name that no header of the run defines: an integer of some width, as it happens."""
    term = draw(st.sampled_from([term for term in SCALARS if "integer" in term.features]))
    name = name_of("Unknown", term.text)
    definition = Definition(f"typedef {term.text.replace('@', name)};")
    features = frozenset({"unknown-name-by-value"})
    return Term(f"{name} @", term.leaves, term.size, term.align, (definition,), features)


@cache
def values() -> st.SearchStrategy[Term]:
    """Any type that a parameter or a result can have by value."""
    return st.one_of(
        scalars(), scalars(), pointers(), enums(), structs(), unknown_names(),
        aliases(st.one_of(scalars(), pointers(), enums(), structs())),
    )  # fmt: skip
