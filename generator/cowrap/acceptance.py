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
from cowrap.diagnostic import Diagnostic
from cowrap.growth import Room
from cowrap.meaning import adjusted, context_object
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


class Interface:
    """How a wrapper is called and what for: its mark, result, adjusted parameters, the context object that the first
    one points to, and whether that pointer must be cast. Declarations that agree in all of these share one."""

    __slots__ = ("cast", "context", "mark", "names", "parameters", "result", "written")

    def __init__(self, mark: Mark, declaration: Declaration, types: list[CType], context: str, cast: bool) -> None:
        self.mark = mark
        self.result = declaration.result
        self.written = declaration.pairs
        self.names = [name for _, name in declaration.pairs]
        self.parameters = list(zip(self.names, types))
        self.context = context
        self.cast = cast


class Accepted:
    """A declaration that kept all rules, with its interface and target."""

    __slots__ = ("declaration", "interface", "target")

    def __init__(self, declaration: Declaration, interface: Interface, target: str) -> None:
        self.declaration = declaration
        self.interface = interface
        self.target = target


def accept_declarations(
    declarations: Sequence[Declaration], dialect: Dialect, typedefs: Typedefs, bag: DiagnosticBag
) -> list[Accepted]:
    """Those of `declarations` that keep all rules of `dialect`, in order; a diagnostic in `bag` for each broken
    rule."""
    accepted = []
    room = Room(declarations, typedefs)
    rules = _Acceptance(dialect, typedefs, bag)
    for declaration in declarations:
        if not room.take(declaration):
            message = "the wrappers up to this one repeat too long types"
            note = "a typedef that the inputs define is too long for the number of its uses: make it a structure"
            bag.add(Diagnostic("too-long", message, declaration.name_span, notes=(note,)))
            break
        checked = rules.check(declaration)
        if checked is not None:
            accepted.append(checked)
    return _check_together(accepted, bag)


class _Acceptance:
    """Applies the rules of one dialect to one declaration after the other."""

    def __init__(self, dialect: Dialect, typedefs: Typedefs, bag: DiagnosticBag) -> None:
        self.dialect = dialect
        self.typedefs = typedefs
        self.bag = bag
        self._interfaces: dict[tuple[Mark, CType, tuple[tuple[CType, str], ...]], Interface] = {}

    def check(self, declaration: Declaration) -> Optional[Accepted]:
        """`declaration` with its interface and target; None after a diagnostic for each rule that it breaks."""
        dialect, bag = self.dialect, self.bag
        mark = check_mark(declaration, dialect, bag)
        good = check_storage(declaration, bag)
        if mark is None:
            check_parameters(declaration, self.typedefs, bag)
            return None
        good = check_name(declaration, mark, dialect, bag) and good
        key = mark, declaration.result, declaration.pairs
        interface = self._interfaces.get(key) or self._check_interface(declaration, mark)
        if interface is None:
            return None
        self._interfaces[key] = interface
        target = (add_infix if mark.to_coroutine else remove_infix)(declaration.name, dialect.infix)
        return Accepted(declaration, interface, target) if good else None

    def _check_interface(self, declaration: Declaration, mark: Mark) -> Optional[Interface]:
        dialect, typedefs, bag = self.dialect, self.typedefs, self.bag
        good = check_parameters(declaration, typedefs, bag)
        good = check_result(declaration, dialect, typedefs, bag) and good
        types = [adjusted(type, typedefs) for type, _ in declaration.pairs]
        context, cast = context_object(types[0], typedefs, dialect.objects) if types else ("", False)
        good = check_first_parameter(declaration, context, dialect, bag) and good
        return Interface(mark, declaration, types, context, cast) if good else None


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
