# SPDX-License-Identifier: GPL-2.0-or-later
"""docs/qemu-build.md: its three lines are followed on real trees; its long commands are those that are run."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.qemu_build.page import REPOSITORY, replace_script, three_lines
from tests.qemu_build.side import CONFIGURE, TARGETS, UNIT_TESTS, BuildError

from cowrap_harness.reference_tokens import c_tokens
from cowrap_harness.tree import open_tree


@pytest.fixture(scope="module")
def page() -> str:
    return (REPOSITORY / "docs/qemu-build.md").read_text(encoding="utf-8")


def test_the_script_is_replaced_in_three_lines(page: str) -> None:
    assert len(three_lines(page)) == 3


def test_a_tree_that_names_the_script_in_another_way_is_told(tmp_path: Path) -> None:
    (tmp_path / "qemu/block").mkdir(parents=True)
    (tmp_path / "qemu/scripts").mkdir()
    (tmp_path / "qemu/block/meson.build").write_text("wrapper_py = find_program('other.py')\n")
    with pytest.raises(BuildError, match="another way"):
        replace_script(tmp_path / "qemu")


@pytest.mark.tree
@pytest.mark.slow
@pytest.mark.parametrize("release", ["10.0", "7.2", "5.2"])
def test_the_replaced_program_writes_the_same_code(
    release: str, tmp_path: Path, real_tree: Callable[[str], Path]
) -> None:
    original = open_tree(real_tree(release))
    tree = tmp_path / "qemu"
    shutil.copytree(original.root, tree, symlinks=True)
    replace_script(tree)
    replaced = open_tree(tree)
    assert replaced.script == tree / "scripts/cowrap.pyz"
    texts: list[list[str]] = []
    for program, inputs in ((original.script, original.inputs), (replaced.script, replaced.inputs)):
        output = tmp_path / f"{len(texts)}.c"
        # a build runs both as `PROGRAM OUTPUT INPUT...`
        subprocess.run([sys.executable, str(program), str(output), *map(str, inputs)], check=True)
        texts.append(c_tokens(output.read_text(encoding="utf-8")))
    assert texts[0] == texts[1]


def test_the_command_that_names_a_dialect_is_understood(page: str, tmp_path: Path) -> None:
    header = REPOSITORY / "docs/example/build-project/image.h"
    zipapp, output = tmp_path / "cowrap.pyz", tmp_path / "block-gen.c"
    subprocess.run([sys.executable, str(REPOSITORY / ".ci/make_zipapp.py"), str(zipapp)], check=True)
    (shown,) = re.findall(r"^ {4}command: \[wrapper_py, (.*)\]\)$", page, re.M)
    places = {"@OUTPUT@": [str(output)], "@INPUT@": [str(header)]}
    words = [word for shown_word in re.findall(r"'(.*?)'", shown) for word in places.get(shown_word, [shown_word])]
    subprocess.run([str(zipapp), *words], check=True)
    assert "Dialect: qemu-8.1 (named by --dialect)" in output.read_text(encoding="utf-8")


def test_the_long_commands_are_those_that_are_run(page: str) -> None:
    (block,) = re.findall(r"^```console\n(.*?)^```", page, re.M | re.S)
    words = block.replace("\\\n", " ").split()
    for word in (*CONFIGURE, *UNIT_TESTS):
        assert word in words, word
    assert [word for word in TARGETS if word not in words and not word.startswith("tests/unit/")] == []
