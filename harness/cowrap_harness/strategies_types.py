# SPDX-License-Identifier: GPL-2.0-or-later
"""Strategies for C types: every type that a parameter or a result can have, with the definitions that it needs.

A type that needs a definition gets a name made from the definition's text, so that equal types share one name and
types from anywhere can stand side by side.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import cache

from hypothesis import strategies as st

from cowrap_harness.case import Leaf, ValueType

Features = frozenset[str]
NONE: Features = frozenset()
LARGEST = 256
"""A struct or union by value has at most so many bytes."""


@dataclass(frozen=True)
class Definition:
    """One line of C that a type needs; `seen` where the generator must see it too."""

    text: str
    seen: bool = False


@dataclass(frozen=True)
class Term:
    """A type that has a value: `text` is its declarator with `@` in the place of the name, not qualified at the top.

    `leaves` are its scalars, `size` and `align` its bytes.
    """

    text: str
    leaves: tuple[Leaf, ...]
    size: int
    align: int
    definitions: tuple[Definition, ...] = ()
    features: Features = NONE
    object: str = ""

    def marked(self, *features: str) -> Term:
        """The same with more features."""
        return replace(self, features=self.features | set(features))


@dataclass(frozen=True)
class DrawnType:
    """A type as a parameter or a result has it, with what it needs."""

    value: ValueType
    definitions: tuple[Definition, ...] = ()
    features: Features = field(default=NONE)


def _scalar_table() -> list[Term]:
    rows = [
        ("char", 1), ("signed char", 1), ("unsigned char", 1), ("short", 2), ("unsigned short int", 2), ("int", 4),
        ("unsigned", 4), ("unsigned int", 4), ("signed int", 4), ("long", 8), ("long unsigned int", 8), ("long int", 8),
        ("long long", 8), ("unsigned long long int", 8), ("int8_t", 1), ("uint8_t", 1), ("int16_t", 2), ("uint16_t", 2),
        ("int32_t", 4), ("uint32_t", 4), ("int64_t", 8), ("uint64_t", 8), ("size_t", 8), ("ssize_t", 8), ("off_t", 8),
        ("uintptr_t", 8), ("ptrdiff_t", 8), ("wchar_t", 4), ("unsigned __int128", 16), ("__int128", 16),
    ]  # fmt: skip
    terms = [_scalar(name, "integer", size).marked("integer", f"integer-{size}") for name, size in rows]
    terms += [_scalar(name, "bool", 1).marked("bool") for name in ("bool", "_Bool")]
    for base, size, kind in (("float", 4, "float"), ("double", 8, "float"), ("long double", 16, "longdouble")):
        terms.append(_scalar(base, kind, size).marked(base.replace(" ", "-")))
        many = "longdouble-complex" if kind == "longdouble" else "complex"
        whole = Term(f"{base} _Complex @", (Leaf("", many),), 2 * size, size)
        terms.append(whole.marked("complex", base.replace(" ", "-") + "-complex"))
    return terms


def _scalar(name: str, kind: str, size: int) -> Term:
    return Term(f"{name} @", (Leaf("", kind),), size, size)


SCALARS = tuple(_scalar_table())
INT = next(term for term in SCALARS if term.text == "int @")


def name_of(stem: str, text: str) -> str:
    """A name that belongs to a text: equal texts have equal names."""
    return f"{stem}{hashlib.blake2s(text.encode(), digest_size=4).hexdigest()}"


def pointer_to(term: Term, qualifiers: str = "") -> Term:
    """A pointer to a type; `qualifiers` are the pointer's own."""
    star = f"*{qualifiers + ' ' if qualifiers else ''}@"
    at = term.text.index("@")
    inner = f"({star})" if term.text[at + 1 : at + 2] in ("(", "[") else star
    text = term.text.replace("@", inner)
    return Term(text, (Leaf("", "pointer"),), 8, 8, term.definitions, _behind(term.features))


def _behind(features: Iterable[str]) -> Features:
    """What a pointer keeps of the features of what it points to."""
    return frozenset({"pointer"} | {f"{name}-behind-pointer" for name in features if "-behind-pointer" not in name})


def qualified(text: str, qualifiers: str) -> str:
    """A declarator with its top level qualified: the pointer if it is one, else the specifiers."""
    at = text.index("@")
    if at and text[at - 1] == "*":
        return f"{text[:at]}{qualifiers} {text[at:]}"
    return f"{qualifiers} {text}"


def array_of(term: Term, bound: str) -> Term:
    """An array; only its element's leaves count."""
    return replace(term, text=term.text.replace("@", f"@[{bound}]"))


def merge(*groups: Iterable[Definition]) -> tuple[Definition, ...]:
    """Definitions in order, each once; seen if anyone wants it seen."""
    found: dict[str, bool] = {}
    for definition in (definition for group in groups for definition in group):
        found[definition.text] = found.get(definition.text, False) or definition.seen
    return tuple(Definition(text, seen) for text, seen in found.items())


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


OBJECT_TYPES = ("BlockDriverState", "BdrvChild", "BlockBackend")
VOID = Term("void @", (), 1, 1)


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


def plain(term: Term) -> DrawnType:
    """A type used as it is."""
    return DrawnType(ValueType(term.text, term.text, term.leaves, term.object), term.definitions, term.features)
