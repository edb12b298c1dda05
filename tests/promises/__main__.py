# SPDX-License-Identifier: GPL-2.0-or-later
"""`python -m tests.promises`: runs the commands behind the promises and writes docs/promises.md.

What each command gave is kept in docs/promises.json, so that the long ones can be run on another day.
Exit status: 0 if every promise on the page is true, 1 if one is not, 2 for a wrong request.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.promises.judge import Finding, Held, judged
from tests.promises.page import page
from tests.promises.table import Promise, promises

KEPT = Path("docs/promises.json")
PAGE = Path("docs/promises.md")


def main(words: Sequence[str]) -> int:
    """Run what is asked for; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.promises", description=(__doc__ or "").partition("\n\n")[0])
    parser.add_argument("names", nargs="*", metavar="NAME", help="a promise to run; none: all but the long ones")
    parser.add_argument("--hours", action="store_true", help="run the long ones too")
    parser.add_argument("--list", action="store_true", help="name the promises and their commands, run nothing")
    parser.add_argument("--page", action="store_true", help="write the page from what is kept, run nothing")
    options = parser.parse_args(words)
    table = promises()
    unknown = sorted(set(options.names) - {promise.name for promise in table})
    if unknown:
        parser.error(f"no such promise: {', '.join(unknown)}")
    if options.list:
        for promise in table:
            print(f"{promise.name:18} {promise.command}")
        return 0
    wanted = [p for p in table if p.name in options.names or (not options.names and (options.hours or not p.hours))]
    kept = run([] if options.page else wanted, table)
    return 0 if all(promise.name in kept and kept[promise.name].held == Held.TRUE for promise in table) else 1


def run(wanted: Sequence[Promise], table: Sequence[Promise]) -> Mapping[str, Finding]:
    """Run these promises; after each, what is kept and the page are written. Returns all that is known."""
    kept = read()
    write(table, kept)
    for promise in wanted:
        print(f"{promise.name}: {promise.command}", flush=True)
        kept[promise.name], output = judged(promise)
        found = kept[promise.name]
        if found.held == Held.FALSE:
            print("\n".join(output.splitlines()[-30:]))
        print(f"    {found.held}: {found.figure or 'no figure'} ({found.seconds:.0f} s)", flush=True)
        write(table, kept)
    return kept


def read() -> dict[str, Finding]:
    """What is kept of earlier runs."""
    if not KEPT.exists():
        return {}
    return {name: Finding(**found) for name, found in json.loads(KEPT.read_text(encoding="utf-8")).items()}


def write(table: Sequence[Promise], kept: Mapping[str, Finding]) -> None:
    """Keep what was found, in the order of the table, and write the page."""
    known = {promise.name: kept[promise.name] for promise in table if promise.name in kept}
    text = json.dumps({name: found._asdict() for name, found in known.items()}, indent=1)
    KEPT.write_text(text + "\n", encoding="utf-8")
    PAGE.write_text(page(table, known), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
