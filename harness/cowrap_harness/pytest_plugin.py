# SPDX-License-Identifier: GPL-2.0-or-later
"""The pytest plugin: options, `*.cowrap.h` cases, fixtures, and the section at the end of a session.

Every pytest beside an installed cowrap loads it, so it imports only pytest and the standard library, and runs on
Python 3.9; all else is imported where a case or a fixture is used.
"""

from __future__ import annotations

import os
from collections.abc import Generator
from typing import TYPE_CHECKING

import pytest

from cowrap_harness.pytest_notes import gather, hand_over, summary

if TYPE_CHECKING:
    from pathlib import Path

    import pluggy

    from cowrap_harness.pytest_cases import CaseFile
    from cowrap_harness.pytest_fixtures import Generate, Judge

ENDING = ".cowrap.h"


def pytest_addoption(parser: pytest.Parser) -> None:
    """The two options of the plugin."""
    group = parser.getgroup("cowrap", "coroutine wrappers (*.cowrap.h cases)")
    group.addoption(
        "--cowrap-matrix",
        default="quick",
        metavar="SET",
        help="builds that cases and the fixture cowrap_judge run in: quick (default), default, full, or a list such as "
        "gcc-O0,clang-O2+asan+ubsan",
    )
    group.addoption(
        "--cowrap-accept",
        action="store_true",
        help="make what is generated now the golden of each selected case; such a run fails, the next one counts",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Refuses to accept goldens in CI, where nobody reads them first."""
    if config.getoption("--cowrap-accept") and os.environ.get("CI"):
        raise pytest.UsageError("--cowrap-accept: goldens are never accepted in CI")
    config.addinivalue_line("markers", "cowrap: an item of a *.cowrap.h case")


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> CaseFile | None:
    """Takes `NAME.cowrap.h` as a case."""
    if not file_path.name.endswith(ENDING):
        return None
    from cowrap_harness.pytest_cases import CaseFile

    return CaseFile.from_parent(parent, path=file_path)


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pluggy.Result[pytest.TestReport], None]:
    """Lets each report carry what was noted while it came about."""
    outcome = yield
    hand_over(item.config, outcome.get_result())


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """A section of what was compared and judged; nothing where nothing was."""
    notes = gather(terminalreporter.stats)
    if notes:
        terminalreporter.section("cowrap")
        for line in summary(notes):
            terminalreporter.write_line(line)


@pytest.fixture(scope="session")
def cowrap_generate(pytestconfig: pytest.Config) -> Generate:
    """`cowrap_generate(header, dialect=None)`: the generated C text and the diagnostics of a header.

    A `str` is the header's text, a path names a file. Without a dialect, `COWRAP_DIALECT` or the marks choose it.
    """
    from cowrap_harness.pytest_libraries import libraries

    with libraries():
        from cowrap_harness.pytest_fixtures import Generate
    return Generate(pytestconfig)


@pytest.fixture(scope="session")
def cowrap_judge(pytestconfig: pytest.Config) -> Judge:
    """`cowrap_judge(header, dialect=None, generator=None, matrix=None, schedules=16, seed=0)`: generates, compiles,
    runs and judges, and returns the RunReport; `cowrap_judge.text(report)` is it as text.

    `generator` is another generator's command, run as `CMD OUT IN...`; `matrix` is by default `--cowrap-matrix`.
    """
    from cowrap_harness.pytest_libraries import libraries

    with libraries():
        from cowrap_harness.pytest_fixtures import Judge
    return Judge(pytestconfig)
