# SPDX-License-Identifier: GPL-2.0-or-later
"""Mutants through the nets: a fixed sample as a gate, each net alone, proofs of equivalence and what must have none,
and every written reason checked anew in all small worlds.
"""

from __future__ import annotations

import functools
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from cowrap_harness.equivalence import Equivalence
from cowrap_harness.equivalence_reasons import ITSELF, UNHEARD, UNSEEN, reason
from cowrap_harness.mutant_judging import (
    COMPILER,
    EXECUTION,
    GOLDEN,
    SANITIZER,
    TOKENS,
    Judged,
    MutantWork,
    judge_mutants,
)
from cowrap_harness.mutant_plan import PlanRequest, plan
from cowrap_harness.mutant_source import SourceError, read_wrapper
from cowrap_harness.mutants import Mutant
from cowrap_harness.reference_tokens import c_tokens
from cowrap_harness.rules import Duty, duty
from cowrap_harness.toolchain import Toolchain

BUILDS = ("gcc-O2", "clang-O0")
SANITIZED = ("gcc-O2+asan+ubsan",)
COMMAND = [sys.executable, "-m", "cowrap_harness.cli", "mutants"]


def request(dialect: str | None, inputs: tuple[Path, ...] = ()) -> PlanRequest:
    return PlanRequest(inputs, dialect, None, None, None, 0, BUILDS, (), 8)


@functools.cache
def all_work(dialect: str) -> tuple[MutantWork, ...]:
    """All bundled mutants of a dialect, in parcels."""
    return tuple(plan(request(dialect), Toolchain.discover())[0])


def work_for(dialect: str, wanted: Callable[[Mutant, MutantWork], bool], most: int = 100) -> MutantWork:
    """The bundled mutants of a dialect that are wanted, at most so many."""
    some = [(mutant, work) for work in all_work(dialect) for mutant in work.mutants if wanted(mutant, work)][:most]
    assert some
    bases = {base.subject.name: base for _, work in some for base in work.bases}
    names = {mutant.wrapper for mutant, _ in some}
    chosen = tuple(base for name, base in bases.items() if name in names)
    return replace(some[0][1], bases=chosen, mutants=tuple(mutant for mutant, _ in some))


def edited(dialect: str, mark: str, before: str, after: str) -> MutantWork:
    """One mutant of a dialect's first wrapper with this mark: the C text `before` becomes `after`."""
    work = work_for(dialect, lambda mutant, work: _mark(mutant, work) == mark, 1)
    text, was, now = (" ".join(tokens) for tokens in (work.bases[0].original, c_tokens(before), c_tokens(after)))
    assert was in text
    changed = tuple(text.replace(was, now, 1).split())
    return replace(work, mutants=(replace(work.mutants[0], operator="by-hand", tokens=changed),))


def _mark(mutant: Mutant, work: MutantWork) -> str:
    return next(base.subject.mark for base in work.bases if base.subject.name == mutant.wrapper)


def one(work: MutantWork) -> Judged:
    (judged,) = judge_mutants(work)
    assert not judged.harness
    return judged


@pytest.mark.long
def test_the_gate(tmp_path: Path, fits: Callable[[str, Any], Any]) -> None:
    """Over all dialects and marks: no survivor, and execution alone catches its share."""
    output = tmp_path / "report.json"
    command = [*COMMAND, "--sample", "180", "--seed", "5", "--json", str(output), "--html", str(tmp_path / "page.html")]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    report = fits("mutants", json.loads(output.read_text()))
    assert report["mutants"] == 180
    assert report["survivors"] == report["harness"] == report["escaped"] == []
    assert report["execution"]["percent"] >= 99
    assert report["execution"]["killed"] > 60
    assert set(report["killed_by"]) == {COMPILER, EXECUTION, SANITIZER, TOKENS, GOLDEN}
    assert report["compiled"] == 180 - report["killed_by"]["compiler"]
    assert sum(report["first"].values()) == 180
    assert len({name.split()[0] for name in report["variants"]}) == 7
    assert "execution alone catches" in done.stdout
    assert f"{report['execution']['killed']} of {report['execution']['due']}" in (tmp_path / "page.html").read_text()


RD, WR = "co_wrapper_bdrv_rdlock", "no_co_wrapper_bdrv_wrlock"
LOCK, UNLOCK = "bdrv_graph_co_rdlock();", "bdrv_graph_co_rdunlock();"
DONE, KICK = "s->poll_state.in_progress = false;", "aio_wait_kick();"
WAKE, RELEASE = "aio_co_wake(s->co);", "aio_context_release(ctx);"
OTHER = "aio_context_release(bdrv_get_aio_context(s->bs));"
WRITE, ACQUIRE = "bdrv_graph_wrlock(NULL);", "aio_context_acquire(ctx);"
SEEN, REFUSED = {EXECUTION, GOLDEN, TOKENS}, {COMPILER, GOLDEN, TOKENS}

BY_HAND = [
    ("a lost kick", "qemu-9.0", "co_wrapper", KICK, "", SEEN),
    ("an unknown function", "qemu-9.0", "co_wrapper", "aio_wait_kick", "aio_wait_nobody", REFUSED),
    ("a late unlock", "qemu-9.0", RD, UNLOCK + DONE + KICK, DONE + KICK + UNLOCK, SEEN),
    ("an unlock before the kick", "qemu-9.0", RD, UNLOCK + DONE, DONE + UNLOCK, SEEN),
    ("a wake before the release", "qemu-8.2", "no_co_wrapper", RELEASE + WAKE, WAKE + RELEASE, SEEN),
    ("a context before the graph", "qemu-8.2", WR, WRITE + ACQUIRE, ACQUIRE + WRITE, SEEN),
    ("a lock taken twice", "qemu-9.0", RD, LOCK, LOCK + LOCK, SEEN),
    ("the moved node's lock", "qemu-8.2", WR, RELEASE, OTHER, SEEN - {GOLDEN}),
    ("static storage", "qemu-6.2", "generated_co_wrapper", "BdrvCoStep0 s = {",
     "static BdrvCoStep0 s; s = (BdrvCoStep0) {", SEEN),
]  # fmt: skip


@pytest.mark.parametrize("row", BY_HAND, ids=[row[0] for row in BY_HAND])
def test_each_net_alone(row: tuple[str, str, str, str, str, set[str]]) -> None:
    what, dialect, mark, before, after, nets = row
    judged = one(edited(dialect, mark, before, after))
    assert set(judged.caught) - {GOLDEN} == nets - {GOLDEN}, what
    assert GOLDEN in judged.caught or GOLDEN not in nets
    assert judged.compiled == (COMPILER not in nets)


def test_the_sanitizer_is_a_net_of_its_own() -> None:
    over = "volatile int few[2] = {0, 0}; volatile int at = 2; few[at] = few[0];"
    judged = one(replace(edited("qemu-9.0", "co_wrapper", "*s = opaque;", f"*s = opaque; {over}"), sanitized=SANITIZED))
    assert judged.caught[SANITIZER].startswith("RUN_CRASH(sanitizer)")


def test_tokens_are_a_references() -> None:
    """Where the reference has other tokens than the mutated generator, the same text is caught by them."""
    work = edited("qemu-9.0", "co_wrapper", KICK, "")
    same = replace(work, bases=(replace(work.bases[0], reference=work.mutants[0].tokens),))
    assert TOKENS in one(work).caught
    assert TOKENS not in one(same).caught


def test_a_refusal_in_a_parcel_is_a_refusal_alone() -> None:
    work = work_for("qemu-9.0", lambda mutant, work: mutant.number % 9 == 1, 36)
    together = judge_mutants(replace(work, builds=()))
    refused = [judged for judged in together if not judged.compiled]
    assert 10 < len(refused) < len(together)
    for judged in refused[::3]:
        alone = judge_mutants(replace(work, builds=(), mutants=(judged.mutant,)))
        assert not alone[0].compiled, judged.mutant.name


def test_a_wrong_original_is_no_measure_of_anything() -> None:
    work = edited("qemu-9.0", "co_wrapper", KICK, "")
    wrong = replace(work, bases=(replace(work.bases[0], original=work.mutants[0].tokens),))
    (judged,) = judge_mutants(wrong)
    assert "the unchanged" in judged.harness
    assert "DEADLOCK" in judged.harness


EQUAL = [
    ("co_wrapper", ".poll_state.in_progress = true, .bs = bs,", ".bs = bs, .poll_state.in_progress = true,", "at -O2"),
    ("co_wrapper", "int64_t offset; int64_t bytes; const", "uint64_t offset; int64_t bytes; const", "at -O2"),
    ("co_wrapper", "int ret;", "int64_t ret;", "keeps every value"),
    ("co_wrapper_mixed", "s->ret = bdrv_co_step_2(", "s->ret = bdrv_step_2(", ITSELF),
]


@pytest.mark.parametrize(("mark", "before", "after", "proof"), EQUAL)
def test_what_is_equivalent_is_proven_so(mark: str, before: str, after: str, proof: str) -> None:
    judged = one(edited("qemu-9.0", mark, before, after))
    assert EXECUTION not in judged.caught
    assert proof in judged.equivalent


UNEQUAL = [
    ("co_wrapper", "int ret;", "int8_t ret;"),
    ("co_wrapper", KICK, ""),
    ("co_wrapper", "qemu_get_current_aio_context", "qemu_get_aio_context"),
    ("no_co_wrapper", "assert(qemu_in_coroutine());", ""),
    ("co_wrapper_mixed", "return bdrv_co_step_2(", "return bdrv_step_2("),
]


@pytest.mark.parametrize(("mark", "before", "after"), UNEQUAL)
def test_what_is_not_equivalent_has_no_proof(tmp_path: Path, mark: str, before: str, after: str) -> None:
    """Asked about all the same, as if no net had caught it."""
    work = edited("qemu-9.0", mark, before, after)
    tool = Equivalence("qemu-9.0", work.prelude, work.includes, Toolchain.discover(), tmp_path)
    base = work.bases[0]
    assert tool.proof(base.subject, base.source, work.mutants[0]) == ""


def _has_reason(mutant: Mutant, work: MutantWork) -> bool:
    base = next(base for base in work.bases if base.subject.name == mutant.wrapper)
    due = duty(work.dialect, base.subject)
    assert isinstance(due, Duty)
    try:
        return reason(due, base.source, read_wrapper(mutant.tokens)) != ""
    except SourceError:
        return False


@pytest.mark.slow
@pytest.mark.long
@pytest.mark.parametrize("dialect", ["qemu-6.2", "qemu-8.0", "qemu-9.0"])
def test_written_reasons_hold_in_every_small_world(dialect: str) -> None:
    """Each mutant that only a written reason calls equivalent goes through all small worlds, under all schedules."""
    work = work_for(dialect, _has_reason, 10_000)
    # a reason is about what the wrapper does, so one build is enough
    judged = judge_mutants(replace(work, builds=BUILDS[:1], exhaustive=True))
    assert [one.mutant.name for one in judged if EXECUTION in one.caught or one.harness] == []
    assert {one.equivalent for one in judged} == ({ITSELF} if dialect != "qemu-8.0" else {ITSELF, UNSEEN, UNHEARD})


def run(folder: Path, dialect: str, *more: str) -> subprocess.CompletedProcess[str]:
    command = [*COMMAND, "--dialect", dialect, *more]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


@pytest.mark.usefixtures("foreground")
def test_a_run_that_is_interrupted_goes_on(tmp_path: Path) -> None:
    options = ["--sample", "45", "--seed", "1", "--workers", "1"]
    command = [*COMMAND, "--dialect", "qemu-6.2", *options]
    started = subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    journal = tmp_path / ".cowrap/mutants/mutants.jsonl"
    end = time.monotonic() + 120
    while not (journal.exists() and journal.read_bytes().count(b"\n") >= 2):
        assert time.monotonic() < end
        assert started.poll() is None
        time.sleep(0.05)
    os.kill(started.pid, signal.SIGINT)
    out, said = started.communicate(timeout=60)
    assert (started.returncode, "--resume goes on" in out + said) == (-signal.SIGINT, True), out + said
    before = journal.read_text()
    done = run(tmp_path, "qemu-6.2", *options, "--resume", "--json", "a.json")
    assert done.returncode == 0, done.stdout + done.stderr
    assert journal.read_text().startswith(before)
    whole = run(tmp_path, "qemu-6.2", *options, "--json", "b.json", "--workers", "2")
    assert whole.returncode == 0, whole.stdout + whole.stderr
    reports = [json.loads((tmp_path / name).read_text()) for name in ("a.json", "b.json")]
    for report in reports:
        report.pop("timing")
    assert reports[0] == reports[1]


def test_a_header_of_ones_own_and_a_generator_that_is_wrong(tmp_path: Path) -> None:
    header = tmp_path / "own.h"
    header.write_text("int co_wrapper bdrv_own(BlockDriverState *bs, int x);\n")
    fine = run(tmp_path, "qemu-9.0", str(header), "--sample", "10")
    assert fine.returncode == 0, fine.stdout + fine.stderr
    wrong = Path(__file__).parent / "wrong_generator.py"
    command = f"{sys.executable} {wrong} qemu-9.0 dropped-kick"
    done = run(tmp_path, "qemu-9.0", str(header), "--sample", "10", "--generator", command)
    assert done.returncode == 2
    assert "the unchanged bdrv_own is caught" in done.stdout


def test_another_header_of_the_same_name_is_another_run(tmp_path: Path) -> None:
    header = tmp_path / "own.h"
    header.write_text("int co_wrapper bdrv_own(BlockDriverState *bs, int x);\n")
    assert run(tmp_path, "qemu-9.0", str(header), "--sample", "3").returncode == 0
    header.write_text("int co_wrapper bdrv_own(BlockDriverState *bs, int64_t x);\n")
    done = run(tmp_path, "qemu-9.0", str(header), "--sample", "3", "--resume")
    assert (done.returncode, "another campaign" in done.stderr) == (2, True), done.stderr


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (["--dialect", "qemu-1.0"], "unknown dialect 'qemu-1.0'"),
        (["nowhere.h"], "no such file: nowhere.h"),
        (["--tree", "."], "no block/meson.build"),
        (["--generator", "/no/such/program"], "/no/such/program"),
        (["--resume", "--directory", "other"], ""),
    ],
)
def test_wrong_requests(tmp_path: Path, more: list[str], said: str) -> None:
    if "--resume" in more:
        (tmp_path / "other").mkdir()
        (tmp_path / "other/mutants.jsonl").write_text('{"schema": 1, "command": "mutants"}\n')
        said = "is of another"
    done = run(tmp_path, "qemu-5.2", "--sample", "3", *more)
    assert (done.returncode, said in done.stderr) == (2, True), done.stderr
    assert "Traceback" not in done.stderr
