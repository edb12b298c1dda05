# SPDX-License-Identifier: GPL-2.0-or-later
"""What `run` and `tree` write with `--json`, as types: each field with what it says, and its values if few."""

from __future__ import annotations

from typing import Annotated, TypedDict

from cowrap_harness.form_values import COUNTS_UP, SIGNALS, Count, Place
from cowrap_harness.judgement_form import VERDICTS, JudgementForm

SCHEMA = 1


class RowForm(JudgementForm):
    """One judgement."""

    compiler: Annotated[str, "the build's compiler; `real threads` where these are real ones; empty before compiling"]
    level: Annotated[str, "the rest of the build's name, such as `O2+asan`; empty before compiling"]
    context: Annotated[str, "the scenario: where the wrapper was called and what its target did; empty before running"]
    schedule: Annotated[list[int], "the choices that replay this run; empty is the default one"]
    schedules: Annotated[Count, "how many schedules were run"]
    beside: Annotated[str, "the difference from a run that passes, as text; empty where there is none"]


class WrapperForm(TypedDict):
    """All that was found about one wrapper."""

    name: Annotated[str, "the wrapper"]
    mark: Annotated[str, "its mark; `(none)` where no declaration asks for it"]
    place: Annotated[Place, "`FILE:LINE` as the request named the file; empty where there is no declaration"]
    dialect: Annotated[str, "the dialect that was judged by"]
    verdict: Annotated[str, VERDICTS, "the worst of its verdicts: that of the first stage that went wrong"]
    verdicts: Annotated[
        list[RowForm], "one for each build and scenario, and one for what was settled before compiling"
    ]


class UnreadForm(TypedDict):
    """A mark that was not judged, as its declaration could not be read a second time."""

    place: Annotated[Place, "`FILE:LINE`"]
    reason: Annotated[str, "why it could not be read"]


class RunForm(TypedDict):
    """A whole run."""

    schema: Annotated[int, (SCHEMA,), COUNTS_UP]
    dialect: Annotated[str, "the dialect that was judged by"]
    chosen: Annotated[str, "how it was chosen"]
    generator: Annotated[str, "the command that was judged, or cowrap with its version"]
    builds: Annotated[list[str], "the builds, such as `gcc-O0`"]
    executions: Annotated[Count, "how many times a wrapper was run"]
    findings: Annotated[Count, "how many wrappers have a finding"]
    refused: Annotated[Count, "how many declarations were refused, rightly"]
    interrupted: Annotated[str, SIGNALS, "the signal that has cut the run short, else empty"]
    diagnostics: Annotated[str, "what the generator said, as it said it"]
    notes: Annotated[list[str], "sentences about the run, such as which compiler is missing"]
    unread: Annotated[list[UnreadForm], "marks that were not judged"]
    wrappers: Annotated[
        list[WrapperForm], "one for each marked declaration, then functions that no declaration asks for"
    ]
    timing: Annotated[dict[str, float], "seconds by stage, the one part that differs between equal runs: `total`"]
