# SPDX-License-Identifier: GPL-2.0-or-later
"""Streams to people that must not stop a command: signs that an encoding lacks, and a reader who has gone."""

from __future__ import annotations

import errno
import io
import os
import sys
from pathlib import Path
from typing import TextIO

GONE = (errno.EPIPE, errno.ENOSPC, errno.EIO)
"""What writing to standard output fails with where its other end takes no more."""


def show_what_it_can(stream: TextIO) -> None:
    """Has a stream write an escape for each sign that its encoding does not have, where it would raise an error."""
    if isinstance(stream, io.TextIOWrapper) and stream.errors == "strict":
        stream.reconfigure(errors="backslashreplace")


def make_ready() -> None:
    """Makes standard output and error what everything may be written to; one that is closed goes nowhere."""
    sys.stdout = sys.stdout or Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 it stays open
    sys.stderr = sys.stderr or Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 it stays open
    for stream in (sys.stdout, sys.stderr):
        show_what_it_can(stream)


def give_up_output() -> None:
    """What is still to be written to standard output goes nowhere, so that the process's end does not fail on it."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
