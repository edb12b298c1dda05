# SPDX-License-Identifier: GPL-2.0-or-later
"""Which declarations become wrappers: every rule applied, to each alone and to all together."""

from __future__ import annotations

from cowrap.check import (
    check_first_parameter,
    check_mark,
    check_name,
    check_parameters,
    check_result,
    check_storage,
    shown,
)
from cowrap.ctype import adjusted
from cowrap.diagnostic import Diagnostic
from cowrap.growth import Room
from cowrap.meaning import context_object
from cowrap.names import add_infix, remove_infix

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Optional

    from cowrap.ctype import CType
    from cowrap.declaration import Declaration
    from cowrap.diagnostic import DiagnosticBag
    from cowrap.dialect import Dialect
    from cowrap.marks import Mark
    from cowrap.meaning import Typedefs


class Accepted:
    """A declaration that kept all rules, with its mark, target, adjusted parameters and context object."""

    __slots__ = ("cast", "context", "declaration", "mark", "parameters", "target")

    def __init__(
        self,
        declaration: Declaration,
        mark: Mark,
        target: str,
        parameters: list[tuple[str, CType]],
        context: str,
        cast: bool,
    ) -> None:
        self.declaration = declaration
        self.mark = mark
        self.target = target
        self.parameters = parameters
        self.context = context
        self.cast = cast


def accept_declarations(
    declarations: Sequence[Declaration], dialect: Dialect, typedefs: Typedefs, bag: DiagnosticBag
) -> list[Accepted]:
    """Those of `declarations` that keep all rules of `dialect`, in order; a diagnostic in `bag` for each broken
    rule."""
    accepted = []
    room = Room(declarations, typedefs)
    for declaration in declarations:
        if not room.take(declaration):
            message = "the wrappers up to this one repeat too long types"
            note = "a typedef that the inputs define is too long for the number of its uses: make it a structure"
            bag.add(Diagnostic("too-long", message, declaration.name_span, notes=(note,)))
            break
        checked = _check(declaration, dialect, typedefs, bag)
        if checked is not None:
            accepted.append(checked)
    return _check_together(accepted, bag)


def _check(declaration: Declaration, dialect: Dialect, typedefs: Typedefs, bag: DiagnosticBag) -> Optional[Accepted]:
    mark = check_mark(declaration, dialect, bag)
    good = not declaration.storage or check_storage(declaration, bag)
    good = check_parameters(declaration.parameters, typedefs, bag) and good
    if mark is None:
        return None
    good = check_name(declaration, mark, dialect, bag) and good
    good = check_result(declaration, dialect, typedefs, bag) and good
    parameters = [(parameter.name, adjusted(parameter.type, typedefs)) for parameter in declaration.parameters]
    context, cast = context_object(parameters[0][1], typedefs, dialect.objects) if parameters else ("", False)
    good = check_first_parameter(declaration.parameters, context, dialect, declaration, bag) and good
    if not good:
        return None
    target = (add_infix if mark.to_coroutine else remove_infix)(declaration.name, dialect.infix)
    return Accepted(declaration, mark, target, parameters, context, cast)


def _check_together(accepted: list[Accepted], bag: DiagnosticBag) -> list[Accepted]:
    """Those of `accepted` that are no duplicate of another, and no half of a pair that would call each other for
    ever."""
    first: dict[str, Accepted] = {}
    kept = []
    for item in accepted:
        name = item.declaration.name
        earlier = first.setdefault(name, item)
        if earlier is not item:
            message = f"the wrapper '{shown(name)}' is declared twice"
            note = "mark one of them; branches of '#if' are all read"
            others = ((earlier.declaration.name_span, "the first is here"),)
            bag.add(Diagnostic("duplicate-wrapper", message, item.declaration.name_span, others=others, notes=(note,)))
            continue
        partner = first.get(item.target)
        if partner is not None and partner.target == name:
            message = f"'{shown(name)}' and '{shown(item.target)}' would be wrappers of each other"
            note = "they would call each other for ever: write one of the two by hand, without a mark"
            others = ((partner.declaration.name_span, "the other half is here"),)
            bag.add(Diagnostic("mutual-pair", message, item.declaration.name_span, others=others, notes=(note,)))
            continue
        kept.append(item)
    return kept
