# SPDX-License-Identifier: GPL-2.0-or-later
"""A first signal at any moment leaves what was judged so far, in every form that was asked for, and nothing else; a
second one ends at once. Real processes, real signals, real consumers of what they leave.
"""

from __future__ import annotations

import fcntl
import json
import os
import pty
import re
import shlex
import shutil
import signal
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from cowrap_harness.commands import CommandsEndedError, no_commands, run_command
from cowrap_harness.interrupt import Interrupted, die_of, held, noted, received, watched
from cowrap_harness.progress import Step
from cowrap_harness.run_request import RunRequest
from cowrap_harness.runner import run
from cowrap_harness.verdict import Verdict

REPOSITORY = Path(__file__).parents[2]
WRONG = REPOSITORY / "tests/differential/wrong_generator.py"
PROGRAM = [sys.executable, "-m", "cowrap_harness.cli"]
DROP_IN = """\
import sys
from cowrap.cli import main_drop_in
sys.exit(main_drop_in(["--dialect", "{}", *sys.argv[1:]]))
"""
FORMS = ("json", "junit", "sarif", "gitlab", "html")
pytestmark = pytest.mark.usefixtures("foreground")
MANY = "".join(f"int co_wrapper_mixed_bdrv_rdlock bdrv_w{n}(BlockDriverState *bs, int64_t n);\n" for n in range(60))


class Command:
    """A command at work in its own folder, with its own folder for temporary files."""

    def __init__(self, folder: Path, *words: str, terminal: bool = False, **environment: str) -> None:
        self.folder = folder
        self.temporary = folder / "temporary"
        self.temporary.mkdir(exist_ok=True)
        self._ends = pty.openpty() if terminal else os.pipe()
        self.said = b""
        outs = (self._ends[1], self._ends[1]) if terminal else ((folder / "out").open("wb"), self._ends[1])
        surroundings = {**os.environ, "TERM": "xterm", "TMPDIR": str(self.temporary), **environment}
        self.process = subprocess.Popen(
            [*PROGRAM, *words], stdin=self._ends[1] if terminal else subprocess.DEVNULL,
            stdout=outs[0], stderr=outs[1], cwd=folder, env=surroundings, start_new_session=terminal,
            preexec_fn=(lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0)) if terminal else None,
        )  # fmt: skip
        os.close(self._ends[1])

    def until(self, words: str, least: int = -1, seconds: float = 120) -> Command:
        """Waits until it has said something, followed by a count of at least `least`, and reads all that it says.

        Not each count is shown: at most ten a second are.
        """
        end = time.monotonic() + seconds
        said = re.compile(re.escape(words.encode()) + (rb": (\d+) of" if least >= 0 else rb"()"))
        while not any(int(count or -1) >= least for count in said.findall(self.said)):
            assert self._read(), f"it ended and said {self.said!r}"
            assert time.monotonic() < end, self.said
        return self

    def _read(self) -> bool:
        try:
            data = os.read(self._ends[0], 65536)
        except OSError:  # the other end of a terminal is closed
            data = b""
        self.said += data
        return bool(data)

    def signal(self, number: int = signal.SIGINT) -> Command:
        self.process.send_signal(number)
        return self

    def press_ctrl_c(self) -> Command:
        """What a person does at its terminal, which tells all of the terminal's processes."""
        os.write(self._ends[0], b"\x03")
        return self

    def end(self) -> int:
        """Waits for the end, and for that of everything below it; gives the status."""
        while self._read():
            pass
        status = self.process.wait(60)
        os.close(self._ends[0])
        return status

    @property
    def out(self) -> str:
        path = self.folder / "out"
        return path.read_text() if path.exists() else self.said.decode().replace("\r\n", "\n")

    def left(self) -> list[str]:
        """What it has left in its folder for temporary files, and which processes still know of that folder."""
        found = [path.name for path in self.temporary.iterdir()]
        mark = str(self.temporary).encode()
        for entry in Path("/proc").iterdir():
            if entry.name.isdigit() and entry.name != str(os.getpid()):
                try:
                    words = (entry / "environ").read_bytes()
                    state = (entry / "stat").read_text().rpartition(")")[2].split()[0]
                except OSError:
                    continue
                if mark in words and state != "Z":
                    found.append((entry / "cmdline").read_bytes().replace(b"\0", b" ").decode())
        return found

    def gone(self) -> bool:
        """Whether nothing is left; what was ended has a moment to be gone."""
        end = time.monotonic() + 5
        while self.left() and time.monotonic() < end:
            time.sleep(0.05)
        return not self.left()


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[..., Command]]:
    """Starts a command in the test's folder; what still runs at the end is killed."""
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
def header(tmp_path: Path) -> Path:
    path = tmp_path / "block.h"
    path.write_text(MANY)
    return path


def asked_files() -> list[str]:
    return [word for form in FORMS for word in (f"--{form}", f"report.{form}")]


def checked(folder: Path, signal_name: str = "SIGINT") -> dict[str, Any]:
    """The JSON report of an interrupted run, when all files have been read by those that they are for."""
    jsonschema = pytest.importorskip("jsonschema")
    junitparser = pytest.importorskip("junitparser")
    report: dict[str, Any] = json.loads((folder / "report.json").read_text())
    jsonschema.validate(report, json.loads((REPOSITORY / "docs/reference/schemas/run.schema.json").read_text()))
    assert report["interrupted"] == signal_name
    left = {wrapper["name"] for wrapper in report["wrappers"] if wrapper["verdict"] == "NOT_JUDGED"}
    (run,) = json.loads((folder / "report.sarif").read_text())["runs"]
    (invocation,) = run["invocations"]
    assert (invocation["executionSuccessful"], invocation["exitSignalName"]) == (False, signal_name)
    notifications = [one["message"]["text"] for one in invocation["toolExecutionNotifications"]]
    assert notifications[0] == f"interrupted by {signal_name}"
    assert {text.partition(":")[0] for text in notifications if "NOT_JUDGED" in text} == left
    errors = {
        case.name
        for suite in junitparser.JUnitXml.fromfile(str(folder / "report.junit"))
        for case in suite
        if any(isinstance(one, junitparser.Error) and one.type == "NOT_JUDGED" for one in case.result)
    }
    assert errors >= left
    issues = json.loads((folder / "report.gitlab").read_text())
    assert {issue["description"].partition(":")[0] for issue in issues if issue["check_name"] == "NOT_JUDGED"} >= left
    assert f"interrupted by {signal_name}" in (folder / "report.html").read_text()
    return report


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_during_the_compilation_all_is_said_to_be_not_judged(
    start: Callable[..., Command], header: Path, number: signal.Signals, tmp_path: Path
) -> None:
    gcc = shutil.which("gcc")
    (tmp_path / "gcc").write_text(f'#!/bin/sh\ncase "$*" in *generated*) sleep 300 ;; esac\nexec {gcc} "$@"\n')
    (tmp_path / "gcc").chmod(0o755)
    path = f"{tmp_path}{os.pathsep}{os.environ['PATH']}"
    command = start("run", *asked_files(), "--matrix", "quick", str(header), PATH=path)
    command.until("compiling 60 wrappers").signal(number)
    assert command.end() == -number
    report = checked(tmp_path, number.name)
    assert {wrapper["verdict"] for wrapper in report["wrappers"]} == {"NOT_JUDGED"}
    (judgement,) = report["wrappers"][0]["verdicts"]
    assert (judgement["compiler"], judgement["level"]) == ("gcc", "O0")
    assert f"interrupted by {number.name}: 60 of 60 wrappers were not judged to the end" in command.out
    assert b"Traceback" not in command.said
    assert command.gone(), command.left()


def test_during_the_run_what_came_back_is_judged_and_the_rest_is_not(
    start: Callable[..., Command], header: Path, tmp_path: Path
) -> None:
    command = start("run", *asked_files(), "--matrix", "quick", "--exhaustive", str(header), terminal=True)
    command.until("running 60 wrappers in 1 build", 3).press_ctrl_c()
    assert command.end() == -signal.SIGINT
    report = checked(tmp_path)
    rows = [[one["verdict"] for one in wrapper["verdicts"]] for wrapper in report["wrappers"]]
    judged = sum("PASS" in verdicts for verdicts in rows)
    assert 3 <= judged < 60
    assert [len(verdicts) > 20 for verdicts in rows] == [number < judged for number in range(60)], "whole or not at all"
    assert report["executions"] > 0
    assert report["findings"] == 0
    assert f"60 not judged to the end, {judged} of which pass so far" in command.out.replace("\n", " ")
    assert "\x1b[?25l" not in command.out, "the cursor is never hidden"
    assert command.gone(), command.left()


def test_a_finding_made_before_is_reported_as_one(start: Callable[..., Command], header: Path, tmp_path: Path) -> None:
    wrong = shlex.join([sys.executable, str(WRONG), "qemu-9.0", "lost-result"])
    command = start("run", *asked_files(), "--matrix", "quick", "--generator", wrong, str(header), terminal=True)
    command.until("shrinking the findings of gcc-O0").signal()
    assert command.end() == -signal.SIGINT
    report = checked(tmp_path)
    assert report["findings"] == 60
    assert "PROPERTY_BROKEN(result)" in command.out


def test_while_the_generator_works_what_it_gave_is_kept(
    start: Callable[..., Command], header: Path, tmp_path: Path
) -> None:
    header.write_text(MANY + "int co_wrapper_mixd bdrv_typo(BlockDriverState *bs);\n")
    slow = tmp_path / "slow"
    slow.write_text('#!/bin/sh\ncase $1 in *some*) sleep 0.2 ;; esac\nexec "$PYTHON" drop-in.py "$@"\n')
    (tmp_path / "drop-in.py").write_text(DROP_IN.format("qemu-9.0"))
    slow.chmod(0o755)
    command = start("run", *asked_files(), "--generator", "./slow", str(header), terminal=True, PYTHON=sys.executable)
    command.until("generating from each declaration alone", 5).signal()
    assert command.end() == -signal.SIGINT
    report = checked(tmp_path)
    assert {wrapper["verdict"] for wrapper in report["wrappers"]} == {"NOT_JUDGED"}
    assert {one["compiler"] for wrapper in report["wrappers"] for one in wrapper["verdicts"]} == {""}
    assert "unknown mark 'co_wrapper_mixd'" in report["diagnostics"]
    assert command.gone(), command.left()


def test_before_anything_is_known_there_is_a_sentence_and_no_file(
    start: Callable[..., Command], header: Path, tmp_path: Path
) -> None:
    command = start("run", *asked_files(), str(header)).until("reading the headers").signal()
    assert command.end() == -signal.SIGINT
    assert b"error: interrupted by SIGINT before there was anything to report" in command.said
    assert b"Traceback" not in command.said
    assert not list(tmp_path.glob("report.*"))
    assert command.gone(), command.left()


def test_a_second_signal_ends_at_once_and_leaves_nothing(
    start: Callable[..., Command], header: Path, tmp_path: Path
) -> None:
    (tmp_path / "report.json").write_text("from before")
    # judging what this leaves takes longer than the wait for it
    command = start("run", *asked_files(), "--matrix", "default", "--exhaustive", str(header), terminal=True)
    command.until("running 60 wrappers in").press_ctrl_c().until("once more ends at once")
    began = time.monotonic()
    command.press_ctrl_c()
    assert command.end() == -signal.SIGINT
    assert time.monotonic() - began < 3
    text = (tmp_path / "report.json").read_text()
    assert text == "from before" or json.loads(text)["interrupted"] == "SIGINT", "never half a file"
    assert b"Traceback" not in command.said
    assert command.gone(), command.left()


def test_a_loop_in_a_shell_stops_too(header: Path, tmp_path: Path) -> None:
    """A shell goes on with its loop after a command that exits by itself, however it was interrupted."""
    command = shlex.join([*PROGRAM, "run", "--matrix", "quick", str(header)])
    script = f"for n in 1 2 3; do echo begun $n; {command}; done"
    process = subprocess.Popen(
        ["bash", "-c", script], cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        start_new_session=True,
    )  # fmt: skip
    assert process.stdout is not None
    said = ""
    while "reading the headers" not in said:
        said += process.stdout.readline()
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does it
    said += process.communicate(timeout=60)[0]
    assert re.findall(r"begun \d", said) == ["begun 1"]


def test_a_tree_is_reported_without_the_comparison_of_tokens(
    start: Callable[..., Command], header: Path, tmp_path: Path
) -> None:
    (tmp_path / "block").mkdir()
    (tmp_path / "block/meson.build").write_text(
        "custom_target('block-gen.c', output: 'block-gen.c', input: '../block.h', command: ['../wrap.py'])\n"
    )
    wrap = tmp_path / "wrap.py"
    wrap.write_text(DROP_IN.format("qemu-9.0"))
    command = start("tree", *asked_files(), "--matrix", "quick", "--exhaustive", ".", terminal=True)
    command.until("running 60 wrappers in 1 build", 1).signal()
    assert command.end() == -signal.SIGINT
    assert "interrupted before tokens were compared" in command.out
    assert len(checked(tmp_path)["wrappers"]) == 60


def test_a_comparison_says_which_wrappers_it_did_not_get_to(
    start: Callable[..., Command], header: Path, tmp_path: Path
) -> None:
    wrong = shlex.join([sys.executable, str(WRONG), "qemu-9.0", "lost-result"])
    words = ["--reference", wrong, "--json", "d.json", "--html", "d.html", "--markdown", "d.md", "--schedules", "200"]
    command = start("diff", *words, "--matrix", "quick", str(header), terminal=True)
    command.until("comparing what they do", 2).signal()
    assert command.end() == -signal.SIGINT
    data = json.loads((tmp_path / "d.json").read_text())
    assert data["interrupted"] == "SIGINT"
    assert data["counts"]["behaviour"] >= 2
    assert data["counts"]["not comparable"] == 60 - data["counts"]["behaviour"] > 0
    assert data["wrappers"][-1]["reason"] == "interrupted before it was run on both sides"
    for name in ("d.html", "d.md"):
        assert "interrupted by SIGINT: not every wrapper was run" in (tmp_path / name).read_text()
    assert command.gone(), command.left()


def test_a_replay_counts_what_it_has_done(start: Callable[..., Command]) -> None:
    cases = sorted((REPOSITORY / "golden/findings").glob("*/case.json"))
    assert len(cases) > 2
    command = start("replay", *map(str, cases), terminal=True).until("judging kept cases: 1 of").signal()
    assert command.end() == -signal.SIGINT
    found = re.search(r"interrupted by SIGINT: \d+ of (\d+) kept cases show a finding; (\d+) not judged", command.out)
    assert found
    assert int(found[1]) >= 1
    assert int(found[1]) + int(found[2]) == len(cases)
    assert command.gone(), command.left()


@pytest.mark.slow
@pytest.mark.long
def test_mutants_are_counted_so_far_and_go_on_where_they_were(start: Callable[..., Command], tmp_path: Path) -> None:
    words = ["mutants", "--directory", "m", "--json", "m.json", "--html", "m.html", "--sample", "60"]
    command = start(*words, "--dialect", "qemu-9.0", "--workers", "1", terminal=True)
    command.until("judging mutants", 0)
    while not re.search(rb"judging mutants: [1-9]\d* of 60", command.said):
        assert command._read()
    command.signal()
    assert command.end() == -signal.SIGINT
    data = json.loads((tmp_path / "m.json").read_text())
    assert data["interrupted"] == "SIGINT"
    assert 0 < data["mutants"] < 60
    assert f"interrupted by SIGINT: {data['mutants']} of 60 mutants were judged" in command.out
    assert "of those judged so far, execution alone catches" in command.out.replace("\n", " ")
    assert command.gone(), command.left()
    journal = (tmp_path / "m/mutants.jsonl").read_text().splitlines()
    command = start(*words, "--dialect", "qemu-9.0", "--resume", "--quiet")
    command.end()
    assert json.loads((tmp_path / "m.json").read_text())["mutants"] == 60
    assert (tmp_path / "m/mutants.jsonl").read_text().splitlines()[: len(journal)] == journal


@pytest.mark.slow
@pytest.mark.long
def test_a_history_is_reported_up_to_where_it_was_judged(
    start: Callable[..., Command], toy_repository: Callable[[], Any], tmp_path: Path
) -> None:
    toy = toy_repository()
    name = "scripts/block-coroutine-wrapper.py"
    for dialect in ("qemu-5.2", "qemu-6.1", "qemu-6.2", "qemu-7.2", "qemu-8.0", "qemu-9.0"):
        toy.commit(f"Speak {dialect}", {name: DROP_IN.format(dialect)})
    header = tmp_path / "h.h"
    marks = ("generated_co_wrapper", "co_wrapper")
    header.write_text("".join(f"int {mark} bdrv_{mark[0]}{n}(BdrvChild *c);\n" for mark in marks for n in range(4)))
    words = ["--git", str(toy.path), "--json", "e.json", "--html", "e.html", "--markdown", "e.md", str(header)]
    command = start("epochs", *words, terminal=True)
    command.until("judging what came out", 4)
    command.signal()
    assert command.end() == -signal.SIGINT
    data = json.loads((tmp_path / "e.json").read_text())
    judged = sum(len(epoch["versions"]) for epoch in data["epochs"])
    assert 1 <= judged < 6
    assert data["interrupted"] == "SIGINT"
    assert data["notes"][0] == f"interrupted by SIGINT: only the oldest {judged} of 6 versions were judged"
    assert data["epochs"][0]["dialect"] == "qemu-5.2"
    assert data["regressed"] == []
    assert command.gone(), command.left()


def test_goldens_that_were_compared_are_counted(start: Callable[..., Command]) -> None:
    suite = str(REPOSITORY / "golden")
    command = start("golden", "check", "--suite", suite, terminal=True).until("running ").signal()
    assert command.end() == -signal.SIGINT
    assert "interrupted by SIGINT" in command.out
    assert b"Traceback" not in command.said
    assert command.gone(), command.left()


@pytest.mark.parametrize(
    ("words", "seconds"), [(["doctor"], 0.0), (["fuzz", "--time", "300", "--directory", "c"], 1.5)]
)
def test_others_end_without_a_traceback(start: Callable[..., Command], words: list[str], seconds: float) -> None:
    command = start(*words).until("cowrap-harness: ")
    time.sleep(seconds)  # doctor is soon done: it is caught at its first line
    assert command.signal(signal.SIGTERM).end() == -signal.SIGTERM
    assert b"Traceback" not in command.said
    assert command.gone(), command.left()


def test_what_a_shell_put_into_the_background_ignores_goes_on(header: Path, tmp_path: Path) -> None:
    header.write_text(MANY.partition("\n")[0] + "\n")
    process = subprocess.Popen(
        [*PROGRAM, "run", "--matrix", "quick", str(header)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=tmp_path,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_IGN),
    )  # fmt: skip
    assert process.stderr is not None
    process.stderr.readline()
    process.send_signal(signal.SIGINT)
    out, _ = process.communicate(timeout=120)
    assert process.returncode == 0
    assert "1 of 1 wrappers pass" in out


@pytest.fixture
def unhandled() -> Iterator[None]:
    """Handlers as they were, whatever a test does."""
    before = {number: signal.signal(number, signal.default_int_handler) for number in (signal.SIGINT, signal.SIGTERM)}
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.mark.usefixtures("unhandled")
def test_a_held_signal_comes_at_the_end() -> None:
    done = []
    with watched(lambda: done.append("answered")):

        def step() -> None:
            with held():
                os.kill(os.getpid(), signal.SIGTERM)
                done.append("whole")

        with pytest.raises(Interrupted) as caught:
            step()
        assert caught.value.name == received() == "SIGTERM"
    assert done == ["answered", "whole"]
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


@pytest.mark.usefixtures("unhandled")
def test_a_noted_signal_raises_nothing() -> None:
    seen: list[str] = []
    with watched(lambda: None), noted(seen.append):
        os.kill(os.getpid(), signal.SIGINT)
        time.sleep(0)
    assert seen == ["SIGINT"]


@pytest.mark.usefixtures("unhandled")
def test_a_process_that_no_signal_ends_has_a_shells_status(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "kill", lambda pid, number: None)
    assert die_of("SIGTERM") == 143


def test_commands_that_were_given_up_end_and_no_other_begins() -> None:
    import threading

    ended: list[type[BaseException]] = []

    def wait() -> None:
        try:
            run_command(["sleep", "300"])
        except CommandsEndedError as error:
            ended.append(type(error))

    thread = threading.Thread(target=wait)
    thread.start()
    time.sleep(0.3)
    with no_commands():
        thread.join(10)
        assert ended == [CommandsEndedError]
        with pytest.raises(CommandsEndedError):
            run_command(["true"])
    assert run_command(["true"]).ok


def test_an_interruption_at_the_first_line_of_a_stage_leaves_no_wrapper_without_a_verdict(header: Path) -> None:
    def stop_at(beginning: str) -> Callable[[Step], None]:
        def progress(step: Step) -> None:
            if step.what.startswith(beginning):
                raise Interrupted("SIGINT")

        return progress

    for stage in ("generating", "compiling", "running"):
        report = run(RunRequest([header], matrix="quick"), stop_at(stage))
        assert report.interrupted == "SIGINT", stage
        assert len(report.wrappers) == 60, stage
        assert {wrapper.verdict for wrapper in report.wrappers} == {Verdict.NOT_JUDGED}, stage
