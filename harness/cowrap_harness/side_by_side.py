# SPDX-License-Identifier: GPL-2.0-or-later
"""Two traces of one scenario and one schedule in two columns, event beside event."""

from __future__ import annotations

import difflib
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cowrap_harness.departure import Departure
from cowrap_harness.trace import NOBODY, Event, Trace
from cowrap_harness.trace_difference import event_keys
from cowrap_harness.trace_text import ending_line, event_text, thread_name

WIDTH = 28
"""Of each of the two columns: with those before them a line is 80 wide."""
CONTEXT = 3
"""Common events shown before and after a difference."""
SAME, DIFFERS, FIRST, GAP = " ", "|", "!", "."


@dataclass(frozen=True)
class Line:
    """One line: its mark (SAME, DIFFERS, FIRST, or GAP for lines left out), where it happened, and both sides' events.

    A side that has no such event has an empty text.
    """

    mark: str
    thread: str = ""
    coroutine: str = ""
    call: str = ""
    old: str = ""
    new: str = ""


def side_by_side(old: Trace, new: Trace, parted: Departure, context: int = CONTEXT) -> list[Line]:
    """The events around each difference, and the ends; `parted` says which event differs first."""
    lines = _without_rest(list(_lines(old, new, parted)))
    near = {
        place + step
        for place, line in enumerate(lines)
        if line.mark in (DIFFERS, FIRST)
        for step in range(-context, context + 1)
    }
    kept: list[Line] = []
    for place, line in enumerate(lines):
        if place in near and line.mark != GAP:
            kept.append(line)
        elif not kept or kept[-1].mark != GAP:
            kept.append(Line(GAP))
    ends = ending_line(old), ending_line(new)
    return [*kept, Line(SAME if ends[0] == ends[1] else DIFFERS, old=ends[0], new=ends[1])]


def side_by_side_text(lines: Sequence[Line], width: int = WIDTH) -> str:
    """The lines as text under a legend; events that are too long for their column go on in the next line."""
    rows = [f"  {'thread':<10} {'co':>2} {'call':>4}  {'old':<{width}} | new"]
    for line in lines:
        if line.mark == GAP:
            rows.append("  ...")
            continue
        head = f"{line.mark} {line.thread:<10} {line.coroutine:>2} {line.call:>4}"
        olds, news = (textwrap.wrap(text, width) or [""] for text in (line.old, line.new))
        for at in range(max(len(olds), len(news))):
            mine, other = (texts[at] if at < len(texts) else "" for texts in (olds, news))
            rows.append(f"{head if at == 0 else ' ' * len(head)}  {mine:<{width}} | {other}".rstrip())
    return "\n".join(rows) + "\n"


def _places(old: Trace, new: Trace) -> Iterator[tuple[int | None, int | None, bool]]:
    """The events' places on both sides in order, None for a side without; and whether the two are the same."""
    matcher = difflib.SequenceMatcher(None, event_keys(old), event_keys(new), autojunk=False)
    for word, start, stop, begin, end in matcher.get_opcodes():
        if word == "equal":
            yield from ((mine, other, True) for mine, other in zip(range(start, stop), range(begin, end), strict=True))
            continue
        # what happened in the same place, only otherwise, stands side by side
        mine_kinds, other_kinds = map(_kinds, (old.events[start:stop], new.events[begin:end]))
        blocks = difflib.SequenceMatcher(None, mine_kinds, other_kinds, autojunk=False)
        for what, left, right, low, high in blocks.get_opcodes():
            if what == "equal":
                pairs = zip(range(start + left, start + right), range(begin + low, begin + high), strict=True)
                yield from ((mine, other, False) for mine, other in pairs)
            else:
                yield from ((mine, None, False) for mine in range(start + left, start + right))
                yield from ((None, other, False) for other in range(begin + low, begin + high))


def _lines(old: Trace, new: Trace, parted: Departure) -> Iterator[Line]:
    found = False
    for mine, other, same in _places(old, new):
        sides = [(trace, None if at is None else trace.events[at]) for trace, at in ((old, mine), (new, other))]
        texts = [event_text(event, trace.data) if event else "" for trace, event in sides]
        where = next(_where(event) for _, event in sides if event)
        is_first = (mine is not None and mine == parted.old) or (other is not None and other == parted.new)
        yield Line(FIRST if is_first and not found else SAME if same else DIFFERS, *where, texts[0], texts[1])
        found = found or is_first


def _without_rest(lines: list[Line]) -> list[Line]:
    """Where one side has ended, only some more of what the other went on to do."""
    last = [max((at for at, line in enumerate(lines) if text(line)), default=0) for text in (_old, _new)]
    return lines[: min(last) + 1 + CONTEXT] + ([Line(GAP)] if max(last) > min(last) + CONTEXT else [])


def _old(line: Line) -> str:
    return line.old


def _new(line: Line) -> str:
    return line.new


def _kinds(events: Sequence[Event]) -> list[tuple[int, tuple[str, str, str]]]:
    return [(event.kind, _where(event)) for event in events]


def _where(event: Event) -> tuple[str, str, str]:
    """Thread, coroutine and call of an event, `-` for none."""
    call = "-" if event.call == NOBODY else str(event.call)
    return thread_name(event.thread), str(event.coroutine or "-"), call
