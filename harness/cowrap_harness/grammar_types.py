# SPDX-License-Identifier: GPL-2.0-or-later
"""The grammar of C types: every type that a parameter or a result can have, with the definitions that it needs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from cowrap_harness.case import Leaf
from cowrap_harness.choosing import Chooser, given
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

_RARE = tuple(term for term in SCALARS if "integer" not in term.features)
_INTEGERS = tuple(term for term in SCALARS if "integer" in term.features)
_NAMES = ("Error", "QEMUIOVector", "BdrvDirtyBitmap", "QDict", "JobTxn")


def scalars(choose: Chooser) -> Term:
    """Integers of all widths and signs, bool, floating and complex types."""
    return choose.pick(choose.pick(((INT,), SCALARS, _RARE)))


def enums(choose: Chooser) -> Term:
    """An enum with a tag."""
    members = choose.several(_enumerator, 1, 3)
    tag = name_of("Mode", ",".join(members))
    body = ", ".join(f"{tag}_{number}{value}" for number, value in enumerate(members))
    definition = Definition(f"enum {tag} {{ {body} }};")
    return Term(f"enum {tag} @", (Leaf("", "enum"),), 4, 4, (definition,), frozenset({"enum"}))


def _enumerator(choose: Chooser) -> str:
    return choose.pick(("", " = 3", " = 100", " = 1 << 4"))


def _member_of(choose: Chooser, depth: int) -> tuple[Term, int]:
    """A member's type and array bound (0: no array)."""
    inner = (scalars, enums, given(pointers, depth=depth - 1))
    # as likely a struct as all else together
    makes = (*inner, *[given(structs, depth=depth - 1)] * len(inner)) if depth > 0 else inner
    return choose.one_of(*makes), choose.pick((0, 0, 3, 17))


def structs(choose: Chooser, depth: int = 1) -> Term:
    """A struct or union with a tag or behind a typedef, of at most `LARGEST` bytes."""
    union = choose.flag() if depth == 1 else False
    found = choose.several(given(_member_of, depth=0 if union else depth), 1, 4)
    members = [(f"m{number}", term, bound) for number, (term, bound) in enumerate(found)]
    packed = not union and choose.pick((False, False, False, True))
    kept, size, align = _layout(members, union, packed)
    body = " ".join(f"{term.text.replace('@', _member(name, bound))};" for name, term, bound in kept)
    bits = choose.pick(("", "", "", " unsigned bits : 3;")) if not union else ""
    keyword = "union" if union else "struct"
    attribute = " __attribute__((packed))" if packed else ""
    anonymous = choose.pick((False, False, True))
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


RUNTIMES_OWN = {name: name for name in OBJECT_TYPES}


def objects(choose: Chooser, names: Mapping[str, str] = RUNTIMES_OWN) -> Term:
    """A pointer to a context object, in every way in which C can say it; `names` are types, each with the runtime's
    that stands for it.
    """
    name = choose.pick(tuple(names))
    known = () if name in RUNTIMES_OWN else (Definition(f"typedef struct {name} {name};"),)
    target = Term(f"{name} @", (), 0, 1, known)
    way = choose.pick(("plain", "plain", "const", "volatile", "after", "struct", "alias", "pointer-alias"))
    if way == "struct":
        target = replace(target, text=f"struct {name} @")
    elif way == "after":
        target = replace(target, text=f"{name} const @")
    elif way in ("const", "volatile"):
        target = replace(target, text=f"{way} {name} @")
    elif way == "alias":
        alias = f"Alias{name}"
        target = Term(f"{alias} @", (), 0, 1, (*known, Definition(f"typedef {name} {alias};", seen=True)))
    term = pointer_to(target)
    if way == "pointer-alias":
        alias = f"Handle{name}"
        term = Term(f"{alias} @", term.leaves, 8, 8, (*known, Definition(f"typedef {name} *{alias};", seen=True)))
    return replace(term, object=names[name], features=frozenset({"object", f"object-{name}", f"object-spelt-{way}"}))


def functions(choose: Chooser, depth: int = 0) -> Term:
    """A function type; it has no value of its own."""
    result = scalars(choose) if choose.flag() else VOID
    parameters = choose.several(given(_scalars_or_pointers, depth=depth), 0, 3)
    named = choose.flag()
    spelled = [term.text.replace("@", f"a{number}" if named else "").strip() for number, term in enumerate(parameters)]
    ellipsis = choose.flag() and bool(spelled)
    text = f"({', '.join([*spelled, '...'] if ellipsis else spelled) or 'void'})"
    definitions = merge(result.definitions, *(term.definitions for term in parameters))
    return Term(result.text.replace("@", f"@{text}"), (), 1, 1, definitions, frozenset({"function"}))


def _scalars_or_pointers(choose: Chooser, depth: int) -> Term:
    return choose.one_of(scalars, given(pointers, depth=0)) if depth > 0 else scalars(choose)


def pointers(choose: Chooser, depth: int = 1) -> Term:
    """A pointer to anything: values, void, incomplete types, arrays, functions, pointers, objects' pointers."""
    way = choose.pick(("value", "char", "void", "unknown", "opaque", "array", "function", "object", "pointer"))
    qualifiers = choose.pick(("", "", "const", "volatile", "const volatile", "_Atomic"))
    target = _targets(choose, way, depth)
    if qualifiers and way not in ("function", "array") and not (qualifiers == "_Atomic" and way != "value"):
        text = qualified(target.text, qualifiers)
        target = replace(target, text=text).marked(
            *(f"{word.strip('_').lower()}-target" for word in qualifiers.split())
        )
    return pointer_to(target).marked(f"pointer-to-{way}")


def _targets(choose: Chooser, way: str, depth: int) -> Term:
    if way == "value":
        return choose.one_of(scalars, enums, given(structs, depth=0)) if depth > 0 else scalars(choose)
    if way == "char":
        return SCALARS[0]
    if way == "unknown":
        name = choose.pick(_NAMES)
        return Term(f"{name} @", (), 0, 1, (Definition(f"typedef struct {name} {name};"),), frozenset({"unknown-name"}))
    if way == "opaque":
        tag = choose.pick(("Hidden", "hidden_one"))
        return Term(f"struct {tag} @", (), 0, 1, (Definition(f"struct {tag};"),), frozenset({"incomplete-struct"}))
    if way == "array":
        bound = choose.pick(("1", "3", "16"))
        return array_of(scalars(choose), bound).marked("array")
    if way == "function":
        return functions(choose, depth)
    if way == "object":
        return pointer_to(Term(f"{choose.pick(OBJECT_TYPES)} @", (), 0, 1))
    return choose.make(given(pointers, depth=depth - 1)) if depth > 0 else pointer_to(VOID)


def aliases(choose: Chooser) -> Term:
    """A typedef of a type, seen by the generator or not, in many styles of naming."""
    term = choose.one_of(scalars, pointers, enums, structs)
    style = choose.pick(("{}", "{}_t", "_{}", "UPPER{}"))
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


def unknown_names(choose: Chooser) -> Term:
    """A typedef name that no header of the run defines: an integer of some width, as it happens."""
    term = choose.pick(_INTEGERS)
    name = name_of("Unknown", term.text)
    definition = Definition(f"typedef {term.text.replace('@', name)};")
    features = frozenset({"unknown-name-by-value"})
    return Term(f"{name} @", term.leaves, term.size, term.align, (definition,), features)


def values(choose: Chooser) -> Term:
    """Any type that a parameter or a result can have by value."""
    return choose.one_of(scalars, scalars, pointers, enums, structs, unknown_names, aliases)
