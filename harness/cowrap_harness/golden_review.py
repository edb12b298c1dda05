# SPDX-License-Identifier: GPL-2.0-or-later
"""The walk through what is pending, at a terminal: one difference after the other, judged with single keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from rich.text import Text

from cowrap_harness.exit_status import CLEAN, FINDINGS
from cowrap_harness.golden_file import Difference, Golden, compare, read_golden
from cowrap_harness.golden_flow import Flow, refuse_in_ci
from cowrap_harness.golden_problems import Comparison, Problem
from cowrap_harness.golden_text import difference_text, file_text

INPUT_SHOWN = 12
"""Lines of the input that are shown without being asked for."""
KEYS = {
    "a": "accept", "r": "reject", "s": "skip", "A": "accept all", "q": "quit",
    "i": "whole input", "o": "whole golden", "n": "whole new text", "t": "its trace", "d": "difference",
}  # fmt: skip
QUIT = ("q", "", "\x03", "\x04")
"""An empty key is the end of the input."""


@dataclass(frozen=True)
class Pending:
    """One difference to be judged, and what is known about its case besides."""

    found: Comparison
    difference: Difference
    note: str = ""


def page(item: Pending, place: int, total: int, *, width: int, colour: bool) -> Text:
    """What is shown of one difference: which it is, why it exists, its options, its input, and what differs."""
    golden = item.difference.golden
    bold, dim = ("bold", "dim") if colour else ("", "")
    text = Text().append(f"\n{place} of {total}: {golden.case}, {golden.what}\n", bold)
    for name, value in (("why", golden.why), ("options", golden.options), ("input", str(golden.source))):
        if value:
            text.append(f"{name}: ", dim).append(f"{value}\n")
    source = read_golden(golden.source) or b""
    text.append_text(file_text(source, width=width, colour=colour, shown=INPUT_SHOWN))
    text.append_text(difference_text(item.difference, width=width, colour=colour))
    return text.append(f"{item.note}\n" if item.note else "")


def key_line(width: int) -> str:
    """The keys in as many lines as they need."""
    lines = [""]
    for key, word in KEYS.items():
        part = f"{key} {word}"
        lines[-1:] = [f"{lines[-1]}   {part}"] if len(lines[-1]) + len(part) + 3 <= width else [lines[-1], f"   {part}"]
    return "\n".join(line.removeprefix("   ") for line in lines)


class Review:
    """One walk; `key` gives the next key that was pressed, an empty one where there is none any more."""

    def __init__(self, flow: Flow, key: Callable[[], str]) -> None:
        self._flow = flow
        self._key = key
        self._accepted = self._rejected = 0
        self._everything = False

    def run(self) -> int:
        """Shows what is pending as it comes out now; returns 0 only where nothing was, and raises GoldenError."""
        refuse_in_ci()
        say = self._flow.screen.say
        names = self._flow.waiting()
        if not names:
            say(f"nothing is pending; first run: {self._flow.suite.command('check')}")
            return CLEAN
        items = self._items(names)
        try:
            for number in range(len(items)):
                if not self._judge(items, number):
                    break
        except KeyboardInterrupt:
            say("")
        left = len(items) - self._accepted - self._rejected
        say(f"{self._accepted} accepted, {self._rejected} rejected, {left} left pending")
        say(f"next: {self._flow.suite.command('check')}")
        return FINDINGS if items else CLEAN

    def _items(self, names: Sequence[str]) -> list[Pending]:
        """What differs now of these cases, each with what was found out about its text or its trace."""
        items = []
        notes: dict[Path, str] = {}
        for found in self._flow.examined(names):
            if isinstance(found, Problem):
                self._flow.screen.say(str(found))
                continue
            if found.note:
                notes[_case(found.golden)] = found.note
            difference = compare(found.golden, found.actual)
            if difference is None:
                self._flow.pending.drop(found.golden.path)
            else:
                items.append(Pending(found, difference))
        return [replace(item, note=notes.get(_case(item.found.golden), "")) for item in items]

    def _judge(self, items: Sequence[Pending], number: int) -> bool:
        """Shows one, unless all are to be accepted, and does what the keys say until it is judged; whether to go on."""
        item = items[number]
        screen = self._flow.screen
        if self._everything:
            self._accept(item)
            return True
        screen.lay(page(item, number + 1, len(items), width=screen.console.width, colour=screen.colour))
        self._flow.keep(item.difference)
        while True:
            screen.say(key_line(screen.console.width))
            key = self._key()
            if key in QUIT:
                return False
            if key == "A":
                screen.say(f"accept this one and the {len(items) - number - 1} after it? y, or any other key for no")
                self._everything = self._key() == "y"
            if key == "a" or self._everything:
                self._accept(item)
                return True
            if key == "r":
                self._flow.pending.drop(item.difference.golden.path)
                self._rejected += 1
                screen.say(f"rejected: {item.difference.golden.path} stays as it is")
            if key in ("r", "s"):
                return True
            self._show(key, item, items)

    def _accept(self, item: Pending) -> None:
        self._accepted += self._flow.accept_one(item.found, item.difference)

    def _show(self, key: str, item: Pending, items: Sequence[Pending]) -> None:
        """More of what is known about one."""
        screen, difference = self._flow.screen, item.difference
        width, colour = screen.console.width, screen.colour
        if key in ("i", "o", "n"):
            source = read_golden(difference.golden.source)
            data = {"i": source, "o": difference.expected, "n": difference.actual}[key] or b""
            screen.lay(file_text(data, width=width, colour=colour))
        elif key == "d":
            screen.lay(difference_text(difference, width=width, colour=colour))
        elif key == "t":
            traces = [one.difference for one in items if _is_trace_of(one.difference, difference)]
            for trace in traces:
                screen.lay(difference_text(trace, width=width, colour=colour))
            if not traces:
                screen.say("no trace of this case differs")


def _is_trace_of(one: Difference, other: Difference) -> bool:
    return one.golden.what == "trace" and _case(one.golden) == _case(other.golden)


def _case(golden: Golden) -> Path:
    """What a text and its trace have in common."""
    return golden.path.with_suffix("")
