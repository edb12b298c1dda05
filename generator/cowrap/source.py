# SPDX-License-Identifier: GPL-2.0-or-later
"""Source text with its name, spans in it, and the only offset-to-line/column arithmetic."""

from __future__ import annotations

TYPE_CHECKING = False  # `typing` costs 5 ms to import; type checkers take this name as true
if TYPE_CHECKING:
    from typing import Optional


class SourceFile:
    """One input: its name as the user gave it and its text as it was decoded."""

    __slots__ = ("_line_starts", "name", "text")

    def __init__(self, name: str, text: str) -> None:
        self.name = name
        self.text = text
        self._line_starts: Optional[list[int]] = None

    def _starts(self) -> list[int]:
        if self._line_starts is None:
            starts = [0]
            for line_end in ("\n", "\r") if "\r" in self.text else ("\n",):
                position = self.text.find(line_end)
                while position >= 0:
                    # The CR of a CRLF ends no line by itself; a lone one does, as gcc and clang have it.
                    if line_end == "\n" or not self.text.startswith("\n", position + 1):
                        starts.append(position + 1)
                    position = self.text.find(line_end, position + 1)
            starts.sort()
            self._line_starts = starts
        return self._line_starts

    def line_column(self, offset: int) -> tuple[int, int]:
        """Line and column, both from 1, of the character at `offset` (characters from 0)."""
        from bisect import bisect_right  # only messages need it

        starts = self._starts()
        line = bisect_right(starts, offset)
        return line, offset - starts[line - 1] + 1


class Span:
    """Characters `start` up to, not including, `end` of a source."""

    __slots__ = ("end", "source", "start")

    def __init__(self, source: SourceFile, start: int, end: int) -> None:
        self.source = source
        self.start = start
        self.end = end

    @property
    def text(self) -> str:
        """The characters of the span, as they stand in the source."""
        return self.source.text[self.start : self.end]

    def __repr__(self) -> str:
        line, column = self.source.line_column(self.start)
        return f"Span({self.source.name}:{line}:{column} {self.text!r})"
