# SPDX-License-Identifier: GPL-2.0-or-later
"""Written reasons why a mutant that no compiler proves equivalent is so all the same, each checked anew by tests.

A reason holds by QEMU's rules for one dialect, not by what the harness happens to see: tests/differential runs such
mutants in every small world under all schedules.
"""

from __future__ import annotations

from cowrap_harness.mutant_source import WrapperSource
from cowrap_harness.rules import Duty, Place, Shape

NORMAL = ", where it is told which functions only answer, and that main's bottom halves and assertions change nothing"
ITSELF = "inside a coroutine a mixed wrapper calls its target directly: its own coroutine may as well call the wrapper"
UNSEEN = (
    "in 8.0 a coroutine under the graph lock ends in the context where it began, and whoever waits for another context "
    "goes on only with that context's lock, when the coroutine has ended: nobody sees the order in which it unlocks, "
    "completes and kicks"
)
UNHEARD = f"{UNSEEN}; in main's own context nobody needs the kick"
_KICK, _ASSUME = "aio_wait_kick ( ) ;", "assume_graph_lock ( ) ;"


def normal(due: Duty, source: WrapperSource) -> tuple[str, ...]:
    """A wrapper's tokens with what cannot matter made the same: in a bottom half of main the current context is main's,
    and an assertion before the struct is filled may as well stand behind it, since both only ask.
    """
    tokens = list(source.tokens)
    body = source.helper.body.place
    if due.shape is Shape.NO_CO:
        asked = ("qemu_get_current_aio_context", "qemu_get_aio_context")
        tokens[body.start : body.end] = [asked[1] if word == asked[0] else word for word in body.of(tokens)]
    first, *others = source.wrapper.body.statements
    if tokens[first.place.start] == "assert" and others and tokens[others[0].place.start] == source.tag:
        start, end = first.place.start, others[0].place.end
        tokens[start:end] = [*others[0].place.of(tokens), *first.place.of(tokens)]
    return tuple(tokens)


def reason(due: Duty, source: WrapperSource, mutated: WrapperSource) -> str:
    """Why the mutated wrapper does what the original does, or empty."""
    if due.shape is Shape.MIXED and _calls_itself(due, source, mutated):
        return ITSELF
    if due.dialect == "qemu-8.0" and due.lock and _only_ends_otherwise(due, source, mutated):
        return UNHEARD if due.place is Place.MAIN else UNSEEN
    return ""


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
