# SPDX-License-Identifier: GPL-2.0-or-later
"""A generated file as text a person reads: each wrapper with its struct and its coroutine or bottom half."""

from __future__ import annotations

import re

FUNCTION_END = re.compile(r"(?<=\n)\}\n")
"""A function's end as generators lay it out: a brace in the first column."""
HEADING = re.compile(r"^(?P<static>static\s)?[^\s{};#/*][^\n{};]*?\b(?P<name>\w+)\([^{};]*\)\s*\{", re.MULTILINE)
"""A function's heading from the first column to its opening brace: `name`, and `static` where it is that."""


_LAST_INCLUDE = re.compile(r"\A.*^#\s*include[^\n]*\n\s*", re.DOTALL | re.MULTILINE)


def wrapper_texts(text: str) -> dict[str, str]:
    """The text of each function with external linkage and of what stands between it and the one before, by name."""
    return {name: text[start:end] for name, (start, end) in wrapper_spans(text).items()}


def wrapper_spans(text: str) -> dict[str, tuple[int, int]]:
    """Where those texts begin and end.

    Only for reading: where a generator lays its C out in another way than one function end in the first column, less
    is found.
    """
    found: dict[str, tuple[int, int]] = {}
    start = 0
    for end in FUNCTION_END.finditer(text):
        part = text[start : end.end()]
        headings = [heading for heading in HEADING.finditer(part) if not heading["static"]]
        if headings:
            above = None if found else _LAST_INCLUDE.match(part)
            skipped = above.end() if above else len(part) - len(part.lstrip("\n"))
            found[headings[-1]["name"]] = start + skipped, end.end()
            start = end.end()
    return found
