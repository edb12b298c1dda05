# SPDX-License-Identifier: GPL-2.0-or-later
"""Has the target the parameters and the result that its wrapper hands over?"""

from __future__ import annotations

from cowrap.ctype import spell
from cowrap.lint.types import BOOL, DIFFERS, INCOMPATIBLE, NARROWED, SAME, compare
from cowrap.meaning import is_void

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from cowrap.ctype import CType
    from cowrap.lint.findings import Findings
    from cowrap.lint.functions import DeclaredFunction
    from cowrap.lint.subjects import Subject
    from cowrap.source import Span

_CODES = {
    INCOMPATIBLE: ("target-type", "C refuses to pass {what} on", "declare both alike"),
    NARROWED: ("narrowed-value", "{what} loses bits", "give both the wider type"),
    BOOL: ("bool-over-int", "{what} becomes 1, whatever it was but 0", "give both the integer type"),
    DIFFERS: ("target-differs", "{what} changes its type", "declare both alike"),
}


def types_to_look_up(subject: Subject, typedefs: Mapping[str, CType]) -> list[CType]:
    """The types on both sides that differ, for all that `typedefs` say."""
    target = subject.prototype
    if target is None:
        return []
    pairs = [(target.result, subject.declaration.result)]
    for mine, theirs in zip(subject.declaration.parameters, target.parameters):
        pairs.append((mine.type, theirs.type))
    return [type for pair in pairs if compare(*pair, typedefs) != SAME for type in pair]


def check_signature(subject: Subject, typedefs: Mapping[str, CType], findings: Findings) -> None:
    """Report each difference between the wrapper and its target that matters to a call."""
    target = subject.prototype
    if target is None:
        return
    _check_result(subject, target, typedefs, findings)
    given, taken = len(subject.declaration.parameters), len(target.parameters)
    if given != taken or target.is_variadic:
        counts = f"{taken} parameter{'s' * (taken != 1)}{' and more' * target.is_variadic}"
        message = f"'{subject.target}' takes {counts}, '{subject.name}' hands over {given}"
        label = "the target is declared here"
        subject.report(findings, "target-parameters", message, "declare both alike", label=label)
        return
    swapped = _swapped(subject, target)
    for at, (mine, theirs) in enumerate(zip(subject.declaration.parameters, target.parameters)):
        if at not in swapped:
            _report(subject, compare(mine.type, theirs.type, typedefs), f"'{mine.name}'", (mine.type, theirs.type),
                    (mine.span, theirs.span), findings)  # fmt: skip
    for at in sorted(swapped):
        if at < swapped[at]:
            _report_swapped(subject, target, at, swapped[at], findings)


def _check_result(
    subject: Subject, target: DeclaredFunction, typedefs: Mapping[str, CType], findings: Findings
) -> None:
    given, taken = target.result, subject.declaration.result
    nothing = [is_void(type, typedefs) for type in (given, taken)]
    harm = compare(given, taken, typedefs)
    if nothing[1] and not nothing[0]:
        harm = DIFFERS  # the target's result is thrown away, and C does not mind
    places = (subject.declaration.name_span, target.span)
    _report(subject, harm, "the result", (given, taken), places, findings)


def _report(
    subject: Subject,
    harm: int,
    what: str,
    types: tuple[CType, CType],
    places: tuple[Span, Span],
    findings: Findings,
) -> None:
    """Report the harm, if there is one, that a value of the first of `types` takes as the second."""
    if harm not in _CODES:
        return
    code, consequence, note = _CODES[harm]
    given, taken = (spell(type, "") for type in types)
    message = f"{consequence.format(what=what)}: '{given}' is passed on as '{taken}'"
    others = ((places[1], "the target has this here"),)
    findings.add(code, message, places[0], note, others=others, extent=subject.declaration.span)


def _swapped(subject: Subject, target: DeclaredFunction) -> dict[int, int]:
    """Which parameters of the wrapper bear names that the target gives, exchanged, to two others of its own.

    The names that count are those in the target's definition, where there is one.
    """
    defined = next((function for function in subject.targets if function.is_definition), target)
    mine = [parameter.name for parameter in subject.declaration.parameters]
    theirs = [parameter.name for parameter in defined.parameters]
    found: dict[int, int] = {}
    if len(mine) != len(theirs):
        return found
    for at, name in enumerate(mine):
        if name and theirs[at] != name and name in theirs:
            other = theirs.index(name)
            if mine[other] == theirs[at]:
                found[at] = other
    return found


def _report_swapped(subject: Subject, target: DeclaredFunction, at: int, other: int, findings: Findings) -> None:
    mine = subject.declaration.parameters
    first, second = mine[at].name, mine[other].name
    message = f"'{subject.target}' takes '{first}' and '{second}' the other way round"
    defined = next((function for function in subject.targets if function.is_definition), target)
    others = ((mine[other].span, f"'{second}' is here"), (defined.parameters[at].span, "the target has this first"))
    span, extent = mine[at].span, subject.declaration.span
    findings.add("swapped-parameters", message, span, "declare both alike", others=others, extent=extent)
