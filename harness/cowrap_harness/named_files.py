# SPDX-License-Identifier: GPL-2.0-or-later
"""Files that somebody names: whether they are there."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path


def missing_file(paths: Iterable[Path]) -> str:
    """What is wrong with the first that is no file, empty where all are."""
    for path in paths:
        if not path.is_file():
            return f"not a file: {path}" if path.exists() else f"no such file: {path}"
    return ""
