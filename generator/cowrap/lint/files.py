# SPDX-License-Identifier: GPL-2.0-or-later
"""The files of a source tree: which may hold C, and which of them hold what is looked for; read when needed, and kept.

Bytes are searched before anything is decoded or cut into tokens: of thousands of files a few hundred hold a name that
matters.
"""

from __future__ import annotations

import os
import re

from cowrap.output import EnvironmentProblem, read_source

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Callable

    from cowrap.source import SourceFile

C_SUFFIXES = (".c", ".h", ".inc", ".cc", ".cpp", ".m")
"""Files that are read as C."""

OTHER_SUFFIXES = (".rs", ".hx", ".py", ".in", ".def", ".S")
"""Files that are not read, but a name in which may be a use of it: other languages, tables and generators."""

LEFT_OUT = frozenset({"roms", "pc-bios", "linux-headers"})
"""Folders at the root that no host program is built from: firmware, and the kernel's headers."""

_BUILD_FOLDER = "meson-private"
_SUBDIR = re.compile(r"^subdir\('([^'\n]+)'\)", re.MULTILINE)


class TreeFiles:
    """The files below `root`; folders of builds, hidden ones and `LEFT_OUT` are not entered.

    Raises EnvironmentProblem where a folder cannot be read.
    """

    def __init__(self, root: str) -> None:
        self.root = root
        self.c_paths: list[str] = []
        self.other_paths: list[str] = []
        self._sources: dict[str, SourceFile] = {}
        self._real_root = os.path.realpath(root)
        self._linked: set[str] = set()
        pending = [""]
        while pending:
            pending += reversed(self._enter(pending.pop()))
        self.missing = self._find_missing()

    def _enter(self, folder: str) -> list[str]:
        """Keep the files of `folder`, a path below the root; returns the folders in it."""
        place = os.path.join(self.root, folder) if folder else self.root
        try:
            entries = sorted(os.scandir(place), key=lambda entry: entry.name)
        except OSError as error:
            raise EnvironmentProblem(f"cannot read '{place}': {error.strerror}") from error
        if folder and any(entry.name == _BUILD_FOLDER for entry in entries):
            return []
        folders = []
        for entry in entries:
            path = os.path.join(folder, entry.name)
            if entry.name.startswith("."):
                continue
            if _is_folder(entry):
                if (folder or entry.name not in LEFT_OUT) and self._is_new(entry):
                    folders.append(path)
            elif entry.name.endswith(C_SUFFIXES):
                self.c_paths.append(path)
            elif entry.name.endswith(OTHER_SUFFIXES):
                self.other_paths.append(path)
        return folders

    def _is_new(self, entry: os.DirEntry[str]) -> bool:
        """Whether a folder is to be entered: a link only once, and not where it leads back into the tree."""
        if not entry.is_symlink():
            return True
        real = os.path.realpath(entry.path)
        inside = os.path.commonpath([real, self._real_root]) in (self._real_root, real)
        if inside or real in self._linked:
            return False
        self._linked.add(real)
        return True

    def _find_missing(self) -> list[str]:
        """What a build would enter and this tree lacks: the root's own meson.build, or folders that it names."""
        if not os.path.isfile(os.path.join(self.root, "meson.build")):
            return ["meson.build"]
        named = _SUBDIR.findall(self.source("meson.build").text)
        return [name for name in named if not os.path.isdir(os.path.join(self.root, name))]

    def include(self, path: str) -> None:
        """Read the file at `path` as C too, wherever it lies and whatever its name."""
        if path not in self.c_paths:
            self.c_paths.append(path)

    @property
    def is_whole(self) -> bool:
        """Whether all that a build would compile is here: else nothing can be said about what nobody does."""
        return not self.missing

    def source(self, path: str) -> SourceFile:
        """The file at `path`, relative to the root; it is kept. Raises EnvironmentProblem."""
        found = self._sources.get(path)
        if found is None:
            found = self._sources[path] = read_source(os.path.join(self.root, path))[0]
        return found

    def holding(self, paths: list[str], is_held: Callable[[bytes], bool]) -> Iterator[str]:
        """Those of `paths` whose bytes `is_held` takes, in order. Raises EnvironmentProblem."""
        for path in paths:
            place = os.path.join(self.root, path)
            try:
                with open(place, "rb", buffering=0) as stream:
                    data = stream.read()
            except OSError as error:
                raise EnvironmentProblem(f"cannot read '{place}': {error.strerror}") from error
            if is_held(data):
                yield path


def _is_folder(entry: os.DirEntry[str]) -> bool:
    """Whether it is a folder or a link to one; a link that leads to itself leads nowhere."""
    try:
        return entry.is_dir()
    except OSError:
        return False
