# SPDX-License-Identifier: GPL-2.0-or-later
"""A generated file as text a person reads: each wrapper with its struct and its coroutine or bottom half."""

from __future__ import annotations

import re

FUNCTION_END = re.compile(r"(?<=\n)\}\n")
"""A function's end as generators lay it out: a brace in the first column."""
HEADING = re.compile(r"^(?P<static>static\s)?[^\s{};#/*][^\n{};]*?\b(?P<name>\w+)\([^{};]*\)\s*\{", re.MULTILINE)
"""A function's heading from the first column to its opening brace: `name`, and `static` where it is that."""


def wrapper_texts(text: str) -> dict[str, str]:
    """The text of each function with external linkage and of what stands between it and the one before, by name.

    Only for reading: where a generator lays its C out in another way than one function end in the first column, less
    is found.
    """
    found: dict[str, str] = {}
    start = 0
    for end in FUNCTION_END.finditer(text):
        part = text[start : end.end()]
        headings = [heading for heading in HEADING.finditer(part) if not heading["static"]]
        if headings:
            found[headings[-1]["name"]] = part.strip("\n") + "\n"
            start = end.end()
    first = next(iter(found), None)
    if first is not None:
        found[first] = re.sub(r"\A.*^#\s*include[^\n]*\n\s*", "", found[first], flags=re.DOTALL | re.MULTILINE)
    return found
