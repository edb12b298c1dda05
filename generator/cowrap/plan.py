# SPDX-License-Identifier: GPL-2.0-or-later
"""Declarations to `WrapperPlan`s: every rule checked, every name, lock and context decided."""

from __future__ import annotations

from cowrap.acceptance import accept_declarations
from cowrap.ctype import spell
from cowrap.meaning import type_names
from cowrap.names import TakenNames, camel_case
from cowrap.passage import decide_passage

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from cowrap.acceptance import Accepted, Interface
    from cowrap.declaration import Declaration
    from cowrap.diagnostic import DiagnosticBag
    from cowrap.dialect import Dialect
    from cowrap.meaning import Typedefs
    from cowrap.passage import Passage


class WrapperPlan:
    """One wrapper with every decision taken; `emit` only spells it.

    `target` is called; `helper` is the entry or bottom half. `tag` names the structure, `signature` is the wrapper's
    head. How arguments, result and locks pass through is the `passage`.
    """

    __slots__ = ("declaration", "helper", "passage", "signature", "tag", "target")

    def __init__(
        self, declaration: Declaration, target: str, tag: str, helper: str, signature: str, passage: Passage
    ) -> None:
        self.declaration = declaration
        self.target = target
        self.tag = tag
        self.helper = helper
        self.signature = signature
        self.passage = passage


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
    taken = {*dialect.taken_names, *[item.target for item in accepted]}  # the wrappers' own names stand in an input
    for interface in {item.interface for item in accepted}:
        taken |= type_names([interface.result, *[type for _, type in interface.parameters]])
    planner = _Planner(dialect, typedefs, TakenNames(taken, is_taken))
    return [planner.plan(item) for item in accepted]


class _Planner:
    """Plans one accepted declaration after the other; those of one interface pass things on alike."""

    def __init__(self, dialect: Dialect, typedefs: Typedefs, names: TakenNames) -> None:
        self.dialect = dialect
        self.typedefs = typedefs
        self.names = names
        self._passages: dict[tuple[Interface, str], Passage] = {}

    def plan(self, item: Accepted) -> WrapperPlan:
        """The plan of one wrapper."""
        interface, target, name = item.interface, item.target, item.declaration.name
        passage = self._passage(interface, target)
        mark, hidden = interface.mark, passage.hidden
        tag = self.names.claim(camel_case(target if self.dialect.tag_from_target else name), hidden)
        helper = self.names.claim(target + ("_entry" if mark.to_coroutine else "_bh"), hidden)
        annotation = "" if mark.to_coroutine else self.dialect.runtime.coroutine_fn
        if mark.annotation:
            annotation += f"{mark.annotation} "
        signature = spell(interface.result, f"{annotation}{name}({passage.parameters})")
        return WrapperPlan(item.declaration, target, tag, helper, signature, passage)

    def _passage(self, interface: Interface, target: str) -> Passage:
        key = interface, target if target in interface.names else ""
        found = self._passages.get(key)
        if found is None:
            found = self._passages[key] = decide_passage(interface, target, self.dialect, self.typedefs)
        return found
