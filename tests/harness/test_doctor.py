# SPDX-License-Identifier: GPL-2.0-or-later
"""What was found is what works: a program that is there and broken does not count as found."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from cowrap_harness import doctor
from cowrap_harness.doctor import Finding, examine, examine_compiler, examine_library, examine_tool, render
from cowrap_harness.toolchain import Toolchain


def put_program(folder: Path, name: str, script: str) -> None:
    folder.mkdir(exist_ok=True)
    (folder / name).write_text("#!/bin/sh\n" + script)
    (folder / name).chmod(0o755)


def test_everything_is_examined_once_and_says_something() -> None:
    findings = examine()
    names = [finding.name for finding in findings]
    assert len(names) == len(set(names))
    assert {"python", "gcc", "clang", "valgrind", "seccomp", "limits", "cffi"} <= set(names)
    assert all(finding.detail and finding.allows for finding in findings)
    by_name = {finding.name: finding for finding in findings}
    assert by_name["gcc"].found, by_name["gcc"].detail
    assert by_name["cffi"].found
    assert by_name["clang"].found == ("clang +asan" in names)


def test_what_is_not_there_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert examine_tool("clang", "x") == Finding("clang", False, "not on the PATH", "x")
    assert not examine_library("no-such-library-anywhere").found


@pytest.mark.parametrize(
    ("script", "detail"),
    [
        ("exit 1\n", "is broken: says nothing"),
        ("echo oops >&2; exit 3\n", "is broken: oops"),
        ('[ "$1" = --version ] && echo "cc 9" && exit 0\necho "fatal error: stdio.h: gone" >&2; exit 1\n',
         "cc 9, but a program does not build and run: fatal error: stdio.h: gone"),
        # A compiler that claims to have built a program that is not there.
        ('[ "$1" = --version ] && echo "cc 9"\nexit 0\n', "cc 9, but a program does not build and run"),
    ],
)  # fmt: skip
def test_a_broken_compiler_is_not_found(
    script: str, detail: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_program(tmp_path / "bin", "cc", script)
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}")
    finding = examine_compiler("cc", "x")
    assert not finding.found
    assert detail in finding.detail


def test_a_program_that_hangs_does_not_hang_the_doctor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sleep = shutil.which("sleep")
    put_program(tmp_path / "bin", "valgrind", f"exec {sleep} 60\n")
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    monkeypatch.setattr(doctor, "TIMEOUT_S", 0.2)
    finding = examine_tool("valgrind", "x")
    assert not finding.found
    assert "did not end" in finding.detail


def test_a_sanitizer_that_does_not_work_is_said_with_the_reason() -> None:
    class Deaf(Toolchain):
        def sanitizer_fault(self, compiler: str, sanitizer: str) -> str:
            return "a fault goes unnoticed"

    deaf = Deaf.discover(["gcc"])
    finding = doctor.examine_sanitizer(deaf, "gcc", "asan")
    assert (finding.found, finding.detail) == (False, "a fault goes unnoticed")
    matrix = doctor.examine_matrix(deaf, "full")
    assert not matrix.found
    assert matrix.detail.startswith("gcc-O0, gcc-O2; ")
    assert not doctor.examine_matrix(Toolchain({}), "quick").found


def test_the_table_is_aligned_and_counts() -> None:
    text = render([Finding("a", True, "1.0", "this"), Finding("longer", False, "not on the PATH", "that")])
    assert text == (
        "found  what    detail -> what it allows\n"
        "yes    a       1.0 -> this\n"
        "NO     longer  not on the PATH -> that\n"
        "\n"
        "1 found, 1 not: a line with NO says behind its arrow what is not to be had here\n"
    )
    assert render([]).endswith("all 0 found\n")
