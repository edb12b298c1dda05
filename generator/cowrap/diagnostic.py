# SPDX-License-Identifier: GPL-2.0-or-later
"""What is wrong, as data: a code, a severity, a message, places and notes. Rendering is elsewhere."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional

    from cowrap.source import Span

ERROR = "error"
WARNING = "warning"

SCHEMA = 1
"""The number of their form as JSON."""


class Diagnostic:
    """One finding about the input.

    `code` is a word such as `unknown-mark`, and the name of a case under golden/reject. `message` is lower
    case, without a full stop, with the offending text in single quotes. `span` is the primary place, or None where the
    whole run is meant. `others` are (span, label) pairs, such as the first of two declarations. `notes` say
    what to write instead.
    """

    __slots__ = ("code", "message", "notes", "others", "severity", "span")

    def __init__(
        self,
        code: str,
        message: str,
        span: Optional[Span],
        *,
        severity: str = ERROR,
        others: tuple[tuple[Span, str], ...] = (),
        notes: tuple[str, ...] = (),
    ) -> None:
        self.code = code
        self.message = message
        self.span = span
        self.severity = severity
        self.others = others
        self.notes = notes


class DiagnosticBag:
    """Collects the diagnostics of a run, in the order in which they are found."""

    __slots__ = ("items",)

    def __init__(self) -> None:
        self.items: list[Diagnostic] = []

    def add(self, diagnostic: Diagnostic) -> None:
        """Keep one diagnostic."""
        self.items.append(diagnostic)

    @property
    def has_errors(self) -> bool:
        """Whether a diagnostic of severity error is among them."""
        return any(item.severity == ERROR for item in self.items)
