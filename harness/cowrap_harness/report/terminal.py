# SPDX-License-Identifier: GPL-2.0-or-later
"""A run's report for a terminal: one line a wrapper, then each finding with what happened, then the verdict."""

from __future__ import annotations

from collections import Counter

from rich.console import Console
from rich.table import Table
from rich.text import Text

from cowrap_harness.counted import counted
from cowrap_harness.outcome import Row, RunReport, WrapperReport
from cowrap_harness.report.entries import evidence, where
from cowrap_harness.report.fitting import plain_table, print_fitting
from cowrap_harness.report.run_sentences import again, ran, result
from cowrap_harness.verdict import Verdict


def render_report(report: RunReport, console: Console) -> None:
    """Prints the whole report; width, colour and encoding are the console's."""
    for note in report.notes:
        console.print(Text(f"note: {note}", style="yellow"), soft_wrap=True)
    if report.diagnostics:
        console.print(Text(report.diagnostics.rstrip("\n")), soft_wrap=True)
        console.print()
    if report.wrappers:
        print_fitting([_table(report), _table(report, marks=False), _table(report, marks=False, builds=False)], console)
    if sum(_findings(wrapper, console) for wrapper in report.wrappers):
        console.print()
    for sentence, left in _left(report).items():
        console.print(Text(f"not judged: {counted(left, 'wrapper')}: {sentence}", style="yellow"), soft_wrap=True)
    for place, reason in report.unread:
        console.print(Text(f"not judged: {place}: {reason}", style="yellow"), soft_wrap=True)
    console.print(_verdict_line(report), soft_wrap=True)
    command = _again(report)
    if command:
        console.print(Text(f"the first finding again: {command}"), soft_wrap=True)


def _again(report: RunReport) -> str:
    """What shows the first finding again in its build alone; empty where there is none, or that is the run itself."""
    found = (row for wrapper in report.wrappers for row, _ in wrapper.buckets if row.judgement.verdict.is_finding)
    row = next(found, None)
    return again(report, row) if row is not None and row.build and len(report.builds) > 1 else ""


def _table(report: RunReport, marks: bool = True, builds: bool = True) -> Table:
    """A row for each wrapper, with its mark, and a column for each build, or one for all of them."""
    table = plain_table()
    columns = [[build] for build in report.builds] if builds else [report.builds]
    table.add_column("wrapper", no_wrap=True)
    if marks:
        table.add_column("mark", no_wrap=True)
    for some in columns:
        table.add_column(some[0] if builds else "builds", justify="right", no_wrap=True)
    table.add_column("verdict", no_wrap=True)
    for wrapper in report.wrappers:
        cells = [_cell([row for row in wrapper.rows if row.build in some]) for some in columns]
        mark = [Text(wrapper.mark)] if marks else []
        table.add_row(Text(wrapper.name), *mark, *cells, _verdict_text(wrapper.verdict))
    return table


def _cell(rows: list[Row]) -> Text:
    if not rows:
        return Text("-", style="dim")
    judged = [row for row in rows if row.judgement.verdict is not Verdict.NOT_JUDGED]
    bad = sum(row.judgement.verdict is not Verdict.PASS for row in judged)
    if bad:
        return Text(f"{bad} of {len(judged)} fail", style="red")
    if len(judged) < len(rows):
        return Text("not judged", style="yellow")
    return Text(f"{len(rows)} pass")


def _verdict_text(verdict: Verdict) -> Text:
    if verdict is Verdict.PASS:
        return Text("PASS", style="green")
    return Text(verdict.value, style="red" if verdict.is_finding else "yellow")


def _findings(wrapper: WrapperReport, console: Console) -> int:
    """One paragraph a bucket, for the first row that showed it; what was not judged stands in the table. How many."""
    buckets = [one for one in wrapper.buckets if one[0].judgement.verdict is not Verdict.NOT_JUDGED]
    for row, same in buckets:
        judgement = row.judgement
        style = "bold red" if judgement.verdict.is_finding else "bold yellow"
        console.print()
        place = f"{wrapper.place}: " if wrapper.place else ""
        console.print(Text(f"{place}{wrapper.name}: {judgement.bucket}", style=style), soft_wrap=True)
        if wrapper.text:
            console.print(Text(f"  {wrapper.text}"), soft_wrap=True)
        console.print(Text(f"  {judgement.sentence}"), soft_wrap=True)
        if row.scenario is not None:
            console.print(Text(f"  {where(row, same)}"), soft_wrap=True)
        if evidence(row):
            lines = [f"    {line}" for line in evidence(row).splitlines()]
            console.print(Text("\n".join(lines), style="dim"), soft_wrap=True)
    return len(buckets)


def _verdict_line(report: RunReport) -> Text:
    how = f"dialect {report.dialect} ({report.chosen}); {ran(report)}"
    if "total" in report.timing:
        how += f", {report.timing['total']:.1f} s"
    return Text(f"{result(report)}. {how}", style="bold green" if report.exit_code == 0 else "bold red")


def _left(report: RunReport) -> Counter[str]:
    """Where an interruption has left how many wrappers, by the sentence of the first thing that was not done."""
    return Counter(
        next(row.judgement.sentence for row in wrapper.rows if row.judgement.verdict is Verdict.NOT_JUDGED)
        for wrapper in report.unjudged
    )
