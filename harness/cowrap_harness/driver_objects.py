# SPDX-License-Identifier: GPL-2.0-or-later
"""The drivers of some subjects, each compiled once for a compiler: all builds of it link the same.

The driver is the harness's own: a build's level and sanitizers are those of the code under test.
"""

from __future__ import annotations

import threading
from pathlib import Path

from cowrap_harness.batch_request import BatchRequest
from cowrap_harness.build import LEVELS, Build
from cowrap_harness.case import Subject
from cowrap_harness.commands import Completed
from cowrap_harness.driver import render_case_header, render_driver
from cowrap_harness.toolchain import Toolchain, case_options

_LEVEL = LEVELS[0]
"""Optimizing a driver with sanitizers takes ten times as long, and no code of a generator's is in it."""


class DriverObjects:
    """What a request's builds share: the object files that call wrappers and are their targets, below `folder`."""

    def __init__(self, request: BatchRequest, toolchain: Toolchain, folder: Path) -> None:
        self._request = request
        self._toolchain = toolchain
        self._folder = folder
        self._known: dict[tuple[str, ...], tuple[Path, Completed]] = {}
        self._locks = {name: threading.Lock() for name in toolchain.compilers}  # builds run in threads

    def of(self, compiler: str, subjects: tuple[Subject, ...]) -> tuple[Path, Completed]:
        """The driver of some subjects as an object file, and how compiling it ended: without success there is none."""
        key = (compiler, *[subject.name for subject in subjects])
        with self._locks[compiler]:
            if key not in self._known:
                folder = self._folder / f"{compiler}-{len(self._known)}"
                self._known[key] = folder / "driver.o", self._compile(compiler, subjects, folder)
            return self._known[key]

    def _compile(self, compiler: str, subjects: tuple[Subject, ...], folder: Path) -> Completed:
        folder.mkdir(parents=True, exist_ok=True)
        self.write_case_header(folder, subjects)
        text = render_driver(subjects, self._request.targets)
        (folder / "driver.c").write_text(text, encoding="utf-8", errors="surrogateescape")
        arguments = [*case_options(self._request.dialect), "driver.c", "-c", "-o", "driver.o"]
        build = Build(compiler, _LEVEL)
        return self._toolchain.compile(build, arguments, cwd=folder, timeout=self._request.timeout)

    def write_case_header(self, folder: Path, subjects: tuple[Subject, ...]) -> None:
        """Writes the header that a driver and a generated file include."""
        header = render_case_header(subjects, self._request.targets, self._request.prelude)
        (folder / "case.h").write_text(header, encoding="utf-8", errors="surrogateescape")
