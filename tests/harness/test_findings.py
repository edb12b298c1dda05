# SPDX-License-Identifier: GPL-2.0-or-later
"""A found bucket becomes a small kept case and a directory that shows it without Python, for every stage."""

from __future__ import annotations

import dataclasses
import json
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from cowrap_harness.build import Build
from cowrap_harness.canary import blind_builds, canary_sample
from cowrap_harness.case import Leaf, Parameter, Signature, Subject, ValueType
from cowrap_harness.cli import main
from cowrap_harness.findings import (
    CASE,
    Kept,
    bucket_folder,
    confirmed,
    judge_kept,
    read_kept,
    settle,
    why_illegal,
    work_of,
)
from cowrap_harness.fuzz_batch import BatchOptions, Found, run_batch, this_toolchain
from cowrap_harness.predicate import main as predicate
from cowrap_harness.reproducer import finding_files, write_finding
from cowrap_harness.sample import Sample, SampleError
from cowrap_harness.tally import Tally

WRONG = Path(__file__).parents[1] / "differential" / "wrong_generator.py"
INT = ValueType("int @", "int @", (Leaf("", "integer"),))


def wrong(mistake: str, dialect: str = "qemu-9.0") -> str:
    return shlex.join([sys.executable, str(WRONG), dialect, mistake])


def kept(
    bucket: str, generator: str | None, sample: Sample | None = None, builds: tuple[str, ...] = ("gcc-O0",)
) -> Kept:
    sample = sample or canary_sample("qemu-9.0")
    return Kept(bucket, bucket.partition("(")[0], "", sample.subjects[0].name, generator, builds, 2, 0, sample)


def shown(folder: Path) -> subprocess.CompletedProcess[str]:
    """`make` in a finding's directory, without a Python that could help."""
    command = ["make", "-s", "-C", str(folder)]
    return subprocess.run(command, capture_output=True, text=True, check=False, env={"PATH": "/usr/bin:/bin"})


RUNS = [
    ("lost-result", "PROPERTY_BROKEN(result)", "the run is the one that was found wrong"),
    ("dropped-kick", "DEADLOCK", "end: deadlocked"),
    ("segfault", "RUN_CRASH(SIGSEGV)", ""),
]


@pytest.mark.parametrize(("mistake", "bucket", "words"), RUNS, ids=[row[0] for row in RUNS])
def test_a_failing_run_is_a_program(mistake: str, bucket: str, words: str, tmp_path: Path) -> None:
    found = confirmed(kept(bucket, wrong(mistake)), work_of(kept(bucket, wrong(mistake))))
    assert found.reproduced
    folder = tmp_path / bucket_folder(bucket)
    write_finding(finding_files(found), folder)
    names = {path.name for path in folder.iterdir()}
    assert names == {CASE, "sample.h", "generated.c", "case.h", "driver.c", "main.c", "Makefile", "report.md", "csrc"}
    done = shown(folder)
    assert done.returncode != 0
    assert words in done.stdout
    report = (folder / "report.md").read_text()
    assert bucket in report
    assert "int co_wrapper_mixed bdrv_canary" in report
    assert "gcc" in report
    (folder / "main").unlink()
    # with the C of a right generator in its place the program says that the finding is gone
    right = judge_kept(found, work_of(dataclasses.replace(found, generator=None)))
    (folder / "generated.c").write_text(right.text)
    assert shown(folder).returncode == 0


def test_what_does_not_compile_is_shown_by_make(tmp_path: Path) -> None:
    script = tmp_path / "broken.py"
    script.write_text("import sys\nopen(sys.argv[1], 'w').write('int bdrv_canary(void)\\n{\\n    return x;\\n}\\n')\n")
    command = shlex.join([sys.executable, str(script)])
    start = kept("", command)
    bucket = judge_kept(start, work_of(start)).faults[0].bucket
    assert bucket.startswith("COMPILE_ERROR(")
    found = confirmed(dataclasses.replace(start, bucket=bucket), work_of(start))
    write_finding(finding_files(found), tmp_path / "f")
    done = shown(tmp_path / "f")
    assert done.returncode != 0
    assert "error:" in done.stderr


def test_a_generators_crash_is_shown_by_running_it(tmp_path: Path) -> None:
    script = tmp_path / "crash.py"
    script.write_text("raise KeyError('of many\\nlines: \"here\"')\n")
    found = kept("GENERATOR_CRASH(KeyError)", shlex.join([sys.executable, str(script)]), builds=())
    found = confirmed(found, work_of(found))
    assert found.reproduced
    write_finding(finding_files(found), tmp_path / "f")
    done = shown(tmp_path / "f")
    assert done.returncode != 0
    assert "KeyError" in done.stderr


def test_a_kept_case_survives_its_json(tmp_path: Path) -> None:
    one = dataclasses.replace(kept("DEADLOCK", None), schedule=(1, 2), origin=(3, 4))
    (tmp_path / CASE).write_text(json.dumps(one.to_json()))
    assert read_kept(tmp_path) == one
    for bad in ("{", "[]", "{}", json.dumps({**one.to_json(), "schema": 99}), json.dumps({"schema": 1, "sample": {}})):
        (tmp_path / CASE).write_text(bad)
        with pytest.raises(SampleError):
            read_kept(tmp_path)


def test_a_bucket_is_no_path() -> None:
    for bucket in ("../../etc", "a/b", "", "x" * 500, "RUN_CRASH(\0\n)"):
        name = bucket_folder(bucket)
        assert Path(name).name == name
        assert len(name) < 100
    assert bucket_folder("A(b)") != bucket_folder("A(c)")


@pytest.mark.slow
@pytest.mark.long
def test_settling_finds_the_fault_and_one_declaration_of_few_parameters() -> None:
    options = BatchOptions("qemu-9.0", wrong("swapped-arguments"), ("gcc-O0",), 1, 12)
    outcome = run_batch(11, 0, options)
    assert outcome.cases == 12
    broken = [found for found in outcome.found if found.bucket == "PROPERTY_BROKEN(arguments)"]
    assert broken, outcome.found
    small = settle(11, 0, broken[0], options)
    assert small.reproduced
    assert len(small.sample.subjects) == 1
    # this mistake needs two arguments that a comma stands before
    assert len(small.sample.subjects[0].signature.parameters) == 3
    assert small.sample.subjects[0].name in ("bdrv_f", "bdrv_co_f")
    assert settle(11, 0, broken[0], options) == small


def test_a_fault_that_does_not_show_again_is_not_reproduced() -> None:
    one = kept("PROPERTY_BROKEN(result)", None)
    assert not confirmed(one, work_of(one)).reproduced


def test_replay_shows_a_finding_and_its_absence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    one = kept("PROPERTY_BROKEN(result)", wrong("lost-result"))
    (tmp_path / CASE).write_text(json.dumps(one.to_json()))
    assert main(["replay", str(tmp_path)]) == 1
    assert "shows PROPERTY_BROKEN(result)" in capsys.readouterr().out
    assert main(["replay", "--generator", wrong("no-change"), str(tmp_path / CASE)]) == 0
    assert "clean" in capsys.readouterr().out
    assert main(["replay", str(tmp_path / "nothing-here")]) == 2
    (tmp_path / CASE).write_text("{")
    assert main(["replay", str(tmp_path)]) == 2


def test_the_predicate_answers_for_headers_and_for_kept_cases(tmp_path: Path) -> None:
    header = tmp_path / "h.h"
    header.write_text("int co_wrapper bdrv_f(BlockDriverState *bs, int a);\n")
    (tmp_path / CASE).write_text(json.dumps(kept("PROPERTY_BROKEN(result)", wrong("lost-result")).to_json()))
    for file in (header, tmp_path / CASE):
        arguments = ["--generator", wrong("lost-result"), "PROPERTY_BROKEN(result)", str(file)]
        assert predicate(arguments) == 0
        assert predicate(["--generator", wrong("no-change"), *arguments[2:]]) == 1
    assert predicate(["DEADLOCK", str(tmp_path / "missing.h")]) == 2


@pytest.mark.parametrize("dialect", ["qemu-5.2", "qemu-9.0"])
def test_the_canary_is_seen_and_a_blind_harness_is_noticed(dialect: str) -> None:
    builds = [Build("gcc", "O0"), Build("gcc", "O2")]
    assert blind_builds(dialect, builds, this_toolchain()) == ()
    assert blind_builds(dialect, builds, this_toolchain(), lambda text: text) == ("gcc-O0", "gcc-O2")


def test_a_declaration_refused_with_another_code_than_is_due_is_found() -> None:
    subject = Subject("bdrv_f", "co_wrapper", Signature(INT, (Parameter("a", INT),)), lines="")
    text = "int co_wrapper bdrv_f(int a, ...);\n"
    for code, faults in (("variadic", []), ("syntax", ["WRONGLY_ACCEPTED(syntax)"])):
        sample = Sample("qemu-9.0", "", (subject,), text, (("bdrv_f", code),))
        report = judge_kept(kept("", None, sample), work_of(kept("", None, sample)))
        assert [fault.bucket for fault in report.faults] == faults
    accepted = Sample("qemu-9.0", "", (subject,), "int co_wrapper bdrv_f(int a);\n", (("bdrv_f", "variadic"),))
    report = judge_kept(kept("", None, accepted), work_of(kept("", None, accepted)))
    assert [fault.bucket for fault in report.faults] == ["WRONGLY_ACCEPTED(variadic)"]


def test_what_is_no_c_is_nobodys_finding_but_the_harnesss() -> None:
    node = ValueType("BdrvChild *@", "BdrvChild *@", (Leaf("", "pointer"),), "BdrvChild")
    hidden = Signature(INT, (Parameter("BdrvChild", INT), Parameter("b", node)))
    text = "int co_wrapper bdrv_f(int BdrvChild, BdrvChild *b);"
    subject = Subject("bdrv_f", "co_wrapper", hidden, text=text, lines=f"{text}\n")
    assert "BdrvChild" in why_illegal(Sample("qemu-9.0", "", (subject,), f"{text}\n"))
    assert why_illegal(canary_sample("qemu-5.2")) == ""
    tally = Tally(0, 1)
    tally.found["B"] = (0, Found("B", "B", "", "bdrv_f", "", 1, canary_sample("qemu-5.2").to_json()))
    tally.dismiss("B", "bdrv_f is no C")
    assert tally.unsettled == []
    assert tally.to_json()["harness_errors"] == {"HARNESS_ERROR(illegal-sample)": "bdrv_f is no C"}


def test_what_a_fault_says_names_no_directory_of_one_run() -> None:
    subject = Subject("bdrv_f", "co_wrapper", Signature(INT, (Parameter("a", INT),)))
    subject = dataclasses.replace(subject, lines="int co_wrapper bdrv_f(int a, ...);\n")
    broken = Sample("qemu-9.0", "", (subject,), subject.lines)
    (fault,) = judge_kept(kept("", None, broken), work_of(kept("", None, broken))).faults
    assert fault.judgement.sentence.startswith("exit 1: some.h:1:")
