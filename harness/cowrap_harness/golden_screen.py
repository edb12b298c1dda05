# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the golden workflow says what it finds."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from cowrap_harness.golden_file import Difference

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text


class Screen:
    """Standard output, as `console` makes it; what lays out differences is loaded with the first one."""

    def __init__(self, console: Callable[[], Console]) -> None:
        self._make = console

    @property
    def console(self) -> Console:
        """A console at a line of its own: asking for it takes a line of progress away."""
        return self._make()

    @property
    def colour(self) -> bool:
        """Whether it shows colours."""
        console = self.console
        return console.color_system is not None and not console.no_color

    def say(self, text: str) -> None:
        """One or more lines as they are."""
        self.console.print(text, markup=False, highlight=False, soft_wrap=True)

    def lay(self, text: Text) -> None:
        """Text that is laid out for the console's width already."""
        self.console.print(text, soft_wrap=True, end="")

    def show(self, difference: Difference, lines: int) -> int:
        """A difference as a person reads it, with so many of its lines at most; gives how many lines it took."""
        from cowrap_harness.golden_text import difference_text

        text = difference_text(difference, width=self.console.width, colour=self.colour, shown=lines)
        self.lay(text.append("\n"))
        return text.plain.count("\n")
