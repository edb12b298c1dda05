# SPDX-License-Identifier: GPL-2.0-or-later
"""What is known about single events of a finding's run: where the finding shows, where the run parts from a right one,
and from which lines of the generated C its events come.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from cowrap_harness.observed import Observed
from cowrap_harness.oracle import PROPERTIES
from cowrap_harness.trace import Kind

_ENDING = (Kind.ASSERT, Kind.MISUSE, Kind.FAULT)
"""Events that end a run."""


@dataclass(frozen=True)
class EventPlaces:
    """Places of events in a finding's trace.

    `broken` is the event at which the finding shows, None where it shows at the end. `apart` are the events that a
    right run of the same scenario has not, `first` is the first difference that matters, None where this run has no
    more events, and `parting` says it in words; all are empty where there is no run to compare with.

    `lines` has for each event the line of the wrapper's own C text that it comes from, counted from 1, and 0 where it
    comes from none; `source` is that text. Where that was not found out both are empty, and `unknown` says why.
    """

    broken: int | None = None
    apart: tuple[int, ...] = ()
    first: int | None = None
    parting: str = ""
    lines: tuple[int, ...] = ()
    source: str = ""
    unknown: str = ""


def broken_at(run: Observed, name: str) -> int | None:
    """The event from which on the property `name` says what it says about the whole run; None for its end.

    The property itself is asked about beginnings of the trace, so that the event cannot contradict the sentence.
    """
    holds = PROPERTIES.get(name)
    events = run.trace.events
    if holds is None or not events:
        return None
    sentence = holds(run)
    if _sentence_of(run, holds, 0) == sentence:  # what ended the run says it, whatever came before
        return len(events) - 1 if events[-1].kind in _ENDING else None
    without, with_it = 0, len(events)
    while with_it - without > 1:
        middle = (without + with_it) // 2
        if _sentence_of(run, holds, middle) == sentence:
            with_it = middle
        else:
            without = middle
    return with_it - 1


def _sentence_of(run: Observed, holds: Callable[[Observed], str | None], length: int) -> str | None:
    return holds(replace(run, trace=replace(run.trace, events=run.trace.events[:length])))
