# SPDX-License-Identifier: GPL-2.0-or-later
"""Text for files that other programs read: what has no sign of its own becomes an escape that people can see."""

from __future__ import annotations

from unicodedata import category


def visible(text: str) -> str:
    """`text` without anything but line ends, tabs and characters that have a sign of their own.

    Control characters, marks of direction, bytes that were no UTF-8 (as surrogateescape keeps them) and code points
    without a meaning become `\\x1b`, `\\u202e` or `\\U000e0001`. What is left may stand in XML as well as on a screen.
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(_shown(character) for character in text)


def one_line(text: str) -> str:
    """The same in one line, as titles and attributes need it: white space becomes single spaces."""
    return visible(" ".join(text.split()))


def first_line(text: str) -> str:
    """The first line of a text that may go on with a difference or a compiler's output."""
    return one_line(text.strip().partition("\n")[0])


def _shown(character: str) -> str:
    kind = category(character)
    if character in "\n\t" or (kind[0] != "C" and kind not in ("Zl", "Zp")):
        return character
    code = ord(character)
    if 0xDC80 <= code <= 0xDCFF:  # a byte that was not UTF-8
        return f"\\x{code - 0xDC00:02x}"
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"
