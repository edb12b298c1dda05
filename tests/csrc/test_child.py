# SPDX-License-Identifier: GPL-2.0-or-later
"""The child process that runs native code: what it may, its last words, and a kernel that refuses or has no memory."""

from __future__ import annotations

import errno
import signal
from pathlib import Path
from typing import Any

import pytest

OVERFLOWED = "7"
"""CwStatus, as a number."""
ALLOWED = ("read", "signal-self", "print", "memory")
FORBIDDEN = ("write", "socket", "fork", "execute", "signal-parent", "remove")


@pytest.mark.parametrize("deed", ALLOWED)
def test_running_on_is_allowed(child: Any, deed: str) -> None:
    """Memory, reading, signals to oneself."""
    assert child(deed).field("exit ") == "0"


@pytest.mark.parametrize("deed", FORBIDDEN)
def test_everything_else_is_refused(child: Any, deed: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No new files, processes, programs, sockets, no signal to anybody else."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "keep-me").touch()
    assert child(deed).field("exit ") == str(errno.EPERM)
    assert [path.name for path in tmp_path.iterdir()] == ["keep-me"]


@pytest.mark.parametrize(
    ("words", "number", "sentence"),
    [
        ("overflow_stack", signal.SIGSEGV, "SIGSEGV: stack overflow, the address lies in a guard page; in main"),
        ("null_pointer", signal.SIGSEGV, "SIGSEGV: access through a null pointer; in main"),
        ("stop", signal.SIGABRT, "SIGABRT: abort; in main"),
        ("loop 1", signal.SIGXCPU, "SIGXCPU: processor time used up"),
        ("timed-run", signal.SIGPROF, ""),
    ],
)
def test_last_words(child: Any, words: str, number: int, sentence: str) -> None:
    """A deadly signal leaves a sentence and keeps its default action."""
    played = child(words)
    assert (int(played.field("signal ")), played.message) == (number, sentence)


def test_time_is_that_of_single_runs(child: Any) -> None:
    """Half a second of runs that each take less than their 60 milliseconds."""
    played = child("many-timed-runs")
    assert (played.field("exit "), played.field("signal ")) == ("0", "0")


@pytest.mark.parametrize("deed", ["limit-again", "seal-again"])
def test_a_sealed_process_cannot_change_its_walls(child: Any, deed: str) -> None:
    assert child(deed).field("exit ") == str(errno.EPERM)


@pytest.mark.parametrize(
    "words",
    ["setsid limit", "prctl limit", "getrlimit limit", "prctl seal", "setitimer watch-time"],
)
def test_a_refused_system_call_is_reported(lacking: Any, words: str) -> None:
    """Each function returns the errno, and says nothing of success."""
    assert lacking(words).field("exit ") == str(errno.ENOMEM)


@pytest.mark.parametrize("deed", ["limit-narrower", "limit-memory"])
def test_limits_are_the_narrower_ones_and_hold(lacking: Any, deed: str) -> None:
    """Descriptors stay at what they were if that is less; memory beyond the limit is not to be had."""
    assert lacking(f"nothing {deed}").field("exit ") == "0"


@pytest.mark.parametrize("call", ["mmap", "mprotect"])
def test_a_run_without_memory_for_a_stack_is_the_harness_s_own_error(lacking: Any, call: str) -> None:
    played = lacking(f"{call} run")
    assert (played.status, played.message) == (OVERFLOWED, "no memory for a stack")


def test_an_exploration_without_memory_is_not_complete(lacking: Any) -> None:
    """Without room for schedules nothing is run; without room for digests runs are not told apart."""
    nothing = lacking("nothing explore")
    assert [nothing.field(name) for name in ("look ", "runs ", "distinct ", "complete ")] == ["0", "0", "0", "0"]
    some = lacking("nothing explore-with-nodes")
    assert [some.field(name) for name in ("look ", "runs ", "distinct ", "complete ")] == ["0", "24", "0", "1"]
