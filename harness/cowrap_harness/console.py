# SPDX-License-Identifier: GPL-2.0-or-later
"""Where reports for people go: standard output, as wide and as coloured as the options, the environment or it say."""

from __future__ import annotations

import argparse
import io
import os
import sys
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from rich.console import Console

LOG_WIDTH = 140
NARROWEST = 40


def add_console_options(parser: argparse.ArgumentParser) -> None:
    """The options of every command that prints a report."""
    parser.add_argument(
        "--color", choices=("auto", "always", "never"), default="auto",
        help="colour in what is printed (default auto: on a terminal, unless NO_COLOR is set; FORCE_COLOR: always)",
    )  # fmt: skip
    parser.add_argument(
        "--width", type=_width, metavar="N",
        help=f"columns of what is printed (default: COLUMNS, else the terminal's, else {LOG_WIDTH})",
    )  # fmt: skip


def make_console(stream: TextIO, color: str = "auto", width: int | None = None) -> Console:
    """A console on a stream, in the stream's encoding; what that has no sign for is shown as an escape.

    `color` is `always`, `never`, or `auto`: as NO_COLOR and FORCE_COLOR say, else if the stream is a terminal.
    """
    from rich.console import Console

    show_what_it_can(stream)
    coloured = _coloured(stream, color)
    return Console(
        file=stream, width=width or _width_of(stream), force_terminal=coloured,
        color_system="standard" if coloured else None, highlight=False, markup=False, emoji=False,
    )  # fmt: skip


def show_what_it_can(stream: TextIO) -> None:
    """Has a stream write an escape for each sign that its encoding does not have, where it would raise an error."""
    if isinstance(stream, io.TextIOWrapper) and stream.errors == "strict":
        stream.reconfigure(errors="backslashreplace")


def _coloured(stream: TextIO, color: str) -> bool:
    if color != "auto":
        return color == "always"
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or (stream.isatty() and os.environ.get("TERM") not in ("dumb", ""))


def _width_of(stream: TextIO) -> int:
    named = os.environ.get("COLUMNS", "")
    if named.isdigit() and int(named):
        return int(named)
    try:
        return os.get_terminal_size(stream.fileno()).columns or 80
    except (OSError, ValueError):
        return LOG_WIDTH


def _width(text: str) -> int:
    number = int(text)
    if number < NARROWEST:
        raise argparse.ArgumentTypeError(f"must be {NARROWEST} or more")
    return number


def console_of(options: argparse.Namespace) -> Console:
    """The console on standard output that the options ask for."""
    return make_console(sys.stdout, options.color, options.width)
