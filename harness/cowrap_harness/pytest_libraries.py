# SPDX-License-Identifier: GPL-2.0-or-later
"""The libraries that cases and fixtures need, or one sentence on how to get them instead of a traceback."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest


@contextmanager
def libraries() -> Iterator[None]:
    """Around an import of the harness: fails the test with what to install where a library is not there."""
    try:
        yield
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] in ("cowrap", "cowrap_harness"):
            raise
        pytest.fail(
            f"cowrap's plugin needs libraries that are not installed: pip install 'cowrap[harness]' ({error})",
            pytrace=False,
        )
