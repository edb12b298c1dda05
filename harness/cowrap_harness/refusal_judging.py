# SPDX-License-Identifier: GPL-2.0-or-later
"""Declarations that are illegal on purpose: the header is refused, and each code that is due is said."""

from __future__ import annotations

import re
from collections import Counter

from cowrap_harness.generating import judge_breakdown
from cowrap_harness.reference import Generated, Outcome
from cowrap_harness.reference_tokens import PREAMBLE, REST, wrapper_parts
from cowrap_harness.sample import Sample
from cowrap_harness.sample_report import Fault, SampleReport
from cowrap_harness.verdict import Judgement, Verdict

_CODE = re.compile(r"\berror: .*\[([a-z0-9-]+)\]$", re.MULTILINE)


def judge_refusals(sample: Sample, answer: Generated, coded: bool) -> SampleReport:
    """Declarations that are illegal on purpose: the header is refused, and each code that is due is said as often as
    it is due, where the generator's refusals are `coded`.
    """
    report = SampleReport(text=answer.text or "")
    said = Counter(_CODE.findall(answer.stderr))
    present = wrapper_parts(answer.text or "").keys() - {PREAMBLE, REST}
    for name, code in sample.refusals:
        judgement = _refusal_judgement(answer, name in present, code, said, coded)
        if judgement is None:
            report.refused += 1
        else:
            report.faults.append(Fault(name, judgement))
    return report


def _refusal_judgement(
    answer: Generated, present: bool, code: str, said: Counter[str], coded: bool
) -> Judgement | None:
    if breakdown := judge_breakdown(answer):
        return breakdown
    if answer.outcome is Outcome.OK:
        if present:
            return Judgement(Verdict.WRONGLY_ACCEPTED, code, f"must be refused with [{code}]")
        return Judgement(Verdict.WRAPPER_MISSING, code, f"exit 0 and no wrapper; must be refused with [{code}]")
    if coded and not said[code]:
        codes = ", ".join(sorted(said)) or "none"
        return Judgement(Verdict.WRONGLY_ACCEPTED, code, f"no diagnostic [{code}] about it; those said: {codes}")
    said[code] -= 1
    return None
