# SPDX-License-Identifier: GPL-2.0-or-later
"""`cowrap-harness` as a user meets it: exit codes, reports, equal runs giving equal bytes, bad requests."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.harness.permissions import permissions_hold, without_overriding

GOOD = "int co_wrapper_mixed bdrv_good(BlockDriverState *bs, int64_t n);\n"
TYPO = "int co_wrapper_mixd bdrv_typo(BlockDriverState *bs);\n"


def harness(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "cowrap_harness.cli", *words]
    surroundings = {**os.environ, **environment}
    surroundings.pop("COWRAP_DIALECT", None)
    return subprocess.run(command, capture_output=True, text=True, check=False, env=surroundings, timeout=120)


@pytest.fixture
def header(tmp_path: Path) -> Path:
    path = tmp_path / "block.h"
    path.write_text(GOOD)
    return path


def run_json(header: Path, *words: str, **environment: str) -> Any:
    report = header.with_suffix(".json")
    harness("run", "--matrix", "quick", "--json", str(report), *words, str(header), **environment)
    return json.loads(report.read_text())


def test_a_clean_run_is_exit_0_and_a_readable_table(header: Path) -> None:
    done = harness("run", "--quiet", "--matrix", "quick", str(header))
    assert done.returncode == 0
    assert "bdrv_good" in done.stdout
    assert "1 of 1 wrappers pass" in done.stdout
    assert done.stderr == ""


def test_refused_input_prints_its_diagnostics_counts_them_and_is_exit_1(header: Path) -> None:
    header.write_text(GOOD + TYPO)
    done = harness("run", "--matrix", "quick", str(header))
    assert done.returncode == 1
    assert "error: unknown mark 'co_wrapper_mixd' [unknown-mark]" in done.stdout
    assert "1 of 2 wrappers pass; 1 refused, rightly" in done.stdout
    data = run_json(header)
    assert (data["refused"], data["findings"]) == (1, 0)


def test_the_fields_that_others_read(header: Path, fits: Callable[[str, Any], Any]) -> None:
    data = fits("run", run_json(header))
    (wrapper,) = data["wrappers"]
    assert (wrapper["name"], wrapper["dialect"]) == ("bdrv_good", "qemu-9.0")
    assert len(wrapper["verdicts"]) > 20
    for verdict in wrapper["verdicts"]:
        assert {"compiler", "level", "context", "verdict", "bucket"} <= verdict.keys()
    assert wrapper["verdicts"][0]["compiler"] == "gcc"
    assert wrapper["verdicts"][0]["level"] == "O0"


def test_equal_runs_give_equal_bytes_whatever_the_hash_seed(header: Path) -> None:
    reports = [run_json(header, PYTHONHASHSEED=seed) for seed in ("0", "1", "random")]
    for report in reports:
        report.pop("timing")
    assert reports[0] == reports[1] == reports[2]


def test_the_seed_changes_values_not_verdicts(header: Path) -> None:
    first, second = run_json(header), run_json(header, "--seed", "7")
    assert [w["verdict"] for w in first["wrappers"]] == [w["verdict"] for w in second["wrappers"]] == ["PASS"]


def test_the_page_is_self_contained_and_escapes_what_it_shows(
    header: Path, foreign_scripts: Callable[[str], list[str]]
) -> None:
    header.write_text(GOOD + 'int co_wrapper_mixd bdrv_typo(BlockDriverState *bs /* <script>alert("x")</script> */);\n')
    page = header.with_suffix(".html")
    harness("run", "--matrix", "quick", "--html", str(page), str(header))
    text = page.read_text()
    assert foreign_scripts(text) == []
    assert "&lt;script&gt;" in text
    assert "src=" not in text
    assert "http" not in text.replace("http-equiv", "")


def test_reports_for_ci_have_equal_bytes_in_equal_runs_and_say_where_they_are(header: Path) -> None:
    header.write_text(GOOD + TYPO)
    written = []
    for number in ("1", "2"):
        files = {form: header.with_suffix(f".{form}{number}") for form in ("junit", "sarif", "gitlab")}
        options = [word for form, path in files.items() for word in (f"--{form}", str(path))]
        done = harness("run", "--matrix", "quick", *options, str(header), PYTHONHASHSEED=number)
        assert done.returncode == 1
        assert all(f"report: {path}" in done.stdout for path in files.values())
        written.append([path.read_bytes() for path in files.values()])
    assert written[0] == written[1]


def test_a_github_job_gets_annotations_last_unless_it_refuses_them(header: Path) -> None:
    header.write_text(TYPO)
    job = {"GITHUB_ACTIONS": "true", "GITHUB_WORKSPACE": str(header.parent)}
    last = harness("run", str(header), **job).stdout.splitlines()[-1]
    assert last.startswith("::error file=block.h,line=1,title=bdrv_typo%3A RIGHTLY_REJECTED::int co_wrapper_mixd ")
    assert "::error" not in harness("run", "--no-github", str(header), **job).stdout


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["run", "no-such-file.h"], "no such file: no-such-file.h"),
        (["run", "--dialect", "qemu-1.0", "HEADER"], "unknown dialect 'qemu-1.0'"),
        (["run", "--generator", "no-such-program", "HEADER"], "cannot run 'no-such-program'"),
        (["run", "--matrix", "gcc-O9", "HEADER"], "'gcc-O9' names no build: write quick, default, full, or a list"),
        (["run", "--json", "no/such/folder/x.json", "HEADER"], "x.json: there is no folder no/such/folder"),
        (["run", "--sarif", "no/such/folder/x.sarif", "HEADER"], "cannot write the report"),
        (["tree", "."], "no block/meson.build"),
        (["run", "--schedules", "0", "HEADER"], "must be a whole number, 1 or more"),
        (["fuzz", "--cases", "x"], "must be a whole number, 1 or more"),
        (["tree", "no-such-folder"], "no-such-folder: there is no such folder"),
        (["run"], "missing: IN"),
        ([], "no command given"),
    ],
)
def test_a_wrong_request_is_exit_2_with_one_clear_line(header: Path, words: list[str], said: str) -> None:
    words = [str(header) if word == "HEADER" else "/usr" if word == "." else word for word in words]
    done = harness(*words)
    assert done.returncode == 2
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_what_was_found_is_said_where_its_file_cannot_be_written(header: Path) -> None:
    done = harness("run", "--matrix", "quick", "--json", "/dev/full", str(header))
    assert done.returncode == 2
    assert "1 of 1 wrappers pass" in done.stdout
    assert done.stderr.endswith("cowrap-harness: error: cannot write the report /dev/full: No space left on device\n")


def test_a_warning_is_shown_and_no_finding(header: Path) -> None:
    header.write_text(GOOD + "int co_wraper bdrv_typo(BlockDriverState *bs);\n")
    done = harness("run", "--matrix", "quick", str(header))
    assert "warning: 'co_wraper' is no mark: 'bdrv_typo' gets no wrapper [misspelt-mark]" in done.stdout
    assert done.returncode == 0


def test_both_kinds_of_marks_need_a_dialect(header: Path) -> None:
    header.write_text(GOOD + "int generated_co_wrapper bdrv_old(BlockDriverState *bs);\n")
    done = harness("run", str(header))
    assert done.returncode == 2
    assert "'co_wrapper_mixed' at" in done.stderr
    assert "'generated_co_wrapper' at" in done.stderr


def test_no_mark_at_all_is_clean_and_said(header: Path) -> None:
    header.write_text("int bdrv_plain(int n);\n")
    done = harness("run", str(header))
    assert done.returncode == 0
    assert "no marked declaration" in done.stdout


def test_help_and_version() -> None:
    assert harness("--version").stdout.startswith("cowrap-harness ")
    for command in ("run", "tree", "golden", "doctor"):
        assert harness(command, "--help").returncode == 0
    assert "  0  clean" in harness("--help").stdout


@permissions_hold
@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("cowrap_harness.cli", "tree", "closed"), "error: {}/closed/block/meson.build: Permission denied"),
        (("cowrap_harness.cli", "run", "closed/h.h"), "error: closed/h.h: Permission denied"),
        (("cowrap_harness.cli", "golden", "check", "--suite", "closed"), "error: closed/accept: Permission denied"),
        (("cowrap", "lint", "--tree", "closed"), "error: cannot read 'closed': Permission denied"),
    ],
)
def test_a_folder_that_may_not_be_read_is_named(tmp_path: Path, words: tuple[str, ...], said: str) -> None:
    """It was a traceback, or looked like a folder without a tree."""
    (tmp_path / "closed").mkdir(mode=0)
    command = without_overriding([sys.executable, "-m", *words])
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    (tmp_path / "closed").chmod(0o700)
    assert done.returncode == 2, done.stderr
    assert said.format(tmp_path) in done.stderr
    assert "Traceback" not in done.stderr
