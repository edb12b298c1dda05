# SPDX-License-Identifier: GPL-2.0-or-later
"""What `fuzz` writes as its report, as types: each field with what it says, and its values if these are few."""

from __future__ import annotations

from typing import Annotated, TypedDict

from cowrap_harness.form_values import COUNTS_UP, Count
from cowrap_harness.judgement_form import JudgementForm

SCHEMA = 1


class FindingForm(JudgementForm):
    """A kept case, shrunk."""

    declaration: Annotated[str, "the declaration"]
    dialect: Annotated[str, "its dialect"]
    builds: Annotated[list[str], "the builds that were needed; none where it shows before anything is compiled"]
    context: Annotated[str, "the scenario; empty before running"]
    schedule: Annotated[list[int], "the choices that replay the run"]
    seed: Annotated[int, "the campaign's seed"]
    batch: Annotated[Count, "the batch that it was drawn in"]
    count: Annotated[Count, "how many declarations showed the bucket"]
    shrunk: Annotated[bool, "whether there was time to shrink it"]
    reproducer: Annotated[str, "a folder below the campaign's directory, for `replay`"]


class TallyForm(TypedDict):
    """What equal campaigns have in common."""

    batches: Annotated[Count, "how many batches were judged"]
    cases: Annotated[Count, "how many declarations were drawn"]
    declarations: Annotated[Count, "the legal ones among them"]
    executions: Annotated[Count, "runs in the simulated world"]
    refused: Annotated[Count, "declarations that were rightly refused"]
    features: Annotated[dict[str, Count], "batches by what of the language they hold"]
    tiers: Annotated[dict[str, Count], "declarations by build"]
    findings: Annotated[list[FindingForm], "one for each bucket, in their order"]
    unsteady: Annotated[list[str], "buckets that showed once and then not again: a fault of harness or machine"]
    gone: Annotated[list[str], "buckets that an earlier campaign kept in the directory and that no longer show"]
    harness_errors: Annotated[dict[str, str], "by bucket, how the harness itself failed"]
    doubts: Annotated[dict[str, str], "by bucket, what failed under tcc only"]


class CampaignForm(TallyForm):
    """A whole campaign, or one shard of it."""

    schema: Annotated[int, (SCHEMA,), COUNTS_UP]
    generator: Annotated[str, "the command that was judged, or `cowrap`"]
    dialect: Annotated[str, "the dialect, or `all`"]
    builds: Annotated[list[str], "the builds"]
    inner: Annotated[str, "the quick build that goes before the others, or empty"]
    shares: Annotated[dict[str, str], "by build, the share of the batches that goes through it"]
    schedules: Annotated[Count, "runs of each scenario at most"]
    seed: Annotated[int, "the seed"]
    shard: Annotated[str, "`I/N`"]
    canary: Annotated[
        dict[str, Annotated[str, ("seen", "BLIND")]], "by build, whether the wrapper known to be wrong was seen"
    ]
    interrupted: Annotated[str, "what has cut the campaign short: a signal, or empty"]
    environment: Annotated[str, "what is wrong with the machine, or empty"]
    notes: Annotated[list[str], "what else should be known"]
    timing: Annotated[dict[str, float], "seconds, the one part that differs between equal campaigns"]
