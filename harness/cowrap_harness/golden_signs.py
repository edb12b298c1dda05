# SPDX-License-Identifier: GPL-2.0-or-later
"""Lines of any file as a person can see them: blanks at the end, tabs, control characters, bytes that are no UTF-8, and
a last line without an end.
"""

from __future__ import annotations

import re
import unicodedata

NO_LINE_END = "⊣ no line end"
_LINES = re.compile(rb"[^\n]*\n|[^\n]+")
_AT_END = re.compile(r"[ \t]+$")
_SIGNS = {"\t": "→   ", "\r": "␍"}
_UNSEEN = ("Cc", "Cf", "Cn", "Co", "Zl", "Zp", "Zs")


def split_lines(data: bytes) -> list[bytes]:
    """The lines with their ends; only a line feed ends one."""
    return _LINES.findall(data)


def seen(line: bytes) -> str:
    """A line without its end, all of it visible: `·` for blanks at the end, `→` for tabs, `␍` for a carriage return."""
    text = line.removesuffix(b"\n").decode("utf-8", "surrogateescape")
    text = _AT_END.sub(lambda blanks: blanks[0].replace(" ", "·").replace("\t", "→"), text)
    if not (text.isascii() and text.isprintable()):
        text = "".join(map(_sign, text))
    return text if line.endswith(b"\n") else text + NO_LINE_END


def spelt(line: bytes) -> str:
    """A line byte by byte, for two that look alike."""
    return line.decode("latin-1").encode("unicode_escape").decode("ascii")


def _sign(character: str) -> str:
    number = ord(character)
    if 0xDC80 <= number <= 0xDCFF:
        return f"<0x{number - 0xDC00:02x}>"
    if character in _SIGNS:
        return _SIGNS[character]
    if character != " " and unicodedata.category(character) in _UNSEEN:
        return f"<U+{number:04X}>"
    return character
