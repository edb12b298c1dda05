# SPDX-License-Identifier: GPL-2.0-or-later
"""A line of a campaign's log (`log.jsonl`), as types: each field with what it says, and its values if these are few."""

from __future__ import annotations

from typing import Annotated, TypedDict

from cowrap_harness.form_values import Count

EVENTS = ("canary", "replayed", "batch", "new", "kept", "end")


class _EventForm(TypedDict):
    at: Annotated[float, "seconds since the start of this run, which may go on with an earlier one's log"]
    event: Annotated[str, EVENTS, "what happened; which further fields are there depends on it"]


class LogLineForm(_EventForm, total=False):
    """One thing that happened. `at` and `event` are always there, all else where it is said of the event."""

    blind: Annotated[list[str], "canary: the builds in which the wrapper known to be wrong goes unseen"]
    bucket: Annotated[str, "replayed, new, kept: whose case it is"]
    shows: Annotated[bool, "replayed: whether a case that an earlier run kept still shows"]
    number: Annotated[Count, "batch: which one was judged"]
    cases: Annotated[Count, "batch: how many declarations it has"]
    executions: Annotated[Count, "batch: runs in the simulated world"]
    buckets: Annotated[list[str], "batch: what it showed, one for each declaration that did"]
    seconds: Annotated[dict[str, float], "batch: by what was done, and `total`"]
    declaration: Annotated[str, "new: the declaration that showed the bucket first"]
    batch: Annotated[Count, "new: the batch that it was drawn in"]
    reproduced: Annotated[bool, "kept: whether it showed again when it was judged alone"]
    shrunk: Annotated[bool, "kept: whether there was time to shrink it"]
    interrupted: Annotated[str, "end: the signal that has cut the run short, or empty"]
    environment: Annotated[str, "end: what is wrong with the machine, or empty"]
