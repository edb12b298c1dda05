# SPDX-License-Identifier: GPL-2.0-or-later
"""What the plugin's fixtures give, and its cases use: generating from a header, and judging what was generated."""

from __future__ import annotations

import io
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from rich.console import Console

from cowrap_harness.hold_file import DialectError
from cowrap_harness.named_inputs import named_hold
from cowrap_harness.outcome import RunReport
from cowrap_harness.progress import silent
from cowrap_harness.pytest_notes import note
from cowrap_harness.report.terminal import render_report
from cowrap_harness.run_request import RunError, RunRequest
from cowrap_harness.runner import run
from cowrap_harness.runner_output import own_output

SCHEDULES = 16
WIDTH = 120


@dataclass(frozen=True)
class GeneratedText:
    """cowrap's answer to a header: the C text (None where it refuses) and the rendered diagnostics ("" for none)."""

    text: str | None
    diagnostics: str


@dataclass(frozen=True)
class Generate:
    """The fixture `cowrap_generate`."""

    config: pytest.Config

    def __call__(self, header: str | os.PathLike[str], dialect: str | None = None) -> GeneratedText:
        """Generates from one header; nothing is compiled.

        `header` is its text, or as a path a file. `dialect` is `qemu-9.0` and the like, or the file of a fork's;
        without one `COWRAP_DIALECT` or the marks choose. Raises RunError for an unknown dialect or a file that is not
        there.
        """
        named = _named(dialect)
        with _as_file(header) as path:
            try:
                text, said = own_output(path, named)
            except DialectError as error:
                raise RunError(str(error)) from error
        note(self.config, generated=1)
        return GeneratedText(text, said)


@dataclass(frozen=True)
class Judge:
    """The fixture `cowrap_judge`."""

    config: pytest.Config

    def __call__(
        self,
        header: str | os.PathLike[str],
        dialect: str | None = None,
        generator: str | None = None,
        matrix: str | None = None,
        schedules: int = SCHEDULES,
        seed: int = 0,
    ) -> RunReport:
        """Generates, compiles, runs and judges every marked declaration of one header.

        `header` and `dialect` are as for Generate. `generator` is another generator's command, run as `CMD OUT IN...`
        without a shell; `matrix` is by default the option --cowrap-matrix; `schedules` are the runs of each scenario
        at most; `seed` chooses the values that are passed. Raises RunError where the request or the machine is at
        fault (no compiler, no such dialect); what is wrong with a wrapper stands in the report.
        """
        with _as_file(header) as path:
            builds = matrix or self.config.getoption("--cowrap-matrix")
            request = RunRequest([path], _named(dialect), generator, builds, schedules, seed)
            report = run(request, silent)
        note(
            self.config,
            wrappers=len(report.wrappers),
            unjudged=report.harness_errors + len(report.unread),
            findings=[
                f"{wrapper.name} ({report.dialect}): {', '.join(sorted({row.judgement.bucket for row in found}))}"
                for wrapper in report.wrappers
                if (found := wrapper.findings)
            ],
        )
        return report

    @staticmethod
    def text(report: RunReport) -> str:
        """A report as a terminal shows it, without colour: the message of an assertion."""
        stream = io.StringIO()
        render_report(report, Console(file=stream, width=WIDTH, no_color=True, highlight=False))
        return stream.getvalue()


def _named(dialect: str | None) -> str | None:
    named = dialect or os.environ.get("COWRAP_DIALECT") or None
    return named and named_hold(named).named


@contextmanager
def _as_file(header: str | os.PathLike[str]) -> Iterator[Path]:
    if not isinstance(header, str):
        if not Path(header).is_file():
            raise RunError(f"not a file: {header}")
        yield Path(header).absolute()
        return
    with tempfile.TemporaryDirectory(prefix="cowrap-") as folder:
        path = Path(folder, "header.h")
        path.write_bytes(header.encode("utf-8", "surrogateescape"))
        yield path
