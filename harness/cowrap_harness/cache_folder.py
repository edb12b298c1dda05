# SPDX-License-Identifier: GPL-2.0-or-later
"""Where things are kept between runs: below XDG_CACHE_HOME, by default ~/.cache."""

from __future__ import annotations

import os
from pathlib import Path


def cache_folder(*names: str) -> Path:
    """The folder of that name below cowrap's own, which need not be there. The XDG specification wants a relative path
    to be ignored.
    """
    base = os.environ.get("XDG_CACHE_HOME", "")
    root = Path(base) if os.path.isabs(base) else Path.home() / ".cache"
    return root.joinpath("cowrap", *names)
