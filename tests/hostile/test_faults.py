# SPDX-License-Identifier: GPL-2.0-or-later
"""Every system call of a run may fail, and the process may be killed between any two: the output is the old file or the
new one, whole, and the next run finds nothing in its way."""

from __future__ import annotations

import builtins
import ctypes
import errno
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from cowrap.cli import main

HEADER = "int co_wrapper bdrv_a(int a);\n"
OLD = "an old output\n"
CALLS = "open read write close fsync fchmod replace unlink stat lstat fstat readlink".split()
DROP_IN = "from cowrap.cli import process_drop_in; process_drop_in()"
FAULTS = (errno.ENOSPC, errno.EACCES, errno.EINTR, errno.EIO)


class Faulty:
    """Counts the calls that a run makes of the operating system, and fails the one at `place` with an errno."""

    def __init__(self, place: int, code: int) -> None:
        self.place = place
        self.code = code
        self.calls: list[str] = []

    def wrap(self, name: str, function: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **options: Any) -> Any:
            self.calls.append(name)
            if len(self.calls) - 1 == self.place:
                raise OSError(self.code, os.strerror(self.code))
            return function(*arguments, **options)

        return call


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a header and an old output, in which the tests run."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "in.h").write_text(HEADER)
    return tmp_path


def generate() -> int:
    return main(["generate", "-o", "out.c", "--depfile", "out.d", "in.h"])


def new_text() -> str:
    Path("out.c").write_text(OLD)
    assert generate() == 0
    return Path("out.c").read_text()


def faulty_run(place: int, code: int) -> tuple[int, Faulty]:
    """Run with one fault; returns the exit status and what was called."""
    faulty = Faulty(place, code)
    with pytest.MonkeyPatch.context() as patch:
        for name in CALLS:
            patch.setattr(os, name, faulty.wrap(name, getattr(os, name)))
        patch.setattr(builtins, "open", faulty.wrap("open", open))
        status = generate()
    return status, faulty


def test_the_calls_are_those_of_reading_and_replacing(folder: Path) -> None:
    Path("out.c").write_text(OLD)
    status, faulty = faulty_run(-1, 0)
    assert status == 0
    assert set(CALLS) - {"unlink", "readlink"} <= set(faulty.calls)


@pytest.mark.parametrize("code", FAULTS, ids=errno.errorcode.get)
@pytest.mark.parametrize("before", [OLD, None], ids=["replaced", "created"])
def test_a_fault_at_any_call_leaves_the_old_file_or_the_new_one(
    folder: Path, capsys: pytest.CaptureFixture[str], code: int, before: str | None
) -> None:
    new = new_text()
    place = 0
    while True:
        for path in (Path("out.c"), Path("out.d")):
            path.unlink(missing_ok=True)
        if before is not None:
            Path("out.c").write_text(before)
        capsys.readouterr()
        status, faulty = faulty_run(place, code)
        if place >= len(faulty.calls):
            break
        said = capsys.readouterr().err
        after = Path("out.c").read_text() if Path("out.c").exists() else None
        where = (place, faulty.calls[place])
        assert (status, after) in ((0, new), (2, before)), where
        assert said.startswith("cowrap: error: cannot ") if status else said == "", where
        assert {path.name for path in folder.iterdir()} <= {"in.h", "out.c", "out.d"}, where
        assert generate() == 0
        assert Path("out.c").read_text() == new
        place += 1
    assert place > 15


@pytest.mark.parametrize("code", FAULTS, ids=errno.errorcode.get)
def test_a_rest_that_cannot_be_deleted_is_in_nobodys_way(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], code: int
) -> None:
    new = new_text()
    Path("out.c").write_text(OLD)

    def fail(*arguments: object) -> None:
        raise OSError(code, os.strerror(code))

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", fail)
        patch.setattr(os, "unlink", fail)
        assert generate() == 2
    assert "Traceback" not in capsys.readouterr().err
    assert Path("out.c").read_text() == OLD
    assert generate() == 0
    assert Path("out.c").read_text() == new


def test_short_writes_are_continued(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    new = new_text()
    Path("out.c").write_text(OLD)
    write = os.write
    monkeypatch.setattr(os, "write", lambda descriptor, data: write(descriptor, data[:7]))
    assert generate() == 0
    assert Path("out.c").read_text() == new


def test_a_missing_input_leaves_the_old_output(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("out.c").write_text(OLD)
    assert main(["generate", "-o", "out.c", "in.h", "none.h"]) == 2
    assert "none.h" in capsys.readouterr().err
    assert Path("out.c").read_text() == OLD


def test_after_an_error_make_tries_again(folder: Path, environment: dict[str, str]) -> None:
    Path("in.h").write_text("int co_wrapper bdrv_a(int a, ...);\n")
    Path("Makefile").write_text(f"out.c: in.h\n\t{sys.executable} -c '{DROP_IN}' out.c in.h\n")
    statuses = [subprocess.run(["make", "-s"], env=environment, capture_output=True).returncode for _ in range(2)]
    assert statuses == [2, 2]
    assert not Path("out.c").exists()
    Path("in.h").write_text(HEADER)
    assert subprocess.run(["make", "-s"], env=environment, capture_output=True).returncode == 0
    assert "bdrv_co_a" in Path("out.c").read_text()


@pytest.mark.parametrize("option", ["-O", "-OO"])
def test_optimized_python_changes_nothing(folder: Path, environment: dict[str, str], option: str) -> None:
    new = new_text()
    command = [sys.executable, option, "-c", DROP_IN]
    assert subprocess.run([*command, "out.o.c", "in.h"], env=environment, check=False).returncode == 0
    assert Path("out.o.c").read_text() == new
    Path("in.h").write_text("int co_wrapper_mixed bdrv_co_foo(int a);\nint generated_co_wrapper nbd_foo(int x);\n")
    done = subprocess.run([*command, "out.o.c", "in.h"], env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "error" in done.stderr
    assert Path("out.o.c").read_text() == new


# The same program as a process under ptrace: PTRACE_TRACEME, and PTRACE_SYSCALL stops at each call's begin and end.
TRACE_ME, TO_SYSTEM_CALL = 0, 24
PROGRAM = """
import os, signal, sys
from cowrap.cli import main
main(["generate", "-o", "warm.c", "--depfile", "warm.d", "in.h"])
os.kill(os.getpid(), signal.SIGUSR1)
sys.exit(main(["generate", "-o", "out.c", "--depfile", "out.d", "in.h"]))
"""
_ptrace = ctypes.CDLL(None, use_errno=True).ptrace
_ptrace.argtypes = [ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p]
_ptrace.restype = ctypes.c_long


def trace_me() -> None:
    """In the child, before it becomes the program: be traced by the parent."""
    if _ptrace(TRACE_ME, 0, None, None):
        os._exit(99)


def stops(child: int) -> Iterator[int]:
    """Each stop of a traced process at a system call, counted from its signal to itself, until it ends."""
    counting, number = False, 0
    _, status = os.waitpid(child, 0)
    while os.WIFSTOPPED(status):
        marked = os.WSTOPSIG(status) == signal.SIGUSR1
        if counting:
            yield number
            number += 1
        counting = counting or marked
        # Until its signal, it runs without stops.
        if _ptrace(TO_SYSTEM_CALL if counting else 7, child, None, None):
            break
        _, status = os.waitpid(child, 0)


def killed_at(place: int, environment: dict[str, str]) -> bool:
    """Run the program and kill it at a stop; returns whether it got as far."""
    command = [sys.executable, "-c", PROGRAM]
    process = subprocess.Popen(command, env=environment, preexec_fn=trace_me)
    try:
        for number in stops(process.pid):
            if number == place:
                process.kill()
                return True
        return False
    finally:
        process.kill()
        process.wait()


@pytest.mark.slow
def test_a_kill_between_any_two_system_calls_leaves_the_old_file_or_the_new_one(
    folder: Path, environment: dict[str, str]
) -> None:
    new = new_text()
    seen = []
    place = 0
    while True:
        Path("out.c").write_text(OLD)
        Path("out.d").unlink(missing_ok=True)
        if not killed_at(place, environment):
            break
        seen.append(Path("out.c").read_text())
        assert seen[-1] in (OLD, new), place
        assert not Path("out.d").exists() or Path("out.d").read_text() == "out.c: in.h\n", place
        rest = {path.name for path in folder.iterdir()} - {"in.h", "out.c", "out.d", "warm.c", "warm.d"}
        assert all(name.startswith(".out.") and name.endswith(".new") for name in rest), place
        assert generate() == 0
        assert Path("out.c").read_text() == new
        place += 1
    assert place > 60
    assert seen[0] == OLD
    assert seen[-1] == new
    assert seen == sorted(seen, key=lambda text: text == new), "once new, it stays new"
