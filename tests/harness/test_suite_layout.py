# SPDX-License-Identifier: GPL-2.0-or-later
"""A golden suite for any generator: its settings, which files are inputs, and what the build's list says of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from cowrap_harness.golden_file import GoldenError
from cowrap_harness.suite_layout import SuiteLayout, read_layout, why
from cowrap_harness.suite_list import words_of
from cowrap_harness.suite_settings import SuiteSettings, read_settings

Laid = Callable[..., SuiteLayout]


@pytest.fixture
def laid(tmp_path: Path) -> Laid:
    """A function that writes empty files and gives the layout under some settings."""

    def lay(*names: str, build: str | None = None, **settings: object) -> SuiteLayout:
        for name in names:
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).touch()
        if build is not None:
            (tmp_path / "build.txt").write_text(build)
            settings = {"listed": "build.txt", "inputs": ("*.in",)} | settings
        return read_layout(tmp_path, SuiteSettings(("true",), **settings))  # type: ignore[arg-type]

    return lay


def names(layout: SuiteLayout) -> list[str]:
    return [item.name for item in layout.inputs]


def orphans(layout: SuiteLayout) -> list[str]:
    return [path.relative_to(layout.suite).as_posix() for path in layout.orphans]


def settings_of(suite: Path, text: str, **given: str | None) -> SuiteSettings:
    (suite / "golden.ini").write_text(text)
    return read_settings(suite, None, **given)


def test_every_file_that_is_not_expected_is_an_input(laid: Laid) -> None:
    layout = laid(
        "a.in", "a.out", "b", "sub/c d.x", "sub/c d.err", "golden.ini", "a.out.pending", ".hidden", ".git/x",
        "__pycache__/y", "lost.exit", "sub/lost.out",
    )  # fmt: skip
    assert names(layout) == ["a.in", "b", "sub/c d.x"]
    assert orphans(layout) == ["lost.exit", "sub/lost.out"]
    assert layout.inputs[2].expected == tuple(layout.suite / "sub" / f"c d{end}" for end in (".out", ".err", ".exit"))


def test_patterns_fit_a_suite_as_it_is(laid: Laid) -> None:
    layout = laid(
        "in/a.x", "in/want/a.x.txt", "in/want/b.x.txt", "README", "in/old/z.x", inputs=("*.x",), ignore=("in/old/*",),
        output="want/{name}.txt", error="", status="",
    )  # fmt: skip
    assert names(layout) == ["in/a.x"]
    assert layout.inputs[0].expected == (layout.suite / "in/want/a.x.txt",)
    assert orphans(layout) == ["in/want/b.x.txt"]


def test_two_inputs_never_share_an_expected_file(laid: Laid) -> None:
    with pytest.raises(GoldenError, match=r"a\.x and a\.y would share a\.out; set inputs = PATTERN"):
        laid("a.x", "a.y")
    whole = {"output": "{name}.out", "error": "", "status": ""}
    assert names(laid("a.x", "a.y", **whole)) == ["a.x", "a.y"]


def test_a_suite_without_inputs_is_no_suite_that_passes(laid: Laid) -> None:
    with pytest.raises(GoldenError, match=r"no input matches \*\.in"):
        laid("a.out", "a.x", inputs=("*.in",))


def test_what_the_build_names_is_run_and_the_rest_told_apart(laid: Laid) -> None:
    build = "files = ['a.in', \"with blank.in\"]\n# 'off.in'\nx = $(src)/suite/deep/b.in, gone.in nowhere.in\n"
    layout = laid(
        "a.in", "with blank.in", "off.in", "off.out", "deep/b.in", "b.in", "b.out", "gone.err", "new.in", "lost.out",
        build=build,
    )  # fmt: skip
    assert names(layout) == ["a.in", "b.in", "deep/b.in", "gone.in", "new.in", "off.in", "with blank.in"]
    assert [item.name for item in layout.never_run] == ["b.in", "new.in", "off.in"], "b.in is not the deep one"
    assert [item.name for item in layout.inputs if not item.there] == ["gone.in"]
    assert orphans(layout) == ["lost.out"], "gone.in is named, so what is expected of a missing file is no orphan"


def test_what_inputs_include_is_no_case_of_its_own(laid: Laid, tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "a.in").write_text("include 'sub/part.in'  # and not 'alone.in'\n")
    (tmp_path / "sub/part.in").write_text("include ../other.in\n")
    (tmp_path / "alone.in").write_text("include 'alone.in'\n")
    layout = laid("a.in", "other.in", "alone.in", build="a.in")
    assert layout.parts == ("other.in", "sub/part.in")
    assert [(item.name, item.listed) for item in layout.inputs] == [("a.in", True), ("alone.in", False)]


def test_a_list_may_name_inputs_without_their_ending(laid: Laid) -> None:
    layout = laid("a.in", "b.in", "b.out", build="tests: a", listed_as="{stem}")
    assert [(item.name, item.listed) for item in layout.inputs] == [("a.in", True), ("b.in", False)]


def test_a_sign_that_begins_no_comment_hides_nothing(tmp_path: Path) -> None:
    (tmp_path / "list").write_text("a#b.in # c.in\nd.in\n#e.in\n")
    assert words_of(tmp_path / "list") == ["a#b.in", "d.in"]
    with pytest.raises(GoldenError, match="cannot be read for the inputs that it names: No such file"):
        words_of(tmp_path / "nothing")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("# golden: the plain case\nx\n", "the plain case"),
        ("#!/bin/sh\n# SPDX-License-Identifier: MIT\n\n# runs twice\n", "runs twice"),
        ("/* a comment */\n", "a comment"),
        ("// one\n// two\n", "one"),
        ("<!-- markup -->\n", "markup"),
        ("x = 1  # not on top\n# later\n", ""),
        ("", ""),
        ("\xff\xfe", ""),
    ],
)
def test_why_an_input_exists(text: str, reason: str, tmp_path: Path) -> None:
    (tmp_path / "a").write_text(text, encoding="latin-1")
    assert why(tmp_path / "a") == reason


def test_settings_are_read_and_the_command_line_goes_before(tmp_path: Path) -> None:
    text = """
    [golden]
    command = gen 'a b' {in}   # no comment here: values are taken as they are
    inputs = *.x '*.y z'
    write-empty = yes
    timeout = 2
    status =
    [environment]
    PYTHONPATH = ../../scripts
    lower = 50%
    """.replace("\n    ", "\n").replace("   # no comment here: values are taken as they are", "")
    settings = settings_of(tmp_path, text, listed="meson.build")
    assert settings == SuiteSettings(
        ("gen", "a b", "{in}"), ("*.x", "*.y z"), status="", listed="meson.build", write_empty=True, timeout=2.0,
        environment={"PYTHONPATH": "../../scripts", "lower": "50%"},
    )  # fmt: skip
    assert settings_of(tmp_path, text, command="other").command == ("other",)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", r"nothing says which command is tested; say --command 'CMD \{in\}'"),
        ("[golden]\ncommand =\n", "nothing says which command"),
        ("[golden]\ncommand = a\ninput = *.x\n", r"golden\.ini: unknown key 'input'; did you mean 'inputs'\?"),
        ("[golden]\ncommand = a\nqqq = 1\n", "unknown key 'qqq'; known: command, inputs"),
        ("[goldne]\n", r"unknown section \[goldne\]"),
        ("[golden]\ncommand = 'a\n", "command = 'a: cannot be understood: No closing quotation"),
        ("[golden]\ncommand = a\ntimeout = soon\n", "timeout = soon: cannot be understood"),
        ("[golden]\ncommand = a\ntimeout = nan\n", "timeout must be"),
        ("[golden]\ncommand = a\nwrite-empty = perhaps\n", "write-empty = perhaps: cannot be understood"),
        ("[golden]\ncommand = a\noutput = all.out\n", "'all.out' names one file for all inputs"),
        ("[golden]\ncommand = a\noutput =\n", "output is empty"),
        ("[golden]\ncommand = a\nerror = {stem}.out\n", "must be different files"),
        ("command = a\n", "cannot be read: File contains no section headers"),
        ("[golden]\ncommand = a\ncommand = b\n", "cannot be read: .* already exists"),
    ],
)
def test_settings_that_are_wrong_say_what_to_write(text: str, said: str, tmp_path: Path) -> None:
    with pytest.raises(GoldenError, match=said):
        settings_of(tmp_path, text)


def test_a_settings_file_that_is_named_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(GoldenError, match=r"other\.ini: no such file"):
        read_settings(tmp_path, tmp_path / "other.ini")
    with pytest.raises(GoldenError, match="no such folder"):
        read_settings(tmp_path / "nowhere")


def test_a_path_as_seen_from_elsewhere_is_mended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "gen.py").touch()
    (tmp_path / "tests").mkdir()
    monkeypatch.chdir(tmp_path)
    for command in ("python3 gen.py", "python3 ./gen.py {in}"):
        with pytest.raises(GoldenError, match=r"runs in the suite's folder, tests: write \.\./gen\.py in place of"):
            read_settings(Path("tests"), command=command)
    assert read_settings(Path("tests"), command="python3 ../gen.py").command == ("python3", "../gen.py")
