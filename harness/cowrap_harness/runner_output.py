# SPDX-License-Identifier: GPL-2.0-or-later
"""cowrap's own answer to one header, in this process and without the rest of the harness: a thousand take no second."""

from __future__ import annotations

from pathlib import Path

from cowrap.includes import included_inputs
from cowrap.output import read_source
from cowrap.pipeline import run
from cowrap.render import render
from cowrap.source import SourceFile
from cowrap_harness.runner_dialect import emitted_dialect


def own_output(header: Path, dialect: str | None) -> tuple[str | None, str]:
    """The C text (None where cowrap refuses) and the rendered diagnostics.

    The header goes by its base name, so that the answer is the same wherever it stands. Raises DialectError for a
    fork's file that is wrong.
    """
    source = SourceFile(header.name, read_source(str(header))[0].text)
    chosen = emitted_dialect(dialect) if dialect else None
    folders = chosen.include_inputs if chosen else None
    includes = [] if folders is None else included_inputs([header.name], folders)
    outcome = run([source], dialect=chosen, named_by="the case", includes=includes)
    return outcome.text, render(outcome.diagnostics, "gcc")
