# SPDX-License-Identifier: GPL-2.0-or-later
"""The sentences of a run's reports, the same in every form."""

from __future__ import annotations

import shlex

from cowrap_harness.counted import counted
from cowrap_harness.outcome import Row, RunReport, WrapperReport
from cowrap_harness.real_threads import NAME
from cowrap_harness.verdict import Verdict


def result(report: RunReport) -> str:
    """What came out of a run: how many wrappers pass, and what of the others."""
    total = len(report.wrappers)
    passed = sum(wrapper.verdict is Verdict.PASS for wrapper in report.wrappers)
    parts = [f"{passed:,} of {total:,} wrappers pass" if total else "no marked declaration in the input"]
    if report.findings:
        parts.append(counted(report.findings, "wrapper") + " with findings")
    if report.refused:
        parts.append(f"{report.refused} refused, rightly")
    if report.harness_errors:
        parts.append(f"{report.harness_errors} not judged: the harness failed")
    if report.unread:
        parts.append(f"{counted(len(report.unread), 'mark')} not judged")
    if report.interrupted:
        parts.append(_unjudged(report.unjudged))
    return "; ".join(parts)


def ran(report: RunReport) -> str:
    """How much was run."""
    return f"{counted(report.executions, 'execution')} in {counted(len(report.builds), 'build')}"


def again(report: RunReport, row: Row) -> str:
    """The command that repeats the run in the build of one row alone; empty where the report does not know it."""
    words = list(report.again)
    if words and row.build not in ("", NAME):
        words[2:2] = ["--matrix", row.build]
    return shlex.join(words)


def _unjudged(wrappers: list[WrapperReport]) -> str:
    """How many wrappers an interruption left, and how many of them are right as far as it goes."""
    begun = sum(any(row.judgement.verdict is Verdict.PASS for row in wrapper.rows) for wrapper in wrappers)
    return f"{len(wrappers)} not judged to the end" + (f", {begun} of which pass so far" if begun else "")
