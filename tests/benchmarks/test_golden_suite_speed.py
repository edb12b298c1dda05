# SPDX-License-Identifier: GPL-2.0-or-later
"""What a golden suite of another generator costs besides its command, in CPU seconds, as other work on the machine
counts in no others; and what running it side by side saves.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from rich.console import Console

from cowrap_harness import command_suite
from cowrap_harness.command_suite import CommandSuite
from cowrap_harness.golden_flow import Flow
from cowrap_harness.golden_pending import PendingFiles
from cowrap_harness.golden_screen import Screen
from cowrap_harness.progress import silent
from cowrap_harness.suite_command import CommandResult, run_command_on
from cowrap_harness.suite_settings import SuiteSettings

INPUTS = 1000
COMPARING_REACH_S = 1.0
COMMAND_S = 0.02
RUNS = 100
SIDE_BY_SIDE_REACH = 1.5
"""Against one after the other, for each of two processors: what a run costs itself is not shared."""


def test_a_thousand_inputs_are_compared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(INPUTS):
        text = "".join(f"line {number} {line}\n" for line in range(50))
        (tmp_path / f"case{number}.in").write_text(text)
        (tmp_path / f"case{number}.out").write_text(text)

    def at_once(names: Sequence[str], suite: Path, *_: object) -> Iterator[tuple[str, CommandResult]]:
        yield from ((name, CommandResult((suite / name).read_bytes(), b"", 0)) for name in names)

    monkeypatch.setattr(command_suite, "run_command_on", at_once)
    screen = Screen(lambda: Console(quiet=True))
    start = time.process_time()
    suite = CommandSuite(tmp_path, SuiteSettings(("true",)), [], silent)
    assert Flow(suite, [], PendingFiles(), screen).check() == 0
    seconds = time.process_time() - start
    state = "ok" if seconds < COMPARING_REACH_S else "short"
    print(
        f"\ngolden suite, {INPUTS} inputs of another generator compared, its command left out: {seconds:.2f} s of CPU, "
        f"reach {COMPARING_REACH_S:g} s: {state}"
    )


def test_commands_run_side_by_side(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = SuiteSettings((sys.executable, "-S", "-E", "-c", f"import time; time.sleep({COMMAND_S})"))
    names = [f"case{number}.in" for number in range(RUNS)]

    def seconds(processors: int) -> float:
        monkeypatch.setattr(os, "cpu_count", lambda: processors)
        start = time.monotonic()
        list(run_command_on(names, tmp_path, settings, silent))
        return time.monotonic() - start

    alone, together = (min(column) for column in zip(*[(seconds(1), seconds(2)) for _ in range(3)], strict=True))
    ratio = alone / together
    state = "ok" if ratio >= SIDE_BY_SIDE_REACH else "short"
    print(
        f"\ngolden suite, {RUNS} runs of a command of {COMMAND_S * 1000:g} ms, two at a time: {together:.2f} s, "
        f"{ratio:.1f} times as fast as one at a time, reach {SIDE_BY_SIDE_REACH:g}: {state}"
    )
