# SPDX-License-Identifier: GPL-2.0-or-later
"""Versions of a generator as black boxes: each is run on the dialect's probes and on every declaration."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace
from pathlib import Path

from cowrap_harness.command_pool import command_pool
from cowrap_harness.counted import counted
from cowrap_harness.dialect_probe import Probed, name_dialect
from cowrap_harness.epoch_questions import Question
from cowrap_harness.generating import ALONE_TIMEOUT_S
from cowrap_harness.progress import Progress, Step
from cowrap_harness.reference import Generated, Generator, GeneratorUnavailable, Outcome

_NOT_EXECUTABLE = 126


class _Version(Generator):
    """One version as a command; where it cannot be started at all, that is one more way in which it fails."""

    def run(
        self, output: Path, inputs: Sequence[Path], *, timeout: float = ALONE_TIMEOUT_S, directory: Path | None = None
    ) -> Generated:
        """What the command gives, or the status that a shell gives for what it cannot execute."""
        try:
            return super().run(output, inputs, timeout=timeout, directory=directory)
        except GeneratorUnavailable as error:
            why = error.__cause__.strerror if isinstance(error.__cause__, OSError) else error
            return Generated(Outcome.CRASH, _NOT_EXECUTABLE, None, "", f"cannot be run: {why}", None)


@dataclass(frozen=True)
class Ran:
    """What one version gave: for the probes, and for each question."""

    probed: Probed
    given: tuple[Generated, ...]


def run_versions(
    scripts: Sequence[Path], questions: Sequence[Question], directory: Path, progress: Progress
) -> list[Ran]:
    """Runs every script on the probes and on every question, as many at once as there are processors, in an empty
    directory.
    """
    with command_pool() as pool:
        waiting: list[tuple[Future[Probed], list[Future[Generated]]]] = []
        for number, script in enumerate(scripts):
            generator = _Version.of_script(script)
            folder = directory / f"version-{number}"
            folder.mkdir()
            given = [pool.submit(_ask, generator, folder / str(at), one.text) for at, one in enumerate(questions)]
            waiting.append((pool.submit(name_dialect, generator, timeout=ALONE_TIMEOUT_S), given))
        ran = []
        for number, (probed, given) in enumerate(waiting):
            progress(Step(f"running the versions on {counted(len(questions), 'declaration')}", number, len(waiting)))
            ran.append(Ran(probed.result(), tuple(one.result() for one in given)))
        return ran


def _ask(generator: Generator, folder: Path, text: str) -> Generated:
    """One run in a new folder with a header of its own, as a script may write where it runs and beside what it gets.

    What it says names no folder of this machine, so that equal runs say the same.
    """
    folder.mkdir()
    header = folder / "declaration.h"
    header.write_text(text, encoding="utf-8", errors="surrogateescape", newline="")
    given = generator.run(folder / "block-gen.c", [header], timeout=ALONE_TIMEOUT_S, directory=folder)
    return replace(given, stderr=given.stderr.replace(f"{folder}/", ""))
