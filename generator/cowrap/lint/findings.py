# SPDX-License-Identifier: GPL-2.0-or-later
"""What the lint of a tree reports: each code with its severity, and diagnostics with the lines that they are about."""

from __future__ import annotations

from cowrap.diagnostic import ERROR, WARNING, Diagnostic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from cowrap.source import Span

SEVERITIES = {
    "missing-input": ERROR,
    "header-not-listed": ERROR,
    "input-without-mark": WARNING,
    "no-target": ERROR,
    "target-not-coroutine": WARNING,
    "target-in-coroutine": ERROR,
    "wrapper-not-coroutine": WARNING,
    "wrapper-is-coroutine": ERROR,
    "target-parameters": ERROR,
    "swapped-parameters": ERROR,
    "target-type": ERROR,
    "narrowed-value": ERROR,
    "bool-over-int": ERROR,
    "target-differs": WARNING,
    "lock-missing": ERROR,
    "lock-forbidden": ERROR,
    "lock-conflict": ERROR,
    "unused-wrapper": WARNING,
    "coroutine-only-wrapper": WARNING,
    "wrapper-in-coroutine": ERROR,
    "tag-collision": WARNING,
    "bad-silence": ERROR,
    "unused-silence": WARNING,
}
"""Errors do not compile, do not link, stop in an assertion or a deadlock, or lose a value; the rest are warnings."""

NOT_SILENCED = frozenset({"bad-silence", "unused-silence"})
"""Codes that are about silences."""


class Finding:
    """A diagnostic, and the whole declaration or call that it is about: a silence anywhere at that will do."""

    __slots__ = ("diagnostic", "extent")

    def __init__(self, diagnostic: Diagnostic, extent: Span) -> None:
        self.diagnostic = diagnostic
        self.extent = extent


class Findings:
    """Collects the findings of the checks."""

    def __init__(self) -> None:
        self.items: list[Finding] = []

    def add(
        self,
        code: str,
        message: str,
        span: Span,
        note: str,
        *,
        others: tuple[tuple[Span, str], ...] = (),
        extent: Span | None = None,
    ) -> None:
        """Keep one finding; without an `extent` it is about `span` alone."""
        diagnostic = Diagnostic(code, message, span, severity=SEVERITIES[code], others=others, notes=(note,))
        self.items.append(Finding(diagnostic, extent or span))
