# SPDX-License-Identifier: GPL-2.0-or-later
"""Checking and accepting the goldens of any suite: each difference is shown, left pending, and accepted as it was
shown.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from cowrap_harness.counted import counted
from cowrap_harness.exit_status import CLEAN, FINDINGS
from cowrap_harness.golden_file import Difference, Golden, GoldenError, accept, changed_lines, compare, read_golden
from cowrap_harness.golden_pending import PendingFiles, State, in_ci
from cowrap_harness.golden_problems import Comparison, Problem, merge_marker
from cowrap_harness.golden_screen import Screen
from cowrap_harness.golden_suite import Suite
from cowrap_harness.interrupt import Interrupted

NAMED = 4
"""So many cases are named in a command; more are `--all`."""
SHOWN_IN_ALL = 400
"""Lines of differences that one run shows; of what comes after that only the first line is shown."""


@dataclass
class _Tally:
    """What a check has come across so far: goldens, problems, and the cases that differ."""

    goldens: int = 0
    problems: int = 0
    differing: list[str] = field(default_factory=list)
    shown: dict[tuple[tuple[bytes, ...], tuple[bytes, ...]], Path] = field(default_factory=dict)
    """By the lines that change, the first golden in which they do."""


class Flow:
    """One run of the workflow over some cases of a suite (`names`; none: all).

    `check`, `accept` and `orphans` return 0 where all is as it should be and 1 where not, and raise GoldenError where
    the request or a file is at fault.
    """

    def __init__(self, suite: Suite, names: Sequence[str], pending: PendingFiles, screen: Screen) -> None:
        self.suite = suite
        self.names = names
        self.pending = pending
        self.screen = screen
        self._left = SHOWN_IN_ALL
        self._barred: set[str] = set()

    def check(self) -> int:
        """Compares everything; outside of CI leaves each difference pending, and takes away what is pending no more."""
        tally = _Tally()
        try:
            for found in self.examined(self.names):
                self._look_at(found, tally)
            for problem in () if self.names else self._strays():
                self._look_at(problem, tally)
        except Interrupted as stop:
            self.screen.say(f"interrupted by {stop.name}: not every golden was compared")
        counts = (tally.goldens, "golden"), (len(tally.differing), "difference"), (tally.problems, "problem")
        self.screen.say("{}: {}, {}".format(*(counted(*pair) for pair in counts)))
        self._say_next(tally.differing)
        return FINDINGS if tally.differing or tally.problems else CLEAN

    def _look_at(self, found: Comparison | Problem, tally: _Tally) -> None:
        if isinstance(found, Problem):
            tally.problems += 1
            self.screen.say(str(found))
            return
        tally.goldens += 1
        difference = compare(found.golden, found.actual)
        if difference is not None:
            tally.differing.append(found.golden.case)
            self._show_once(found, difference, tally)
            self.keep(difference)
            return
        if found.note:
            self.screen.say(found.note)
        tally.problems += self._settled(found.golden)

    def accept(self, everything: bool) -> int:
        """Makes each difference the golden that a check has shown just so; shows the others instead.

        A run that accepts does not pass: it returns 1, so that the next check is the one that counts.
        """
        refuse_in_ci()
        if not self.names and not everything:
            raise GoldenError("name the cases to accept, or say --all for all that are pending")
        names = self.names or self.waiting()
        accepted = problems = 0
        refused: list[str] = []
        # all of it first: what is run last may bar what was generated first
        for found in list(self.examined(names)) if names else ():
            if isinstance(found, Problem):
                problems += 1
                self.screen.say(str(found))
                continue
            difference = compare(found.golden, found.actual)
            if difference is None:
                self.pending.drop(found.golden.path)
            elif self.accept_one(found, difference):
                accepted += 1
            else:
                refused.append(found.golden.case)
        self.screen.say(f"{counted(accepted, 'golden')} changed, {len(refused)} not accepted")
        if accepted:
            self.screen.say(f"read them (git diff), then: {self.suite.command('check')}")
        self._say_next(refused)
        return FINDINGS if accepted or refused or problems else CLEAN

    def accept_one(self, found: Comparison, difference: Difference) -> bool:
        """Accepts a difference if it is the one that was shown; else says why not, shows it, and leaves it pending."""
        barred = "its case does not pass now" if found.golden.case in self._barred else ""
        why = found.vacuous or barred or self.pending.state(difference).value
        if why:
            self.show(found, difference)
            self.keep(difference)
            self.screen.say(f"not accepted: {why}")
            return False
        accept(difference)
        self.pending.drop(difference.golden.path)
        self.screen.say(f"accepted {difference.golden.path}")
        return True

    def waiting(self) -> list[str]:
        """The cases, of those asked for, that have a pending file."""
        goldens = self.suite.goldens(self.names)
        return list(dict.fromkeys(golden.case for golden in goldens if self.pending.find(golden)))

    def orphans(self, delete: bool) -> int:
        """Names what belongs to no input; deletes it where that is asked for."""
        if self.names:
            raise GoldenError("only the whole suite can tell what is an orphan: name no case")
        if delete:
            refuse_in_ci()
        problems = list(self._strays())
        for problem in problems:
            if delete:
                self.pending.discard(problem.path)
            self.screen.say(f"deleted {problem.path}" if delete else str(problem))
        return FINDINGS if problems and not delete else CLEAN

    def examined(self, names: Sequence[str]) -> Iterator[Comparison | Problem]:
        """What the suite finds, and before it unfinished merges, whose goldens are left out."""
        broken: set[Path] = set()
        goldens = self.suite.goldens(names)
        for path in dict.fromkeys(path for golden in goldens for path in (golden.source, golden.path)):
            line = merge_marker(read_golden(path) or b"")
            if line is not None:
                broken.add(path)
                yield Problem(path, "a merge was not finished here", "finish it: git mergetool", line)
        for found in self.suite.examine(names):
            if isinstance(found, Problem):
                self._barred.add(found.bars)
            else:
                if broken & {found.golden.path, found.golden.source}:
                    continue
                if found.vacuous and compare(found.golden, found.actual) is None:
                    mend = "mend its input, or delete both"
                    yield Problem(found.golden.path, f"this golden holds nothing: {found.vacuous}", mend)
            yield found

    def _settled(self, golden: Golden) -> int:
        """Takes away what is pending for a golden that is right; in CI that is a problem: somebody committed it."""
        if not in_ci():
            self.pending.drop(golden.path)
            return 0
        path = self.pending.find(golden)
        if path is None:
            return 0
        mend = f"delete it; where you work, this does: {self.suite.command('check')}"
        self.screen.say(str(Problem(path, "this pending file is stale: its golden is right", mend)))
        return 1

    def _strays(self) -> Iterator[Problem]:
        """Files that belong to no input, and pending ones to no golden."""
        mend = f"give it an input that asks for it, or delete it: {self.suite.command('orphans', '--delete')}"
        for path in self.suite.orphans():
            yield Problem(path, "no input asks for it", mend)
        left = [path for folder in self.suite.folders() for path in self.pending.within(folder)]
        known = {self.pending.find(golden) for golden in self.suite.goldens(())} if left else set()
        for path in left:
            if path not in known:
                yield Problem(path, "this pending file is stale: no golden waits for it", mend)

    def _show_once(self, found: Comparison, difference: Difference, tally: _Tally) -> None:
        """Shows a difference, or names the golden of this run for which the same lines were shown already."""
        changed = changed_lines(difference)
        path = found.golden.path
        first = tally.shown.setdefault(changed, path) if any(changed) and difference.expected is not None else path
        if first == path:
            self.show(found, difference)
        else:
            self.screen.say(f"{path}: differs in the same lines as {first.name}")
            if found.note:
                self.screen.say(found.note)

    def show(self, found: Comparison, difference: Difference) -> None:
        """Says what differs, and what is known about it besides."""
        self._left -= self.screen.show(difference, max(self._left, 0))
        if found.note:
            self.screen.say(found.note)

    def keep(self, difference: Difference) -> None:
        """Leaves a difference pending that was shown, but in CI."""
        if in_ci():
            return
        before = self.pending.state(difference)
        path = self.pending.leave(difference)
        if before not in (State.SEEN, State.UNSEEN):
            self.screen.say(f"what was pending is replaced: {before.value}")
        if path.parent != difference.golden.path.parent:
            self.screen.say(f"left pending: {path}")

    def _say_next(self, cases: Sequence[str]) -> None:
        """What to type now for the cases that differ."""
        names = list(dict.fromkeys(cases))
        if not names:
            return
        if in_ci():
            self.screen.say(f"nothing is written in CI; where you work: {self.suite.command('check', *names[:NAMED])}")
            return
        right = [name for name in names if name not in self._barred]
        accepting = right if len(right) <= NAMED else ["--all"]
        self.screen.say(f"read and judge each: {self.suite.command('review')}")
        if right:
            self.screen.say(f"or, if it is meant:  {self.suite.command('accept', *accepting)}")
        if len(right) < len(names):
            left = counted(len(names) - len(right), "case")
            self.screen.say(f"{left} cannot be accepted: what is generated now does not pass")


def refuse_in_ci() -> None:
    """Raises GoldenError in CI, where nobody reads what would be accepted."""
    if in_ci():
        raise GoldenError("goldens are only compared in CI (the environment variable CI is set): nothing is written")
