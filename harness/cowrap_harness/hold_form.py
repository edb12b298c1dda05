# SPDX-License-Identifier: GPL-2.0-or-later
"""The part `hold` of a dialect's file, as types: each member that it may have, with what it is."""

from __future__ import annotations

from typing import Annotated, TypedDict


class HoldForm(TypedDict, total=False):
    """What must hold of a fork's wrappers."""

    runs_like: Annotated[
        str,
        "the known dialect whose runtime the wrappers run on, and whose rules hold where nothing else is said;"
        " the base if it is not said",
    ]
    marks: Annotated[
        dict[str, dict[str, str] | None],
        "a mark, and what must hold of its wrappers: `shape` (`co_wrapper`, `co_wrapper_mixed`, `no_co_wrapper`)"
        " and the graph `lock` over the target (`none`, `read`, `write`); null for a mark that is not there",
    ]
    mark_word: Annotated[str, "as in `emit`"]
    prefix: Annotated[str, "as in `emit`"]
    infix: Annotated[str, "as in `emit`"]
    contexts: Annotated[
        dict[str, str],
        "further types that a context object may have, and which of the runtime's (`BlockDriverState`,"
        " `BdrvChild`, `BlockBackend`) stands for each; `stubs` declares the type and converts it",
    ]
    stubs: Annotated[
        str,
        "a folder beside the file, searched for headers before the harness's own; its `stubs.h`, if it has one, is"
        " included before everything else",
    ]
