# SPDX-License-Identifier: GPL-2.0-or-later
"""What a run is asked, and that it cannot be done as asked or here."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


class RunError(Exception):
    """The request or the environment is wrong: exit 2, never a finding."""


@dataclass(frozen=True)
class RunRequest:
    """What to run: headers in order, dialect (None: from the marks), another generator's command (None: cowrap), the
    matrix, how many schedules of each scenario at most, the seed of the values, whether real threads give a
    second opinion, and whether every small world is run under all its schedules."""

    inputs: list[Path]
    dialect: str | None = None
    generator: str | None = None
    matrix: str = "default"
    schedules: int = 16
    seed: int = 0
    real_threads: bool = False
    exhaustive: bool = False

    def words(self, dialect: str) -> tuple[str, ...]:
        """The options that ask for the same judgement, but for the matrix; `dialect` is what was chosen if none was
        named.
        """
        named = {"--generator": self.generator, "--schedules": self.schedules, "--seed": self.seed}
        usual = {"--generator": None, "--schedules": RunRequest.schedules, "--seed": RunRequest.seed}
        words = [word for name, value in named.items() if value != usual[name] for word in (name, str(value))]
        flags = {"--real-threads": self.real_threads, "--exhaustive": self.exhaustive}
        return ("--dialect", self.dialect or dialect, *words, *(name for name, asked in flags.items() if asked))
