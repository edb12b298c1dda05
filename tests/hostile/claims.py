# SPDX-License-Identifier: GPL-2.0-or-later
"""What must hold for every input, however hostile: an answer in time, no exception, diagnostics with places, and C that
reads as wrappers and nothing else."""

from __future__ import annotations

import signal
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from tests.hostile import relex

from cowrap.diagnostic import ERROR
from cowrap.dialect import DIALECTS
from cowrap.dump import dump
from cowrap.pipeline import Outcome, run
from cowrap.render import render
from cowrap.source import SourceFile

SECONDS = 5.0
"""Processor time for one input; the slowest of a million takes a hundredth of it."""
FREE, GROWTH = 20_000, 2000
"""So much text may come of an empty input, and so much more for each byte."""
_CHOICES = [*[None] * 9, *DIALECTS.values()]
_FORMATS = ("gcc", "short", "json", "sarif")


class TooSlow(BaseException):
    """The time for one input is over. No `Exception`, so that nothing catches it on the way."""


@contextmanager
def limited(seconds: float) -> Iterator[None]:
    """Raises TooSlow inside after so many seconds of processor time."""

    def stop(number: int, frame: FrameType | None) -> None:
        raise TooSlow

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def decoded(data: bytes) -> SourceFile:
    """`data` as the text that `read_source` makes of a file that holds it."""
    return SourceFile("hostile.h", data.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "surrogateescape"))


def broken_claim(data: bytes, number: int) -> str:
    """The first claim that does not hold for an input, with what happened; the empty string if all hold.

    `number` selects the dialect and the form of the diagnostics.
    """
    try:
        with limited(SECONDS):
            return _examined(decoded(data), number)
    except TooSlow:
        return f"no answer in {SECONDS:g} s of processor time"
    except Exception:
        return f"an exception:\n{traceback.format_exc()}"


def _examined(source: SourceFile, number: int) -> str:
    outcome = run([source], dialect=_CHOICES[number // 12 % len(_CHOICES)], named_by="the fuzzer")
    shown = render(outcome.diagnostics, _FORMATS[number % 4])
    if number % 16 == 0:
        shown += "".join(dump(stage, [source], outcome) for stage in ("tokens", "declarations", "plans"))
    shown.encode("utf-8", "backslashreplace")
    return _places(outcome, source) or _size(outcome, shown, source) or _text(outcome, source)


def _places(outcome: Outcome, source: SourceFile) -> str:
    for item in outcome.diagnostics:
        spans = [span for span, _ in item.others]
        for span in (spans + [item.span]) if item.span is not None else spans:
            if not 0 <= span.start <= span.end <= len(source.text):
                return f"the place {span.start} to {span.end} of '{item.code}' is not in the input"
    errors = any(item.severity == ERROR for item in outcome.diagnostics)
    return "" if errors == (outcome.text is None) else "no error and no C text, or both"


def _size(outcome: Outcome, shown: str, source: SourceFile) -> str:
    size = len(shown) + len(outcome.text or "")
    return f"{size} characters of output" if size > FREE + GROWTH * len(source.text) else ""


def _text(outcome: Outcome, source: SourceFile) -> str:
    if outcome.text is None:
        return ""
    try:
        found = relex.wrappers(outcome.text)
    except ValueError as error:
        return f"the output reads otherwise: {error}\n{outcome.text}"
    return "" if len(found) == len(outcome.plans) else f"{len(found)} wrappers read, {len(outcome.plans)} planned"

