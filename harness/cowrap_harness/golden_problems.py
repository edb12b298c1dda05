# SPDX-License-Identifier: GPL-2.0-or-later
"""What is wrong with a suite besides a difference: merge markers, goldens that say nothing, files of nobody."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from cowrap_harness.golden_file import Golden

_SIGNS = (b"<<<<<<<", b"|||||||", b"=======", b">>>>>>>")
_MARKER = re.compile(rb"(?:<{7}|\|{7}|>{7})(?: |$)|={7}$")
"""What git leaves at the ends of a conflict, and between its sides."""


@dataclass(frozen=True)
class Problem:
    """Something that fails a check and is no difference; `mend` says what to type or do.

    `bars` is the case of which nothing can be accepted while it lasts, empty where that is none.
    """

    path: Path
    text: str
    mend: str
    line: int | None = None
    bars: str = ""

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}" if self.line else str(self.path)
        return f"{place}: {self.text}\n  {self.mend}"


@dataclass(frozen=True)
class Comparison:
    """What comes out now for one golden. `vacuous` says why it would be no golden, empty where it is one; `note` is
    what is known about it besides.
    """

    golden: Golden
    actual: bytes
    vacuous: str = ""
    note: str = ""


def merge_marker(data: bytes) -> int | None:
    """The line of the first marker of an unfinished merge, None where there is none; a heading's underline is none."""
    if not any(sign in data for sign in _SIGNS):
        return None
    before = b""
    for number, line in enumerate(data.splitlines(), 1):
        if _MARKER.match(line) and not (line[:1] == b"=" and len(before.strip()) == len(line)):
            return number
        before = line
    return None
