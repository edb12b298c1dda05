# SPDX-License-Identifier: GPL-2.0-or-later
"""Where everything stands in a sequence diagram: columns of lifelines, rows of events, and boxes with notes."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass

from cowrap_harness.report.plain import one_line
from cowrap_harness.report.sequence_rows import LOCKS, Lifeline, Line, Rows

GUTTER, FIRST, STEP = 52, 40, 136
"""Width of the column of numbers, then from it to the first lifeline, then from one lifeline to the next."""
HEAD, ROW, MORE, TEXT = 50, 27, 14, 15
"""Heights: the lifelines' heads, a row, its second line of text, and a line of a note."""
LETTER = 6.2
"""Width of a letter, about: what room labels are given."""
LONGEST = 60
"""Letters of a label; the list beside the diagram has all."""


@dataclass(frozen=True)
class Note:
    """A box across the diagram: below the row of the event `after`, or of the last one for None."""

    after: int | None
    title: str
    text: str
    is_broken: bool = False


@dataclass(frozen=True)
class Gap:
    """Where events are left out, from place `first` to `last`."""

    first: int
    last: int

    @property
    def words(self) -> str:
        """What stands in their place."""
        return f"{self.last - self.first + 1:,} events are left out here"


@dataclass(frozen=True)
class Drawing:
    """What is drawn: `shown` are the lines and the gaps between them, `apart` the events that a right run has not.

    `key` tells this diagram's identifiers from others' in a page.
    """

    key: str
    title: str
    description: str
    rows: Rows
    shown: Sequence[Line | Gap]
    notes: Sequence[Note]
    apart: frozenset[int] = frozenset()
    first_apart: int | None = None


class Layout:
    """The places of one drawing: `x` of lifelines, `y` of events' rows, `note_y` of notes' upper edges.

    `waiting_y` are the rows of who waits for whom, `hidden` the events without a row; all ends at `end`.
    """

    def __init__(self, drawing: Drawing) -> None:
        self.drawing = drawing
        self.x = {line: GUTTER + FIRST + number * STEP for number, line in enumerate(drawing.rows.lifelines)}
        self.beside = self._room_of_locks()
        self.width = self._width()
        self.y: dict[int, float] = {}
        self.note_y: dict[Note, float] = {}
        self.waiting_y: list[float] = []
        self.hidden = {at for gap in drawing.shown if isinstance(gap, Gap) for at in range(gap.first, gap.last + 1)}
        self.height = self._place_rows()

    def _room_of_locks(self) -> dict[Lifeline, int]:
        """How many lock bars stand side by side at each lifeline."""
        room = dict.fromkeys(self.drawing.rows.lifelines, 0)
        for bar in self.drawing.rows.bars:
            if bar.kind in LOCKS:
                room[bar.on] = max(room[bar.on], bar.depth + 1)
        return room

    def label_x(self, line: Lifeline) -> float:
        """Where words beside a lifeline begin."""
        return self.x[line] + 13 + 11 * self.beside[line]

    def _width(self) -> float:
        ends: list[float] = [x + 70 for x in self.x.values()]
        for line in self.drawing.shown:
            if isinstance(line, Line) and line.to is None:
                ends.append(self.label_x(line.at) + LETTER * max(len(cut(line.words)), len(cut(line.more))) + 12)
        return round(max([320, *ends]))

    def note_lines(self, note: Note) -> list[str]:
        """A note's text as it is broken into lines."""
        return textwrap.wrap(one_line(note.text), int((self.width - 70) / LETTER))

    def _place_rows(self) -> float:
        """Sets where each event's row and each note is; gives the diagram's height."""
        y: float = HEAD
        notes = self.drawing.notes
        for line in self.drawing.shown:
            for place in range(line.first, line.last + 1):
                self.y[place] = y + ROW / 2
            y += ROW + (MORE if isinstance(line, Line) and line.more else 0)
            for note in [note for note in notes if note.after is not None and line.first <= note.after <= line.last]:
                y = self._place_note(note, y)
        for _ in self.drawing.rows.waiting:
            self.waiting_y.append(y + ROW / 2)
            y += ROW
        for note in notes:
            if note.after is None:
                y = self._place_note(note, y)
        self.end = y
        return y + 8

    def _place_note(self, note: Note, y: float) -> float:
        self.note_y[note] = y
        return y + TEXT * (1 + len(self.note_lines(note))) + 16

    @property
    def end_of_rows(self) -> float:
        """Down to where bars reach that nothing ended."""
        return max(self.y.values()) + ROW / 2 if not self.waiting_y else self.waiting_y[-1] + ROW / 2


def cut(text: str) -> str:
    """A label's text, shortened to the room that it has."""
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
