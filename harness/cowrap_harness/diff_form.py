# SPDX-License-Identifier: GPL-2.0-or-later
"""What `diff` writes with `--json`, as types: each field with what it says, and its values if these are few."""

from __future__ import annotations

from typing import Annotated, TypedDict

from cowrap_harness.departure import WORDS
from cowrap_harness.diff_grade import Grade
from cowrap_harness.exit_status import STATUSES
from cowrap_harness.form_values import COUNTS_UP, SIGNALS, Count, Place
from cowrap_harness.judgement_form import JudgementForm

SCHEMA = 1
CLASSES = tuple(grade.value for grade in Grade)


class LineForm(TypedDict):
    """One line of two traces side by side."""

    mark: Annotated[str, "whether and how the sides differ here, or that lines are left out"]
    thread: Annotated[str, "where it happened"]
    coroutine: Annotated[str, "the coroutine's number, if any"]
    call: Annotated[str, "the number of the call on whose behalf it happened"]
    old: Annotated[str, "the old side's event; empty where it has none here"]
    new: Annotated[str, "the new side's event; empty where it has none here"]


class ShownForm(TypedDict):
    """The run that shows a difference."""

    build: Annotated[str, "the build"]
    scenario: Annotated[str, "the scenario"]
    schedule: Annotated[list[int], "the choices that replay it on both sides"]
    old: Annotated[JudgementForm | None, "the old side as judged there"]
    new: Annotated[JudgementForm | None, "the new side as judged there"]
    others: Annotated[Count, "in how many scenarios, over all builds, the sides differ too"]
    trace: Annotated[list[LineForm], "what happened, side by side"]


_Class = TypedDict("_Class", {"class": Annotated[str, CLASSES, "how much the sides differ"]})


class WrapperDiffForm(_Class):
    """One wrapper on both sides."""

    name: Annotated[str, "the wrapper"]
    mark: Annotated[str, "its mark"]
    place: Annotated[Place, "`FILE:LINE`"]
    what: Annotated[list[Annotated[str, tuple(WORDS)]], "in what they differ, where they differ in behaviour"]
    reason: Annotated[str, "why they are not comparable"]
    old: Annotated[JudgementForm | None, "how the old side was judged; null where it was not run"]
    new: Annotated[JudgementForm | None, "how the new side was judged; null where it was not run"]
    tokens: Annotated[str, "lines with `-` and `+` where tokens differ"]
    shown: Annotated[ShownForm | None, "the run that shows the difference, or null"]


class OutsideForm(_Class):
    """A difference that is in no wrapper."""

    name: Annotated[str, "the part of the file"]
    tokens: Annotated[str, "lines with `-` and `+`"]


class DiffForm(TypedDict):
    """A whole comparison."""

    schema: Annotated[int, (SCHEMA,), COUNTS_UP]
    headline: Annotated[str, "the sum, in a sentence"]
    exit: Annotated[int, tuple(STATUSES["diff"]), "the exit status"]
    interrupted: Annotated[
        str, SIGNALS, "the signal that has cut the comparison short: what was not run is `not comparable`; else empty"
    ]
    dialect: Annotated[str, "the dialect by which the wrappers were judged"]
    chosen: Annotated[str, "how it was chosen"]
    old: Annotated[str, "the old side: a command, a file, cowrap with its version"]
    new: Annotated[str, "the new side"]
    builds: Annotated[list[str], "the builds in which wrappers were run"]
    executions: Annotated[Count, "how many times a wrapper was run"]
    failed: Annotated[dict[str, str], "by side, how its generator failed on the headers as a whole"]
    said: Annotated[dict[str, str], "by side, what it said then"]
    notes: Annotated[list[str], "what else should be known: builds left out, marks that could not be read"]
    counts: Annotated[dict[str, Count], "by class, how many wrappers"]
    outside: Annotated[list[OutsideForm], "differences outside of the wrappers"]
    wrappers: Annotated[list[WrapperDiffForm], "the wrappers"]
