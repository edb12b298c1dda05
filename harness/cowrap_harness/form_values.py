# SPDX-License-Identifier: GPL-2.0-or-later
"""Kinds of values that several JSON forms have, with what their schemas ask of them, and words that all say."""

from __future__ import annotations

from typing import Annotated

Count = Annotated[int, {"minimum": 0}]
Place = Annotated[str, {"pattern": "^(.+:[0-9]+)?$"}]
"""`FILE:LINE`, or empty."""
SIGNALS = ("", "SIGINT", "SIGTERM")
COUNTS_UP = "counts up when a field goes or changes its meaning, not when one is added"
"""What every form says of its own number."""
