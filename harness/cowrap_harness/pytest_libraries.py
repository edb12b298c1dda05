# SPDX-License-Identifier: GPL-2.0-or-later
"""The libraries that cases and fixtures need, or one sentence on how to get them instead of a traceback."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from cowrap_harness.installing import how_to_install

PYTHON = (3, 10)
"""The harness's oldest; the generator, and so the plugin's loading, has an older one."""


@contextmanager
def libraries() -> Iterator[None]:
    """Around an import of the harness: fails the test where a library is not there, with what to install, or Python is
    too old."""
    if sys.version_info < PYTHON:
        pytest.fail("cowrap's plugin needs Python {}.{} or later".format(*PYTHON), pytrace=False)
    try:
        yield
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] in ("cowrap", "cowrap_harness"):
            raise
        said = f"cowrap's plugin needs libraries that are not installed: {how_to_install()} ({error})"
        pytest.fail(said, pytrace=False)
