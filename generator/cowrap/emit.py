# SPDX-License-Identifier: GPL-2.0-or-later
"""Plans to C text: straight-line templates, no decisions."""

from __future__ import annotations

from cowrap.passage import GENERATED_MIXED, INSIDE, MIXED, OUTSIDE
from cowrap.writer import INDENT, as_ascii, comment, function, indented

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cowrap.dialect import Dialect
    from cowrap.plan import WrapperPlan
    from cowrap.runtime import Runtime


def emit_file(plans: Iterable[WrapperPlan], dialect: Dialect, head: Sequence[str], includes: Sequence[str]) -> str:
    """The whole file: `head` as a comment, the dialect's includes and `includes`, the wrappers in order."""
    lines = comment(head)
    lines.append("")
    names = dict.fromkeys([*dialect.includes, *includes])
    lines += [f'#include "{name}"' for name in names]
    runtime = dialect.runtime
    lines += ["\n".join(emit_wrapper(plan, runtime)) for plan in plans]  # joined at once: a tenth of the memory
    lines.append("")
    return as_ascii("\n".join(lines))


def emit_wrapper(plan: WrapperPlan, runtime: Runtime) -> list[str]:
    """The lines of one wrapper: comment, structure, helper, wrapper."""
    helper, body = _SHAPES[plan.passage.shape]
    return [
        "",
        f"/* {plan.declaration.name}() calls {plan.target}() */",
        *_structure(plan),
        "",
        *helper(plan, runtime),
        "",
        *function(plan.signature, body(plan, runtime)),
    ]


def _structure(plan: WrapperPlan) -> list[str]:
    members = [f"{INDENT}{member};" for member in plan.passage.members]
    return [f"typedef struct {plan.tag} {{", *members, f"}} {plan.tag};"]


def _entry(plan: WrapperPlan, runtime: Runtime) -> list[str]:
    passage = plan.passage
    body = [
        f"{plan.tag} *s = opaque;",
        "",
        *passage.before,
        f"{passage.assign}{plan.target}({passage.loads});",
        *passage.after,
        f"s->{passage.poll_state}.in_progress = false;",
        runtime.kick,
    ]
    return function(f"static void {runtime.coroutine_fn}{plan.helper}(void *opaque)", body)


def _bottom_half(plan: WrapperPlan, runtime: Runtime) -> list[str]:
    passage = plan.passage
    body = [
        f"{plan.tag} *s = opaque;",
        *passage.locals,
        "",
        *passage.before,
        f"{passage.assign}{plan.target}({passage.loads});",
        *passage.after,
        runtime.wake.replace("{coroutine}", f"s->{passage.co}"),
    ]
    return function(f"static void {plan.helper}(void *opaque)", body)


def _state(plan: WrapperPlan) -> list[str]:
    members = [f"{INDENT}.{member} = {value}," for member, value in plan.passage.initialisers]
    return [f"{plan.tag} {plan.passage.local} = {{", *members, "};"]


def _create(plan: WrapperPlan, runtime: Runtime) -> str:
    local = plan.passage.local
    return f"{local}.{plan.passage.poll_state}.co = {runtime.create}({plan.helper}, &{local});"


def _poll(plan: WrapperPlan, runtime: Runtime) -> str:
    return f"{runtime.poll}(&{plan.passage.local}.{plan.passage.poll_state})"


def _mixed(plan: WrapperPlan, runtime: Runtime, end: Sequence[str]) -> list[str]:
    passage = plan.passage
    call = f"{passage.pass_on}{plan.target}({passage.arguments});"
    return [
        f"if ({runtime.in_coroutine}()) {{",
        *indented([*passage.assume, call]),
        "} else {",
        *indented([*_state(plan), "", _create(plan, runtime), *end]),
        "}",
    ]


def _mixed_body(plan: WrapperPlan, runtime: Runtime) -> list[str]:
    return _mixed(plan, runtime, [f"{_poll(plan, runtime)};", *plan.passage.finish])


def _generated_mixed_body(plan: WrapperPlan, runtime: Runtime) -> list[str]:
    return _mixed(plan, runtime, [f"return {_poll(plan, runtime)};"])


def _outside_body(plan: WrapperPlan, runtime: Runtime) -> list[str]:
    return [
        *_state(plan),
        "",
        f"{runtime.assertion}(!{runtime.in_coroutine}());",
        _create(plan, runtime),
        f"{_poll(plan, runtime)};",
        *plan.passage.finish,
    ]


def _inside_body(plan: WrapperPlan, runtime: Runtime) -> list[str]:
    return [
        *_state(plan),
        "",
        f"{runtime.assertion}({runtime.in_coroutine}());",
        runtime.schedule.replace("{function}", plan.helper).replace("{state}", f"&{plan.passage.local}"),
        f"{runtime.yield_}();",
        *plan.passage.finish,
    ]


_SHAPES = {
    GENERATED_MIXED: (_entry, _generated_mixed_body),
    MIXED: (_entry, _mixed_body),
    OUTSIDE: (_entry, _outside_body),
    INSIDE: (_bottom_half, _inside_body),
}
