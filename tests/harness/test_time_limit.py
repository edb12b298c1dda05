# SPDX-License-Identifier: GPL-2.0-or-later
"""Time limits: what waits has seconds of the clock, what computes has seconds of a processor."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator

import pytest

from cowrap_harness.child_wait import wait_for_child
from cowrap_harness.commands import run_command
from cowrap_harness.time_limit import PATIENCE, Use, time_left

BUSY = "import time\nwhile time.process_time() < {}: pass"


@pytest.fixture
def crowded_processor() -> Iterator[None]:
    """What this test starts shares one processor with three others that compute all the time, each in a session."""
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(before)})
    others = [subprocess.Popen([sys.executable, "-c", BUSY.format(1000)], start_new_session=True) for _ in range(3)]
    try:
        yield
    finally:
        for other in others:
            other.kill()
            other.wait()
        os.sched_setaffinity(0, before)


@pytest.mark.slow
def test_what_only_gets_no_processor_is_not_over_its_time(crowded_processor: None) -> None:
    done = run_command([sys.executable, "-c", BUSY.format(0.4)], timeout=0.8)
    assert (done.status, done.timed_out) == (0, False)
    assert done.seconds > 0.8


@pytest.mark.slow
def test_a_native_child_that_gets_no_processor_is_not_over_its_time(crowded_processor: None) -> None:
    reader, writer = os.pipe()
    child = subprocess.Popen([sys.executable, "-c", BUSY.format(0.4)], stderr=writer, start_new_session=True)
    os.close(writer)
    started = time.monotonic()
    assert wait_for_child(child.pid, reader, 0.8) == ("exit 0", "")
    assert time.monotonic() - started > 0.8
    child.returncode = 0  # it has been waited for
    os.close(reader)


@pytest.mark.parametrize("program", ["import time; time.sleep(60)", "while True: pass"], ids=["waits", "computes"])
def test_what_does_not_end_is_ended(program: str) -> None:
    done = run_command([sys.executable, "-c", program], timeout=0.5)
    assert done.timed_out
    assert done.status < 0


@pytest.mark.parametrize(
    ("clock", "use", "left"),
    [
        (10, Use(1.0, False), 0),
        (10, Use(1.0, True), 8),
        (30, Use(8.95, True), 0.1),
        (10, Use(9.5, True), 0),
        (PATIENCE * 10, Use(1.0, True), 0),
    ],
    ids=["waits", "stands in the queue", "not much is left", "has had its time", "patience has an end"],
)
def test_the_time_that_is_left(clock: float, use: Use, left: float) -> None:
    assert time_left(10, clock, use) == pytest.approx(left)
