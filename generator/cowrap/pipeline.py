# SPDX-License-Identifier: GPL-2.0-or-later
"""The stages in order: sources in, C text and diagnostics out; no files, no printing."""

from __future__ import annotations

from cowrap.diagnostic import ERROR, Diagnostic, DiagnosticBag
from cowrap.dialect import DEFAULT, DEFAULT_GENERATED, DIALECTS
from cowrap.emit import emit_file
from cowrap.marks import CO_WRAPPER, GENERATED, MARK_WORDS, vocabulary_of
from cowrap.misspelt import warn_of_misspelt
from cowrap.parser import Parser
from cowrap.plan import plan_wrappers

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from collections.abc import Set as AbstractSet
    from typing import Optional

    from cowrap.declaration import Declaration, Unit
    from cowrap.dialect import Dialect
    from cowrap.plan import WrapperPlan
    from cowrap.source import SourceFile

DEFAULT_LICENSE = "GPL-2.0-or-later"


class Outcome:
    """What a run came to.

    `diagnostics` are sorted by file, in the order given, and place. `text` is the C text, None if there is an error.
    `dialect` and `chosen` (how) are None and empty where the inputs contradict each other about it.
    """

    __slots__ = ("chosen", "declarations", "diagnostics", "dialect", "plans", "text")

    def __init__(self) -> None:
        self.diagnostics: list[Diagnostic] = []
        self.declarations: list[Declaration] = []
        self.plans: list[WrapperPlan] = []
        self.dialect: Optional[Dialect] = None
        self.chosen = ""
        self.text: Optional[str] = None


def run(
    sources: Sequence[SourceFile],
    *,
    dialect: Optional[Dialect] = None,
    named_by: str = "its caller",
    annotations: Sequence[str] = (),
    license: str = DEFAULT_LICENSE,
    includes: Sequence[str] = (),
) -> Outcome:
    """Generate the wrappers of `sources`.

    `dialect` is the one that was named, by `named_by`; without it the marks choose. `annotations` are further words to
    read as annotations. `license` is an SPDX expression for the comment at the head. `includes` are headers that the
    output includes after the dialect's. User errors are diagnostics of the outcome; nothing is raised for them.
    """
    outcome = Outcome()
    bag = DiagnosticBag()
    words = frozenset(annotations) | (frozenset() if dialect is None else dialect.annotations)
    marks = MARK_WORDS if dialect is None else dialect.mark_words
    parser = Parser(bag, words, marks)
    units = [parser.parse(source) for source in sources]
    written: set[str] = set().union(*[unit.words for unit in units])
    warn_of_misspelt(units, written, marks, words, bag)
    outcome.declarations = [declaration for unit in units for declaration in unit.declarations]
    if dialect is not None:
        outcome.dialect, outcome.chosen = dialect, f"named by {named_by}"
    else:
        outcome.dialect, outcome.chosen = _choose_dialect(outcome.declarations, bag)
    if outcome.dialect is not None:
        typedefs = {name: type for unit in units for name, type in unit.typedefs.items()}
        outcome.plans = plan_wrappers(outcome.declarations, outcome.dialect, typedefs, _taken_in(units, written), bag)
        if not bag.has_errors:
            outcome.text = emit_file(outcome.plans, outcome.dialect, _head(outcome, license), includes)
    outcome.diagnostics = sort_diagnostics(bag.items, sources)
    return outcome


def _taken_in(units: Sequence[Unit], written: AbstractSet[str]) -> Callable[[str], bool]:
    """What tells whether one of `units` declares a name at file scope. Most names are not even among their words,
    `written`.
    """

    def is_taken(name: str) -> bool:
        return name in written and any(unit.is_taken(name) for unit in units)

    return is_taken


def sort_diagnostics(diagnostics: Sequence[Diagnostic], sources: Sequence[SourceFile]) -> list[Diagnostic]:
    """`diagnostics` by file in the order of `sources`, then by place; those of the whole run first."""
    order = {id(source): index for index, source in enumerate(sources)}

    def key(diagnostic: Diagnostic) -> tuple[int, int]:
        span = diagnostic.span
        return (-1, 0) if span is None else (order[id(span.source)], span.start)

    return sorted(diagnostics, key=key)


def _choose_dialect(declarations: Sequence[Declaration], bag: DiagnosticBag) -> tuple[Optional[Dialect], str]:
    """The dialect that the marks select and how, or (None, "") after a diagnostic when they contradict each other."""
    first: dict[str, tuple[Declaration, int]] = {}
    for declaration in declarations:
        for at, word in enumerate(declaration.mark_words):
            first.setdefault(vocabulary_of(word), (declaration, at))
    if len(first) > 1:
        (old_word, old_span), (new_word, new_span) = [
            declaration.marks[at] for declaration, at in (first[GENERATED], first[CO_WRAPPER])
        ]
        message = f"'{new_word}' and '{old_word}' belong to different dialects"
        others = ((old_span, "the other mark is here"),)
        notes = ("no dialect has both: name one with --dialect, and give it only its own files",)
        bag.add(Diagnostic("mixed-vocabularies", message, new_span, severity=ERROR, others=others, notes=notes))
        return None, ""
    if not first:
        return DIALECTS[DEFAULT], "the default: no mark in the input"
    return DIALECTS[DEFAULT_GENERATED if GENERATED in first else DEFAULT], "chosen by the marks"


def _head(outcome: Outcome, license: str) -> list[str]:
    assert outcome.dialect is not None
    return [
        # no version: a new release that emits the same must not change the file
        "Coroutine wrappers, generated by cowrap. Do not edit.",
        "",
        f"Dialect: {outcome.dialect.name} ({outcome.chosen})",
        f"SPDX-License-Identifier: {license}",
    ]
