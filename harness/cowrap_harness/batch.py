# SPDX-License-Identifier: GPL-2.0-or-later
"""Many subjects and one generated file to one shared object for each build; what does not compile is found by
bisection.

The generated file is compiled unmodified. Bisection asks the generator anew for half of the declarations, because
the text of a foreign generator cannot be cut.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import as_completed
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from cowrap_harness.case import Subject
from cowrap_harness.command_pool import command_pool
from cowrap_harness.commands import Completed
from cowrap_harness.compiler_messages import error_bucket, first_error, machine_fault, subject_at
from cowrap_harness.driver import render_case_header, render_driver
from cowrap_harness.included_inputs import write_generated
from cowrap_harness.progress import Progress, Step, counted, silent
from cowrap_harness.runtime_cache import runtime_objects
from cowrap_harness.toolchain import Build, Toolchain, ToolchainError, case_options

Generate = Callable[[Sequence[Subject]], "str | None"]
"""Gives the generator's text for some of the subjects, or None where it fails on them."""

_PLACE = re.compile(r"^generated\.c:(\d+):(?:\d+:)? (?:fatal )?error: ", re.MULTILINE)


@dataclass(frozen=True)
class BatchRequest:
    """What all builds of a batch share.

    `targets` names each wrapper's target, `prelude` is the C text of the types that the signatures need (a
    reading's). `text` is what the generator made of the inputs as they are,
    tried first; `generate` is asked where that does not do.
    """

    subjects: tuple[Subject, ...]
    targets: Mapping[str, str]
    prelude: str
    dialect: str
    generate: Generate
    text: str | None = None
    timeout: float = 120


@dataclass(frozen=True)
class BuiltBatch:
    """A shared object; a wrapper's index in `cw_wrappers` is its index in `subjects`.

    Its table tells which of them the generated file defines. `preload` are the libraries that a process which loads it
    must have in LD_PRELOAD.
    """

    build: Build
    subjects: tuple[Subject, ...]
    library: Path
    preload: tuple[str, ...] = ()

    @cached_property
    def place_of(self) -> Mapping[str, int]:
        """The index of each wrapper by its name."""
        return {subject.name: index for index, subject in enumerate(self.subjects)}


@dataclass(frozen=True)
class CompileFailure:
    """Subjects that do not get as far as running.

    `stage` is `generate` (no text for them alone), `generated` (their file does not compile), `link`, or `driver`:
    the harness's own text does not compile, which is never a finding. `message` is the first error, `bucket` the
    same without names.
    """

    build: Build
    subjects: tuple[Subject, ...]
    stage: str
    message: str
    bucket: str
    output: str = ""
    timed_out: bool = False


@dataclass(frozen=True)
class BatchResult:
    """All subjects of a request: each is in one of `built` or in one of `failures`."""

    built: tuple[BuiltBatch, ...]
    failures: tuple[CompileFailure, ...]


def build_batches(
    request: BatchRequest, builds: Sequence[Build], toolchain: Toolchain, workdir: Path,
    progress: Progress = silent,
) -> dict[Build, BatchResult]:  # fmt: skip
    """Builds a request for several builds at once. Raises `ToolchainError` where the runtime cannot be built.

    `request.generate` is called once at a time and once for each set of subjects, whatever the number of builds.
    """
    request = replace(request, generate=_Remembered(request.generate))
    what = compiling(request.subjects, builds)
    with command_pool() as pool:
        waiting = {build: pool.submit(build_batch, request, build, toolchain, workdir / build.name) for build in builds}
        for done, _ in enumerate(as_completed(waiting.values())):
            progress(Step(what, done + 1, len(builds)))
        return {build: result.result() for build, result in waiting.items()}


def compiling(subjects: Sequence[Subject], builds: Sequence[Build]) -> str:
    """What this does, in words."""
    return f"compiling {counted(len(subjects), 'wrapper')} in {counted(len(builds), 'build')}"


def build_batch(request: BatchRequest, build: Build, toolchain: Toolchain, workdir: Path) -> BatchResult:
    """Builds a request for one build: as one shared object if it can be, else without what does not compile."""
    if not isinstance(request.generate, _Remembered):
        request = replace(request, generate=_Remembered(request.generate))
    return _Builder(request, build, toolchain, workdir).build_all()


class _Remembered:
    """A generator behind a lock, with its answers: builds run in threads, a generator need not."""

    def __init__(self, generate: Generate) -> None:
        self._generate = generate
        self._lock = threading.Lock()
        self._known: dict[tuple[Subject, ...], str | None] = {}

    def __call__(self, subjects: Sequence[Subject]) -> str | None:
        key = tuple(subjects)
        with self._lock:
            if key not in self._known:
                self._known[key] = self._generate(key)
            return self._known[key]


class _Builder:
    """One build of a request; each attempt has a folder of its own."""

    def __init__(self, request: BatchRequest, build: Build, toolchain: Toolchain, workdir: Path) -> None:
        self.request = request
        self.build = build
        self.toolchain = toolchain
        self.workdir = workdir
        self.attempts = 0

    def build_all(self) -> BatchResult:
        subjects = self.request.subjects
        if not subjects:
            return BatchResult((), ())
        first = self._attempt(subjects, self.request.text)
        if isinstance(first, BuiltBatch):
            return BatchResult((first,), ())
        if len(subjects) == 1 and self.request.text is not None and first.stage == "generated":
            return BatchResult((), (self._blame(subjects, first),))
        good, failures = self._sieve(subjects) if first.stage in ("generate", "generated") else (subjects, [])
        built: list[BuiltBatch] = []
        if good:
            whole = self._attempt(good) if good != subjects or self.request.text is not None else first
            built, more = ([whole], []) if isinstance(whole, BuiltBatch) else self._bisect(good, whole)
            failures += more
        if len(built) > 1:
            left = {subject.name for batch in built for subject in batch.subjects}
            together = self._attempt(tuple(subject for subject in subjects if subject.name in left))
            built = [together] if isinstance(together, BuiltBatch) else built
        return BatchResult(tuple(built), tuple(failures))

    def _sieve(self, subjects: tuple[Subject, ...]) -> tuple[tuple[Subject, ...], list[CompileFailure]]:
        """Which subjects' generated text the compiler's front end takes, without building anything.

        The errors' lines name suspects; each is asked about alone, and the others together. A suspect that is fine
        alone is good; where the others are not fine together, they are halved.
        """
        failure, suspects = self._front_end(subjects)
        if failure is None:
            return subjects, []
        if len(subjects) == 1:
            return (), [failure]
        if suspects and len(suspects) < len(subjects):
            groups: list[tuple[Subject, ...]] = [*((one,) for one in suspects)]
            groups.append(tuple(subject for subject in subjects if subject not in suspects))
        else:
            middle = len(subjects) // 2
            groups = [subjects[:middle], subjects[middle:]]
        good: list[Subject] = []
        failures: list[CompileFailure] = []
        for group in groups:
            fine, bad = self._sieve(group)
            good += fine
            failures += bad
        names = {subject.name for subject in good}
        return tuple(subject for subject in subjects if subject.name in names), failures

    def _front_end(self, subjects: tuple[Subject, ...]) -> tuple[CompileFailure | None, tuple[Subject, ...]]:
        """What the front end has against the generated text of some subjects, and in whose wrappers."""
        text = self.request.generate(subjects)
        if text is None:
            return self._failure(subjects, "generate", "", Completed((), 1, "", "", 0)), ()
        folder = self._folder()
        self._write_header(folder, subjects)
        write_generated(folder, text, self.request.subjects, self.request.dialect)
        done = self._compile(folder, "generated", *self.build.check_flags)
        if done.ok:
            return None, ()
        failure = self._failure(subjects, "generated", done.stderr, done)
        if len(subjects) == 1:
            return self._blame(subjects, failure), ()
        wrong = {subject_at(text, int(line)) for line in _PLACE.findall(done.stderr)}
        suspects = tuple(subject for subject in subjects if subject.name in wrong)
        return failure, suspects

    def _blame(self, subjects: tuple[Subject, ...], failure: CompileFailure) -> CompileFailure:
        """A failure of generated text, unless the harness's own driver fails too: that is nobody else's fault."""
        folder = self._folder()
        self._write_header(folder, subjects)
        driver = render_driver(subjects, self.request.targets)
        (folder / "driver.c").write_text(driver, encoding="utf-8", errors="surrogateescape")
        own = self._compile(folder, "driver", *self.build.check_flags)
        return failure if own.ok else self._failure(subjects, "driver", own.stderr, own)

    def _bisect(
        self, subjects: tuple[Subject, ...], known: CompileFailure
    ) -> tuple[list[BuiltBatch], list[CompileFailure]]:
        """Halves what does not build; `known` is how the whole fails."""
        if len(subjects) == 1:
            return [], [known]
        built: list[BuiltBatch] = []
        failures: list[CompileFailure] = []
        middle = len(subjects) // 2
        for half in (subjects[:middle], subjects[middle:]):
            result = self._attempt(half)
            some, bad = ([result], []) if isinstance(result, BuiltBatch) else self._bisect(half, result)
            built += some
            failures += bad
        return built, failures

    def _attempt(self, subjects: tuple[Subject, ...], text: str | None = None) -> BuiltBatch | CompileFailure:
        """One try to build some subjects together, from `text` or from what the generator makes of them."""
        text = text if text is not None else self.request.generate(subjects)
        if text is None:
            return self._failure(subjects, "generate", "", Completed((), 1, "", "", 0))
        folder = self._folder()
        self._write(folder, subjects, text)
        for stage in ("generated", "driver"):
            done = self._compile(folder, stage, "-c", "-o", f"{stage}.o")
            if not done.ok:
                return self._failure(subjects, stage, done.stderr, done)
        objects = runtime_objects(self.toolchain, self.build)
        arguments = ["driver.o", "generated.o", *map(str, objects), "-o", "batch.so"]
        done = self.toolchain.compile(self.build, arguments, cwd=folder, timeout=self.request.timeout, link=True)
        if not done.ok:
            return self._failure(subjects, "link", done.stderr, done)
        return BuiltBatch(self.build, subjects, folder / "batch.so", self.toolchain.preload(self.build))

    def _folder(self) -> Path:
        folder = self.workdir / f"part-{self.attempts}"
        self.attempts += 1
        folder.mkdir(parents=True, exist_ok=True)
        return folder

    def _write_header(self, folder: Path, subjects: tuple[Subject, ...]) -> None:
        header = render_case_header(subjects, self.request.targets, self.request.prelude)
        (folder / "case.h").write_text(header, encoding="utf-8", errors="surrogateescape")

    def _write(self, folder: Path, subjects: tuple[Subject, ...], text: str) -> None:
        self._write_header(folder, subjects)
        driver = render_driver(subjects, self.request.targets)
        (folder / "driver.c").write_text(driver, encoding="utf-8", errors="surrogateescape")
        write_generated(folder, text, self.request.subjects, self.request.dialect)

    def _compile(self, folder: Path, stem: str, *how: str) -> Completed:
        arguments = [*case_options(self.request.dialect), f"{stem}.c", *how]
        return self.toolchain.compile(self.build, arguments, cwd=folder, timeout=self.request.timeout)

    def _failure(self, subjects: tuple[Subject, ...], stage: str, output: str, done: Completed) -> CompileFailure:
        if machine := machine_fault(done):
            raise ToolchainError(f"{self.build.name}: {machine}")
        message = "the compiler takes too long" if done.timed_out else first_error(output)
        bucket = error_bucket(message)
        return CompileFailure(self.build, subjects, stage, message, bucket, output, done.timed_out)
