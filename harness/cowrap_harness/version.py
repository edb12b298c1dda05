# SPDX-License-Identifier: GPL-2.0-or-later
"""The version of this installation."""

from __future__ import annotations

from importlib import metadata


def version() -> str:
    """The installed distribution's version, `unknown` where the sources run uninstalled."""
    try:
        return metadata.version("cowrap")
    except metadata.PackageNotFoundError:
        return "unknown"
