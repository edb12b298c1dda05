# SPDX-License-Identifier: GPL-2.0-or-later
"""Every version of a file in a git history: order, renames, merges, returns, and repositories that cannot be read."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from cowrap_harness.script_history import History, HistoryError, Repository

NAME = "scripts/gen.py"
Make = Callable[[], Any]


def body(word: str, lines: int = 12) -> str:
    """A file long enough that git sees a rename of it."""
    return "".join(f"line {number}\n" for number in range(lines)) + f"{word}\n"


def history(repository: Any, script: str = NAME, revision: str = "HEAD") -> History:
    return Repository(repository.path).versions(script, revision)


def subjects(found: History) -> list[str]:
    return [version.subject for version in found.versions]


def test_versions_come_oldest_first_with_their_commits(toy_repository: Make) -> None:
    toy = toy_repository()
    first = toy.commit("one", {NAME: body("1")})
    toy.commit("elsewhere", {"other": "x"})
    second = toy.commit("two", {NAME: body("2")})
    found = history(toy).versions
    assert [(v.commit, v.date, v.subject, v.path) for v in found] == [
        (first, "2024-01-02", "one", NAME),
        (second, "2024-01-04", "two", NAME),
    ]
    assert Repository(toy.path).text(found[1]).decode() == body("2")


def test_renames_are_followed_through_several_names(toy_repository: Make) -> None:
    toy = toy_repository()
    toy.commit("one", {"old.py": body("1")})
    toy.commit("two", {"old.py": body("2")})
    moved = toy.commit("moved", {"tools/new.py": body("2")}, gone=("old.py",))
    again = toy.commit("moved and changed", {NAME: body("3")}, gone=("tools/new.py",))
    toy.commit("another file takes the old name", {"old.py": "unrelated\n"})
    found = history(toy)
    assert [(v.subject, v.path) for v in found.versions] == [
        ("one", "old.py"),
        ("two", "old.py"),
        ("moved and changed", NAME),
    ]
    assert found.notes == (
        f"{moved[:12]} renames 'old.py' to 'tools/new.py'",
        f"{again[:12]} renames 'tools/new.py' to '{NAME}'",
    )


def test_a_branch_is_followed_and_stands_together(toy_repository: Make) -> None:
    toy = toy_repository()
    toy.commit("base", {NAME: body("base")})
    toy.git("checkout", "-q", "-b", "side")
    toy.commit("side one", {NAME: "side\n" + body("base")})
    toy.commit("side two", {NAME: "side side\n" + body("base")})
    toy.git("checkout", "-q", "main")
    toy.commit("main", {NAME: body("main")})
    toy.merge("side", "both")
    found = subjects(history(toy))
    assert found[0] == "base"
    assert found[-1] == "both"
    assert sorted(found[1:-1]) == ["main", "side one", "side two"]
    assert abs(found.index("side one") - found.index("side two")) == 1


def test_the_newest_version_is_the_one_that_a_merge_keeps(toy_repository: Make) -> None:
    """Whatever the order in which git names the branches, the last version is what stands at the tip."""
    for kept in ("main", "side"):
        toy = toy_repository()
        toy.commit("base", {NAME: body("base")})
        toy.git("checkout", "-q", "-b", "side")
        toy.commit("of side", {NAME: body("side")})
        toy.git("checkout", "-q", "main")
        toy.commit("of main", {NAME: body("main")})
        toy.merge("side", "merge", "-s", "ours")
        if kept == "side":
            toy.git("checkout", "-q", "side")
            toy.merge("main", "merge back", "-s", "ours")
        found = history(toy)
        assert {"base", "of side", "of main"} <= set(subjects(found))
        assert found.versions[-1].blob == toy.git("rev-parse", f"HEAD:{NAME}")


def test_a_branch_that_changed_the_file_under_its_old_name_is_followed(toy_repository: Make) -> None:
    toy = toy_repository()
    toy.commit("base", {"old.py": body("base", 30)})
    toy.git("checkout", "-q", "-b", "side")
    toy.commit("side, under the old name", {"old.py": "side\n" + body("base", 30)})
    toy.git("checkout", "-q", "main")
    toy.commit("moved", {NAME: body("base", 30)}, gone=("old.py",))
    toy.commit("changed", {NAME: body("changed", 30)})
    toy.merge("side", "both")
    found = history(toy)
    assert sorted(subjects(found)) == ["base", "both", "changed", "side, under the old name"]
    assert found.versions[-1].subject == "both"


def test_the_same_change_on_two_branches_is_one_version_and_a_revert_is_one(toy_repository: Make) -> None:
    toy = toy_repository()
    toy.commit("base", {NAME: body("base")})
    toy.git("checkout", "-q", "-b", "side")
    toy.commit("change", {NAME: body("changed")})
    toy.git("checkout", "-q", "main")
    toy.commit("picked", {NAME: body("changed")})
    toy.merge("side", "merge")
    toy.commit("back", {NAME: body("base")})
    found = history(toy)
    assert len(found.versions) == 3
    assert subjects(found)[0] == "base"
    assert subjects(found)[2] == "back"
    assert found.versions[0].blob == found.versions[2].blob


def test_a_range_holds_what_its_commits_introduce(toy_repository: Make) -> None:
    toy = toy_repository()
    first = toy.commit("one", {"old.py": body("1")})
    second = toy.commit("two", {NAME: body("2")}, gone=("old.py",))
    third = toy.commit("three", {NAME: body("3")})
    assert subjects(history(toy, NAME, f"{first}..{third}")) == ["two", "three"]
    assert subjects(history(toy, NAME, second)) == ["one", "two"]
    assert subjects(history(toy, NAME, f"{second}..HEAD")) == ["three"]


def test_a_file_that_went_and_came_back(toy_repository: Make) -> None:
    toy = toy_repository()
    toy.commit("one", {NAME: body("1")})
    toy.commit("gone", gone=(NAME,))
    toy.commit("back", {NAME: body("2")})
    toy.commit("gone again", gone=(NAME,))
    assert subjects(history(toy)) == ["one", "back"]


def test_a_bare_repository_a_subfolder_and_an_odd_subject_will_do(toy_repository: Make, tmp_path: Path) -> None:
    toy = toy_repository()
    toy.commit("odd \x1b[31m subject", {NAME: body("1")})
    toy.git("clone", "-q", "--bare", str(toy.path), str(tmp_path / "bare"))
    for place in (tmp_path / "bare", toy.path / "scripts"):
        (version,) = Repository(place).versions(NAME).versions
        assert version.subject == "odd  [31m subject"


def test_a_hooks_environment_leads_nowhere_else(toy_repository: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    toy, other = toy_repository(), toy_repository()
    toy.commit("mine", {NAME: body("1")})
    monkeypatch.setenv("GIT_DIR", str(other.path / ".git"))
    assert subjects(history(toy)) == ["mine"]


def test_a_shallow_clone_is_said(toy_repository: Make, tmp_path: Path) -> None:
    toy = toy_repository()
    toy.commit("one", {NAME: body("1")})
    toy.commit("two", {NAME: body("2")})
    toy.git("clone", "-q", "--depth", "1", toy.path.as_uri(), str(tmp_path / "shallow"))
    found = Repository(tmp_path / "shallow").versions(NAME)
    assert subjects(found) == ["two"]
    assert "shallow" in found.notes[0]


def test_what_is_no_history_is_said(toy_repository: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    empty = toy_repository()
    toy = toy_repository()
    toy.commit("one", {NAME: body("1")})

    def sentence(path: Path, *words: str) -> str:
        with pytest.raises(HistoryError) as caught:
            Repository(path).versions(*(words or (NAME,)))
        return str(caught.value)

    assert "no such folder" in sentence(tmp_path / "nowhere")
    assert "not a git repository" in sentence(tmp_path)
    assert "no revision or range 'HEAD'" in sentence(empty.path)
    assert "no commit in 'HEAD' has 'other.py'; name another with --script" in sentence(toy.path, "other.py")
    assert "no revision or range 'nowhere'" in sentence(toy.path, NAME, "nowhere")
    assert "'--all' is no revision" in sentence(toy.path, NAME, "--all")
    assert "holds no commit" in sentence(toy.path, NAME, "HEAD..HEAD")
    for outside in ("../gen.py", "/gen.py", ".", "a\nb"):
        assert "is no path inside a repository" in sentence(toy.path, outside)
    monkeypatch.setattr(shutil, "which", lambda name: None)
    assert "git is not installed" in sentence(toy.path)
