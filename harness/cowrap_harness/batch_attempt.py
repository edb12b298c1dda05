# SPDX-License-Identifier: GPL-2.0-or-later
"""One try to build some subjects together, in a folder of its own: as a whole, or their generated text alone."""

from __future__ import annotations

from pathlib import Path

from cowrap_harness.batch_request import BatchRequest, BuiltBatch, CompileFailure
from cowrap_harness.build import Build
from cowrap_harness.case import Subject
from cowrap_harness.commands import Completed
from cowrap_harness.compiler_messages import error_bucket, first_error, machine_fault, suspects_of
from cowrap_harness.driver import render_case_header, render_driver
from cowrap_harness.included_inputs import write_generated
from cowrap_harness.runtime_cache import runtime_objects
from cowrap_harness.toolchain import Toolchain, ToolchainError, case_options


class Attempts:
    """The tries of one build of a request."""

    def __init__(self, request: BatchRequest, build: Build, toolchain: Toolchain, workdir: Path) -> None:
        self._request = request
        self._build = build
        self._toolchain = toolchain
        self._workdir = workdir
        self._tries = 0

    def front_end(self, subjects: tuple[Subject, ...]) -> tuple[CompileFailure | None, tuple[Subject, ...]]:
        """What the front end has against the generated text of some subjects, and in whose wrappers."""
        text = self._request.generate(subjects)
        if text is None:
            return CompileFailure(self._build, subjects, "generate", "", ""), ()
        folder = self._folder()
        self._write_header(folder, subjects)
        self._write_text(folder, text)
        done = self._compile(folder, "generated", *self._build.check_flags)
        if done.ok:
            return None, ()
        failure = self._failure(subjects, "generated", done)
        if len(subjects) == 1:
            return self.blame(subjects, failure), ()
        wrong = suspects_of(done.stderr, text)
        suspects = tuple(subject for subject in subjects if subject.name in wrong)
        return failure, suspects

    def blame(self, subjects: tuple[Subject, ...], failure: CompileFailure) -> CompileFailure:
        """A failure of generated text, unless the harness's own driver fails too: that is nobody else's fault."""
        folder = self._folder()
        self._write_header(folder, subjects)
        self._write_driver(folder, subjects)
        own = self._compile(folder, "driver", *self._build.check_flags)
        return failure if own.ok else self._failure(subjects, "driver", own)

    def whole(self, subjects: tuple[Subject, ...], text: str | None = None) -> BuiltBatch | CompileFailure:
        """One try to build some subjects together, from `text` or from what the generator makes of them."""
        text = text if text is not None else self._request.generate(subjects)
        if text is None:
            return CompileFailure(self._build, subjects, "generate", "", "")
        folder = self._folder()
        self._write_header(folder, subjects)
        self._write_driver(folder, subjects)
        self._write_text(folder, text)
        for stage in ("generated", "driver"):
            done = self._compile(folder, stage, "-c", "-o", f"{stage}.o")
            if not done.ok:
                return self._failure(subjects, stage, done)
        objects = runtime_objects(self._toolchain, self._build)
        arguments = ["driver.o", "generated.o", *map(str, objects), "-o", "batch.so"]
        done = self._toolchain.compile(self._build, arguments, cwd=folder, timeout=self._request.timeout, link=True)
        if not done.ok:
            return self._failure(subjects, "link", done)
        return BuiltBatch(self._build, subjects, folder / "batch.so", self._toolchain.preload(self._build))

    def _folder(self) -> Path:
        folder = self._workdir / f"part-{self._tries}"
        self._tries += 1
        folder.mkdir(parents=True, exist_ok=True)
        return folder

    def _write_header(self, folder: Path, subjects: tuple[Subject, ...]) -> None:
        header = render_case_header(subjects, self._request.targets, self._request.prelude)
        (folder / "case.h").write_text(header, encoding="utf-8", errors="surrogateescape")

    def _write_driver(self, folder: Path, subjects: tuple[Subject, ...]) -> None:
        driver = render_driver(subjects, self._request.targets)
        (folder / "driver.c").write_text(driver, encoding="utf-8", errors="surrogateescape")

    def _write_text(self, folder: Path, text: str) -> None:
        write_generated(folder, text, self._request.subjects, self._request.dialect)

    def _compile(self, folder: Path, stem: str, *how: str) -> Completed:
        arguments = [*case_options(self._request.dialect), f"{stem}.c", *how]
        return self._toolchain.compile(self._build, arguments, cwd=folder, timeout=self._request.timeout)

    def _failure(self, subjects: tuple[Subject, ...], stage: str, done: Completed) -> CompileFailure:
        if machine := machine_fault(done):
            raise ToolchainError(f"{self._build.name}: {machine}")
        message = "the compiler takes too long" if done.timed_out else first_error(done.stderr)
        bucket = error_bucket(message)
        return CompileFailure(self._build, subjects, stage, message, bucket, done.timed_out)
