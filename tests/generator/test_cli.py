# SPDX-License-Identifier: GPL-2.0-or-later
"""The command lines as a build or a person uses them: exit codes, files, streams, and what must never be imported."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipapp
from pathlib import Path

import pytest

import cowrap
from cowrap.cli import main, main_drop_in, main_either

FOLDER = Path(__file__).resolve().parents[2] / "generator"
"""The source root, also where the installed package is tested: only there the folder can be run and zipped."""
GOOD = "int co_wrapper bdrv_foo(BdrvChild *child);\n"
BAD = "int co_wrapper_mixd bdrv_foo(BdrvChild *child);\n"
Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def in_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("COWRAP_DIALECT", raising=False)
    monkeypatch.delenv("NO_COLOR", raising=False)
    (tmp_path / "good.h").write_text(GOOD)
    (tmp_path / "bad.h").write_text(BAD)
    return tmp_path


def python(*words: str, **options: object) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(FOLDER)}
    return subprocess.run(  # type: ignore[call-overload, no-any-return]
        [sys.executable, *words], capture_output=True, text=True, env=environment, **options
    )


def test_generate_to_standard_output(capsys: Capture) -> None:
    assert main(["generate", "good.h"]) == 0
    captured = capsys.readouterr()
    assert "int bdrv_foo(BdrvChild *child)" in captured.out
    assert captured.err == ""


def test_generate_to_a_file(in_folder: Path, capsys: Capture) -> None:
    assert main(["generate", "-o", "out.c", "good.h"]) == 0
    assert "bdrv_co_foo_entry" in (in_folder / "out.c").read_text()
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize(
    "words", [["-oout.c"], ["--output=out.c"], ["--output", "out.c"], ["-o", "other.c", "-o", "out.c"]]
)
def test_spellings_of_an_option(in_folder: Path, words: list[str]) -> None:
    assert main(["generate", *words, "--", "good.h"]) == 0
    assert sorted(os.listdir(in_folder)) == ["bad.h", "good.h", "out.c"]


def test_error_leaves_the_old_output(in_folder: Path, capsys: Capture) -> None:
    (in_folder / "out.c").write_text("old")
    assert main(["generate", "-o", "out.c", "--depfile", "out.d", "good.h", "bad.h"]) == 1
    assert (in_folder / "out.c").read_text() == "old"
    assert not (in_folder / "out.d").exists()
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith("bad.h:1:5: error: unknown mark 'co_wrapper_mixd' [unknown-mark]\n")


def test_check_writes_nothing(in_folder: Path, capsys: Capture) -> None:
    assert main(["generate", "--check", "-o", "out.c", "good.h"]) == 1
    assert not (in_folder / "out.c").exists()
    assert "out.c" in capsys.readouterr().err
    assert main(["generate", "-o", "out.c", "good.h"]) == 0
    assert main(["generate", "--check", "-o", "out.c", "good.h"]) == 0
    assert main(["generate", "--check", "-o", "out.c", "--license", "MIT", "good.h"]) == 1


def test_depfile(in_folder: Path) -> None:
    assert main(["generate", "-o", "out.c", "--depfile", "out.d", "good.h"]) == 0
    assert (in_folder / "out.d").read_text() == "out.c: good.h\n"
    assert main(["generate", "-o", "out.c", "--depfile", "out.c", "good.h"]) == 2
    assert main(["generate", "-o", "out.c", "--depfile", "good.h", "good.h"]) == 2
    assert (in_folder / "good.h").read_text() == GOOD


def test_output_that_is_an_input(in_folder: Path, capsys: Capture) -> None:
    assert main_drop_in(["good.h", "good.h"]) == 2
    assert (in_folder / "good.h").read_text() == GOOD
    assert capsys.readouterr().err == "block-coroutine-wrapper: error: the output 'good.h' is the input 'good.h'\n"


@pytest.mark.parametrize("form", ["json", "sarif"])
def test_lint_prints_documents_on_standard_output(capsys: Capture, form: str) -> None:
    assert main(["lint", "--format", form, "bad.h"]) == 1
    assert "unknown-mark" in json.dumps(json.loads(capsys.readouterr().out))
    assert main(["lint", "--format", form, "good.h"]) == 0
    json.loads(capsys.readouterr().out)


def test_generate_keeps_documents_apart_from_the_text(capsys: Capture) -> None:
    assert main(["generate", "--format", "json", "bad.h"]) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert json.loads(captured.err)["diagnostics"][0]["code"] == "unknown-mark"


def test_lint_short(capsys: Capture) -> None:
    assert main(["lint", "--format", "short", "bad.h", "good.h"]) == 1
    assert capsys.readouterr().err == "bad.h:1:5: error: unknown mark 'co_wrapper_mixd' [unknown-mark]\n"


def test_lint_says_that_there_was_nothing_to_check(in_folder: Path, capsys: Capture) -> None:
    (in_folder / "none.h").write_text("int bdrv_foo(BdrvChild *c);\n")
    assert main(["lint", "none.h"]) == 0
    assert capsys.readouterr().err == "cowrap: no mark stands in the input: there is nothing to check\n"
    assert main(["lint", "none.h", "good.h"]) == 0
    assert capsys.readouterr().err == ""


def test_check_says_what_to_do(in_folder: Path, capsys: Capture) -> None:
    assert main(["generate", "--check", "-o", "out.c", "good.h"]) == 1
    assert capsys.readouterr().err == "cowrap: 'out.c' is not there; the same command without '--check' writes it\n"
    (in_folder / "out.c").write_text("/* old */\n")
    assert main(["generate", "--check", "-o", "out.c", "good.h"]) == 1
    assert "'out.c' is not up to date; the same command" in capsys.readouterr().err


def test_drop_in(in_folder: Path) -> None:
    assert main_drop_in(["out.c", "good.h"]) == 0
    assert main_drop_in(["--dialect", "qemu-8.0", "old.c", "good.h"]) == 0
    assert "qemu-8.0 (named by --dialect)" in (in_folder / "old.c").read_text()
    assert main_drop_in(["out.c", "bad.h"]) == 1


def test_dialect_from_the_environment(monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    monkeypatch.setenv("COWRAP_DIALECT", "qemu-8.1")
    assert main(["generate", "good.h"]) == 0
    assert "qemu-8.1 (named by COWRAP_DIALECT)" in capsys.readouterr().out
    assert main(["generate", "--dialect", "qemu-8.2", "good.h"]) == 0
    assert "qemu-8.2 (named by --dialect)" in capsys.readouterr().out
    monkeypatch.setenv("COWRAP_DIALECT", "qemu-8")
    assert main(["generate", "good.h"]) == 2
    assert "COWRAP_DIALECT: unknown dialect 'qemu-8': did you mean 'qemu-8." in capsys.readouterr().err
    monkeypatch.setenv("COWRAP_DIALECT", "")
    assert main(["generate", "good.h"]) == 0


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ([], "no command given"),
        (["nonsense"], "unknown command 'nonsense'"),
        (["generat", "good.h"], "unknown command 'generat': did you mean 'generate'?"),
        (["generate"], "no input given"),
        (["lint"], "no input given"),
        (["generate", "--licens", "x", "good.h"], "did you mean '--license'?"),
        (["generate", "-x", "good.h"], "unknown option '-x'"),
        (["generate", "good.h", "--dialect"], "option '--dialect' needs a value"),
        (["generate", "--check=1", "good.h"], "option '--check' takes no value"),
        (["generate", "--format", "xml", "good.h"], "'xml' is no value for '--format'"),
        (["generate", "--check", "good.h"], "'--check' needs '-o OUT'"),
        (["generate", "--depfile", "x", "good.h"], "'--depfile' needs '-o OUT'"),
        (["generate", "--dialect", "qemu-99", "good.h"], "unknown dialect 'qemu-99'"),
        (["generate", "--dialect", "qemu-7.2", "good.h"], "'qemu-7.2': the dialect of that release is 'qemu-6.2' ("),
        (["generate", "--dialect", "10.0.3", "good.h"], "'10.0.3': the dialect of that release is 'qemu-9.0' (known"),
        (["generate", "--dialect", "v5.1", "good.h"], "unknown dialect 'v5.1' (known: qemu-5.2, "),
        (["generate", "--dialect", "qemu-9.x", "good.h"], "unknown dialect 'qemu-9.x': did you mean 'qemu-9.0'? ("),
        (["generate", "--dialect=", "good.h"], "unknown dialect ''"),
        (["generate", "--license", "x */ int y;", "good.h"], "SPDX"),
        (["generate", "--license", "", "good.h"], "SPDX"),
        (["generate", "missing.h"], "cannot read 'missing.h': No such file or directory"),
        (["generate", "."], "cannot read '.': Is a directory"),
        (["generate", "-o", "no/out.c", "good.h"], "cannot write 'no/out.c': No such file or directory"),
        (["generate", "-o", ".", "good.h"], "cannot write '.': Is a directory"),
        (["generate", "\0", "good.h"], "cannot read"),
        (["dialects", "good.h"], "takes no input"),
        (["dialects", "--show", "qemu-1"], "unknown dialect 'qemu-1'"),
    ],
)
def test_wrong_request(words: list[str], message: str, capsys: Capture) -> None:
    assert main(words) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith("cowrap: error: ")
    assert message in captured.err


@pytest.mark.parametrize("words", [[], ["out.c"], ["--depfile", "x", "out.c", "good.h"]])
def test_drop_in_wants_an_output_and_an_input(words: list[str], capsys: Capture, in_folder: Path) -> None:
    assert main_drop_in(words) == 2
    assert "usage: block-coroutine-wrapper [OPTION]... OUT.c IN.[ch]..." in capsys.readouterr().err
    assert sorted(os.listdir(in_folder)) == ["bad.h", "good.h"]


@pytest.mark.parametrize(
    ("words", "below"),
    [
        (["lnit"], ["usage: cowrap COMMAND [OPTION]... [IN]...", "'cowrap --help' tells more."]),
        (["lint", "--fo"], ["usage: cowrap lint [OPTION]... IN... | --tree PATH", "'cowrap lint --help' tells more."]),
    ],
)
def test_a_wrong_command_line_is_three_lines(words: list[str], below: list[str], capsys: Capture) -> None:
    assert main(words) == 2
    assert capsys.readouterr().err.splitlines()[1:] == below


def test_dashes_alone_make_no_option_alike(capsys: Capture) -> None:
    assert main(["generate", "--foo", "good.h"]) == 2
    assert capsys.readouterr().err.startswith("cowrap: error: unknown option '--foo'\n")


@pytest.mark.parametrize("words", [[], ["generate"], ["lint"], ["explain"], ["dialects"]])
def test_help_fits_a_terminal(words: list[str], monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    assert main([*words, "--help"]) == 0
    assert max(map(len, capsys.readouterr().out.splitlines())) <= 80


@pytest.mark.parametrize("words", [["--help"], ["-h"], ["generate", "--help"], ["lint", "--help"], ["dialects", "-h"]])
def test_help(words: list[str], capsys: Capture) -> None:
    assert main(words) == 0
    assert capsys.readouterr().out.startswith("usage: cowrap ")


def test_version(capsys: Capture) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"cowrap {cowrap.__version__}\n"
    assert main_drop_in(["--version"]) == 0
    assert cowrap.__version__ in capsys.readouterr().out


def test_dialects(capsys: Capture) -> None:
    assert main(["dialects"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == [
        "qemu-5.2",
        "qemu-6.1",
        "qemu-6.2",
        "qemu-8.0",
        "qemu-8.1",
        "qemu-8.2",
        "qemu-9.0",
    ]
    assert main(["dialects", "--show", "qemu-8.0"]) == 0
    shown = capsys.readouterr().out
    assert "mark: no_co_wrapper\n" in shown
    assert "no_co_wrapper_bdrv_wrlock" not in shown


@pytest.mark.parametrize(
    ("stage", "line"),
    [
        ("tokens", "good.h:1:5: co_wrapper"),
        ("declarations", "    parameter: BdrvChild *child"),
        ("plans", "    target: bdrv_co_foo"),
    ],
)
def test_dump(stage: str, line: str, capsys: Capture, in_folder: Path) -> None:
    assert main(["generate", "--dump", stage, "-o", "out.c", "good.h"]) == 0
    assert line in capsys.readouterr().out.splitlines()
    assert not (in_folder / "out.c").exists()
    assert main(["generate", "--dump", stage, "bad.h"]) == 1


@pytest.mark.parametrize(
    ("words", "cowrap_line"),
    [(["lint", "good.h"], True), (["--version"], True), (["explain"], True), (["out.c", "good.h"], False), ([], False)],
)
def test_one_entry_for_both(words: list[str], cowrap_line: bool, capsys: Capture) -> None:
    code = main_either(words)
    captured = capsys.readouterr()
    assert code == {"explain": 2}.get(words[0] if words else "", 0 if words else 2)
    if code == 2:
        assert captured.err.startswith("cowrap: " if cowrap_line else "block-coroutine-wrapper: ")


def test_annotation(in_folder: Path, capsys: Capture) -> None:
    (in_folder / "a.h").write_text("int co_wrapper odd_word bdrv_foo(BdrvChild *child);\n")
    assert main(["generate", "a.h"]) == 1
    capsys.readouterr()
    assert main(["generate", "--annotation", "odd_word", "a.h"]) == 0
    assert "odd_word" not in capsys.readouterr().out


def test_both_ways_of_running_the_folder(in_folder: Path) -> None:
    done = python("-I", "-S", str(FOLDER), "out.c", "good.h")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    done = python("-I", "-S", str(FOLDER), "generate", "good.h")
    assert done.stdout == (in_folder / "out.c").read_text()
    assert python("-m", "cowrap", "lint", "bad.h").returncode == 1


def test_zipapp(in_folder: Path) -> None:
    archive = in_folder / "cowrap.pyz"
    zipapp.create_archive(FOLDER, archive, "/usr/bin/env python3", filter=lambda path: "__pycache__" not in path.parts)
    done = python("-I", "-S", str(archive), "out.c", "good.h")
    assert (done.returncode, done.stderr) == (0, "")
    assert "bdrv_co_foo_entry" in (in_folder / "out.c").read_text()


def test_closed_reader_is_no_traceback(in_folder: Path) -> None:
    (in_folder / "many.h").write_text("".join(f"int co_wrapper bdrv_f{n}(BdrvChild *c);\n" for n in range(2000)))
    reader, writer = os.pipe()
    os.close(reader)
    environment = {**os.environ, "PYTHONPATH": str(FOLDER)}
    command = [sys.executable, "-m", "cowrap", "generate", "many.h"]
    done = subprocess.run(command, stdout=writer, stderr=subprocess.PIPE, env=environment, check=False)
    os.close(writer)
    assert (done.returncode, done.stderr) == (2, b"")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full here")
def test_full_disk_is_reported() -> None:
    with open("/dev/full", "w") as full:
        environment = {**os.environ, "PYTHONPATH": str(FOLDER)}
        command = [sys.executable, "-m", "cowrap", "generate", "good.h"]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, env=environment, check=False)
    assert done.returncode == 2
    assert done.stderr == b"cowrap: error: cannot write to <stdout>: No space left on device\n"


def test_invalid_utf8_in_a_comment_and_in_names_is_no_traceback(in_folder: Path) -> None:
    name = os.fsdecode(b"\xff.h")
    (in_folder / name).write_bytes(b"/* \xe9 */ int co_wrapper_x bdrv_foo(int \xff);\n")
    done = python("-m", "cowrap", "lint", name, encoding="utf-8")
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "/* \\xe9 */" in done.stderr


def test_no_colour_but_on_a_terminal(in_folder: Path) -> None:
    script = "import pty, sys; sys.exit(pty.spawn([sys.executable, '-m', 'cowrap', 'lint', 'bad.h']) >> 8)"
    environment = {**os.environ, "PYTHONPATH": str(FOLDER), "TERM": "xterm"}
    for extra, coloured in (({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)):
        done = subprocess.run(
            [sys.executable, "-c", script],
            capture_output=True,
            env={**environment, **extra},
            check=False,
            stdin=subprocess.DEVNULL,
        )
        assert (b"\033[" in done.stdout) is coloured, done
    assert "\033" not in python("-m", "cowrap", "lint", "bad.h").stderr


def test_the_main_path_imports_little() -> None:
    code = (
        "import sys; before = set(sys.modules)\n"
        "from cowrap.cli import main; code = main(['generate', '-o', 'out.c', 'good.h'])\n"
        "heavy = {'argparse', 'typing', 'dataclasses', 'json', 'difflib', 'tempfile', 'pathlib', 'unicodedata'}\n"
        "print(code, sorted(heavy & set(sys.modules) - before), 'cowrap.render' in sys.modules)"
    )
    done = python("-S", "-c", code)
    assert done.stdout == "0 [] False\n", done.stderr
