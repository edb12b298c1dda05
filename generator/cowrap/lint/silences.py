# SPDX-License-Identifier: GPL-2.0-or-later
"""Comments that silence one code in one place: `/* cowrap-lint: CODE reason */`.

A comment that shares its line with code before it is about that line; any other is about the next line too. A
diagnostic is silenced where a line of the declaration or call that it is about is one of these.
"""

from __future__ import annotations

import re

from cowrap.guess import nearest
from cowrap.lint.findings import NOT_SILENCED, SEVERITIES, Findings
from cowrap.source import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from cowrap.lint.findings import Finding
    from cowrap.source import SourceFile

WORD = "cowrap-lint"

_IN_C = re.compile(rf"/\*[\s*]*{WORD}:\s*([\w-]*)(.*?)\*/|//[ \t]*{WORD}:[ \t]*([\w-]*)([^\n]*)", re.DOTALL)
_IN_MESON = re.compile(rf"#[ \t]*{WORD}:[ \t]*([\w-]*)([^\n]*)")


class Silence:
    """One comment: the `code` that it names, whether a reason follows, and the lines that it is about."""

    __slots__ = ("code", "first", "has_reason", "is_used", "last", "span")

    def __init__(self, code: str, has_reason: bool, span: Span, first: int, last: int) -> None:
        self.code = code
        self.has_reason = has_reason
        self.span = span
        self.first = first
        self.last = last
        self.is_used = False


def apply_silences(findings: Iterable[Finding], sources: Iterable[SourceFile]) -> list[Finding]:
    """Those of `findings` that no comment in `sources` silences, and one for each comment that is wrong or idle."""
    problems = Findings()
    good = [silence for source in sources for silence in _read(source) if _is_good(silence, problems)]
    about: dict[tuple[int, str, int], list[Silence]] = {}
    for silence in good:
        for line in range(silence.first, silence.last + 1):
            about.setdefault((id(silence.span.source), silence.code, line), []).append(silence)
    kept = []
    for finding in findings:
        places = [(id(finding.extent.source), finding.diagnostic.code, line) for line in _lines(finding.extent)]
        covering = [silence for place in places for silence in about.get(place, [])]
        for silence in covering:
            silence.is_used = True
        if not covering:
            kept.append(finding)
    for silence in good:
        if not silence.is_used:
            message = f"nothing here is '{silence.code}'"
            problems.add("unused-silence", message, silence.span, "take the comment away")
    return kept + problems.items


def _lines(span: Span) -> range:
    first = span.source.line_column(span.start)[0]
    return range(first, span.source.line_column(max(span.start, span.end - 1))[0] + 1)


def _read(source: SourceFile) -> list[Silence]:
    if WORD not in source.text:
        return []
    is_meson = source.name.endswith("meson.build")
    found = []
    for match in (_IN_MESON if is_meson else _IN_C).finditer(source.text):
        code, rest = [group for group in match.groups() if group is not None]
        reason = rest.strip(" \t\r\n*:-")
        first, column = source.line_column(match.start())
        last = source.line_column(match.end() - 1)[0]
        is_behind_code = bool(source.text[match.start() - column + 1 : match.start()].strip())
        span = Span(source, match.start(), match.end())
        found.append(Silence(code, bool(reason), span, first, first if is_behind_code else last + 1))
    return found


def _is_good(silence: Silence, problems: Findings) -> bool:
    """Whether the comment names a code that can be silenced, and a reason; else a finding."""
    problem = note = ""
    if silence.code in SEVERITIES and silence.code not in NOT_SILENCED:
        if silence.has_reason:
            return True
        problem, note = f"no reason is given to silence '{silence.code}'", "say behind the code why it is right here"
    else:
        guess = nearest(silence.code, [code for code in SEVERITIES if code not in NOT_SILENCED])
        problem = f"'{silence.code}' is no code that can be silenced" if silence.code else "no code is named"
        note = f"did you mean '{guess}'?" if guess else f"write: {WORD}: CODE reason"
    problems.add("bad-silence", problem, silence.span, note)
    return False
