# SPDX-License-Identifier: GPL-2.0-or-later
"""The command of a golden suite: what it is given, what counts as its output, and every way in which it may end."""

from __future__ import annotations

import os
import shlex
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from cowrap_harness import suite_command
from cowrap_harness.golden_file import GoldenError
from cowrap_harness.progress import Step, silent
from cowrap_harness.suite_command import CommandResult, command_line, environment, run_command_on, run_on
from cowrap_harness.suite_settings import SuiteSettings


def ran(suite: Path, program: str, name: str = "a.in", words: str = "", **settings: object) -> CommandResult:
    """Runs a Python program that finds its words in `sys.argv`, on one input."""
    command = (sys.executable, "-c", f"import os, sys, time\n{program}", *shlex.split(words))
    chosen = SuiteSettings(command, **settings)  # type: ignore[arg-type]
    return run_on(name, suite, chosen, environment(chosen, os.environ, os.devnull))


def test_output_errors_and_status_are_bytes_apart(tmp_path: Path) -> None:
    result = ran(tmp_path, "os.write(1, b'\\xff\\r\\n\\0'); os.write(2, b'\\xfe'); sys.exit(3)")
    assert result == CommandResult(b"\xff\r\n\0", b"\xfe", 3)


def test_the_input_comes_last_or_where_it_is_asked_for(tmp_path: Path) -> None:
    show = "print(sys.argv[1:], os.path.samefile('.', os.environ['SUITE']))"
    env = {"SUITE": str(tmp_path)}
    assert ran(tmp_path, show, "sub/a b.in", environment=env).output == b"['sub/a b.in'] True\n"
    assert ran(tmp_path, show, "a.in", "--from={in} -x", environment=env).output == b"['--from=a.in', '-x'] True\n"
    assert command_line(("gen",), "-a.in", Path("o")) == ["gen", "./-a.in"]
    assert command_line(("{in}>{out}",), "{out}", Path("o")) == ["{out}>o"], "an input's name is taken as it is"


def test_an_output_file_is_the_output_and_all_that_is_said_the_message(tmp_path: Path) -> None:
    program = "open(sys.argv[1], 'w').write('made'); print('note'); print('bad', file=sys.stderr)"
    assert ran(tmp_path, program, words="{out} {in}") == CommandResult(b"made", b"note\nbad\n", 0)
    assert ran(tmp_path, "print('note')", words="{out}") == CommandResult(b"", b"note\n", 0)
    assert list(tmp_path.iterdir()) == []


def test_little_of_the_environment_is_passed_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANG", "de_DE.UTF-8")
    monkeypatch.setenv("SECRET", "x")
    result = ran(tmp_path, "print(sorted(os.environ))", environment={"MINE": "1"})
    given = set(result.output.decode()[2:-3].split("', '"))
    assert given <= {*suite_command.KEPT, *suite_command.FIXED, suite_command.BYTE_CODE, "MINE", "LC_CTYPE"}
    assert {"PATH", "LC_ALL", "COLUMNS", "MINE"} <= given


def test_paths_of_this_machine_are_named_by_what_they_are(tmp_path: Path) -> None:
    suite = tmp_path / "su.ite"
    suite.mkdir()
    (tmp_path / "link").symlink_to(suite)
    program = "p = os.path.abspath('a.in'); print(p, os.getcwd() + 'x', sys.argv[1], 'y' + p, file=sys.stderr)"
    for place in (suite, tmp_path / "link"):
        said = ran(place, program, words="{out}").said.decode()
        assert said == f"{{suite}}/a.in {suite}x {{out}} y{suite}/a.in\n"
    assert ran(suite, f"print({str(tmp_path / 'suXite/a')!r})").output.decode() == f"{tmp_path}/suXite/a\n"


@pytest.mark.parametrize(
    ("program", "failure"),
    [
        ("os.abort()", "was ended by SIGABRT"),
        ("os.kill(os.getpid(), 40)", "was ended by signal 40"),
        ("sys.stdout.write('half'); sys.stdout.flush(); time.sleep(60)", "did not end within 0.5 s (timeout)"),
        ("os.write(1, b'x' * 2000); os.write(1, b'x' * 2000)", "wrote more than 0 MB"),
    ],
)
def test_what_is_no_result_says_so(program: str, failure: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(suite_command, "OUTPUT_LIMIT", 1000)
    assert ran(tmp_path, program, timeout=0.5).failure == failure


def test_a_command_that_is_not_there_is_the_requests_fault(tmp_path: Path) -> None:
    for command in (("no-such-program",), ("./a.in",)):
        (tmp_path / "a.in").touch()
        with pytest.raises(GoldenError, match=f"cannot run '{command[0]}': "):
            list(run_command_on(["a.in", "b.in"], tmp_path, SuiteSettings(command), silent))


def test_what_a_command_leaves_running_is_ended(tmp_path: Path) -> None:
    program = "pid = os.fork()\nif pid: print(pid)\nelse: time.sleep(600)"
    child = int(ran(tmp_path, program).output)
    deadline = time.monotonic() + 5
    while os.path.exists(f"/proc/{child}/cmdline") and Path(f"/proc/{child}/cmdline").read_bytes():
        assert time.monotonic() < deadline, "it still runs"
        time.sleep(0.01)


@pytest.mark.usefixtures("foreground")
def test_an_interrupt_ends_what_runs(tmp_path: Path) -> None:
    command = shlex.join([sys.executable, "-c", "import time; open('../started', 'w'); time.sleep(600)"])
    (tmp_path / "suite").mkdir()
    (tmp_path / "suite/a.in").touch()
    words = ["-m", "cowrap_harness.cli", "golden", "check", "--quiet", "--suite", "suite", "--command", command]
    process = subprocess.Popen([sys.executable, *words], cwd=tmp_path, stderr=subprocess.PIPE, text=True)
    deadline = time.monotonic() + 60
    while not (tmp_path / "started").exists():
        assert time.monotonic() < deadline
        assert process.poll() is None
        time.sleep(0.02)
    start = time.monotonic()
    process.send_signal(signal.SIGINT)
    assert process.communicate(timeout=25)[1] == ""
    assert process.returncode == -signal.SIGINT
    assert time.monotonic() - start < 20, "the command's limit is 30 s"


def test_runs_are_side_by_side_in_the_order_of_their_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 4)
    command = (sys.executable, "-c", "import sys, time; time.sleep(float(sys.argv[1])); print(sys.argv[1])")
    names, shown = ["0.9", "0.6", "0.3", "0.0"] * 2, list[Step]()
    start = time.monotonic()
    results = list(run_command_on(names, tmp_path, SuiteSettings(command), shown.append))
    assert time.monotonic() - start < 3.0, "one after the other they take 3.6 s"
    assert [(name, result.output.decode().strip()) for name, result in results] == [(name, name) for name in names]
    assert shown == [Step("running the command on each input", count, 8) for count in range(8)]
