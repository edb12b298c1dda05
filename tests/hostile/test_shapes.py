# SPDX-License-Identifier: GPL-2.0-or-later
"""Adversarial shapes: eight times the text takes some eight times the time and the memory, and none is too deep.

COWRAP_HOSTILE_MB=100 gives all that are measured in megabytes that size.
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

ASKED = os.environ.get("COWRAP_HOSTILE_MB")
PER_CHARACTER = 1000
"""Bytes of memory for each character of an input; the greediest shape takes half of it."""

# The others differ from one of these in a place where only small sizes tell.
LARGE = (
    "nested parentheses", "nested declarator", "nested function pointers", "nested annotation calls",
    "unterminated string", "unterminated character", "unterminated comment",
    "comments in a declaration", "spliced line comment", "splices", "nested conditionals", "a long identifier",
    "a long mark", "semicolons", "marks", "strays before marks", "an identifier before directives", "trigraphs",
    "carriage returns", "a long define",
)  # fmt: skip
# What takes the longest for each character: a quarter of the size shows a square as well.
DENSE = (
    "nested brackets", "nested braces", "unclosed declarations", "unclosed on one line", "stars of a renamed parameter",
    "bounds of a typedef", "parameters", "declarators", "a long typedef used often", "many errors", "digraphs", "NULs",
    "old-style parameters",
)  # fmt: skip
SIZES = [*((name, float(ASKED or 2)) for name in LARGE), *((name, float(ASKED or 0.5)) for name in DENSE)]


@pytest.mark.parametrize("name", SHAPES)
def test_eight_times_the_text_takes_some_eight_times_as_long(name: str, is_linear: Callable[..., bool]) -> None:
    def generating(size: int) -> Callable[[], str]:
        source = SourceFile("hostile.h", SHAPES[name](size))
        return lambda: render(run([source]).diagnostics, "gcc")

    assert is_linear(generating, 500)


@pytest.mark.slow
@pytest.mark.parametrize(("name", "megabytes"), SIZES, ids=[name for name, _ in SIZES])
def test_megabytes_take_time_and_memory_in_proportion(
    name: str, megabytes: float, program: Callable[..., subprocess.CompletedProcess[str]]
) -> None:
    size = int(megabytes * 1_000_000)
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
    assert set(LARGE) | set(DENSE) < set(SHAPES)
    assert not set(LARGE) & set(DENSE)
    assert len(LARGE) >= 20
