# SPDX-License-Identifier: GPL-2.0-or-later
"""The generator does the same on every interpreter that it supports, with the standard library alone: as a folder in
one process over all goldens, and as one file for the drop-in.

An interpreter that is not on this machine is skipped by name; `make test` says so before it begins.
"""

from __future__ import annotations

import json
import runpy
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
PYTHONS = runpy.run_path(str(HERE.parents[1] / ".ci/missing_pythons.py"))


def check(interpreter: str, code: Path, repository: Path) -> dict[str, Any]:
    """What `generator_check.py` says about the generator in `code`."""
    command = [interpreter, "-I", "-S", "-B", str(HERE / "programs/generator_check.py"), str(code), str(repository)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@pytest.fixture(scope="module")
def expected(repository: Path) -> dict[str, Any]:
    """What the interpreter of this test run makes of all commands."""
    return check(sys.executable, repository / "generator", repository)


@pytest.fixture(scope="module")
def here() -> dict[str, str]:
    """The supported interpreters of this machine; a fixture, as each is asked what it is."""
    found: dict[str, str] = PYTHONS["found"](PYTHONS["candidates"]([sys.executable]))
    return found


@pytest.fixture(params=PYTHONS["WANTED"])
def interpreter(request: pytest.FixtureRequest, here: dict[str, str]) -> str:
    """Each supported interpreter that is here."""
    if request.param not in here:
        pytest.skip(f"no {request.param} on this machine")
    return here[request.param]


def test_it_does_what_it_does_here(
    interpreter: str, expected: dict[str, Any], repository: Path, zipapp: Path
) -> None:
    made = check(interpreter, zipapp, repository)
    assert made == expected
    assert made["foreign"] == []


def test_the_drop_in(interpreter: str, zipapp: Path, repository: Path, tmp_path: Path) -> None:
    def run(*words: object) -> tuple[int, str]:
        command = [interpreter, "-I", "-S", "-B", str(zipapp), *map(str, words)]
        done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path)
        assert done.stdout == ""
        return done.returncode, done.stderr

    assert run("out.c", repository / "docs/example/block-demo.h") == (0, "")
    written = (tmp_path / "out.c").read_bytes()
    assert written.count(b"qemu_coroutine_create(") == 12
    status, said = run("out.c", repository / "golden/reject/variadic.h")
    assert (status, "[variadic]" in said) == (1, True)
    status, said = run("out.c", "missing.h")
    assert (status, "missing.h" in said) == (2, True)
    assert (tmp_path / "out.c").read_bytes() == written, "an error left another output"


def test_the_check_sees_statuses_and_text(expected: dict[str, Any]) -> None:
    statuses = {words: row[0] for words, row in expected["found"].items()}
    assert {words: statuses[words] for words in ("generate", "--version", "explain no-code")} == {
        "generate": 2, "--version": 0, "explain no-code": 2
    }  # fmt: skip
    assert set(statuses.values()) == {0, 1, 2}
    assert len(statuses) > 130
    assert len({row[1] for row in expected["found"].values()}) > 60


def test_what_is_missing_is_named(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    main: Callable[[], None] = PYTHONS["main"]
    monkeypatch.setitem(main.__globals__, "found", lambda commands: dict.fromkeys(["CPython 3.10", "CPython 3.13"]))
    main()
    lines = capsys.readouterr().out.splitlines()
    assert [line.split(" on this machine")[0] for line in lines] == [
        f"NOTE: no {name}" for name in ("CPython 3.9", "CPython 3.11", "CPython 3.12", "PyPy 3")
    ]
    assert "py39" in lines[0]


def test_what_is_no_interpreter_is_passed_over(tmp_path: Path) -> None:
    liar = tmp_path / "python3.9"
    liar.write_text("#!/bin/sh\necho CPython 3.8\n")
    liar.chmod(0o755)
    found: dict[str, str] = PYTHONS["found"]([str(tmp_path / "missing"), str(liar), "false", sys.executable])
    assert list(found.values()) == [sys.executable]
