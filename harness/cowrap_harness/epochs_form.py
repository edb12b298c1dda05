# SPDX-License-Identifier: GPL-2.0-or-later
"""What `epochs` writes with `--json`, as types: each field with what it says, and its values if these are few."""

from __future__ import annotations

from typing import Annotated, TypedDict

from cowrap_harness.epoch_changes import Kind
from cowrap_harness.epoch_judging import Owed
from cowrap_harness.exit_status import STATUSES
from cowrap_harness.form_values import COUNTS_UP, SIGNALS, Count
from cowrap_harness.judgement_form import JudgementForm

SCHEMA = 1


class DeclarationForm(TypedDict):
    """A declaration that every version is asked about."""

    name: Annotated[str, "what it is called here"]
    hazard: Annotated[str, "the known class of what goes wrong with it, such as `H1`, or empty"]
    text: Annotated[str, "its header"]


class VersionForm(TypedDict):
    """One version of the script."""

    blob: Annotated[str, "git's name of its text"]
    commit: Annotated[str, "the commit that introduced it there"]
    date: Annotated[str, "that commit's date"]
    subject: Annotated[str, "that commit's subject"]
    path: Annotated[str, "the script's path there"]


class AnswerForm(JudgementForm):
    """What became of a declaration."""

    owed: Annotated[
        str,
        tuple(one.value for one in Owed),
        "what was due; `foreign`: the dialect does not look for such a mark; `nothing`: no declaration at all",
    ]
    right: Annotated[bool, "whether nothing is wrong"]
    tokens: Annotated[str, "a digest of the output's tokens"]


class ChangeForm(TypedDict):
    """A declaration whose answer differs from the epoch's before."""

    declaration: Annotated[str, "its name"]
    kind: Annotated[str, tuple(one.value for one in Kind), "why it differs"]
    hazard: Annotated[str, "the known class of what is wrong now, or empty"]
    before: Annotated[str, "the bucket before"]
    after: Annotated[str, "the bucket now"]
    sentence: Annotated[str, "the change, for people"]


class EpochForm(TypedDict):
    """Versions that behave alike."""

    number: Annotated[Count, "counted from 1, the oldest"]
    again: Annotated[Count, "the number of an earlier epoch that behaves so too, or 0"]
    dialect: Annotated[str, "the dialect that the versions speak"]
    fits: Annotated[bool, "whether it fits whole, else it is the nearest"]
    evidence: Annotated[str, "what was made of the probe declarations"]
    versions: Annotated[list[VersionForm], "the versions, oldest first"]
    answers: Annotated[dict[str, AnswerForm], "by declaration, what became of it"]
    changes: Annotated[list[ChangeForm], "what differs from the epoch before"]


class EpochsForm(TypedDict):
    """A whole history; there are no times but the commits' dates."""

    schema: Annotated[int, (SCHEMA,), COUNTS_UP]
    script: Annotated[str, "the script's newest path"]
    revision: Annotated[str, "the revision or range that was read"]
    builds: Annotated[list[str], "the builds in which wrappers were run"]
    exit: Annotated[int, tuple(STATUSES["epochs"]), "the exit status"]
    interrupted: Annotated[str, SIGNALS, "the signal that has cut it short: newer versions are missing; else empty"]
    notes: Annotated[list[str], "what else should be known"]
    declarations: Annotated[list[DeclarationForm], "what every version was asked about"]
    epochs: Annotated[list[EpochForm], "the epochs, oldest first"]
    regressed: Annotated[list[str], "declarations that the newest epoch gets wrong and an earlier one got right"]
