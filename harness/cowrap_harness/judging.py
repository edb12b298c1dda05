# SPDX-License-Identifier: GPL-2.0-or-later
"""Executions of a batch, across builds, to rows: each trace is judged once, and builds are held against each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from cowrap_harness.case import Scenario
from cowrap_harness.child_deaths import NOT_SET_UP, SPOILT
from cowrap_harness.event_values import value_mask
from cowrap_harness.expectation import Expectation, expect
from cowrap_harness.native_result import NativeResult, NativeRun
from cowrap_harness.observed import Observed
from cowrap_harness.outcome import Row
from cowrap_harness.rules import Duty
from cowrap_harness.trace import Kind, Trace
from cowrap_harness.values import WrapperLayout
from cowrap_harness.verdict import PASSED, Judgement, Verdict, judge_death, judge_trace

_Seen = tuple[Trace, WrapperLayout]
"""What came of a case in one build, and how the wrapper's values lie in memory there."""
_SANITIZER_WORDS = ("AddressSanitizer", "runtime error:", "LeakSanitizer")


class Judge:
    """Judges the executions of one wrapper; equal traces of one scenario get one judgement, whatever the build."""

    def __init__(self, name: str, duty: Duty) -> None:
        self._name = name
        self._duty = duty
        self.executions = 0
        self._known: dict[tuple[Scenario, Trace], Judgement] = {}

    def rows(self, results: Iterable[tuple[str, int, NativeResult]], scenarios: Sequence[Scenario]) -> list[Row]:
        """One row per build and scenario: the first failing schedule's, else that all passed.

        `results` are (build name, the wrapper's index in that batch, result) triples; `scenarios` is the table that
        they point into.
        """
        rows: list[Row] = []
        traces: dict[tuple[int, tuple[int, ...]], dict[str, _Seen]] = defaultdict(dict)
        digests: dict[int, dict[str, tuple[int, int]]] = defaultdict(dict)
        for build, index, result in results:
            layout = result.layouts[index]
            by_scenario: dict[int, list[NativeRun]] = defaultdict(list)
            for execution in result.executions_by_wrapper.get(index, ()):
                by_scenario[execution.scenario].append(execution)
                if execution.death is None:
                    key = execution.scenario, execution.schedule
                    traces[key][build] = execution.trace, layout
            rows += self._family_rows(build, index, result, scenarios, by_scenario)
            for number, runs in by_scenario.items():
                count = result.runs.get((index, number), len(runs))
                self.executions += count
                if (index, number) in result.digests:
                    digests[number][build] = count, result.digests[index, number]
                rows.append(self._row(build, layout, scenarios[number], runs, count))
            for number, count in _passed_unseen(index, result, scenarios):
                self.executions += count
                digests[number][build] = count, result.digests[index, number]
                rows.append(Row(PASSED, build, scenarios[number], (), count))
        if not any(row.judgement.verdict.is_finding for row in rows):
            rows += self._disagreements(traces, scenarios) or _unseen_disagreements(digests, scenarios)
        return rows

    def _family_rows(
        self,
        build: str,
        index: int,
        result: NativeResult,
        scenarios: Sequence[Scenario],
        by_scenario: dict[int, list[NativeRun]],
    ) -> list[Row]:
        """One row for all scenarios of a family that pass; those are taken out of `by_scenario`."""
        layout = result.layouts[index]
        passed: dict[str, list[int]] = defaultdict(list)
        cut = 0
        for number, count in result.runs_by_wrapper.get(index, {}).items():
            family = scenarios[number].family
            runs = by_scenario.get(number, [])
            if not family:
                continue
            if all(self._judge(layout, scenarios[number], run).verdict is Verdict.PASS for run in runs):
                by_scenario.pop(number, None)
                passed[family].append(count)
                cut += (index, number) in result.incomplete
        self.executions += sum(map(sum, passed.values()))
        how = f", {cut} of them not under all schedules" if cut else ", each under all its schedules"
        return [
            Row(PASSED, build, Scenario(f"{family}: {len(counts):,}{how}", ()), (), sum(counts))
            for family, counts in passed.items()
        ]

    def _row(self, build: str, layout: WrapperLayout, scenario: Scenario, runs: list[NativeRun], count: int) -> Row:
        for run in runs:
            judgement = self._judge(layout, scenario, run)
            if judgement.verdict is not Verdict.PASS:
                return Row(judgement, build, scenario, run.schedule, count, run.trace)
        return Row(PASSED, build, scenario, runs[0].schedule, count, runs[0].trace)

    def _judge(self, layout: WrapperLayout, scenario: Scenario, run: NativeRun) -> Judgement:
        if run.death is not None:
            return _death(run)
        key = scenario, run.trace
        if key not in self._known:
            expected = _expect(self._duty, layout, scenario)
            self._known[key] = judge_trace(Observed(self._name, expected, run.trace))
        found = self._known[key]
        if run.broken is not None and run.broken != name_in_c(found):
            names = [name or "nothing" for name in (run.broken, name_in_c(found))]
            sentence = f"the judge in C finds {names[0]} broken, the properties find {names[1]}"
            return Judgement(Verdict.HARNESS_ERROR, "judges-disagree", sentence)
        return found

    @staticmethod
    def _disagreements(
        traces: dict[tuple[int, tuple[int, ...]], dict[str, _Seen]], scenarios: Sequence[Scenario]
    ) -> list[Row]:
        for (number, schedule), seen in traces.items():
            first = next(iter(seen))
            other = next((build for build in seen if _differ(seen[first], seen[build])), None)
            if other is not None:
                sentence = f"the same case ran differently when built by {first} and by {other}"
                judgement = Judgement(Verdict.COMPILERS_DISAGREE, "", sentence)
                return [Row(judgement, other, scenarios[number], schedule)]
        return []


def _passed_unseen(
    index: int, result: NativeResult, scenarios: Sequence[Scenario]
) -> Iterator[tuple[int, int]]:
    """The scenarios of a wrapper that the judge in C passed and of which no run came back, with their runs."""
    seen = {run.scenario for run in result.executions_by_wrapper.get(index, ())}
    for number, count in result.runs_by_wrapper.get(index, {}).items():
        if number not in seen and not scenarios[number].family:
            yield number, count


def _unseen_disagreements(
    digests: dict[int, dict[str, tuple[int, int]]], scenarios: Sequence[Scenario]
) -> list[Row]:
    """What no trace that came back shows: explorations of one scenario whose digests of all traces differ."""
    for number, seen in digests.items():
        if len(set(seen.values())) > 1:
            first = next(iter(seen))
            other = next(build for build in seen if seen[build] != seen[first])
            sentence = f"under a schedule beyond the sample the case ran differently when built by {first} and {other}"
            return [Row(Judgement(Verdict.COMPILERS_DISAGREE, "", sentence), other, scenarios[number])]
    return []


@lru_cache(maxsize=65536)
def _expect(duty: Duty, layout: WrapperLayout, scenario: Scenario) -> Expectation:
    return expect(duty, layout, scenario)


def name_in_c(judgement: Judgement) -> str:
    """What `cw_judge` calls a judgement of a run that came back: a property's name, another word, or nothing."""
    words = {Verdict.PASS: "", Verdict.DEADLOCK: "deadlock", Verdict.RUN_TIMEOUT: "endless"}
    return words.get(judgement.verdict, judgement.detail)


def _death(run: NativeRun) -> Judgement:
    assert run.death is not None
    for line in run.death.errors.splitlines():
        if any(word in line for word in _SANITIZER_WORDS):
            kind = "sanitizer"
            return Judgement(Verdict.RUN_CRASH, kind, line.strip().lstrip("=").strip())
    if run.death.how == NOT_SET_UP:
        return Judgement(Verdict.HARNESS_ERROR, "child", f"the child could not be set up: {run.death.errors.strip()}")
    if run.death.how == SPOILT:
        return judge_death(run.death.how, "the wrapper wrote over the memory in which its runs are noted")
    sentence = run.trace.failure.message or f"the process ended by {run.death.how} inside the wrapper"
    return judge_death(run.death.how, sentence)


def _differ(one: _Seen, other: _Seen) -> bool:
    """Whether two builds ran a case differently; most traces are equal to the last byte, which is quickly seen."""
    return one != other and comparable(*one) != comparable(*other)


def comparable(trace: Trace, layout: WrapperLayout) -> tuple[object, ...]:
    """What must be equal in every build: how it ended and all events, with argument and result bytes less their
    padding.
    """
    values = []
    for event in trace.of(Kind.ARGUMENT, Kind.RESULT):
        pairs = zip(trace.bytes_of(event), value_mask(layout, event), strict=False)
        values.append(bytes(byte & mask for byte, mask in pairs))
    # a wrapper's index and line are no facts about it: builds that refuse other wrappers number and place it otherwise
    targets = (Kind.TARGET, Kind.TARGET_END)
    events = tuple(event._replace(a=0) if event.kind in targets else event for event in trace.events)
    failure = trace.failure.misuse, trace.failure.expression, trace.failure.function
    return trace.status, events, tuple(values), failure
