# SPDX-License-Identifier: GPL-2.0-or-later
"""What several JSON forms have in common: kinds of values with what their schemas ask of them, and a judgement."""

from __future__ import annotations

from typing import Annotated, TypedDict

from cowrap_harness.verdict import Judgement, Verdict

Count = Annotated[int, {"minimum": 0}]
Place = Annotated[str, {"pattern": "^(.+:[0-9]+)?$"}]
"""`FILE:LINE`, or empty."""
VERDICTS = tuple(one.value for one in Verdict)
SIGNALS = ("", "SIGINT", "SIGTERM")
COUNTS_UP = "counts up when a field goes or changes its meaning, not when one is added"
"""What every form says of its own number."""


class JudgementForm(TypedDict):
    """How something was judged."""

    verdict: Annotated[str, VERDICTS, "what was judged"]
    bucket: Annotated[str, "the verdict with what is known about its cause, such as `PROPERTY_BROKEN(lock-over-call)`"]
    sentence: Annotated[str, "why, for people"]


def judgement_form(judgement: Judgement) -> JudgementForm:
    """A judgement as plain data."""
    return {"verdict": judgement.verdict.value, "bucket": judgement.bucket, "sentence": judgement.sentence}
