# SPDX-License-Identifier: GPL-2.0-or-later
"""From declarations to jobs: a generator's wrappers, all mutants of these, a sample, parcels of one dialect."""

from __future__ import annotations

import tempfile
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from cowrap_harness.hold_file import hold_of
from cowrap_harness.included_inputs import included_inputs
from cowrap_harness.mutant_judging import Base, MutantWork
from cowrap_harness.mutant_source import SourceError
from cowrap_harness.mutant_subjects import bundled_header
from cowrap_harness.mutants import Mutant, mutants_of, sampled
from cowrap_harness.named_inputs import read_inputs
from cowrap_harness.reading_result import Reading
from cowrap_harness.reference import Generator, Outcome
from cowrap_harness.reference_tokens import PREAMBLE, wrapper_parts
from cowrap_harness.rules import DIALECTS, Duty
from cowrap_harness.run_request import RunError
from cowrap_harness.runner_generator import own_generator
from cowrap_harness.runtime_functions import runtime_functions
from cowrap_harness.toolchain import Toolchain

MOST, FEWEST, PARCELS = 150, 40, 6
"""Mutants of a job: enough that a shared object pays, few enough that a lost job costs little and that a small sample
keeps all cores at work.
"""


@dataclass(frozen=True)
class PlanRequest:
    """Whose wrappers are mutated: headers of one dialect (none: the bundled declarations of all, or of `dialect`), the
    generator's command (None: cowrap), the reference's whose tokens count (None: the generator's own), how many mutants
    (None: all), chosen by `seed`; builds and schedules as in `MutantWork`.
    """

    inputs: tuple[Path, ...]
    dialect: str | None
    generator: str | None
    reference: str | None
    sample: int | None
    seed: int
    builds: tuple[str, ...]
    sanitized: tuple[str, ...]
    schedules: int


@dataclass(frozen=True)
class Emitted:
    """A dialect's wrappers as a generator emitted them."""

    dialect: str
    reading: Reading
    bases: tuple[Base, ...]
    includes: tuple[str, ...]


def plan(request: PlanRequest, toolchain: Toolchain) -> tuple[list[MutantWork], list[str]]:
    """The jobs, and notes on wrappers that are not mutated; raises RunError, ToolchainError or GeneratorUnavailable."""
    emitted = list(_emitted(request))
    notes: list[str] = []
    mutants: list[tuple[int, Mutant]] = []
    for index, one in enumerate(emitted):
        hold = hold_of(one.dialect)
        if hold.is_fork:
            notes.append(f"{hold.name}: no golden siblings, so that no golden catches anything")
        functions = runtime_functions(one.dialect, toolchain)
        for base in one.bases:
            try:
                found = mutants_of(base.subject.name, base.original, functions)
            except SourceError as error:
                notes.append(f"{hold.name}: {base.subject.name} is not mutated: {error}")
                continue
            mutants += [(index, mutant) for mutant in found]
    chosen = sampled(mutants, request.sample, request.seed)
    return _parcels(request, emitted, chosen), notes


def _parcels(
    request: PlanRequest, emitted: Sequence[Emitted], chosen: Sequence[tuple[int, Mutant]]
) -> list[MutantWork]:
    by_dialect: dict[int, list[Mutant]] = defaultdict(list)
    for index, mutant in chosen:
        by_dialect[index].append(mutant)
    size = max(FEWEST, min(MOST, len(chosen) // PARCELS))
    jobs = []
    for index, mutants in by_dialect.items():
        one = emitted[index]
        prelude = one.reading.prelude
        for start in range(0, len(mutants), size):
            some = tuple(mutants[start : start + size])
            names = {mutant.wrapper for mutant in some}
            bases = tuple(base for base in one.bases if base.subject.name in names)
            jobs.append(
                MutantWork(
                    one.dialect, bases, some, one.includes, prelude, request.builds, request.sanitized,
                    request.schedules, request.seed,
                )
            )  # fmt: skip
    return jobs


def _emitted(request: PlanRequest) -> list[Emitted]:
    if request.inputs:
        assert request.dialect is not None
        return [_emit(request, request.dialect, request.inputs)]
    found = []
    with tempfile.TemporaryDirectory(prefix="cowrap-") as directory:
        for dialect in [request.dialect] if request.dialect else DIALECTS:
            header = Path(directory, f"{hold_of(dialect).name}.h")
            header.write_text(bundled_header(dialect), encoding="ascii")
            found.append(_emit(request, dialect, (header,)))
    return found


def _emit(request: PlanRequest, dialect: str, inputs: Sequence[Path]) -> Emitted:
    """The wrappers that a generator gives for the declarations that the dialect takes."""
    reading, hold, _ = read_inputs(inputs, dialect)
    generator = Generator.parse(request.generator) if request.generator else own_generator(dialect)
    parts = _parts(generator, inputs)
    reference = _parts(Generator.parse(request.reference), inputs) if request.reference else parts
    subjects = list(reading.subjects)
    bases = tuple(
        Base(subject, tuple(parts[subject.name]), tuple(reference.get(subject.name, ())))
        for subject, due in zip(subjects, hold.duties(subjects), strict=True)
        if isinstance(due, Duty) and subject.name in parts
    )
    if not bases:
        raise RunError(f"no wrapper to mutate in {', '.join(map(str, inputs))} for {hold.name}")
    own = included_inputs("\n".join(parts[PREAMBLE]), subjects, dialect)
    includes = tuple(line for line in parts[PREAMBLE] if not any(f'"{name}"' in line for name in own))
    return Emitted(dialect, reading, bases, includes)


def _parts(generator: Generator, inputs: Sequence[Path]) -> Mapping[str, Sequence[str]]:
    with tempfile.TemporaryDirectory(prefix="cowrap-") as directory:
        answer = generator.run(Path(directory) / "block-gen.c", inputs)
    if answer.outcome is not Outcome.OK or answer.text is None:
        raise RunError(f"the generator fails on these declarations: {answer.reason}")
    return wrapper_parts(answer.text)
