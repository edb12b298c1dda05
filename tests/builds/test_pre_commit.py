# SPDX-License-Identifier: GPL-2.0-or-later
"""The pre-commit hook, installed and run by pre-commit itself in a repository that uses it as docs/builds.md says."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml

if TYPE_CHECKING:
    from tests.builds.conftest import Project

FILES = ("README.md", "LICENSE", "pyproject.toml", ".pre-commit-hooks.yaml")
FOLDERS = ("generator", "harness", "csrc", "golden/corpus")


def commit(project: Project, folder: Path) -> str:
    """Makes a folder a repository with one commit of all its files; gives the commit."""
    identity = ("-c", "user.name=someone", "-c", "user.email=someone@example.org", "-c", "commit.gpgsign=false")
    project.must("git", "init", "-q", folder)
    project.must("git", "-C", folder, "add", ".")
    project.must("git", "-C", folder, *identity, "commit", "-q", "-m", "all")
    return project.must("git", "-C", folder, "rev-parse", "HEAD").strip()


@pytest.fixture
def hooked(project: Project, repository: Path, tmp_path: Path) -> Project:
    """The example project as a repository that uses the hook, from a repository of our sources."""
    ours = tmp_path / "cowrap"
    ours.mkdir()
    for name in FOLDERS:
        shutil.copytree(repository / name, ours / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in FILES:
        shutil.copy(repository / name, ours / name)
    for name in [name for name in project.environment if name.startswith("GIT_")]:
        del project.environment[name]
    project.environment["PRE_COMMIT_HOME"] = str(tmp_path / "cache")
    page = (repository / "docs/builds.md").read_text(encoding="utf-8")
    (config,) = re.findall(r"^```yaml\n(repos:.*?)^```", page, re.M | re.S)
    config = config.replace("ADDRESS", str(ours)).replace("REVISION", commit(project, ours))
    config = config.replace("^include/block/", r"^image\.h$")
    (project.path / ".pre-commit-config.yaml").write_text(config, encoding="utf-8")
    commit(project, project.path)
    return project


@pytest.mark.slow
def test_the_hook_checks_what_is_staged(hooked: Project) -> None:
    said = hooked.must("pre-commit", "run", "--all-files", "--verbose")
    assert "cowrap lint" in said
    assert "Passed" in said
    header = hooked.path / "image.h"
    text = header.read_text(encoding="utf-8")
    header.write_text(text.replace("co_wrapper image_read", "co_wraper image_read"), encoding="utf-8")
    hooked.must("git", "add", "image.h")
    assert "warning: 'co_wraper' is no mark: 'image_read' gets no wrapper" in hooked.must("pre-commit", "run")
    header.write_text(text.replace("co_wrapper image_read", "co_wrapper_mixd image_read"), encoding="utf-8")
    hooked.must("git", "add", "image.h")
    done = hooked.run("pre-commit", "run")
    assert done.returncode == 1
    assert re.search(r"^image\.h:\d+:5: error: unknown mark 'co_wrapper_mixd' \[unknown-mark\]$", done.stdout, re.M)
    assert hooked.runs() == [], "pre-commit runs what it installed, not what is on the PATH"


def test_the_hook_is_what_pre_commit_takes(project: Project, repository: Path) -> None:
    manifest = repository / ".pre-commit-hooks.yaml"
    project.must("pre-commit", "validate-manifest", manifest)
    (hook,) = yaml.safe_load(manifest.read_text(encoding="utf-8"))
    project.must("sh", "-c", f"{hook['entry']} image.h")
    assert re.search(hook["files"], "include/block/block-io.h")
    assert not re.search(hook["files"], "block/io.c")
