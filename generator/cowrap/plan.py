# SPDX-License-Identifier: GPL-2.0-or-later
"""Declarations to `WrapperPlan`s: every rule checked, every name, lock and context decided."""

from __future__ import annotations

from cowrap.acceptance import accept_declarations
from cowrap.ctype import Array, rename_in_bounds, spell
from cowrap.marks import GENERATED
from cowrap.meaning import assignable, is_void, type_names
from cowrap.names import TakenNames, camel_case, fresh
from cowrap.runtime import identifiers

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Optional

    from cowrap.acceptance import Accepted
    from cowrap.ctype import CType
    from cowrap.declaration import Declaration
    from cowrap.diagnostic import DiagnosticBag
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


class WrapperPlan:
    """One wrapper with every decision taken; `emit` only spells it.

    `shape` is GENERATED_MIXED, MIXED (called anywhere), OUTSIDE (asserts that it is outside a coroutine) or INSIDE
    (asserts that it is inside, and leaves it). `target` is called; `helper` is the entry or bottom half. `tag` names
    the structure, `members` are its members as declarators, in order; `poll_state` and `co` are our members' names.
    `initialisers` are (member, value). `signature` is the wrapper's head, `local` its structure, `arguments` what it
    hands to the target itself. `loads` are the same arguments in the helper, which has the local declarations `locals`
    and calls between the statements `before` and `after`. `assume` are statements before a call in the caller's own
    coroutine. The result's way, all empty for void: `assign` stands before the helper's call, `pass_on` before the
    wrapper's own, and `finish` are the wrapper's last statements.
    """

    __slots__ = (
        "after",
        "arguments",
        "assign",
        "assume",
        "before",
        "co",
        "declaration",
        "finish",
        "helper",
        "initialisers",
        "loads",
        "local",
        "locals",
        "members",
        "pass_on",
        "poll_state",
        "shape",
        "signature",
        "tag",
        "target",
    )

    declaration: Declaration
    shape: str
    target: str
    helper: str
    tag: str
    local: str
    signature: str
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


def plan_wrappers(
    declarations: Sequence[Declaration],
    dialect: Dialect,
    typedefs: Typedefs,
    is_taken: Callable[[str], bool],
    bag: DiagnosticBag,
) -> list[WrapperPlan]:
    """Plans for all of `declarations` that keep the rules, in order; a diagnostic in `bag` for each broken rule.

    `typedefs` are those of all inputs; `is_taken` tells the file-scope names that the inputs declare.
    """
    accepted = accept_declarations(declarations, dialect, typedefs, bag)
    taken = set(dialect.taken_names)
    types = []
    for item in accepted:
        taken.add(item.target)  # the wrapper's own name stands in an input
        types.append(item.declaration.result)
        types += [type for _, type in item.parameters]
    taken |= type_names(types)
    names = TakenNames(taken, is_taken)
    return [_plan(item, dialect, typedefs, names) for item in accepted]


def _plan(item: Accepted, dialect: Dialect, typedefs: Typedefs, names: TakenNames) -> WrapperPlan:
    plan = WrapperPlan()
    plan.declaration = item.declaration
    plan.target = item.target
    plan.shape = _shape(item.mark)
    fields = _name_fields(item.parameters)
    definition = _name_definition(fields, item, plan.shape, dialect)
    hidden = frozenset(definition)
    plan.local = fresh("s", hidden)
    plan.tag = names.claim(camel_case(item.target if dialect.tag_from_target else item.declaration.name), hidden)
    plan.helper = names.claim(item.target + ("_entry" if item.mark.to_coroutine else "_bh"), hidden)
    plan.arguments = ", ".join(definition)
    plan.loads = ", ".join([f"s->{field}" for field in fields])
    members = [spell(type, field) for field, (_, type) in zip(fields, item.parameters)]
    plan.signature = _signature(item, fields, definition, members, dialect)
    taken = hidden if definition is fields else frozenset(fields)
    _decide_members(plan, item, taken, dialect, typedefs)
    plan.members += members
    _decide_initialisers(plan, item, fields, definition, dialect)
    _decide_locks(plan, item, fields, dialect)
    return plan


def _shape(mark: Mark) -> str:
    if mark.vocabulary == GENERATED:
        return GENERATED_MIXED
    if not mark.to_coroutine:
        return INSIDE
    return MIXED if mark.mixed else OUTSIDE


def _name_fields(parameters: list[tuple[str, CType]]) -> list[str]:
    """The parameters' names, with one of ours for each that has none."""
    fields = [name for name, _ in parameters]
    if "" in fields:
        given = set(fields)
        for index, name in enumerate(fields):
            if not name:
                fields[index] = fresh(f"arg{index + 1}", given)
    return fields


def _name_definition(fields: list[str], item: Accepted, shape: str, dialect: Dialect) -> list[str]:
    """The names of the definition's parameters: those of `fields`, but for one that would hide what the body names."""
    used = dialect.runtime.used(_BODY_WORDS[shape])
    target = item.target
    expression = dialect.contexts.get(item.context) or dialect.elsewhere or ""
    function = expression.partition("(")[0]
    if used.isdisjoint(fields) and target not in fields and function not in fields and item.context not in fields:
        return fields
    hidden = {*used, function} if item.mark.to_coroutine else set(used)
    if shape in (MIXED, GENERATED_MIXED):
        hidden.add(target)
    if shape == MIXED and not item.mark.lock:
        hidden -= identifiers(dialect.runtime.assume_lock)
    if item.cast:
        hidden.add(item.context)
    given = set(fields) | hidden
    return [fresh(field, given) if field in hidden else field for field in fields]


def _signature(
    item: Accepted, fields: list[str], definition: list[str], members: list[str], dialect: Dialect
) -> str:
    """The definition's head. Its parameters have their written types: gcc warns of an array here, a pointer there.

    `members` are the parameters as the structure spells them, which most often serves here too.
    """
    annotation = "" if item.mark.to_coroutine else dialect.runtime.coroutine_fn
    if item.mark.annotation:
        annotation += f"{item.mark.annotation} "
    written = [parameter.type for parameter in item.declaration.parameters]
    if definition != fields:
        renamed = dict(zip(fields, definition))
        spelt = [spell(_definable(rename_in_bounds(type, renamed)), name) for type, name in zip(written, definition)]
    else:
        spelt = [
            member if type is adjusted else spell(_definable(type), name)
            for type, (_, adjusted), name, member in zip(written, item.parameters, fields, members)
        ]
    parameters = ", ".join(spelt)
    return spell(item.declaration.result, f"{annotation}{item.declaration.name}({parameters or 'void'})")


def _definable(type: CType) -> CType:
    """`type` as a definition may declare a parameter: `int a[*]` can only stand in a prototype."""
    if isinstance(type, Array) and type.inside[-1:] == ("*",):
        return Array(type.of, type.inside[:-1])
    return type


def _decide_members(
    plan: WrapperPlan, item: Accepted, taken: frozenset[str], dialect: Dialect, typedefs: Typedefs
) -> None:
    """Our own members, named apart from the parameters' names `taken`, and the way of the result."""
    plan.poll_state = plan.co = ""
    if item.mark.to_coroutine:
        plan.poll_state = fresh("poll_state", taken)
        plan.members = [f"{dialect.runtime.poll_type} {plan.poll_state}"]
    else:
        plan.co = fresh("co", taken)
        plan.members = [f"{dialect.runtime.coroutine_type} *{plan.co}"]
    _decide_result(plan, item.declaration.result, taken, dialect, typedefs)


def _decide_result(
    plan: WrapperPlan, result: CType, taken: frozenset[str], dialect: Dialect, typedefs: Typedefs
) -> None:
    if is_void(result, typedefs):
        plan.assign = plan.pass_on = ""
        plan.finish = []
        return
    plan.pass_on = "return "
    if dialect.result_in_poll_state:  # bdrv_poll_co() itself returns it
        plan.assign = f"s->{plan.poll_state}.ret = "
        plan.finish = []
        return
    member = fresh("ret", taken)
    plan.members.append(spell(assignable(result, typedefs), member))
    plan.assign = f"s->{member} = "
    plan.finish = [f"return {plan.local}.{member};"]


def _decide_initialisers(
    plan: WrapperPlan, item: Accepted, fields: list[str], definition: list[str], dialect: Dialect
) -> None:
    if item.mark.to_coroutine:
        context = _context(dialect.contexts, dialect.elsewhere, item, definition[0] if definition else "")
        plan.initialisers = [
            (f"{plan.poll_state}.{dialect.context_field}", context),
            (f"{plan.poll_state}.in_progress", "true"),
        ]
    else:
        plan.initialisers = [(plan.co, f"{dialect.runtime.self}()")]
    plan.initialisers += zip(fields, definition)


def _context(contexts: Mapping[str, str], elsewhere: Optional[str], item: Accepted, argument: str) -> str:
    """The expression for the context of the object that `argument` points to."""
    template = contexts.get(item.context)
    if template is None:
        assert elsewhere is not None, "check_first_parameter refuses what has no context"
        return elsewhere
    if item.cast:
        cast = f"({item.context} *){argument}"
        argument = f"({cast})" if "{}->" in template else cast
    return template.replace("{}", argument)


def _decide_locks(plan: WrapperPlan, item: Accepted, fields: list[str], dialect: Dialect) -> None:
    """The statements around the target's call: the graph lock outside, the AioContext's lock inside."""
    mark = item.mark
    locks = dialect.enter_lock if mark.to_coroutine else dialect.handler_lock
    take, release = locks[mark.lock] if mark.lock else ("", "")
    plan.before = [take] if take else []
    plan.after = [release] if release else []
    plan.assume = [dialect.runtime.assume_lock] if take and plan.shape == MIXED else []
    plan.locals = []
    if not mark.to_coroutine and dialect.handler_contexts is not None:
        first = f"s->{fields[0]}" if fields else ""
        context = _context(dialect.handler_contexts, dialect.elsewhere, item, first)
        plan.locals = [f"AioContext *ctx = {context};"]
        plan.before.append("aio_context_acquire(ctx);")
        plan.after.insert(0, "aio_context_release(ctx);")
