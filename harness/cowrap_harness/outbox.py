# SPDX-License-Identifier: GPL-2.0-or-later
"""What a native child leaves for its worker, in memory that both see: rows, and the place of what it is at."""

from __future__ import annotations

import mmap
import struct
from collections.abc import Set

from cowrap_harness.wire import Row, WireError, decode_row, encode_row

OUTBOX_BYTES = 64 << 20
HEADER = struct.Struct("<QI")
"""Bytes used, place of the scenario that is being run."""
LENGTH = struct.Struct("<I")
"""Before each row."""


class Outbox:
    """Rows from a child that may die, or write over them, at any moment: nothing in here can be relied on."""

    def __init__(self) -> None:
        self.memory = mmap.mmap(-1, OUTBOX_BYTES)
        self._place = 0

    def empty(self, place: int) -> None:
        """Makes it ready for a child that begins with the scenario at `place`."""
        HEADER.pack_into(self.memory, 0, HEADER.size, place)

    @property
    def used(self) -> int:
        """How many bytes of it are."""
        return int(HEADER.unpack_from(self.memory, 0)[0])

    @property
    def place(self) -> int:
        """Where the child is, or was when it died."""
        return int(HEADER.unpack_from(self.memory, 0)[1])

    def go_on_at(self, place: int) -> None:
        """Says where the child is from now on."""
        self._place = place
        HEADER.pack_into(self.memory, 0, self.used, place)

    def take_back(self, used: int) -> None:
        """Forgets the rows beyond these bytes."""
        HEADER.pack_into(self.memory, 0, used, self._place)

    def post(self, row: Row) -> bool:
        """Adds a row; False where there is no room left."""
        data = encode_row(row)
        start = self.used + LENGTH.size
        end = start + len(data)
        if end > OUTBOX_BYTES:
            return False
        LENGTH.pack_into(self.memory, start - LENGTH.size, len(data))
        self.memory[start:end] = data
        HEADER.pack_into(self.memory, 0, end, self._place)
        return True

    def rows(self, known: Set[tuple[int, int]]) -> tuple[list[Row], bool]:
        """The rows that a child left, and whether all that it left are rows about known wrappers and scenarios."""
        rows: list[Row] = []
        position, used = HEADER.size, self.used
        while position < used:
            if position + LENGTH.size > OUTBOX_BYTES:
                return rows, False
            (length,) = LENGTH.unpack_from(self.memory, position)
            position += LENGTH.size
            try:
                row = decode_row(self.memory[position : position + length])
            except WireError:
                return rows, False
            if (row[0], row[2]) not in known:
                return rows, False
            rows.append(row)
            position += length
        return rows, True
