# SPDX-License-Identifier: GPL-2.0-or-later
"""The browser that pictures are taken in and pages are tried in: Chromium without a window."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Playwright

# The shell without any interface first: it draws the same pages for half of the processor time.
NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")


def find_browser() -> str | None:
    """The program's path; None where none of NAMES is on the PATH."""
    return next(filter(None, map(shutil.which, NAMES)), None)


def launch(driver: Playwright) -> Browser:
    """Starts the browser that `find_browser` finds; it holds pages in no sandbox where the superuser starts it."""
    return driver.chromium.launch(executable_path=find_browser(), args=["--no-sandbox"] if os.geteuid() == 0 else [])
