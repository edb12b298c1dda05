# SPDX-License-Identifier: GPL-2.0-or-later
"""`cowrap-harness epochs` on a history that is written here: a generator that changes dialect, errs, and is mended."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from cowrap_harness.cli import main
from cowrap_harness.epoch_changes import Kind, kind_of
from cowrap_harness.epoch_judging import Answer, Owed
from cowrap_harness.verdict import Judgement, Verdict

OLD_NAME, NAME = "tools/wrap.py", "scripts/block-coroutine-wrapper.py"

SCRIPT = """\
import re, sys
from pathlib import Path
from cowrap.cli import main_drop_in

output, header = map(Path, sys.argv[1:])
before = header.read_text()
{before}
part = output.with_name("part.h")
part.write_text(before)
status = main_drop_in(["--dialect", "{dialect}", str(output), str(part)])
if status == 0:
    after = output.read_text()
    {after}
    output.write_text(after)
sys.exit(status)
"""
LOST = 'after = after.replace("s->ret = ", "")'
SPELT = 'after = re.sub(r"\\bopaque\\b", "data", after)'
SILENT = 'before = "".join(line for line in before.splitlines(True) if "mixd" not in line)'
DIES = 'assert "void" not in before'
HEADER = """\
int generated_co_wrapper bdrv_old(BlockDriverState *bs, int64_t offset);
int co_wrapper bdrv_plain(BlockDriverState *bs, int64_t offset);
void co_wrapper_mixed_bdrv_rdlock bdrv_quiet(BlockDriverState *bs, bool on);
int coroutine_fn no_co_wrapper_bdrv_wrlock bdrv_co_writes(BlockDriverState *bs, int flags);
int co_wrapper_mixd bdrv_typo(BlockDriverState *bs);
"""
ONE = "int co_wrapper bdrv_plain(BlockDriverState *bs, int64_t offset);\n"
LABELS = ["bdrv_old", "bdrv_plain", "bdrv_quiet", "bdrv_co_writes", "bdrv_typo"]
PASS, REFUSED, MISSING = "PASS", "RIGHTLY_REJECTED", "WRAPPER_MISSING"
LOSES, CRASH = "PROPERTY_BROKEN(result)", "GENERATOR_CRASH(AssertionError)"


def script(dialect: str, after: str = "pass", before: str = "pass", remark: str = "") -> str:
    return SCRIPT.format(dialect=dialect, after=after, before=before) + remark


@dataclass(frozen=True)
class Ran:
    """One run of the command."""

    status: int
    out: str
    err: str
    folder: Path

    @property
    def data(self) -> Any:
        return json.loads((self.folder / "epochs.json").read_text())


def epochs(folder: Path, *words: str, columns: str = "80") -> Ran:
    reports = [f"--{kind}={folder}/epochs.{kind}" for kind in ("json", "html", "markdown")]
    command = [sys.executable, "-m", "cowrap_harness.cli", "epochs", "--quiet", *reports, *words]
    environment = {**os.environ, "COLUMNS": columns}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment, timeout=300)
    return Ran(done.returncode, done.stdout, done.stderr, folder)


@pytest.fixture(scope="module")
def toy(toy_repository: Callable[[], Any]) -> Any:
    """Ten commits: dialects, a rename, a mistake, its repair, a hazard, a traceback, a branch, white space."""
    toy = toy_repository()
    toy.commit("Old marks", {OLD_NAME: script("qemu-6.2")})
    toy.commit("Move it", {NAME: script("qemu-6.2")}, gone=(OLD_NAME,))
    toy.commit("White space", {NAME: script("qemu-6.2", remark="\n\n# a remark\n")})
    toy.commit("New <marks>", {NAME: script("qemu-8.2")})
    toy.commit("Current context", {NAME: script("qemu-9.0")})
    toy.commit("Tidy up", {NAME: script("qemu-9.0", LOST)})
    toy.git("tag", "lost")
    toy.commit("Mend it", {NAME: script("qemu-9.0", remark="# mended\n")})
    toy.git("checkout", "-q", "-b", "side")
    toy.commit("Spell it otherwise", {NAME: script("qemu-9.0", SPELT)})
    toy.git("checkout", "-q", "main")
    toy.merge("side", "Merge the spelling")
    toy.commit("Pass over typos", {NAME: script("qemu-9.0", SPELT, SILENT)})
    toy.commit("No void", {NAME: script("qemu-9.0", SPELT, DIES)})
    toy.commit("Forget typos again", {NAME: script("qemu-9.0", SPELT, SILENT, "# again\n")})
    return toy


@pytest.fixture(scope="module")
def whole(toy: Any, tmp_path_factory: pytest.TempPathFactory) -> Ran:
    """The whole history on five declarations."""
    folder = tmp_path_factory.mktemp("whole")
    (folder / "toy.h").write_text(HEADER)
    return epochs(folder, "--git", str(toy.path), str(folder / "toy.h"))


def buckets(epoch: Any) -> list[str]:
    return [epoch["answers"][label]["bucket"] for label in LABELS]


def test_the_matrix(whole: Ran) -> None:
    """Foreign marks are refused by this generator (which says so), and what is missing is missing silently."""
    rows = [(one["dialect"], one["again"], *buckets(one)) for one in whole.data["epochs"]]
    new = [PASS, PASS, PASS]
    assert rows == [
        ("qemu-6.2", 0, PASS, REFUSED, REFUSED, REFUSED, REFUSED),
        ("qemu-8.2", 0, REFUSED, *new, REFUSED),
        ("qemu-9.0", 0, REFUSED, *new, REFUSED),
        ("qemu-9.0", 0, REFUSED, LOSES, PASS, LOSES, REFUSED),
        ("qemu-9.0", 3, REFUSED, *new, REFUSED),
        ("qemu-9.0", 0, REFUSED, *new, REFUSED),
        ("qemu-9.0", 0, REFUSED, *new, MISSING),
        ("qemu-9.0", 0, REFUSED, PASS, CRASH, PASS, REFUSED),
        ("qemu-9.0", 7, REFUSED, *new, MISSING),
    ]


def test_the_data_keeps_its_schema(whole: Ran, fits: Callable[[str, Any], Any]) -> None:
    assert len(fits("epochs", whole.data)["epochs"]) > 1


def test_the_versions_of_each_epoch(whole: Ran, toy: Any) -> None:
    versions = [[(one["subject"], one["path"]) for one in epoch["versions"]] for epoch in whole.data["epochs"]]
    assert versions == [
        [("Old marks", OLD_NAME), ("White space", NAME)],
        [("New <marks>", NAME)],
        [("Current context", NAME)],
        [("Tidy up", NAME)],
        [("Mend it", NAME)],
        [("Spell it otherwise", NAME)],
        [("Pass over typos", NAME)],
        [("No void", NAME)],
        [("Forget typos again", NAME)],
    ]
    first = whole.data["epochs"][0]["versions"][0]
    assert first["date"] == "2024-01-02"
    assert toy.git("rev-parse", f"{first['commit']}:{OLD_NAME}") == first["blob"]
    assert any(f"renames '{OLD_NAME}' to '{NAME}'" in note for note in whole.data["notes"])


def test_why_each_epoch_differs(whole: Ran) -> None:
    changes = [
        [(one["kind"], one["declaration"], one["hazard"]) for one in epoch["changes"]] for epoch in whole.data["epochs"]
    ]
    assert changes == [
        [],
        [("dialect change", name, "") for name in LABELS[:4]],
        [("dialect change", name, "") for name in ("bdrv_plain", "bdrv_quiet", "bdrv_co_writes")],
        [("regression", "bdrv_plain", ""), ("regression", "bdrv_co_writes", "")],
        [("fix", "bdrv_plain", ""), ("fix", "bdrv_co_writes", "")],
        [("spelling", name, "") for name in ("bdrv_plain", "bdrv_quiet", "bdrv_co_writes")],
        [("hazard", "bdrv_typo", "H1")],
        [("regression", "bdrv_quiet", "H2"), ("fix", "bdrv_typo", "")],
        [("fix", "bdrv_quiet", ""), ("hazard", "bdrv_typo", "H1")],
    ]


def test_the_newest_regresses_in_what_was_right_before(whole: Ran) -> None:
    assert whole.data["regressed"] == ["bdrv_typo"]
    assert (whole.status, whole.data["exit"], whole.err) == (1, 1, "")


def test_eighty_columns_hold_it(whole: Ran) -> None:
    lines = whole.out.splitlines()
    assert [line for line in lines if len(line) > 80 and not line.startswith("report: ")] == []
    assert "epoch                1     2     3     4     5     6     7     8     9" in lines
    assert "bdrv_quiet         ref  pass  pass  pass  pass  pass  pass  DIED  pass" in lines
    assert "epoch 5: qemu-9.0, 1 version, epoch 3 again" in lines
    at = lines.index("epoch 4 against epoch 3")
    assert lines[at + 1 : at + 3] == [
        "  regression (2): PASS -> PROPERTY_BROKEN(result)",
        "    bdrv_plain; bdrv_co_writes",
    ]
    assert "hazard (1): RIGHTLY_REJECTED -> WRAPPER_MISSING (H1: dropped without a word)" in whole.out
    assert "the newest epoch regresses: wrong, and right before:" in " ".join(lines)


def test_the_page_escapes_what_it_shows_and_needs_nothing_else(whole: Ran) -> None:
    page = (whole.folder / "epochs.html").read_text()
    assert "New &lt;marks&gt;" in page
    assert "New <marks>" not in page
    assert "BRK: PROPERTY_BROKEN(result)" in page
    assert not re.search(r"(?:src|href)=\"(?!#)", page)


def test_the_markdown_has_the_matrix_and_escapes_what_it_shows(whole: Ran) -> None:
    text = (whole.folder / "epochs.markdown").read_text()
    assert "| bdrv\\_typo | ref | ref | ref | ref | ref | ref | MISS | ref | MISS |" in text
    assert "New \\<marks\\>" in text
    assert "* **regression** (2): PASS -\\> PROPERTY\\_BROKEN(result): bdrv\\_plain; bdrv\\_co\\_writes" in text


def test_a_range_that_ends_well_is_exit_0_and_equal_runs_give_equal_bytes(toy: Any, tmp_path: Path) -> None:
    header = tmp_path / "one.h"
    header.write_text(ONE)
    words = ["--git", str(toy.path), "--rev", "lost~1..lost~0", str(header)]
    first = epochs(tmp_path, *words)
    kept = (tmp_path / "epochs.json").read_bytes()
    second = epochs(tmp_path, *words, columns="40")
    assert (first.status, second.status) == (0, 0)
    assert (tmp_path / "epochs.json").read_bytes() == kept
    assert str(tmp_path) not in json.dumps(first.data["epochs"])
    assert max(map(len, second.out.splitlines()[:-3])) <= 48


def test_versions_that_do_not_run_at_all_are_answers_too(toy_repository: Callable[[], Any], tmp_path: Path) -> None:
    toy = toy_repository()
    toy.commit("no Python", {"gen.py": "1 2\n"})
    toy.commit("good", {"gen.py": script("qemu-9.0")})
    toy.commit("another language", {"gen": "neither is this\n"})
    toy.commit("it dies", {"gen": "#!/bin/sh\nkill -SEGV $$\n"})
    (tmp_path / "one.h").write_text(ONE)
    found = []
    for name in ("gen.py", "gen"):
        ran = epochs(tmp_path, "--git", str(toy.path), "--script", name, str(tmp_path / "one.h"))
        for one in ran.data["epochs"]:
            answer = one["answers"]["bdrv_plain"]
            found.append((ran.status, one["dialect"], one["fits"], answer["bucket"], answer["sentence"]))
    assert found == [
        (0, "qemu-9.0", False, "GENERATOR_CRASH(SyntaxError)", "exit 1: SyntaxError: invalid syntax"),
        (0, "qemu-9.0", True, "PASS", ""),
        (0, "qemu-9.0", False, "GENERATOR_CRASH", "exit 126: cannot be run: Exec format error"),
        (0, "qemu-9.0", False, "GENERATOR_CRASH(SIGSEGV)", "ended by SIGSEGV"),
    ]


@pytest.mark.slow
def test_every_bundled_declaration_is_right_with_cowrap(toy: Any, tmp_path: Path) -> None:
    """Also those that a hazard is named after: one version, all of the bundled set."""
    ran = epochs(tmp_path, "--git", str(toy.path), "--rev", "lost~2..lost~1")
    (epoch,) = ran.data["epochs"]
    assert {label: one["bucket"] for label, one in epoch["answers"].items() if not one["right"]} == {}
    assert len(epoch["answers"]) == len(ran.data["declarations"]) >= 60
    assert ran.status == 0


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--git", "."], "not a git repository that can be read"),
        (["--git", "TOY", "--script", "other.py"], "no commit in 'HEAD' has 'other.py'"),
        (["--git", "TOY", "--rev", "nowhere"], "no revision or range 'nowhere'"),
        (["--git", "TOY", "absent.h"], "no such file: absent.h"),
        (["--git", "TOY", "unmarked.h"], "no marked declaration in the input"),
        (["--git", "TOY", "--matrix", "never"], "never"),
        (["--git", "TOY", "--json", "absent/x.json", "--rev", "lost~2..lost~1", "one.h"], "cannot write the report"),
    ],
)
def test_what_cannot_be_done_is_exit_2_and_a_sentence(
    toy: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
    words: list[str], sentence: str,
) -> None:  # fmt: skip
    (tmp_path / "unmarked.h").write_text("int bdrv_plain(void);\n")
    (tmp_path / "one.h").write_text(ONE)
    monkeypatch.chdir(tmp_path)
    assert main(["epochs", "--quiet", *(str(toy.path) if word == "TOY" else word for word in words)]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert sentence in said.err
    assert said.err.count("\n") == 1


def answer(verdict: Verdict, owed: Owed, detail: str = "") -> Answer:
    return Answer(Judgement(verdict, detail), owed, "")


RIGHT = answer(Verdict.PASS, Owed.WRAPPER)
REFUSES = answer(Verdict.RIGHTLY_REJECTED, Owed.REFUSAL)
OVER = answer(Verdict.WRAPPER_MISSING, Owed.FOREIGN)
LOST_WRAPPER = answer(Verdict.WRAPPER_MISSING, Owed.WRAPPER)
UNREFUSED = answer(Verdict.WRONGLY_ACCEPTED, Owed.REFUSAL)
DIED = answer(Verdict.GENERATOR_CRASH, Owed.REFUSAL)
BROKEN = answer(Verdict.COMPILE_ERROR, Owed.WRAPPER)


@pytest.mark.parametrize(
    ("before", "after", "same", "kind"),
    [
        (RIGHT, RIGHT, True, Kind.SPELLING),
        (RIGHT, RIGHT, False, Kind.DIALECT),
        (BROKEN, BROKEN, False, Kind.SPELLING),
        (RIGHT, OVER, False, Kind.DIALECT),
        (OVER, RIGHT, False, Kind.DIALECT),
        (LOST_WRAPPER, OVER, False, Kind.DIALECT),
        (DIED, RIGHT, False, Kind.DIALECT),
        (UNREFUSED, RIGHT, False, Kind.FIX),
        (UNREFUSED, REFUSES, True, Kind.FIX),
        (LOST_WRAPPER, RIGHT, True, Kind.FIX),
        (BROKEN, RIGHT, False, Kind.FIX),
        (RIGHT, LOST_WRAPPER, True, Kind.REGRESSION),
        (RIGHT, BROKEN, False, Kind.REGRESSION),
        (RIGHT, DIED, False, Kind.HAZARD),
        (OVER, LOST_WRAPPER, False, Kind.HAZARD),
        (REFUSES, UNREFUSED, True, Kind.HAZARD),
        (LOST_WRAPPER, BROKEN, True, Kind.HAZARD),
    ],
)
def test_the_kind_of_a_change(before: Answer, after: Answer, same: bool, kind: Kind) -> None:
    assert kind_of(before, after, same) is kind
