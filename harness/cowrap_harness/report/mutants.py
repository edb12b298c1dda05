# SPDX-License-Identifier: GPL-2.0-or-later
"""A run of mutants as text for a terminal, and as a page."""

from __future__ import annotations

from rich.console import Console
from rich.table import Table
from rich.text import Text

from cowrap_harness.mutant_report import Group, MutantReport
from cowrap_harness.mutant_run import Outcome
from cowrap_harness.report.fitting import plain_table, print_fitting
from cowrap_harness.report.page import render_template

_MOST = 20
"""Mutants shown on a terminal; the page and the JSON have all."""


def render_mutants(report: MutantReport, console: Console) -> None:
    """Prints the tables, what escaped, and the verdict last."""
    for note in report.notes:
        console.print(Text(f"note: {note}", style="yellow"), soft_wrap=True)
    print_fitting([_nets(report)], console)
    for what, groups in (("variant", report.groups(_variant)), ("operator", report.groups(_operator))):
        console.print()
        print_fitting([_table(what, groups, count) for count in (0, 2, 3)], console)
    for title, found in (("no net catches", report.survivors), ("execution does not catch", report.escaped)):
        for outcome in found[:_MOST]:
            console.print(Text(f"\n{title}: {outcome.name}: {outcome.what}", style="red"), soft_wrap=True)
            console.print(Text(outcome.difference), soft_wrap=True)
            console.print(f"why: {outcome.why or 'not known'}", soft_wrap=True)
        if len(found) > _MOST:
            console.print(f"... and {len(found) - _MOST} more that {title}: --json or --html has them all")
    for proof, count in report.proofs.items():
        console.print(f"{count:,} equivalent: {proof}", soft_wrap=True)
    for outcome in report.harness[:_MOST]:
        console.print(Text(f"harness error: {outcome.name}: {outcome.harness}", style="red"), soft_wrap=True)
    console.print(_verdict(report), soft_wrap=True)


def render_mutants_page(report: MutantReport, version: str) -> str:
    """The same as HTML text, with every mutant that execution does not catch."""
    return render_template(
        "mutants.html.j2", {}, report=report, version=version, by_operator=_operator, by_variant=_variant
    )


def _operator(outcome: Outcome) -> str:
    return outcome.operator


def _variant(outcome: Outcome) -> str:
    return f"{outcome.dialect} {outcome.mark}"


def _nets(report: MutantReport) -> Table:
    table = plain_table()
    table.add_column("net", no_wrap=True)
    table.add_column("catches alone", justify="right")
    table.add_column("catches first", justify="right")
    for net, count in report.killed_by.items():
        table.add_row(net, f"{count:,}", f"{report.first[net]:,}")
    return table


def _table(what: str, groups: dict[str, Group], dropped: int = 0) -> Table:
    """The groups counted, without the first columns of figures, as many as are `dropped`."""
    table = plain_table()
    table.add_column(what, no_wrap=True)
    for name in ("mutants", "compile", "equal", "caught", "of due")[dropped:]:
        table.add_column(name, justify="right", no_wrap=True)
    for name, one in groups.items():
        style = "dim" if not one.due else "green" if one.executed == one.due else "red"
        share = f"{one.share:.2f}%" if one.due else "none due"
        figures = (one.mutants, one.compiled, one.equivalent, one.executed)
        table.add_row(Text(name), *map(str, figures[dropped:]), Text(share, style=style))
    return table


def _verdict(report: MutantReport) -> Text:
    whole = report.whole
    text = (
        f"execution alone catches {whole.executed:,} of {whole.due:,} wrong wrappers that compile ({whole.share:.2f}%, "
        f"due {report.least:g}%); {len(report.survivors)} of {whole.mutants:,} mutants survive every net"
    )
    text = f"of those judged so far, {text}" if report.interrupted else text
    return Text(text, style="green" if report.exit_code == 0 else "red")
