# SPDX-License-Identifier: GPL-2.0-or-later
"""One batch of a campaign as a pure function: equal seed, number and options give equal outcomes, whoever runs it."""

from __future__ import annotations

import dataclasses
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from cowrap_harness.build import Build
from cowrap_harness.comparisons import Comparisons
from cowrap_harness.drawing import batch_dialect, batch_size, draw_sample
from cowrap_harness.hold_file import hold_of
from cowrap_harness.matrix import parse_build
from cowrap_harness.reference import Generator
from cowrap_harness.runner_generator import forked_generator
from cowrap_harness.sample import Sample
from cowrap_harness.sample_form import SampleForm
from cowrap_harness.sample_judging import Work, judge_sample
from cowrap_harness.sample_report import Fault, SampleReport
from cowrap_harness.tiers import Comparing, builds_of_batch, comparing_of_batch, depth_of_batch, inner_build
from cowrap_harness.toolchain import Toolchain

FOREIGN_DIALECT = "qemu-9.0"
"""What a generator that is not ours is given where no dialect is named."""


@dataclass(frozen=True)
class BatchOptions:
    """What every batch of a campaign shares; plain data, so that it can go to another process.

    `builds` are names of the matrix, `dialect` None means all in turn (a fork's is named by its file's whole path),
    `generator` None means cowrap, `cases` is how many declarations the whole campaign is to have (None: no end),
    `reference` a generator whose wrappers have the same tokens where they are right. `quick` says that tcc is the inner
    tier.
    """

    dialect: str | None = None
    generator: str | None = None
    builds: tuple[str, ...] = ("gcc-O0",)
    schedules: int = 16
    cases: int | None = None
    reference: str | None = None
    quick: bool = False

    @property
    def dialect_drawn(self) -> str | None:
        """The one dialect that is drawn, None for all."""
        return self.dialect or (FOREIGN_DIALECT if self.generator else None)

    @property
    def dialect_name(self) -> str:
        """What the one dialect that is drawn is called, empty for all."""
        return hold_of(self.dialect_drawn).name if self.dialect_drawn else ""

    @property
    def matrix(self) -> tuple[Build, ...]:
        """The builds themselves."""
        return tuple(map(parse_build, self.builds))


@dataclass(frozen=True)
class Found:
    """One bucket in one batch: the first declaration that showed it, how many did, and that declaration's sample."""

    bucket: str
    verdict: str
    sentence: str
    declaration: str
    build: str
    count: int
    sample: SampleForm


@dataclass
class BatchOutcome:
    """What one batch brought: counts, and buckets in order of their first declaration.

    `harness` is what the harness itself got wrong (bucket: sentence), `doubts` what failed under tcc alone, which is
    then at fault itself. `seconds` is the only part that depends on time.
    """

    number: int
    dialect: str
    cases: int = 0
    declarations: int = 0
    refused: int = 0
    executions: int = 0
    features: dict[str, int] = field(default_factory=dict)
    tiers: dict[str, int] = field(default_factory=dict)
    found: list[Found] = field(default_factory=list)
    harness: dict[str, str] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)
    doubts: dict[str, str] = field(default_factory=dict)

    def to_json(self) -> dict[str, Any]:
        """Plain data for a journal."""
        return dataclasses.asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> BatchOutcome:
        """What `to_json` made."""
        return cls(**{**data, "found": [Found(**row) for row in data["found"]]})


@lru_cache(maxsize=1)
def this_toolchain() -> Toolchain:
    """The compilers of this machine, looked for once a process."""
    return Toolchain.discover()


def work_for(
    options: BatchOptions, builds: tuple[str, ...], dialect: str, seed: int, comparing: Comparing
) -> Work:
    """How a sample of a dialect is judged in these builds."""
    generator = Generator.parse(options.generator) if options.generator else forked_generator(dialect)
    reference = Generator.parse(options.reference) if options.reference and comparing.reference else None
    plain = not hold_of(dialect).is_fork
    comparisons = Comparisons(
        skeletons=plain,
        dialects=forked_generator if comparing.dialects and plain and not options.generator else None,
        reading=comparing.reading,
        anyway=comparing.anyway,
    )
    return Work(
        generator, tuple(map(parse_build, builds)), options.schedules, seed, coded=not options.generator,
        comparisons=comparisons, reference=reference,
    )  # fmt: skip


def run_batch(seed: int, number: int, options: BatchOptions) -> BatchOutcome:
    """Draws batch `number`, judges it, and gives what came out.

    Raises ToolchainError, NativeError, GeneratorUnavailable or OSError where the machine is at fault.
    """
    started = time.monotonic()
    dialect = batch_dialect(number, options.dialect_drawn)
    size = batch_size(number, options.cases)
    if size == 0:
        return BatchOutcome(number, dialect)
    sample = draw_sample(seed, number, options.dialect_drawn, size)
    drawn = time.monotonic()
    builds = builds_of_batch(number, options.matrix, options.quick)
    names = tuple(build.name for build in builds)
    work = work_for(options, names, dialect, values_seed(seed, number), comparing_of_batch(number))
    confirming = inner_build(options.matrix) if options.quick else None
    work = dataclasses.replace(work, depth=depth_of_batch(number), confirming=confirming)
    with tempfile.TemporaryDirectory(prefix="cowrap-fuzz-") as directory:
        report = judge_sample(sample, work, this_toolchain(), Path(directory))
    outcome = _outcome(number, sample, report)
    outcome.seconds = {"draw": drawn - started, **report.seconds, "total": time.monotonic() - started}
    return outcome


def values_seed(seed: int, number: int) -> int:
    """The seed of the values that a batch passes and returns."""
    return (seed * 1009 + number) % 65521


def _outcome(number: int, sample: Sample, report: SampleReport) -> BatchOutcome:
    return BatchOutcome(
        number=number,
        dialect=hold_of(sample.dialect).name,
        cases=len(sample.subjects),
        declarations=len(sample.subjects) - len(sample.refusals),
        refused=report.refused,
        executions=report.executions,
        features=dict.fromkeys(sorted(sample.features), 1),
        tiers=dict(sorted(report.tiers.items())),
        found=_found(sample, report.faults),
        doubts={fault.bucket: f"{fault.name}: {fault.judgement.sentence}" for fault in reversed(report.doubts)},
        harness={fault.bucket: f"{fault.name}: {fault.judgement.sentence}" for fault in reversed(report.harness)},
    )


def _found(sample: Sample, faults: list[Fault]) -> list[Found]:
    first: dict[str, Fault] = {}
    count: Counter[str] = Counter()
    for fault in faults:
        first.setdefault(fault.bucket, fault)
        count[fault.bucket] += 1
    return [
        Found(
            bucket, fault.judgement.verdict.value, fault.judgement.sentence, fault.name, fault.build, count[bucket],
            sample.only([fault.name]).to_json(),
        )
        for bucket, fault in first.items()
    ]  # fmt: skip
