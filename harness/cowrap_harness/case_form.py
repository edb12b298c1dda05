# SPDX-License-Identifier: GPL-2.0-or-later
"""A kept case (`case.json`), as types: each field with what it says. `fuzz` writes such files, `replay` reads them."""

from __future__ import annotations

from typing import Annotated, TypedDict

from cowrap_harness.form_values import Count
from cowrap_harness.judgement_form import JudgementForm
from cowrap_harness.sample_form import SampleForm

SCHEMA = 1


class _Added(TypedDict, total=False):
    """Fields that a file of an earlier version has not."""

    reference: Annotated[str | None, "the command whose tokens were compared; null or not there for none"]


class CaseForm(JudgementForm, _Added):
    """A kept case: what shows a bucket, and how it was judged."""

    schema: Annotated[int, (SCHEMA,), "a file of another number is refused"]
    declaration: Annotated[str, "the wrapper that shows it"]
    generator: Annotated[str | None, "the command that was judged; null for cowrap"]
    builds: Annotated[list[str], "the builds that are needed; none where it shows before anything is compiled"]
    schedules: Annotated[Count, "runs of each scenario at most"]
    seed: Annotated[int, "what chose the values"]
    sample: Annotated[SampleForm, "the declarations"]
    scenario: Annotated[str, "the scenario; empty before running"]
    schedule: Annotated[list[int], "the choices that replay the run"]
    origin: Annotated[list[int], "the campaign's seed, and the batch"]
    shrunk: Annotated[bool, "whether there was time to shrink it"]
    tried: Annotated[bool, "whether it was run anew"]
    reproduced: Annotated[bool, "whether it showed again then"]
