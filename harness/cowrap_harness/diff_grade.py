# SPDX-License-Identifier: GPL-2.0-or-later
"""The classes of a comparison: how much two wrappers differ."""

from __future__ import annotations

import enum


class Grade(enum.Enum):
    """How much two wrappers differ, the gravest first."""

    BEHAVIOUR = "behaviour"
    UNKNOWN = "not comparable"
    SPELLING = "spelling"
    WHITE_SPACE = "white space"
    IDENTICAL = "identical"
    NEITHER = "on neither side"
