# SPDX-License-Identifier: GPL-2.0-or-later
"""Where reports for people go: a stream, as wide and as coloured as the options, the environment or it say."""

from __future__ import annotations

import os
from typing import TextIO

import rich.console

from cowrap_harness.console_options import LOG_WIDTH
from cowrap_harness.streams import show_what_it_can


class Console(rich.console.Console):
    """rich's console, but that a reader who has gone is an error like any other one of the stream."""

    def on_broken_pipe(self) -> None:
        """Called while a BrokenPipeError is handled, which rich would make an exit status of 1."""
        raise


def make_console(stream: TextIO, color: str = "auto", width: int | None = None) -> Console:
    """A console on a stream, in the stream's encoding; what that has no sign for is shown as an escape.

    `color` is `always`, `never`, or `auto`: as NO_COLOR and FORCE_COLOR say, else if the stream is a terminal.
    """
    show_what_it_can(stream)
    coloured = _coloured(stream, color)
    return Console(
        file=stream, width=width or _width_of(stream), force_terminal=coloured,
        color_system="standard" if coloured else None, highlight=False, markup=False, emoji=False,
    )  # fmt: skip


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
