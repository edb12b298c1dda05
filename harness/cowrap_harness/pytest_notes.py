# SPDX-License-Identifier: GPL-2.0-or-later
"""What cases and fixtures did in a pytest session: noted where it happens, carried by reports, told at the end.

Every pytest run loads this module with the plugin: pytest and the standard library only, and Python 3.9.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

import pytest

from cowrap_harness.counted import counted

if TYPE_CHECKING:
    Note = dict[str, Any]

CARRIER = "cowrap_notes"
"""The attribute of a test's report: it is what comes from a worker of pytest-xdist to the session that ends."""

_COUNTED = ("generated", "wrappers", "unjudged")
_WAITING = pytest.StashKey["list[Note]"]()


def note(config: pytest.Config, **what: Any) -> None:
    """Notes one thing that was done; only plain data, as it may travel between processes.

    `generated` counts headers; `case` (a path) and `golden` (a name) say what was compared, `accepted` and `pending`
    (paths) what was written, `wrappers` and `unjudged` (numbers) and `findings` (sentences) what was judged.
    """
    config.stash.setdefault(_WAITING, []).append(what)


def hand_over(config: pytest.Config, report: pytest.TestReport) -> None:
    """Gives a report what was noted since the last one."""
    notes = config.stash.get(_WAITING, [])
    if notes:
        setattr(report, CARRIER, notes[:])
        notes.clear()


def gather(stats: dict[str, list[Any]]) -> list[Note]:
    """All notes that the reports of a session carry, by the terminal's table of them."""
    return [one for reports in stats.values() for report in reports for one in getattr(report, CARRIER, [])]


def summary(notes: Sequence[Note]) -> list[str]:
    """The lines of the session's section: figures first, then each finding and each file to read or commit."""
    cases = {one["case"] for one in notes if "case" in one}
    goldens = {(one["case"], one["golden"]) for one in notes if "golden" in one}
    findings = [finding for one in notes for finding in one.get("findings", [])]
    generated, wrappers, unjudged = (sum(one.get(key, 0) for one in notes) for key in _COUNTED)
    figures = [
        counted(len(cases), "case"),
        f"{counted(generated, 'header')} generated",
        f"{counted(len(goldens), 'golden')} compared",
        f"{counted(wrappers, 'wrapper')} judged",
        counted(len(findings), "finding"),
    ]
    if unjudged:
        figures.append(f"{unjudged} not judged")
    lines = [", ".join(figures), *(f"finding: {finding}" for finding in findings)]
    for what, said in (("pending", "read it, then accept it with --cowrap-accept"), ("accepted", "run again")):
        lines += [f"{what}: {path} ({said})" for path in _paths(notes, what)]
    return lines


def _paths(notes: Iterable[Note], what: str) -> list[str]:
    return sorted({one[what] for one in notes if what in one})
