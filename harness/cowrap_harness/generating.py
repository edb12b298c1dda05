# SPDX-License-Identifier: GPL-2.0-or-later
"""From headers to generated C by any generator, with a judgement for each declaration that does not get that far.

A generator that fails on the inputs as a whole is given each marked declaration alone, so that one cannot hide the
others.
"""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Protocol

from cowrap_harness.case import Subject
from cowrap_harness.declared import Declared
from cowrap_harness.generated_text import glanced_names
from cowrap_harness.included_inputs import SOME
from cowrap_harness.progress import Progress, Step, silent
from cowrap_harness.reference import Generated, Generator, Outcome
from cowrap_harness.reference_tokens import PREAMBLE, REST, wrapper_parts
from cowrap_harness.rules import Duty, Refusal
from cowrap_harness.signature import signature_difference
from cowrap_harness.verdict import Judgement, Verdict

ALONE_TIMEOUT_S = 5.0
"""For a few declarations; a generator that hangs on each of fifty must not cost fifty times the whole input's time."""


UNASKED = Judgement(Verdict.WRONGLY_ACCEPTED, "", "no declaration with a mark asks for this function")


@dataclass
class Stage:
    """What the generator made of a run's declarations.

    `text` is the C that holds every wrapper still to be judged. `judgements` has one for each declaration (by index)
    whose fate is settled. `extra` are functions in the output that no declaration asks for. `said` is what it printed
    about the whole, `failure` is how it ended where it failed on it.
    """

    text: str = ""
    judgements: dict[int, Judgement] = field(default_factory=dict)
    extra: list[str] = field(default_factory=list)
    said: str = ""
    failure: Generated | None = None


class Answers(Protocol):
    """Something that gives generated C for the inputs as they are, and for some of their declarations."""

    def whole(self, inputs: Sequence[Path]) -> Generated:
        """The answer to the inputs."""

    def of(self, subjects: Sequence[Subject]) -> Generated:
        """The answer to these declarations alone."""


class Generation:
    """One generator at work on one set of declarations, in a directory of its own.

    `definitions` are the types that the inputs define: a typedef may say that a parameter is an array.
    """

    def __init__(self, generator: Generator, directory: Path, definitions: str = "") -> None:
        self._generator = generator
        self._directory = directory
        self._definitions = definitions

    def whole(self, inputs: Sequence[Path]) -> Generated:
        """The generator's answer to the inputs as they are."""
        return self._generator.run(self._directory / "block-gen.c", inputs)

    def of(self, subjects: Sequence[Subject]) -> Generated:
        """The generator's answer to a header that holds only these declarations, in their own source lines, and
        types.
        """
        directory = Path(tempfile.mkdtemp(prefix="some-", dir=self._directory))
        header = directory / SOME
        lines = dict.fromkeys(subject.lines or f"{subject.text}\n" for subject in subjects)
        header.write_text(self._definitions + "".join(lines), encoding="utf-8", errors="surrogateescape")
        return self._generator.run(directory / "some.c", [header], timeout=ALONE_TIMEOUT_S)


def settle(
    generation: Answers, inputs: Sequence[Path], asked: Declared, progress: Progress = silent,
    stage: Stage | None = None,
) -> Stage:  # fmt: skip
    """`generate`, with a judgement too for each target whose declared signature is not its wrapper's."""
    stage = generate(generation, inputs, asked.subjects, asked.owed, progress, stage)
    for index, subject in enumerate(asked.subjects):
        if index not in stage.judgements and (difference := signature_difference(subject)):
            stage.judgements[index] = Judgement(Verdict.PROPERTY_BROKEN, "signature", difference)
    return stage


def generate(
    generation: Answers, inputs: Sequence[Path], subjects: Sequence[Subject], owed: Sequence[Duty | Refusal],
    progress: Progress = silent, stage: Stage | None = None,
) -> Stage:  # fmt: skip
    """Runs the generator and settles what can be settled without compiling; into `stage`, which then has what was
    settled before an interruption.
    """
    stage = stage if stage is not None else Stage()
    whole = generation.whole(inputs)
    # a traceback is no message: what matters of it is its last line
    stage.said = f"{whole.reason}\n" if whole.outcome in (Outcome.CRASH, Outcome.TIMEOUT) else whole.stderr
    if whole.outcome is Outcome.OK:
        stage.text = whole.text or ""
        _find_hidden(generation, subjects, stage)
    else:
        stage.failure = whole
        _one_by_one(generation, whole, subjects, owed, stage, progress)
    wanted = frozenset(subject.name for subject in subjects)
    parts = _names(stage.text, wanted)
    for index, subject in enumerate(subjects):
        if index not in stage.judgements:
            judgement = judge_presence(owed[index], subject.name in parts)
            if judgement is not None:
                stage.judgements[index] = judgement
    asked = wanted | {PREAMBLE, REST}
    stage.extra = [name for name in _names(whole.text or "", wanted) if name not in asked and "#" not in name]
    return stage


@lru_cache(maxsize=4)
def _names(text: str, wanted: frozenset[str]) -> tuple[str, ...]:
    """The parts of a generated file, by name; asked for the same text more than once.

    Where a glance at its lines finds what is wanted and nothing else, that will do, as the loader tells in the end what
    is there; but not where a comment may swallow what follows.
    """
    if text.count("/*") == text.count("*/"):
        glance = glanced_names(text)
        if frozenset(glance) == wanted:
            return glance
    return tuple(wrapper_parts(text))


def _find_hidden(generation: Answers, subjects: Sequence[Subject], stage: Stage) -> None:
    """Where wrappers are missing, generates anew without those that are missing alone too: what one spoils hides
    others.

    (A comment that the output opens and does not close swallows all that follows.)
    """
    parts = _names(stage.text, frozenset(subject.name for subject in subjects))
    missing = [subject for subject in subjects if subject.name not in parts]
    lost = {id(s) for s in missing if s.name not in wrapper_parts(generation.of([s]).text or "")}
    if len(lost) < len(missing):
        answer = generation.of([subject for subject in subjects if id(subject) not in lost])
        stage.text = (answer.text or "") if answer.outcome is Outcome.OK else stage.text


def judge_presence(owed: Duty | Refusal, present: bool) -> Judgement | None:
    """What a clean exit means for one declaration; None where its wrapper is there and is to be compiled and run."""
    if not present:
        return Judgement(
            Verdict.WRAPPER_MISSING, "", "the generator exits with 0 and says nothing, and there is no wrapper"
        )
    if isinstance(owed, Refusal):
        return Judgement(Verdict.WRONGLY_ACCEPTED, "", f"must be refused: {owed.reason}")
    return None


def judge_breakdown(answer: Generated) -> Judgement | None:
    """What a generator's end means that is wrong whatever it was given; None for a clean exit and for a refusal."""
    if answer.outcome is Outcome.TIMEOUT:
        return Judgement(Verdict.GENERATOR_TIMEOUT, "", answer.reason)
    if answer.outcome is Outcome.CRASH:
        return Judgement(Verdict.GENERATOR_CRASH, answer.signal or answer.exception, answer.reason)
    return None


def judge_failure(owed: Duty | Refusal, answer: Generated) -> Judgement:
    """What a generator's failure on one declaration means."""
    if breakdown := judge_breakdown(answer):
        return breakdown
    if isinstance(owed, Refusal):
        return Judgement(Verdict.RIGHTLY_REJECTED, "", f"refused, rightly: {owed.reason}")
    return Judgement(Verdict.WRONGLY_REJECTED, diagnostic_code(answer.stderr), answer.reason)


def diagnostic_code(said: str) -> str:
    """The code in brackets at the end of a message's first line, or empty."""
    first = next((line for line in said.splitlines() if "error" in line), "")
    return first[first.rindex("[") + 1 : -1] if first.endswith("]") and "[" in first else ""


def _one_by_one(
    generation: Answers, whole: Generated, subjects: Sequence[Subject], owed: Sequence[Duty | Refusal], stage: Stage,
    progress: Progress,
) -> None:  # fmt: skip
    """Settles what fails alone, and generates the rest together."""
    for index, (subject, due) in enumerate(zip(subjects, owed, strict=True)):
        progress(Step("generating from each declaration alone", index, len(subjects)))
        if isinstance(due, Refusal) and due.between and whole.outcome is Outcome.REFUSED:
            stage.judgements[index] = judge_failure(due, whole)
            continue
        alone = generation.of([subject])
        if alone.outcome is not Outcome.OK:
            stage.judgements[index] = judge_failure(due, alone)
        elif isinstance(due, Refusal):
            present = subject.name in wrapper_parts(alone.text or "")
            stage.judgements[index] = judge_presence(due, present) or judge_failure(due, whole)
    rest = [subject for index, subject in enumerate(subjects) if index not in stage.judgements]
    together = generation.of(rest) if rest else None
    if together is not None and together.outcome is Outcome.OK:
        stage.text = together.text or ""
        return
    for index, due in enumerate(owed):
        if index not in stage.judgements and together is not None:
            stage.judgements[index] = judge_failure(due, together)
