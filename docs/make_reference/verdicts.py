# SPDX-License-Identifier: GPL-2.0-or-later
"""The page of the verdicts: what each means, what to do, and the exit status that it leads to."""

from __future__ import annotations

from docs.make_reference.markdown import code, page, table

from cowrap_harness.outcome import Row, RunReport, WrapperReport
from cowrap_harness.report.meanings import MEANINGS
from cowrap_harness.rules import Refusal
from cowrap_harness.verdict import Judgement, Verdict


def verdicts_page() -> str:
    """The page's text."""
    return page(
        "Verdicts",
        "Each wrapper gets a verdict in each scenario and build: that of the first stage that went wrong, in this "
        "order. A *bucket* is a verdict with what is known about its cause in brackets, such as "
        "`PROPERTY_BROKEN(result)`, where the detail is a [property](properties.md), or `COMPILE_ERROR(...)` with the "
        "compiler's first message. *Status* is the exit status of `cowrap-harness run` over one wrapper of that "
        "verdict; [those of all commands](exit-statuses.md).",
        table(
            ["verdict", "is", "what it means", "what to do", "status"],
            [
                [code(one.value), _kind(one), MEANINGS[one.value].short, MEANINGS[one.value].advice, str(_status(one))]
                for one in Verdict
            ],
        ),
        "What a `PASS` does not say: [blind spots](../blind-spots.md).",
    )


def _kind(verdict: Verdict) -> str:
    if verdict.is_finding:
        return "finding"
    return {Verdict.PASS: "clean", Verdict.RIGHTLY_REJECTED: "refusal"}.get(verdict, "not judged")


def _status(verdict: Verdict) -> int:
    """What a run comes to that has one wrapper, of this verdict."""
    wrapper = WrapperReport("", "", "", "", Refusal(""), [Row(Judgement(verdict))])
    return RunReport("", "", "", [], [wrapper]).exit_code
