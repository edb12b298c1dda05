# SPDX-License-Identifier: GPL-2.0-or-later
"""A run's report as a flat list for tools that show places: one entry a wrapper and bucket that is not PASS."""

from __future__ import annotations

import enum
import hashlib
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from cowrap_harness.outcome import Row, RunReport, WrapperReport
from cowrap_harness.schedules import schedule_name
from cowrap_harness.trace_text import render_trace
from cowrap_harness.verdict import Verdict

TRACE_TAIL = 14
"""Events shown of a failing run: the last ones, where the cause usually is."""

NOT_JUDGED = Verdict.NOT_JUDGED.value
"""The rule of a mark that the second reading could not take; it has no verdict."""


class Kind(enum.Enum):
    """What an entry asks for."""

    FINDING = "the generator's output is wrong"
    REFUSED = "the declaration is wrong"
    UNJUDGED = "the harness could not do its work"


@dataclass(frozen=True)
class Entry:
    """One thing to show at one place.

    `rule` is the bucket's verdict, `name` the wrapper's, or the mark's place where it is not known. `path` is relative
    with `/` where the file lies below the root, else absolute. `where` says in which run it showed, `evidence` is what
    happened there in lines; both are empty for what comes before running. `fingerprint` is the same for the same
    wrapper, file and bucket, on whatever line.
    """

    kind: Kind
    rule: str
    bucket: str
    name: str
    path: str
    line: int
    declaration: str
    sentence: str
    where: str = ""
    evidence: str = ""
    fingerprint: str = ""


def report_root(environment: Mapping[str, str] = os.environ) -> Path:
    """What reports name files relative to: the checkout of a GitHub or GitLab job, else the working directory."""
    return Path(environment.get("GITHUB_WORKSPACE") or environment.get("CI_PROJECT_DIR") or Path.cwd())


def entries(report: RunReport, root: Path) -> list[Entry]:
    """The entries of a report, in its order, each with a fingerprint of its own; marks that were not judged last."""
    seen: dict[tuple[str, ...], int] = {}
    found = []
    for entry in _entries(report, root):
        key = (entry.path, entry.name, entry.bucket)
        again = seen[key] = seen.get(key, -1) + 1
        digest = hashlib.sha256("\0".join([*key, *([str(again)] if again else [])]).encode(errors="surrogateescape"))
        found.append(replace(entry, fingerprint=digest.hexdigest()))
    return found


def _entries(report: RunReport, root: Path) -> Iterator[Entry]:
    for wrapper in report.wrappers:
        # A function that no declaration asks for has no place but the inputs.
        path, line = located(wrapper.place or f"{(report.inputs or ['.'])[0]}:1", root)
        for row, same in wrapper.buckets:
            yield _entry(wrapper, row, same, path, line)
    for place, reason in report.unread:
        path, line = located(place, root)
        yield Entry(Kind.UNJUDGED, NOT_JUDGED, NOT_JUDGED, f"the mark in line {line}", path, line, "", reason)


def _entry(wrapper: WrapperReport, row: Row, same: int, path: str, line: int) -> Entry:
    judgement = row.judgement
    kind = Kind.FINDING if judgement.verdict.is_finding else Kind.UNJUDGED
    if judgement.verdict is Verdict.RIGHTLY_REJECTED:
        kind = Kind.REFUSED
    return Entry(
        kind, judgement.verdict.value, judgement.bucket, wrapper.name, path, line,
        wrapper.text, judgement.sentence, where(row, same), evidence(row),
    )  # fmt: skip


def located(place: str, root: Path) -> tuple[str, int]:
    """The path (relative where it lies below `root`) and the line of a place `PATH:LINE`."""
    name, _, line = place.rpartition(":")
    path, base = Path(os.path.abspath(name)), Path(os.path.abspath(root))
    # As it was named first: a link within the checkout is what other tools know the file by.
    for file, top in ((path, base), (path.resolve(), base.resolve())):
        if file.is_relative_to(top):
            return file.relative_to(top).as_posix(), int(line)
    return path.as_posix(), int(line)


def where(row: Row, same: int) -> str:
    """In which build, scenario and schedule a row showed, with how many more like it; empty before running."""
    if row.scenario is None:
        return ""
    more = f", and {same - 1} more like it" if same > 1 else ""
    return f"in {row.build}, scenario '{row.scenario.name}', {schedule_name(row.schedule)}{more}"


def evidence(row: Row) -> str:
    """What happened in a failing run: beside one that passes, else the end of its trace; empty where none was kept."""
    if row.beside:
        return row.beside
    if row.trace is None or not row.judgement.verdict.is_finding:
        return ""
    lines = render_trace(row.trace).splitlines()
    return "\n".join(lines[:1] + (["..."] if len(lines) > TRACE_TAIL + 1 else []) + lines[1:][-TRACE_TAIL:])
