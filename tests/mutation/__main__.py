# SPDX-License-Identifier: GPL-2.0-or-later
"""The command line: `python -m tests.mutation [TARGET...]` judges mutants of our own code; docs/own-mutants.md."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from tests.mutation.judge import Judge
from tests.mutation.modules import REPOSITORY, Mutant
from tests.mutation.results import Results
from tests.mutation.survivors import LIST, contradictions, read_survivors
from tests.mutation.targets import TARGETS, Target
from tests.mutation.templates import template_mutants

EVERY = 20.0
"""Seconds between two lines of progress."""


def main(arguments: list[str] | None = None) -> int:
    """0 where the list of survivors and what was found agree, 1 where not, 2 where nothing could be judged."""
    names = [target.name for target in TARGETS]
    parser = argparse.ArgumentParser(prog="python -m tests.mutation", description=__doc__)
    parser.add_argument("target", nargs="*", choices=[*names, []], help=f"of {', '.join(names)}; all if none is named")
    parser.add_argument("--session", type=Path, default=REPOSITORY / "build" / "mutation.sqlite", help="kept results")
    parser.add_argument("--templates", action="store_true", help="our own operators only, and no session file")
    parser.add_argument("--names", type=Path, help="only the mutants whose names stand in this file, one a line")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="a sample: only each Nth mutant")
    options = parser.parse_args(arguments)
    # what is mutated is this checkout, whatever else the environment has installed
    sys.path[:0] = [str(REPOSITORY / folder) for folder in ("generator", "harness")]
    wanted = set(options.names.read_text(encoding="utf-8").splitlines()) if options.names else None
    wrong: list[str] = []
    for target in TARGETS:
        if target.name in (options.target or names):
            mutants = [mutant for mutant in _mutants(target, options.templates) if not wanted or mutant.name in wanted]
            killers = _judge(target, mutants[:: options.every], None if options.templates else options.session)
            if killers is None:
                return 2
            wrong += _compare(target, killers, options.templates or bool(wanted) or options.every > 1)
    for line in wrong:
        _say(line)
    return 1 if wrong else 0


def _mutants(target: Target, only_templates: bool) -> Iterator[Mutant]:
    for module in target.modules:
        yield from template_mutants(module, target.texts)
        if not only_templates:
            from tests.mutation.classic import classic_mutants  # Cosmic Ray is there in this environment only

            yield from classic_mutants(module)


def _judge(target: Target, mutants: list[Mutant], kept: Path | None) -> dict[str, str] | None:
    """What killed each mutant, by name; None where the tests fail without one."""
    results = Results()
    if kept:
        from tests.mutation.session import Session

        results = Session(kept, target, mutants)
    waiting = [mutant for mutant in mutants if mutant.name not in results.killers]
    _say(f"{target.name}: {len(mutants)} mutants, {len(results.killers)} of them judged before")

    def work(judge: Judge) -> None:
        for mutant in _with_progress(waiting, results):
            results.keep(mutant, judge.judge(mutant))

    if waiting:
        judge = Judge(target.modules, work)
        judge.run(target.tests)
        if judge.problem:
            _say(judge.problem)
            return None
    return results.killers


def _with_progress(waiting: list[Mutant], results: Results) -> Iterator[Mutant]:
    started = said = time.monotonic()
    for number, mutant in enumerate(waiting):
        now = time.monotonic()
        if now - said > EVERY:
            said = now
            alive = sum(not killer for killer in results.killers.values())
            _say(f"  {number} of {len(waiting)} judged, {alive} survive, {number / (now - started):.1f} a second")
        yield mutant


def _compare(target: Target, killers: dict[str, str], is_part: bool) -> list[str]:
    """Says what was found for each module, and gives what is wrong; of a part no listed mutant can be missed."""
    listed = read_survivors(LIST.read_text(encoding="utf-8"))
    names = [module.name for module in target.modules]
    for name in names:
        fates = [killer for mutant, killer in killers.items() if mutant.partition(" ")[0] == name]
        alive = sum(not killer for killer in fates)
        _say(f"{name}: {len(fates)} mutants, {len(fates) - alive} killed, {alive} survive")
    return contradictions(killers, [name for name in listed if not is_part or name in killers], names)


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
