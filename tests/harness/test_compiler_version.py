# SPDX-License-Identifier: GPL-2.0-or-later
"""A compiler is asked for its version once, and again when it is another program or may be another compiler."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from cowrap_harness import compiler_version as module
from cowrap_harness.commands import run_command
from cowrap_harness.compiler_version import compiler_version


@pytest.fixture
def asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The programs that were asked since, with an empty cache."""
    asked: list[str] = []

    def counting(command: list[str], timeout: float) -> object:
        asked.append(command[0])
        return run_command(command, timeout=timeout)

    monkeypatch.setattr(module, "run_command", counting)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return asked


def program(folder: Path, name: str, like: str) -> str:
    """A program of that name that is really another one of this machine, and says so."""
    found = shutil.which(like)
    assert found
    return shutil.copy(found, str(folder / name))


def test_a_program_is_asked_once_until_it_is_another_one(tmp_path: Path, asked: list[str]) -> None:
    path = program(tmp_path, "gcc", "cat")
    versions = [compiler_version("gcc", path, "--version") for _ in range(3)]
    assert versions[0] == versions[1] == versions[2]
    assert (versions[0] or "").startswith("cat ")
    assert asked == [path]
    program(tmp_path, "gcc", "ls")
    assert (compiler_version("gcc", path, "--version") or "").startswith("ls ")
    assert asked == [path, path]


def test_what_may_be_another_compiler_tomorrow_is_asked_each_time(tmp_path: Path, asked: list[str]) -> None:
    script = tmp_path / "clang"
    script.touch(0o755)
    os.symlink(program(tmp_path, "ccache", "cat"), tmp_path / "gcc")
    link = str(tmp_path / "gcc")
    for number in (1, 2):
        script.write_text(f"#!/bin/sh\necho version {number}\n")
        assert compiler_version("clang", str(script), "--version") == f"version {number}"
        assert (compiler_version("gcc", link, "--version") or "").startswith("cat ")
    assert asked == [str(script), link] * 2


def test_one_that_fails_is_none_and_is_not_kept(tmp_path: Path, asked: list[str]) -> None:
    path = program(tmp_path, "gcc", "false")
    assert compiler_version("gcc", path, "-c") is None
    assert compiler_version("gcc", path, "-c") is None
    assert asked == [path, path]


def test_without_a_cache_it_is_asked_each_time(
    tmp_path: Path, asked: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    path = program(tmp_path, "gcc", "cat")
    assert compiler_version("gcc", path, "--version") == compiler_version("gcc", path, "--version")
    assert asked == [path, path]
