# SPDX-License-Identifier: GPL-2.0-or-later
"""A comparison's report for a terminal: what differs outside, each wrapper that differs, then the headline."""

from __future__ import annotations

from rich.console import Console
from rich.text import Text

from cowrap_harness.diff_grade import Grade
from cowrap_harness.diff_outcome import DiffReport, OutsideDiff, WrapperDiff
from cowrap_harness.exit_status import CLEAN, FINDINGS
from cowrap_harness.report.diff_sentences import PARTICULARS, how, outside_title, same_as, title, verdict, where
from cowrap_harness.side_by_side import side_by_side_text
from cowrap_harness.verdict import Verdict

_STYLES = {Grade.BEHAVIOUR: "bold red", Grade.UNKNOWN: "bold yellow", Grade.SPELLING: "bold cyan"}
_ENDS = {CLEAN: "bold green", FINDINGS: "bold red"}


def render_diff(report: DiffReport, console: Console) -> None:
    """Prints the whole report; width, colour and encoding are the console's."""

    def say(text: str, style: str = "") -> None:
        console.print(Text(text, style=style), soft_wrap=True)

    for note in report.notes:
        say(f"note: {note}", "yellow")
    for side, reason in report.failed.items():
        say(f"the {side} generator fails on these inputs as they are: {reason}", "bold red")
        say("".join(f"    {line}\n" for line in report.said[side].splitlines()), "dim")
        say(f"below, the {side} side is what it makes of each declaration alone, and of those together that it takes")
    say(f"old: {report.old}\nnew: {report.new}")
    for one in report.outside:
        _outside(one, console)
    for grade in PARTICULARS:
        for wrapper in report.graded(grade):
            _wrapper(wrapper, same_as(report, wrapper), console)
    for grade in (Grade.WHITE_SPACE, Grade.NEITHER):
        names = ", ".join(wrapper.name for wrapper in report.graded(grade))
        if names:
            console.print(Text(f"\n{grade.value}: {names}"))
    console.print(Text(f"\n{report.headline}.", style=_ENDS.get(report.exit_code, "bold yellow")))
    console.print(Text(how(report)))


def _wrapper(wrapper: WrapperDiff, like: str, console: Console) -> None:
    """One paragraph; `like` is the wrapper whose runs were shown already, where these part in the same way."""
    place = f"{wrapper.place}: " if wrapper.place else ""
    console.print(Text(f"\n{place}{wrapper.name}: {title(wrapper)}", style=_STYLES[wrapper.grade]), soft_wrap=True)
    if wrapper.text:
        console.print(Text(f"  {wrapper.text}"), soft_wrap=True)
    for side, judgement in (("old", wrapper.old), ("new", wrapper.new)):
        right = judgement is not None and judgement.verdict is Verdict.PASS
        style = "green" if right else "red" if judgement else "dim"
        console.print(Text(f"  {verdict(side, judgement)}", style=style), soft_wrap=True)
    if wrapper.tokens:
        console.print(_coloured("  tokens, - old and + new:", wrapper.tokens), soft_wrap=True)
    if wrapper.shown is not None and like:
        console.print(Text(f"  the runs part as those of {like} do"), soft_wrap=True)
    elif wrapper.shown is not None:
        console.print(Text(f"  {where(wrapper.shown)}"), soft_wrap=True)
        console.print(Text(side_by_side_text(wrapper.shown.lines).rstrip("\n")), soft_wrap=True)


def _outside(one: OutsideDiff, console: Console) -> None:
    console.print(_coloured(f"\n{outside_title(one)}", one.text), soft_wrap=True)


def _coloured(heading: str, difference: str) -> Text:
    text = Text(heading)
    for line in difference.splitlines():
        text.append(f"\n    {line}", style={"-": "red", "+": "green"}.get(line[:1], ""))
    return text
