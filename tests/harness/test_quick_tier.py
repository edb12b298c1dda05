# SPDX-License-Identifier: GPL-2.0-or-later
"""tcc as a campaign's inner tier: it gets what it can take, what fails there is asked of another build, whose word
counts.
"""

from __future__ import annotations

import os
import re
import shutil
import stat
from pathlib import Path

import pytest

from cowrap_harness.build import Build
from cowrap_harness.canary import Edit, WrongGenerator, canary_sample, lose_result
from cowrap_harness.cli import main
from cowrap_harness.drawing import draw_sample
from cowrap_harness.fuzz_batch import BatchOptions, run_batch
from cowrap_harness.matrix import parse_build
from cowrap_harness.quick_tier import quick_part
from cowrap_harness.rules import DIALECTS
from cowrap_harness.runner_generator import own_generator
from cowrap_harness.sample_judging import Work, judge_sample
from cowrap_harness.sample_report import SampleReport
from cowrap_harness.tiers import PLAIN_SHARE, builds_of_batch, describe_tiers
from cowrap_harness.toolchain import Toolchain

NEEDS_TCC = pytest.mark.skipif(shutil.which("tcc") is None, reason="tcc is not installed: apt-get install tcc")
GENERATED = re.compile(r"\b(?:_?Other|OTHER|Array|Function|Constant|Unknown|Some|Handle|Alias)\w{8}\w*|\bMode\w{8}\b")
BUILDS = [parse_build(name) for name in ("gcc-O0", "gcc-O2", "clang-O0")]


@pytest.mark.parametrize("dialect", DIALECTS)
def test_what_is_kept_needs_nothing_that_was_left_out(dialect: str) -> None:
    for seed in range(8):
        sample = draw_sample(seed, 1, dialect, 100)
        part = quick_part(sample)
        text = part.definitions + "".join(subject.text for subject in part.subjects)
        assert not re.search(r"_Complex|_Atomic|__int128", text)
        for name in GENERATED.findall(text):
            assert re.search(rf"\b{name}\b", part.definitions), name
        assert set(part.subjects) <= set(sample.subjects)
        assert len(part.subjects) > len(sample.subjects) // 4


def judged(folder: Path, edit: Edit) -> SampleReport:
    generator = WrongGenerator(own_generator("qemu-9.0").command, edit)
    toolchain = Toolchain.discover()
    confirming = Build(next(iter(toolchain.compilers)), "O0")
    work = Work(generator, (), 2, confirming=confirming)
    return judge_sample(canary_sample("qemu-9.0"), work, toolchain, folder)


@NEEDS_TCC
def test_what_is_right_is_run_by_tcc_alone(tmp_path: Path) -> None:
    report = judged(tmp_path, lambda text: text)
    assert (report.faults, report.harness, report.doubts) == ([], [], [])
    assert set(report.tiers) == {"tcc-O0"}
    assert report.passing == ("bdrv_canary",)
    assert report.executions > 30


@NEEDS_TCC
def test_what_is_wrong_is_reported_by_the_build_that_was_asked(tmp_path: Path) -> None:
    report = judged(tmp_path, lose_result)
    assert {fault.bucket for fault in report.faults} == {"PROPERTY_BROKEN(result)"}
    assert {fault.build for fault in report.faults} == {f"{next(iter(Toolchain.discover().compilers))}-O0"}
    assert report.doubts == []


@NEEDS_TCC
def test_what_is_wrong_under_tcc_alone_is_only_a_doubt(tmp_path: Path) -> None:
    def for_tcc(text: str) -> str:
        return text.replace("s->ret = ", "\n#ifndef __TINYC__\ns->ret =\n#endif\n")

    report = judged(tmp_path, for_tcc)
    assert report.faults == []
    assert [fault.bucket for fault in report.doubts] == ["PROPERTY_BROKEN(result)"]
    assert report.passing == ("bdrv_canary",)


@NEEDS_TCC
def test_what_does_not_compile_is_no_doubt_and_leaves_the_machine_as_it_was(tmp_path: Path) -> None:
    """tcc removes its output before it writes it: told to write to /dev/null as root, it made a file of that."""
    report = judged(tmp_path, lambda text: text.replace("s->ret = ", "s->ret = = "))
    assert stat.S_ISCHR(os.stat(os.devnull).st_mode)
    assert [fault.judgement.verdict.value for fault in report.faults] == ["COMPILE_ERROR"]
    assert report.doubts == []


@NEEDS_TCC
@pytest.mark.slow
def test_batches_of_every_dialect_pass_under_tcc() -> None:
    options = BatchOptions(None, None, ("gcc-O0",), 1, None, None, True)
    for number in (1, 2, 3, 5, 6, 7, 11):
        outcome = run_batch(11, number, options)
        assert (outcome.found, outcome.doubts, outcome.harness) == ([], {}, {})
        assert outcome.tiers["tcc-O0"] > 30
        assert "gcc-O0" not in outcome.tiers


def test_with_tcc_the_inner_build_has_a_share() -> None:
    names = [[build.name for build in builds_of_batch(number, BUILDS, True)] for number in range(4 * PLAIN_SHARE)]
    assert sum("gcc-O0" in some for some in names) == 4
    assert describe_tiers(BUILDS, True) == {
        "tcc-O0": "all", "gcc-O0": "1 of 4", "gcc-O2": "1 of 4", "clang-O0": "1 of 4",
    }  # fmt: skip
    assert describe_tiers(BUILDS)["gcc-O0"] == "all"


def test_a_tier_that_is_not_there_is_the_requests_fault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(Toolchain, "discover", classmethod(lambda cls: cls({})))
    arguments = ["fuzz", "--inner", "tcc", "--matrix", "gcc-O0", "--directory", str(tmp_path)]
    assert main(arguments) == 2
    monkeypatch.undo()
    found = Toolchain.discover()
    found.compilers.pop("tcc", None)
    monkeypatch.setattr(Toolchain, "discover", classmethod(lambda cls: found))
    capsys.readouterr()
    assert main(arguments) == 2
    assert "tcc is not installed" in capsys.readouterr().err
