# SPDX-License-Identifier: GPL-2.0-or-later
"""One run under judgement, and what the properties ask of it."""

from __future__ import annotations

from dataclasses import dataclass

from cowrap_harness.expectation import CallDue, Expectation
from cowrap_harness.trace import Event, Kind, Trace


@dataclass(frozen=True)
class Observed:
    """One run under judgement: the wrapper's name, what was expected, and the trace."""

    wrapper: str
    expected: Expectation
    trace: Trace

    @property
    def started_calls(self) -> list[CallDue]:
        """The calls whose target began."""
        begun = {event.call for event in self.trace.of(Kind.TARGET)}
        return [call for call in self.expected.calls if call.number in begun]

    @property
    def finished_calls(self) -> list[CallDue]:
        """The calls whose wrapper returned."""
        returned = {event.call for event in self.trace.of(Kind.RETURN)}
        return [call for call in self.expected.calls if call.number in returned]

    def starts(self, *kinds: Kind) -> list[tuple[CallDue, Event]]:
        """Each call whose target began, with its target's events of these kinds (only the start if none are named)."""
        return [
            (call, event)
            for call in self.started_calls
            for event in self.trace.of(*(kinds or (Kind.TARGET,)), call=call.number)
        ]

    def inside(self, number: int) -> list[Event]:
        """What happened on a call's behalf after it had begun: its caller's own coroutine is made before."""
        events = [event for event in self.trace.events if event.call == number]
        begin = next((place for place, event in enumerate(events) if event.kind == Kind.CALL), len(events))
        return events[begin + 1 :]
