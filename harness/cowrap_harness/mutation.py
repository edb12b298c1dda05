# SPDX-License-Identifier: GPL-2.0-or-later
"""One change to the tokens of an emitted wrapper: an operator's name, what it did, and the edits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cowrap_harness.mutant_source import Place


@dataclass(frozen=True)
class Edit:
    """The tokens at `place` are replaced by others; an empty place is where they are put."""

    place: Place
    tokens: tuple[str, ...]


@dataclass(frozen=True)
class Mutation:
    """One mutation: `operator` is its kind, `what` says for people what it does here."""

    operator: str
    what: str
    edits: tuple[Edit, ...]

    def apply(self, tokens: Sequence[str]) -> tuple[str, ...]:
        """The mutated tokens; edits do not overlap."""
        found = list(tokens)
        for edit in sorted(self.edits, key=lambda edit: (edit.place.start, edit.place.end), reverse=True):
            found[edit.place.start : edit.place.end] = edit.tokens
        return tuple(found)
