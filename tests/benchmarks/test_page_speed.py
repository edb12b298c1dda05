# SPDX-License-Identifier: GPL-2.0-or-later
"""How long the page of ten thousand wrappers takes to open in Chromium: until it is shown, and until a key is answered.

The report is a real one whose wrappers stand in it many times over, some of them with findings.
"""

from __future__ import annotations

import runpy
import shlex
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from cowrap_harness.outcome import RunReport
from cowrap_harness.report.run_page import render_page
from cowrap_harness.run_request import RunRequest
from cowrap_harness.runner import run

WRAPPERS = 10_000
FINDINGS = 20
REACH_S = 2.0
TIMES = 5
REPOSITORY = Path(__file__).resolve().parents[2]


def large_report() -> RunReport:
    """A run of the demo with one wrong wrapper, that one FINDINGS times, the others up to WRAPPERS."""
    wrong = REPOSITORY / "tests/differential/wrong_generator.py"
    command = shlex.join([sys.executable, str(wrong), "qemu-9.0", "dropped-kick@img_co_discard"])
    report = run(RunRequest([REPOSITORY / "docs/example/block-demo.h"], generator=command), lambda text: None)
    right = [one for one in report.wrappers if not one.findings]
    bad = [one for one in report.wrappers if one.findings]
    each = WRAPPERS // FINDINGS
    many = [bad[0] if number % each == 1 else right[number % len(right)] for number in range(WRAPPERS)]
    wrappers = []
    for number, one in enumerate(many):
        name = f"{one.name}_{number}"
        text, generated = (part.replace(one.name, name) for part in (one.text, one.generated))
        wrappers.append(replace(one, name=name, text=text, generated=generated, place=f"block.h:{number}"))
    return replace(report, wrappers=wrappers)


def test_ten_thousand_wrappers_open(tmp_path: Path) -> None:
    sync_api = pytest.importorskip("playwright.sync_api")
    chromium = runpy.run_path(str(REPOSITORY / "docs/pictures/browser.py"))
    if chromium["find_browser"]() is None:
        pytest.skip("no Chromium on the PATH")
    report = large_report()
    started = time.process_time()
    text = render_page(report, "1.0")
    rendered = time.process_time() - started
    file = tmp_path / "page.html"
    file.write_text(text, encoding="utf-8")
    answered, painted = [], []
    with sync_api.sync_playwright() as driver:
        browser = chromium["launch"](driver)
        for _ in range(TIMES):
            page = browser.new_page(viewport={"width": 1600, "height": 1000})
            started = time.monotonic()
            page.goto(file.as_uri())
            page.keyboard.press("j")
            page.locator("summary:focus").wait_for()
            answered.append(time.monotonic() - started)
            paint = "performance.getEntriesByName('first-contentful-paint')[0].startTime"
            painted.append(page.evaluate(paint) / 1000)
            assert page.locator(".wrapper").count() == WRAPPERS
            page.close()
        browser.close()
    state = "ok" if min(answered) < REACH_S else "short"
    print(
        f"\npage of {WRAPPERS:,} wrappers ({len(text) / 1e6:.1f} MB, {rendered:.1f} s of CPU to write): shown "
        f"after {min(painted):.2f} s, answers a key after {min(answered):.2f} s, reach {REACH_S:g} s: {state}"
    )
