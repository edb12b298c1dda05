# SPDX-License-Identifier: GPL-2.0-or-later
"""Written reasons why a mutant that no compiler proves equivalent is so all the same, each checked anew by tests; and
explanations of mutants that are none and that no run shows.

A reason holds by QEMU's rules for one dialect, not by what the harness happens to see: tests/differential runs such
mutants in every small world under all schedules.
"""

from __future__ import annotations

from cowrap_harness.mutant_source import WrapperSource
from cowrap_harness.rules import Duty, Place, Shape

NORMAL = (
    ", where it is told which functions only answer, that bottom halves of main run in main, and that assertions and "
    "the main loop's read lock only ask where they are"
)
STALE = "a node that moves while a bottom half waits for the write lock: a blind spot"
ITSELF = "inside a coroutine a mixed wrapper calls its target directly: its own coroutine may as well call the wrapper"
UNSEEN = (
    "in 8.0 a coroutine under the graph lock ends in the context where it began, and whoever waits for another context "
    "goes on only with that context's lock, when the coroutine has ended: nobody sees the order in which it unlocks, "
    "completes and kicks"
)
UNHEARD = f"{UNSEEN}; in main's own context nobody needs the kick"
_MAIN_READ = ("bdrv_graph_rdlock_main_loop", "bdrv_graph_rdunlock_main_loop")
_KICK, _ASSUME = "aio_wait_kick ( ) ;", "assume_graph_lock ( ) ;"


def normal(due: Duty, source: WrapperSource) -> tuple[str, ...]:
    """A wrapper's tokens with what cannot matter made the same: in a bottom half of main the current context is main's,
    the main loop's read lock does nothing but to assert that, and an assertion before the struct is filled may as well
    stand behind it.
    """
    tokens = list(source.tokens)
    first, *others = source.wrapper.body.statements
    if tokens[first.place.start] == "assert" and others and tokens[others[0].place.start] == source.tag:
        start, end = first.place.start, others[0].place.end
        tokens[start:end] = [*others[0].place.of(tokens), *first.place.of(tokens)]
    if due.shape is Shape.NO_CO:
        body = source.helper.body.place
        tokens[body.start : body.end] = _in_main(
            due, [one.place.of(source.tokens) for one in source.helper.body.statements]
        )
    return tuple(tokens)


def _in_main(due: Duty, statements: list[list[str]]) -> list[str]:
    """The statements of a bottom half of main; a read lock that is taken once before the call and given back once
    behind it stands right around it.
    """
    asked = ("qemu_get_current_aio_context", "qemu_get_aio_context")
    named = [[asked[1] if word == asked[0] else word for word in statement] for statement in statements]
    call = next((place for place, statement in enumerate(named) if due.target in statement), 0)
    taken, given = ([place for place, one in enumerate(named) if one[:1] == [name]] for name in _MAIN_READ)
    if len(taken) == len(given) == 1 and taken[0] < call < given[0]:
        kept = [one for place, one in enumerate(named) if place not in (taken[0], given[0], call)]
        named = [*kept[: call - 1], named[taken[0]], named[call], named[given[0]], *kept[call - 1 :]]
    return [word for statement in named for word in statement]


def reason(due: Duty, source: WrapperSource, mutated: WrapperSource) -> str:
    """Why the mutated wrapper does what the original does, or empty."""
    if due.shape is Shape.MIXED and _calls_itself(due, source, mutated):
        return ITSELF
    if due.dialect == "qemu-8.0" and due.lock and _only_ends_otherwise(due, source, mutated):
        return UNHEARD if due.place is Place.MAIN else UNSEEN
    return ""


def explanation(due: Duty, source: WrapperSource, mutated: WrapperSource) -> str:
    """Why no run shows a mutant that is wrong, or empty: then nobody knows."""
    if due.context_lock and due.has_node and due.lock and _asks_later(source, mutated):
        return STALE
    return ""


def _asks_later(source: WrapperSource, mutated: WrapperSource) -> bool:
    """Whether the only change is that the node's context is asked for behind the graph's lock, or once more there."""
    texts = [
        [" ".join(statement.place.of(one.tokens)) for statement in one.helper.body.statements]
        for one in (source, mutated)
    ]
    asked = next((text for text in texts[0] if text.startswith("AioContext * ctx =")), "")
    expression = asked.removeprefix("AioContext * ctx = ").removesuffix(" ;")
    again = [text.replace(f"aio_context_acquire ( {expression} )", "aio_context_acquire ( ctx )") for text in texts[1]]
    locks = ("bdrv_graph_wrlock", "bdrv_graph_rdlock_main_loop")
    orders = [[text for text in some if text != asked and not text.startswith(locks)] for some in (texts[0], again)]
    return orders[0] == orders[1] and sorted(texts[0]) == sorted(again) and asked != ""


def _calls_itself(due: Duty, source: WrapperSource, mutated: WrapperSource) -> bool:
    """Whether the only change is that the helper calls the wrapper where it called the target."""
    if len(source.tokens) != len(mutated.tokens):
        return False
    changed = [index for index, one in enumerate(source.tokens) if one != mutated.tokens[index]]
    wrapper = source.tokens[source.wrapper.name]
    body = source.helper.body.place
    return (
        len(changed) == 1
        and body.start <= changed[0] < body.end
        and (source.tokens[changed[0]], mutated.tokens[changed[0]]) == (due.target, wrapper)
    )


def _only_ends_otherwise(due: Duty, source: WrapperSource, mutated: WrapperSource) -> bool:
    """Whether only the end of the helper is in another order: its unlock, its completion and its kick; where the target
    runs in main for certain, the kick may be anywhere, or be none.
    """
    bodies = ((one.tokens, one.helper.body.place) for one in (source, mutated))
    outside = [(tokens[: body.start], tokens[body.end :]) for tokens, body in bodies]
    was, now = (
        [" ".join(statement.place.of(one.tokens)) for statement in one.helper.body.statements]
        for one in (source, mutated)
    )
    rest = [text for text in now if text not in (_KICK, _ASSUME)]
    due_rest = [text for text in was if text != _KICK]
    same = outside[0] == outside[1] and rest[:3] == due_rest[:3] and sorted(rest) == sorted(due_rest)
    return same and (due.place is Place.MAIN or (now.count(_KICK) == 1 and now.index(_KICK) > now.index(rest[2])))
