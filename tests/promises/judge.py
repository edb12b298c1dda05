# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs the command of one promise, reads its figure, and says whether the promise is true, weaker or false."""

from __future__ import annotations

import datetime
import re
import subprocess
import time
from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple

from tests.promises.table import Promise

COLOUR = re.compile(r"\x1b\[[0-9;]*m")


class Held(str, Enum):
    """How far a promise holds."""

    TRUE = "true"
    WEAKER = "weaker"
    FALSE = "false"


class Finding(NamedTuple):
    """What the command of a promise gave: how far it holds, the lines with its figure, wall seconds, day and commit."""

    held: str
    figure: str
    seconds: float
    day: str
    commit: str


def figures(promise: Promise, output: str) -> list[str]:
    """The lines of the command's output that carry the figure."""
    return [line.strip() for line in re.findall(rf"^(?:{promise.figure})$", COLOUR.sub("", output), re.M)]


def how_far(promise: Promise, status: int, lines: Sequence[str], seconds: float) -> Held:
    """False if the command failed or showed no figure; weaker if a figure or the time is beyond the reach.

    A benchmark ends the line of a figure that is beyond its reach in `: short`.
    """
    if status != 0 or not lines:
        return Held.FALSE
    number = re.search(r"\d+(?:\.\d+)?", lines[0].replace(",", ""))
    low = promise.at_least is not None and (number is None or float(number[0]) < promise.at_least)
    late = promise.within is not None and seconds > promise.within
    short = any(re.search(r": short\b", line) for line in lines)
    return Held.WEAKER if low or late or short else Held.TRUE


def judged(promise: Promise) -> tuple[Finding, str]:
    """Runs the promise's command in a shell at the checkout's root; what was found, and the command's whole output.

    Raises nothing for a command that fails: that is an answer.
    """
    asked = subprocess.run(["git", "rev-parse", "--short", "HEAD"], capture_output=True, text=True, check=True)
    command = ["sh", "-c", promise.command]
    started = time.monotonic()
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    seconds = time.monotonic() - started
    lines = figures(promise, done.stdout)
    held = how_far(promise, done.returncode, lines, seconds)
    today = datetime.date.today().isoformat()
    return Finding(held.value, "\n".join(lines), round(seconds, 1), today, asked.stdout.strip()), done.stdout
