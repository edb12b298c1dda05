# SPDX-License-Identifier: GPL-2.0-or-later
"""The child process that runs native code: what it may, what it may not, and its last words."""

from __future__ import annotations

import errno
import signal
from pathlib import Path
from typing import Any

import pytest

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
    ],
)
def test_last_words(child: Any, words: str, number: int, sentence: str) -> None:
    """A deadly signal leaves a sentence and keeps its default action."""
    played = child(words)
    assert (int(played.field("signal ")), played.message) == (number, sentence)
