# SPDX-License-Identifier: GPL-2.0-or-later
"""What every face of an epochs report shows: short codes for answers with their legend, and changes summed to lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cowrap_harness.epoch_changes import Change, said
from cowrap_harness.epoch_judging import Answer
from cowrap_harness.epochs import Epoch, EpochsReport
from cowrap_harness.verdict import Verdict

NOT_ASKED = "-"
NO_CHANGE = "no declaration shows why: only the answers to the dialect's probes differ"
_CODES = {
    Verdict.PASS: "pass",
    Verdict.RIGHTLY_REJECTED: "ref",
    Verdict.GENERATOR_TIMEOUT: "HANG",
    Verdict.GENERATOR_CRASH: "DIED",
    Verdict.WRONGLY_REJECTED: "WREJ",
    Verdict.WRONGLY_ACCEPTED: "WACC",
    Verdict.WRAPPER_MISSING: "MISS",
    Verdict.COMPILE_ERROR: "CC",
    Verdict.COMPILE_TIMEOUT: "CCTO",
    Verdict.RUN_CRASH: "RUN",
    Verdict.RUN_TIMEOUT: "LOOP",
    Verdict.DEADLOCK: "DEAD",
    Verdict.PROPERTY_BROKEN: "BRK",
    Verdict.COMPILERS_DISAGREE: "DIS",
    Verdict.HARNESS_ERROR: "harn",
}


@dataclass(frozen=True)
class Line:
    """Declarations that change in one way: the kind, how, and their names."""

    kind: str
    sentence: str
    names: tuple[str, ...]


class Codes:
    """Short codes for the answers of a report; of several buckets of one verdict each has a number."""

    def __init__(self, report: EpochsReport) -> None:
        answers = [answer for epoch in report.epochs for answer in epoch.behaviour.answers]
        self._of: dict[str, str] = {}
        for verdict, code in _CODES.items():
            words = sorted({said(one) for one in answers if one.judgement.verdict is verdict and not one.passed_over})
            numbered = {word: f"{code}{number}" for number, word in enumerate(words, 1)}
            self._of.update(numbered if len(words) > 1 else dict.fromkeys(words, code))
        self._passed_over = any(answer.passed_over for answer in answers)

    def code(self, answer: Answer) -> str:
        """The code of one answer."""
        return NOT_ASKED if answer.passed_over else self._of[said(answer)]

    @property
    def legend(self) -> list[tuple[str, str]]:
        """(code, meaning) of the codes that occur."""
        rows = [(code, word) for word, code in self._of.items()]
        return [*rows, (NOT_ASKED, "the dialect has no such mark: rightly passed over")] if self._passed_over else rows


def lines_of(changes: Sequence[Change]) -> list[Line]:
    """Changes summed: one line for each kind and way."""
    summed: dict[tuple[str, str], list[str]] = {}
    for change in changes:
        summed.setdefault((change.kind.value, change.sentence), []).append(change.question.label)
    return [Line(kind, sentence, tuple(names)) for (kind, sentence), names in summed.items()]


def heading(epoch: Epoch) -> str:
    """An epoch in a few words."""
    count = len(epoch.versions)
    dialect = epoch.behaviour.dialect + ("" if epoch.behaviour.fits else " (nearest)")
    again = f", epoch {epoch.again} again" if epoch.again else ""
    return f"epoch {epoch.number}: {dialect}, {count} version{'s' * (count != 1)}{again}"


def verdict_line(report: EpochsReport) -> str:
    """The whole report in a sentence."""
    versions = sum(len(epoch.versions) for epoch in report.epochs)
    newest = report.epochs[-1].behaviour.answers
    wrong = sum(not answer.right for answer in newest)
    if report.regressed:
        names = ", ".join(question.label for question in report.regressed)
        end = f"the newest epoch regresses: wrong, and right before: {names}"
    else:
        end = "the newest epoch regresses in nothing"
    begin = f"interrupted by {report.interrupted}; so far: " if report.interrupted else ""
    return (
        f"{begin}{versions} version{'s' * (versions != 1)} in "
        f"{len(report.epochs)} epoch{'s' * (len(report.epochs) != 1)}; "
        f"of {len(newest)} declarations the newest gets {len(newest) - wrong} right; {end}."
    )
