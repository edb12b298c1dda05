# SPDX-License-Identifier: GPL-2.0-or-later
"""What the golden workflow asks of a suite, whatever its generator is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Protocol

from cowrap_harness.golden_file import Golden
from cowrap_harness.golden_problems import Comparison, Problem


class Suite(Protocol):
    """A set of goldens whose generator can be asked what comes out now."""

    def goldens(self, names: Sequence[str]) -> Sequence[Golden]:
        """The goldens of these cases, of all for no name, without asking the generator.

        Raises GoldenError for a name that no case has, or an input that does not say what it must.
        """

    def examine(self, names: Sequence[str]) -> Iterator[Comparison | Problem]:
        """What comes out now for each of these goldens, and what is wrong besides; raises GoldenError.

        For no name it examines the whole suite, but leaves orphans to `orphans`.
        """

    def orphans(self) -> Sequence[Path]:
        """The expected files of the whole suite that belong to no input; pending files are none of them."""

    def folders(self) -> Sequence[Path]:
        """The folders that hold goldens, or could: pending files are looked for there."""

    def command(self, *words: str) -> str:
        """What a person types for an action on this suite: `command("accept", "NAME")`."""
