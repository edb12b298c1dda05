# SPDX-License-Identifier: GPL-2.0-or-later
"""The judge in C and the Python properties find the same broken, and both explorers run the same schedules."""

from __future__ import annotations

import random
import shlex
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from cowrap_harness.batch import build_batch
from cowrap_harness.batch_request import BatchRequest
from cowrap_harness.binding import Library, PreparedCase, broken_names, read_choices, read_outcome
from cowrap_harness.build import Build
from cowrap_harness.case import Scenario, Subject
from cowrap_harness.expectation import Expectation, expect
from cowrap_harness.generating import Generation
from cowrap_harness.native_result import decode_outcome
from cowrap_harness.observed import Observed
from cowrap_harness.oracle import PROPERTIES
from cowrap_harness.reading import read_headers
from cowrap_harness.reference import Generator
from cowrap_harness.rules import DIALECTS, MARK, Duty, duties, target_name
from cowrap_harness.scenarios import scenarios
from cowrap_harness.schedules import Schedule, explore
from cowrap_harness.toolchain import Toolchain, find_csrc
from cowrap_harness.trace import EVENT, Status, Trace
from cowrap_harness.verdict import judge_trace
from cowrap_harness.worlds import small_worlds

HERE = Path(__file__).parent

OLD = """\
int generated_co_wrapper bdrv_peek(BlockDriverState *bs, int64_t offset, int64_t bytes);
int generated_co_wrapper bdrv_poke(BdrvChild *child, int from, int to);
"""
NEW = """\
int co_wrapper bdrv_plain(BlockDriverState *bs, int64_t offset, int64_t bytes);
int co_wrapper_mixed_bdrv_rdlock bdrv_mixed(BdrvChild *child, int64_t from, int64_t to);
int coroutine_fn no_co_wrapper bdrv_co_back(BlockDriverState *bs, int from, int to);
void coroutine_fn no_co_wrapper_bdrv_wrlock bdrv_co_write(BlockDriverState *bs, bool from, double to);
"""
ENDINGS = {Status.OVERFLOWED: "record-overflow", Status.DEADLOCKED: "deadlock", Status.ENDLESS: "endless"}
MISTAKES = [
    *(("qemu-6.2", name) for name in ("no-change", "dropped-kick", "lost-result", "swapped-arguments", "static-frame")),
    *(("qemu-6.2", name) for name in ("no-coroutine-branch", "done-before-call", "kick-before-done")),
    *(("qemu-8.2", name) for name in ("no-change", "no-context-lock", "missing-lock", "missing-unlock")),
    *(("qemu-9.0", name) for name in ("no-change", "dropped-kick", "lost-result", "swapped-arguments")),
    *(("qemu-9.0", name) for name in ("missing-lock", "missing-unlock", "no-coroutine-branch", "no-assertion")),
    *(("qemu-9.0", name) for name in ("done-before-call", "no-wait", "node-context", "main-context", "static-frame")),
]
LIMIT = 60


@dataclass
class Prepared:
    """One scenario of one wrapper, ready to be run and judged by both."""

    library: Library
    name: str
    case: PreparedCase
    expected: Expectation
    record: Any

    def run(self, schedule: Schedule) -> list[tuple[int, int]]:
        self.case.set_schedule(schedule)
        self.library.lib.cw_run(self.case.case, self.record)
        return read_choices(self.record)

    def trace(self) -> Trace:
        return decode_outcome(read_outcome(self.library, self.record))

    def by_python(self) -> tuple[set[str], str]:
        """All that is broken, and the bucket of the verdict."""
        run = Observed(self.name, self.expected, self.trace())
        broken = {name for name, holds in PROPERTIES.items() if holds(run) is not None}
        return broken | {ENDINGS[s] for s in ENDINGS if s is run.trace.status}, judge_trace(run).bucket

    def by_c(self) -> tuple[set[str], str]:
        names = broken_names(self.library, self.library.lib.cw_judge(self.case.case, self.record))
        first = names[0] if names else ""
        words = {"": "PASS", "deadlock": "DEADLOCK", "endless": "RUN_TIMEOUT(endless)"}
        words["record-overflow"] = "HARNESS_ERROR(record-overflow)"
        return set(names), words.get(first, f"PROPERTY_BROKEN({first})")

    def explored(self, limit: int) -> tuple[list[Schedule], Any]:
        """The schedules that cw_explore runs, each seen, and what it says in the end."""
        ffi = self.library.ffi
        limits, state = ffi.new("CwLimits *", (limit, 1, limit)), ffi.new("CwExplored *")
        found = []
        while self.library.lib.cw_explore(self.case.case, limits, state, self.record):
            found.append(tuple(state.schedule[0 : state.n_schedule]))
        return found, state


@dataclass
class Bench:
    """A built batch of one mistake with its wrappers' duties."""

    dialect: str
    library: Library
    owed: list[tuple[Subject, Duty]]

    def prepare(self, index: int, scenario: Scenario) -> Prepared:
        subject, duty = self.owed[index]
        layout = self.library.layouts()[index]
        case = PreparedCase(self.library, DIALECTS.index(self.dialect), index, layout, scenario)
        expected = expect(duty, layout, scenario)
        case.set_due(expected)
        return Prepared(self.library, subject.name, case, expected, self.library.ffi.new("CwRecord *"))

    def all(self, of: Callable[[Duty], Any] = scenarios) -> Iterator[Prepared]:
        for index, (_, duty) in enumerate(self.owed):
            for scenario in of(duty):
                yield self.prepare(index, scenario)


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str, str], Bench]:
    """What a wrong generator makes in a dialect, loaded; built once."""
    known: dict[tuple[str, str], Bench] = {}

    def made(dialect: str, mistake: str) -> Bench:
        if (dialect, mistake) not in known:
            known[dialect, mistake] = _build(tmp_path_factory.mktemp("judges"), dialect, mistake)
        return known[dialect, mistake]

    return made


def _build(folder: Path, dialect: str, mistake: str) -> Bench:
    header = folder / "wrong.h"
    header.write_text(OLD if dialect < "qemu-8" else NEW)
    marked = read_headers([header], lambda word: MARK.match(word) is not None, lambda m, n: target_name(m, n, dialect))
    owed = [duty for duty in duties(dialect, marked.subjects) if isinstance(duty, Duty)]
    assert len(owed) == len(marked.subjects)
    command = shlex.join([sys.executable, str(HERE / "wrong_generator.py"), dialect, mistake])
    generation = Generation(Generator.parse(command), folder, marked.definitions)
    targets = {subject.name: duty.target for subject, duty in zip(marked.subjects, owed, strict=True)}
    request = BatchRequest(
        tuple(marked.subjects), targets, marked.made_up, dialect, lambda some: generation.of(some).text
    )
    (built,) = build_batch(request, Build("gcc", "O0"), Toolchain.discover(), folder / "build").built
    library = Library(built.library, find_csrc() / "include" / "cowrap" / "world.h")
    return Bench(dialect, library, list(zip(marked.subjects, owed, strict=True)))


def test_numbers_and_names_are_the_properties(bench: Callable[[str, str], Bench]) -> None:
    library = bench("qemu-9.0", "no-change").library
    first, last = library.lib.CW_BROKEN_ASSERTION, library.lib.CW_BROKEN_NOTHING_LEFT
    names = broken_names(library, sum(1 << number for number in range(first, last + 1)))
    assert names == list(PROPERTIES)
    for number, name in enumerate(names, first):
        assert getattr(library.lib, f"CW_BROKEN_{name.upper().replace('-', '_')}") == number
    assert library.lib.cw_broken_name(library.lib.CW_BROKEN_END + 1) == library.ffi.NULL


@pytest.mark.parametrize(("dialect", "mistake"), MISTAKES)
def test_both_judges_find_the_same(bench: Callable[[str, str], Bench], dialect: str, mistake: str) -> None:
    found: set[str] = set()
    built = bench(dialect, mistake)
    for one in built.all():
        if mistake == "no-wait" and one.expected.calls[0].bottom_half:
            continue  # its late write may hit this very process, which `run` keeps out of reach
        for schedule, _ in explore(one.run, lambda choices: choices, LIMIT):
            assert one.by_c() == one.by_python(), (one.name, schedule)
            found |= one.by_c()[0]
    assert bool(found) == (mistake != "no-change")


def test_both_judges_find_the_same_in_made_up_traces(bench: Callable[[str, str], Bench]) -> None:
    """Whatever a trace says, possible or not: events dropped, doubled, moved and changed, bytes and endings too."""
    source = random.Random(11)
    found: set[str] = set()
    for dialect in ("qemu-6.2", "qemu-8.2", "qemu-9.0"):
        for one in bench(dialect, "no-change").all():
            one.run(())
            whole = bytes(one.library.ffi.buffer(one.record))
            for _ in range(40):
                one.library.ffi.memmove(one.record, whole, len(whole))
                for _ in range(source.randint(1, 4)):
                    _mutate(one, source)
                assert one.by_c() == one.by_python(), one.trace()
                found |= one.by_c()[0]
    assert found == {*PROPERTIES, *ENDINGS.values()}


def _mutate(one: Prepared, source: random.Random) -> None:
    record, ffi = one.record, one.library.ffi
    kind = source.choice(["drop", "double", "swap", "field", "field", "field", "bytes", "status", "misuse"])
    at = source.randrange(max(1, record.n_events))
    rest = (record.n_events - at - 1) * EVENT.size
    if kind == "drop" and record.n_events > 1:
        ffi.memmove(record.events + at, bytes(ffi.buffer(record.events + at + 1, rest)), rest)
        record.n_events -= 1
    elif kind == "double":
        ffi.memmove(record.events + at + 1, bytes(ffi.buffer(record.events + at, rest + EVENT.size)), rest + EVENT.size)
        record.n_events += 1
    elif kind == "swap":
        other = source.randrange(max(1, record.n_events))
        pair = [bytes(ffi.buffer(record.events + place, EVENT.size)) for place in (at, other)]
        ffi.memmove(record.events + at, pair[1], EVENT.size)
        ffi.memmove(record.events + other, pair[0], EVENT.size)
    elif kind == "field":
        field = source.choice(["kind", "thread", "coroutine", "call", "a", "b", "c"])
        most = {"kind": 35, "thread": 4, "call": 4, "coroutine": 3, "a": 3, "b": 12, "c": 0xFFFF}[field]
        value = source.randint(1 if field == "kind" else 0, most)
        if field == "c" and source.random() < 0.7:
            value = record.events[at].c ^ (1 << source.randrange(18))
        setattr(record.events[at], field, value)
    elif kind == "bytes" and record.n_bytes:
        record.bytes[source.randrange(record.n_bytes)] ^= 1 << source.randrange(8)
    elif kind == "status":
        record.status = source.randint(1, len(Status) - 1)
        record.function = source.choice([one.name, "bdrv_poll_co"]).encode()
    elif kind == "misuse":
        record.status = Status.MISUSED
        record.misuse = source.choice([b"returned-before-target", b"write-after-return", b"double-wake"])


@pytest.mark.parametrize("mistake", ["no-change", "static-frame"])
def test_exploration_in_c_runs_the_same_schedules_in_the_same_order(
    bench: Callable[[str, str], Bench], mistake: str
) -> None:
    for one in bench("qemu-9.0", mistake).all():
        everything = [schedule for schedule, _ in explore(one.run, lambda choices: choices, 500)]
        for limit in {1, 2, 7, len(everything) - 1, len(everything), len(everything) + 1} - {0}:
            found, state = one.explored(limit)
            assert found == everything[:limit]
            assert (state.n_runs, state.complete) == (len(found), limit >= len(everything))


def _brute_force(one: Prepared) -> set[Schedule]:
    """Every sequence of choices, depth first: nothing in common with the explorers but the world."""
    found: set[Schedule] = set()
    waiting: list[Schedule] = [()]
    while waiting:
        prefix = waiting.pop()
        choices = one.run(prefix)
        if len(choices) == len(prefix):
            found.add(prefix)
        else:
            waiting += [(*prefix, option) for option in range(choices[len(prefix)][0])]
    return found


def test_none_is_missed_or_doubled_in_the_small_worlds(bench: Callable[[str, str], Bench]) -> None:
    source = random.Random(3)
    built = bench("qemu-9.0", "no-change")
    worlds = list(built.all(lambda duty: list(small_worlds(duty))))
    for one in source.sample(worlds, 60):
        found, state = one.explored(100_000)
        taken = []
        for schedule in found:
            choices = one.run(schedule)
            taken.append(tuple(choice for _, choice in choices))
        assert len(set(taken)) == len(taken)
        assert set(taken) == _brute_force(one)
        assert state.complete
        deviations = [sum(choice != 0 for choice in schedule) for schedule in found]
        assert deviations == sorted(deviations)


def test_counts_failures_and_different_traces(bench: Callable[[str, str], Bench]) -> None:
    failing = 0
    for one in bench("qemu-9.0", "static-frame").all():
        found, state = one.explored(LIMIT)
        outcomes, wrong = set(), 0
        for schedule in found:
            one.run(schedule)
            trace = one.trace()
            outcomes.add((trace.status, trace.events, trace.data, trace.failure.misuse))
            wrong += bool(one.by_c()[0])
        assert (state.n_failing, state.n_distinct) == (wrong, len(outcomes))
        failing += wrong
    assert failing > 0


def test_it_stops_only_at_what_is_new_where_no_sample_is_asked_for(bench: Callable[[str, str], Bench]) -> None:
    stops = 0
    for one in bench("qemu-9.0", "dropped-kick").all():
        ffi = one.library.ffi
        limits, state = ffi.new("CwLimits *", (LIMIT, 0, 0)), ffi.new("CwExplored *")
        seen = 0
        while one.library.lib.cw_explore(one.case.case, limits, state, one.record):
            assert state.broken & ~seen
            assert one.library.lib.cw_judge(one.case.case, one.record) == state.broken
            seen |= state.broken
            stops += 1
        assert seen == state.ever_broken
    assert stops > 0
