# SPDX-License-Identifier: GPL-2.0-or-later
"""How arguments, result and locks pass through a wrapper: what does not depend on the wrapper's own name."""

from __future__ import annotations

from cowrap.ctype import Array, rename_in_bounds, spell
from cowrap.marks import GENERATED
from cowrap.meaning import assignable, is_void
from cowrap.names import fresh
from cowrap.runtime import identifiers

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Optional

    from cowrap.acceptance import Interface
    from cowrap.ctype import CType
    from cowrap.dialect import Dialect
    from cowrap.marks import Mark
    from cowrap.meaning import Typedefs

GENERATED_MIXED = "generated-mixed"
MIXED = "mixed"
OUTSIDE = "outside"
INSIDE = "inside"

_BODY_WORDS = {
    GENERATED_MIXED: frozenset({"in_coroutine", "create", "poll"}),
    MIXED: frozenset({"in_coroutine", "assume_lock", "create", "poll"}),
    OUTSIDE: frozenset({"assertion", "in_coroutine", "create", "poll"}),
    INSIDE: frozenset({"assertion", "in_coroutine", "self", "schedule", "yield"}),
}
"""For each shape what of the runtime the wrapper's body names; the context's function and the target come on top."""


class Passage:
    """The decisions that wrappers of one interface share.

    `shape` is GENERATED_MIXED, MIXED (called anywhere), OUTSIDE (asserts that it is outside a coroutine) or INSIDE
    (asserts that it is inside, and leaves it). `members` are the structure's members as declarators, in order;
    `poll_state` and `co` are our members' names. `initialisers` are (member, value). `parameters` are the definition's,
    as text, `hidden` are their names; `local` is the wrapper's structure, `arguments` what it hands to the target
    itself. `loads` are the same arguments in the helper, which has the local declarations `locals` and calls between
    the statements `before` and `after`. `assume` are statements before a call in the caller's own coroutine. The
    result's way, all empty for void: `assign` stands before the helper's call, `pass_on` before the wrapper's own, and
    `finish` are the wrapper's last statements.
    """

    __slots__ = (
        "after",
        "arguments",
        "assign",
        "assume",
        "before",
        "co",
        "finish",
        "hidden",
        "initialisers",
        "loads",
        "local",
        "locals",
        "members",
        "parameters",
        "pass_on",
        "poll_state",
        "shape",
    )

    shape: str
    hidden: frozenset[str]
    local: str
    parameters: str
    poll_state: str
    co: str
    assign: str
    pass_on: str
    finish: list[str]
    arguments: str
    loads: str
    members: list[str]
    initialisers: list[tuple[str, str]]
    locals: list[str]
    before: list[str]
    after: list[str]
    assume: list[str]


def decide_passage(interface: Interface, target: str, dialect: Dialect, typedefs: Typedefs) -> Passage:
    """The passage of wrappers of `interface` that call `target`; the target matters only where a parameter has its
    name."""
    passage = Passage()
    passage.shape = _shape(interface.mark)
    fields = _name_fields(interface.names)
    definition = _name_definition(fields, interface, target, passage.shape, dialect)
    passage.hidden = frozenset(definition)
    passage.local = fresh("s", passage.hidden)
    passage.arguments = ", ".join(definition)
    passage.loads = ", ".join([f"s->{field}" for field in fields])
    members = [spell(type, field) for field, (_, type) in zip(fields, interface.parameters)]
    passage.parameters = _spell_definition(interface, fields, definition, members)
    taken = passage.hidden if definition is fields else frozenset(fields)
    _decide_members(passage, interface, taken, dialect, typedefs)
    passage.members += members
    _decide_initialisers(passage, interface, fields, definition, dialect)
    _decide_locks(passage, interface, fields, dialect)
    return passage


def _shape(mark: Mark) -> str:
    if mark.vocabulary == GENERATED:
        return GENERATED_MIXED
    if not mark.to_coroutine:
        return INSIDE
    return MIXED if mark.mixed else OUTSIDE


def _name_fields(names: list[str]) -> list[str]:
    """The parameters' names, with one of ours for each that has none."""
    fields = list(names)
    if "" in fields:
        given = set(fields)
        for index, name in enumerate(fields):
            if not name:
                fields[index] = fresh(f"arg{index + 1}", given)
    return fields


def _name_definition(
    fields: list[str], interface: Interface, target: str, shape: str, dialect: Dialect
) -> list[str]:
    """The names of the definition's parameters: those of `fields`, but for one that would hide what the body names."""
    used = dialect.runtime.used(_BODY_WORDS[shape])
    expression = dialect.contexts.get(interface.context) or dialect.elsewhere or ""
    function = expression.partition("(")[0]
    if used.isdisjoint(fields) and target not in fields and function not in fields and interface.context not in fields:
        return fields
    hidden = {*used, function} if interface.mark.to_coroutine else set(used)
    if shape in (MIXED, GENERATED_MIXED):
        hidden.add(target)
    if shape == MIXED and not interface.mark.lock:
        hidden -= identifiers(dialect.runtime.assume_lock)
    if interface.cast:
        hidden.add(interface.context)
    given = set(fields) | hidden
    return [fresh(field, given) if field in hidden else field for field in fields]


def _spell_definition(interface: Interface, fields: list[str], definition: list[str], members: list[str]) -> str:
    """The definition's parameters. They have their written types: gcc warns of an array here, a pointer there.

    `members` are the parameters as the structure spells them, which most often serves here too.
    """
    written = [type for type, _ in interface.written]
    if definition != fields:
        renamed = dict(zip(fields, definition))
        spelt = [spell(_definable(rename_in_bounds(type, renamed)), name) for type, name in zip(written, definition)]
    else:
        spelt = [
            member if type is adjusted else spell(_definable(type), name)
            for type, (_, adjusted), name, member in zip(written, interface.parameters, fields, members)
        ]
    return ", ".join(spelt) or "void"


def _definable(type: CType) -> CType:
    """`type` as a definition may declare a parameter: `int a[*]` can only stand in a prototype."""
    if isinstance(type, Array) and type.inside[-1:] == ("*",):
        return Array(type.of, type.inside[:-1])
    return type


def _decide_members(
    passage: Passage, interface: Interface, taken: frozenset[str], dialect: Dialect, typedefs: Typedefs
) -> None:
    """Our own members, named apart from the parameters' names `taken`, and the way of the result."""
    passage.poll_state = passage.co = ""
    if interface.mark.to_coroutine:
        passage.poll_state = fresh("poll_state", taken)
        passage.members = [f"{dialect.runtime.poll_type} {passage.poll_state}"]
    else:
        passage.co = fresh("co", taken)
        passage.members = [f"{dialect.runtime.coroutine_type} *{passage.co}"]
    _decide_result(passage, interface.result, taken, dialect, typedefs)


def _decide_result(
    passage: Passage, result: CType, taken: frozenset[str], dialect: Dialect, typedefs: Typedefs
) -> None:
    if is_void(result, typedefs):
        passage.assign = passage.pass_on = ""
        passage.finish = []
        return
    passage.pass_on = "return "
    if dialect.result_in_poll_state:  # bdrv_poll_co() itself returns it
        passage.assign = f"s->{passage.poll_state}.ret = "
        passage.finish = []
        return
    member = fresh("ret", taken)
    passage.members.append(spell(assignable(result, typedefs), member))
    passage.assign = f"s->{member} = "
    passage.finish = [f"return {passage.local}.{member};"]


def _decide_initialisers(
    passage: Passage, interface: Interface, fields: list[str], definition: list[str], dialect: Dialect
) -> None:
    if interface.mark.to_coroutine:
        context = _context(dialect.contexts, dialect.elsewhere, interface, definition[0] if definition else "")
        passage.initialisers = [
            (f"{passage.poll_state}.{dialect.context_field}", context),
            (f"{passage.poll_state}.in_progress", "true"),
        ]
    else:
        passage.initialisers = [(passage.co, f"{dialect.runtime.self}()")]
    passage.initialisers += zip(fields, definition)


def _context(contexts: Mapping[str, str], elsewhere: Optional[str], interface: Interface, argument: str) -> str:
    """The expression for the context of the object that `argument` points to."""
    template = contexts.get(interface.context)
    if template is None:
        assert elsewhere is not None, "check_first_parameter refuses what has no context"
        return elsewhere
    if interface.cast:
        cast = f"({interface.context} *){argument}"
        argument = f"({cast})" if "{}->" in template else cast
    return template.replace("{}", argument)


def _decide_locks(passage: Passage, interface: Interface, fields: list[str], dialect: Dialect) -> None:
    """The statements around the target's call: the graph lock outside, the AioContext's lock inside."""
    mark = interface.mark
    locks = dialect.locks
    take, release = (locks.coroutine if mark.to_coroutine else locks.bottom_half)[mark.lock] if mark.lock else ("", "")
    passage.before = [take] if take else []
    passage.after = [release] if release else []
    passage.assume = [dialect.runtime.assume_lock] if take and passage.shape == MIXED else []
    passage.locals = []
    if not mark.to_coroutine and locks.contexts is not None:
        first = f"s->{fields[0]}" if fields else ""
        context = _context(locks.contexts, dialect.elsewhere, interface, first)
        passage.locals = [f"AioContext *ctx = {context};"]
        passage.before.append("aio_context_acquire(ctx);")
        passage.after.insert(0, "aio_context_release(ctx);")
