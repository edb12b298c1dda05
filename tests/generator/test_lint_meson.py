# SPDX-License-Identifier: GPL-2.0-or-later
"""The inputs of the generated file, as block/meson.build may name them."""

from __future__ import annotations

import pytest

from cowrap.lint.meson import read_inputs
from cowrap.source import SourceFile


@pytest.mark.parametrize(
    "text",
    [
        "custom_target('block-gen.c', output: 'block-gen.c', input: files('../include/a.h', 'b.h'))",
        "x = custom_target('x', input: ['../include/a.h', files('b.h')], output: ['block-gen.c'], command: [w, 'c.h'])",
        "custom_target('block-gen.c', input: inputs)\ninputs = files('../include/a.h')\ninputs += 'b.h'",
        "inputs = ['../include/a.h']\ncustom_target('block-gen.c', input: inputs + ['b.h'])",
        "inputs = files('../include/a.h') + ['b.h']\nother = 'no.h'\ncustom_target('block-gen.c', input: inputs)",
        "a = '../include/a.h'\ncustom_target('block-gen.c', input: files(a, 'b.h',))",
        "# custom_target('block-gen.c', input: 'no.h')\ncustom_target('other.c', input: 'no.h')\n"
        "custom_target('block-gen.c', input: files('../include/a.h', # 'no.h'\n 'b.h'))",
        "'''custom_target('block-gen.c', input: 'no.h')'''\n"
        "custom_target('block-gen.c', input: ['../include/a.h', 'b.h'])",
    ],
)
def test_inputs(text: str) -> None:
    found = read_inputs(SourceFile("block/meson.build", text), "block")
    assert [item.path for item in found] == ["include/a.h", "block/b.h"]
    assert [item.span.text for item in found] == ["'../include/a.h'", "'b.h'"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "custom_target",
        "custom_target(",
        "custom_target('block-gen.c'",
        "custom_target('block-gen.c', input:",
        "custom_target('block-gen.c', input: x)\nx = x",
        "custom_target('block-gen.c', input: x)\nx = y\ny = x",
        "custom_target('block-gen.c')",
        "custom_target('other.c', input: 'a.h')",
        "custom_target('block-gen.c', input: x)\nx =",
        "custom_target('block-gen.c', ))",
    ],
)
def test_no_inputs(text: str) -> None:
    assert read_inputs(SourceFile("block/meson.build", text), "block") == []
