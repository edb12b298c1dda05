# SPDX-License-Identifier: GPL-2.0-or-later
"""One try to build some subjects together, in a folder of its own: as a whole, or their generated text alone."""

from __future__ import annotations

from pathlib import Path

from cowrap_harness.batch_request import BatchRequest, BuiltBatch, CompileFailure
from cowrap_harness.build import Build
from cowrap_harness.case import Subject
from cowrap_harness.commands import Completed
from cowrap_harness.compiler_messages import error_bucket, first_error, machine_fault, suspects_of
from cowrap_harness.driver_objects import DriverObjects
from cowrap_harness.included_inputs import write_generated
from cowrap_harness.runtime_cache import runtime_objects
from cowrap_harness.toolchain import Toolchain, ToolchainError, case_options


class Attempts:
    """The tries of one build of a request."""

    def __init__(
        self, request: BatchRequest, build: Build, toolchain: Toolchain, workdir: Path, drivers: DriverObjects
    ) -> None:
        self._request = request
        self._build = build
        self._toolchain = toolchain
        self._workdir = workdir
        self._drivers = drivers
        self._tries = 0

    def front_end(self, subjects: tuple[Subject, ...]) -> tuple[CompileFailure | None, tuple[Subject, ...]]:
        """What the front end has against the generated text of some subjects, and in whose wrappers."""
        text = self._request.generate(subjects)
        if text is None:
            return CompileFailure(self._build, subjects, "generate", "", ""), ()
        folder = self._folder_for(subjects, text)
        done = self._compile(folder, *self._build.check_flags)
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
        _, own = self._drivers.of(self._build.compiler, subjects)
        return failure if own.ok else self._failure(subjects, "driver", own)

    def whole(self, subjects: tuple[Subject, ...], text: str | None = None) -> BuiltBatch | CompileFailure:
        """One try to build some subjects together, from `text` or from what the generator makes of them."""
        text = text if text is not None else self._request.generate(subjects)
        if text is None:
            return CompileFailure(self._build, subjects, "generate", "", "")
        folder = self._folder_for(subjects, text)
        done = self._compile(folder, "-c", "-o", "generated.o")
        if not done.ok:
            return self._failure(subjects, "generated", done)
        driver, done = self._drivers.of(self._build.compiler, subjects)
        if not done.ok:
            return self._failure(subjects, "driver", done)
        objects = [driver, *runtime_objects(self._toolchain, self._build)]
        arguments = ["generated.o", *map(str, objects), "-o", "batch.so"]
        done = self._toolchain.compile(self._build, arguments, cwd=folder, timeout=self._request.timeout, link=True)
        if not done.ok:
            return self._failure(subjects, "link", done)
        preload = self._toolchain.preload(self._build)
        return BuiltBatch(self._build, subjects, folder / "batch.so", driver.with_suffix(".c"), preload)

    def _folder_for(self, subjects: tuple[Subject, ...], text: str) -> Path:
        """A new folder with the generated text and what it includes."""
        folder = self._workdir / f"part-{self._tries}"
        self._tries += 1
        folder.mkdir(parents=True, exist_ok=True)
        self._drivers.write_case_header(folder, subjects)
        write_generated(folder, text, self._request.subjects, self._request.dialect)
        return folder

    def _compile(self, folder: Path, *how: str) -> Completed:
        arguments = [*case_options(self._request.dialect), "generated.c", *how]
        return self._toolchain.compile(self._build, arguments, cwd=folder, timeout=self._request.timeout)

    def _failure(self, subjects: tuple[Subject, ...], stage: str, done: Completed) -> CompileFailure:
        if machine := machine_fault(done):
            raise ToolchainError(f"{self._build.name}: {machine}")
        message = "the compiler takes too long" if done.timed_out else first_error(done.stderr)
        bucket = error_bucket(message)
        return CompileFailure(self._build, subjects, stage, message, bucket, done.timed_out)
