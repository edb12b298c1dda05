# SPDX-License-Identifier: GPL-2.0-or-later
"""Adversarial shapes: eight times the text takes some eight times the time and the memory, and none is too deep.

COWRAP_HOSTILE_MB=100 gives the large ones that size, and the greedy ones a quarter of it.
"""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable

import pytest
from tests.hostile.shapes import SHAPES

from cowrap.pipeline import run
from cowrap.render import render
from cowrap.source import SourceFile

MEGABYTES = float(os.environ.get("COWRAP_HOSTILE_MB", "8"))
PER_CHARACTER = 1000
"""Bytes of memory for each character of an input; the greediest shape takes half of it."""

# The others differ from one of these in a place where only small sizes tell.
LARGE = (
    "nested parentheses", "nested declarator", "nested function pointers", "nested annotation calls",
    "unterminated string", "unterminated character", "unterminated comment", "comments in a declaration",
    "spliced line comment", "splices", "nested conditionals", "a long identifier", "a long mark", "semicolons",
    "a long typedef used often", "marks", "strays before marks", "an identifier before directives", "trigraphs",
    "carriage returns", "a long define",
)  # fmt: skip
GREEDY = (
    "nested brackets", "nested braces", "unclosed declarations", "unclosed on one line",
    "stars of a renamed parameter", "bounds of a typedef", "parameters", "declarators", "many errors", "digraphs",
    "NULs", "old-style parameters",
)  # fmt: skip
"""Those that take the most for a character, whose squares show in a quarter of the size as well."""
SIZES = {**dict.fromkeys(LARGE, MEGABYTES), **dict.fromkeys(GREEDY, MEGABYTES / 4)}


@pytest.mark.parametrize("name", SHAPES)
def test_eight_times_the_text_takes_some_eight_times_as_long(name: str, is_linear: Callable[..., bool]) -> None:
    def generating(size: int) -> Callable[[], str]:
        source = SourceFile("hostile.h", SHAPES[name](size))
        return lambda: render(run([source]).diagnostics, "gcc")

    assert is_linear(generating, 500)


@pytest.mark.slow
@pytest.mark.parametrize("name", SIZES)
def test_megabytes_take_time_and_memory_in_proportion(
    name: str, program: Callable[..., subprocess.CompletedProcess[str]]
) -> None:
    size = int(SIZES[name] * 1_000_000)
    found = []
    for length in (size // 8, size):
        done = program("shapes", name, str(length))
        assert (done.returncode, done.stderr) == (0, "")
        found.append(json.loads(done.stdout))
    small, large = found
    assert large["length"] > 0.9 * size
    assert large["seconds"] < max(0.5, 8**1.5 * small["seconds"])
    assert large["memory"] < PER_CHARACTER * large["length"]
    assert large["memory"] < max(64 << 20, 16 * small["memory"])


def test_there_are_enough_shapes() -> None:
    assert set(SIZES) < set(SHAPES)
    assert len(LARGE) >= 20
    assert len(SIZES) == len(LARGE) + len(GREEDY) == 33
