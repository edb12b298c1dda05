# SPDX-License-Identifier: GPL-2.0-or-later
"""Judges mutants in forks of one process that has pytest, the tests and all modules loaded.

Each test is run once, to learn which functions of the mutated modules it calls and how long it takes. A mutant in the
body of a function is put in its place in a fork, which runs the tests that call the function, the last killers and the
quickest first, up to the first failure. A mutant anywhere else, or in a function that is called before any test runs
and then survived, is judged in a fork that forgets all of our modules and imports everything anew, with the mutant in
place of its module.
"""

from __future__ import annotations

import gc
import json
import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from types import CodeType, FrameType
from typing import Any

import pytest
from tests.mutation.fork import Ending, in_fork, limit_processor_time
from tests.mutation.modules import Module, Mutant
from tests.mutation.replacing import forget_our_modules, import_instead, replace_function

OPTIONS = (
    "--override-ini=addopts=--import-mode=importlib --strict-markers",
    # pytest rewrites the assertions of whoever installs a plugin of its, and would load our modules before we do
    "--assert=plain",
    *("-p", "no:terminal", "-p", "no:cacheprovider", "-p", "no:xdist", "-p", "no:faulthandler"),
    *("-m", "not slow and not tree"),
)
IN_PLACE = "all tests pass with the mutant in its place"
CLOCKED = "is_linear"
"""Tests with this fixture judge by the clock, which a busy machine turns back and forth."""


class JudgeError(Exception):
    """The judging itself went wrong, which says nothing about a mutant."""


@dataclass
class Known:
    """What a run without a mutant tells of a test."""

    seconds: float
    calls: list[tuple[str, int]]
    """Path and first line of each function of the mutated modules that it called."""
    kills: int = 0


class Judge:
    """A pytest plugin that runs `work` with itself in the place of the tests."""

    def __init__(self, modules: Iterable[Module], work: Callable[[Judge], None]) -> None:
        self._paths = {str(module.path) for module in modules}
        self._work = work
        self._folder = ""
        self._called_early: set[tuple[str, int]] = set()
        self._items: list[pytest.Item] = []
        self._known: dict[str, Known] = {}
        self.problem = "the tests could not be collected"

    def run(self, tests: Iterable[str]) -> None:
        """Collects the tests in these files and folders and does the work."""
        # A folder that pytest chooses itself, other runs of pytest on the machine may clear away.
        sys.setprofile(_watcher(self._paths, self._called_early))
        with tempfile.TemporaryDirectory() as self._folder:
            status = pytest.main([*OPTIONS, f"--basetemp={self._folder}/tests", *tests], plugins=[self])
        if status and not self.problem:
            self.problem = "the judging broke off; what is said above is why"

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        sys.setprofile(None)
        if session.testsfailed:
            return True
        session.config.pluginmanager.getplugin("capturemanager").suspend_global_capture(in_=True)
        self._items = [item for item in session.items if CLOCKED not in getattr(item, "fixturenames", ())]
        self.problem = self._learn()
        if not self.problem:
            gc.freeze()  # or each fork's collections copy all of its memory
            self._work(self)
        return True

    def _learn(self) -> str:
        """Runs each test once without a mutant; what is wrong if one fails."""
        ending = in_fork(lambda say: _run_watched(self._items, self._paths, say))
        if ending.said and not ending.said.startswith("{"):
            return f"without any mutant: {ending.said}"
        if not ending.is_clean:
            return f"the run without a mutant ended by {ending.how}"
        for name, (seconds, calls) in json.loads(ending.said).items():
            self._known[name] = Known(seconds, [(path, line) for path, line in calls])
        if not any(known.calls for known in self._known.values()):
            return f"no test calls anything of {', '.join(sorted(self._paths))}: they test another installation"
        return ""

    def judge(self, mutant: Mutant) -> str:
        """What killed the mutant: the first test that failed, or another word; empty for a survivor."""
        try:
            code = mutant.compile()
        except SyntaxError:
            return "the compiler"
        items = self._relevant(mutant)
        if mutant.function and items:
            ending = in_fork(lambda say: self._run_in_place(mutant, code, items, say))
            if not ending.is_clean or (ending.said == IN_PLACE and _place(mutant) not in self._called_early):
                return self._killer(ending)
        names = [item.nodeid for item in items or self._sorted(self._items)]
        return self._killer(in_fork(lambda say: self._run_anew(mutant, code, names, say)))

    def _relevant(self, mutant: Mutant) -> list[pytest.Item]:
        if not mutant.function:
            return []
        return self._sorted([item for item in self._items if _place(mutant) in self._known[item.nodeid].calls])

    def _sorted(self, items: list[pytest.Item]) -> list[pytest.Item]:
        known = self._known
        return sorted(items, key=lambda item: known[item.nodeid].seconds / (1 + known[item.nodeid].kills) ** 2)

    def _killer(self, ending: Ending) -> str:
        if ending.is_clean:
            return ""
        if ending.is_own_error:
            raise JudgeError(ending.said)
        if ending.said in self._known:
            self._known[ending.said].kills += 1
        return ending.said or ending.how

    def _run_in_place(
        self, mutant: Mutant, code: CodeType, items: list[pytest.Item], say: Callable[[str], None]
    ) -> None:
        if replace_function(mutant, code):
            items[0].config.pluginmanager.register(Watcher(self._seconds(), say))
            run_items(items)
            say(IN_PLACE)

    def _run_anew(self, mutant: Mutant, code: CodeType, names: list[str], say: Callable[[str], None]) -> None:
        files = list(dict.fromkeys(name.partition("::")[0] for name in names))
        forget_our_modules()
        import_instead(mutant.module, code)
        watcher = Watcher(self._seconds(), say, names)
        status = pytest.main([*OPTIONS, f"--basetemp={self._folder}/anew", *files], plugins=[watcher])
        if status == pytest.ExitCode.INTERNAL_ERROR:
            raise JudgeError(f"pytest broke on {mutant.name}")
        if status:
            say("the tests cannot be collected")
            os._exit(1)

    def _seconds(self) -> dict[str, float]:
        return {name: known.seconds for name, known in self._known.items()}


@dataclass(eq=False)
class Watcher:
    """A pytest plugin for a fork: ends it at the first failure, and a test that takes far longer than it should."""

    seconds: dict[str, float]
    say: Callable[[str], None]
    order: Sequence[str] = ()

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        place = {name: number for number, name in enumerate(self.order)}
        items[:] = sorted((item for item in items if item.nodeid in place), key=lambda item: place[item.nodeid])

    @pytest.hookimpl(hookwrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        limit_processor_time(2 + 5 * self.seconds.get(item.nodeid, 0))
        yield

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            self.say(report.nodeid)
            os._exit(1)


def run_items(items: Sequence[pytest.Item]) -> None:
    """Runs collected tests in this order."""
    for item, following in zip(items, [*items[1:], None], strict=True):
        item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)


def _run_watched(items: Sequence[pytest.Item], paths: set[str], say: Callable[[str], None]) -> None:
    """Says as JSON, for each test, how long it took and what it called."""

    class Failed:
        def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
            if report.failed:
                say(f"{report.nodeid} fails: {report.longreprtext[-2000:]}")
                os._exit(1)

    called: set[tuple[str, int]] = set()
    watch = _watcher(paths, called)
    items[0].config.pluginmanager.register(Failed())
    found = {}
    threading.setprofile(watch)
    for item in items:
        called.clear()
        started = time.perf_counter()
        sys.setprofile(watch)
        run_items([item])
        sys.setprofile(None)
        found[item.nodeid] = time.perf_counter() - started, sorted(called)
    say(json.dumps(found))


def _watcher(paths: set[str], called: set[tuple[str, int]]) -> Callable[[FrameType, str, Any], None]:
    """A profiler that notes each function of the files `paths` that is called: path and first line."""

    def watch(frame: FrameType, event: str, _: Any) -> None:
        if event == "call" and frame.f_code.co_filename in paths:
            called.add((frame.f_code.co_filename, frame.f_code.co_firstlineno))

    return watch


def _place(mutant: Mutant) -> tuple[str, int]:
    assert mutant.function
    return str(mutant.module.path), mutant.function.first_line
