# SPDX-License-Identifier: GPL-2.0-or-later
"""Ctrl-C and a cancelled job: the first signal stops the work so that it can be reported, the second ends at once."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from types import FrameType

SIGNALS = (signal.SIGINT, signal.SIGTERM)


class Interrupted(KeyboardInterrupt):
    """The work was stopped by a signal, whose name is `name`; raised in the main thread, once."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class _State:
    """What this process has got and what it does about it; signals belong to the process, so there is one of these."""

    def __init__(self, answer: Callable[[], None], last_acts: Sequence[Callable[[], None]]) -> None:
        self.received = ""
        self.answer = answer
        self.last_acts = last_acts
        self.note: Callable[[str], None] | None = None
        self.held = 0
        self.pending = False


_state = _State(lambda: None, ())


def received() -> str:
    """The name of the signal that has stopped the work, empty where none has."""
    return _state.received


@contextmanager
def watched(answer: Callable[[], None], last_acts: Sequence[Callable[[], None]] = ()) -> Iterator[None]:
    """Within it the first SIGINT or SIGTERM calls `answer` and raises Interrupted, and the second one ends the process
    at once, after `last_acts`. What the process was started to ignore stays ignored, as in a shell's background.
    """
    global _state
    _state = _State(answer, last_acts)
    with _handled(_on_signal):
        yield


@contextmanager
def noted(note: Callable[[str], None]) -> Iterator[None]:
    """Within it the first signal is only noted, by its name: for loops that look themselves."""
    if signal.getsignal(signal.SIGINT) is not _on_signal:
        _state.received = ""
    _state.note = note
    try:
        with _handled(_on_signal):
            yield
    finally:
        _state.note = None


def reporting() -> AbstractContextManager[None]:
    """Within it a first signal does nothing but be received: what was found is being written, and soon done."""
    return noted(lambda name: None)


@contextmanager
def ignored() -> Iterator[None]:
    """Within it no signal does anything: for the last steps of a process, which are short."""
    with _handled(signal.SIG_IGN):
        yield


@contextmanager
def held() -> Iterator[None]:
    """Within it no Interrupted is raised: it comes at the end. For steps that must not be half done, and are short."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    _state.held += 1
    try:
        yield
    finally:
        _state.held -= 1
        if _state.pending and not _state.held:
            _state.pending = False
            raise Interrupted(_state.received)


def die_of(name: str) -> int:
    """Ends this process by the signal, so that a shell's loop stops too; gives the exit status where it does not end,
    as the first process of a container does not.
    """
    number = signal.Signals[name]
    signal.signal(number, signal.SIG_DFL)
    os.kill(os.getpid(), number)
    return 128 + number


@contextmanager
def _handled(how: Callable[[int, FrameType | None], None] | signal.Handlers) -> Iterator[None]:
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    wanted = [number for number in SIGNALS if signal.getsignal(number) is not signal.SIG_IGN]
    before = {number: signal.signal(number, how) for number in wanted}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _on_signal(number: int, frame: FrameType | None) -> None:
    if _state.received:
        _end_at_once(number)
    _state.received = signal.Signals(number).name
    _state.answer()
    if _state.note is not None:
        _state.note(_state.received)
    elif _state.held:
        _state.pending = True
    else:
        raise Interrupted(_state.received)


def _end_at_once(number: int) -> None:
    for act in _state.last_acts:
        act()
    os._exit(die_of(signal.Signals(number).name))
