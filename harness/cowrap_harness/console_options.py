# SPDX-License-Identifier: GPL-2.0-or-later
"""The options that say how reports for people look; light, as every command line has them."""

from __future__ import annotations

import argparse

LOG_WIDTH = 140
"""Columns where there is no terminal."""
NARROWEST = 40


def add_console_options(parser: argparse.ArgumentParser) -> None:
    """The options of every command that prints a report."""
    parser.add_argument(
        "--color", choices=("auto", "always", "never"), default="auto",
        help="colour in what is printed (default: auto: on a terminal, unless NO_COLOR is set; FORCE_COLOR: always)",
    )  # fmt: skip
    parser.add_argument(
        "--width", type=_width, metavar="N",
        help=f"columns of what is printed (default: COLUMNS, else the terminal's, else {LOG_WIDTH})",
    )  # fmt: skip


def _width(text: str) -> int:
    number = int(text) if text.isdecimal() else 0
    if number < NARROWEST:
        raise argparse.ArgumentTypeError(f"must be a whole number, {NARROWEST} or more")
    return number
