# SPDX-License-Identifier: GPL-2.0-or-later
"""What passes is held against golden siblings, other dialects, a reference and the second reading: each can be seen."""

from __future__ import annotations

import re
import shlex
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from cowrap_harness.build import Build
from cowrap_harness.canary import Edit, WrongGenerator, canary_sample, lose_result
from cowrap_harness.comparisons import Comparisons
from cowrap_harness.findings import judge_kept, settle, work_of
from cowrap_harness.fuzz_batch import BatchOptions, run_batch
from cowrap_harness.reading import read_headers
from cowrap_harness.reference import Generator
from cowrap_harness.rereading import reading_difference
from cowrap_harness.runner_generator import own_generator
from cowrap_harness.sample import Sample
from cowrap_harness.sample_judging import NO_COMPARISONS, Work, judge_sample
from cowrap_harness.sample_report import SampleReport
from cowrap_harness.tiers import comparing_for
from cowrap_harness.toolchain import Toolchain
from cowrap_harness.verdict import Verdict


def wrong(dialect: str, edit: Edit) -> Generator:
    return WrongGenerator(own_generator(dialect).command, edit)


def spell_otherwise(text: str) -> str:
    """Other tokens that do the same."""
    return text.replace("in_progress = true", "in_progress = !false")


def judged(
    folder: Path, generator: Generator | None = None, sample: Sample | None = None,
    comparisons: Comparisons = NO_COMPARISONS, reference: Generator | None = None,
) -> SampleReport:  # fmt: skip
    sample = sample or canary_sample("qemu-8.1")
    toolchain = Toolchain.discover()
    build = Build(next(iter(toolchain.compilers)), "O0")
    work = Work(generator or own_generator(sample.dialect), (build,), 2, comparisons=comparisons, reference=reference)
    return judge_sample(sample, work, toolchain, folder)


def test_a_wrapper_that_leaves_its_siblings_skeleton_is_a_finding(tmp_path: Path) -> None:
    report = judged(tmp_path, wrong("qemu-8.1", spell_otherwise), comparisons=Comparisons(skeletons=True))
    (fault,) = report.faults
    assert fault.bucket == "GOLDEN_DIFFERS(skeleton)"
    assert fault.judgement.sentence.endswith("the golden sibling has 'true', this wrapper '!'")
    assert report.passing == ()


def test_a_wrapper_that_is_wrong_anyway_is_not_compared(tmp_path: Path) -> None:
    report = judged(tmp_path, wrong("qemu-8.1", lose_result), comparisons=Comparisons(skeletons=True))
    assert {fault.judgement.verdict for fault in report.faults} == {Verdict.PROPERTY_BROKEN}


def test_it_is_where_a_case_is_kept_for_its_difference(tmp_path: Path) -> None:
    """In a batch a wrapper goes through some scenarios only: what is kept as a difference may deadlock when alone."""
    anyway = Comparisons(skeletons=True, anyway=True)
    report = judged(tmp_path, wrong("qemu-8.1", lambda text: text.replace("aio_wait_kick();", "")), comparisons=anyway)
    assert {fault.bucket for fault in report.faults} > {"GOLDEN_DIFFERS(skeleton)"}
    assert comparing_for("GOLDEN_DIFFERS(skeleton)").anyway
    assert not comparing_for("DEADLOCK").anyway


def test_right_wrappers_pass_all_comparisons(tmp_path: Path) -> None:
    every = Comparisons(True, own_generator, True)
    report = judged(tmp_path, comparisons=every, reference=own_generator("qemu-8.1"))
    assert (report.faults, report.harness, report.passing) == ([], [], ("bdrv_canary",))


def test_a_dialect_that_says_the_same_otherwise_is_a_finding(tmp_path: Path) -> None:
    asked: list[str] = []

    def generators(dialect: str) -> Generator:
        asked.append(dialect)
        return own_generator(dialect) if dialect != "qemu-8.2" else wrong(dialect, spell_otherwise)

    report = judged(tmp_path, comparisons=Comparisons(dialects=generators))
    (fault,) = report.faults
    assert fault.bucket == "TOKENS_DIFFER(dialects)"
    assert "qemu-8.2 asks the same" in fault.judgement.sentence
    # 9.0 polls in the caller's context, 8.0 and 8.2 as 8.1 does
    assert set(asked) == {"qemu-8.0", "qemu-8.1", "qemu-8.2"}


def test_a_reference_that_is_right_must_say_the_same(tmp_path: Path) -> None:
    report = judged(tmp_path, reference=wrong("qemu-8.1", spell_otherwise))
    (fault,) = report.faults
    assert fault.bucket == "TOKENS_DIFFER(reference)"
    assert re.search(r"^- .*in_progress = !false,$", fault.judgement.sentence, re.MULTILINE)
    assert re.search(r"^\+ .*in_progress = true,$", fault.judgement.sentence, re.MULTILINE)


def test_a_reference_that_is_wrong_may_say_what_it_likes(tmp_path: Path) -> None:
    assert judged(tmp_path, reference=wrong("qemu-8.1", lose_result)).faults == []


@pytest.mark.parametrize(
    ("header", "sentence"),
    [
        ("int co_wrapper_mixed bdrv_canary(BlockDriverState *bs, long flags);\n", "another signature"),
        ("long co_wrapper_mixed bdrv_canary(BlockDriverState *bs, int flags);\n", "another signature"),
        ("int co_wrapper bdrv_canary(BlockDriverState *bs, int flags);\n", "another mark"),
        ("int co_wrapper_mixed bdrv_canary(BlockDriverState *bs, ...);\n", "passes it over"),
        ("int bdrv_canary(BlockDriverState *bs, int flags);\n", "it has no such mark"),
        (canary_sample("qemu-8.1").header + "int co_wrapper bdrv_extra(void);\n", "finds a mark where none is"),
        (canary_sample("qemu-8.1").header, ""),
    ],
)
def test_what_is_read_otherwise_than_it_was_written_is_told(tmp_path: Path, header: str, sentence: str) -> None:
    (tmp_path / "h.h").write_text(header)
    found = reading_difference(canary_sample("qemu-8.1").subjects, read_headers([tmp_path / "h.h"]))
    assert (sentence in found[1] if found else sentence == ""), found


def test_a_header_that_is_read_otherwise_is_the_harnesss_own_error(tmp_path: Path) -> None:
    """The wrapper passes: its type is the same, only spelled otherwise."""
    sample = canary_sample("qemu-8.1")
    header = sample.header.replace("int flags", "signed int flags")
    report = judged(tmp_path, sample=replace(sample, header=header), comparisons=Comparisons(reading=True))
    assert [fault.bucket for fault in report.harness] == ["HARNESS_ERROR(readings-differ)"]
    assert report.faults == []


@pytest.mark.slow
def test_a_campaign_keeps_what_a_comparison_finds(tmp_path: Path) -> None:
    program = tmp_path / "other.py"
    program.write_text(
        "import sys; from pathlib import Path; from cowrap.cli import main_drop_in\n"
        "status = main_drop_in(['--dialect', 'qemu-9.0', *sys.argv[1:]]); path = Path(sys.argv[1])\n"
        "path.write_text(path.read_text().replace('in_progress = true', 'in_progress = !false')); sys.exit(status)\n"
    )
    other = shlex.join([sys.executable, str(program)])
    options = BatchOptions("qemu-9.0", None, ("gcc-O0",), 1, 300, other)
    outcomes = [run_batch(7, number, options) for number in (1, 2)]
    assert [[found.bucket for found in outcome.found] for outcome in outcomes] == [[], ["TOKENS_DIFFER(reference)"]]
    kept = settle(7, 2, outcomes[1].found[0], options)
    assert kept.reproduced
    assert kept.reference == other
    assert len(kept.sample.subjects) == 1
    assert judge_kept(kept, work_of(kept)).shows(kept.bucket)
    assert not judge_kept(replace(kept, reference=None), work_of(replace(kept, reference=None))).faults
