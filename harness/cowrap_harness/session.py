# SPDX-License-Identifier: GPL-2.0-or-later
"""Declarations through a generator, compilers, native runs and the oracle, to a report of each wrapper."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from cowrap_harness.batch_request import Generate
from cowrap_harness.case import Subject
from cowrap_harness.declared import Declared
from cowrap_harness.execution import Execution
from cowrap_harness.generating import Answers, Stage, settle
from cowrap_harness.outcome import Row, WrapperReport
from cowrap_harness.progress import Progress
from cowrap_harness.running import Running
from cowrap_harness.verdict import Judgement, Verdict

UNGENERATED = "interrupted before its wrapper was generated and looked at"


class Session:
    """One judgement of what some headers declare; `stage` is what was generated, `executions` counts the runs.

    Where it is interrupted, it has what was found before, and says NOT_JUDGED of the rest.
    """

    def __init__(self, asked: Declared, answers: Answers, progress: Progress) -> None:
        self._asked = asked
        self._answers = answers
        self._progress = progress
        self._ran: Mapping[str, list[Row]] = {}
        self.stage = Stage()
        self.executions = 0

    def judge(self, inputs: Sequence[Path], running: Running, directory: Path, right: Generate | None = None) -> None:
        """Generates from the headers, builds and runs in an empty directory, and judges; `right` as in Execution.

        Raises Interrupted, and what is told of the machine: ToolchainError, NativeError, GeneratorUnavailable.
        """
        settle(self._answers, inputs, self._asked, self._progress, self.stage)
        left = [one for index, one in enumerate(self._asked.subjects) if index not in self.stage.judgements]
        if not left:
            return
        work = Execution(left, self._asked.duties, self._asked.dialect, running, right)
        self._ran = work.rows
        try:
            work.run(self.stage.text, self._accepted, self._asked.prelude, directory, self._progress)
        finally:
            self.executions = work.executions

    def _accepted(self, some: Sequence[Subject]) -> str | None:
        return self._answers.of(some).accepted

    def reports(self) -> list[WrapperReport]:
        """What was found about each declaration, in order."""
        return [
            WrapperReport(one.name, one.mark, one.place, one.text, owed, self._rows(index))
            for index, (one, owed) in enumerate(zip(self._asked.subjects, self._asked.owed, strict=True))
        ]

    def _rows(self, index: int) -> list[Row]:
        if index in self.stage.judgements:
            return [Row(self.stage.judgements[index])]
        found = self._ran.get(self._asked.subjects[index].name)
        return found or [Row(Judgement(Verdict.NOT_JUDGED, "", UNGENERATED))]
