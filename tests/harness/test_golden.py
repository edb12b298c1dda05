# SPDX-License-Identifier: GPL-2.0-or-later
"""The golden workflow on small suites: differences, accepting, CI, orphans, inputs that say not what they are for."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from cowrap_harness.golden import Difference, GoldenError, compare, discover, orphans
from cowrap_harness.golden_command import run_golden, trace_text
from cowrap_harness.runner import RunRequest, run

GOLDEN = Path(__file__).parents[2] / "golden"
ACCEPT = "/* cowrap: dialect=qemu-9.0,qemu-6.2 two dialects */\n"
PLAIN = "/* cowrap: dialect=qemu-9.0 a plain wrapper */\nint co_wrapper bdrv_a(BlockDriverState *bs);\n"
REFUSED = "/* cowrap: dialect=qemu-9.0 a typo */\nint co_wrapper_mixd bdrv_a(BlockDriverState *bs);\n"


@pytest.fixture
def suite(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv("CI", raising=False)
    for kind, text in (("accept", PLAIN), ("reject", REFUSED)):
        (tmp_path / kind).mkdir()
        (tmp_path / kind / f"{kind}ed.h").write_text(text)
    return tmp_path


@pytest.fixture
def accepted(suite: Path) -> Path:
    assert run_golden("accept", [], suite, True) == 1
    assert run_golden("check", [], suite, False) == 0
    return suite


def test_the_accepting_run_does_not_pass_but_the_next_check_does(accepted: Path) -> None:
    names = {path.name for path in accepted.rglob("*") if path.is_file()}
    expected = {"accepted.h", "accepted.qemu-9.0.c", "accepted.qemu-9.0.trace", "rejected.h", "rejected.err"}
    assert names == expected
    assert run_golden("accept", [], accepted, True) == 0


@pytest.mark.parametrize(
    "name", ["accept/accepted.qemu-9.0.c", "accept/accepted.qemu-9.0.trace", "reject/rejected.err"]
)
def test_one_changed_byte_in_any_golden_is_a_difference(accepted: Path, name: str) -> None:
    data = bytearray((accepted / name).read_bytes())
    data[-2] ^= 1
    (accepted / name).write_bytes(data)
    assert run_golden("check", [], accepted, False) == 1


def test_a_check_writes_nothing(suite: Path) -> None:
    assert run_golden("check", [], suite, False) == 1
    assert not list(suite.rglob("*.c"))


def test_nothing_is_accepted_in_ci(suite: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "true")
    assert run_golden("accept", [], suite, True) == 2
    assert not list(suite.rglob("*.c"))


def test_accepting_needs_names_or_all(suite: Path) -> None:
    assert run_golden("accept", [], suite, False) == 2
    assert run_golden("accept", ["nobody"], suite, False) == 2
    assert run_golden("accept", ["rejected"], suite, False) == 1
    assert [path.name for path in suite.rglob("*.err")] == ["rejected.err"]
    assert not list(suite.rglob("*.c"))


def test_orphans_are_named_and_fail_the_check(accepted: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copy(accepted / "accept/accepted.qemu-9.0.c", accepted / "accept/accepted.qemu-8.0.c")
    (accepted / "reject/gone.err").write_text("")
    assert [path.name for path in orphans(accepted)] == ["accepted.qemu-8.0.c", "gone.err"]
    assert run_golden("orphans", [], accepted, False) == 1
    assert run_golden("check", [], accepted, False) == 1
    assert run_golden("check", ["accepted"], accepted, False) == 0, "a partial run calls nothing an orphan"
    assert "gone.err" in capsys.readouterr().out


def test_an_input_that_must_be_accepted_but_is_not_says_so(accepted: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (accepted / "accept/accepted.h").write_text(REFUSED)
    assert run_golden("check", [], accepted, False) == 2
    assert "unknown mark" in capsys.readouterr().out


@pytest.mark.parametrize(
    "first", ["int x;\n", "/* cowrap: dialect=qemu-9.0 */\n", "/* cowrap: why but no dialect */\n"]
)
def test_an_input_must_say_what_it_is_for(suite: Path, first: str) -> None:
    (suite / "accept/silent.h").write_text(first)
    with pytest.raises(GoldenError, match=r"silent\.h"):
        discover(suite)


def test_dialects_of_an_input(suite: Path) -> None:
    (suite / "accept/two.h").write_text(ACCEPT)
    two = next(item for item in discover(suite) if item.name == "two")
    assert two.dialects == ("qemu-9.0", "qemu-6.2")
    assert two.why == "two dialects"


def test_what_the_eye_does_not_see_is_shown() -> None:
    text = Difference(Path("a.c"), "int x; \n\ty\r\n", "int x;\n\ty\nz").text()
    assert "·" in text
    assert "→" in text
    assert "␍" in text
    assert "no line end" in text


def test_bytes_are_compared(tmp_path: Path) -> None:
    same: Callable[[str, bytes], bool] = lambda text, data: (  # noqa: E731
        (tmp_path / "g").write_bytes(data) >= 0 and compare(tmp_path / "g", text) is None
    )
    assert same("a\n", b"a\n")
    assert not same("a\n", b"a\r\n")
    assert not same("a\n", b"a\n\n")


def test_a_golden_trace_does_not_depend_on_what_else_is_in_the_run() -> None:
    """Accepted alone it named another line of the generated file than in a run of all."""
    item = next(one for one in discover(GOLDEN) if one.name == "renamed-bound")
    report = run(RunRequest([item.path], "qemu-9.0", matrix="quick"), lambda text: None)
    text = trace_text(item, report)
    assert "failed in bdrv_bound_sum, generated.c, run by" in text
    assert text == item.expected_path("qemu-9.0", ".trace").read_text()
