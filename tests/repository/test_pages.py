# SPDX-License-Identifier: GPL-2.0-or-later
"""Each `sh` block of README and docs is executed by a test; pages that are followed show what is printed."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable
from html import unescape
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml

if TYPE_CHECKING:
    from tests.repository.conftest import Step


EXECUTED_BY = {
    "docs/epochs.md": "tests/repository/test_epochs_page.py",
    "docs/pytest.md": "tests/harness/test_pytest_loading.py",
    "docs/qemu-build.md": "tests/qemu_build/page.py",
}
"""Pages whose commands run in a way of their own: in a history, by pytest, in a source tree."""
OTHERS = {"c", "cmake", "diff", "console", "ini", "json", "make", "meson", "python", "text", "yaml"}
"""Blocks that are no commands, and `console`: commands that cannot run in a test."""
COMMAND = r"^ {4}(?:[A-Z_]+=\S+ )?(?:cowrap|cowrap-harness|gcc|make|python3?|tox)\b.*"
"""A line of a block without a language that looks like a command."""


@pytest.mark.slow
def test_the_tutorial(tmp_path: Path, follow_page: Callable[[str], list[Step]]) -> None:
    steps = follow_page("tutorial.md")
    (again,) = [line for step in steps for line in step.commands.splitlines() if line.endswith(" one.h")][1:]
    report = unescape((tmp_path / "work/report.html").read_text(encoding="utf-8"))
    assert again.replace("one.h", "disk.h") in report, "the command that the page tells to copy"


def test_the_c_of_the_explanation_is_what_is_generated(follow_page: Callable[[str], list[Step]]) -> None:
    (step,) = follow_page("how-a-wrapper-works.md")
    assert len(step.shown) >= 6


@pytest.mark.slow
def test_the_page_on_adopting(repository: Path, tmp_path: Path, follow_page: Callable[[str], list[Step]]) -> None:
    executed = "".join(step.commands for step in follow_page("adopt.md"))
    text = (repository / "docs/adopt.md").read_text(encoding="utf-8")
    project = repository / "docs/example/store-project"
    (job,) = [yaml.safe_load(block) for block in re.findall(r"^```yaml\n(.*?)^```", text, re.M | re.S)]
    first, *others = job["wrappers"]["script"]
    assert [command for command in others if command not in executed] == []
    shutil.copy(project / "store.json", tmp_path / "work")
    words = [sys.executable, str(repository / "generator"), *shlex.split(first)[1:]]
    subprocess.run(words, cwd=tmp_path / "work", check=True)
    for language, name in (("make", "Makefile"), ("ini", "golden.ini")):
        (block,) = re.findall(rf"^```{language}\n(.*?)^```", text, re.M | re.S)
        assert block in (project / name).read_text(encoding="utf-8")
    dialect = json.loads((project / "store.json").read_text(encoding="utf-8"))
    for block in re.findall(r"^```json\n(.*?)^```", text, re.M | re.S):
        shown = json.loads("{" + block + "}")
        assert any(shown.items() <= part.items() for part in (dialect["emit"], dialect["hold"])), shown


@pytest.mark.slow
def test_the_readme(repository: Path, tmp_path: Path, commands_path: str, run_page: Callable[[str], list[str]]) -> None:
    text = (repository / "README.md").read_text(encoding="utf-8")
    (tmp_path / ".venv").mkdir()
    (tmp_path / ".venv/bin").symlink_to(commands_path.partition(os.pathsep)[0])
    (tmp_path / "block-io.h").write_text(re.findall(r"^```c\n(.*?)^```", text, re.M | re.S)[0], encoding="utf-8")
    for generator in ("mine", "old", "new"):
        (tmp_path / generator).write_text('#!/bin/sh\nout=$1; shift; exec cowrap generate -o "$out" "$@"\n')
        (tmp_path / generator).chmod(0o755)
    said = run_page("../README.md")
    assert sum("1 of 1 wrapper pass" in one for one in said) == 3
    assert any("1 wrapper is identical" in one for one in said)


def test_the_error_in_the_readme_is_what_is_said(repository: Path, tmp_path: Path) -> None:
    text = (repository / "README.md").read_text(encoding="utf-8")
    shown = re.sub(r"^ {4}", "", re.findall(r"^ {4}block\.h:.*?\n\n", text, re.M | re.S)[0], flags=re.M)
    (tmp_path / "block.h").write_text("\n\n\nint co_wrapper_mixd bdrv_a(BlockDriverState *bs);\n", encoding="utf-8")
    words = [sys.executable, str(repository / "generator"), "lint", "block.h"]
    said = subprocess.run(words, cwd=tmp_path, capture_output=True, text=True, check=False).stderr
    assert said.startswith(shown.rstrip("\n"))


def unexecuted(page: str, text: str, run: set[str], followed: set[str]) -> list[str]:
    """The blocks of a page that look like commands and that no test executes; else they are to say `console`."""
    kinds = [kind for kind in re.findall(r"^```(.*)$", text, re.M)[::2] if kind.partition(" ")[0] not in OTHERS]
    bare = re.findall(COMMAND, re.sub(r"^```.*?^```$", "", text, flags=re.M | re.S), re.M)
    due = r"sh(?: status \d)?" if page in followed else "sh" if page in run | set(EXECUTED_BY) else "none"
    return [f"{page}: ```{kind}" for kind in kinds if not re.fullmatch(due, kind)] + [f"{page}: {one}" for one in bare]


def test_every_sh_block_is_executed(files: list[Path], repository: Path) -> None:
    tests = [path.read_text(encoding="utf-8") for path in (repository / "tests").rglob("test_*.py")]
    run, followed = (
        {
            (Path("docs") / name).as_posix().replace("docs/../", "")
            for text in tests
            for name in re.findall(rf'\b{way}_page\("([^"]+)"\)', text)
        }
        for way in ("run", "follow")
    )
    for page, path in EXECUTED_BY.items():
        assert Path(page).name in (repository / path).read_text(encoding="utf-8")
    pages = {path.relative_to(repository).as_posix(): path for path in files if path.suffix == ".md"}
    texts = {page: path.read_text(encoding="utf-8") for page, path in pages.items()}
    assert [one for page, text in texts.items() for one in unexecuted(page, text, run, followed)] == []


def test_a_block_that_nothing_executes_is_seen() -> None:
    text = "```sh\na\n```\n```\nb\n```\n```sh status 1\nc\n```\n```text\nd\n```\n"
    assert unexecuted("x.md", text, set(), set()) == ["x.md: ```sh", "x.md: ```", "x.md: ```sh status 1"]
    assert unexecuted("x.md", text, {"x.md"}, set()) == ["x.md: ```", "x.md: ```sh status 1"]
    assert unexecuted("x.md", text, set(), {"x.md"}) == ["x.md: ```"]
    assert unexecuted("x.md", "    A=1 tox -e x\n    made\n", set(), set()) == ["x.md:     A=1 tox -e x"]


def test_what_a_page_shows_is_compared(step: Callable[..., Step]) -> None:
    assert step("a\n...\nd\n").is_what_it("a\nb\nc\nd\n")
    assert not step("a\nd\n").is_what_it("a\nb\nd\n")
    assert not step("a\n...\n").is_what_it("b\na\n")
    assert not step("...\nb\n").is_what_it("b\nc\n")
    assert step("x  7 pass  PASS\n").is_what_it("x  12 pass  PASS  \n")
    assert not step("x  7 pass  PASS\n").is_what_it("x  7 pass  FAIL\n")
    assert step("a\n", "d\n").is_what_it("a\nb\nd\n")
    assert not step("d\n", "a\n").is_what_it("a\nb\nd\n")
