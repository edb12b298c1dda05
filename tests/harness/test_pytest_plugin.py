# SPDX-License-Identifier: GPL-2.0-or-later
"""The pytest plugin in small projects: cases, accepting, CI, fixtures and workers."""

from __future__ import annotations

import re
import shlex
import sys
from pathlib import Path

import pytest

from cowrap_harness import pytest_cases, pytest_fixtures, pytest_plugin
from cowrap_harness.pytest_notes import summary

pytest_plugins = ["pytester"]

WRONG = Path(__file__).parents[1] / "differential/wrong_generator.py"
PLUGIN = ("-p", "cowrap_harness.pytest_plugin")
"""Named, as the sessions below load no plugin by themselves: some take longer to load than the session takes."""

SHARED = (pytest_cases, pytest_fixtures, pytest_plugin)
"""Loaded before the in-process sessions below, which would each import them anew."""

CASE = "/* cowrap: dialect=qemu-9.0 a plain wrapper */\nint co_wrapper bdrv_a(BlockDriverState *bs);\n"
REFUSED = "/* cowrap: dialect=qemu-9.0 a typo */\nint co_wrapper_mixd bdrv_a(BlockDriverState *bs);\n"
GOLDEN = "a.cowrap.qemu-9.0.c"


class Project:
    """A project with one case, and pytest in it."""

    def __init__(self, pytester: pytest.Pytester) -> None:
        self.pytester = pytester
        self.path = pytester.path
        self.write(CASE)

    def write(self, text: str, name: str = "a.cowrap.h") -> Path:
        path = self.path / name
        path.write_text(text)
        return path

    def run(self, *options: str) -> pytest.RunResult:
        return self.pytester.runpytest_inprocess("-p", "no:cacheprovider", *PLUGIN, *options)

    def accepted(self) -> Path:
        """The golden, after a run that showed it and one that accepted it."""
        for options in ((), ("--cowrap-accept",)):
            self.run("-k", "golden", *options).assert_outcomes(failed=1)
        return self.path / GOLDEN

    def pending(self) -> list[str]:
        """The names of all pending files, hidden ones left out."""
        return sorted(path.name for path in self.path.glob("[!.]*.pending"))


@pytest.fixture(autouse=True)
def surroundings(monkeypatch: pytest.MonkeyPatch) -> None:
    """No plugin but ours, and nothing of this run's own environment that decides something."""
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    for name in ("CI", "COWRAP_DIALECT", "PYTEST_ADDOPTS"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def project(pytester: pytest.Pytester) -> Project:
    return Project(pytester)


def test_a_case_is_compared_compiled_run_and_judged(project: Project) -> None:
    project.accepted()
    result = project.run("-v")
    result.assert_outcomes(passed=2)
    result.stdout.fnmatch_lines(
        [
            "a.cowrap.h::golden[[]qemu-9.0] PASSED*",
            "a.cowrap.h::judge[[]qemu-9.0] PASSED*",
            "1 case, 1 header generated, 1 golden compared, 1 wrapper judged, 0 findings",
        ]
    )


def test_each_dialect_has_its_two_items_and_a_marker(project: Project) -> None:
    project.write(CASE.replace("qemu-9.0", "qemu-8.0,qemu-9.0"))
    result = project.run("--collect-only", "-q", "-m", "cowrap", "--strict-markers")
    kinds = [line.rpartition("::")[2] for line in result.outlines if "::" in line]
    assert kinds == ["golden[qemu-8.0]", "judge[qemu-8.0]", "golden[qemu-9.0]", "judge[qemu-9.0]"]


def test_a_missing_golden_is_left_pending_with_the_command_that_accepts_it(project: Project) -> None:
    result = project.run("-k", "golden")
    result.assert_outcomes(failed=1)
    assert project.pending() == [f"{GOLDEN}.pending"]
    said = re.search(r"if it is meant: pytest (--cowrap-accept .*)", result.stdout.str())
    assert said is not None
    result.stdout.fnmatch_lines([f"pending: {GOLDEN}.pending *"])
    kept = (project.path / f"{GOLDEN}.pending").read_bytes()
    accepting = project.run(*shlex.split(said[1]))
    accepting.assert_outcomes(failed=1)
    accepting.stdout.fnmatch_lines([f"*accepted {GOLDEN}: *run again*", f"accepted: {GOLDEN} (run again)"])
    assert (project.path / GOLDEN).read_bytes() == kept
    assert project.pending() == []
    project.run("-k", "golden", "--cowrap-accept").assert_outcomes(passed=1)


def test_a_changed_golden_is_shown_and_stays(project: Project) -> None:
    golden = project.accepted()
    right = golden.read_bytes()
    golden.write_bytes(right.replace(b"bool", b"int ", 1) if b"bool" in right else right.replace(b"int", b"long", 1))
    wrong = golden.read_bytes()
    result = project.run("-k", "golden")
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(
        [f"{GOLDEN}: *", "        ... * equal lines", "* - *[[]-*", "* + *{+*", "what came out: *", "if it is meant: *"]
    )
    assert (golden.read_bytes(), project.pending()) == (wrong, [f"{GOLDEN}.pending"])
    golden.write_bytes(right)
    project.run("-k", "golden").assert_outcomes(passed=1)
    assert project.pending() == [], "what was pending is gone when nothing is"


def test_nothing_is_written_or_accepted_in_ci(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "true")
    result = project.run("--cowrap-accept")
    assert result.ret is pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines(["ERROR: --cowrap-accept: goldens are never accepted in CI"])
    project.run("-k", "golden").assert_outcomes(failed=1)
    assert [path.name for path in project.path.iterdir() if path.name.startswith(("a.", ".a"))] == ["a.cowrap.h"]


def test_what_cannot_be_left_pending_keeps_the_difference_readable(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COWRAP_PENDING", str(project.path / "a.cowrap.h"))
    result = project.run("-k", "golden")
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["*there is no such golden yet*", "*can be left nowhere to be read *COWRAP_PENDING"])
    assert project.pending() == [], "nothing half written stays"


def test_pending_files_stand_where_the_environment_says(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COWRAP_PENDING", str(project.path / "left"))
    project.accepted()
    project.run("-k", "golden").assert_outcomes(passed=1)
    assert project.pending() == []
    assert not list((project.path / "left").rglob("*.pending"))


def test_only_what_was_shown_is_accepted(project: Project) -> None:
    result = project.run("-k", "golden", "--cowrap-accept")
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["not accepted: it has not been shown yet", f"pending: {GOLDEN}.pending *"])
    project.write(CASE.replace("bdrv_a", "bdrv_b"))
    result = project.run("-k", "golden", "--cowrap-accept")
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["not accepted: its input has changed since it was shown"])
    assert not (project.path / GOLDEN).exists()


def test_an_unfinished_merge_is_said(project: Project) -> None:
    golden = project.accepted()
    golden.write_text(f"<<<<<<< ours\n{golden.read_text()}")
    result = project.run("-k", "golden")
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines([f"{GOLDEN}:1: a merge was not finished here; finish it: git mergetool"])


def test_a_case_may_say_that_nothing_is_to_be_generated(project: Project) -> None:
    project.write("/* cowrap: dialect=qemu-9.0 wrappers=0 no mark */\nint x;\n")
    project.accepted()
    project.run().assert_outcomes(passed=2)
    project.write(CASE.replace("qemu-9.0", "qemu-9.0 wrappers=0"))
    result = project.run()
    result.assert_outcomes(failed=2)
    result.stdout.fnmatch_lines(["*hold nothing: its input says wrappers=0, and a wrapper is in it"])


@pytest.mark.parametrize(
    ("first", "said"),
    [
        ("int x;", "*the first line must be /[*] cowrap: *"),
        ("/* cowrap: why but no dialect */", "*must name its dialects*"),
        ("/* cowrap: dialect=qemu-99 a release to come */", "*a.cowrap.h:1:20: unknown dialect 'qemu-99'*"),
    ],
)
def test_a_case_says_what_it_is_for(project: Project, first: str, said: str) -> None:
    project.write(f"{first}\n{CASE}")
    result = project.run()
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines([said])
    assert "Traceback" not in result.stdout.str()


def test_a_refused_case_fails_with_its_diagnostics(project: Project) -> None:
    project.write(REFUSED)
    result = project.run()
    result.assert_outcomes(failed=2)
    result.stdout.fnmatch_lines(
        ["this must be accepted in qemu-9.0, but is refused:", "*did you mean*"]
        + ["not right in qemu-9.0: bdrv_a", "0 of 1 wrappers pass*"]
    )
    assert project.pending() == []


def test_a_case_that_judges_nothing_does_not_pass(project: Project) -> None:
    project.write("/* cowrap: dialect=qemu-9.0 no mark */\nint x;\n")
    result = project.run("-k", "judge")
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["not all was judged", "no marked declaration in the input. *"])


def test_builds_that_are_not_there_are_said_without_a_traceback(project: Project) -> None:
    result = project.run("-k", "judge", "--cowrap-matrix", "cc-O9")
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["this could not be judged: *cc-O9*"])
    assert "Traceback" not in result.stdout.str()


def test_fixtures_generate_and_judge_and_the_summary_names_a_finding(project: Project) -> None:
    project.write("int co_wrapper bdrv_b(BlockDriverState *bs, int64_t n);\n", "b.h")
    wrong = shlex.join([sys.executable, str(WRONG), "qemu-9.0", "dropped-kick"])
    project.pytester.makepyfile(f"""
        from pathlib import Path

        import pytest
        from cowrap_harness.runner import RunError

        B = Path(__file__).with_name("b.h")

        def test_text_and_path_give_the_same(cowrap_generate):
            made = cowrap_generate(B.read_text(), "qemu-9.0")
            assert "bdrv_co_b" in made.text
            assert made == cowrap_generate(B, "qemu-9.0")
            assert made.diagnostics == ""

        def test_the_dialect_of_the_environment(cowrap_generate, monkeypatch):
            monkeypatch.setenv("COWRAP_DIALECT", "qemu-8.0")
            assert "Dialect: qemu-8.0" in cowrap_generate(B).text

        def test_a_wrong_generator(cowrap_judge):
            report = cowrap_judge(B, "qemu-9.0", generator={wrong!r}, schedules=4)
            assert report.findings == 1
            assert "bdrv_b: DEADLOCK" in cowrap_judge.text(report)

        def test_a_wrong_request(cowrap_generate, cowrap_judge):
            with pytest.raises(RunError, match="unknown dialect"):
                cowrap_generate(B, "qemu-99")
            with pytest.raises(RunError, match="not a file"):
                cowrap_judge(B.with_name("c.h"))
        """)
    result = project.run("--ignore=a.cowrap.h")
    result.assert_outcomes(passed=4)
    result.stdout.fnmatch_lines(["0 cases, * 1 wrapper judged, 1 finding", "finding: bdrv_b (qemu-9.0): DEADLOCK"])


def test_a_session_without_cases_and_fixtures_says_nothing(project: Project) -> None:
    (project.path / "a.cowrap.h").unlink()
    project.pytester.makepyfile("def test_it(): pass")
    result = project.run("-p", "no:warnings")
    result.assert_outcomes(passed=1)
    assert not [line for line in result.outlines if re.fullmatch(r"=+ cowrap =+", line)]


def test_what_was_not_judged_is_counted() -> None:
    (line,) = summary([{"wrappers": 2, "unjudged": 1}])
    assert line.endswith("2 wrappers judged, 0 findings, 1 not judged")


def test_workers_share_cases_and_the_summary_has_them_all(project: Project) -> None:
    pytest.importorskip("xdist")
    for name in "bcd":
        project.write(CASE.replace("bdrv_a", f"bdrv_{name}"), f"{name}.cowrap.h")
    options = (*PLUGIN, "-p", "xdist", "-n", "2", "-k", "golden")
    first = project.pytester.runpytest_subprocess(*options)
    first.assert_outcomes(failed=4)
    first.stdout.fnmatch_lines(["4 cases, 4 headers generated, 4 goldens compared, *"])
    assert len(project.pending()) == 4
    accepting = project.pytester.runpytest_subprocess(*options, "--cowrap-accept")
    accepting.assert_outcomes(failed=4)
    assert sum(line.startswith("accepted: ") for line in accepting.outlines) == 4
    assert "orphan" not in first.stdout.str() + accepting.stdout.str()
    project.run("-k", "golden").assert_outcomes(passed=4)
    assert project.pending() == []
