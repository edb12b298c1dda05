# SPDX-License-Identifier: GPL-2.0-or-later
"""Where this package is imported from, for child processes that are to import the same."""

from __future__ import annotations

import os
from pathlib import Path

PACKAGE_ROOT = Path(__file__).resolve().parent.parent


def python_path() -> str:
    """PYTHONPATH for a child: this package before all that the environment names."""
    return os.pathsep.join(filter(None, [str(PACKAGE_ROOT), os.environ.get("PYTHONPATH", "")]))
