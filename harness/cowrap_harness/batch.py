# SPDX-License-Identifier: GPL-2.0-or-later
"""Many subjects and one generated file to one shared object for each build; what does not compile is found by
bisection.

The generated file is compiled unmodified. Bisection asks the generator anew for half of the declarations, because
the text of a foreign generator cannot be cut.
"""

from __future__ import annotations

import os
import re
import threading
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

from cowrap_harness.case import Subject
from cowrap_harness.commands import Completed, run_command
from cowrap_harness.driver import render_case_header, render_driver
from cowrap_harness.rules import DIALECTS
from cowrap_harness.runtime_cache import runtime_objects
from cowrap_harness.toolchain import Build, Toolchain, find_csrc

Generate = Callable[[Sequence[Subject]], "str | None"]
"""Gives the generator's text for some of the subjects, or None where it fails on them."""

_ERROR = re.compile(r"(?:^|: )(?:fatal )?error: (.*)")
_LINK_ERROR = re.compile(r"(multiple definition of [^;]*|undefined reference to .*|relocation .*)")
_QUOTED = re.compile(r"[`'][^']*'|\"[^\"]*\"|‘[^’]*’")
_NUMBER = re.compile(r"\b\d+\b")
_DEFINED = re.compile(r"[TWVi]\Z")


@dataclass(frozen=True)
class BatchRequest:
    """What all builds of a batch share.

    `targets` names each wrapper's target, `prelude` is the C text of the types that the signatures need (a
    reading's). `text` is what the generator made of the inputs as they are, tried first; `generate` is asked where
    that does not do.
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

    `missing` names the wrappers that the generated file does not define: they must not be called. `preload` are the
    libraries that a process which loads it must have in LD_PRELOAD.
    """

    build: Build
    subjects: tuple[Subject, ...]
    library: Path
    missing: frozenset[str]
    preload: tuple[str, ...] = ()


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
    request: BatchRequest, builds: Sequence[Build], toolchain: Toolchain, workdir: Path
) -> dict[Build, BatchResult]:
    """Builds a request for several builds at once. Raises `ToolchainError` where the runtime cannot be built.

    `request.generate` is called once at a time and once for each set of subjects, whatever the number of builds.
    """
    request = replace(request, generate=_Remembered(request.generate))
    with ThreadPoolExecutor(max_workers=os.cpu_count() or 1) as pool:
        waiting = {build: pool.submit(build_batch, request, build, toolchain, workdir / build.name) for build in builds}
        return {build: result.result() for build, result in waiting.items()}


def build_batch(request: BatchRequest, build: Build, toolchain: Toolchain, workdir: Path) -> BatchResult:
    """Builds a request for one build: as one shared object if it can be, else without what does not compile."""
    return _Builder(request, build, toolchain, workdir).build_all()


def first_error(output: str) -> str:
    """The first error of a compiler's or linker's messages, without its place."""
    for line in output.splitlines():
        found = _ERROR.search(line) or _LINK_ERROR.search(line)
        if found:
            return found.group(1)
    return output.strip().splitlines()[0] if output.strip() else ""


def error_bucket(message: str) -> str:
    """An error message without names and numbers, so that the same mistake in two wrappers is one bucket."""
    return _NUMBER.sub("N", _QUOTED.sub("'_'", message))


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
        first = self._attempt(subjects, self.request.text) if self.request.text is not None else None
        if isinstance(first, BuiltBatch):
            return BatchResult((first,), ())
        built, failures = self._bisect(subjects) if subjects else ([], [])
        if len(built) > 1:
            good = {subject.name for batch in built for subject in batch.subjects}
            whole = self._attempt(tuple(subject for subject in subjects if subject.name in good))
            built = [whole] if isinstance(whole, BuiltBatch) else built
        return BatchResult(tuple(built), tuple(failures))

    def _bisect(self, subjects: tuple[Subject, ...]) -> tuple[list[BuiltBatch], list[CompileFailure]]:
        result = self._attempt(subjects)
        if isinstance(result, BuiltBatch):
            return [result], []
        if len(subjects) == 1:
            return [], [result]
        middle = len(subjects) // 2
        left, left_failures = self._bisect(subjects[:middle])
        right, right_failures = self._bisect(subjects[middle:])
        return left + right, left_failures + right_failures

    def _attempt(self, subjects: tuple[Subject, ...], text: str | None = None) -> BuiltBatch | CompileFailure:
        """One try to build some subjects together, from `text` or from what the generator makes of them."""
        text = text if text is not None else self.request.generate(subjects)
        if text is None:
            return self._failure(subjects, "generate", "", Completed((), 1, "", "", 0))
        folder = self.workdir / f"part-{self.attempts}"
        self.attempts += 1
        folder.mkdir(parents=True, exist_ok=True)
        self._write(folder, subjects, text)
        for stage in ("driver", "generated"):
            done = self._compile(folder, stage)
            if not done.ok:
                return self._failure(subjects, stage, done.stderr, done)
        objects = runtime_objects(self.toolchain, self.build)
        arguments = ["driver.o", "generated.o", *map(str, objects), "-o", "batch.so"]
        done = self.toolchain.compile(self.build, arguments, cwd=folder, timeout=self.request.timeout, link=True)
        if not done.ok:
            return self._failure(subjects, "link", done.stderr, done)
        missing = frozenset(subject.name for subject in subjects) - defined_functions(folder / "generated.o")
        return BuiltBatch(self.build, subjects, folder / "batch.so", missing, self.toolchain.preload(self.build))

    def _write(self, folder: Path, subjects: tuple[Subject, ...], text: str) -> None:
        targets = self.request.targets
        header = render_case_header(subjects, targets, self.request.prelude)
        (folder / "case.h").write_text(header, encoding="utf-8", errors="surrogateescape")
        (folder / "driver.c").write_text(render_driver(subjects, targets), encoding="utf-8", errors="surrogateescape")
        (folder / "generated.c").write_text(text, encoding="utf-8", errors="surrogateescape")

    def _compile(self, folder: Path, stem: str) -> Completed:
        include = str(find_csrc() / "include")
        definitions = [f"-DCOWRAP_DIALECT={DIALECTS.index(self.request.dialect)}", '-DCOWRAP_CASE_HEADER="case.h"']
        arguments = [*definitions, "-I", include, "-I", ".", "-c", f"{stem}.c", "-o", f"{stem}.o"]
        return self.toolchain.compile(self.build, arguments, cwd=folder, timeout=self.request.timeout)

    def _failure(self, subjects: tuple[Subject, ...], stage: str, output: str, done: Completed) -> CompileFailure:
        message = "the compiler takes too long" if done.timed_out else first_error(output)
        bucket = error_bucket(message)
        return CompileFailure(self.build, subjects, stage, message, bucket, output, done.timed_out)


def defined_functions(path: Path) -> frozenset[str]:
    """The global functions that an object file defines."""
    listed = run_command(["nm", "--defined-only", "--extern-only", "--format=posix", str(path)])
    rows = [line.split() for line in listed.stdout.splitlines()]
    return frozenset(row[0] for row in rows if len(row) > 1 and _DEFINED.match(row[1]))
