# SPDX-License-Identifier: GPL-2.0-or-later
"""Why two epochs differ: each declaration whose answer changes, and the kind of that change."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass

from cowrap_harness.epoch_judging import Answer, Behaviour, Owed
from cowrap_harness.epoch_questions import HAZARDS, Question
from cowrap_harness.verdict import Verdict


class Kind(enum.Enum):
    """Why an answer differs from the epoch's before; the values are what reports print, in this order."""

    DIALECT = "dialect change"
    REGRESSION = "regression"
    FIX = "fix"
    HAZARD = "hazard"
    SPELLING = "spelling"


@dataclass(frozen=True)
class Change:
    """One declaration whose answer an epoch changes; `hazard` is the known class of what is wrong now, or empty."""

    question: Question
    kind: Kind
    before: Answer
    after: Answer
    hazard: str = ""

    @property
    def sentence(self) -> str:
        """The change in a few words, equal for declarations that change in the same way."""
        if self.kind is Kind.SPELLING:
            return "other tokens, the same behaviour"
        before, after = said(self.before), said(self.after)
        if self.after.passed_over:
            return f"no longer in the dialect (was {before if self.before.right else 'wrong'})"
        if before == after:
            return f"{after}, in the other dialect's form" if self.after.owed is Owed.WRAPPER else after
        known = f" ({self.hazard}: {HAZARDS[self.hazard]})" if self.hazard else ""
        return f"{before} -> {after}{known}"


def differs(before: Answer, after: Answer) -> bool:
    """Whether two versions treat a declaration otherwise: the verdict, what was owed, or the emitted tokens."""
    return (before.judgement.bucket, before.tokens, before.owed) != (after.judgement.bucket, after.tokens, after.owed)


def changes_between(before: Behaviour, after: Behaviour, questions: Sequence[Question]) -> tuple[Change, ...]:
    """The changes from one behaviour to the next, by kind, and in the questions' order."""
    same = before.dialect == after.dialect
    found = []
    for question, old, new in zip(questions, before.answers, after.answers, strict=True):
        # one that is translated in neither, and rightly so, is no news
        untranslated = old.right and new.right and Verdict.PASS not in (old.judgement.verdict, new.judgement.verdict)
        if differs(old, new) and not untranslated:
            kind = kind_of(old, new, same)
            hazard = "" if new.right or kind is Kind.SPELLING else _hazard(question, new)
            found.append(Change(question, kind, old, new, hazard))
    return tuple(sorted(found, key=lambda change: list(Kind).index(change.kind)))


def kind_of(before: Answer, after: Answer, same_dialect: bool) -> Kind:
    """Why an answer changed from one epoch to the next."""
    verdict = before.judgement.verdict
    if said(before) == said(after) and before.owed is after.owed:
        return Kind.DIALECT if after.right and not same_dialect else Kind.SPELLING
    if after.right:
        # what was translated although its dialect forbids it was wrong, whatever the next dialect says
        moved = before.owed is not after.owed and verdict is not Verdict.WRONGLY_ACCEPTED
        return Kind.DIALECT if moved or (before.right and not same_dialect) else Kind.FIX
    if verdict is Verdict.PASS and after.owed is Owed.WRAPPER:
        return Kind.REGRESSION
    return Kind.HAZARD


def _hazard(question: Question, answer: Answer) -> str:
    """The known class of what is wrong: a generator's silence and its tracebacks have their own, whatever is asked."""
    own = {Verdict.WRAPPER_MISSING: "H1", Verdict.GENERATOR_CRASH: "H2"}
    return own.get(answer.judgement.verdict, question.hazard)


def said(answer: Answer) -> str:
    """An answer in a word: the bucket, but for marks that are no part of the dialect and compilers' own words."""
    if answer.passed_over:
        return "not in the dialect"
    if answer.judgement.verdict is Verdict.COMPILE_ERROR:
        return Verdict.COMPILE_ERROR.value
    return answer.judgement.bucket
