# SPDX-License-Identifier: GPL-2.0-or-later
"""cowrap's own answer to one header, in this process and without the rest of the harness: a thousand take no second."""

from __future__ import annotations

from pathlib import Path

from cowrap.dialect import DIALECTS
from cowrap.output import read_source
from cowrap.pipeline import run
from cowrap.render import render
from cowrap.source import SourceFile


def own_output(header: Path, dialect: str | None) -> tuple[str | None, str]:
    """The C text (None where cowrap refuses) and the rendered diagnostics.

    The header goes by its base name, so that the answer is the same wherever it stands.
    """
    source = SourceFile(header.name, read_source(str(header))[0].text)
    outcome = run([source], dialect=DIALECTS[dialect] if dialect else None, named_by="the case")
    return outcome.text, render(outcome.diagnostics, "gcc")
