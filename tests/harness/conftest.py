# SPDX-License-Identifier: GPL-2.0-or-later
"""What tests of the harness share: a header with each kind of wrapper whose generated file can be edited, and small git
repositories, built commit by commit.
"""

from __future__ import annotations

import functools
import os
import re
import shlex
import subprocess
from collections.abc import Callable, Collection
from pathlib import Path

import pytest

import cowrap_harness
from cowrap_harness.case import Scenario
from cowrap_harness.diff import DiffRequest, Source, diff
from cowrap_harness.diff_outcome import DiffReport
from cowrap_harness.generated_file import GeneratedFile
from cowrap_harness.outcome import Row, RunReport, WrapperReport
from cowrap_harness.rules import Refusal
from cowrap_harness.runner import RunRequest, own_generator, run
from cowrap_harness.trace import NOBODY, Event, Failure, Kind, Status, Trace
from cowrap_harness.verdict import PASSED, Judgement, Verdict

EACH_KIND = """\
int co_wrapper bdrv_plain(BlockDriverState *bs, int64_t n);
int co_wrapper_mixed bdrv_mixed(BlockDriverState *bs, int64_t n);
int co_wrapper_bdrv_rdlock bdrv_locked(BlockDriverState *bs, int64_t n);
int co_wrapper_mixed_bdrv_rdlock bdrv_both(BlockDriverState *bs, int64_t n);
int co_wrapper_mixed_bdrv_rdlock bdrv_both_too(BlockDriverState *bs, int64_t n);
int coroutine_fn no_co_wrapper bdrv_co_away(BlockDriverState *bs, int64_t n);
void coroutine_fn no_co_wrapper_bdrv_wrlock bdrv_co_away_locked(BlockDriverState *bs, int64_t n);
"""


class Edited:
    """A header, the file that cowrap makes of it, and that file with some wrappers edited."""

    def __init__(self, folder: Path, header: str = EACH_KIND, dialect: str = "qemu-9.0") -> None:
        self.folder = folder
        self.header = folder / "each-kind.h"
        self.header.write_text(header)
        self.old = folder / "old.c"
        text = own_generator(dialect).run(self.old, [self.header]).text
        assert text is not None
        self.text = text
        self.names = GeneratedFile.read(text).wrappers

    def edited(self, names: Collection[str], edit: Callable[[str], str]) -> str:
        """The generated file with these wrappers edited, each of which must change by it."""
        file, done = GeneratedFile.read(self.text), ""
        for name in ("", *self.names):
            items = [item.text for item in file.items if item.part == name or (not name and item.is_directive)]
            part = "".join(items)
            if name in names:
                assert edit(part) != part, name
            done += edit(part) if name in names else part
        return done + self.text[sum(len(item.text) for item in file.items) :]

    def compared(self, new: str, matrix: str = "gcc-O0", strict: bool = False) -> DiffReport:
        """The generated file compared with another text."""
        path = self.folder / "new.c"
        path.write_bytes(new.encode())
        sides = Source(file=self.old), Source(file=path)
        return diff(DiffRequest([self.header], *sides, matrix=matrix, strict=strict), lambda text: None)


@pytest.fixture
def each_kind(tmp_path: Path) -> Edited:
    """A header with each kind of wrapper, and its generated file to be edited."""
    return Edited(tmp_path)


def _replaced(pattern: str, by: str = "", count: int = 0) -> Callable[[str], str]:
    return lambda part: re.sub(pattern, by, part, count=count)


WRONG = {
    "bdrv_plain": _replaced(r"\n *aio_wait_kick\(\);"),
    "bdrv_mixed": _replaced(r"s->ret = "),
    "bdrv_locked": _replaced(r"\n *bdrv_graph_co_rd(?:un)?lock\(\);"),
    "bdrv_both": _replaced(r"\n *bdrv_graph_co_rdunlock\(\);"),
    "bdrv_both_too": _replaced(r"(\n    s->ret = [^;]*;)", r"\1\1", 1),
    "bdrv_co_away": _replaced(r"\n *assert\([^;]*;"),
    "bdrv_co_away_locked": _replaced(r"(, )(s->n)\)", r"\1\2 + 1)"),
}
"""How each wrapper of EACH_KIND is made wrong, each in another way."""


@pytest.fixture(scope="session")
def wrong_run(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], RunReport]:
    """A function that runs EACH_KIND in a matrix, each of whose wrappers is wrong in the way of WRONG."""
    folder = tmp_path_factory.mktemp("wrong")
    edited = Edited(folder)

    def edit(part: str) -> str:
        (name,) = (name for name in WRONG if f" {name}(" in part)
        return WRONG[name](part)

    (folder / "wrong.c").write_text(edited.edited(set(WRONG), edit))
    (folder / "copy.sh").write_text(f"cp {shlex.quote(str(folder / 'wrong.c'))} \"$1\"\n")
    command = shlex.join(["sh", str(folder / "copy.sh")])

    @functools.cache
    def report(matrix: str) -> RunReport:
        return run(RunRequest([edited.header], "qemu-9.0", command, matrix), lambda text: None)

    return report


class ToyRepository:
    """A git repository at work; each commit is a day younger than the one before."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.day = 0
        path.mkdir()
        self.git("init", "-q", "-b", "main")

    def git(self, *words: str) -> str:
        date = f"2024-01-{self.day + 1:02}T12:00:00Z"
        clean = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
        who = {f"GIT_{role}_{what}": "toy" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
        dates = {"GIT_AUTHOR_DATE": date, "GIT_COMMITTER_DATE": date, "GIT_CONFIG_GLOBAL": os.devnull}
        command = ["git", "-c", "core.fsync=none", "-c", "gc.auto=0", *words]
        environment = {**clean, **who, **dates}
        done = subprocess.run(command, cwd=self.path, env=environment, capture_output=True, text=True, check=True)
        return done.stdout.strip()

    def commit(self, subject: str, files: dict[str, str] | None = None, gone: tuple[str, ...] = ()) -> str:
        """Writes and removes files, commits, and returns the commit."""
        self.day += 1
        for name, text in (files or {}).items():
            (self.path / name).parent.mkdir(parents=True, exist_ok=True)
            (self.path / name).write_text(text, encoding="utf-8")
        for name in gone:
            (self.path / name).unlink()
        self.git("add", "-A")
        self.git("commit", "-q", "--allow-empty", "-m", subject)
        return self.git("rev-parse", "HEAD")

    def merge(self, branch: str, subject: str, *how: str) -> str:
        """Merges a branch in a commit of its own, and returns the commit."""
        self.day += 1
        self.git("merge", "-q", "--no-ff", "-m", subject, *how, branch)
        return self.git("rev-parse", "HEAD")


@pytest.fixture(scope="session")
def toy_repository(tmp_path_factory: pytest.TempPathFactory) -> Callable[[], ToyRepository]:
    """A function that makes an empty repository."""
    return lambda: ToyRepository(tmp_path_factory.mktemp("git") / "toy")


@pytest.fixture
def foreign_scripts() -> Callable[[str], list[str]]:
    """A function that finds the scripts in a page that are not ours."""
    ours = [path.read_text(encoding="utf-8") for path in (Path(cowrap_harness.__file__).parent / "report").glob("*.js")]
    return lambda page: [one for one in re.findall(r"(?is)<script[^>]*>(.*?)</script", page) if one not in ours]


@pytest.fixture
def mixed_report() -> RunReport:
    """A report with one wrapper of each fate, two of them in two builds; made by hand, nothing ran."""
    scenario = Scenario("main", ())
    switch = Event(Kind.SWITCH, 0, 0, NOBODY, 0, 0, 0)
    trace = Trace(Status.DEADLOCKED, (switch,) * 20, b"", Failure("nobody kicks"))
    dead = Row(Judgement(Verdict.DEADLOCK, "", "nobody kicks"), "gcc-O0", scenario, (0, 1), 3, trace)
    wrong = Row(Judgement(Verdict.PROPERTY_BROKEN, "result", "1 is not 2"), "gcc-O0", scenario, (), 1, None, "! a | b")
    passed = [Row(PASSED, build, scenario) for build in ("gcc-O0", "clang-O2")]
    typo = Row(Judgement(Verdict.RIGHTLY_REJECTED, "", "refused, rightly: unknown mark"))
    odd = Row(Judgement(Verdict.HARNESS_ERROR, "child", "no child"), "gcc-O0", scenario)
    extra = Row(Judgement(Verdict.WRONGLY_ACCEPTED, "", "nobody asks for this"))

    def wrapper(name: str, line: int, rows: list[Row]) -> WrapperReport:
        text = f"int co_wrapper {name}(BlockDriverState *bs);"
        return WrapperReport(name, "co_wrapper", f"/checkout/include/block.h:{line}", text, Refusal(""), rows)

    wrappers = [
        wrapper("bdrv_good", 5, passed),
        wrapper("bdrv_bad", 7, [dead, dead, wrong, passed[1]]),
        wrapper("bdrv_typo", 9, [typo]),
        wrapper("bdrv_odd", 11, [odd]),
        WrapperReport("bdrv_extra", "(none)", "", "", Refusal(""), [extra]),
    ]
    return RunReport(
        "qemu-9.0", "as named", "mine", ["gcc-O0", "clang-O2"], wrappers, notes=["no clang"],
        unread=[("/checkout/block.h:90", "too odd")], inputs=["/checkout/include/block.h"],
    )  # fmt: skip
