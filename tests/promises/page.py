# SPDX-License-Identifier: GPL-2.0-or-later
"""docs/promises.md: the promises, what shows each, and what it gave; those that do not hold come first."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence

from tests.promises.judge import Finding, Held
from tests.promises.table import Promise

HEAD = """\
# Promises

What cowrap promises, the command that shows it, and what that command gave. `python -m tests.promises` makes this page:
it runs the commands at the root of a checkout after `make dev`. A name runs one alone, `--hours` those too that take
long, and `--list` names them all.

Machine: 2 cores of an AMD EPYC, 24 GiB, Debian 12, gcc 12.2, clang 14.0, CPython 3.11: 3.11.7 as
pyenv builds it, and Debian's 3.11.2 from commit e2721ff on.

*True*: the command succeeds and its figure is within reach. *Weaker*: it succeeds, but its figure is not within reach.
*False*: it fails.
"""


def page(promises: Sequence[Promise], findings: Mapping[str, Finding]) -> str:
    """The whole page, of what was found under each promise's name."""
    known = [promise for promise in promises if promise.name in findings]
    short = [promise for promise in known if findings[promise.name].held != Held.TRUE]
    unknown = [promise for promise in promises if promise.name not in findings]
    lines = [HEAD]
    if short:
        lines += ["## Not true\n", *(_entry(promise, findings[promise.name]) for promise in short)]
    if unknown:
        lines += ["## Not measured yet\n", *(f"- {promise.claim}: `{promise.command}`\n" for promise in unknown)]
    for area, some in itertools.groupby(known, lambda promise: promise.area):
        lines += [f"## {area}\n", *(_entry(promise, findings[promise.name]) for promise in some)]
    return "\n".join(lines)


def _entry(promise: Promise, found: Finding) -> str:
    figure = "  \n".join(f"  > {line}" for line in found.figure.splitlines())
    took = f"{found.seconds:.0f} s" + (f", reach {promise.within:.0f} s" if promise.within else "")
    when = f"{found.day}, commit {found.commit}, {took}"
    shown = f"```console\n  {promise.command}\n  ```"
    return f"- **{found.held}**: {promise.claim}\n\n  {shown}\n  {when}\n\n{figure}\n"
