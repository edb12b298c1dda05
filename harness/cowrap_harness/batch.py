# SPDX-License-Identifier: GPL-2.0-or-later
"""Many subjects and one generated file to one shared object for each build; what does not compile is found by
bisection.

The generated file is compiled unmodified. Bisection asks the generator anew for half of the declarations, because
the text of a foreign generator cannot be cut.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from concurrent.futures import as_completed
from dataclasses import replace
from pathlib import Path

from cowrap_harness.batch_attempt import Attempts
from cowrap_harness.batch_request import BatchRequest, BatchResult, BuiltBatch, CompileFailure, Generate
from cowrap_harness.build import Build
from cowrap_harness.case import Subject
from cowrap_harness.command_pool import command_pool
from cowrap_harness.counted import counted
from cowrap_harness.driver_objects import DriverObjects
from cowrap_harness.progress import Progress, Step, silent
from cowrap_harness.toolchain import Toolchain


def build_batches(
    request: BatchRequest, builds: Sequence[Build], toolchain: Toolchain, workdir: Path,
    progress: Progress = silent,
) -> dict[Build, BatchResult]:  # fmt: skip
    """Builds a request for several builds at once. Raises `ToolchainError` where the runtime cannot be built.

    `request.generate` is called once at a time and once for each set of subjects, whatever the number of builds.
    """
    request = replace(request, generate=_Remembered(request.generate))
    drivers = DriverObjects(request, toolchain, workdir / "drivers")
    what = compiling(request.subjects, builds)
    with command_pool() as pool:
        tries = {build: Attempts(request, build, toolchain, workdir / build.name, drivers) for build in builds}
        waiting = {build: pool.submit(_Search(request, attempts).result) for build, attempts in tries.items()}
        for done, _ in enumerate(as_completed(waiting.values())):
            progress(Step(what, done + 1, len(builds)))
        return {build: result.result() for build, result in waiting.items()}


def compiling(subjects: Sequence[Subject], builds: Sequence[Build]) -> str:
    """What this does, in words."""
    return f"compiling {counted(len(subjects), 'wrapper')} in {counted(len(builds), 'build')}"


def build_batch(request: BatchRequest, build: Build, toolchain: Toolchain, workdir: Path) -> BatchResult:
    """Builds a request for one build: as one shared object if it can be, else without what does not compile."""
    return build_batches(request, [build], toolchain, workdir)[build]


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


class _Search:
    """One build of a request: what does not build is looked for by halves."""

    def __init__(self, request: BatchRequest, attempts: Attempts) -> None:
        self._request = request
        self._attempts = attempts

    def result(self) -> BatchResult:
        subjects = self._request.subjects
        if not subjects:
            return BatchResult((), ())
        first = self._attempts.whole(subjects, self._request.text)
        if isinstance(first, BuiltBatch):
            return BatchResult((first,), ())
        if len(subjects) == 1 and self._request.text is not None and first.stage == "generated":
            return BatchResult((), (self._attempts.blame(subjects, first),))
        good, failures = self._sieve(subjects) if first.stage in ("generate", "generated") else (subjects, [])
        built: list[BuiltBatch] = []
        if good:
            whole = self._attempts.whole(good) if good != subjects or self._request.text is not None else first
            built, more = ([whole], []) if isinstance(whole, BuiltBatch) else self._bisect(good, whole)
            failures += more
        if len(built) > 1:
            left = {subject.name for batch in built for subject in batch.subjects}
            together = self._attempts.whole(tuple(subject for subject in subjects if subject.name in left))
            built = [together] if isinstance(together, BuiltBatch) else built
        return BatchResult(tuple(built), tuple(failures))

    def _sieve(self, subjects: tuple[Subject, ...]) -> tuple[tuple[Subject, ...], list[CompileFailure]]:
        """Which subjects' generated text the compiler's front end takes, without building anything.

        The errors' lines name suspects; each is asked about alone, and the others together. A suspect that is fine
        alone is good; where the others are not fine together, they are halved.
        """
        failure, suspects = self._attempts.front_end(subjects)
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
            result = self._attempts.whole(half)
            some, bad = ([result], []) if isinstance(result, BuiltBatch) else self._bisect(half, result)
            built += some
            failures += bad
        return built, failures
