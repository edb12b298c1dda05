# SPDX-License-Identifier: GPL-2.0-or-later
"""The sentences of a comparison's reports, the same in every form."""

from __future__ import annotations

from cowrap_harness.counted import counted
from cowrap_harness.diff_grade import Grade
from cowrap_harness.diff_outcome import DiffReport, OutsideDiff, Shown, WrapperDiff
from cowrap_harness.schedules import schedule_name
from cowrap_harness.verdict import Judgement, Verdict

PARTICULARS = (Grade.BEHAVIOUR, Grade.UNKNOWN, Grade.SPELLING)
"""Grades whose wrappers are shown one by one; of the others a name is enough."""


_IN_FULL = {
    "missing": "missing on the new side",
    "extra": "only on the new side",
    "refusal": "on neither side, for another reason",
    "compilation": "does not compile",
}
"""Words of departure.WORDS that need more of them."""


def title(wrapper: WrapperDiff) -> str:
    """A wrapper's class, and what differs or why that cannot be told."""
    said = ", ".join(_IN_FULL.get(word, word) for word in wrapper.what) or wrapper.reason
    passing = [one is not None and one.verdict is Verdict.PASS for one in (wrapper.old, wrapper.new)]
    both = ", though both sides pass" if wrapper.what and all(passing) else ""
    return wrapper.grade.value + (f" ({said})" if said else "") + both


def verdict(side: str, judgement: Judgement | None) -> str:
    """A side's verdict with its sentence."""
    if judgement is None:
        return f"{side}: not run"
    return f"{side}: {judgement.bucket}" + (f": {judgement.sentence}" if judgement.sentence else "")


def where(shown: Shown) -> str:
    """Where the run that is shown took place, under which schedule, and in how many more the sides differ."""
    more = f"; {shown.others} more differ" if shown.others else ""
    return f"{shown.build}, scenario '{shown.scenario}', {schedule_name(shown.schedule)} on both sides{more}"


def outside_title(one: OutsideDiff) -> str:
    """Which part of the file differs, and how much."""
    kind = "tokens" if one.grade is Grade.SPELLING else "only white space or comments"
    return f"outside the wrappers, {one.name}: {kind}"


def same_as(report: DiffReport, wrapper: WrapperDiff) -> str:
    """The first wrapper that differs in the same way as this one, with the same verdicts; empty for that one itself."""
    first = next(one for one in report.graded(wrapper.grade) if _way(one) == _way(wrapper))
    return "" if first is wrapper else first.name


def how(report: DiffReport) -> str:
    """The dialect, and what was run."""
    ran = "nothing had to be run"
    if report.executions:
        ran = f"{counted(report.executions, 'execution')} in {', '.join(report.builds)}"
    return f"dialect {report.dialect} ({report.chosen}); {ran}"


def _way(wrapper: WrapperDiff) -> tuple[object, ...]:
    buckets = tuple(one.bucket if one else "" for one in (wrapper.old, wrapper.new))
    return wrapper.what, buckets, wrapper.shown.scenario if wrapper.shown else ""
