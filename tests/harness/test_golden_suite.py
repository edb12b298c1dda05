# SPDX-License-Identifier: GPL-2.0-or-later
"""`cowrap-harness golden` on a suite of any generator: the workflow, what it finds in a suite, and ways to break it."""

from __future__ import annotations

import os
import re
import shlex
import sys
from pathlib import Path

import pytest

from cowrap_harness.cli import main

GENERATOR = """
import os, sys
text = open(sys.argv[1]).read()
if 'bad' in text:
    sys.exit(f'{sys.argv[1]}:1: error: bad')
sys.stdout.write(text.upper())
"""


class Project:
    """A generator with a suite, `tests`, and the command line in the project's folder."""

    def __init__(self, path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.path = path
        self.suite = path / "tests"
        self._capsys = capsys
        self.said = ""
        self.write("golden.ini", f"[golden]\ncommand = {shlex.quote(sys.executable)} ../gen.py\n")
        self.generator(GENERATOR)

    def generator(self, text: str) -> None:
        """Another text of the generator."""
        (self.path / "gen.py").write_text(text)

    def write(self, name: str, text: str) -> Path:
        """A file of the suite."""
        file = self.suite / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
        return file

    def settings(self, text: str) -> None:
        """More lines of `golden.ini`."""
        with (self.suite / "golden.ini").open("a") as stream:
            stream.write(text)

    def run(self, action: str, *words: str) -> int:
        """`cowrap-harness golden ACTION --suite tests WORDS`, in this process."""
        self._capsys.readouterr()
        status = main(["golden", action, "--suite", "tests", *words])
        captured = self._capsys.readouterr()
        self.said = captured.out + captured.err
        return status

    def accepted(self) -> None:
        """Brings the whole suite to where a check passes."""
        self.run("check")
        assert self.run("accept", "--all") == 1, self.said
        assert self.run("check") == 0, self.said

    def names(self) -> set[str]:
        """All files of the suite but its settings."""
        found = {path.relative_to(self.suite).as_posix() for path in self.suite.rglob("*") if path.is_file()}
        return found - {"golden.ini"}


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Project:
    """A generator and a suite with one input that it takes, and one that it refuses."""
    for name in ("CI", "COWRAP_PENDING"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setenv("COWRAP_PROGRESS", "0")
    monkeypatch.chdir(tmp_path)
    project = Project(tmp_path, capsys)
    project.write("good.in", "# golden: what is taken\nx\n")
    project.write("wrong.in", "bad\n")
    return project


def test_a_suite_is_made_accepted_and_passes(project: Project) -> None:
    inputs = {"good.in", "wrong.in"}
    assert project.run("check") == 1
    pending = {"good.out.pending", "wrong.err.pending", "wrong.exit.pending"}
    assert {name for name in project.names() if not name.startswith(".")} == inputs | pending
    assert project.run("accept", "--all") == 1, "an accepting run does not pass"
    assert project.names() == inputs | {"good.out", "wrong.err", "wrong.exit"}
    assert (project.suite / "wrong.err").read_text() == "wrong.in:1: error: bad\n"
    assert (project.suite / "wrong.exit").read_text() == "1\n"
    assert project.run("check") == 0
    assert project.said == "3 goldens: 0 differences, 0 problems\n"


@pytest.mark.parametrize("name", ["good.out", "wrong.err", "wrong.exit"])
def test_one_changed_byte_is_a_difference_and_right_again_is_none(project: Project, name: str) -> None:
    project.accepted()
    text = (project.suite / name).read_text()
    project.write(name, "7" + text[1:])
    assert project.run("check") == 1
    project.write(name, text)
    assert project.run("check") == 0
    assert not list(project.suite.rglob("*.pending"))


def test_what_is_to_be_typed_next_works_as_it_is_said(project: Project) -> None:
    (project.suite / "golden.ini").unlink()
    words = ["--command", f"{shlex.quote(sys.executable)} ../gen.py {{in}}", "--inputs", "*.in"]
    assert project.run("check", *words) == 1
    found = re.search(r"if it is meant: +cowrap-harness (golden accept .*)$", project.said, re.M)
    assert found is not None
    assert main(shlex.split(found[1])) == 1
    assert project.run("check", *words) == 0


def test_a_case_is_named_with_or_without_its_ending_and_after_options(project: Project) -> None:
    project.accepted()
    project.generator(GENERATOR.replace("upper", "title"))
    for name in ("good", "good.in", "tests/good.in"):
        assert project.run("check", name) == 1, name
    assert project.run("check", "wrong.in") == 0
    assert project.run("check", "god.in") == 2
    assert "no input is named god.in; did you mean good.in?" in project.said
    assert project.run("accept", "good") == 1
    assert project.run("check") == 0


def test_ci_compares_and_writes_nothing(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "1")
    assert project.run("check") == 1
    assert project.run("accept", "--all") == 2
    assert project.run("review") == 2
    assert project.names() == {"good.in", "wrong.in"}


def test_only_what_was_shown_is_accepted(project: Project) -> None:
    project.accepted()
    project.generator(GENERATOR.replace("upper", "title"))
    assert project.run("accept", "good") == 1
    assert "not accepted: it has not been shown yet" in project.said
    project.generator(GENERATOR.replace("upper", "lower"))
    assert project.run("accept", "good") == 1
    assert "not accepted: something else comes out now" in project.said
    assert (project.suite / "good.out").read_text() == "# GOLDEN: WHAT IS TAKEN\nX\n"


def test_an_expected_file_without_an_input_fails_a_whole_check_only(project: Project) -> None:
    project.accepted()
    project.write("sub/gone.out", "")
    assert project.run("check", "good") == 0
    assert project.run("check") == 1
    assert "tests/sub/gone.out: no input asks for it" in project.said
    assert project.run("orphans") == 1
    assert project.run("orphans", "--delete") == 0
    assert project.run("check") == 0


def test_what_is_left_pending_of_an_input_that_is_gone_is_stale(project: Project) -> None:
    project.accepted()
    project.write("sub/new.in", "x")
    assert project.run("check") == 1
    (project.suite / "sub/new.in").unlink()
    assert project.run("check", "good") == 0
    assert project.run("check") == 1
    assert "tests/sub/new.out.pending: this pending file is stale" in project.said
    assert project.run("orphans", "--delete") == 0
    assert project.run("check") == 0


def test_an_unfinished_merge_is_found_and_never_accepted(project: Project) -> None:
    project.accepted()
    project.write("good.out", "<<<<<<< ours\nX\n=======\nx\n>>>>>>> theirs\n")
    assert project.run("check") == 1
    assert "tests/good.out:1: a merge was not finished here" in project.said
    assert project.run("accept", "good") == 1
    assert "=======" in (project.suite / "good.out").read_text()


def test_a_case_that_shows_nothing_fails_until_that_is_said_to_be_right(project: Project) -> None:
    project.accepted()
    project.write("empty.in", "")
    assert project.run("check") == 1
    assert "nothing came out that is compared" in project.said
    assert project.run("accept", "--all") == 1
    assert project.run("check") == 1
    project.settings("may-be-empty = empty.in\n")
    project.run("check")
    assert project.run("check") == 0, project.said


def test_a_refusal_of_which_nothing_is_compared_shows_nothing(project: Project) -> None:
    project.settings("error =\nstatus =\n")
    assert project.run("check", "wrong") == 1
    assert "nothing came out that is compared" in project.said


def test_empty_expected_files_are_made_where_a_suite_has_them(project: Project) -> None:
    project.settings("write-empty = yes\nstatus =\n")
    project.accepted()
    expected = {"good.err": 0, "good.out": 26, "wrong.err": 23, "wrong.out": 0}
    sizes = {name: (project.suite / name).stat().st_size for name in project.names()}
    assert sizes == expected | {"good.in": 26, "wrong.in": 4}


def test_what_the_build_never_runs_is_run_and_said(project: Project, tmp_path: Path) -> None:
    (tmp_path / "build.txt").write_text("tests: 'tests/good.in'\n")
    project.settings("inputs = *.in\n")
    project.accepted()
    project.generator(GENERATOR.replace("error: bad", "error: worse"))
    assert project.run("check", "--listed", "build.txt") == 1
    assert "tests/wrong.in: the build never runs this input: ../build.txt does not name it" in project.said
    assert "tests/wrong.err: differs" in project.said
    assert "3 goldens: 1 difference, 1 problem\n" in project.said


@pytest.mark.parametrize(
    ("timeout", "program", "said"),
    [
        (60, "import os; os.abort()", "tests/good.in: the command was ended by SIGABRT"),
        (0.5, "import time; time.sleep(60)", "tests/good.in: the command did not end within 0.5 s (timeout)"),
    ],
)
def test_a_run_that_is_no_result_is_a_problem_and_no_golden(
    project: Project, timeout: float, program: str, said: str
) -> None:
    project.accepted()
    project.settings(f"timeout = {timeout}\n")
    project.generator(program)
    assert project.run("check") == 1
    assert said in project.said
    project.run("accept", "--all")
    assert (project.suite / "good.out").read_text() == "# GOLDEN: WHAT IS TAKEN\nX\n"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--command", "no-such-program"], "cannot run 'no-such-program': No such file"),
        (["--command", "python3 gen.py"], "write ../gen.py in place of gen.py"),
        (["--command", ""], "nothing says which command is tested"),
        (["--inputs", "*.none"], "no input matches *.none"),
        (["--listed", "none.txt"], "none.txt: cannot be read"),
        (["--settings", "none.ini"], "none.ini: no such file"),
        (["--matrix", "quick"], "--matrix is for suites of wrappers"),
        (["--suite", "nowhere"], "nowhere: no such folder"),
    ],
)
def test_a_wrong_request_is_no_finding(project: Project, words: list[str], said: str) -> None:
    assert project.run("check", *words) == 2
    assert said in project.said
    assert project.names() == {"good.in", "wrong.in"}


@pytest.mark.parametrize(
    ("program", "name"),
    [
        ("open('made', 'w')", "made"),
        ("open('good.out', 'w').write('mine')", "good.out"),
        ("os.path.exists('wrong.in') and os.unlink('wrong.in')", "wrong.in"),
    ],
)
def test_a_command_that_writes_into_the_suite_judges_nothing(project: Project, program: str, name: str) -> None:
    project.accepted()
    project.generator(f"import os\n{program}\n")
    assert project.run("check", "good") == 2
    assert f"tests: files changed while the command ran: {name}\nit must not write there" in project.said


def test_a_command_in_python_that_imports_leaves_no_byte_code_in_the_suite(project: Project) -> None:
    project.write("part.py", "def shout(text): return text.upper()\n")
    project.generator("import os, sys\nsys.path[0] = os.getcwd()\nimport part\nprint(part.shout(sys.argv[1]))\n")
    project.settings("inputs = *.in\n")
    project.accepted()
    assert not list(project.path.rglob("__pycache__"))


def test_what_is_no_file_is_no_input_and_a_link_to_nothing_is_said(project: Project) -> None:
    project.accepted()
    os.mkfifo(project.suite / "pipe.in")
    (project.suite / "linked").symlink_to(project.path)
    assert project.run("check") == 0, project.said
    (project.suite / "dangling.in").symlink_to("nowhere")
    assert project.run("check") == 2
    assert "tests/dangling.in: the input cannot be read: No such file" in project.said
    (project.suite / "dangling.in").unlink()
    (project.suite / "good.out").unlink()
    (project.suite / "good.out").mkdir()
    assert project.run("check") == 2
    assert "tests/good.out: cannot be read as a golden: Is a directory" in project.said


def test_bytes_are_compared_and_kept(project: Project) -> None:
    project.generator("import os; os.write(1, b'\\xff\\x00\\r\\n'); os.write(2, b'\\xfe')")
    project.accepted()
    assert (project.suite / "good.out").read_bytes() == b"\xff\x00\r\n"
    project.generator("import os; os.write(1, b'\\xff\\x00\\n'); os.write(2, b'\\xfe')")
    assert project.run("check", "good") == 1
    assert "only line ends differ" in project.said


def test_names_with_blanks_dashes_and_folders(project: Project) -> None:
    for name in ("a b.in", "-x.in", "sub/c d/e.in"):
        project.write(name, name)
    project.accepted()
    assert (project.suite / "sub/c d/e.out").read_text() == "SUB/C D/E.IN"
    project.generator(GENERATOR.replace("upper", "lower"))
    assert project.run("check", "a b", "sub/c d/e.in") == 1
    found = re.search(r"if it is meant: +cowrap-harness (golden accept .*)$", project.said, re.M)
    assert found is not None
    assert main(shlex.split(found[1])) == 1
    assert (project.suite / "a b.out").read_text() == "a b.in"


def test_goldens_are_the_same_bytes_wherever_the_suite_stands(project: Project, tmp_path: Path) -> None:
    project.generator("import os, sys; print(os.path.abspath(sys.argv[1]), sys.argv[2])")
    command = f"{shlex.quote(sys.executable)} ../gen.py {{in}} {{out}}"
    project.write("golden.ini", f"[golden]\ncommand = {command}\n")
    project.accepted()
    assert (project.suite / "good.err").read_text() == "{suite}/good.in {out}\n"
    os.rename(tmp_path / "tests", tmp_path / "moved")
    assert project.run("check", "--suite", "moved") == 0, project.said


def test_a_generator_that_is_never_the_same_twice_is_not_accepted(project: Project) -> None:
    project.generator("import time; print(time.time_ns())")
    project.run("check")
    assert project.run("accept", "--all") == 1
    assert "something else comes out now" in project.said
    assert not (project.suite / "good.out").exists()


def test_a_suite_that_cannot_be_written_is_still_compared(project: Project, tmp_path: Path) -> None:
    project.accepted()
    project.generator(GENERATOR.replace("upper", "title"))
    before = project.names()
    assert project.run("check", "--pending", str(tmp_path / "elsewhere")) == 1
    assert project.names() == before
    assert list((tmp_path / "elsewhere").rglob("good.out.pending"))
    assert f"--pending {tmp_path / 'elsewhere'}" in project.said
