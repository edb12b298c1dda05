# SPDX-License-Identifier: GPL-2.0-or-later
"""What a run's page shows: the wrappers, the worst first, each with its anchor, its scenarios and its findings."""

from __future__ import annotations

import re
import shlex
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from cowrap_harness.oracle import PROPERTIES
from cowrap_harness.outcome import Row, RunReport, WrapperReport
from cowrap_harness.real_threads import NAME
from cowrap_harness.reference_tokens import c_tokens
from cowrap_harness.report.c_difference import DifferenceRow, c_difference
from cowrap_harness.report.meanings import MEANINGS, Meaning
from cowrap_harness.verdict import Verdict

MOST_FINDINGS = 100
"""Wrappers with something to say that stand in the page as they are; more are packed."""
MOST_WRAPPERS = 200
"""Wrappers of a run up to which those that pass stand in the page as they are too."""

UNTOLD = (None, "PASS", "NOT_JUDGED")
"""What a build can have of a scenario that says nothing against the wrapper."""

_PLAIN_NAME = re.compile(r"[A-Za-z_]\w*", re.ASCII)


@dataclass(frozen=True)
class Matrix:
    """What became of each scenario in each build; equal for most wrappers of one mark.

    `rows` are a scenario's name and a bucket for each build, None where it was not run there; those with anything but
    PASS come first.
    """

    builds: tuple[str, ...]
    rows: tuple[tuple[str, tuple[str | None, ...]], ...]

    @property
    def sentence(self) -> str:
        """The whole in a few words."""
        failing = sum(any(cell not in UNTOLD for cell in cells) for _, cells in self.rows)
        passing = all(cell in (None, "PASS") for _, cells in self.rows for cell in cells)
        what = f"{len(self.rows)} scenario{'s' * (len(self.rows) != 1)}"
        where = f"{len(self.builds)} build{'s' * (len(self.builds) != 1)}"
        return f"{what} in {where}: {f'{failing} fail' if failing else 'all pass' if passing else 'none fails'}"


@dataclass(frozen=True)
class Finding:
    """One bucket of a wrapper: the first row that showed it, how many did, and where the others were."""

    row: Row
    same: int
    elsewhere: tuple[str, ...]

    @property
    def meaning(self) -> Meaning:
        """What its verdict means and what to do about it."""
        return MEANINGS[self.row.judgement.verdict.value]

    @property
    def broken(self) -> str:
        """What must hold and does not, in a sentence; empty where no property broke."""
        judgement = self.row.judgement
        holds = PROPERTIES.get(judgement.detail) if judgement.verdict is Verdict.PROPERTY_BROKEN else None
        return holds.text if holds else ""


@dataclass(frozen=True)
class Item:
    """One wrapper in the list. `number` is its place in the report, `anchor` its name in the page's addresses."""

    number: int
    anchor: str
    wrapper: WrapperReport

    @cached_property
    def verdict(self) -> Verdict:
        """The wrapper's verdict."""
        return self.wrapper.verdict

    @property
    def is_quiet(self) -> bool:
        """Whether it passes, so that there is nothing to say about it."""
        return self.verdict is Verdict.PASS

    @cached_property
    def findings(self) -> list[Finding]:
        """Its buckets but PASS, each once."""
        found = []
        for row, same in self.wrapper.buckets:
            bucket = row.judgement.bucket
            _, *others = [one for one in self.wrapper.rows if one.judgement.bucket == bucket]
            places = tuple(f"{one.build}: {one.scenario.name}" for one in others if one.scenario)
            found.append(Finding(row, same, places))
        return found

    @property
    def difference(self) -> list[DifferenceRow]:
        """The reference's C beside this one's; empty where their tokens are equal or there is nothing to compare."""
        old, new = self.wrapper.reference, self.wrapper.generated
        return c_difference(old, new) if self.findings and old and c_tokens(old) != c_tokens(new) else []

    def matrix(self, builds: Sequence[str]) -> Matrix:
        """Its scenarios; without rows where it was never run."""
        cells: dict[str, dict[str, str]] = {}
        for row in self.wrapper.rows:
            if row.scenario is not None:
                cells.setdefault(row.scenario.name, {})[row.build] = row.judgement.bucket
        rows = [(name, tuple(of.get(build) for build in builds)) for name, of in cells.items()]
        rows.sort(key=lambda row: all(cell in (None, "PASS") for cell in row[1]))
        return Matrix(tuple(builds), tuple(rows))


def items(report: RunReport) -> list[Item]:
    """The wrappers: those with findings, those that were not judged, those refused, then those that pass."""
    taken: Counter[str] = Counter()
    found = []
    for number, wrapper in enumerate(report.wrappers):
        name = wrapper.name if _PLAIN_NAME.fullmatch(wrapper.name) else "no-plain-name"
        taken[name] += 1
        found.append(Item(number, f"wrapper-{name}" + (f"~{taken[name]}" if taken[name] > 1 else ""), wrapper))
    return sorted(found, key=_gravity)


def in_full(shown: Sequence[Item]) -> set[int]:
    """The numbers of those that stand in the page as they are, and can be read without a script."""
    told = [item.number for item in shown if not item.is_quiet][:MOST_FINDINGS]
    quiet = [item.number for item in shown if item.is_quiet]
    return {*told, *(quiet if len(shown) <= MOST_WRAPPERS else [])}


def causes(shown: Sequence[Item]) -> list[tuple[Finding, list[Item]]]:
    """Each bucket with the first row that showed it and the wrappers that did, the worst wrapper's first."""
    first: dict[str, tuple[Finding, list[Item]]] = {}
    for item in shown:
        for finding in item.findings:
            first.setdefault(finding.row.judgement.bucket, (finding, []))[1].append(item)
    return list(first.values())


def again(report: RunReport, row: Row) -> str:
    """The command that repeats the run in the build of one row alone; empty where the report does not know it."""
    words = list(report.again)
    if words and row.build not in ("", NAME):
        words[2:2] = ["--matrix", row.build]
    return shlex.join(words)


def _gravity(item: Item) -> int:
    if item.verdict.is_finding:
        return 0
    order = (Verdict.NOT_JUDGED, Verdict.HARNESS_ERROR, Verdict.RIGHTLY_REJECTED, Verdict.PASS)
    return order.index(item.verdict) + 1
