# SPDX-License-Identifier: GPL-2.0-or-later
"""Lines, indentation, braces, safe comments: the only place that knows how C text is laid out."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

INDENT = "    "


def indented(lines: Iterable[str]) -> list[str]:
    """`lines`, one level deeper."""
    return [line and INDENT + line for line in lines]


def function(head: str, lines: Iterable[str]) -> list[str]:
    """A function definition: `head`, and `lines` in braces of their own lines."""
    return [head, "{", *indented(lines), "}"]


def comment(lines: Iterable[str]) -> list[str]:
    """A block comment that holds `lines` and that nothing in them can end, splice or leave."""
    return ["/*", *((" * " + harmless(line)).rstrip() for line in lines), " */"]


def harmless(text: str) -> str:
    """`text` as one line of printable ASCII in which no comment begins or ends and no trigraph or splice stands."""
    printable = "".join(character if " " <= character <= "~" else "_" for character in text)
    return printable.replace("*/", "* /").replace("/*", "/ *").replace("\\", "/").replace("??", "? ?")


def as_ascii(text: str) -> str:
    """C `text` whose identifiers may have letters beyond ASCII, these spelt as universal character names."""
    if text.isascii():
        return text
    return "".join(character if character < "\x80" else _universal_name(ord(character)) for character in text)


def _universal_name(code: int) -> str:
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"
