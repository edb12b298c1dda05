# SPDX-License-Identifier: GPL-2.0-or-later
"""The list of mutants that no test needs to see, each with the reason why, held against what was found."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path

LIST = Path(__file__).parent / "survivors.txt"


def read_survivors(text: str) -> dict[str, str]:
    """Names to reasons: a reason begins in column 0, the mutants that it is for stand indented below it."""
    reasons: dict[str, str] = {}
    reason = ""
    fresh = True
    for line in text.splitlines():
        if line.startswith("#") or not line.strip():
            fresh = True
        elif line[0] != " ":
            reason = line.strip() if fresh else f"{reason} {line.strip()}"
            fresh = False
        else:
            fresh = True
            name = line.strip()
            if not reason or name in reasons:
                raise ValueError(f"without a reason or twice: {name}")
            reasons[name] = reason
    return reasons


def contradictions(killers: Mapping[str, str], listed: Collection[str], modules: Collection[str]) -> list[str]:
    """What the list and the fates of all mutants of `modules` do not agree on; `killers` has a name for each mutant."""
    wrong = [f"survives: {name}" for name, killer in killers.items() if not killer and name not in listed]
    for name in listed:
        if name.partition(" ")[0] in modules:
            if name not in killers:
                wrong.append(f"listed, but there is no such mutant: {name}")
            elif killers[name]:
                wrong.append(f"listed, but killed by {killers[name]}: {name}")
    return wrong
