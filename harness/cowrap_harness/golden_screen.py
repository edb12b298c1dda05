# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the golden workflow says what it finds: plain text until there is something to lay out."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from cowrap_harness.golden_file import Difference

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text


class Screen:
    """Standard output; `console` makes it a rich one where a difference is shown, which takes longer to load than a
    thousand goldens to compare.
    """

    def __init__(self, console: Callable[[], Console]) -> None:
        self._make = console
        self._console: Console | None = None

    @property
    def console(self) -> Console:
        """The console, made when it is first asked for."""
        if self._console is None:
            self._console = self._make()
        return self._console

    @property
    def colour(self) -> bool:
        """Whether it shows colours."""
        return self.console.color_system is not None and not self.console.no_color

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
        self.lay(text)
        return text.plain.count("\n")
