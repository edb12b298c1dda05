# SPDX-License-Identifier: GPL-2.0-or-later
"""How long a session of processes may take: seconds of the clock where it waits, of processor time where it computes.

On a machine with much other work a process may stand in the queue for most of the time: it is no slower for that, and
must not be taken for one that does not end.
"""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from pathlib import Path

PATIENCE = 20
"""So many times its seconds are the end for a session that gets no processor either."""
_NEARLY = 0.9
"""Of its seconds: the clock that counts processor time is coarse, and starting takes some of them."""
_TICKS = os.sysconf("SC_CLK_TCK")
_AGAIN = 0.1
_LOOKS = 3
"""What computes may wait for a moment too: so often a session is looked at before it is said to wait."""


@dataclass(frozen=True)
class Use:
    """What a session has used of a processor so far, in seconds, and whether it wants one now."""

    seconds: float
    wants_more: bool


class TimeLimit:
    """The time of the session that process `leader` leads: of the clock from now on, of processors from its begin."""

    def __init__(self, leader: int, seconds: float) -> None:
        self._leader = leader
        self._seconds = seconds
        self._started = time.monotonic()
        self._has_ended = False

    def left(self) -> float:
        """Seconds to wait until the session has ended or this is asked again; 0 where its time is over."""
        clock = time.monotonic() - self._started
        if clock < self._seconds:
            return self._seconds - clock
        for _ in range(_LOOKS):
            session = self._session()
            states = {fields[0] for fields in session}
            if states <= {"Z"} and not self._has_ended:
                self._has_ended = True  # whoever waits for it is about to be told
                return _AGAIN
            use = Use(sum(map(_used, session)), bool(states & {"R", "D"}))
            if left := time_left(self._seconds, clock, use):
                return left
            time.sleep(_AGAIN / _LOOKS)
        return 0

    def _session(self) -> list[list[str]]:
        """What is said of each process of the session."""
        processes = [_fields(entry) for entry in Path("/proc").iterdir() if entry.name.isdigit()]
        return [fields for fields in processes if fields and int(fields[3]) == self._leader]


def time_left(seconds: float, clock: float, use: Use) -> float:
    """What is left of some seconds after as many of the clock, as `TimeLimit.left` gives it."""
    if clock >= PATIENCE * seconds or not use.wants_more:
        return 0
    left = _NEARLY * seconds - use.seconds
    return 0 if left <= 0 else max(left, _AGAIN)


def _fields(process: Path) -> list[str]:
    """What /proc says of a process, from its state on (proc(5): `stat`); empty where it has ended."""
    try:
        text = (process / "stat").read_bytes().decode("ascii", "replace")
    except OSError:
        return []
    return text[text.rfind(")") + 2 :].split()


def _used(fields: list[str]) -> float:
    """Processor seconds of a process and of those of its children that it has waited for."""
    return sum(map(int, fields[11:15])) / _TICKS if fields else 0.0
