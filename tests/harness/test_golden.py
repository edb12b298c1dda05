# SPDX-License-Identifier: GPL-2.0-or-later
"""`cowrap-harness golden` on small suites of wrappers: first lines, text, diagnostics, traces, and goldens run."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import pytest

from cowrap_harness.golden import discover
from cowrap_harness.golden_execution import Machine
from cowrap_harness.golden_file import GoldenError
from cowrap_harness.golden_header import read_header
from cowrap_harness.runner_output import own_output
from cowrap_harness.toolchain import Toolchain, ToolchainError

if TYPE_CHECKING:
    from tests.harness.conftest import WrapperProject

GOLDEN = Path(__file__).parents[2] / "golden"
RUN = ("--matrix", "gcc-O0")
CASE = "int co_wrapper bdrv_a(BlockDriverState *bs);\n"


def test_from_nothing_to_a_suite_that_passes(wrapper_project: WrapperProject) -> None:
    assert wrapper_project.run("check", *RUN) == 1
    assert "plain: what is generated now for qemu-9.0 passes in gcc-O0\n" in wrapper_project.said
    wrapper_project.accepted(*RUN)
    expected = {"plain.h", "plain.qemu-9.0.c", "plain.qemu-9.0.trace", "typo.h", "typo.err"}
    assert wrapper_project.names() == expected
    assert wrapper_project.said == "3 goldens: 0 differences, 0 problems\n"


@pytest.mark.parametrize("name", ["accept/plain.qemu-9.0.c", "accept/plain.qemu-9.0.trace", "reject/typo.err"])
def test_one_changed_byte_in_any_golden_is_a_difference(wrapper_project: WrapperProject, name: str) -> None:
    wrapper_project.accepted(*RUN)
    path = wrapper_project.suite / name
    data = bytearray(path.read_bytes())
    data[-2] ^= 1
    path.write_bytes(data)
    assert wrapper_project.run("check", *RUN) == 1
    assert "3 goldens: 1 difference, " in wrapper_project.said


def test_without_running_anything_text_is_compared_all_the_same(wrapper_project: WrapperProject) -> None:
    wrapper_project.accepted(*RUN)
    (wrapper_project.suite / "accept/plain.qemu-9.0.c").write_text("int a;\n")
    assert wrapper_project.run("check") == 1
    assert wrapper_project.said.endswith("golden accept plain\n")
    assert "2 goldens: 1 difference, 0 problems\n" in wrapper_project.said


def test_it_is_the_goldens_text_that_is_run(wrapper_project: WrapperProject) -> None:
    """The generator is right; who accepted this golden was wrong."""
    wrapper_project.accepted(*RUN)
    golden = wrapper_project.suite / "accept/plain.qemu-9.0.c"
    golden.write_text(golden.read_text().replace("    aio_wait_kick();\n", ""))
    assert wrapper_project.run("check", *RUN) == 1
    assert "plain.qemu-9.0.c: the golden does not pass: bdrv_a: DEADLOCK" in wrapper_project.said
    whole = "diff --dialect qemu-9.0 --old golden/accept/plain.qemu-9.0.c golden/accept/plain.h"
    assert f"the whole report: cowrap-harness {whole}\n" in wrapper_project.said, "a run judges what is generated now"
    assert "+     aio_wait_kick();" in wrapper_project.said
    assert "plain: what is generated now for qemu-9.0 passes in gcc-O0" in wrapper_project.said
    assert ".trace: " not in wrapper_project.said, "what is generated now leaves the trace that was accepted"


def test_what_does_not_pass_is_never_accepted(wrapper_project: WrapperProject, monkeypatch: pytest.MonkeyPatch) -> None:
    """A changed template that loses a call: the difference alone may look harmless."""
    wrapper_project.accepted(*RUN)
    golden = wrapper_project.suite / "accept/plain.qemu-9.0.c"
    right = golden.read_bytes()

    def wrong(header: Path, dialect: str | None) -> tuple[str | None, str]:
        text, said = own_output(header, dialect)
        return text and text.replace("    aio_wait_kick();\n", ""), said

    monkeypatch.setattr("cowrap_harness.golden_wrappers.own_output", wrong)
    assert wrapper_project.run("check", *RUN) == 1
    assert "plain.qemu-9.0.c: what is generated now does not pass: bdrv_a: DEADLOCK" in wrapper_project.said
    assert "golden accept" not in wrapper_project.said
    assert wrapper_project.said.endswith("1 case cannot be accepted: what is generated now does not pass\n")
    for _ in range(2):
        assert wrapper_project.run("accept", "plain", *RUN) == 1
        assert "not accepted: its case does not pass now" in wrapper_project.said
    assert golden.read_bytes() == right


def test_a_golden_that_lacks_a_wrapper_or_has_one_too_many_does_not_pass(wrapper_project: WrapperProject) -> None:
    wrapper_project.accepted(*RUN)
    golden = wrapper_project.suite / "accept/plain.qemu-9.0.c"
    text = golden.read_text()
    golden.write_text(text[: text.index("/* bdrv_a()")])
    wrapper_project.run("check", *RUN)
    assert "the golden does not pass: bdrv_a: WRAPPER_MISSING" in wrapper_project.said
    golden.write_text(f"{text}\nint bdrv_more(BlockDriverState *bs)\n{{\n    return 0;\n}}\n")
    wrapper_project.run("check", *RUN)
    assert "the golden does not pass: bdrv_more: WRONGLY_ACCEPTED" in wrapper_project.said


def test_the_same_name_in_two_cases_is_run_in_each(wrapper_project: WrapperProject) -> None:
    wrapper_project.write("accept/again.h", f"/* cowrap: dialect=qemu-9.0 the same declaration */\n{CASE}")
    wrapper_project.accepted(*RUN)
    traces = [path.read_text() for path in sorted(wrapper_project.suite.rglob("*.trace"))]
    assert len(traces) == 2
    assert traces[0] == traces[1]


def test_builds_that_are_not_there_are_a_wrong_request(wrapper_project: WrapperProject) -> None:
    assert wrapper_project.run("check", "--matrix", "cc-O9") == 2
    assert "cc-O9" in wrapper_project.said


def test_an_input_that_must_be_accepted_but_is_refused_fails(wrapper_project: WrapperProject) -> None:
    wrapper_project.accepted()
    typo = "/* cowrap: dialect=qemu-9.0 a typo */\nint co_wrapper_mixd bdrv_a(BlockDriverState *bs);\n"
    wrapper_project.write("accept/plain.h", typo)
    assert wrapper_project.run("check") == 1
    assert "golden/accept/plain.h: this must be accepted in qemu-9.0, but is refused:\n" in wrapper_project.said
    assert "unknown mark" in wrapper_project.said


def test_an_input_that_must_be_refused_but_is_accepted_fails(wrapper_project: WrapperProject) -> None:
    wrapper_project.accepted()
    wrapper_project.write("reject/typo.h", f"/* cowrap: dialect=qemu-9.0 why */\n{CASE}")
    assert wrapper_project.run("check") == 1
    assert "golden/reject/typo.h: this must be refused, but is accepted\n" in wrapper_project.said


def test_each_dialect_has_its_own_golden_in_one_case(wrapper_project: WrapperProject) -> None:
    text = f"/* cowrap: dialect=qemu-8.0,qemu-9.0 the context differs */\n{CASE}"
    wrapper_project.write("accept/plain.h", text)
    wrapper_project.accepted()
    texts = [(wrapper_project.suite / f"accept/plain.qemu-{one}.c").read_text() for one in ("8.0", "9.0")]
    assert texts[0] != texts[1]


def test_orphans_of_a_dialect_that_is_named_no_more(wrapper_project: WrapperProject) -> None:
    wrapper_project.accepted()
    shutil.copy(wrapper_project.suite / "accept/plain.qemu-9.0.c", wrapper_project.suite / "accept/plain.qemu-8.0.c")
    wrapper_project.write("reject/gone.err", "x: error: y\n")
    assert wrapper_project.run("check", "plain") == 0
    assert wrapper_project.run("check") == 1
    assert wrapper_project.run("orphans") == 1
    assert "golden/accept/plain.qemu-8.0.c: no input asks for it\n" in wrapper_project.said
    assert "cowrap-harness golden orphans --delete" in wrapper_project.said
    assert wrapper_project.run("orphans", "--delete") == 0
    assert wrapper_project.run("check") == 0


def test_a_suite_without_inputs_is_a_wrong_request(wrapper_project: WrapperProject) -> None:
    (wrapper_project.path / "void" / "accept").mkdir(parents=True)
    assert wrapper_project.run("check", "--suite", "void") == 2
    assert "void: no golden inputs here" in wrapper_project.said
    assert "--suite" in wrapper_project.said
    assert wrapper_project.run("check", "--suite", "nowhere", matrix=None) == 2
    assert "nowhere" in wrapper_project.said


def test_goldens_that_hold_nothing_fail(wrapper_project: WrapperProject) -> None:
    wrapper_project.write("accept/plain.h", "/* cowrap: dialect=qemu-9.0 no mark at all */\nint x;\n")
    wrapper_project.run("check")
    assert wrapper_project.run("accept", "plain") == 1
    assert "not accepted: no wrapper is in it (`wrappers=0` in the input's first line" in wrapper_project.said
    wrapper_project.write("accept/plain.h", "/* cowrap: dialect=qemu-9.0 wrappers=0 no mark at all */\nint x;\n")
    wrapper_project.accepted(*RUN)
    assert (wrapper_project.suite / "accept/plain.qemu-9.0.trace").read_bytes() == b""
    wrapper_project.write("accept/plain.h", f"/* cowrap: dialect=qemu-9.0 wrappers=0 no mark at all */\n{CASE}")
    wrapper_project.run("check", *RUN)
    assert wrapper_project.run("accept", "plain") == 1
    assert "not accepted: its input says wrappers=0, and a wrapper is in it" in wrapper_project.said


def test_names_with_blanks(wrapper_project: WrapperProject) -> None:
    wrapper_project.write("accept/a name.h", f"/* cowrap: dialect=qemu-9.0 blanks */\n{CASE}")
    wrapper_project.run("check", "a name")
    assert "cowrap-harness golden accept 'a name'\n" in wrapper_project.said
    assert wrapper_project.run("accept", "a name") == 1
    assert (wrapper_project.suite / "accept/a name.qemu-9.0.c").is_file()


def test_input_that_is_no_utf8_and_a_golden_with_it(wrapper_project: WrapperProject) -> None:
    path = wrapper_project.write("reject/odd.h", "")
    path.write_bytes(b"/* cowrap: dialect=qemu-9.0 odd bytes */\nint co_wrapper bdrv_\xff(BlockDriverState *bs);\n")
    wrapper_project.accepted()
    assert (wrapper_project.suite / "reject/odd.err").is_file()


def test_commands_that_are_named_name_the_suite_too(wrapper_project: WrapperProject) -> None:
    (wrapper_project.path / "golden").rename(wrapper_project.path / "my suite")
    wrapper_project.run("check", "--suite", "my suite", "--pending", "left")
    assert "cowrap-harness golden accept plain typo --suite 'my suite' --pending left\n" in wrapper_project.said
    assert list((wrapper_project.path / "left").rglob("[!.]*.pending"))


def test_the_environment_names_a_folder_for_pending_files(
    wrapper_project: WrapperProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COWRAP_PENDING", str(wrapper_project.path / "left"))
    wrapper_project.run("check")
    assert not [name for name in wrapper_project.names() if "pending" in name]
    assert wrapper_project.run("accept", "--all") == 1
    assert wrapper_project.run("check") == 0


@pytest.mark.parametrize(("ci", "matrix"), [("1", "default"), ("", "quick")])
def test_ci_runs_more_builds_by_itself(
    wrapper_project: WrapperProject, monkeypatch: pytest.MonkeyPatch, ci: str, matrix: str
) -> None:
    def asked(named: str, toolchain: Toolchain) -> NoReturn:
        raise ToolchainError(f"asked for {named}")

    monkeypatch.setattr("cowrap_harness.golden_execution.parse_matrix", asked)
    monkeypatch.setenv("CI", ci)
    wrapper_project.run("check", "--matrix", "gcc-O0")
    assert "asked for gcc-O0" in wrapper_project.said
    wrapper_project.run("check", matrix=None)
    assert f"asked for {matrix}" in wrapper_project.said


@pytest.mark.parametrize(
    ("first", "said"),
    [
        ("int x;", "a.h:1:1: the first line must be /* cowrap: dialect=D[,D...] why"),
        ("/* cowrap: dialect=qemu-9.0 never ends", "a.h:1:1: the first line must be"),
        ("/* cowrap: dialect=qemu-9.0 */", "a.h:1:29: say why this golden exists"),
        ("/* cowrap: why but no dialect */", "a.h:1:11: an accepted input must name its dialects: dialect=qemu-9.0"),
        ("/* cowrap: dialect= empty */", "a.h:1:20: unknown dialect '' (known: qemu-5.2, "),
        ("/* cowrap: dialect=qemu-9.0,qemu-9 x */", "a.h:1:29: unknown dialect 'qemu-9': did you mean 'qemu-9.0'? "),
        ("/* cowrap: dialect=qemu-9.0,qemu-8.0,qemu-9.0 x */", "a.h:1:38: the dialect 'qemu-9.0' is there twice"),
        ("/* cowrap: dialect=qemu-9.0 dialect=qemu-8.0 x */", "a.h:1:29: the option 'dialect' is there twice"),
        ("/* cowrap: dialects=qemu-9.0 x */", "a.h:1:12: unknown option 'dialects'; known are dialect, wrappers"),
        ("/* cowrap: dialect=qemu-9.0 wrappers=2 x */", "a.h:1:29: the only number is wrappers=0"),
    ],
)
def test_a_first_line_that_is_wrong_is_said_with_its_place(tmp_path: Path, first: str, said: str) -> None:
    path = tmp_path / "a.h"
    path.write_text(f"{first}\n{CASE}")
    with pytest.raises(GoldenError, match=re.escape(said)):
        read_header(path)


def test_a_first_line_that_is_right(tmp_path: Path) -> None:
    path = tmp_path / "a.h"
    path.write_bytes(b"/* cowrap: dialect=qemu-9.0,qemu-6.2 wrappers=0 a pointer, void *, and a=b */\r\nint x;\r\n")
    header = read_header(path)
    assert header.dialects == ("qemu-9.0", "qemu-6.2")
    assert header.options == "dialect=qemu-9.0,qemu-6.2 wrappers=0"
    assert (header.wrappers, header.why) == (False, "a pointer, void *, and a=b")


def test_a_refused_input_may_name_no_dialect_but_not_a_wrong_one(tmp_path: Path) -> None:
    path = tmp_path / "a.h"
    path.write_text(CASE)
    assert read_header(path, optional=True).dialects == ()
    path.write_text("/* cowrap: dialect=qemu-99 x */\n")
    with pytest.raises(GoldenError, match="unknown dialect"):
        read_header(path, optional=True)


def test_nothing_in_a_golden_depends_on_where_or_when_it_is_made(
    wrapper_project: WrapperProject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In another folder, in other company, at another time, in another process, with another hash seed."""
    wrapper_project.accepted(*RUN)
    other = tmp_path / "else where" / "suite"
    shutil.copytree(wrapper_project.suite, other)
    (other / "accept/before.h").write_text(f"/* cowrap: dialect=qemu-9.0 more */\n{CASE.replace('bdrv_a', 'bdrv_z')}")
    environment = {"PYTHONHASHSEED": "7", "TZ": "Asia/Tokyo", "SOURCE_DATE_EPOCH": "0", "HOME": str(tmp_path)}
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    command = [sys.executable, "-m", "cowrap_harness.cli", "golden", "check", "--suite", str(other), *RUN]
    said = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path.parent).stdout
    assert "5 goldens: 2 differences, 0 problems\n" in said
    assert said.count("there is no such golden yet") == 2


def test_a_golden_trace_does_not_depend_on_what_else_is_in_the_run() -> None:
    """Accepted alone it named another line of the generated file than in a run of all."""
    item = next(one for one in discover(GOLDEN) if one.name == "renamed-bound")
    text, _ = own_output(item.path, "qemu-9.0")
    assert text is not None
    ran = Machine("quick", lambda stage: None).run("qemu-9.0", {item: text})[item]
    assert "failed in bdrv_bound_sum, generated.c, run by" in ran.traces
    assert ran.traces == item.expected_path("qemu-9.0", ".trace").read_text()
