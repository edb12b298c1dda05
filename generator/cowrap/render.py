# SPDX-License-Identifier: GPL-2.0-or-later
"""Diagnostics to text: gcc-style line, source line, caret; and the one-line form."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cowrap.diagnostic import Diagnostic
    from cowrap.source import Span

TAB = 8
BEFORE = 110
"""So many characters of a long line are shown before the place, at most."""
AFTER = 110
"""And so many from the place on."""

_COLOURS = {
    "error": "\033[1;31m",
    "warning": "\033[1;35m",
    "note": "\033[1;36m",
    "place": "\033[1m",
    "caret": "\033[1;32m",
}
_RESET = "\033[0m"


def render_gcc(diagnostics: Iterable[Diagnostic], *, colour: bool = False) -> str:
    """Each diagnostic with its source line, caret, other places and notes."""
    lines: list[str] = []
    for diagnostic in diagnostics:
        lines += _with_place(diagnostic.span, diagnostic.severity, f"{diagnostic.message} [{diagnostic.code}]", colour)
        gutter = _gutter(diagnostic.span)
        for note in diagnostic.notes:
            lines.append(f"{' ' * len(gutter)} = {_paint('note', 'note', colour)}: {visible(note)[0]}")
        for span, label in diagnostic.others:
            lines += _with_place(span, "note", label, colour)
    return "".join([line + "\n" for line in lines])


def render_short(diagnostics: Iterable[Diagnostic], *, colour: bool = False) -> str:
    """One line for each diagnostic."""
    lines = []
    for diagnostic in diagnostics:
        lines.append(
            _first_line(diagnostic.span, diagnostic.severity, f"{diagnostic.message} [{diagnostic.code}]", colour)
        )
    return "".join([line + "\n" for line in lines])


def _paint(text: str, kind: str, colour: bool) -> str:
    return f"{_COLOURS[kind]}{text}{_RESET}" if colour else text


def _first_line(span: Span | None, severity: str, message: str, colour: bool) -> str:
    place = "cowrap:"
    if span is not None:
        line, column = span.source.line_column(span.start)
        place = f"{visible(span.source.name)[0]}:{line}:{column}:"
    return f"{_paint(place, 'place', colour)} {_paint(severity + ':', severity, colour)} {visible(message)[0]}"


def _gutter(span: Span | None) -> str:
    return "" if span is None else f"{span.source.line_column(span.start)[0]:>5}"


def _with_place(span: Span | None, severity: str, message: str, colour: bool) -> list[str]:
    lines = [_first_line(span, severity, message, colour)]
    if span is not None:
        text, pad, width = excerpt(span)
        gutter = _gutter(span)
        lines.append(f"{gutter} | {text}".rstrip())
        lines.append(f"{' ' * len(gutter)} | {' ' * pad}{_paint('^' + '~' * (width - 1), 'caret', colour)}")
    return lines


def excerpt(span: Span) -> tuple[str, int, int]:
    """The line of `span` as it is shown, and the columns before and under its part of the span.

    A long line is cut around the place, without reading the whole of it: an input may be one line of megabytes.
    """
    text = span.source.text
    column = span.source.line_column(span.start)[1]
    line_start = span.start - column + 1
    start = max(line_start, span.start - BEFORE)
    limit = min(len(text), span.start + AFTER)
    line_end = text.find("\n", span.start, limit)
    end = limit if line_end < 0 else line_end
    tail = text[span.start : end] + ("..." if line_end < 0 and _goes_on(text, limit) else "")
    before, pad = visible(text[start : span.start])
    if start > line_start:
        before, pad = "..." + before, pad + 3
    shown, _ = visible(tail.rstrip("\r"), pad)
    marked = max(1, visible(text[span.start : min(span.end, end)].rstrip("\r"), pad)[1])
    return before + shown, pad, marked


def _goes_on(text: str, position: int) -> bool:
    return position < len(text) and text[position] not in "\r\n"


def visible(text: str, column: int = 0) -> tuple[str, int]:
    """`text` as a terminal may show it, and the columns it takes there when it begins in `column`.

    Tabs become spaces, what would move the cursor or is not valid UTF-8 becomes an escape.
    """
    if text.isascii() and text.isprintable():
        return text, len(text)
    shown = []
    at = column
    for character in text:
        piece, width = _show(character, at)
        shown.append(piece)
        at += width
    return "".join(shown), at - column


def _show(character: str, column: int) -> tuple[str, int]:
    if character == "\t":
        width = TAB - column % TAB
        return " " * width, width
    code = ord(character)
    if 0xDC80 <= code <= 0xDCFF:  # a byte that was not UTF-8, as surrogateescape keeps it
        return f"\\x{code - 0xDC00:02x}", 4
    from unicodedata import category, east_asian_width

    kind = category(character)
    if kind in ("Mn", "Me"):
        return character, 0
    if kind[0] == "C" or kind in ("Zl", "Zp"):
        piece = f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"
        return piece, len(piece)
    return character, 2 if east_asian_width(character) in "WF" else 1


def render(diagnostics: Sequence[Diagnostic], form: str, *, colour: bool = False) -> str:
    """`diagnostics` in the `form` gcc, short, json or sarif."""
    if form == "gcc":
        return render_gcc(diagnostics, colour=colour)
    if form == "short":
        return render_short(diagnostics, colour=colour)
    from cowrap.interchange import render_json, render_sarif  # with json, which most runs never need

    return render_json(diagnostics) if form == "json" else render_sarif(diagnostics)
