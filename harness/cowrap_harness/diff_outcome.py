# SPDX-License-Identifier: GPL-2.0-or-later
"""What a comparison of two generators found, as data that every report reads: a class for each wrapper, and why."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict, dataclass, field
from typing import cast

from cowrap_harness.diff_form import SCHEMA, DiffForm, LineForm, ShownForm, WrapperDiffForm
from cowrap_harness.diff_grade import Grade
from cowrap_harness.exit_status import CLEAN, ENVIRONMENT, FINDINGS
from cowrap_harness.judgement_form import JudgementForm, judgement_form
from cowrap_harness.schedules import Schedule
from cowrap_harness.side_by_side import Line
from cowrap_harness.verdict import Judgement, Verdict


@dataclass(frozen=True)
class Shown:
    """The run that shows a difference: where, under which schedule, both sides' events, and how each was judged.

    `others` counts the scenarios, over all builds, in which the sides differ too.
    """

    build: str
    scenario: str
    schedule: Schedule
    lines: tuple[Line, ...]
    old: Judgement
    new: Judgement
    others: int = 0


@dataclass
class WrapperDiff:
    """One wrapper on both sides.

    `what` has words of departure.WORDS for Grade.BEHAVIOUR, else it is empty; `reason` says why two cannot be compared.
    `old` and `new` are the sides' verdicts, None where a wrapper was not run, as its tokens are equal. `tokens` shows
    where they differ.
    """

    name: str
    grade: Grade
    mark: str = ""
    place: str = ""
    text: str = ""
    what: tuple[str, ...] = ()
    reason: str = ""
    old: Judgement | None = None
    new: Judgement | None = None
    tokens: str = ""
    shown: Shown | None = None

    @property
    def wrong_side(self) -> str:
        """`old` or `new` where only that side does not compile, crashes or hangs, else empty."""
        if not set(self.what) & set(_SIDED):
            return ""
        wrong = [one is None or one.verdict is not Verdict.PASS for one in (self.old, self.new)]
        return {(True, False): "old", (False, True): "new"}.get((wrong[0], wrong[1]), "")


@dataclass(frozen=True)
class OutsideDiff:
    """A difference that is in no wrapper: in which part of the file, whether in tokens, and lines that show it."""

    name: str
    grade: Grade
    text: str = ""


@dataclass
class DiffReport:
    """A whole comparison; `old` and `new` say what was compared.

    `failed` says by side how a generator failed on the inputs as a whole, `said` what it said then. `interrupted` is
    the signal that has cut the comparison short, if one has.
    """

    dialect: str
    chosen: str
    old: str
    new: str
    builds: list[str]
    wrappers: list[WrapperDiff]
    outside: list[OutsideDiff] = field(default_factory=list)
    failed: dict[str, str] = field(default_factory=dict)
    said: dict[str, str] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    executions: int = 0
    strict: bool = False
    interrupted: str = ""

    def graded(self, grade: Grade) -> list[WrapperDiff]:
        """The wrappers of one grade."""
        return [wrapper for wrapper in self.wrappers if wrapper.grade is grade]

    @property
    def tokens_outside(self) -> bool:
        """Whether tokens differ outside of the wrappers."""
        return any(one.grade is Grade.SPELLING for one in self.outside)

    @property
    def exit_code(self) -> int:
        """What the comparison comes to, as exit_status.STATUSES says it."""
        spelling = self.graded(Grade.SPELLING) or self.tokens_outside
        if self.graded(Grade.BEHAVIOUR) or len(self.failed) == 1 or (self.strict and spelling):
            return FINDINGS
        nothing = len(self.failed) == 2 and len(self.graded(Grade.NEITHER)) == len(self.wrappers)
        return ENVIRONMENT if self.graded(Grade.UNKNOWN) or nothing or self.interrupted else CLEAN

    @property
    def headline(self) -> str:
        """What differs, in one sentence without its full stop."""
        kinds = Counter((one.grade, one.what, one.wrong_side) for one in self.wrappers)
        order = sorted(kinds, key=lambda kind: (list(Grade).index(kind[0]), -kinds[kind], kind))
        found = [f"{kinds[kind]:,} {_phrase(*kind, many=kinds[kind] > 1)}" for kind in order]
        if found:
            number, _, rest = found[0].partition(" ")
            found[0] = f"{number} wrapper{'' if number == '1' else 's'} {rest}"
        if self.outside:
            what = "tokens" if self.tokens_outside else "only white space and comments"
            found.append(f"outside the wrappers {what} differ")
        return ", ".join(found or ["no wrapper on either side"])


_WHOLE = {
    Grade.UNKNOWN: ("cannot be compared", "cannot be compared"),
    Grade.SPELLING: ("changes only its spelling", "change only their spelling"),
    Grade.WHITE_SPACE: ("changes only white space", "change only white space"),
    Grade.IDENTICAL: ("is identical", "are identical"),
    Grade.NEITHER: ("is on neither side", "are on neither side"),
}
_OUTCOMES = {
    "missing": ("is missing on the new side", "are missing on the new side"),
    "extra": ("is only on the new side", "are only on the new side"),
    "refusal": ("fails to be generated in another way", "fail to be generated in another way"),
    "compilation": ("does not compile", "do not compile"),
    "crash": ("crashes", "crash"),
    "hang": ("hangs", "hang"),
}
"""What became of a wrapper; all other words say what it does otherwise. Each for one and for many."""
_SIDED = ("compilation", "crash", "hang")


def _phrase(grade: Grade, what: tuple[str, ...], side: str, many: bool) -> str:
    if grade is not Grade.BEHAVIOUR:
        return _WHOLE[grade][many]
    fates = [word for word in what if word in _OUTCOMES]
    ways = [word for word in what if word not in _OUTCOMES]
    changed = " and ".join(filter(None, [", ".join(ways[:-1]), *ways[-1:]]))
    if not fates:
        return f"{'change their' if many else 'changes its'} {changed}"
    where = f" on the {side} side" if side and fates[0] in _SIDED else ""
    said = " and ".join(_OUTCOMES[word][many] for word in fates) + where
    return f"{said} ({changed})" if changed else said


def to_json(report: DiffReport) -> DiffForm:
    """The report as plain data; equal comparisons give equal data."""
    return {
        "schema": SCHEMA,
        "headline": report.headline,
        "exit": report.exit_code,
        "interrupted": report.interrupted,
        "dialect": report.dialect,
        "chosen": report.chosen,
        "old": report.old,
        "new": report.new,
        "builds": report.builds,
        "executions": report.executions,
        "failed": report.failed,
        "said": report.said,
        "notes": report.notes,
        "counts": {grade.value: len(report.graded(grade)) for grade in Grade},
        "outside": [{"name": one.name, "class": one.grade.value, "tokens": one.text} for one in report.outside],
        "wrappers": [_wrapper_json(wrapper) for wrapper in report.wrappers],
    }


def _wrapper_json(wrapper: WrapperDiff) -> WrapperDiffForm:
    return {
        "name": wrapper.name,
        "mark": wrapper.mark,
        "place": wrapper.place,
        "class": wrapper.grade.value,
        "what": list(wrapper.what),
        "reason": wrapper.reason,
        "old": _judgement_json(wrapper.old),
        "new": _judgement_json(wrapper.new),
        "tokens": wrapper.tokens,
        "shown": _shown_json(wrapper.shown),
    }


def _judgement_json(judgement: Judgement | None) -> JudgementForm | None:
    return None if judgement is None else judgement_form(judgement)


def _shown_json(shown: Shown | None) -> ShownForm | None:
    if shown is None:
        return None
    return {
        "build": shown.build,
        "scenario": shown.scenario,
        "schedule": list(shown.schedule),
        "old": _judgement_json(shown.old),
        "new": _judgement_json(shown.new),
        "others": shown.others,
        "trace": [cast(LineForm, asdict(line)) for line in shown.lines],
    }
