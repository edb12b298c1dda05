# SPDX-License-Identifier: GPL-2.0-or-later
"""A judgement in the JSON forms: its members, and the judgement as plain data."""

from __future__ import annotations

from typing import Annotated, TypedDict

from cowrap_harness.verdict import Judgement, Verdict

VERDICTS = tuple(one.value for one in Verdict)


class JudgementForm(TypedDict):
    """How something was judged."""

    verdict: Annotated[str, VERDICTS, "what was judged"]
    bucket: Annotated[str, "the verdict with what is known about its cause, such as `PROPERTY_BROKEN(lock-over-call)`"]
    sentence: Annotated[str, "why, for people"]


def judgement_form(judgement: Judgement) -> JudgementForm:
    """A judgement as plain data."""
    return {"verdict": judgement.verdict.value, "bucket": judgement.bucket, "sentence": judgement.sentence}
