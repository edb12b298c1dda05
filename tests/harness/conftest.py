# SPDX-License-Identifier: GPL-2.0-or-later
"""Fixtures of the harness's tests: small git repositories, built commit by commit."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest


class ToyRepository:
    """A git repository at work; each commit is a day younger than the one before."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.day = 0
        path.mkdir()
        self.git("init", "-q", "-b", "main")

    def git(self, *words: str) -> str:
        date = f"2024-01-{self.day + 1:02}T12:00:00Z"
        clean = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
        who = {f"GIT_{role}_{what}": "toy" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
        dates = {"GIT_AUTHOR_DATE": date, "GIT_COMMITTER_DATE": date, "GIT_CONFIG_GLOBAL": os.devnull}
        command = ["git", "-c", "core.fsync=none", "-c", "gc.auto=0", *words]
        environment = {**clean, **who, **dates}
        done = subprocess.run(command, cwd=self.path, env=environment, capture_output=True, text=True, check=True)
        return done.stdout.strip()

    def commit(self, subject: str, files: dict[str, str] | None = None, gone: tuple[str, ...] = ()) -> str:
        """Writes and removes files, commits, and returns the commit."""
        self.day += 1
        for name, text in (files or {}).items():
            (self.path / name).parent.mkdir(parents=True, exist_ok=True)
            (self.path / name).write_text(text, encoding="utf-8")
        for name in gone:
            (self.path / name).unlink()
        self.git("add", "-A")
        self.git("commit", "-q", "--allow-empty", "-m", subject)
        return self.git("rev-parse", "HEAD")

    def merge(self, branch: str, subject: str, *how: str) -> str:
        """Merges a branch in a commit of its own, and returns the commit."""
        self.day += 1
        self.git("merge", "-q", "--no-ff", "-m", subject, *how, branch)
        return self.git("rev-parse", "HEAD")


@pytest.fixture(scope="session")
def toy_repository(tmp_path_factory: pytest.TempPathFactory) -> Callable[[], ToyRepository]:
    """A function that makes an empty repository."""
    return lambda: ToyRepository(tmp_path_factory.mktemp("git") / "toy")
