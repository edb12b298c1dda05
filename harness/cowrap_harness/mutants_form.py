# SPDX-License-Identifier: GPL-2.0-or-later
"""What `mutants` writes with `--json`, as types: each field with what it says, and its values if these are few."""

from __future__ import annotations

from typing import Annotated, TypedDict

from cowrap_harness.form_values import COUNTS_UP, SIGNALS, Count
from cowrap_harness.mutant_judging import NETS

SCHEMA = 1


class ExecutionForm(TypedDict):
    """What execution alone catches."""

    due: Annotated[Count, "those that compile and are not equivalent"]
    killed: Annotated[Count, "those of them that execution catches"]
    percent: Annotated[float, "the same, per cent"]
    least: Annotated[float, "what it must be at least"]


class GroupForm(TypedDict):
    """Some mutants counted."""

    mutants: Annotated[Count, "all"]
    compiled: Annotated[Count, "those that both compilers take"]
    equivalent: Annotated[Count, "those that are proven to change nothing"]
    execution: Annotated[Count, "those that execution catches"]


class MutantForm(TypedDict):
    """One mutant."""

    name: Annotated[str, "the wrapper"]
    mark: Annotated[str, "its mark"]
    operator: Annotated[str, "the operator that made it"]
    what: Annotated[str, "what it changes"]
    caught_by: Annotated[list[Annotated[str, NETS]], "the nets that catch it"]
    why: Annotated[str, "why execution cannot catch it, or empty"]
    difference: Annotated[list[str], "lines with `-` and `+`"]


class FailureForm(TypedDict):
    """A mutant with which the harness itself went wrong."""

    name: Annotated[str, "the wrapper"]
    sentence: Annotated[str, "what happened"]


class MutantsForm(TypedDict):
    """A whole run over mutants."""

    schema: Annotated[int, (SCHEMA,), COUNTS_UP]
    title: Annotated[str, "what was mutated and how it was judged, for people"]
    interrupted: Annotated[str, SIGNALS, "the signal that has cut it short: only some were judged; else empty"]
    mutants: Annotated[Count, "how many"]
    compiled: Annotated[Count, "how many both compilers take"]
    equivalent: Annotated[Count, "how many are proven to change nothing"]
    killed_by: Annotated[dict[str, Count], "by net, how many it catches with all others off"]
    first: Annotated[dict[str, Count], "by net, how many it is the first to catch"]
    execution: Annotated[ExecutionForm, "what execution alone catches"]
    equivalent_by: Annotated[dict[str, Count], "by proof, how many it proves equivalent"]
    operators: Annotated[dict[str, GroupForm], "by operator"]
    variants: Annotated[dict[str, GroupForm], "by dialect and mark"]
    escaped: Annotated[list[MutantForm], "those that compile, are not equivalent, and that execution does not catch"]
    survivors: Annotated[list[MutantForm], "those that no net catches and that nothing proves equivalent"]
    harness: Annotated[list[FailureForm], "those with which the harness itself went wrong"]
    notes: Annotated[list[str], "what else should be known"]
    timing: Annotated[dict[str, float], "seconds, the one part that differs between equal runs: `total`"]
