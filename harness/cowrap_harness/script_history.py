# SPDX-License-Identifier: GPL-2.0-or-later
"""Every version of one file that a git history has, oldest first, across renames and merges."""

from __future__ import annotations

import os
import posixpath
import shutil
import subprocess
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

TIMEOUT_S = 600.0
"""For one git command on a history of a hundred thousand commits, on a slow disk."""
_TEXT_LIMIT = 16 << 20
"""A generator script is a few kilobytes; what is larger than this is something else."""


class HistoryError(Exception):
    """The repository, the range or the file is not there: the request or the machine is wrong (exit 2)."""


@dataclass(frozen=True)
class ScriptVersion:
    """One version: the blob, the commit that introduced it there, that commit's date and subject, the file's path."""

    blob: str
    commit: str
    date: str
    subject: str
    path: str


@dataclass(frozen=True)
class History:
    """Versions, oldest first; a blob stands twice only where it returns after another. `notes` are for people."""

    versions: tuple[ScriptVersion, ...]
    notes: tuple[str, ...] = ()


@dataclass
class _Walk:
    """What is known so far: (commit, path) -> blob of each change, and the renames (commit, old path, new path)."""

    changes: dict[tuple[str, str], str] = field(default_factory=dict)
    renames: list[tuple[str, str, str]] = field(default_factory=list)
    asked: set[tuple[tuple[str, ...], str]] = field(default_factory=set)


class Repository:
    """A git repository that is only read, through git's own command."""

    def __init__(self, path: Path) -> None:
        """Finds the repository at `path`; raises HistoryError where there is none, or no git."""
        git = shutil.which("git")
        if git is None:
            raise HistoryError("git is not installed, and only git can read a history")
        if not path.is_dir():
            raise HistoryError(f"{path}: no such folder")
        self._path = path
        self._command: tuple[str, ...] = (git, "-c", "log.showSignature=false", "--literal-pathspecs")
        self._directory = path
        found = self._git("rev-parse", "--absolute-git-dir", why=f"{path}: not a git repository that can be read")
        # from inside its own folder git takes every path as the history's, whether there is a work tree or not
        self._directory = Path(found.decode(errors="surrogateescape").rstrip("\n"))
        self._command = (*self._command, f"--git-dir={self._directory}")

    def versions(self, script: str, revision: str = "HEAD") -> History:
        """Every version of `script` in a revision or range.

        Branches are followed whole, also those whose version a merge dropped; a branch's commits stand together.
        Raises HistoryError where the revision is unknown or no commit in it has the file.
        """
        script = _inside(script)
        order = {commit: place for place, commit in enumerate(self._commits(revision))}
        if not order:
            raise HistoryError(f"{self._path}: '{revision}' holds no commit")
        walk = _Walk()
        self._follow((revision,), script, walk)
        changes = sorted(
            ((order[commit], commit, path, blob) for (commit, path), blob in walk.changes.items() if commit in order)
        )
        versions: list[ScriptVersion] = []
        for _, commit, path, blob in changes:
            if self._is_new(blob, commit, versions):
                versions.append(self._described(blob, commit, path))
        if not versions:
            raise HistoryError(f"{self._path}: no commit in '{revision}' has '{script}'; name another with --script")
        return History(tuple(versions), tuple(self._notes(walk, order)))

    def text(self, version: ScriptVersion) -> bytes:
        """The bytes of a version. Raises HistoryError where the repository lacks them or they are no script's."""
        why = f"{self._path}: {version.commit[:12]}: '{version.path}' cannot be had from the repository"
        text = self._git("cat-file", "blob", version.blob, why=why)
        if len(text) > _TEXT_LIMIT:
            raise HistoryError(f"{self._path}: {version.commit[:12]}: '{version.path}' is too large for a script")
        return text

    def _git(self, *arguments: str, why: str, given: bytes = b"") -> bytes:
        """What a command prints; `why` begins the sentence where it fails."""
        # variables that a git hook has set would lead to another repository; settings that name safe folders stay
        clean = {
            name: value for name, value in os.environ.items()
            if not name.startswith("GIT_") or name.startswith("GIT_CONFIG")
        }  # fmt: skip
        environment = {**clean, "LC_ALL": "C", "GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0"}
        try:
            done = subprocess.run(
                [*self._command, *arguments], input=given, capture_output=True, cwd=self._directory, env=environment,
                timeout=TIMEOUT_S, check=False,
            )  # fmt: skip
        except (OSError, subprocess.TimeoutExpired) as error:
            raise HistoryError(f"{why}: {error}") from error
        if done.returncode:
            said = done.stderr.decode(errors="replace").strip().splitlines()
            raise HistoryError(f"{why}: {said[0].removeprefix('fatal: ')}" if said else why)
        return done.stdout

    def _lines(self, *arguments: str, why: str, given: bytes = b"") -> list[str]:
        return self._git(*arguments, why=why, given=given).decode(errors="surrogateescape").splitlines()

    def _commits(self, revision: str) -> list[str]:
        """All commits of a range, parents first, each branch's together."""
        if revision.startswith("-"):
            raise HistoryError(f"'{revision}' is no revision")
        why = f"{self._path}: no revision or range '{revision}'"
        return self._lines("rev-list", "--topo-order", "--reverse", "--end-of-options", revision, "--", why=why)

    def _follow(self, tips: Sequence[str], path: str, walk: _Walk) -> None:
        """Notes each commit below the tips that changes the file or merges two versions of it, and goes on with the
        file's older names.
        """
        if (tuple(tips), path) in walk.asked:
            return
        walk.asked.add((tuple(tips), path))
        why = f"{self._path}: the history of '{path}' cannot be read"
        # asked for parents, which it then rewrites, git also lists merges; what it leaves out changes nothing
        lines = self._lines("rev-list", "--full-history", "--parents", "--end-of-options", *tips, "--", path, why=why)
        rows = self._with_parents([line.split()[0] for line in lines])
        blobs = self._blobs({commit for row in rows for commit in row}, path)
        joining: list[str] = []
        sources: dict[str, list[str]] = {}
        for commit, *parents in rows:
            blob = blobs.get(commit)
            if blob is None or (parents and all(blobs.get(parent) == blob for parent in parents)):
                continue
            walk.changes[commit, path] = blob
            if not any(parent in blobs for parent in parents):
                for parent, source in self._sources(commit, path):
                    walk.renames.append((commit, source, path))
                    sources.setdefault(source, []).append(parent)
            elif not all(parent in blobs for parent in parents):
                joining.append(commit)
        for source, starts in sources.items():
            # a branch that was merged later may have changed the file under its older name
            joined = [parent for _, *parents in self._with_parents(joining) for parent in parents]
            self._follow(tuple(dict.fromkeys([*starts, *self._blobs(joined, source)])), source, walk)

    def _blobs(self, commits: Iterable[str], path: str) -> dict[str, str]:
        """The blob that stands at `path` in each commit that has one."""
        wanted = list(commits)
        asked = "".join(f"{commit}:{path}\n" for commit in wanted).encode(errors="surrogateescape")
        why = f"{self._path}: '{path}' cannot be looked up"
        answers = self._lines("cat-file", "--batch-check=%(objecttype) %(objectname)", why=why, given=asked)
        pairs = zip(wanted, answers, strict=True)
        return {commit: answer.split()[1] for commit, answer in pairs if answer.startswith("blob ")}

    def _with_parents(self, commits: Sequence[str]) -> list[list[str]]:
        """Each commit followed by its parents."""
        why = f"{self._path}: the parents of commits cannot be read"
        given = "".join(f"{commit}\n" for commit in commits).encode()
        # without a commit git would take HEAD
        how = ("rev-list", "--no-walk=unsorted", "--parents", "--stdin")
        return [line.split() for line in self._lines(*how, why=why, given=given)] if commits else []

    def _sources(self, commit: str, path: str) -> list[tuple[str, str]]:
        """(parent, older path) for each parent from which a commit renames a file to `path`."""
        why = f"{self._path}: {commit[:12]} cannot be read"
        found = []
        for parent in self._with_parents([commit])[0][1:]:
            how = ("-r", "-M", "-z", "--diff-filter=R", "--name-status")
            words = self._git("diff-tree", *how, parent, commit, why=why)
            fields = words.decode(errors="surrogateescape").split("\0")
            for _, old, new in zip(fields[::3], fields[1::3], fields[2::3], strict=False):
                if new == path and "\n" not in old:
                    found.append((parent, old))
        return found

    def _is_new(self, blob: str, commit: str, versions: Sequence[ScriptVersion]) -> bool:
        """Whether a change is a version of its own: not what stood before, and not the same change on another
        branch; a commit that goes back to an older text is one.
        """
        if versions and versions[-1].blob == blob:
            return False
        same = [version for version in versions if version.blob == blob]
        return not same or any(self._is_ancestor(version.commit, commit) for version in same)

    def _is_ancestor(self, older: str, newer: str) -> bool:
        why = f"{self._path}: {newer[:12]} cannot be read"
        return self._lines("merge-base", older, newer, why=why)[:1] == [older]

    def _described(self, blob: str, commit: str, path: str) -> ScriptVersion:
        why = f"{self._path}: {commit[:12]} cannot be read"
        line = self._git("log", "-1", "--format=%cs %s", commit, why=why).decode(errors="replace")
        date, _, subject = line.partition(" ")
        shown = "".join(letter if letter.isprintable() else " " for letter in subject.strip())
        return ScriptVersion(blob, commit, date, shown, path)

    def _notes(self, walk: _Walk, order: dict[str, int]) -> Iterable[str]:
        for commit, old, new in sorted(walk.renames, key=lambda rename: order.get(rename[0], -1)):
            if commit in order:
                yield f"{commit[:12]} renames '{old}' to '{new}'"
        why = f"{self._path}: cannot be read"
        if self._lines("rev-parse", "--is-shallow-repository", why=why) == ["true"]:
            yield "the clone is shallow: versions before its oldest commit are not seen (git fetch --unshallow)"


def _inside(script: str) -> str:
    """A path as the history has it; raises HistoryError where it leads out of the repository."""
    path = posixpath.normpath(script)
    if path.startswith(("/", "../")) or path in (".", "..") or "\n" in path:
        raise HistoryError(f"'{script}' is no path inside a repository")
    return path
