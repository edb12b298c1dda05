# SPDX-License-Identifier: GPL-2.0-or-later
"""Expected against observed: one verdict, the first stage that went wrong, and one bucket key."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass

from cowrap_harness.child_deaths import TIMED_OUT
from cowrap_harness.observed import Observed
from cowrap_harness.oracle import judge
from cowrap_harness.trace import Status, Trace


class Verdict(enum.Enum):
    """In the order of the stages; all but PASS, RIGHTLY_REJECTED, HARNESS_ERROR and NOT_JUDGED are findings."""

    PASS = "PASS"
    RIGHTLY_REJECTED = "RIGHTLY_REJECTED"
    GENERATOR_TIMEOUT = "GENERATOR_TIMEOUT"
    GENERATOR_CRASH = "GENERATOR_CRASH"
    WRONGLY_REJECTED = "WRONGLY_REJECTED"
    WRONGLY_ACCEPTED = "WRONGLY_ACCEPTED"
    WRAPPER_MISSING = "WRAPPER_MISSING"
    COMPILE_ERROR = "COMPILE_ERROR"
    COMPILE_TIMEOUT = "COMPILE_TIMEOUT"
    RUN_CRASH = "RUN_CRASH"
    RUN_TIMEOUT = "RUN_TIMEOUT"
    DEADLOCK = "DEADLOCK"
    PROPERTY_BROKEN = "PROPERTY_BROKEN"
    COMPILERS_DISAGREE = "COMPILERS_DISAGREE"
    TOKENS_DIFFER = "TOKENS_DIFFER"
    GOLDEN_DIFFERS = "GOLDEN_DIFFERS"
    HARNESS_ERROR = "HARNESS_ERROR"
    NOT_JUDGED = "NOT_JUDGED"

    @property
    def is_finding(self) -> bool:
        """Whether it says that something is wrong with the generator's output."""
        return self not in (Verdict.PASS, Verdict.RIGHTLY_REJECTED, Verdict.HARNESS_ERROR, Verdict.NOT_JUDGED)


@dataclass(frozen=True)
class Judgement:
    """A verdict with its bucket (`PROPERTY_BROKEN(result)`) and a sentence for people."""

    verdict: Verdict
    detail: str = ""
    sentence: str = ""

    @property
    def bucket(self) -> str:
        """The key under which findings of one cause meet."""
        return f"{self.verdict.value}({self.detail})" if self.detail else self.verdict.value


PASSED = Judgement(Verdict.PASS)


def worst(judgements: Sequence[Judgement]) -> Judgement:
    """The judgement that stands for all: the earliest stage that went wrong, else HARNESS_ERROR, else NOT_JUDGED, else
    what all agree on; HARNESS_ERROR where there is none.
    """
    order = list(Verdict)
    findings = [one for one in judgements if one.verdict.is_finding]
    if findings:
        return min(findings, key=lambda one: order.index(one.verdict))
    for verdict in (Verdict.HARNESS_ERROR, Verdict.NOT_JUDGED, Verdict.RIGHTLY_REJECTED, Verdict.PASS):
        for one in judgements:
            if one.verdict is verdict:
                return one
    return Judgement(Verdict.HARNESS_ERROR, "", "nothing was judged")


def judge_trace(run: Observed) -> Judgement:
    """The judgement of one run that came back from the simulated world."""
    trace: Trace = run.trace
    if trace.status is Status.OVERFLOWED:
        return Judgement(
            Verdict.HARNESS_ERROR, "record-overflow", trace.failure.message or "the record of a run is full"
        )
    broken = judge(run)
    if broken is not None:
        return Judgement(Verdict.PROPERTY_BROKEN, *broken)
    if trace.status is Status.DEADLOCKED:
        return Judgement(Verdict.DEADLOCK, "", trace.failure.message)
    if trace.status is Status.ENDLESS:
        return Judgement(Verdict.RUN_TIMEOUT, "endless", trace.failure.message or "the step budget is spent")
    return PASSED


def judge_death(how: str, sentence: str) -> Judgement:
    """The judgement of a child that died, by how it did (see child_deaths)."""
    if how in TIMED_OUT:
        return Judgement(Verdict.RUN_TIMEOUT, "", sentence or "endless loop: the CPU time of the run is spent")
    return Judgement(Verdict.RUN_CRASH, how, sentence)
