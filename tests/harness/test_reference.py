# SPDX-License-Identifier: GPL-2.0-or-later
"""Generators as commands: every way to end is told apart, and nothing is left behind."""

from __future__ import annotations

import os
import shlex
import sys
import time
from pathlib import Path

import pytest

from cowrap_harness.reference import Generated, Generator, GeneratorUnavailable, Outcome


def run_program(program: str, tmp_path: Path, *, timeout: float = 20.0) -> Generated:
    """Runs a Python program in a generator's place; it finds OUT and IN in `sys.argv`."""
    (tmp_path / "in.h").write_text("int x;\n")
    script = tmp_path / "generator.py"
    script.write_text("import os, sys, time\nOUT, *IN = sys.argv[1:]\n" + program)
    generator = Generator((sys.executable, str(script)))
    return generator.run(tmp_path / "out.c", [tmp_path / "in.h"], timeout=timeout)


def test_a_good_run_gives_the_text(tmp_path: Path) -> None:
    result = run_program("open(OUT, 'w').write(open(IN[0]).read() + '/*é*/')", tmp_path)
    assert result.outcome is Outcome.OK
    assert result.text == "int x;\n/*é*/"


@pytest.mark.parametrize(
    ("program", "outcome", "reason"),
    [
        ("sys.exit('in.h:1:1: error: no')", Outcome.REFUSED, "exit 1: in.h:1:1: error: no"),
        ("raise ValueError('Wrong')", Outcome.CRASH, "exit 1: ValueError: Wrong"),
        ("print 'in old Python'", Outcome.CRASH, "exit 1: SyntaxError: Missing parentheses in call to 'print'. Did you "
         "mean print(...)?"),
        ("if IN:\nOUT", Outcome.CRASH, "exit 1: IndentationError: expected an indented block after 'if' statement on "
         "line 3"),
        ("sys.exit('  File \"in.h\", line 1\\nno')", Outcome.REFUSED, "exit 1: File \"in.h\", line 1"),
        ("sys.exit(2)", Outcome.CRASH, "exit 2: nothing said"),
        ("sys.exit(139)", Outcome.CRASH, "exit 139: nothing said"),
        ("os.kill(os.getpid(), 11)", Outcome.CRASH, "ended by SIGSEGV"),
        ("os.abort()", Outcome.CRASH, "ended by SIGABRT"),
        ("import traceback\ntry:\n    1/0\nexcept ZeroDivisionError:\n    traceback.print_exc()", Outcome.CRASH,
         "exit 0: ZeroDivisionError: division by zero"),
    ],
)  # fmt: skip
def test_ends_are_told_apart(program: str, outcome: Outcome, reason: str, tmp_path: Path) -> None:
    result = run_program(program, tmp_path)
    assert result.outcome is outcome
    assert result.reason == reason


def test_a_hanging_generator_is_ended_with_its_children(tmp_path: Path) -> None:
    program = (
        "if (child := os.fork()) == 0:\n    time.sleep(600)\n"
        f"open({str(tmp_path / 'pid')!r}, 'w').write(str(child))\ntime.sleep(600)"
    )
    started = time.monotonic()
    result = run_program(program, tmp_path, timeout=1.5)
    assert result.outcome is Outcome.TIMEOUT
    assert time.monotonic() - started < 10
    assert_gone(int((tmp_path / "pid").read_text()))


def test_a_child_that_outlives_a_good_run_is_ended_too(tmp_path: Path) -> None:
    program = "child = os.fork()\nif child == 0:\n    time.sleep(600)\nopen(OUT, 'w').write(str(child))"
    result = run_program(program, tmp_path)
    assert result.outcome is Outcome.OK
    assert_gone(int(result.text or "0"))


def assert_gone(pid: int) -> None:
    """A killed orphan stays a zombie until init takes it; both count as gone."""
    for _ in range(100):
        try:
            state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
        except (FileNotFoundError, ProcessLookupError):
            return
        if state in "ZX":
            return
        time.sleep(0.05)
    pytest.fail(f"process {pid} still runs")


def test_an_old_output_is_not_taken_for_a_new_one(tmp_path: Path) -> None:
    (tmp_path / "out.c").write_text("stale")
    assert run_program("sys.exit(0)", tmp_path).text is None


def test_bytes_that_are_no_text_come_through(tmp_path: Path) -> None:
    result = run_program("open(OUT, 'wb').write(b'\\xff'); sys.stderr.buffer.write(b'\\xfe'); sys.exit(1)", tmp_path)
    assert result.outcome is Outcome.REFUSED
    assert (result.text or "").encode("utf-8", "surrogateescape") == b"\xff"


def test_a_generator_that_floods_standard_error_is_cut(tmp_path: Path) -> None:
    result = run_program("[sys.stderr.write('x' * 65536) for _ in range(64)]; sys.exit(1)", tmp_path)
    assert len(result.stderr) == 1 << 20


def test_no_shell_is_involved(tmp_path: Path) -> None:
    odd = tmp_path / "a b; touch $(pwned)"
    odd.mkdir()
    script = odd / "g.py"
    script.write_text("import sys\nopen(sys.argv[1], 'w').write(repr(sys.argv[2:]))")
    generator = Generator.parse(f"{shlex.quote(sys.executable)} -B {shlex.quote(str(script))}")
    assert generator.command == (sys.executable, "-B", str(script))
    result = generator.run(odd / "out.c", [odd / "$(x) y.h"])
    assert result.text == repr([str(odd / "$(x) y.h")])
    assert sorted(os.listdir(odd)) == ["g.py", "out.c"]


@pytest.mark.parametrize("text", ["", "   ", "'open"])
def test_commands_that_cannot_be_split(text: str) -> None:
    with pytest.raises(GeneratorUnavailable):
        Generator.parse(text)


def test_a_missing_program_is_the_environments_fault(tmp_path: Path) -> None:
    with pytest.raises(GeneratorUnavailable, match="no-such-program"):
        Generator(("no-such-program-anywhere",)).run(tmp_path / "o.c", [])
    (tmp_path / "text").write_text("not a program")
    with pytest.raises(GeneratorUnavailable):
        Generator((str(tmp_path / "text"),)).run(tmp_path / "o.c", [])
