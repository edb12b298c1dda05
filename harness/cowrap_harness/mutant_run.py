# SPDX-License-Identifier: GPL-2.0-or-later
"""All mutants of a plan judged by worker processes; a journal keeps each parcel's answers, so that a run can go on."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cowrap_harness.version
from cowrap_harness.carried_dialect import digest_of
from cowrap_harness.hold_file import hold_of
from cowrap_harness.interrupt import noted
from cowrap_harness.journal import Journal
from cowrap_harness.mutant_judging import EXECUTION, NETS, TOKENS, MutantWork
from cowrap_harness.mutant_plan import PlanRequest
from cowrap_harness.progress import Progress, Step
from cowrap_harness.reference_tokens import shown_difference
from cowrap_harness.workers import Answer, Job, Workers


class MutantsError(Exception):
    """The machine is at fault: exit 2. The text says what happened."""


@dataclass(frozen=True)
class Outcome:
    """A mutant's fate as the journal keeps it.

    `caught` says by net what it found; `difference` shows the change (`-` the original) of those that execution does
    not catch; the rest as in `Judged`.
    """

    name: str
    dialect: str
    mark: str
    operator: str
    what: str
    compiled: bool
    caught: Mapping[str, str]
    equivalent: str = ""
    why: str = ""
    difference: str = ""
    harness: str = ""

    @property
    def first(self) -> str:
        """The first net that caught it, or an empty string."""
        return next((net for net in NETS if net in self.caught), "")

    @property
    def escaped(self) -> bool:
        """Whether it compiles and changes something, and execution sees nothing."""
        return self.compiled and EXECUTION not in self.caught and not self.equivalent


def run_mutants(
    jobs: Sequence[MutantWork],
    request: PlanRequest,
    directory: Path,
    workers: int,
    resume: bool,
    progress: Progress,
) -> tuple[list[Outcome], str]:
    """Judges all jobs, those that the journal in `directory` has an answer to apart (`resume`); outcomes in order, and
    the signal that has cut the run short, if one has.

    Raises MutantsError, JournalError or OSError.
    """
    identity = {"command": "mutants", "version": cowrap_harness.version.version(), "plan": _digest(jobs)}
    identity["dialect_files"] = digest_of(request.dialect)
    identity |= {key: _plain(value) for key, value in dataclasses.asdict(request).items()}
    stopped: list[str] = []
    total = sum(len(job.mutants) for job in jobs)
    with Journal(directory / "mutants.jsonl", identity, resume) as journal, noted(stopped.append):
        done = {int(record["job"]): [Outcome(**row) for row in record["outcomes"]] for record in journal.records}
        left = [number for number in range(len(jobs)) if number not in done]
        pool = Workers(min(workers, len(left)) or 1)
        try:
            for number in left:
                pool.ask(Job("mutants", (number, jobs[number])))
            while pool.busy and not stopped:
                progress(Step("judging mutants", sum(map(len, done.values())), total))
                for answer in pool.answers(0.5):
                    number, outcomes = _outcomes(answer, jobs)
                    done[number] = outcomes
                    journal.append({"job": number, "outcomes": [dataclasses.asdict(one) for one in outcomes]})
        finally:
            pool.stop()
    return [outcome for number in sorted(done) for outcome in done[number]], "".join(stopped[:1])


def _outcomes(answer: Answer, jobs: Sequence[MutantWork]) -> tuple[int, list[Outcome]]:
    number = answer.job.arguments[0]
    if answer.kind != "ok":
        raise MutantsError(str(answer.value).strip())
    work = jobs[number]
    dialect = hold_of(work.dialect).name
    bases = {base.subject.name: base for base in work.bases}
    found = []
    for one in answer.value:
        base = bases[one.mutant.wrapper]
        unseen = (one.compiled and EXECUTION not in one.caught) or not one.caught.keys() - {TOKENS}
        difference = shown_difference(base.original, one.mutant.tokens) if unseen else ""
        found.append(
            Outcome(
                f"{dialect}/{one.mutant.name}", dialect, base.subject.mark, one.mutant.operator,
                one.mutant.what, one.compiled, one.caught, one.equivalent, one.why, difference, one.harness,
            )
        )  # fmt: skip
    return number, found


def _digest(jobs: Sequence[MutantWork]) -> str:
    """A name for a plan: another header, generator or operator gives another one."""
    whole = hashlib.sha256()
    for work in jobs:
        for mutant in work.mutants:
            whole.update(" ".join((work.dialect, mutant.name, *mutant.tokens)).encode("utf-8", "surrogateescape"))
    return whole.hexdigest()


def _plain(value: Any) -> Any:
    return [str(one) for one in value] if isinstance(value, tuple) else value
