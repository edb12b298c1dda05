# SPDX-License-Identifier: GPL-2.0-or-later
"""What is built together, and what comes of it, as data."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from cowrap_harness.build import Build
from cowrap_harness.case import Subject

Generate = Callable[[Sequence[Subject]], "str | None"]
"""Gives the generator's text for some of the subjects, or None where it fails on them."""


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

    Its table tells which of them the generated file defines. Beside the library stand the generated file and its
    `case.h`; `driver` is the C text of what calls the wrappers. `preload` are the libraries that a process which loads
    it must have in LD_PRELOAD.
    """

    build: Build
    subjects: tuple[Subject, ...]
    library: Path
    driver: Path
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
    timed_out: bool = False


@dataclass(frozen=True)
class BatchResult:
    """All subjects of a request: each is in one of `built` or in one of `failures`."""

    built: tuple[BuiltBatch, ...]
    failures: tuple[CompileFailure, ...]
