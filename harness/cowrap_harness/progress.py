# SPDX-License-Identifier: GPL-2.0-or-later
"""What a command is doing and how far it is: one line that changes on a terminal, a plain line now and then in a log.

No library: loading one takes longer than the first line may, and a log needs lines of its own anyway.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TextIO

REDRAW_S = 0.1
"""A terminal's line changes no more often."""
TICK_S = 0.25
LOG_FIRST_S, LOG_EVERY_S = 2.0, 10.0
"""A log gets a new stage when its last line is as old as the first, and the same stage again after the second."""
FORESEEN_AFTER_S, FORESEEN_SHARE = 2.0, 0.05
"""How long a stage must have gone on, and how much of it must be done, before what is left is worth saying."""


CLEAR = "\r\x1b[K"


@dataclass(frozen=True)
class Step:
    """What is being done now, and how much of how much of it is done (0 of 0: not known)."""

    what: str
    done: int = 0
    of: int = 0


Progress = Callable[[Step], None]
"""Called with each step; it must not take long."""


def silent(step: Step) -> None:
    """Progress that nobody sees."""


def add_progress_options(parser: argparse.ArgumentParser) -> None:
    """The options of every command that may take longer than a moment."""
    parser.add_argument(
        "--quiet", action="store_true", help="say nothing of progress on standard error (also COWRAP_PROGRESS=0)"
    )


def is_quiet(options: argparse.Namespace) -> bool:
    """Whether progress is not wanted."""
    return bool(options.quiet) or os.environ.get("COWRAP_PROGRESS") == "0"


class Display:
    """Shows steps on a stream (None: nowhere). `terminal` says whether a line there can be taken back; None looks.

    A context manager: within it a thread keeps the line alive while nothing changes.
    """

    def __init__(
        self, stream: TextIO | None, terminal: bool | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        if terminal is None:
            terminal = stream is not None and stream.isatty() and os.environ.get("TERM") not in ("dumb", "")
        self._stream = stream
        self._terminal = terminal
        self._clock = clock
        self._started = self._since = clock()
        self._step = Step("")
        self._printed: tuple[float, str] | None = None
        self._drawn = False
        self._lock = threading.RLock()
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._keep_alive, name="progress", daemon=True)

    def __enter__(self) -> Display:
        if self._stream is not None:
            self._thread.start()
        return self

    def __exit__(self, *ended: object) -> None:
        self.close()

    def __call__(self, step: Step) -> None:
        """Shows a step, at once if it is the first."""
        with self._lock:
            if step.what != self._step.what:
                self._since = self._clock()
            self._step = step
            self.tick()

    def tick(self) -> None:
        """Shows the present step anew if it is time to."""
        with self._lock:
            if self._stream is None or not self._step.what or self._ended.is_set():
                return
            now = self._clock()
            at, what = self._printed or (float("-inf"), "")
            due = REDRAW_S if self._terminal else LOG_FIRST_S if what != self._step.what else LOG_EVERY_S
            if now - at >= due:
                self._printed = now, self._step.what
                self._draw(self.line(now))

    def line(self, now: float) -> str:
        """The present step in words: how far it is, what is left of it where that can be told, and the time so far."""
        step, gone = self._step, now - self._since
        parts = [f"{step.what}: {step.done:,} of {step.of:,}" if step.of else step.what]
        if step.of and gone >= FORESEEN_AFTER_S and FORESEEN_SHARE * step.of <= step.done < step.of:
            parts.append(f"about {in_words(gone * (step.of - step.done) / step.done)} more of this")
        if now - self._started >= 1:
            parts.append(f"{in_words(now - self._started)} so far")
        return ", ".join(parts)

    def close(self) -> None:
        """Takes a terminal's line back for good; nothing is shown any more."""
        self._ended.set()
        self.clear()
        if self._thread.is_alive() and self._thread is not threading.current_thread():
            self._thread.join()

    def interrupted(self) -> None:
        """Says at once that a first signal was taken, unless something else has the terminal.

        Called from a signal's handler, so past the stream's buffer.
        """
        if self._ended.is_set():
            return
        self._write_past_the_buffer("interrupted: stopping, and reporting what there is; once more ends at once\n")

    def restore(self) -> None:
        """Leaves a terminal as it was, from a signal's handler."""
        self._write_past_the_buffer("\x1b[?25h" if self._terminal else "")

    def _write_past_the_buffer(self, text: str) -> None:
        with contextlib.suppress(OSError, ValueError):
            if self._stream is not None:
                os.write(self._stream.fileno(), f"{CLEAR if self._terminal else ''}{text}".encode())

    def clear(self) -> None:
        """Takes a terminal's line back, so that something else can be written there."""
        with self._lock:
            if self._drawn:
                self._drawn = False
                self._printed = None
                self._write(CLEAR)

    def _draw(self, text: str) -> None:
        if not self._terminal:
            self._write(f"cowrap-harness: {text}\n")
            return
        self._drawn = True
        self._write(f"{CLEAR}{text[: max(self._columns() - 1, 1)]}")

    def _columns(self) -> int:
        assert self._stream is not None
        with contextlib.suppress(OSError, ValueError):
            return os.get_terminal_size(self._stream.fileno()).columns or 80
        return 80

    def _write(self, text: str) -> None:
        """Progress that cannot be written is no reason to stop the work."""
        assert self._stream is not None
        with contextlib.suppress(OSError, ValueError):
            self._stream.write(text)
            self._stream.flush()

    def _keep_alive(self) -> None:
        while not self._ended.wait(TICK_S):
            self.tick()


def in_words(seconds: float) -> str:
    """A time as people say it: `42 s`, `3 min 5 s`, `2 h 10 min`."""
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60} s"
    return f"{whole // 3600} h {whole % 3600 // 60} min"
