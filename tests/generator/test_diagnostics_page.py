# SPDX-License-Identifier: GPL-2.0-or-later
"""The example of docs/diagnostics.md looks in each form as the page shows it."""

from __future__ import annotations

import re
from pathlib import Path

from cowrap.dialect import DIALECTS
from cowrap.pipeline import run
from cowrap.render import render
from cowrap.source import SourceFile

PAGE = Path(__file__).resolve().parents[2] / "docs" / "diagnostics.md"


def block(language: str) -> str:
    (text,) = re.findall(rf"^```{language}\n(.*?)^```$", PAGE.read_text(), re.DOTALL | re.MULTILINE)
    return str(text)


def test_the_page_shows_what_is_printed() -> None:
    diagnostics = run([SourceFile("block.h", block("c"))], dialect=DIALECTS["qemu-8.0"]).diagnostics
    assert render(diagnostics, "gcc") == block("text")
    assert render(diagnostics, "json") == block("json")
    assert render(diagnostics, "short") == block("text").partition("\n")[0] + "\n"
