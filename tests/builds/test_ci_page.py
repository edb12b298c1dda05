# SPDX-License-Identifier: GPL-2.0-or-later
"""The jobs of docs/ci.md: read as YAML, and each shell step is run in the example project."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

if TYPE_CHECKING:
    from tests.builds.conftest import Project

INSTALLS = "pip install 'cowrap[harness] @ git+ADDRESS@REVISION'"


@pytest.fixture
def jobs(repository: Path) -> tuple[Any, Any]:
    """GitHub's workflow and GitLab's template."""
    blocks = re.findall(r"^```yaml\n(.*?)^```", (repository / "docs/ci.md").read_text(encoding="utf-8"), re.M | re.S)
    github, gitlab = (yaml.safe_load(block) for block in blocks)
    return github, gitlab


def run_steps(project: Project, steps: list[str]) -> str:
    """What the steps say, in the example project with its generated file; the one that installs is left out."""
    project.must("cowrap", "generate", "--dialect", "qemu-9.0", "-o", "block-gen.c", "image.h")
    assert steps[0] == INSTALLS
    return "".join(project.must("sh", "-c", step) for step in steps[1:])


@pytest.fixture
def project(project: Project) -> Project:
    """The example project in no CI service but what a test says; the job's checkout is its folder."""
    for name in ("GITHUB_ACTIONS", "GITHUB_WORKSPACE", "CI_PROJECT_DIR", "CI"):
        project.environment.pop(name, None)
    return project


def test_github_runs_each_step(jobs: tuple[Any, Any], project: Project) -> None:
    workflow = jobs[0]
    assert set(workflow) == {"name", True, "permissions", "jobs"}  # `on` is a truth value in YAML 1.1
    steps = workflow["jobs"]["wrappers"]["steps"]
    assert all(("uses" in step) != ("run" in step) for step in steps)
    project.environment.update({"GITHUB_ACTIONS": "true", "GITHUB_WORKSPACE": str(project.path), "CI": "true"})
    assert "2 of 2 wrappers pass" in run_steps(project, [step["run"] for step in steps if "run" in step])
    uploaded = {step["with"][name] for step in steps for name in ("sarif_file", "path") if name in step.get("with", {})}
    assert uploaded == {"cowrap.sarif", "cowrap.html"}
    assert all((project.path / name).is_file() for name in uploaded)


def test_gitlab_runs_each_step(jobs: tuple[Any, Any], project: Project) -> None:
    job = jobs[1]["wrappers"]
    project.environment.update({"CI_PROJECT_DIR": str(project.path), "CI": "true"})
    assert "2 of 2 wrappers pass" in run_steps(project, [*job["before_script"], *job["script"]])
    named = [*job["artifacts"]["paths"], *job["artifacts"]["reports"].values()]
    assert all((project.path / name).is_file() for name in named)
    assert json.loads((project.path / "quality.json").read_text(encoding="utf-8")) == []


def test_a_step_fails_where_something_is_wrong(jobs: tuple[Any, Any], project: Project) -> None:
    header = project.path / "image.h"
    text = header.read_text(encoding="utf-8")
    lint, check, _ = jobs[1]["wrappers"]["script"]
    header.write_text(text.replace("co_wrapper image_read", "co_wrapper_mixd image_read"), encoding="utf-8")
    assert project.run("sh", "-c", lint).returncode == 1
    header.write_text(text, encoding="utf-8")
    assert project.run("sh", "-c", check).returncode == 1
