# SPDX-License-Identifier: GPL-2.0-or-later
"""A first signal at any moment of a run leaves what was judged so far, in every form that was asked for, and nothing
else; a second one ends at once.
"""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.harness.interrupting import DROP_IN, MANY, PROGRAM, WRONG, Command, asked_files, checked

from cowrap_harness.interrupt import Interrupted
from cowrap_harness.progress import Step
from cowrap_harness.run_request import RunRequest
from cowrap_harness.runner import run
from cowrap_harness.verdict import Verdict

pytestmark = pytest.mark.usefixtures("foreground")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_during_the_compilation_all_is_said_to_be_not_judged(
    begin: Callable[..., Command], sixty: Path, number: signal.Signals, tmp_path: Path
) -> None:
    gcc = shutil.which("gcc")
    (tmp_path / "gcc").write_text(f'#!/bin/sh\ncase "$*" in *generated*) sleep 300 ;; esac\nexec {gcc} "$@"\n')
    (tmp_path / "gcc").chmod(0o755)
    path = f"{tmp_path}{os.pathsep}{os.environ['PATH']}"
    command = begin("run", *asked_files(), "--matrix", "quick", str(sixty), PATH=path)
    command.until("compiling 60 wrappers").signal(number)
    assert command.end() == -number
    report = checked(tmp_path, number.name)
    assert {wrapper["verdict"] for wrapper in report["wrappers"]} == {"NOT_JUDGED"}
    (judgement,) = report["wrappers"][0]["verdicts"]
    assert (judgement["compiler"], judgement["level"]) == ("gcc", "O0")
    assert f"interrupted by {number.name}: 60 of 60 wrappers were not judged to the end" in command.out
    assert b"Traceback" not in command.said
    assert command.gone(), command.left()


def test_during_the_run_what_came_back_is_judged_and_the_rest_is_not(
    begin: Callable[..., Command], sixty: Path, tmp_path: Path
) -> None:
    command = begin("run", *asked_files(), "--matrix", "quick", "--exhaustive", str(sixty), terminal=True)
    command.until("running 60 wrappers in 1 build", 3).press_ctrl_c()
    assert command.end() == -signal.SIGINT
    report = checked(tmp_path)
    rows = [[one["verdict"] for one in wrapper["verdicts"]] for wrapper in report["wrappers"]]
    judged = sum("PASS" in verdicts for verdicts in rows)
    assert 3 <= judged < 60
    assert [len(verdicts) > 20 for verdicts in rows] == [number < judged for number in range(60)], "whole or not at all"
    assert report["executions"] > 0
    assert report["findings"] == 0
    assert f"60 not judged to the end, {judged} of which pass so far" in command.out.replace("\n", " ")
    assert "\x1b[?25l" not in command.out, "the cursor is never hidden"
    assert command.gone(), command.left()


def test_a_finding_made_before_is_reported_as_one(begin: Callable[..., Command], sixty: Path, tmp_path: Path) -> None:
    wrong = shlex.join([sys.executable, str(WRONG), "qemu-9.0", "lost-result"])
    command = begin("run", *asked_files(), "--matrix", "quick", "--generator", wrong, str(sixty), terminal=True)
    command.until("shrinking the findings of gcc-O0").signal()
    assert command.end() == -signal.SIGINT
    report = checked(tmp_path)
    assert report["findings"] == 60
    assert "PROPERTY_BROKEN(result)" in command.out


def test_while_the_generator_works_what_it_gave_is_kept(
    begin: Callable[..., Command], sixty: Path, tmp_path: Path
) -> None:
    sixty.write_text(MANY + "int co_wrapper_mixd bdrv_typo(BlockDriverState *bs);\n")
    slow = tmp_path / "slow"
    slow.write_text('#!/bin/sh\ncase $1 in *some*) sleep 0.2 ;; esac\nexec "$PYTHON" drop-in.py "$@"\n')
    (tmp_path / "drop-in.py").write_text(DROP_IN.format("qemu-9.0"))
    slow.chmod(0o755)
    command = begin("run", *asked_files(), "--generator", "./slow", str(sixty), terminal=True, PYTHON=sys.executable)
    command.until("generating from each declaration alone", 5).signal()
    assert command.end() == -signal.SIGINT
    report = checked(tmp_path)
    assert {wrapper["verdict"] for wrapper in report["wrappers"]} == {"NOT_JUDGED"}
    assert {one["compiler"] for wrapper in report["wrappers"] for one in wrapper["verdicts"]} == {""}
    assert "unknown mark 'co_wrapper_mixd'" in report["diagnostics"]
    assert command.gone(), command.left()


def test_before_anything_is_known_there_is_a_sentence_and_no_file(
    begin: Callable[..., Command], sixty: Path, tmp_path: Path
) -> None:
    command = begin("run", *asked_files(), str(sixty)).until("reading the headers").signal()
    assert command.end() == -signal.SIGINT
    assert b"error: interrupted by SIGINT before there was anything to report" in command.said
    assert b"Traceback" not in command.said
    assert not list(tmp_path.glob("report.*"))
    assert command.gone(), command.left()


def test_a_second_signal_ends_at_once_and_leaves_nothing(
    begin: Callable[..., Command], sixty: Path, tmp_path: Path
) -> None:
    (tmp_path / "report.json").write_text("from before")
    # judging what this leaves takes longer than the wait for it
    command = begin("run", *asked_files(), "--matrix", "default", "--exhaustive", str(sixty), terminal=True)
    command.until("running 60 wrappers in").press_ctrl_c().until("once more ends at once")
    began = time.monotonic()
    command.press_ctrl_c()
    assert command.end() == -signal.SIGINT
    assert time.monotonic() - began < 3
    text = (tmp_path / "report.json").read_text()
    assert text == "from before" or json.loads(text)["interrupted"] == "SIGINT", "never half a file"
    assert b"Traceback" not in command.said
    assert command.gone(), command.left()


def test_a_loop_in_a_shell_stops_too(sixty: Path, tmp_path: Path) -> None:
    """A shell goes on with its loop after a command that exits by itself, however it was interrupted."""
    command = shlex.join([*PROGRAM, "run", "--matrix", "quick", str(sixty)])
    script = f"for n in 1 2 3; do echo begun $n; {command}; done"
    process = subprocess.Popen(
        ["bash", "-c", script], cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        start_new_session=True,
    )  # fmt: skip
    assert process.stdout is not None
    said = ""
    while "reading the headers" not in said:
        said += process.stdout.readline()
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does it
    said += process.communicate(timeout=60)[0]
    assert re.findall(r"begun \d", said) == ["begun 1"]


def test_what_a_shell_put_into_the_background_ignores_goes_on(sixty: Path, tmp_path: Path) -> None:
    sixty.write_text(MANY.partition("\n")[0] + "\n")
    process = subprocess.Popen(
        [*PROGRAM, "run", "--matrix", "quick", str(sixty)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=tmp_path,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_IGN),
    )  # fmt: skip
    assert process.stderr is not None
    process.stderr.readline()
    process.send_signal(signal.SIGINT)
    out, _ = process.communicate(timeout=120)
    assert process.returncode == 0
    assert "1 of 1 wrappers pass" in out


def test_an_interruption_at_the_first_line_of_a_stage_leaves_no_wrapper_without_a_verdict(sixty: Path) -> None:
    def stop_at(beginning: str) -> Callable[[Step], None]:
        def progress(step: Step) -> None:
            if step.what.startswith(beginning):
                raise Interrupted("SIGINT")

        return progress

    for stage in ("generating", "compiling", "running"):
        report = run(RunRequest([sixty], matrix="quick"), stop_at(stage))
        assert report.interrupted == "SIGINT", stage
        assert len(report.wrappers) == 60, stage
        assert {wrapper.verdict for wrapper in report.wrappers} == {Verdict.NOT_JUDGED}, stage
