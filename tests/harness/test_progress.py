# SPDX-License-Identifier: GPL-2.0-or-later
"""What is shown of progress: the words, how often, on a terminal and in a log; and that every command says at once
what it does.
"""

from __future__ import annotations

import io
import os
import pty
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from cowrap_harness.counted import counted
from cowrap_harness.progress import CLEAR, Display, Step, in_words
from cowrap_harness.status import line as status_line
from cowrap_harness.tally import Tally

COMMAND = [sys.executable, "-m", "cowrap_harness.cli"]
FIRST_LINE_S = 0.5


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def log(stream: io.StringIO) -> list[str]:
    """The lines of a log, without what each begins with."""
    lines = stream.getvalue().splitlines()
    assert all(line.startswith("cowrap-harness: ") for line in lines)
    return [line.removeprefix("cowrap-harness: ") for line in lines]


def test_a_log_gets_the_first_step_at_once_a_new_one_after_two_seconds_the_same_after_ten(clock: Clock) -> None:
    stream = io.StringIO()
    display = Display(stream, False, clock)
    display(Step("reading"))
    assert log(stream) == ["reading"]
    clock.now += 1.9
    display(Step("running", 1, 100))
    display.tick()
    assert log(stream) == ["reading"]
    clock.now += 0.1
    display.tick()
    assert log(stream) == ["reading", "running: 1 of 100, 2 s so far"]
    clock.now += 9.9
    display(Step("running", 50, 100))
    assert len(log(stream)) == 2
    clock.now += 0.1
    display.tick()
    assert log(stream)[2:] == ["running: 50 of 100, about 10 s more of this, 12 s so far"]


def test_what_is_left_is_said_only_where_it_can_be_told(clock: Clock) -> None:
    display = Display(io.StringIO(), False, clock)
    display(Step("running", 0, 100))
    began = clock.now
    clock.now += 30
    assert display.line(clock.now) == "running: 0 of 100, 30 s so far"
    display(Step("running", 4, 100))
    assert "more of this" not in display.line(clock.now), "four of a hundred tell too little"
    display(Step("running", 10, 100))
    assert display.line(clock.now) == "running: 10 of 100, about 4 min 30 s more of this, 30 s so far"
    display(Step("running", 100, 100))
    assert display.line(clock.now) == "running: 100 of 100, 30 s so far"
    display(Step("judging", 50, 100))
    assert "more of this" not in display.line(clock.now + 1), "the time of one stage says nothing about the next"
    assert display.line(clock.now + 4) == "judging: 50 of 100, about 4 s more of this, 34 s so far"
    display(Step("shrinking"))
    assert display.line(began + 60) == "shrinking, 1 min 0 s so far"


def test_a_terminal_has_one_line_that_changes_at_most_ten_times_a_second(clock: Clock) -> None:
    stream = io.StringIO()
    display = Display(stream, True, clock)
    for number in range(1000):
        display(Step("running", number, 1000))
        clock.now += 0.01
    drawn = stream.getvalue().split(CLEAR)[1:]
    assert 95 <= len(drawn) <= 101
    assert drawn[0] == "running: 0 of 1,000"
    assert "\n" not in stream.getvalue()
    display.close()
    assert stream.getvalue().endswith(CLEAR)
    display(Step("more"))
    assert stream.getvalue().endswith(CLEAR), "nothing comes behind the end"


def test_a_line_of_a_report_finds_the_terminal_clear_and_progress_comes_back(clock: Clock) -> None:
    stream = io.StringIO()
    display = Display(stream, True, clock)
    display(Step("running"))
    display.clear()
    assert stream.getvalue() == f"{CLEAR}running{CLEAR}"
    display.tick()
    assert stream.getvalue().endswith("running")


def test_a_long_step_never_fills_a_terminals_line() -> None:
    stream = io.StringIO()
    display = Display(stream, True)
    display(Step("x" * 500))
    assert stream.getvalue() == CLEAR + "x" * 79


def test_a_stream_that_takes_nothing_stops_nobody() -> None:
    class Full(io.StringIO):
        def write(self, text: str) -> int:
            raise OSError(28, "No space left on device")

    with Display(Full(), True) as display:
        display(Step("running"))
        display.clear()
        display.interrupted()


def test_the_line_lives_while_nothing_happens() -> None:
    """A log is not silent while one step takes long: here the time is seen to go on by itself."""
    stream = io.StringIO()
    with Display(stream, True) as display:
        display(Step("waiting"))
        time.sleep(1.6)
    assert "waiting, 1 s so far" in stream.getvalue()


def test_what_is_counted_stands_in_the_plural_where_it_must() -> None:
    said = [counted(number, what) for what in ("hang", "crash", "batch") for number in (0, 1, 1200)]
    assert said == ["0 hangs", "1 hang", "1,200 hangs", "0 crashes", "1 crash", "1,200 crashes", "0 batches", "1 batch",
                    "1,200 batches"]  # fmt: skip


def test_a_campaigns_line_counts_one_as_one() -> None:
    tally = Tally(0, 1)
    tally.counts.update(cases=1, declarations=1, executions=1)
    tally.buckets["DEADLOCK"] += 1
    said = status_line(tally, {}, 1)
    assert said == (
        "1 s: 1 case, 1 declaration (0/s), 1 execution (0/s), 0 features, 1 bucket, 1 hang, 0 crashes"
    )


@pytest.mark.parametrize(
    ("seconds", "words"), [(0.4, "0 s"), (59.4, "59 s"), (60, "1 min 0 s"), (185, "3 min 5 s"), (7800, "2 h 10 min")]
)
def test_times_in_words(seconds: float, words: str) -> None:
    assert in_words(seconds) == words


@pytest.fixture
def header(tmp_path: Path) -> Path:
    path = tmp_path / "block.h"
    path.write_text("int co_wrapper_mixed bdrv_good(BlockDriverState *bs, int64_t n);\n")
    return path


@contextmanager
def started(*words: str, **environment: str) -> Iterator[tuple[int, float]]:
    """A command whose standard error is a pipe: its reading end, and when it was started; ended afterwards."""
    reader, writer = os.pipe()
    began = time.monotonic()
    process = subprocess.Popen(
        [*COMMAND, *words], stdout=subprocess.DEVNULL, stderr=writer, env={**os.environ, **environment}
    )
    os.close(writer)
    try:
        yield reader, began
    finally:
        process.terminate()
        process.wait()
        os.close(reader)


COMMANDS = {
    "run": ["HEADER"],
    "tree": ["TREE"],
    "fuzz": ["--directory", "FOLDER"],
    "replay": ["GOLDEN/findings"],
    "diff": ["--reference", "false", "HEADER"],
    "epochs": ["--git", "FOLDER"],
    "mutants": ["--directory", "FOLDER", "HEADER"],
    "golden": ["check", "--suite", "GOLDEN"],
    "doctor": [],
}


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_says_at_once_what_it_does(command: str, header: Path, tmp_path: Path) -> None:
    names = {"HEADER": header, "TREE": tmp_path, "FOLDER": tmp_path / "folder"}
    golden = Path(__file__).parents[2] / "golden"
    words = [str(names.get(word, word.replace("GOLDEN", str(golden)))) for word in COMMANDS[command]]
    taken = []
    for _ in range(3):
        with started(command, *words) as (reader, began):
            assert os.read(reader, 300).startswith(b"cowrap-harness: ")
            taken.append(time.monotonic() - began)
    # the best of three, as a machine with other work has bad moments; twice the limit where it has much
    assert min(taken) < FIRST_LINE_S * max(1, 2 * os.getloadavg()[0] / (os.cpu_count() or 1)), taken


@pytest.mark.parametrize(("words", "environment"), [(["--quiet"], {}), ([], {"COWRAP_PROGRESS": "0"})])
def test_quiet_is_quiet(header: Path, words: list[str], environment: dict[str, str]) -> None:
    done = subprocess.run(
        [*COMMAND, "run", "--matrix", "quick", *words, str(header)],
        capture_output=True, text=True, check=False, env={**os.environ, **environment},
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    assert "1 of 1 wrappers pass" in done.stdout


def test_progress_is_never_on_standard_output(header: Path) -> None:
    command = [*COMMAND, "run", "--matrix", "quick", str(header)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stderr.startswith("cowrap-harness: reading the headers\n")
    assert "cowrap-harness: " not in done.stdout
    assert "\x1b" not in done.stderr


def test_a_terminal_is_left_with_the_report_alone(header: Path) -> None:
    """Standard error and output are one terminal, as for most people: what is left of progress there is nothing."""
    first, second = pty.openpty()
    environment = {**os.environ, "TERM": "xterm", "COLUMNS": "100"}
    with subprocess.Popen(
        [*COMMAND, "run", "--matrix", "quick", "--color", "never", str(header)],
        stdout=second, stderr=second, env=environment,
    ) as process:  # fmt: skip
        os.close(second)
        data = b""
        while True:
            try:
                data += os.read(first, 65536)
            except OSError:  # the other end is closed
                break
    os.close(first)
    assert process.returncode == 0
    text = data.decode().replace("\r\n", "\n")
    assert text.startswith(f"{CLEAR}reading the headers")
    progress, _, report = text.rpartition(CLEAR)
    assert "\n" not in progress
    assert report.startswith("wrapper    mark")
