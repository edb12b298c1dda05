# SPDX-License-Identifier: GPL-2.0-or-later
"""The walk through pending goldens: each key, what stays pending, narrow screens, and a real pseudo-terminal."""

from __future__ import annotations

import os
import pty
import select
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from rich.cells import cell_len

from cowrap_harness.golden_file import Difference, GoldenError, read_golden
from cowrap_harness.golden_keys import terminal_keys
from cowrap_harness.golden_problems import Comparison
from cowrap_harness.golden_review import KEYS, Pending, Review, key_line, page
from cowrap_harness.progress import TICK_S

if TYPE_CHECKING:
    from tests.harness.conftest import ToyFlow, WrapperProject

PATIENCE_S = 60


@pytest.fixture
def three(toy: ToyFlow) -> ToyFlow:
    """Three differences, left pending."""
    for name in "abc":
        toy.suite.write(name, f"# case {name}\nnew\n", "# CASE\nOLD\n")
    toy.check()
    return toy


def review(toy: ToyFlow, keys: str, *names: str) -> int:
    """A review in which these keys are pressed, and then there are no more."""
    flow, stream = toy.flow(*names)
    pressed: Iterator[str] = iter([*keys, ""])
    status = Review(flow, lambda: next(pressed)).run()
    toy.said = stream.getvalue()
    return status


def goldens(toy: ToyFlow) -> list[str]:
    """Which cases' goldens are right, by name."""
    return [one.case for one in toy.suite.goldens(()) if read_golden(one.path) == one.source.read_bytes().upper()]


def test_accept_reject_and_skip(three: ToyFlow) -> None:
    assert review(three, "ars") == 1
    assert goldens(three) == ["a"]
    assert three.pending() == ["c.out.pending"]
    assert "1 accepted, 1 rejected, 1 left pending\nnext: toy check\n" in three.said
    assert (three.suite.root / "b.out").read_text() == "# CASE\nOLD\n"


@pytest.mark.parametrize("end", ["q", "", "\x04"])
def test_quitting_leaves_the_rest_pending(three: ToyFlow, end: str) -> None:
    assert review(three, f"a{end}") == 1
    assert goldens(three) == ["a"]
    assert three.pending() == ["b.out.pending", "c.out.pending"]


def test_an_interrupt_leaves_the_rest_pending(three: ToyFlow) -> None:
    flow, stream = three.flow()
    pressed = iter("a")

    def key() -> str:
        try:
            return next(pressed)
        except StopIteration:
            raise KeyboardInterrupt from None

    assert Review(flow, key).run() == 1
    assert "1 accepted, 0 rejected, 2 left pending" in stream.getvalue()
    assert three.pending() == ["b.out.pending", "c.out.pending"]


def test_all_is_asked_for_twice(three: ToyFlow) -> None:
    review(three, "sAn")
    assert goldens(three) == []
    review(three, "sAy")
    assert "accept this one and the 1 after it? y, or any other key for no" in three.said
    assert goldens(three) == ["b", "c"]
    assert three.pending() == ["a.out.pending"]


def test_all_accepts_no_case_that_has_changed_since_the_check(three: ToyFlow) -> None:
    three.suite.write("c", "# case c\nnewer\n")
    review(three, "Ay")
    assert goldens(three) == ["a", "b"]
    assert "not accepted: its input has changed since it was shown" in three.said
    assert three.pending() == ["c.out.pending"]


def test_what_changes_while_it_is_looked_at_is_not_accepted(three: ToyFlow) -> None:
    flow, _ = three.flow("a")
    golden = three.suite.root / "a.out"

    def key() -> str:
        golden.write_text("somebody else's\n")
        return "a"

    assert Review(flow, key).run() == 1
    assert golden.read_text() == "somebody else's\n"


def test_what_is_shown_is_what_comes_out_now(three: ToyFlow) -> None:
    three.suite.write("a", "# case a\nnewest\n")
    review(three, "a", "a")
    assert "+ NEWEST" in three.said
    assert (three.suite.root / "a.out").read_text() == "# CASE A\nNEWEST\n"


def test_each_key_shows_what_it_says(three: ToyFlow) -> None:
    three.suite.write("a", "# case a\n" + "line\n" * 30)
    review(three, "", "a")
    assert "1 of 1: a, capitals\nwhy: case a\n" in three.said
    assert "... 19 more lines" in three.said
    more = {}
    for key in "iontd?":
        review(three, key, "a")
        more[key] = three.said.split("d difference\n")[1]
    assert "   31   line" in more["i"]
    assert "    2   OLD" in more["o"]
    assert "   31   LINE" in more["n"]
    assert "no trace of this case differs" in more["t"]
    assert "    2 - OLD" in more["d"]
    assert goldens(three) == []


def test_a_case_that_is_right_by_now_is_passed_over(three: ToyFlow) -> None:
    for name in "abc":
        (three.suite.root / f"{name}.out").write_text(f"# CASE {name.upper()}\nNEW\n")
    assert review(three, "") == 0
    assert three.pending() == []
    assert review(three, "") == 0
    assert three.said == "nothing is pending; first run: toy check\n"


def test_ci_refuses_a_review(three: ToyFlow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "1")
    with pytest.raises(GoldenError, match="CI"):
        review(three, "a")


def test_an_empty_result_is_not_accepted(toy: ToyFlow) -> None:
    toy.suite.write("a", "", "OLD\n")
    toy.check()
    review(toy, "a")
    assert "not accepted: it is empty" in toy.said
    assert (toy.suite.root / "a.out").read_text() == "OLD\n"


@pytest.mark.parametrize("width", [40, 60, 120])
def test_a_page_keeps_to_its_width(toy: ToyFlow, width: int) -> None:
    toy.suite.write("a", "# why\n" + "int bdrv_co_preadv(BlockDriverState *bs, int64_t offset, void *buf);\n" * 3)
    (golden,) = toy.suite.goldens(())
    made = golden.source.read_bytes().upper()
    item = Pending(Comparison(golden, made), Difference(golden, made.replace(b"64", b"32"), made), "a note")
    lines = page(item, 1, 2, width=width, colour=True).plain.splitlines()
    assert lines[1] == "1 of 2: a, capitals"
    assert lines[-1] == "a note"
    free = [line for line in lines if str(toy.suite.root) not in line]
    assert max(map(cell_len, free)) <= width
    assert all(len(line) <= width for line in key_line(width).splitlines())
    assert [word for word in KEYS.values() if word not in key_line(width)] == []


def test_without_a_terminal_it_says_what_to_type(wrapper_project: WrapperProject) -> None:
    wrapper_project.run("check")
    command = [sys.executable, "-m", "cowrap_harness.cli", "golden", "review"]
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "a review needs a terminal; without one, read the pending files, then: cowrap-" in done.stderr


class Terminal:
    """A command at a pseudo-terminal."""

    def __init__(self, command: list[str]) -> None:
        self.process, self.descriptor = pty.fork()
        if self.process == 0:
            os.execvp(command[0], command)
        self.said = b""

    def wait_for(self, text: bytes, count: int = 1) -> None:
        """Reads until it has said this so often; an empty text is its end."""
        deadline = time.monotonic() + PATIENCE_S
        while not text or self.said.count(text) < count:
            assert time.monotonic() < deadline, self.said.decode()
            if select.select([self.descriptor], [], [], 1)[0]:
                try:
                    more = os.read(self.descriptor, 65536)
                except OSError:
                    more = b""
                if not more:
                    assert not text, self.said.decode()
                    return
                self.said += more

    def press(self, keys: bytes) -> None:
        """Types, once the terminal has had time to ask for it."""
        time.sleep(0.3)
        os.write(self.descriptor, keys)

    def status(self) -> int:
        """How it ended."""
        self.wait_for(b"")
        os.close(self.descriptor)
        return os.waitstatus_to_exitcode(os.waitpid(self.process, 0)[1])


@pytest.fixture
def at_a_terminal(
    wrapper_project: WrapperProject, monkeypatch: pytest.MonkeyPatch
) -> Callable[[], tuple[WrapperProject, Terminal]]:
    """A function that starts a review of two pending cases, 60 columns wide."""
    wrapper_project.run("check")
    monkeypatch.setenv("COLUMNS", "60")
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.delenv("COWRAP_PROGRESS", raising=False)

    def start() -> tuple[WrapperProject, Terminal]:
        command = [sys.executable, "-m", "cowrap_harness.cli", "golden", "review", "--matrix", "none"]
        terminal = Terminal(command)
        terminal.wait_for(b"d difference")
        return wrapper_project, terminal

    return start


def test_single_keys_at_a_terminal(at_a_terminal: Callable[[], tuple[WrapperProject, Terminal]]) -> None:
    project, terminal = at_a_terminal()
    time.sleep(3 * TICK_S)
    terminal.press(b"\x1b[A")
    terminal.wait_for(b"d difference", 2)
    assert b"reading the goldens" not in terminal.said.split(b"d difference")[1], "nothing goes on while one thinks"
    assert b"accept this one and" not in terminal.said, "a cursor key holds an A, which nobody pressed"
    terminal.press(b"a")
    terminal.wait_for(b"d difference", 3)
    terminal.press(b"r")
    assert terminal.status() == 1
    assert b"1 accepted, 1 rejected, 0 left pending" in terminal.said
    assert b"\x1b[1m1 of 2" in terminal.said, "in colour"
    assert project.names() == {"plain.h", "plain.qemu-9.0.c", "typo.h"}


@pytest.mark.usefixtures("foreground")
def test_an_interrupt_at_a_terminal(at_a_terminal: Callable[[], tuple[WrapperProject, Terminal]]) -> None:
    project, terminal = at_a_terminal()
    terminal.press(b"\x03")
    terminal.status()
    assert b"Traceback" not in terminal.said
    assert "plain.qemu-9.0.c.pending" in project.names()
    assert "plain.qemu-9.0.c" not in project.names()


def test_a_key_that_was_typed_too_early_accepts_nothing(
    at_a_terminal: Callable[[], tuple[WrapperProject, Terminal]],
) -> None:
    """Two in one go: the second one would judge a case that is not on the screen yet."""
    project, terminal = at_a_terminal()
    terminal.press(b"aa")
    terminal.wait_for(b"d difference", 2)
    terminal.press(b"q")
    assert terminal.status() == 1
    assert not [name for name in project.names() if name in ("plain.qemu-9.0.c", "typo.err")]


def test_keys_are_lines_where_the_input_is_no_real_terminal(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    lines = tmp_path / "lines"
    lines.write_text("accept\n\n q\n")
    with lines.open() as stream:
        monkeypatch.setattr(sys, "stdin", stream)
        monkeypatch.setattr(stream, "isatty", lambda: True, raising=False)
        key = terminal_keys("golden accept NAME")
        assert [key() for _ in range(4)] == ["a", " ", "q", ""]
