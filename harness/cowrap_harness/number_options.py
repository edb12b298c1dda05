# SPDX-License-Identifier: GPL-2.0-or-later
"""What options take as a number, for argparse; each raises ArgumentTypeError with what must stand there."""

from __future__ import annotations

import argparse
import re


def count(text: str) -> int:
    """A number of at least 1."""
    number = int(text) if text.isdecimal() else 0
    if number < 1:
        raise argparse.ArgumentTypeError("must be a whole number, 1 or more")
    return number


def whole(text: str) -> int:
    """Any whole number."""
    if not re.fullmatch(r"-?[0-9]{1,4000}", text):
        raise argparse.ArgumentTypeError("must be a whole number")
    return int(text)


def seconds(text: str) -> float:
    """A time, more than none."""
    value = _number(text)
    if not 0 < value < 1e9:
        raise argparse.ArgumentTypeError("must be a number of seconds, more than 0")
    return value


def percent(text: str) -> float:
    """A share of a hundred."""
    value = _number(text)
    if not 0 <= value <= 100:
        raise argparse.ArgumentTypeError("must be a number from 0 to 100")
    return value


def _number(text: str) -> float:
    """What `text` says as a number; below every bound where it is none."""
    return float(text) if re.fullmatch(r"[0-9]{1,20}(\.[0-9]{0,20})?|\.[0-9]{1,20}", text) else -1.0
