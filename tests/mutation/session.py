# SPDX-License-Identifier: GPL-2.0-or-later
"""Results kept in a session file of Cosmic Ray: a run that was cut off goes on, and cr-report reads the file."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

from cosmic_ray.work_db import WorkDB
from cosmic_ray.work_item import MutationSpec, TestOutcome, WorkerOutcome, WorkItem, WorkResult
from tests.mutation.modules import REPOSITORY, Mutant
from tests.mutation.results import Results
from tests.mutation.targets import Target


class Session(Results):
    """The fates of the mutants of one target. A changed module or test makes other jobs: nothing old is taken over."""

    def __init__(self, path: Path, target: Target, mutants: Sequence[Mutant]) -> None:
        super().__init__()
        path.parent.mkdir(parents=True, exist_ok=True)
        self._db = WorkDB(str(path), WorkDB.Mode.create)
        self._salt = _digest_of_tests(target)
        jobs = {self._job(mutant): mutant for mutant in mutants}
        kept = {item.job_id for item in self._db.work_items}
        self._db.add_work_items([_work_item(job, mutant) for job, mutant in jobs.items() if job not in kept])
        for job, result in self._db.results:
            if job in jobs:
                self.killers[jobs[job].name] = result.output if result.is_killed else ""

    def keep(self, mutant: Mutant, killer: str) -> None:
        outcome = TestOutcome.KILLED if killer else TestOutcome.SURVIVED
        self._db.set_result(
            self._job(mutant),
            WorkResult(WorkerOutcome.NORMAL, output=killer, test_outcome=outcome, diff=mutant.change),
        )
        super().keep(mutant, killer)

    def _job(self, mutant: Mutant) -> str:
        words = "\0".join((self._salt, mutant.module.text, mutant.operator, mutant.name))
        return hashlib.sha256(words.encode()).hexdigest()


def _work_item(job: str, mutant: Mutant) -> WorkItem:
    start, end = mutant.at
    path = mutant.module.path.relative_to(REPOSITORY)
    place = mutant.function.name if mutant.function else None
    return WorkItem.single(job, MutationSpec(path, mutant.operator, mutant.count, start, end, {}, place))


def _digest_of_tests(target: Target) -> str:
    digest = hashlib.sha256()
    for name in target.tests:
        place = REPOSITORY / name
        for path in sorted(place.rglob("*.py")) if place.is_dir() else [place]:
            digest.update(path.read_bytes())
    return digest.hexdigest()
