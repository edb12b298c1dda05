# SPDX-License-Identifier: GPL-2.0-or-later
"""Hostile inputs from a fixed seed keep all claims; the fuzzer draws what it says, sees what breaks, and goes on where
it ended."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.hostile import claims
from tests.hostile.claims import broken_claim, decoded
from tests.hostile.fuzz import campaign
from tests.hostile.inputs import corpus, hostile_input

from cowrap.pipeline import Outcome, run

Program = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.mark.parametrize("part", range(4))
def test_hostile_inputs_keep_all_claims(part: int) -> None:
    numbers = range(part * 1500, (part + 1) * 1500)
    assert {number: problem for number in numbers if (problem := broken_claim(hostile_input(1, number), number))} == {}


FOUND = {
    "a mark in an annotation before a tag": b"co_wrapper_mixed enum  TSA_REQUIRES(\nvoid coroutine_fn no_co_wrapper "
    b"bdrv_co_a) Bdrv_D(void);\nbool co_wrapper_mixed_bdrv_rdlock blk_c(const char * ctx, int bs2);",
    "the same of a parameter": b"int co_wrapper bdrv_a(struct TSA_REQUIRES(int co_wrapper bdrv_b(int a)) foo *a);\n",
}


@pytest.mark.parametrize("data", FOUND.values(), ids=FOUND)
def test_what_the_fuzzer_has_found_is_mended(data: bytes) -> None:
    assert [problem for number in range(16) if (problem := broken_claim(data, number))] == []


def test_an_input_depends_on_seed_and_number_alone() -> None:
    assert [hostile_input(5, number) for number in range(30)] == [hostile_input(5, number) for number in range(30)]
    assert hostile_input(5, 1) != hostile_input(6, 1)


def test_the_inputs_reach_all_stages() -> None:
    """Some are refused with most of the codes there are, and some become wrappers."""
    outcomes = [run([decoded(hostile_input(2, number))]) for number in range(3000)]
    assert sum(bool(outcome.plans) and outcome.text is not None for outcome in outcomes) > 300
    assert len({item.code for outcome in outcomes for item in outcome.diagnostics}) > 30
    assert len(corpus()) > 100


def spoil(monkeypatch: pytest.MonkeyPatch, change: Callable[[Outcome], None]) -> None:
    def spoilt(*arguments: object, **options: object) -> Outcome:
        outcome = run(*arguments, **options)  # type: ignore[arg-type]
        change(outcome)
        return outcome

    monkeypatch.setattr(claims, "run", spoilt)


GOOD = b"int co_wrapper bdrv_a(BdrvChild *c, int n);\n"
INJECTIONS = {
    "comment": ("int n;", "int n; /* why"),
    "string": ("int n;", 'int n; "'),
    "character": ("int n;", "int n; 'n'"),
    "statement": ("aio_wait_kick();\n}", "aio_wait_kick();\n}\nint evil;"),
    "function": ("aio_wait_kick();\n}", "aio_wait_kick();\n}\nint evil(void) {}"),
    "brace": ("aio_wait_kick();", "aio_wait_kick(); }"),
    "splice": ("int n;", "int n\\\n;"),
    "trigraph": ("int n;", "int n??/\n;"),
    "nul": ("int n;", "int n\0;"),
    "letter": ("int n;", "int \u00e9;"),
    "directive": ("typedef struct", "#define x\ntypedef struct"),
    "title": ("/* bdrv_a() calls", "/* */ int x; /* bdrv_a() calls"),
    "head": (" */\n\n#include", " */ int x; /*\n */\n\n#include"),
}


@pytest.mark.parametrize("name", INJECTIONS)
def test_an_injected_token_is_seen(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    old, new = INJECTIONS[name]

    def change(outcome: Outcome) -> None:
        assert outcome.text is not None
        assert old in outcome.text
        outcome.text = outcome.text.replace(old, new, 1)

    assert broken_claim(GOOD, 0) == ""
    spoil(monkeypatch, change)
    assert "reads otherwise" in broken_claim(GOOD, 0)


def test_an_exception_a_hang_and_a_flood_are_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(outcome: Outcome) -> None:
        raise RecursionError("too deep")

    spoil(monkeypatch, fail)
    assert "RecursionError: too deep" in broken_claim(GOOD, 0)

    def hang(outcome: Outcome) -> None:
        while True:
            pass

    spoil(monkeypatch, hang)
    monkeypatch.setattr(claims, "SECONDS", 0.1)
    assert "no answer" in broken_claim(GOOD, 0)

    def flood(outcome: Outcome) -> None:
        outcome.text = "x" * 1_000_000

    spoil(monkeypatch, flood)
    assert "characters of output" in broken_claim(GOOD, 0)


def test_a_wrong_place_and_a_silent_refusal_are_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    def move(outcome: Outcome) -> None:
        for item in outcome.diagnostics:
            assert item.span is not None
            item.span.end = 10_000

    spoil(monkeypatch, move)
    assert "is not in the input" in broken_claim(b"int co_wrapper bdrv_a(int, ...);", 1)

    def hush(outcome: Outcome) -> None:
        outcome.text = None

    spoil(monkeypatch, hush)
    assert "no error and no C text" in broken_claim(GOOD, 0)


def test_a_finding_is_kept_and_the_next_run_goes_on_behind_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail_once(data: bytes, number: int) -> str:
        return "it broke" if number == 3 else ""

    monkeypatch.setattr("tests.hostile.fuzz.broken_claim", fail_once)
    assert campaign(tmp_path, 1, 5, float("inf")) == 1
    assert (tmp_path / "seed-1-input-3.h").read_bytes() == hostile_input(1, 3)
    assert (tmp_path / "seed-1-input-3.txt").read_text() == "it broke\n"
    (tmp_path / "seed-1-input-3.h").unlink()
    assert campaign(tmp_path, 1, 9, float("inf")) == 1
    assert not (tmp_path / "seed-1-input-3.h").exists()
    assert json.loads((tmp_path / "seed-1.json").read_text())["next"] == 9
    assert campaign(tmp_path, 2, 2, float("inf")) == 0


def test_the_program_says_what_it_did(tmp_path: Path, program: Program) -> None:
    done = program("fuzz", "--inputs", "200", "--directory", str(tmp_path))
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("200 inputs, 0 findings, ")
    done = program("fuzz", "--inputs", "300", "--time", "0", "--directory", str(tmp_path))
    assert done.stdout.startswith("200 inputs, ")
