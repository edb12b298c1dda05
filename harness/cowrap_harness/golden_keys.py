# SPDX-License-Identifier: GPL-2.0-or-later
"""Single keys from a terminal, without Enter where the terminal can do that."""

from __future__ import annotations

import os
import sys
import termios
import tty
from collections.abc import Callable

from cowrap_harness.golden_file import GoldenError

NO_KEY = " "


def terminal_keys(instead: str) -> Callable[[], str]:
    """Gives each key that is pressed, an empty one at the end of the input. What was typed before it was asked for does
    not count: nobody had seen what it would accept.

    Raises GoldenError where standard input is no terminal; `instead` is what to type there.
    """
    if not sys.stdin.isatty():
        raise GoldenError(f"a review needs a terminal; without one, read the pending files, then: {instead}")
    return _pressed


def _typed_line() -> str:
    """The first letter of a line; an empty line is no key."""
    line = sys.stdin.readline()
    return line and (line.strip()[:1] or NO_KEY)


def _pressed() -> str:
    descriptor = sys.stdin.fileno()
    try:
        before = termios.tcgetattr(descriptor)
        tty.setcbreak(descriptor, termios.TCSAFLUSH)
    except termios.error:
        return _typed_line()
    try:
        data = os.read(descriptor, 64)
    finally:
        termios.tcsetattr(descriptor, termios.TCSADRAIN, before)
    # a cursor key is several characters at once, and one of them may be a letter
    return data.decode("utf-8", "replace") if len(data) <= 1 else NO_KEY
