# SPDX-License-Identifier: GPL-2.0-or-later
"""Mutation operators on the statements of an emitted wrapper: dropped, moved, locked otherwise, in static storage."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from cowrap_harness.mutant_source import Block, Place, Statement, WrapperSource
from cowrap_harness.mutation import Edit, Mutation
from cowrap_harness.runtime_functions import FunctionType

LOCKS = (
    ("bdrv_graph_co_rdlock", "bdrv_graph_co_rdunlock"),
    ("bdrv_graph_rdlock_main_loop", "bdrv_graph_rdunlock_main_loop"),
    ("bdrv_graph_wrlock", "bdrv_graph_wrunlock"),
    ("aio_context_acquire", "aio_context_release"),
)
"""Functions that take a lock, and those that give it back."""


def drop_statements(source: WrapperSource) -> Iterator[Mutation]:
    """Each statement goes; of an `if` also its `else` alone."""
    for statement in _statements(source):
        yield Mutation("drop-statement", f"without `{_short(source, statement.place)}`", (Edit(statement.place, ()),))
        for before, block in zip(statement.blocks, statement.blocks[1:], strict=False):
            place = Place(before.place.end + 1, block.place.end + 1)
            yield Mutation("drop-statement", f"without `{_short(source, place)}`", (Edit(place, ()),))


def move_statements(source: WrapperSource) -> Iterator[Mutation]:
    """Each statement goes to each other place of its block."""
    for block in _blocks(source):
        for index, statement in enumerate(block.statements):
            text = _short(source, statement.place)
            for target, other in enumerate(block.statements):
                if target in (index, index + 1):
                    continue
                yield Mutation(
                    _move_name(source, statement.place, target > index),
                    f"`{text}` before `{_short(source, other.place)}`",
                    _moved(source, statement.place, other.place.start),
                )
            if index + 1 < len(block.statements):
                name = _move_name(source, statement.place, later=True)
                end = block.statements[-1].place.end
                yield Mutation(name, f"`{text}` at the end", _moved(source, statement.place, end))


def _moved(source: WrapperSource, place: Place, to: int) -> tuple[Edit, Edit]:
    return Edit(place, ()), Edit(Place(to, to), tuple(place.of(source.tokens)))


def _move_name(source: WrapperSource, place: Place, later: bool) -> str:
    """What a moved statement is about: completion, a lock, or anything."""
    tokens = set(place.of(source.tokens))
    if tokens & {"in_progress", "aio_wait_kick", "aio_co_wake"} and source.tag not in tokens:
        return "late-completion" if later else "early-completion"
    locks = {name for pair in LOCKS for name in pair}
    return "wrong-place-of-lock" if locks & tokens else "move-statement"


def change_locks(source: WrapperSource, functions: Mapping[str, FunctionType]) -> Iterator[Mutation]:
    """A lock around each statement that calls the target; each pair of lock and unlock another pair."""
    pairs = [(lock, unlock) for lock, unlock in LOCKS if lock in functions and unlock in functions]
    for statement in _statements(source):
        called = {source.tokens[call.name] for call in source.calls(statement.place)}
        if statement.blocks or _target(source) not in called or source.tokens[statement.place.start] == "return":
            continue
        for lock, unlock in pairs:
            for argument in _lock_arguments(functions[lock], functions[unlock]):
                start, end = statement.place.start, statement.place.end
                edits = (
                    Edit(Place(start, start), (lock, "(", *argument[0], ")", ";")),
                    Edit(Place(end, end), (unlock, "(", *argument[1], ")", ";")),
                )
                yield Mutation("wrong-lock", f"{lock}() around `{_short(source, statement.place)}`", edits)
    yield from _other_pairs(source, pairs, functions)


def _other_pairs(
    source: WrapperSource, pairs: list[tuple[str, str]], functions: Mapping[str, FunctionType]
) -> Iterator[Mutation]:
    """Where lock and unlock stand once each: neither, or both of another kind."""
    helper = source.helper.body
    for pair in pairs:
        calls = [call.name for call in source.calls(helper.place) if source.tokens[call.name] in pair]
        if [source.tokens[name] for name in calls] != list(pair):
            continue
        for other in pairs:
            same = all(functions[one] == functions[new] for one, new in zip(pair, other, strict=True))
            if other != pair and same:
                edits = tuple(Edit(Place(name, name + 1), (new,)) for name, new in zip(calls, other, strict=True))
                yield Mutation("wrong-lock", f"{other[0]}() instead of {pair[0]}()", edits)
        around = [
            one.place for one in helper.statements if any(one.place.start <= name < one.place.end for name in calls)
        ]
        dropped = tuple(Edit(place, ()) for place in around)
        yield Mutation("wrong-lock", f"without {pair[0]}() and {pair[1]}()", dropped)


def _lock_arguments(lock: FunctionType, unlock: FunctionType) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Arguments for lock and unlock: none, NULL for a node, the main context for a context."""
    known = {"BlockDriverState *": ("NULL",), "AioContext *": ("qemu_get_aio_context", "(", ")")}
    arguments = []
    for function in (lock, unlock):
        if any(one not in known for one in function.parameters) or len(function.parameters) > 1:
            return []
        arguments.append(known[function.parameters[0]] if function.parameters else ())
    return [(arguments[0], arguments[1])]


def make_static(source: WrapperSource) -> Iterator[Mutation]:
    """The wrapper's struct in static storage, filled anew by each call."""
    for statement in _statements(source):
        tokens = statement.place.of(source.tokens)
        if tokens[:1] == [source.tag] and "=" in tokens and "{" in tokens:
            at = tokens.index("=")
            declared = ["static", *tokens[:at], ";"]
            filled = [tokens[at - 1], "=", "(", source.tag, ")", *tokens[at + 1 :]]
            yield Mutation("static-storage", "the struct is static", (Edit(statement.place, (*declared, *filled)),))


def drop_results(source: WrapperSource) -> Iterator[Mutation]:
    """Each assigned result of a call is dropped, each returned value is 0."""
    for statement in _statements(source):
        tokens = statement.place.of(source.tokens)
        if statement.blocks:
            continue
        if tokens[0] == "return" and len(tokens) > 2:
            yield Mutation("flip-constant", "returns 0", (Edit(statement.place, ("return", "0", ";")),))
        elif "=" in tokens and "{" not in tokens and tokens[-2] == ")" and tokens[0] != source.tag:
            start = statement.place.start
            yield Mutation(
                "drop-statement", "the result is not kept", (Edit(Place(start, start + tokens.index("=") + 1), ()),)
            )


def _target(source: WrapperSource) -> str:
    """The function that the helper calls with the most arguments: the others have at most one."""
    calls = source.calls(source.helper.body.place)
    own = [call for call in calls if any("->" in place.of(source.tokens) for place in call.arguments)]
    chosen = max(own or calls, key=lambda call: len(call.arguments))
    return source.tokens[chosen.name]


def _blocks(source: WrapperSource) -> Iterator[Block]:
    for function in source.functions:
        yield from function.blocks()


def _statements(source: WrapperSource) -> Iterator[Statement]:
    for block in _blocks(source):
        yield from block.statements


def _short(source: WrapperSource, place: Place) -> str:
    """A statement for people: one line, at most so long."""
    text = " ".join(place.of(source.tokens))
    return text if len(text) <= 60 else f"{text[:57]}..."
