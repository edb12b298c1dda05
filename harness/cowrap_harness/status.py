# SPDX-License-Identifier: GPL-2.0-or-later
"""A campaign's status: a screen on a terminal, a plain line now and then elsewhere, and a log for machines."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from cowrap_harness.counted import counted
from cowrap_harness.tally import CRASHES, HANGS, Tally

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.live import Live

LINE_EVERY = 10.0
"""Seconds between two lines where there is no terminal."""
_BUCKETS_SHOWN = 12


class Log:
    """One JSON object a line for each thing that happens, with the seconds since the start."""

    def __init__(self, path: Path, started: float) -> None:
        self._stream = path.open("a", encoding="utf-8")
        self._started = started

    def write(self, event: str, **more: Any) -> None:
        """Writes an event down; raises OSError."""
        row = {"at": round(time.monotonic() - self._started, 3), "event": event, **more}
        self._stream.write(json.dumps(row, sort_keys=True) + "\n")
        self._stream.flush()

    def close(self) -> None:
        """Gives the file back."""
        self._stream.close()


class Status:
    """Shows a tally from time to time; `title` says whose campaign it is, `shares` which tier gets what."""

    def __init__(self, title: str, shares: dict[str, str], started: float, stream: TextIO) -> None:
        self._title = title
        self._shares = shares
        self._started = started
        self._stream = stream
        self._shown = started
        self._base: dict[str, int] = {}
        self._live: Live | None = None
        if stream.isatty():
            from rich.console import Console
            from rich.live import Live

            console = Console(file=stream, no_color=bool(os.environ.get("NO_COLOR")) or None, highlight=False)
            self._live = Live(console=console, auto_refresh=False, transient=True)
            self._live.start()

    def begin_at(self, tally: Tally) -> None:
        """What is there already (a resumed campaign's) does not count for the rates."""
        self._base = dict(tally.counts)

    def say(self, text: str) -> None:
        """One line for people, now."""
        if self._live is not None:
            self._live.console.print(text, markup=False)
        else:
            print(text, file=self._stream, flush=True)

    def show(self, tally: Tally, now: float) -> None:
        """Brings the screen up to date, or prints a line if the last one is old enough."""
        if self._live is not None:
            self._live.update(screen(self._title, tally, self._shares, self._rates(tally, now), now - self._started))
            self._live.refresh()
        elif now - self._shown >= LINE_EVERY:
            self._shown = now
            self.say(line(tally, self._rates(tally, now), now - self._started))

    def _rates(self, tally: Tally, now: float) -> dict[str, float]:
        seconds = max(now - self._started, 0.001)
        return {name: (count - self._base.get(name, 0)) / seconds for name, count in tally.counts.items()}

    def close(self) -> None:
        """Leaves the terminal as it was."""
        if self._live is not None:
            self._live.stop()


def line(tally: Tally, rates: dict[str, float], seconds: float) -> str:
    """The state of a campaign in one line."""
    hangs, crashes = tally.count_of(HANGS), tally.count_of(CRASHES)
    shrinking = f"; shrinking {counted(len(tally.unsettled), 'finding')}" if tally.unsettled else ""
    return (
        f"{seconds:.0f} s: {tally.counts['cases']:,} cases, {tally.counts['declarations']:,} declarations "
        f"({rates.get('declarations', 0):.0f}/s), {tally.counts['executions']:,} executions "
        f"({rates.get('executions', 0):,.0f}/s), {len(tally.features)} features, {len(tally.buckets)} buckets, "
        f"{hangs} hangs, {crashes} crashes{shrinking}"
    )


def screen(
    title: str, tally: Tally, shares: dict[str, str], rates: dict[str, float], seconds: float
) -> RenderableType:
    """The state of a campaign as a table."""
    from rich.table import Table

    table = Table(title=title, show_header=False, title_justify="left", box=None, pad_edge=False)
    table.add_row("time", f"{seconds:.0f} s, {tally.batches} batches")
    for name in ("cases", "declarations", "executions"):
        table.add_row(name, f"{tally.counts[name]:,}  ({rates.get(name, 0):,.1f}/s)")
    for name, share in shares.items():
        table.add_row(f"  {name}", f"{tally.tiers[name]:,} declarations, {share} batches")
    table.add_row("refused rightly", f"{tally.counts['refused']:,}")
    rare = sorted(tally.features.items(), key=lambda item: (item[1], item[0]))[:3]
    seldom = ", ".join(f"{name} {count}" for name, count in rare)
    table.add_row("features reached", f"{len(tally.features)}" + (f" (seldom: {seldom})" if seldom else ""))
    table.add_row("hangs", str(tally.count_of(HANGS)))
    table.add_row("crashes", str(tally.count_of(CRASHES)))
    table.add_row("buckets", str(len(tally.buckets)))
    for bucket, count in tally.buckets.most_common(_BUCKETS_SHOWN):
        state = "kept" if bucket in tally.kept else "shrinking"
        table.add_row("", f"{count:>5}  {bucket[:100]}  {state}")
    if tally.harness:
        table.add_row("harness errors", str(len(tally.harness)))
    return table
