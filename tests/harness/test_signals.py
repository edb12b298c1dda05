# SPDX-License-Identifier: GPL-2.0-or-later
"""Signals in a process of ours: held back, noted, passed on to what it has started."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Iterator

import pytest

from cowrap_harness.commands import CommandsEndedError, no_commands, run_command
from cowrap_harness.interrupt import Interrupted, die_of, held, noted, received, watched

pytestmark = pytest.mark.usefixtures("foreground")


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
