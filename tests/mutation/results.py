# SPDX-License-Identifier: GPL-2.0-or-later
"""What became of each mutant."""

from __future__ import annotations

from tests.mutation.modules import Mutant


class Results:
    """The killers of mutants by name: the first test that failed, or another word; empty for a survivor."""

    def __init__(self) -> None:
        self.killers: dict[str, str] = {}

    def keep(self, mutant: Mutant, killer: str) -> None:
        """Takes a mutant's fate down."""
        self.killers[mutant.name] = killer
