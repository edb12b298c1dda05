# SPDX-License-Identifier: GPL-2.0-or-later
"""Fixtures for all areas: real QEMU trees, with a loud word at the end of the run where they could not be had, how
processes take an interrupt, whether work is linear in the size of its input, and whether what a command wrote keeps its
schema.
"""

from __future__ import annotations

import gc
import importlib
import json
import os
import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

UNAVAILABLE = "real QEMU tree not to be had"


@pytest.fixture(scope="session")
def real_tree() -> Callable[[str], Path]:
    """A function from a release (`10.0`, `7.2`, `5.2`) to its tree; skips the test where there is none.

    It fetches only where COWRAP_FETCH_TREES=1 (as in `make test`), else it takes what the cache has.
    """

    def find(release: str) -> Path:
        from cowrap_harness import fetch_tree

        tree = fetch_tree.cached_tree(release)
        if tree is None and os.environ.get("COWRAP_FETCH_TREES") == "1":
            try:
                tree = fetch_tree.fetch_tree(release)
            except fetch_tree.FetchError as error:
                pytest.skip(f"{UNAVAILABLE}: {release}: {error}")
        if tree is None:
            pytest.skip(f"{UNAVAILABLE}: {release}: not in the cache (make tree RELEASE={release})")
        return tree

    return find


@pytest.fixture(scope="session")
def fits() -> Callable[[str, Any], Any]:
    """`fits("run", data)`: the data, when the schema of that name in docs/reference/schemas was held against it."""
    folder = Path(__file__).resolve().parents[1] / "docs/reference/schemas"

    def check(name: str, data: Any) -> Any:
        jsonschema = importlib.import_module("jsonschema")  # it has no types
        schema = json.loads((folder / f"{name}.schema.json").read_text(encoding="utf-8"))
        jsonschema.validate(data, schema)
        return data

    return check


@pytest.fixture
def foreground() -> Iterator[None]:
    """The processes that a test starts take an interrupt as in a shell's foreground, whatever the tests were started to
    ignore.
    """
    before = signal.getsignal(signal.SIGINT)
    if before is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


_ROUNDS = 8
_ENOUGH = 0.02  # seconds: shorter times are noise, and no square of anything that a test gives


def _seconds(work: Callable[[], object]) -> float:
    # A collection walks everything that pytest holds, which is no cost of the work.
    collecting = gc.isenabled()
    gc.disable()
    try:
        started = time.process_time()
        work()
        return time.process_time() - started
    finally:
        if collecting:
            gc.enable()


def _is_linear(work: Callable[[int], Callable[[], object]], small: int, factor: int = 8) -> bool:
    """Whether `factor` times the input takes nearer to `factor` than to `factor` squared times as long.

    `work(n)` prepares an input of size n and returns what is to be timed. The shortest times of up to eight rounds
    are compared, and the first round that shows linear work ends them: neighbours on the machine make single rounds
    longer, but a square is one in every round.
    """
    bound = factor**1.5
    shortest = {small: float("inf"), small * factor: float("inf")}
    for _ in range(_ROUNDS):
        for size in shortest:
            shortest[size] = min(shortest[size], _seconds(work(size)))
        if shortest[small * factor] < max(_ENOUGH, bound * shortest[small]):
            return True
    return False


@pytest.fixture
def is_linear() -> Callable[..., bool]:
    """`is_linear(work, small, factor=8)`: whether the processor time of work grows as its input does."""
    return _is_linear


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """The share of each worker begins with its share of the long tests: what is short fills the time at the end."""
    workers = getattr(config, "workerinput", {}).get("workercount", 1)
    first = [item for item in items if item.get_closest_marker("long")]
    others = [item for item in items if not item.get_closest_marker("long")]
    bounds = [len(others) * number // workers for number in range(workers + 1)]
    items[:] = [
        item for number in range(workers)
        for item in (*first[number::workers], *others[bounds[number] : bounds[number + 1]])
    ]  # fmt: skip


def pytest_collection_finish() -> None:
    """What was collected stays: searching it for garbage time and again takes a tenth of the longer tests."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """A run that silently tested no real tree would look like one that did."""
    skipped = [report.longrepr for report in terminalreporter.stats.get("skipped", [])]
    reasons = {longrepr[2] for longrepr in skipped if isinstance(longrepr, tuple)}
    lost = sorted(reason for reason in reasons if UNAVAILABLE in reason)
    if lost:
        terminalreporter.section("REAL TREES NOT TESTED", sep="!", red=True, bold=True)
        for reason in lost:
            terminalreporter.line(reason)
