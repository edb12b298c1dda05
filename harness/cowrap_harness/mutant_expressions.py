# SPDX-License-Identifier: GPL-2.0-or-later
"""Mutation operators inside the statements of an emitted wrapper: initialisers, arguments, parameters, types,
constants, conditions, called functions, contexts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, pairwise, permutations

from cowrap_harness.mutant_source import Call, Function, Place, WrapperSource, behind
from cowrap_harness.mutation import Edit, Mutation
from cowrap_harness.runtime_functions import FunctionType

_BITS = {
    "bool": 1, "char": 8, "int8_t": 8, "uint8_t": 8, "int16_t": 16, "uint16_t": 16, "int": 32, "int32_t": 32,
    "uint32_t": 32, "unsigned": 32, "int64_t": 64, "uint64_t": 64, "size_t": 64, "ssize_t": 64, "long": 64, "off_t": 64,
}  # fmt: skip
"""Scalar types by width; of other types only that they are not these is known."""
MEMBER_TYPES = ("bool", "int8_t", "uint16_t", "int", "uint32_t", "int64_t", "uint64_t")
CASTS = ("int8_t", "uint32_t", "bool")
_FLIPPED = {"true": ("false",), "false": ("true",), "0": ("1",), "1": ("0",)}


def change_initialisers(source: WrapperSource) -> Iterator[Mutation]:
    """Each entry dropped, each two neighbours the other way round, each two values exchanged."""
    entries = source.initialisers
    for entry in entries:
        after = entry.end + (source.tokens[entry.end] == ",")
        text = " ".join(entry.of(source.tokens))
        yield Mutation("drop-initialiser", f"without `{text}`", (Edit(Place(entry.start, after), ()),))
    for one, other in pairwise(entries):
        yield _swapped(source, "reorder-initialisers", one, other)
    values = [_value(source, entry) for entry in entries]
    for one, other in combinations([value for value in values if value is not None], 2):
        yield _swapped(source, "swap-initialisers", one, other)


def _value(source: WrapperSource, entry: Place) -> Place | None:
    tokens = entry.of(source.tokens)
    return Place(entry.start + tokens.index("=") + 1, entry.end) if "=" in tokens else None


def _swapped(source: WrapperSource, operator: str, one: Place, other: Place) -> Mutation:
    first, second = one.of(source.tokens), other.of(source.tokens)
    what = f"`{' '.join(first)}` and `{' '.join(second)}` exchanged"
    return Mutation(operator, what, (Edit(one, tuple(second)), Edit(other, tuple(first))))


def change_arguments(source: WrapperSource) -> Iterator[Mutation]:
    """Of each call: arguments exchanged, dropped, given twice, cast."""
    for call in _calls(source):
        name = source.tokens[call.name]
        if name == "assert":
            continue
        yield from _change_list(source, call.arguments, "argument", f"{name}()")
        for number, place in enumerate(call.arguments):
            for cast in CASTS:
                what = f"argument {number + 1} of {name}() as {cast}"
                edit = Edit(place, ("(", cast, ")", "(", *place.of(source.tokens), ")"))
                yield Mutation("retype-argument", what, (edit,))


def change_parameters(source: WrapperSource) -> Iterator[Mutation]:
    """Of both functions: parameters exchanged, dropped, declared twice, of another type."""
    for function in source.functions:
        name = source.tokens[function.name]
        yield from _change_list(source, function.parameters, "parameter", f"{name}()")
        for place in function.parameters:
            tokens = place.of(source.tokens)
            for kind in MEMBER_TYPES:
                if tokens[:-1] != [kind]:
                    what = f"`{' '.join(tokens)}` of {name}() as {kind}"
                    yield Mutation("retype-parameter", what, (Edit(place, (kind, tokens[-1])),))


def _change_list(source: WrapperSource, places: Sequence[Place], what: str, where: str) -> Iterator[Mutation]:
    for one, other in combinations(places, 2):
        mutation = _swapped(source, f"swap-{what}s", one, other)
        yield Mutation(mutation.operator, f"{where}: {mutation.what}", mutation.edits)
    for one, other in permutations(places, 2):
        text = f"{where}: `{' '.join(one.of(source.tokens))}` in the place of `{' '.join(other.of(source.tokens))}`"
        yield Mutation(f"duplicate-{what}", text, (Edit(other, tuple(one.of(source.tokens))),))
    for number, place in enumerate(places):
        start = places[number - 1].end if number else place.start
        end = places[1].start if not number and len(places) > 1 else place.end
        yield Mutation(f"drop-{what}", f"{where}: without {what} {number + 1}", (Edit(Place(start, end), ()),))


def flip(source: WrapperSource) -> Iterator[Mutation]:
    """Constants the other way round; conditions and assertions negated, always true, always false."""
    for function in source.functions:
        place = function.body.place
        for index in range(place.start, place.end):
            for other in _FLIPPED.get(source.tokens[index], ()):
                what = f"`{other}` instead of `{source.tokens[index]}`"
                yield Mutation("flip-constant", what, (Edit(Place(index, index + 1), (other,)),))
            if source.tokens[index] in ("if", "assert"):
                condition = Place(index + 2, behind(source.tokens, index + 1) - 1)
                yield from _flip_condition(source, condition, source.tokens[index])


def _flip_condition(source: WrapperSource, condition: Place, word: str) -> Iterator[Mutation]:
    tokens = condition.of(source.tokens)
    negated = tokens[1:] if tokens[0] == "!" else ["!", *tokens]
    for new in (negated, ["true"], ["false"]):
        yield Mutation("flip-condition", f"{word} ({' '.join(new)})", (Edit(condition, tuple(new)),))


def swap_functions(source: WrapperSource, functions: Mapping[str, FunctionType]) -> Iterator[Mutation]:
    """Each called function for each other of like type; the target for the wrapper itself."""
    wrapper = source.tokens[source.wrapper.name]
    for call in _calls(source):
        name = source.tokens[call.name]
        if name in functions:
            others = [other for other, kind in functions.items() if kind == functions[name] and other != name]
        else:
            others = [wrapper] if call.arguments and name != "assert" else []
        for other in others:
            yield Mutation(
                "swap-function", f"{other}() instead of {name}()", (Edit(Place(call.name, call.name + 1), (other,)),)
            )


def change_members(source: WrapperSource) -> Iterator[Mutation]:
    """Each member of the struct narrower, wider, of the other sign; a pointer to anything."""
    for member in source.members:
        tokens = member.of(source.tokens)
        kind = tokens[:-2]
        if tokens[-2:-1] == ["poll_state"] or "(" in tokens or "[" in tokens:
            continue
        if "*" in kind:
            what = f"`{' '.join(tokens)}` as void *"
            yield Mutation("widen-member", what, (Edit(member, ("void", "*", *tokens[-2:])),))
            continue
        bits = _BITS.get(" ".join(word for word in kind if word != "const"))
        for other in MEMBER_TYPES:
            if [other] != kind and bits is not None:
                operator = "narrow-member" if _BITS[other] < bits else "widen-member"
                yield Mutation(operator, f"`{' '.join(tokens)}` as {other}", (Edit(member, (other, *tokens[-2:])),))


def drop_const(source: WrapperSource) -> Iterator[Mutation]:
    """Each `const` goes."""
    for index, token in enumerate(source.tokens):
        if token == "const":
            yield Mutation("missing-const", "without a `const`", (Edit(Place(index, index + 1), ()),))


def change_contexts(source: WrapperSource, functions: Mapping[str, FunctionType]) -> Iterator[Mutation]:
    """Each expression that names a context, or the node that stands for one, is another such expression."""
    for function in source.functions:
        for place, kind in _context_places(source, function, functions):
            was = tuple(place.of(source.tokens))
            for new in _contexts(source, function, kind):
                if new != was:
                    what = f"`{' '.join(new)}` instead of `{' '.join(was)}`"
                    yield Mutation("wrong-context", what, (Edit(place, new),))


def _context_places(
    source: WrapperSource, function: Function, functions: Mapping[str, FunctionType]
) -> Iterator[tuple[Place, str]]:
    if function is source.wrapper:
        for entry in source.initialisers:
            tokens = entry.of(source.tokens)
            value = _value(source, entry)
            if value is not None and tokens[:4] in ([".", "poll_state", ".", "ctx"], [".", "poll_state", ".", "bs"]):
                yield value, "AioContext *" if tokens[3] == "ctx" else "BlockDriverState *"
    for block in function.blocks():
        for statement in block.statements:
            tokens = statement.place.of(source.tokens)
            if tokens[:2] == ["AioContext", "*"] and "=" in tokens:
                yield Place(statement.place.start + tokens.index("=") + 1, statement.place.end - 1), "AioContext *"
    for call in source.calls(function.body.place):
        known = functions.get(source.tokens[call.name])
        for place, kind in zip(call.arguments, known.parameters if known else (), strict=False):
            if kind == "AioContext *":
                yield place, kind


def _contexts(source: WrapperSource, function: Function, kind: str) -> list[tuple[str, ...]]:
    """Expressions for contexts (or for nodes) that can be written in a function."""
    nodes: list[tuple[str, ...]] = [("NULL",)]
    first = source.wrapper.parameters[0].of(source.tokens) if source.wrapper.parameters else []
    reach = () if function is source.wrapper else ("s", "->")
    if first[:2] == ["BlockDriverState", "*"]:
        nodes.append((*reach, first[-1]))
    elif first[:2] == ["BdrvChild", "*"]:
        nodes.append((*reach, first[-1], "->", "bs"))
    if kind == "BlockDriverState *":
        return nodes
    calls = [("bdrv_get_aio_context", "(", *node, ")") for node in nodes[1:]]
    return [("NULL",), ("qemu_get_current_aio_context", "(", ")"), ("qemu_get_aio_context", "(", ")"), *calls]


def _calls(source: WrapperSource) -> Iterator[Call]:
    for function in source.functions:
        yield from source.calls(function.body.place)
