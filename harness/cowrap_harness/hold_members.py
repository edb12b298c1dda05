# SPDX-License-Identifier: GPL-2.0-or-later
"""The members that the part `hold` of a dialect's file may have, and what each is."""

from __future__ import annotations

MEMBERS = {
    "runs_like": "the known dialect whose runtime the wrappers run on, and whose rules hold where nothing else is said;"
    " the base if it is not said",
    "marks": "a mark, and what must hold of its wrappers: `shape` (`co_wrapper`, `co_wrapper_mixed`, `no_co_wrapper`)"
    " and the graph `lock` over the target (`none`, `read`, `write`); null for a mark that is not there",
    "mark_word": "as in `emit`",
    "prefix": "as in `emit`",
    "infix": "as in `emit`",
    "contexts": "further types that a context object may have, and which of the runtime's (`BlockDriverState`,"
    " `BdrvChild`, `BlockBackend`) stands for each; `stubs` declares the type and converts it",
    "stubs": "a folder beside the file, searched for headers before the harness's own; its `stubs.h`, if it has one, is"
    " included before everything else",
}
