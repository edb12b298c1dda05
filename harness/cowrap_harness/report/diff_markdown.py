# SPDX-License-Identifier: GPL-2.0-or-later
"""A comparison's report as Markdown, to paste into a review."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cowrap_harness.diff_grade import Grade
from cowrap_harness.diff_outcome import DiffReport, WrapperDiff
from cowrap_harness.report.diff_sentences import PARTICULARS, how, outside_title, same_as, title, verdict, where
from cowrap_harness.side_by_side import side_by_side_text


def render_markdown(report: DiffReport) -> str:
    """The report as Markdown text; nothing in it can end a code block or become markup."""
    lines = [f"**{_plain(report.headline)}.**", "", f"Old: {_code(report.old)}  ", f"New: {_code(report.new)}  "]
    lines += [_plain(how(report)), ""]
    lines += [f"Note: {_plain(note)}\n" for note in report.notes]
    for side, reason in report.failed.items():
        lines += [f"The {side} generator fails on these inputs as they are: {_plain(reason)}", ""]
        lines += _block(report.said[side], "text")
    for one in report.outside:
        lines += [f"#### {_plain(outside_title(one))}", "", *(_block(one.text, "diff") if one.text else [])]
    for grade in PARTICULARS:
        for wrapper in report.graded(grade):
            lines += _wrapper(wrapper, same_as(report, wrapper))
    for grade in (Grade.WHITE_SPACE, Grade.IDENTICAL, Grade.NEITHER):
        names = ", ".join(_code(wrapper.name) for wrapper in report.graded(grade))
        if names:
            lines += [f"{grade.value.capitalize()}: {names}", ""]
    return "\n".join(lines).rstrip() + "\n"


def _wrapper(wrapper: WrapperDiff, like: str) -> Iterator[str]:
    yield f"#### {_code(wrapper.name)}: {_plain(title(wrapper))}"
    yield ""
    yield f"* {_plain(verdict('old', wrapper.old))}"
    yield f"* {_plain(verdict('new', wrapper.new))}"
    yield ""
    if wrapper.tokens:
        yield from _block(wrapper.tokens, "diff")
    if wrapper.shown is not None and like:
        yield from (f"The runs part as those of {_code(like)} do.", "")
    elif wrapper.shown is not None:
        yield from (_plain(where(wrapper.shown)), "")
        yield from _block(side_by_side_text(wrapper.shown.lines), "text")


def _plain(text: str) -> str:
    """Text in which nothing is markup."""
    return "".join(f"\\{sign}" if sign in "\\`*_[]<>#|~&" else sign for sign in " ".join(text.split()))


def _code(text: str) -> str:
    """Text in one line as code, whatever it holds."""
    fence = "`" * (max(map(len, _runs(text)), default=0) + 1)
    space = " " if "`" in text else ""
    return f"{fence}{space}{' '.join(text.split())}{space}{fence}"


def _block(text: str, language: str) -> list[str]:
    fence = "`" * max(3, max(map(len, _runs(text)), default=0) + 1)
    return [f"{fence}{language}", text.rstrip("\n"), fence, ""]


def _runs(text: str) -> list[str]:
    """The runs of back quotes in a text."""
    return re.findall("`+", text)
