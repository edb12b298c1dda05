# SPDX-License-Identifier: GPL-2.0-or-later
"""Comments, strings and preprocessor lines: where each ends."""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

_LINE_PART = re.compile(r"""["'/\n\r]""").search
_STRING_PART = re.compile(r"""["'\\\n\r]""").search
_LINE_END = re.compile(r"[\n\r]").search


def comment_end(text: str, place: int) -> int:
    """Where the comment ends that may begin at `place`: `place` itself if none begins there, -1 if it has no end."""
    if text.startswith("//", place):
        match = _LINE_END(text, place)
        return match.start() if match else len(text)
    if not text.startswith("/*", place):
        return place
    end = text.find("*/", place + 2)
    return end + 2 if end >= 0 else -1


def string_end(text: str, place: int) -> tuple[int, bool]:
    """Where the string or character constant at `place` ends, and whether its quote does: it ends with its line."""
    quote = text[place]
    match = _STRING_PART(text, place + 1)
    while match is not None:
        char = match.group()
        if char == quote:
            return match.end(), True
        if char in "\n\r":
            return match.start(), False
        match = _STRING_PART(text, match.end() + (char == "\\"))
    return len(text), False


def read_line(text: str, place: int, comment_end: Callable[[int], int]) -> tuple[str, int]:
    """The preprocessor line at `place` without its comments, and where it ends: a comment may run over lines.

    `comment_end` gives where the comment ends that may begin at a place, or that place.
    """
    parts: list[str] = []
    start = position = place
    while True:
        match = _LINE_PART(text, position)
        if match is None or match.group() in "\n\r":
            end = match.start() if match else len(text)
            parts.append(text[start:end])
            return "".join(parts), end
        if match.group() != "/":
            position = string_end(text, match.start())[0]
            continue
        position = comment_end(match.start())
        if position == match.start():
            position += 1
        else:
            parts += (text[start : match.start()], " ")
            start = position
