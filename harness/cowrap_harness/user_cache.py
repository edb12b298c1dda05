# SPDX-License-Identifier: GPL-2.0-or-later
"""Where what was made once is kept for later: outside every repository."""

from __future__ import annotations

import os
from pathlib import Path


def user_cache() -> Path:
    """This program's folder in the user's cache: below `$XDG_CACHE_HOME`, by default `~/.cache`."""
    base = os.environ.get("XDG_CACHE_HOME", "")
    return (Path(base) if os.path.isabs(base) else Path.home() / ".cache") / "cowrap"
