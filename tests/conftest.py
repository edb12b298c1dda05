# SPDX-License-Identifier: GPL-2.0-or-later
"""Fixtures for all areas: real QEMU trees, with a loud word at the end of the run where they could not be had."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

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


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """A run that silently tested no real tree would look like one that did."""
    skipped = [report.longrepr for report in terminalreporter.stats.get("skipped", [])]
    reasons = {longrepr[2] for longrepr in skipped if isinstance(longrepr, tuple)}
    lost = sorted(reason for reason in reasons if UNAVAILABLE in reason)
    if lost:
        terminalreporter.section("REAL TREES NOT TESTED", sep="!", red=True, bold=True)
        for reason in lost:
            terminalreporter.line(reason)
