# SPDX-License-Identifier: GPL-2.0-or-later
"""Epochs: versions of a generator that behave alike, one after the other, and why two epochs differ."""

from __future__ import annotations

import itertools
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from cowrap_harness.epoch_changes import Change, changes_between, differs
from cowrap_harness.epoch_judging import Behaviour, behaviours
from cowrap_harness.epoch_questions import Question, bundled_questions, questions_of
from cowrap_harness.epochs_form import SCHEMA, EpochForm, EpochsForm, VersionForm
from cowrap_harness.exit_status import CLEAN, ENVIRONMENT, FINDINGS
from cowrap_harness.interrupt import Interrupted
from cowrap_harness.judgement_form import judgement_form
from cowrap_harness.matrix import parse_matrix
from cowrap_harness.named_files import missing_file
from cowrap_harness.native_result import NativeError
from cowrap_harness.progress import Progress
from cowrap_harness.reading_result import ReadingError
from cowrap_harness.script_history import HistoryError, Repository, ScriptVersion
from cowrap_harness.toolchain import Toolchain, ToolchainError
from cowrap_harness.verdict import Verdict


class EpochsError(Exception):
    """The request or the environment is wrong: exit 2, never a finding."""


@dataclass(frozen=True)
class Epoch:
    """Versions that behave alike; `again` is the number of an earlier epoch that behaves so too, or 0."""

    number: int
    versions: tuple[ScriptVersion, ...]
    behaviour: Behaviour
    again: int
    changes: tuple[Change, ...]


@dataclass(frozen=True)
class EpochsReport:
    """A whole history. `regressed` are the declarations that the newest epoch gets wrong and an earlier one got right
    when as much was asked of it.
    """

    script: str
    revision: str
    builds: tuple[str, ...]
    questions: tuple[Question, ...]
    epochs: tuple[Epoch, ...]
    regressed: tuple[Question, ...]
    notes: tuple[str, ...]
    interrupted: str = ""
    """The signal that has cut it short: the newest versions are missing."""

    @property
    def harness_errors(self) -> bool:
        """Whether an answer could not be judged because the harness failed."""
        answers = [answer for epoch in self.epochs for answer in epoch.behaviour.answers]
        return any(answer.judgement.verdict is Verdict.HARNESS_ERROR for answer in answers)

    @property
    def exit_code(self) -> int:
        """What the history comes to, as exit_status.STATUSES says it."""
        return FINDINGS if self.regressed else ENVIRONMENT if self.harness_errors or self.interrupted else CLEAN


@dataclass(frozen=True)
class EpochsRequest:
    """Whose history, of which file, in which revision or range; the headers (empty: the bundled ones), the matrix."""

    repository: Path
    script: str
    revision: str
    inputs: tuple[Path, ...] = ()
    matrix: str = "quick"


def find_epochs(request: EpochsRequest, progress: Progress) -> EpochsReport:
    """Runs and judges every version; raises EpochsError where the request or the machine is at fault."""
    try:
        repository = Repository(request.repository)
        history = repository.versions(request.script, request.revision)
        toolchain = Toolchain.discover()
        builds, notes = parse_matrix(request.matrix, toolchain)
        with tempfile.TemporaryDirectory(prefix="cowrap-epochs-") as folder:
            directory = Path(folder)
            questions, unread = _questions(request, directory)
            blobs = list(dict.fromkeys(version.blob for version in history.versions))
            first = {version.blob: version for version in reversed(history.versions)}
            scripts = [_written(repository, first[blob], directory / first[blob].commit[:12]) for blob in blobs]
            found, interrupted = behaviours(scripts, questions, builds, toolchain, directory, progress)
        by_blob = dict(zip(blobs, found, strict=not interrupted))
        judged = list(itertools.takewhile(lambda version: version.blob in by_blob, history.versions))
        if not judged:
            raise Interrupted(interrupted)
        epochs = group(judged, [by_blob[version.blob] for version in judged], questions)
    except (HistoryError, ReadingError, ToolchainError, NativeError) as error:
        raise EpochsError(str(error)) from error
    except OSError as error:
        raise EpochsError(f"{error.filename or request.repository}: {error.strerror or error}") from error
    return EpochsReport(
        request.script, request.revision, tuple(build.name for build in builds), questions, epochs,
        tuple(question for at, question in enumerate(questions) if _regressed(epochs, at)),
        (*_interruption(interrupted, len(judged), len(history.versions)), *history.notes, *notes, *unread), interrupted,
    )  # fmt: skip


def _interruption(signal: str, judged: int, versions: int) -> tuple[str, ...]:
    """What to say of a run that was cut short."""
    return (f"interrupted by {signal}: only the oldest {judged} of {versions} versions were judged",) if signal else ()


def _questions(request: EpochsRequest, directory: Path) -> tuple[tuple[Question, ...], tuple[str, ...]]:
    if not request.inputs:
        folder = directory / "bundled"
        folder.mkdir()
        return bundled_questions(folder), ()
    if missing := missing_file(request.inputs):
        raise EpochsError(missing)
    questions, notes = questions_of(request.inputs)
    if not questions:
        raise EpochsError("no marked declaration in the input")
    return questions, notes


def _written(repository: Repository, version: ScriptVersion, folder: Path) -> Path:
    """The script in a folder of its own, under its own name."""
    folder.mkdir()
    script = folder / version.path.rpartition("/")[2]
    script.write_bytes(repository.text(version))
    script.chmod(0o700)
    return script


def group(
    versions: Sequence[ScriptVersion], found: Sequence[Behaviour], questions: Sequence[Question]
) -> tuple[Epoch, ...]:
    """Versions and their behaviours, oldest first, as epochs; what differs only in the probes' words is no change."""
    runs: list[tuple[list[ScriptVersion], Behaviour]] = []
    for version, behaviour in zip(versions, found, strict=True):
        if runs and _alike(runs[-1][1], behaviour):
            runs[-1][0].append(version)
        else:
            runs.append(([version], behaviour))
    epochs: list[Epoch] = []
    for number, (some, behaviour) in enumerate(runs, 1):
        again = next((one.number for one in epochs if _alike(one.behaviour, behaviour)), 0)
        changes = changes_between(epochs[-1].behaviour, behaviour, questions) if epochs else ()
        epochs.append(Epoch(number, tuple(some), behaviour, again, changes))
    return tuple(epochs)


def _alike(one: Behaviour, other: Behaviour) -> bool:
    if one.dialect != other.dialect or one.fits != other.fits:
        return False
    return all(not differs(*pair) for pair in zip(one.answers, other.answers, strict=True))


def _regressed(epochs: Sequence[Epoch], at: int) -> bool:
    newest = epochs[-1].behaviour.answers[at]
    earlier = [epoch.behaviour.answers[at] for epoch in epochs[:-1]]
    return not newest.right and any(answer.right and answer.owed is newest.owed for answer in earlier)


def to_json(report: EpochsReport) -> EpochsForm:
    """The report as plain data, equal for equal histories on machines with the same compilers."""
    return {
        "schema": SCHEMA,
        "script": report.script,
        "revision": report.revision,
        "builds": list(report.builds),
        "exit": report.exit_code,
        "interrupted": report.interrupted,
        "notes": list(report.notes),
        "declarations": [
            {"name": question.label, "hazard": question.hazard, "text": question.text} for question in report.questions
        ],
        "epochs": [_epoch_json(epoch, report.questions) for epoch in report.epochs],
        "regressed": [question.label for question in report.regressed],
    }


def _epoch_json(epoch: Epoch, questions: Sequence[Question]) -> EpochForm:
    behaviour = epoch.behaviour
    return {
        "number": epoch.number,
        "again": epoch.again,
        "dialect": behaviour.dialect,
        "fits": behaviour.fits,
        "evidence": behaviour.evidence,
        "versions": [cast(VersionForm, vars(version)) for version in epoch.versions],
        "answers": {
            question.label: {
                **judgement_form(answer.judgement), "owed": answer.owed.value, "right": answer.right,
                "tokens": answer.tokens,
            }
            for question, answer in zip(questions, behaviour.answers, strict=True)
        },
        "changes": [
            {
                "declaration": change.question.label, "kind": change.kind.value, "hazard": change.hazard,
                "before": change.before.judgement.bucket, "after": change.after.judgement.bucket,
                "sentence": change.sentence,
            }
            for change in epoch.changes
        ],
    }  # fmt: skip
