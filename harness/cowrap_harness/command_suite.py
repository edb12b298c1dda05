# SPDX-License-Identifier: GPL-2.0-or-later
"""A golden suite of any generator: what its command makes of its inputs now, and what is wrong besides."""

from __future__ import annotations

import difflib
import os
import shlex
from collections.abc import Iterator, Sequence
from pathlib import Path

from cowrap_harness.golden_file import Golden, GoldenError
from cowrap_harness.golden_problems import Comparison, Problem
from cowrap_harness.progress import Progress
from cowrap_harness.suite_command import CommandResult, run_command_on
from cowrap_harness.suite_layout import SuiteInput, matches, read_layout, walk, walk_folders, why
from cowrap_harness.suite_settings import SuiteSettings

OUTPUT, ERROR, STATUS = "output", "standard error", "exit status"
VACUOUS = "nothing came out that is compared (where that is right, put the input into may-be-empty)"


class CommandSuite:
    """The goldens of a folder, as `golden_suite.Suite` asks for them."""

    def __init__(
        self, suite: Path, settings: SuiteSettings, options: Sequence[str], progress: Progress
    ) -> None:
        """Reads the folder; `options` are what a person must give again to mean this suite.

        Raises GoldenError where the folder is no suite.
        """
        self._suite = suite
        self._settings = settings
        self._options = options
        self._progress = progress
        self.layout = read_layout(suite, settings)

    def goldens(self, names: Sequence[str]) -> list[Golden]:
        """All expected files of these inputs, of all for no name, there or not; raises GoldenError."""
        return [golden for item in self._chosen(names) for golden in self._goldens(item)]

    def examine(self, names: Sequence[str]) -> Iterator[Comparison | Problem]:
        """Runs the command on these inputs, then yields what came out, and what is no result or never run.

        Raises GoldenError where the command cannot be started, or has changed the suite: nothing is compared then, as
        the goldens might be its own.
        """
        items = {item.name: item for item in self._chosen(names)}
        before = self._snapshot()
        results = list(run_command_on(list(items), self._suite, self._settings, self._progress))
        changed = sorted({name for name, _ in before ^ self._snapshot()})
        if changed:
            raise GoldenError(
                f"{self._suite}: files changed while the command ran: {', '.join(changed)}\n"
                "it must not write there: give it {out} as the place for its output"
            )
        for name, result in results:
            yield from self._of_one(items[name], result)
        for item in () if names else self.layout.never_run:
            text = f"the build never runs this input: {self._settings.listed} does not name it"
            there = " ".join(path.name for path in item.expected if path.exists())
            yield Problem(self._suite / item.name, text, f"name it there, or remove it with {there}")

    def orphans(self) -> list[Path]:
        """The expected files that belong to no input."""
        return list(self.layout.orphans)

    def folders(self) -> list[Path]:
        """The folders that hold goldens, or could."""
        return list(walk_folders(self._suite))

    def command(self, *words: str) -> str:
        """What a person types for an action on this suite."""
        return shlex.join(["cowrap-harness", "golden", *words, *self._options])

    def _chosen(self, names: Sequence[str]) -> list[SuiteInput]:
        """The inputs of these names: paths from the suite's folder, with their ending or without, or from here."""
        by_name = {item.name.rpartition(".")[0]: item for item in self.layout.inputs}
        by_name |= {item.name: item for item in self.layout.inputs}
        found = []
        for name in names:
            item = by_name.get(name) or by_name.get(Path(os.path.relpath(name, self._suite)).as_posix())
            if item is None:
                near = difflib.get_close_matches(name, [item.name for item in self.layout.inputs], 1)
                hint = f"; did you mean {near[0]}?" if near else ""
                raise GoldenError(f"{self._suite}: no input is named {name}{hint}")
            found.append(item)
        return list(dict.fromkeys(found)) if names else list(self.layout.inputs)

    def _goldens(self, item: SuiteInput) -> list[Golden]:
        source = self._suite / item.name
        reason = why(source) if item.there else "the build names this input, and it is not there"
        kinds = ((item.output, OUTPUT), (item.error, ERROR), (item.status, STATUS))
        return [Golden(path, item.name, what, source, reason) for path, what in kinds if path is not None]

    def _of_one(self, item: SuiteInput, result: CommandResult) -> Iterator[Comparison | Problem]:
        """One input's comparisons. An expected file that is not there need not be where nothing came out for it."""
        settings = self._settings
        if result.failure:
            mend = "no golden can be made of such a run: mend the command or its limits"
            yield Problem(self._suite / item.name, f"the command {result.failure}", mend)
            return
        shown = (result.output.strip(), item.error and result.said.strip(), item.status and result.status)
        vacuous = "" if any(shown) or matches(item.name, settings.may_be_empty) else VACUOUS
        now = {OUTPUT: result.output, ERROR: result.said, STATUS: b"%d\n" % result.status if result.status else b""}
        for golden in self._goldens(item):
            actual = now[golden.what]
            blank = golden.what == OUTPUT and vacuous
            if actual or blank or os.path.lexists(golden.path) or (settings.write_empty and golden.what != STATUS):
                yield Comparison(golden, actual or (b"0\n" if golden.what == STATUS else b""), blank or "", blank or "")

    def _snapshot(self) -> set[tuple[str, tuple[int, int, int]]]:
        """The suite's files and how they are to be told from others of these names; links are not followed."""
        states = ((name, (self._suite / name).lstat()) for name in walk(self._suite))
        return {(name, (state.st_ino, state.st_size, state.st_mtime_ns)) for name, state in states}
