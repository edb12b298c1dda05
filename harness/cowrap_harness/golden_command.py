# SPDX-License-Identifier: GPL-2.0-or-later
"""`cowrap-harness golden`: what comes out now against the goldens of a suite; accepting; naming orphans."""

from __future__ import annotations

import os
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from cowrap_harness.golden import Difference, GoldenError, GoldenInput, accept, compare, discover, orphans
from cowrap_harness.interrupt import Interrupted
from cowrap_harness.outcome import RunReport, WrapperReport
from cowrap_harness.progress import Progress, silent
from cowrap_harness.runner import RunError, RunRequest, own_output, run
from cowrap_harness.trace import render_trace

TRACED = (
    "main: target yields once",
    "coroutine in main: target returns at once",
    "coroutine in main",
    "coroutine in main: must assert",
    "main: must assert",
)
"""The scenarios whose traces are goldens: one that polls, the direct call, the bottom half, the assertions."""


def run_golden(
    action: str, names: Sequence[str], suite: Path, everything: bool, progress: Progress = silent
) -> int:
    """Carries out one action; returns 0 where all is as it should be, 1 for differences or orphans, 2 for a wrong
    request.

    Accepting does not pass: it returns 1 where it changed something, so that the next check is the one that counts.
    """
    found: list[Difference] = []
    try:
        inputs = _chosen(discover(suite), names)
        if action == "orphans":
            return _print_orphans(suite)
        if action == "accept":
            return _accept(inputs, bool(names) or everything)
        for difference in differences(inputs, progress):
            print(difference.text())
            found.append(difference)
    except (GoldenError, RunError) as error:
        print(f"cowrap-harness: error: {error}")
        return 2
    except Interrupted as stop:
        print(f"interrupted by {stop.name}: {len(found)} differences so far; not every golden was compared")
        return 2
    lost = [] if names else orphans(suite)
    for path in lost:
        print(f"{path}: no input asks for it; remove it, or name its dialect in the input's first line")
    print(f"{len(inputs)} golden inputs: {len(found)} differences, {len(lost)} orphans")
    return 1 if found or lost else 0


def differences(inputs: Sequence[GoldenInput], progress: Progress = silent) -> Iterator[Difference]:
    """Everything that is not as its golden says: C text and diagnostics first, then traces."""
    for item in inputs:
        yield from text_differences(item)
    for dialect, members in sorted(_by_dialect(inputs).items()):
        report = run(RunRequest([item.path for item in members], dialect, matrix="quick"), progress)
        if report.interrupted:
            raise Interrupted(report.interrupted)
        for item in members:
            found = compare(item.expected_path(dialect, ".trace"), trace_text(item, report))
            if found is not None:
                yield found


def text_differences(item: GoldenInput) -> Iterator[Difference]:
    """What differs in the C text or in the diagnostics of one input; nothing is compiled."""
    if item.kind == "reject":
        found = compare(
            item.expected_path("", ".err"), own_output(item.path, item.dialects[0] if item.dialects else None)[1]
        )
        if found is not None:
            yield found
        return
    for dialect in item.dialects:
        text, said = own_output(item.path, dialect)
        if text is None:
            raise GoldenError(f"{item.path} must be accepted in {dialect}, but is refused:\n{said}")
        found = compare(item.expected_path(dialect, ".c"), text)
        if found is not None:
            yield found


_LINE = re.compile(r"\bgenerated\.c:\d+")
"""Which line it is depends on what else is in the run, and so on what other goldens there are."""


def trace_text(item: GoldenInput, report: RunReport) -> str:
    """The traces of one input's wrappers in the traced scenarios, as a golden holds them."""
    wrappers = [wrapper for wrapper in report.wrappers if wrapper.place.rpartition(":")[0] == str(item.path)]
    return "\n".join(part for wrapper in wrappers for part in _traces(wrapper))


def _traces(wrapper: WrapperReport) -> Iterator[str]:
    for row in wrapper.rows:
        if row.scenario is not None and row.trace is not None and row.scenario.name in TRACED:
            text = _LINE.sub("generated.c", render_trace(row.trace))
            yield f"{wrapper.name}, {row.scenario.name}: {row.judgement.bucket}\n{text}"


def _by_dialect(inputs: Sequence[GoldenInput]) -> dict[str, list[GoldenInput]]:
    members: dict[str, list[GoldenInput]] = defaultdict(list)
    for item in inputs:
        if item.kind == "accept":
            for dialect in item.dialects:
                members[dialect].append(item)
    return members


def _chosen(inputs: list[GoldenInput], names: Sequence[str]) -> list[GoldenInput]:
    unknown = set(names) - {item.name for item in inputs}
    if unknown:
        raise GoldenError(f"no golden input is named {', '.join(sorted(unknown))}")
    return [item for item in inputs if not names or item.name in names]


def _print_orphans(suite: Path) -> int:
    found = orphans(suite)
    for path in found:
        print(path)
    return 1 if found else 0


def _accept(inputs: Sequence[GoldenInput], asked: bool) -> int:
    if os.environ.get("CI"):
        print("cowrap-harness: error: goldens are never accepted in CI")
        return 2
    if not asked:
        print("cowrap-harness: error: name the cases to accept, or say --all")
        return 2
    found = list(differences(inputs))
    for difference in found:
        accept(difference)
        print(f"accepted {difference.path}")
    print(f"{len(found)} goldens changed; read them (git diff), then check")
    return 1 if found else 0
