# SPDX-License-Identifier: GPL-2.0-or-later
"""What versions of a generator do: the dialect of each is named, and what comes out is judged, compiled and executed,
once however many versions give it.
"""

from __future__ import annotations

import enum
import itertools
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from cowrap_harness.build import Build
from cowrap_harness.case import Subject
from cowrap_harness.dialect_probe import NOTHING, match_answers
from cowrap_harness.epoch_questions import Question
from cowrap_harness.epoch_running import run_versions
from cowrap_harness.execution import Execution
from cowrap_harness.generating import judge_failure, judge_presence
from cowrap_harness.interrupt import Interrupted
from cowrap_harness.outcome import Row
from cowrap_harness.progress import Progress, Step, silent
from cowrap_harness.reference import Generated, Outcome
from cowrap_harness.reference_tokens import PREAMBLE, REST, token_digest, wrapper_parts
from cowrap_harness.rules import DIALECTS, Duty, Refusal, duties, looks_for
from cowrap_harness.running import Depth, Running
from cowrap_harness.signature import signature_difference
from cowrap_harness.toolchain import Toolchain
from cowrap_harness.verdict import PASSED, Judgement, Verdict, worst

DEPTH = Depth(evidence=False)
NO_PROBE = "no probe declaration gets a wrapper, so it is judged like its neighbour"
SCHEDULES = 16
"""Runs of a scenario at most, as in `run`."""


class Owed(enum.Enum):
    """What a dialect asks of a generator for one declaration; the values are read by others."""

    WRAPPER = "wrapper"
    REFUSAL = "refusal"
    FOREIGN = "foreign"
    """Nothing: the mark is of a kind that this dialect does not look for."""
    NOTHING = "nothing"
    """Nothing: the header only looks as if it declared a wrapper."""


@dataclass(frozen=True)
class Answer:
    """What one version makes of one declaration: the judgement, what was owed, and a digest of the emitted tokens
    (empty where no output counts).
    """

    judgement: Judgement
    owed: Owed
    tokens: str = ""

    @property
    def right(self) -> bool:
        """Whether nothing is wrong with it."""
        return self.passed_over or self.judgement.verdict in (Verdict.PASS, Verdict.RIGHTLY_REJECTED)

    @property
    def passed_over(self) -> bool:
        """Whether a mark of another kind is left alone in silence, which is right."""
        return self.owed is Owed.FOREIGN and self.judgement.verdict is Verdict.WRAPPER_MISSING


@dataclass(frozen=True)
class Behaviour:
    """One version's answers, in the questions' order, and the dialect under which they were judged.

    `fits` says whether the probes fit that dialect whole, `evidence` what they gave.
    """

    dialect: str
    fits: bool
    evidence: str
    answers: tuple[Answer, ...]


@dataclass(frozen=True)
class _Trial:
    """One output to be compiled and executed: equal for all versions that emit the same tokens in one dialect."""

    dialect: str
    question: int
    tokens: str


def behaviours(
    scripts: Sequence[Path], questions: Sequence[Question], builds: Sequence[Build], toolchain: Toolchain,
    directory: Path, progress: Progress,
) -> tuple[list[Behaviour], str]:  # fmt: skip
    """What each script does, in an empty directory; and the signal that has cut it short, if one has: then what is
    known of all scripts up to the first that was not executed.

    Raises ToolchainError or NativeError where the machine is at fault.
    """
    ran = run_versions(scripts, questions, directory, progress)
    found: list[Behaviour] = []
    texts: dict[_Trial, str] = {}
    likely = next((one.probed.dialect for one in ran if one.probed.dialect), DIALECTS[-1])
    for one in ran:
        probed = one.probed if one.probed.dialect else match_answers(one.probed.answers, likely)
        answers = [
            _before_compiling(probed.nearest, number, question, given, texts)
            for number, (question, given) in enumerate(zip(questions, one.given, strict=True))
        ]
        evidence = NO_PROBE if set(probed.answers.values()) == {NOTHING} else probed.evidence
        likely = probed.nearest
        found.append(Behaviour(probed.nearest, probed.dialect is not None, evidence, tuple(answers)))
    work = _Executed(questions, texts, builds, toolchain, directory)
    executed = work.judgements(progress)
    whole = itertools.takewhile(lambda behaviour: not _waiting(behaviour, texts, executed), found)
    return [_completed(behaviour, executed) for behaviour in whole], work.interrupted


def _waiting(
    behaviour: Behaviour, texts: Mapping[_Trial, str], executed: Mapping[tuple[str, int, str], Judgement]
) -> bool:
    """Whether an answer of it was to be executed, and was not."""
    keys = [(behaviour.dialect, number, answer.tokens) for number, answer in enumerate(behaviour.answers)]
    return any(_Trial(*key) in texts and key not in executed for key in keys)


def _before_compiling(
    dialect: str, number: int, question: Question, given: Generated, texts: dict[_Trial, str]
) -> Answer:
    """The answer as far as it can be told without compiling; what has to be executed is noted in `texts`."""
    owed = duties(dialect, list(question.subjects))
    due: list[Duty | Refusal] = [*owed, *(Refusal(reason) for _, reason in question.refused)]
    kind = _owed(dialect, question, due)
    if given.outcome is not Outcome.OK:
        return Answer(worst(_failures(due, given)), kind)
    present = wrapper_parts(given.text or "").keys() - {PREAMBLE, REST}
    settled = [judge_presence(one, name in present) for one, name in zip(due, question.names, strict=True)]
    if extra := sorted(name for name in present - set(question.names) if "#" not in name):
        asked = f"no declaration asks for {', '.join(extra)}"
        settled.append(Judgement(Verdict.WRONGLY_ACCEPTED, "", asked))
    if not due and not settled:
        verdict = Verdict.WRAPPER_MISSING if kind is Owed.FOREIGN else Verdict.RIGHTLY_REJECTED
        settled.append(Judgement(verdict, "", "no declaration stands there, and none is translated"))
    tokens = token_digest(given.text or "")
    judgements = [one for one in settled if one is not None]
    if None in settled:
        texts.setdefault(_Trial(dialect, number, tokens), given.text or "")
    return Answer(worst(judgements) if judgements else PASSED, kind, tokens)


def _failures(due: Sequence[Duty | Refusal], given: Generated) -> list[Judgement]:
    """What a generator's failure means for what a header declares, or for a header that declares nothing."""
    if due:
        return [judge_failure(one, given) for one in due]
    judgement = judge_failure(Refusal("no declaration stands there"), given)
    if judgement.verdict is Verdict.RIGHTLY_REJECTED:
        return [Judgement(Verdict.WRONGLY_REJECTED, "", given.reason)]
    return [judgement]


def _owed(dialect: str, question: Question, due: Sequence[Duty | Refusal]) -> Owed:
    if not any(looks_for(dialect, mark) for mark in question.marks):
        return Owed.FOREIGN
    if not due:
        return Owed.NOTHING
    return Owed.WRAPPER if any(isinstance(one, Duty) for one in due) else Owed.REFUSAL


class _Executed:
    """The trials at work: those of one dialect and prelude are built and run together, a declaration once at a time."""

    def __init__(
        self, questions: Sequence[Question], texts: Mapping[_Trial, str], builds: Sequence[Build],
        toolchain: Toolchain, directory: Path,
    ) -> None:  # fmt: skip
        self._questions = questions
        self._texts = texts
        self._builds = builds
        self._toolchain = toolchain
        self._directory = directory
        self.interrupted = ""

    def judgements(self, progress: Progress) -> dict[tuple[str, int, str], Judgement]:
        """By dialect, question and tokens: what became of the wrappers of a trial; of all, unless `interrupted`."""
        found: dict[tuple[str, int, str], Judgement] = {}
        try:
            for batch in self._batches():
                progress(Step("judging what came out", len(found), len(self._texts)))
                rows = self._run(batch, len(found))
                for trial in batch:
                    names = self._questions[trial.question].names
                    key = trial.dialect, trial.question, trial.tokens
                    found[key] = worst([row.judgement for name in names for row in rows.get(name, ())])
        except Interrupted as stop:
            self.interrupted = stop.name
        return found

    def _batches(self) -> list[list[_Trial]]:
        """Trials that can be built together: of several that define the same functions one a batch."""
        batches: dict[tuple[str, str, int], list[_Trial]] = defaultdict(list)
        count: dict[tuple[str, str, str], int] = defaultdict(int)
        for trial in self._texts:
            question = self._questions[trial.question]
            dialect, prelude = trial.dialect, question.prelude
            turn = max(count[dialect, prelude, name] for name in question.names)
            count.update({(dialect, prelude, name): turn + 1 for name in question.names})
            batches[dialect, prelude, turn].append(trial)
        return list(batches.values())

    def _run(self, batch: Sequence[_Trial], number: int) -> dict[str, list[Row]]:
        dialect = batch[0].dialect
        owed: dict[str, Duty] = {}
        subjects: list[Subject] = []
        rows: dict[str, list[Row]] = {}
        text_of: dict[str, str] = {}
        for trial in batch:
            question = self._questions[trial.question]
            for subject, due in zip(question.subjects, duties(dialect, list(question.subjects)), strict=True):
                text_of[subject.name] = self._texts[trial]
                if difference := signature_difference(subject):
                    rows[subject.name] = [Row(Judgement(Verdict.PROPERTY_BROKEN, "signature", difference))]
                elif isinstance(due, Duty):
                    owed[subject.name] = due
                    subjects.append(subject)

        def generate(some: Sequence[Subject]) -> str:
            """The outputs for some declarations, one behind the other."""
            return "\n".join(dict.fromkeys(text_of[subject.name] for subject in some))

        if subjects:
            prelude = self._questions[batch[0].question].prelude
            folder = self._directory / f"trials-{number}"
            folder.mkdir()
            running = Running(tuple(self._builds), self._toolchain, SCHEDULES, depth=DEPTH)
            work = Execution(subjects, owed, dialect, running)
            rows |= work.run(generate(subjects), generate, prelude, folder, silent)
        return rows


def _completed(behaviour: Behaviour, executed: Mapping[tuple[str, int, str], Judgement]) -> Behaviour:
    """The answers with what compiling and running found."""
    answers = []
    for number, answer in enumerate(behaviour.answers):
        ran = executed.get((behaviour.dialect, number, answer.tokens))
        both = answer.judgement if ran is None else worst([answer.judgement, ran])
        answers.append(replace(answer, judgement=both))
    return replace(behaviour, answers=tuple(answers))
