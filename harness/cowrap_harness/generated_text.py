# SPDX-License-Identifier: GPL-2.0-or-later
"""A glance at a generated file as generators lay it out, where reading its tokens would take too long."""

from __future__ import annotations

import re

FUNCTION_END = re.compile(r"(?<=\n)\}\n")
"""A function's end as generators lay it out: a brace in the first column."""
HEADING = re.compile(r"^(?P<static>static\s)?[^\s{};#/*][^\n{};]*?\b(?P<name>\w+)\([^{};]*\)\s*\{", re.MULTILINE)
"""A function's heading, from the first column up to its opening brace: `name`, and `static` where it is that."""


def glanced_names(text: str) -> tuple[str, ...]:
    """The names of the functions with external linkage, in order.

    Where a generator lays its C out in another way than one function end in the first column, less is found.
    """
    found: dict[str, None] = {}
    start = 0
    for end in FUNCTION_END.finditer(text):
        headings = [heading for heading in HEADING.finditer(text, start, end.end()) if not heading["static"]]
        if headings:
            found[headings[-1]["name"]] = None
            start = end.end()
    return tuple(found)
