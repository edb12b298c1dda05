# SPDX-License-Identifier: GPL-2.0-or-later
"""Plans to C text: straight-line templates, no decisions."""

from __future__ import annotations

from cowrap.plan import GENERATED_MIXED, INSIDE, MIXED, OUTSIDE
from cowrap.writer import INDENT, as_ascii, comment, function, indented

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cowrap.dialect import Dialect
    from cowrap.plan import WrapperPlan


def emit_file(plans: Iterable[WrapperPlan], dialect: Dialect, head: Sequence[str]) -> str:
    """The whole file: `head` as a comment, the dialect's includes, the wrappers in order."""
    lines = comment(head)
    lines.append("")
    lines += [f'#include "{name}"' for name in dialect.includes]
    lines += ["\n".join(emit_wrapper(plan)) for plan in plans]  # joined at once: a tenth of the memory
    lines.append("")
    return as_ascii("\n".join(lines))


def emit_wrapper(plan: WrapperPlan) -> list[str]:
    """The lines of one wrapper: comment, structure, helper, wrapper."""
    helper, body = _SHAPES[plan.shape]
    return [
        "",
        f"/* {plan.declaration.name}() calls {plan.target}() */",
        *_structure(plan),
        "",
        *helper(plan),
        "",
        *function(plan.signature, body(plan)),
    ]


def _structure(plan: WrapperPlan) -> list[str]:
    return [f"typedef struct {plan.tag} {{", *[f"{INDENT}{member};" for member in plan.members], f"}} {plan.tag};"]


def _entry(plan: WrapperPlan) -> list[str]:
    body = [
        f"{plan.tag} *s = opaque;",
        "",
        *plan.before,
        f"{plan.assign}{plan.target}({plan.loads});",
        *plan.after,
        f"s->{plan.poll_state}.in_progress = false;",
        "aio_wait_kick();",
    ]
    return function(f"static void coroutine_fn {plan.helper}(void *opaque)", body)


def _bottom_half(plan: WrapperPlan) -> list[str]:
    body = [
        f"{plan.tag} *s = opaque;",
        *plan.locals,
        "",
        *plan.before,
        f"{plan.assign}{plan.target}({plan.loads});",
        *plan.after,
        f"aio_co_wake(s->{plan.co});",
    ]
    return function(f"static void {plan.helper}(void *opaque)", body)


def _state(plan: WrapperPlan) -> list[str]:
    members = [f"{INDENT}.{member} = {value}," for member, value in plan.initialisers]
    return [f"{plan.tag} {plan.local} = {{", *members, "};"]


def _create(plan: WrapperPlan) -> str:
    return f"{plan.local}.{plan.poll_state}.co = qemu_coroutine_create({plan.helper}, &{plan.local});"


def _mixed(plan: WrapperPlan, end: Sequence[str]) -> list[str]:
    call = f"{plan.pass_on}{plan.target}({plan.arguments});"
    return [
        "if (qemu_in_coroutine()) {",
        *indented([*plan.assume, call]),
        "} else {",
        *indented([*_state(plan), "", _create(plan), *end]),
        "}",
    ]


def _mixed_body(plan: WrapperPlan) -> list[str]:
    return _mixed(plan, [f"bdrv_poll_co(&{plan.local}.{plan.poll_state});", *plan.finish])


def _generated_mixed_body(plan: WrapperPlan) -> list[str]:
    return _mixed(plan, [f"return bdrv_poll_co(&{plan.local}.{plan.poll_state});"])


def _outside_body(plan: WrapperPlan) -> list[str]:
    return [
        *_state(plan),
        "",
        "assert(!qemu_in_coroutine());",
        _create(plan),
        f"bdrv_poll_co(&{plan.local}.{plan.poll_state});",
        *plan.finish,
    ]


def _inside_body(plan: WrapperPlan) -> list[str]:
    return [
        *_state(plan),
        "",
        "assert(qemu_in_coroutine());",
        f"aio_bh_schedule_oneshot(qemu_get_aio_context(), {plan.helper}, &{plan.local});",
        "qemu_coroutine_yield();",
        *plan.finish,
    ]


_SHAPES = {
    GENERATED_MIXED: (_entry, _generated_mixed_body),
    MIXED: (_entry, _mixed_body),
    OUTSIDE: (_entry, _outside_body),
    INSIDE: (_bottom_half, _inside_body),
}
