# SPDX-License-Identifier: GPL-2.0-or-later
"""Tables that fit a console: the fullest form that does, else the barest one with its first column cut."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Console
from rich.segment import Segment
from rich.table import Table
from rich.text import Text

FEWEST = 4
"""Columns of a terminal that are left of a first column, at the least."""
_UNBOUND = 10_000


def plain_table() -> Table:
    """A table without lines."""
    return Table(box=None, pad_edge=False, header_style="bold")


def print_fitting(tables: Sequence[Table], console: Console) -> None:
    """Prints the first of these forms of one table that is no wider than the console; the last one is made to fit.

    What is cut says so with a sign, where the console's encoding has one.
    """
    room = console.options.update(width=_UNBOUND, max_width=_UNBOUND)
    widths = [console.measure(table, options=room).maximum for table in tables]
    fitting = next((table for table, width in zip(tables, widths, strict=True) if width <= console.width), None)
    table = fitting or tables[-1]
    first = table.columns[0]
    first.overflow = "ellipsis" if console.encoding.lower().startswith("utf") else "crop"
    if fitting is None:
        longest = max(console.measure(cell, options=room).maximum for cell in first.cells)
        first.max_width = max(longest - (widths[-1] - console.width), FEWEST)
    for line in console.render_lines(table, pad=False):
        console.print(_without_end(line), soft_wrap=True)


def _without_end(line: Sequence[Segment]) -> Text:
    """A line without the blanks that fill its last column."""
    text = Text.assemble(*[(segment.text, segment.style or "") for segment in line])
    text.rstrip()
    return text
