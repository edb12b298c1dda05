# SPDX-License-Identifier: GPL-2.0-or-later
"""Makes the pictures of the README and the docs: `python docs/pictures/make_pictures.py [FOLDER]`, from the top folder.

Most are what a terminal and a browser show of two real runs: one of the demo, and one of a generator that loses a
wake-up; the others come from make_diagrams.py. The pages need playwright and Chromium. FOLDER is where they go, by
default this one.
"""

from __future__ import annotations

import base64
import io
import shlex
import sys
import tempfile
from pathlib import Path
from typing import Literal

import make_diagrams
from browser import launch
from playwright.sync_api import Browser, sync_playwright
from rich.console import Console
from rich.terminal_theme import DEFAULT_TERMINAL_THEME
from rich.text import Text

from cowrap_harness.outcome import RunReport
from cowrap_harness.report.run_page import render_page
from cowrap_harness.report.terminal import render_report
from cowrap_harness.run_request import RunRequest
from cowrap_harness.runner import run
from cowrap_harness.version import version

HERE = Path(__file__).parent
DEMO = Path("docs/example/block-demo.h")
WRONG = Path("tests/differential/wrong_generator.py")


def draw(path: Path, command: str, report: RunReport) -> None:
    """One terminal picture: the command, then its report."""
    console = Console(record=True, width=118, file=io.StringIO(), force_terminal=True, highlight=False)
    console.print(Text(f"$ {command}", style="bold"))
    render_report(report, console)
    svg = console.export_svg(title="cowrap", theme=DEFAULT_TERMINAL_THEME, unique_id=path.stem)
    # no font from the network: the reader's own will do
    start, end = svg.find("@font-face"), svg.rfind("@font-face")
    if start >= 0:
        svg = svg[:start] + svg[svg.index("}", end) + 1 :]
    path.write_text(svg, encoding="utf-8")


def photograph(path: Path, page: str, browser: Browser, width: int, height: int, dark: bool = False) -> None:
    """One picture of a page: its first wrapper with a finding, else its top."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "report.html"
        file.write_text(page, encoding="utf-8")
        scheme: Literal["dark", "light"] = "dark" if dark else "light"
        tab = browser.new_page(viewport={"width": width, "height": height}, color_scheme=scheme)
        tab.goto(file.as_uri())
        tab.evaluate("document.querySelector('.wrapper[data-told]')?.scrollIntoView()")
        tab.evaluate("document.fonts.ready")
        tab.wait_for_timeout(300)
        shot = tab.context.new_cdp_session(tab).send("Page.captureScreenshot", {"format": "webp", "quality": 90})
        path.write_bytes(base64.b64decode(shot["data"]))
        tab.close()


def main(folder: Path) -> int:
    passing = run(RunRequest([DEMO]), lambda text: None)
    command = shlex.join([sys.executable, str(WRONG), "qemu-9.0", "dropped-kick@img_co_discard"])
    failing = run(RunRequest([DEMO], generator=command, matrix="quick"), lambda text: None)
    for report in (passing, failing):
        report.timing.clear()
        report.notes.clear()
    # whoever looks at the pictures has another one
    failing.generator = "./my-generator"
    failing.again = tuple(failing.generator if word == command else word for word in failing.again)
    with sync_playwright() as driver:
        browser = launch(driver)
        photograph(folder / "page.webp", render_page(passing, version()), browser, 1200, 720)
        page = render_page(failing, version())
        photograph(folder / "page-finding.webp", page, browser, 1600, 1090)
        photograph(folder / "page-dark.webp", page, browser, 1600, 1090, dark=True)
        photograph(folder / "page-narrow.webp", page, browser, 400, 1150)
        browser.close()
    draw(folder / "demo.svg", f"cowrap-harness run {DEMO}", passing)
    shown = ("img_flush", "img_discard", "img_check")
    failing.wrappers = [wrapper for wrapper in failing.wrappers if wrapper.name in shown]
    draw(folder / "finding.svg", f"cowrap-harness run --generator ./my-generator --matrix quick {DEMO}", failing)
    return make_diagrams.main(folder)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE))
