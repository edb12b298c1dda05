# SPDX-License-Identifier: GPL-2.0-or-later
"""Every wrapper of two sides with its grade: by text where that says enough, else by running both."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path

from cowrap_harness.case import Subject
from cowrap_harness.declared import Declared
from cowrap_harness.departure import in_order
from cowrap_harness.diff_behaviour import BehaviourDiff, shown_of, words_of
from cowrap_harness.diff_grade import Grade
from cowrap_harness.diff_outcome import WrapperDiff
from cowrap_harness.diff_side import Side
from cowrap_harness.diff_text import runs_together, text_grade
from cowrap_harness.interrupt import Interrupted
from cowrap_harness.outcome import Row
from cowrap_harness.progress import Progress, Step
from cowrap_harness.reference_tokens import shown_difference
from cowrap_harness.running import Running
from cowrap_harness.verdict import PASSED, Judgement, Verdict

UNASKED = "no marked declaration that can be read asks for it, so it was not run"
CUT_SHORT = "interrupted before it was run on both sides"
_REFUSALS = (Verdict.RIGHTLY_REJECTED, Verdict.WRONGLY_REJECTED)


class Grading:
    """Two sides at work on the same declarations."""

    def __init__(
        self, asked: Declared, old: Side, new: Side, running: Running, directory: Path,
        progress: Progress,
    ) -> None:  # fmt: skip
        self._asked = asked
        self._sides = (old, new)
        self._running = running
        self._directory = directory
        self._progress = progress
        self.interrupted = ""
        """The signal that has cut it short, if one has."""

    @property
    def notes(self) -> list[str]:
        """What to say of a comparison that was cut short."""
        return [f"interrupted by {self.interrupted}: not every wrapper was run"] if self.interrupted else []

    def wrappers(self) -> tuple[list[WrapperDiff], int]:
        """All wrappers, those first that were declared, in order; and how many executions it took."""
        subjects = {subject.name: subject for subject in self._asked.subjects}
        unasked = [name for side in self._sides for name in side.file.wrappers]
        names = list(dict.fromkeys([*subjects, *unasked]))
        found = [self._by_text(name, subjects.get(name)) for name in names]
        every = runs_together(self._sides[0].file, self._sides[1].file)
        told = (Grade.NEITHER, Grade.UNKNOWN) if every else (
            Grade.NEITHER, Grade.UNKNOWN, Grade.IDENTICAL, Grade.WHITE_SPACE,
        )  # fmt: skip
        wanted = {wrapper.name for wrapper in found if wrapper.grade not in told}
        left = [wrapper for wrapper in found if wrapper.name in wanted]
        try:
            self._run(wanted, left)
        except Interrupted as stop:
            self.interrupted = stop.name
            for wrapper in left:
                if wrapper.grade is not Grade.BEHAVIOUR:
                    wrapper.grade, wrapper.reason = Grade.UNKNOWN, CUT_SHORT
        return found, sum(side.execution.executions for side in self._sides if side.execution)

    def _run(self, wanted: Collection[str], left: list[WrapperDiff]) -> None:
        """Runs both sides and compares what they do; a wrapper that is through is taken out of `left`."""
        for side in self._sides:
            side.run(self._asked, wanted, self._running, self._directory / side.name, self._progress)
        total = len(left)
        with BehaviourDiff(*self._sides, self._running.schedules, self._directory) as behaviour:
            while left:
                self._progress(Step("comparing what they do", total - len(left), total))
                self._by_behaviour(left[0], behaviour)
                del left[0]

    def _by_text(self, name: str, subject: Subject | None) -> WrapperDiff:
        """A wrapper's grade as far as text alone tells it: SPELLING is a guess until it has been run."""
        found = WrapperDiff(name, Grade.NEITHER)
        if subject is not None:
            found.mark, found.place, found.text = subject.mark, subject.place, subject.text
        found.old, found.new = (side.settled.get(name) for side in self._sides)
        old, new = (side.file.parts.get(name) for side in self._sides)
        if old is None or new is None:
            found.what = self._absence(found, old is not None, new is not None)
            found.grade = Grade.BEHAVIOUR if found.what else Grade.NEITHER
            return found
        found.grade = text_grade(old, new)
        if found.grade is Grade.SPELLING:
            found.tokens = shown_difference(old.tokens, new.tokens)
            settled = found.new or found.old
            if subject is None or settled is not None:
                found.grade = Grade.UNKNOWN
                found.reason = settled.sentence if settled is not None else UNASKED
        return found

    @staticmethod
    def _absence(found: WrapperDiff, in_old: bool, in_new: bool) -> tuple[str, ...]:
        if in_old or in_new:
            return ("missing",) if in_old else ("extra",)
        assert found.old is not None
        assert found.new is not None
        both_refuse = found.old.verdict in _REFUSALS and found.new.verdict in _REFUSALS
        return () if both_refuse or found.old.bucket == found.new.bucket else ("refusal",)

    def _by_behaviour(self, wrapper: WrapperDiff, behaviour: BehaviourDiff) -> None:
        """Puts in what running has shown."""
        rows = [side.rows.get(wrapper.name) for side in self._sides]
        wrapper.old = wrapper.old if rows[0] is None else _worst(rows[0])
        wrapper.new = wrapper.new if rows[1] is None else _worst(rows[1])
        if rows[0] is None or rows[1] is None:
            return
        broken = next((one for one in (wrapper.old, wrapper.new) if one and one.verdict is Verdict.HARNESS_ERROR), None)
        if broken is not None:
            wrapper.grade, wrapper.reason = Grade.UNKNOWN, broken.sentence
            return
        partings = behaviour.partings(wrapper.name)
        wrapper.what = in_order((*behaviour.compilation(wrapper.name), *words_of(partings)))
        wrapper.shown = shown_of(partings)
        wrapper.grade = Grade.BEHAVIOUR if wrapper.what else wrapper.grade


def _worst(rows: Sequence[Row]) -> Judgement:
    """The judgement of the earliest stage that went wrong in any build and scenario."""
    order = list(Verdict)
    wrong = [row.judgement for row in rows if row.judgement.verdict is not Verdict.PASS]
    findings = [judgement for judgement in wrong if judgement.verdict.is_finding]
    return min(findings or wrong, key=lambda judgement: order.index(judgement.verdict), default=PASSED)
