# SPDX-License-Identifier: GPL-2.0-or-later
"""So many of something, in words."""

from __future__ import annotations


def counted(number: int, what: str) -> str:
    """So many of something: `1 build`, `16 wrappers`."""
    return f"{number:,} {what}{'s' * (number != 1)}"
