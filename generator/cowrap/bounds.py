# SPDX-License-Identifier: GPL-2.0-or-later
"""Types that depend on a parameter's value: a member of a structure cannot have them."""

from __future__ import annotations

from cowrap.ctype import Array, Function, Named
from cowrap.reader import Failure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from cowrap.ctype import CType
    from cowrap.modifiers import FunctionOf


def check_bounds(function: FunctionOf) -> None:
    """Refuse a parameter whose type needs another's value; the bound of an array parameter itself does not count.

    Raises `Failure` at the first one.
    """
    names = frozenset(parameter.name for parameter in function.parameters if parameter.name)
    for parameter in function.parameters:
        type = parameter.type
        word = depends_on(type.of if isinstance(type, Array) else type, names)
        if word:
            note = "pass a plain pointer, and the length beside it"
            message = f"the type of this parameter depends on '{word}'"
            raise Failure("variable-length-array", message, parameter.first, parameter.last, note)


def depends_on(type: CType, names: frozenset[str]) -> str:
    """The word in a bound or a typeof inside `type` that is one of `names`, `*` for `[*]`, or the empty string."""
    pending = [type]
    while pending:
        type = pending.pop()
        words: tuple[str, ...] = ()
        if isinstance(type, Named):
            words = tuple(part for word in type.words if "(" in word for part in word.split())
        elif isinstance(type, Array):
            words = type.inside
            if words == ("*",):
                return "*"
            pending.append(type.of)
        elif isinstance(type, Function):
            pending.append(type.result)
            pending += [of for of, _ in type.parameters]
        else:
            pending.append(type.to)
        for word in words:
            if word in names:
                return word
    return ""
