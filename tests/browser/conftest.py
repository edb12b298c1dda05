# SPDX-License-Identifier: GPL-2.0-or-later
"""What tests of the pages share: Debian's Chromium without a window, pages opened from disk, and real reports."""

from __future__ import annotations

import itertools
import os
import runpy
import shlex
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from cowrap_harness.outcome import RunReport
from cowrap_harness.report.run_page import render_page
from cowrap_harness.run_request import RunRequest
from cowrap_harness.runner import run

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

REPOSITORY = Path(__file__).resolve().parents[2]
CHROMIUM = runpy.run_path(str(REPOSITORY / "docs/pictures/browser.py"))
Open = Callable[..., "Opened"]


@dataclass
class Opened:
    """A page in the browser, and what it asked for and complained of since."""

    page: Page
    asked: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def violations(self) -> list[str]:
        """What axe has to say: rule, and the elements."""
        from axe_playwright_python.sync_playwright import Axe

        found: Any = Axe().run(self.page).response["violations"]
        return [f"{one['id']}: {[node['html'][:200] for node in one['nodes'][:3]]}" for one in found]

    @property
    def is_too_wide(self) -> bool:
        """Whether the page as a whole has to be scrolled sideways."""
        return bool(self.page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))

    @property
    def shown(self) -> list[str]:
        """The names of the wrappers that are not filtered out, in order."""
        shown = self.page.locator(".wrapper:not([hidden]) > summary > .name")
        return list(shown.evaluate_all("all => all.map((one) => one.textContent)"))

    @property
    def focused(self) -> str:
        """The name of the wrapper that has the focus, else nothing."""
        return str(self.page.evaluate("document.activeElement.querySelector(':scope > .name')?.textContent ?? ''"))


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium; skips the test, and says what is missing, where there is none."""
    sync_api = pytest.importorskip("playwright.sync_api", reason="pages not tried in a browser: no playwright")
    pytest.importorskip("axe_playwright_python", reason="pages not tried in a browser: no axe-playwright-python")
    if CHROMIUM["find_browser"]() is None:
        names = ", ".join(CHROMIUM["NAMES"])
        pytest.skip(f"pages not tried in a browser: none of {names} on the PATH (apt install chromium-headless-shell)")
    with sync_api.sync_playwright() as driver:
        found = CHROMIUM["launch"](driver)
        yield found
        found.close()


@pytest.fixture
def open_page(browser: Browser, tmp_path: Path) -> Iterator[Open]:
    """A function that opens HTML text from disk; in the end no page asked for anything else or complained."""
    numbers, all_opened = itertools.count(), []

    def opened(text: str, width: int = 1600, address: str = "", **context: Any) -> Opened:
        file = tmp_path / f"{next(numbers)}.html"
        file.write_text(text, encoding="utf-8")
        page = browser.new_context(viewport={"width": width, "height": 900}, **context).new_page()
        one = Opened(page)
        all_opened.append(one)
        page.on("request", lambda request: one.asked.append(request.url))
        page.on("console", lambda message: one.complaints.append(message.text))
        page.on("pageerror", lambda error: one.complaints.append(str(error)))
        page.goto(f"{file.as_uri()}{address}")
        return one

    yield opened
    for one in all_opened:
        assert one.complaints == []
        assert [url for url in one.asked if not url.startswith(tmp_path.as_uri())] == []
        one.page.context.close()


@pytest.fixture(scope="session")
def report() -> RunReport:
    """A real run over the demo, one of whose wrappers does not wake its caller."""
    wrong = [sys.executable, "tests/differential/wrong_generator.py", "qemu-9.0", "dropped-kick@img_co_discard"]
    folder = Path.cwd()
    os.chdir(REPOSITORY)
    try:
        request = RunRequest([Path("docs/example/block-demo.h")], generator=shlex.join(wrong), matrix="quick")
        return run(request, lambda text: None)
    finally:
        os.chdir(folder)


@pytest.fixture(scope="session")
def text(report: RunReport) -> str:
    """Its page."""
    return render_page(report, "1.0")


@pytest.fixture(scope="session")
def large(report: RunReport) -> str:
    """The page of the same wrappers many times over, so that most are packed."""
    many = [
        replace(one, name=f"{one.name}_{number}", text=one.text.replace(one.name, f"{one.name}_{number}"))
        for number in range(20)
        for one in report.wrappers
    ]
    return render_page(replace(report, wrappers=many), "1.0")
