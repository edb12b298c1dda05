# SPDX-License-Identifier: GPL-2.0-or-later
"""One of the two sides of a comparison: a generator at work, or a file that one has left; its text, and its wrappers
run.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path

from cowrap_harness.case import Subject
from cowrap_harness.declared import Declared
from cowrap_harness.execution import Execution
from cowrap_harness.generated_file import GeneratedFile
from cowrap_harness.generating import Answers, settle
from cowrap_harness.outcome import Row
from cowrap_harness.progress import Progress
from cowrap_harness.reference import Generated, GeneratorUnavailable, Outcome
from cowrap_harness.running import Depth, Running
from cowrap_harness.verdict import Judgement

DEPTH = Depth(evidence=False, faults=0)
"""A comparison lays each side beside the other; nothing is made to fail."""


@dataclass(frozen=True)
class GivenFile:
    """A generated file in a generator's place: its answer to some declarations is itself, without the others."""

    text: str

    def whole(self, inputs: Sequence[Path]) -> Generated:
        """The file, whatever the inputs are."""
        return _given(self.text)

    def of(self, subjects: Sequence[Subject]) -> Generated:
        """The file with only the wrappers of these declarations."""
        return _given(_read(self.text).only({subject.name for subject in subjects}))


def _given(text: str) -> Generated:
    return Generated(Outcome.OK, 0, None, "", "", text)


@lru_cache(maxsize=4)
def _read(text: str) -> GeneratedFile:
    return GeneratedFile.read(text)


@dataclass
class Side:
    """What a side made of the declarations.

    `settled` has by name the judgement of each declaration that gave no wrapper, or whose wrapper is not to be run.
    `failed` says in one line how the generator failed on the inputs as a whole, empty where it did not, `said` all that
    it said. After `run`, `rows` has what was found about each wrapper that was run, and `execution` how to run it
    again.
    """

    name: str
    file: GeneratedFile
    settled: dict[str, Judgement]
    failed: str
    said: str
    generation: Answers = field(repr=False)
    rows: dict[str, list[Row]] = field(default_factory=dict, repr=False)
    execution: Execution | None = field(default=None, repr=False)

    @classmethod
    def make(cls, name: str, generation: Answers, inputs: Sequence[Path], asked: Declared) -> Side:
        """Generates; raises GeneratorUnavailable where the generator cannot be started or can do nothing at all."""
        stage = settle(generation, inputs, asked)
        settled = {asked.subjects[index].name: judgement for index, judgement in stage.judgements.items()}
        failure = stage.failure
        if failure is not None and not stage.text and failure.status not in (None, 1) and not failure.signal:
            raise GeneratorUnavailable(f"the {name} side's generator takes none of these inputs: {failure.reason}")
        return cls(name, _read(stage.text), settled, failure.reason if failure else "", stage.said, generation)

    def run(
        self, asked: Declared, wanted: Collection[str], running: Running, directory: Path, progress: Progress
    ) -> None:
        """Builds and runs those of the wanted wrappers that this side has."""
        present = set(self.file.wrappers) - self.settled.keys()
        some = [subject for subject in asked.subjects if subject.name in wanted and subject.name in present]
        if not some:
            return
        names = {subject.name for subject in some}
        text = self.file.text if names == set(self.file.wrappers) else self.file.only(names)
        work = Execution(some, asked.duties, asked.dialect, running)
        self.rows = work.run(
            text, lambda some: self.generation.of(some).accepted, asked.prelude, directory,
            lambda step: progress(replace(step, what=f"{self.name}: {step.what}")),
        )  # fmt: skip
        self.execution = work
