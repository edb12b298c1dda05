# SPDX-License-Identifier: GPL-2.0-or-later
"""What tests of the harness share: a header with each kind of wrapper whose generated file can be edited, small git
repositories, built commit by commit, and small suites of goldens.
"""

from __future__ import annotations

import functools
import io
import os
import re
import shlex
import subprocess
from collections.abc import Callable, Collection, Iterator, Sequence
from pathlib import Path

import pytest
from rich.console import Console
from tests.harness.interrupting import MANY, Command

import cowrap_harness
from cowrap_harness.case import Scenario
from cowrap_harness.cli import main
from cowrap_harness.diff import DiffRequest, Source, diff
from cowrap_harness.diff_outcome import DiffReport
from cowrap_harness.generated_file import GeneratedFile
from cowrap_harness.golden_file import Golden, GoldenError
from cowrap_harness.golden_flow import Flow
from cowrap_harness.golden_pending import PendingFiles
from cowrap_harness.golden_problems import Comparison, Problem
from cowrap_harness.golden_screen import Screen
from cowrap_harness.outcome import Row, RunReport, WrapperReport
from cowrap_harness.rules import Refusal
from cowrap_harness.run_request import RunRequest
from cowrap_harness.runner import run
from cowrap_harness.runner_generator import own_generator
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

PLAIN_CASE = "/* cowrap: dialect=qemu-9.0 a plain wrapper */\nint co_wrapper bdrv_a(BlockDriverState *bs);\n"
REFUSED_CASE = "/* cowrap: dialect=qemu-9.0 a typo */\nint co_wrapper_mixd bdrv_a(BlockDriverState *bs);\n"


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


class ToySuite:
    """A suite whose generator makes capitals: `NAME.in` gives `NAME.out`, an empty input an empty golden.

    A line `# WHY` at the beginning of an input says why it exists.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self.made: Callable[[bytes], bytes] = bytes.upper

    def write(self, name: str, text: str, expected: str | bytes | None = None) -> Path:
        """An input, and if asked for its golden; gives where that stands."""
        (self.root / f"{name}.in").write_text(text)
        golden = self.root / f"{name}.out"
        if expected is not None:
            golden.write_bytes(expected if isinstance(expected, bytes) else expected.encode())
        return golden

    def goldens(self, names: Sequence[str]) -> list[Golden]:
        found = []
        for path in sorted(self.root.glob("*.in")):
            first = path.read_text().partition("\n")[0]
            if not names or path.stem in names:
                found.append(Golden(path.with_suffix(".out"), path.stem, "capitals", path, first.removeprefix("# ")))
        if len(found) < len(names):
            raise GoldenError(f"no such case among {names}")
        return found

    def examine(self, names: Sequence[str]) -> Iterator[Comparison | Problem]:
        for golden in self.goldens(names):
            made = self.made(golden.source.read_bytes())
            yield Comparison(golden, made, "" if made else "it is empty")

    def orphans(self) -> list[Path]:
        return [path for path in sorted(self.root.glob("*.out")) if not path.with_suffix(".in").exists()]

    def folders(self) -> list[Path]:
        return [self.root]

    def command(self, *words: str) -> str:
        return shlex.join(["toy", *words])


class ToyFlow:
    """The workflow over a toy suite; `said` is what it said, without colour."""

    def __init__(self, suite: ToySuite) -> None:
        self.suite = suite
        self.folder: Path | None = None
        self.said = ""

    def flow(self, *names: str) -> tuple[Flow, io.StringIO]:
        """A run of the workflow over some cases, and where it says what it finds."""
        stream = io.StringIO()
        screen = Screen(lambda: Console(file=stream, width=80))
        return Flow(self.suite, names, PendingFiles(self.folder), screen), stream

    def check(self, *names: str) -> int:
        flow, stream = self.flow(*names)
        status = flow.check()
        self.said = stream.getvalue()
        return status

    def accept(self, *names: str, everything: bool = False) -> int:
        flow, stream = self.flow(*names)
        status = flow.accept(everything)
        self.said = stream.getvalue()
        return status

    def orphans(self, *names: str, delete: bool = False) -> int:
        flow, stream = self.flow(*names)
        status = flow.orphans(delete)
        self.said = stream.getvalue()
        return status

    def pending(self) -> list[str]:
        """The names of all pending files, hidden ones left out."""
        return sorted(path.name for path in self.suite.root.glob("[!.]*.pending"))


@pytest.fixture
def toy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ToyFlow:
    """The workflow over an empty toy suite, whatever the environment says."""
    for name in ("CI", "COWRAP_PENDING"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    folder = tmp_path / "suite"
    folder.mkdir()
    return ToyFlow(ToySuite(folder))


class WrapperProject:
    """A folder with a suite of wrappers, `golden`, and the command line in it."""

    def __init__(self, path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self.path = path
        self.suite = path / "golden"
        self._capsys = capsys
        monkeypatch.chdir(path)
        self.said = ""

    def write(self, name: str, text: str) -> Path:
        """A file of the suite by its folder and name."""
        file = self.suite / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
        return file

    def run(self, *words: str, matrix: str | None = "none") -> int:
        """`cowrap-harness golden WORDS`, in this process; nothing is compiled where no word says so."""
        more = ["--matrix", matrix] if matrix and "--matrix" not in words else []
        self._capsys.readouterr()
        status = main(["golden", *words, *more])
        captured = self._capsys.readouterr()
        self.said = captured.out + captured.err
        return status

    def accepted(self, *words: str) -> None:
        """Brings the whole suite to where a check passes."""
        self.run("check", *words)
        assert self.run("accept", "--all", *words) == 1, self.said
        assert self.run("check", *words) == 0, self.said

    def names(self) -> set[str]:
        """All files of the suite."""
        return {path.name for path in self.suite.rglob("*") if path.is_file()}


@pytest.fixture
def wrapper_project(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> WrapperProject:
    """A suite with one input that is accepted, and one that is refused."""
    for name in ("CI", "COWRAP_PENDING", "COWRAP_DIALECT"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setenv("COWRAP_PROGRESS", "0")
    project = WrapperProject(tmp_path, monkeypatch, capsys)
    project.write("accept/plain.h", PLAIN_CASE)
    project.write("reject/typo.h", REFUSED_CASE)
    return project


@pytest.fixture
def begin(tmp_path: Path) -> Iterator[Callable[..., Command]]:
    """Starts a command that may be interrupted, in the test's folder; what still runs at the end is killed."""
    started: list[Command] = []

    def run(*words: str, terminal: bool = False, **environment: str) -> Command:
        started.append(Command(tmp_path, *words, terminal=terminal, **environment))
        return started[-1]

    yield run
    for command in started:
        if command.process.poll() is None:
            command.process.kill()
            command.process.wait()


@pytest.fixture
def sixty(tmp_path: Path) -> Path:
    """A header with sixty wrappers."""
    path = tmp_path / "block.h"
    path.write_text(MANY)
    return path
