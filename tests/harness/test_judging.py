# SPDX-License-Identifier: GPL-2.0-or-later
"""Executions to rows: the two judges are held against each other, and builds by the digests of all their traces."""

from __future__ import annotations

from cowrap_harness.case import Call, Scenario
from cowrap_harness.expectation import expect
from cowrap_harness.judging import Judge
from cowrap_harness.native_result import NativeResult, NativeRun
from cowrap_harness.outcome import Row
from cowrap_harness.rules import Duty, Place, Shape
from cowrap_harness.trace import HELD_READ, Event, Failure, Kind, Status, Trace
from cowrap_harness.values import LeafKind, LeafLayout, SlotLayout, WrapperLayout
from cowrap_harness.verdict import Verdict

SLOT = SlotLayout(4, False, (LeafLayout(0, 4, LeafKind.INTEGER),))
LAYOUT = WrapperLayout("bdrv_foo", True, (SLOT,), SLOT)
DUTY = Duty("qemu-9.0", Shape.PLAIN, "bdrv_co_foo", "read", Place.CALLER, False, True)
AT = (0, 0)
SCENARIO = Scenario("main", (Call(),))


def passing() -> Trace:
    due = expect(DUTY, LAYOUT, SCENARIO).calls[0]
    events = (
        Event(Kind.CALL, 0, 0, 0, 0, 0, 0),
        Event(Kind.CREATE, 0, 0, 0, 1, 0, 0),
        Event(Kind.READ_LOCK, 0, 1, 0, 0, 0, 0),
        Event(Kind.TARGET, 0, 1, 0, 0, 1, HELD_READ),
        Event(Kind.ARGUMENT, 0, 1, 0, 0, 0, 4),
        Event(Kind.TARGET_END, 0, 1, 0, 0, 0, HELD_READ),
        Event(Kind.READ_UNLOCK, 0, 1, 0, 0, 0, 0),
        Event(Kind.RETURN, 0, 0, 0, 0, 0, 0),
        Event(Kind.RESULT, 0, 0, 0, 0, 4, 4),
    )
    return Trace(Status.FINISHED, events, due.arguments[0] + due.result)


def hanging() -> Trace:
    return Trace(Status.DEADLOCKED, passing().events[:6], passing().data, Failure("nobody kicked main"))


def rows(*results: tuple[Trace, str | None, int]) -> list[Row]:
    """Rows for one build after another, each with a trace, the word of the judge in C, and a digest."""
    builds = [
        (f"build-{n}", 0, NativeResult((LAYOUT,), (NativeRun(0, 0, (), trace, None, word),), (), {AT: 9}, {AT: d}))
        for n, (trace, word, d) in enumerate(results)
    ]
    return Judge("bdrv_foo", DUTY).rows(builds, [SCENARIO])


def verdicts(found: list[Row]) -> list[str]:
    return [row.judgement.bucket for row in found]


def test_judges_that_agree_leave_the_verdict_alone() -> None:
    assert verdicts(rows((passing(), "", 1), (passing(), None, 1))) == ["PASS", "PASS"]
    assert verdicts(rows((hanging(), "deadlock", 1))) == ["DEADLOCK"]


def test_judges_that_disagree_are_the_harness_s_own_error() -> None:
    for trace, word, names in [
        (passing(), "result", "result broken, the properties find nothing"),
        (hanging(), "", "nothing broken, the properties find deadlock"),
        (hanging(), "context", "context broken, the properties find deadlock"),
    ]:
        (row,) = rows((trace, word, 1))
        assert row.judgement.bucket == "HARNESS_ERROR(judges-disagree)"
        assert names in row.judgement.sentence


def test_digests_that_differ_are_a_disagreement_of_compilers() -> None:
    found = rows((passing(), "", 1), (passing(), "", 1), (passing(), "", 2))
    assert [row.judgement.verdict for row in found] == [Verdict.PASS] * 3 + [Verdict.COMPILERS_DISAGREE]
    assert (found[-1].build, found[-1].scenario) == ("build-2", SCENARIO)
    assert "built by build-0 and build-2" in found[-1].judgement.sentence
