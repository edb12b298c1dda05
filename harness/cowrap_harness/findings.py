# SPDX-License-Identifier: GPL-2.0-or-later
"""Findings: a kept case for each bucket, shrunk within it and run again before it is reported; their JSON form."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import re
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from cowrap_harness.build import Build
from cowrap_harness.case_form import SCHEMA, CaseForm
from cowrap_harness.drawing import batch_dialect, batch_size, draw_sample
from cowrap_harness.fuzz_batch import BatchOptions, Found, this_toolchain, values_seed, work_for
from cowrap_harness.hold_file import DialectError, hold_of, is_dialect_file
from cowrap_harness.legality import illegality
from cowrap_harness.reduction import reduce_sample
from cowrap_harness.sample import Sample, SampleError
from cowrap_harness.sample_judging import Work, judge_sample
from cowrap_harness.sample_report import SampleReport
from cowrap_harness.tiers import builds_of_batch, comparing_for, inner_build
from cowrap_harness.verdict import Verdict

CASE = "case.json"
_AFTER_RUNNING = [one.value for one in (Verdict.COMPILERS_DISAGREE, Verdict.TOKENS_DIFFER, Verdict.GOLDEN_DIFFERS)]
"""Verdicts about wrappers that pass in every build: of the batch's builds the first at least must be there."""
_NO_NAME = re.compile(r"[^A-Za-z0-9]+")


@dataclass(frozen=True)
class Kept:
    """A sample that shows a bucket, and how it was judged: everything that a replay needs.

    `generator` None means cowrap, `reference` None that none was compared with. `builds` is empty where the fault shows
    before anything is compiled. `seed` chose the values. `origin` names the campaign's seed and batch. `tried` says
    that it was run anew, `reproduced` that it showed again then.
    """

    bucket: str
    verdict: str
    sentence: str
    declaration: str
    generator: str | None
    builds: tuple[str, ...]
    schedules: int
    seed: int
    sample: Sample
    scenario: str = ""
    schedule: tuple[int, ...] = ()
    origin: tuple[int, int] = (0, 0)
    shrunk: bool = True
    tried: bool = True
    reproduced: bool = True
    reference: str | None = None

    def to_json(self) -> CaseForm:
        """Plain data with a schema number."""
        plain = {field.name: getattr(self, field.name) for field in dataclasses.fields(self)}
        lists = {"builds": list(self.builds), "schedule": list(self.schedule), "origin": list(self.origin)}
        return cast(CaseForm, {"schema": SCHEMA, **plain, **lists, "sample": self.sample.to_json()})

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Kept:
        """The kept case that `to_json` made; raises SampleError for other data."""
        if data.get("schema") != SCHEMA:
            raise SampleError(f"a kept case of schema {data.get('schema')!r}; this version reads schema {SCHEMA}")
        plain = {key: value for key, value in data.items() if key != "schema"}
        try:
            plain["sample"] = Sample.from_json(data["sample"])
            plain.update({key: tuple(data[key]) for key in ("builds", "schedule", "origin")})
            return cls(**plain)
        except (KeyError, TypeError) as error:
            raise SampleError(f"no kept case: {error!r}") from error


def bucket_folder(bucket: str) -> str:
    """A bucket's name as a folder's: no sign of it is left that a path could mind."""
    words = _NO_NAME.sub("-", bucket).strip("-")[:60].strip("-")
    return f"{words}-{hashlib.sha256(bucket.encode()).hexdigest()[:8]}"


def read_kept(path: Path) -> Kept:
    """A kept case from its file, or from the folder of its finding, whose dialect's file stands beside it.

    Raises SampleError or OSError.
    """
    file = path / CASE if path.is_dir() else path
    try:
        kept = Kept.from_json(json.loads(file.read_text(encoding="utf-8")))
        if is_dialect_file(kept.sample.dialect):
            kept = in_dialect(kept, str(file.resolve().parent / kept.sample.dialect))
        hold_of(kept.sample.dialect)
        return kept
    except (ValueError, AttributeError, DialectError) as error:
        raise SampleError(f"{file}: {error}") from error


def in_dialect(kept: Kept, dialect: str) -> Kept:
    """A kept case whose dialect is named otherwise."""
    return dataclasses.replace(kept, sample=dataclasses.replace(kept.sample, dialect=dialect))


def kept_cases(paths: Iterable[Path]) -> list[Path]:
    """The files of the kept cases that these paths name: files themselves, folders of one or of many findings."""
    found: list[Path] = []
    for path in paths:
        found += sorted(path.rglob(CASE)) if path.is_dir() else [path]
    return found


def judge_kept(kept: Kept, work: Work) -> SampleReport:
    """Judges a kept case anew, in a directory of its own."""
    with tempfile.TemporaryDirectory(prefix="cowrap-kept-") as directory:
        return judge_sample(kept.sample, work, this_toolchain(), Path(directory))


def work_of(kept: Kept, generator: str | None = None, builds: tuple[str, ...] | None = None) -> Work:
    """How a kept case is judged: as it was found, unless another generator or other builds are asked for."""
    options = BatchOptions(
        generator=generator or kept.generator, schedules=kept.schedules, reference=kept.reference
    )
    chosen = kept.builds if builds is None else builds
    return work_for(options, chosen, kept.sample.dialect, kept.seed, comparing_for(kept.bucket))


def unshrunk(seed: int, number: int, found: Found, options: BatchOptions) -> Kept:
    """A found bucket as it stands, its declaration alone, not run again."""
    builds: tuple[str, ...] = (found.build,) if found.build else ()
    if found.verdict in _AFTER_RUNNING:
        all_builds = builds_of_batch(number, options.matrix, options.quick)
        inner = (inner_build(options.matrix),)
        some = all_builds if found.verdict == Verdict.COMPILERS_DISAGREE.value else inner
        builds = tuple(one.name for one in some)
    return Kept(
        found.bucket, found.verdict, found.sentence, found.declaration, options.generator, builds,
        options.schedules, values_seed(seed, number), Sample.from_json(found.sample), origin=(seed, number),
        shrunk=False, tried=False, reproduced=False, reference=options.reference,
    )  # fmt: skip


class IllegalSampleError(Exception):
    """A declaration that was drawn as legal and is no C: the harness's fault, whatever the generator made of it."""


def why_illegal(sample: Sample) -> str:
    """What this machine's first compiler has against a sample's declarations, or empty."""
    toolchain = this_toolchain()
    with tempfile.TemporaryDirectory(prefix="cowrap-legal-") as directory:
        return illegality(sample, Build(next(iter(toolchain.compilers)), "O0"), toolchain, Path(directory))


def _owed(sample: Sample) -> set[type]:
    """Whether wrappers or refusals are owed: what must be refused is another case than what must not."""
    return {type(due) for due in hold_of(sample.dialect).duties(list(sample.subjects))}


def settle(seed: int, number: int, found: Found, options: BatchOptions) -> Kept:
    """Shrinks a bucket's first declaration of a batch and runs the result again; the same arguments, the same case.

    Raises what `run_batch` raises, and IllegalSampleError.
    """
    start = unshrunk(seed, number, found, options)
    work = work_of(start)
    owed = _owed(start.sample)
    if wrong := why_illegal(start.sample):
        raise IllegalSampleError(f"{found.declaration} is no C: {wrong}")

    # letting creations fail takes longer than all else: only for what shows in no other way
    quicker = dataclasses.replace(work, depth=dataclasses.replace(work.depth, faults=0))
    alone = next((one for one in (quicker, work) if judge_kept(start, one).shows(found.bucket)), None)
    trying = alone or work

    def shows(candidate: Sample) -> bool:
        if _owed(candidate) != owed:
            return False
        report = judge_kept(dataclasses.replace(start, sample=candidate), trying)
        return report.shows(found.bucket) is not None and not why_illegal(candidate)

    sample = start.sample
    if alone is None:
        # its neighbours matter: begin with the whole batch
        assert batch_dialect(number, options.dialect_drawn) == sample.dialect
        sample = draw_sample(seed, number, options.dialect_drawn, batch_size(number, options.cases))
    small = reduce_sample(sample, found.declaration, shows)
    return confirmed(dataclasses.replace(start, sample=small, shrunk=True), work)


def confirmed(kept: Kept, work: Work) -> Kept:
    """A kept case run once more: what shows it now, or that it does not show."""
    fault = judge_kept(kept, work).shows(kept.bucket)
    if fault is None:
        return dataclasses.replace(kept, tried=True, reproduced=False)
    return dataclasses.replace(
        kept,
        declaration=fault.name,
        sentence=fault.judgement.sentence,
        scenario=fault.scenario.name if fault.scenario else "",
        schedule=fault.schedule,
        tried=True,
        reproduced=True,
    )
