# SPDX-License-Identifier: GPL-2.0-or-later
"""Mutants through every net: compilers, execution alone, sanitizers alone, tokens, golden siblings.

All mutants that compile are executed from one shared object; each net is asked about each, whatever another one says.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from cowrap_harness.build import Build
from cowrap_harness.case import Subject
from cowrap_harness.compiler_messages import first_error
from cowrap_harness.driver import render_case_header
from cowrap_harness.equivalence import Equivalence
from cowrap_harness.execution import Execution
from cowrap_harness.hold_file import hold_of
from cowrap_harness.matrix import parse_build
from cowrap_harness.mutant_source import WrapperSource, read_wrapper
from cowrap_harness.mutants import Mutant, Tokens, renamed
from cowrap_harness.outcome import Row
from cowrap_harness.progress import silent
from cowrap_harness.rules import Duty
from cowrap_harness.running import Depth, Running
from cowrap_harness.skeleton import Siblings, find_siblings
from cowrap_harness.toolchain import Toolchain, ToolchainError, case_options
from cowrap_harness.verdict import Verdict

COMPILER, EXECUTION, SANITIZER, TOKENS, GOLDEN = NETS = ("compiler", "execution", "sanitizer", "tokens", "golden")
"""The nets in the order in which they are asked who was first."""
_DEPTH = Depth(evidence=False, looks=50)
_PLACE = re.compile(r"^generated\.c:(\d+):(?:\d+:)? (?:fatal )?error: (.*)", re.MULTILINE)


@dataclass(frozen=True)
class Base:
    """A wrapper that is mutated: its tokens as emitted, and those of a reference, for the net of tokens."""

    subject: Subject
    original: Tokens
    reference: Tokens

    @cached_property
    def source(self) -> WrapperSource:
        """The structure of the original."""
        return read_wrapper(self.original)


@dataclass(frozen=True)
class MutantWork:
    """Some mutants of one dialect to be judged, and the wrappers that they are mutants of.

    `includes` are the preprocessor lines before the first wrapper, `prelude` the C text of the types that the
    signatures need. `builds` execute, `sanitized` are those with sanitizers (names as in a matrix).
    """

    dialect: str
    bases: tuple[Base, ...]
    mutants: tuple[Mutant, ...]
    includes: tuple[str, ...]
    prelude: str
    builds: tuple[str, ...]
    sanitized: tuple[str, ...]
    schedules: int
    seed: int
    exhaustive: bool = False


@dataclass(frozen=True)
class Judged:
    """What became of a mutant: the nets that caught it with what each said, and where execution did not, the proof that
    it is equivalent, or else the explanation (empty: there is none).

    `compiled` says that every compiler took it; `harness` is what the harness itself did wrong with it.
    """

    mutant: Mutant
    compiled: bool
    caught: Mapping[str, str]
    equivalent: str = ""
    why: str = ""
    harness: str = ""


def judge_mutants(work: MutantWork) -> list[Judged]:
    """Judges each mutant; raises ToolchainError, NativeError or OSError where the machine is at fault.

    The originals stand among the mutants: one that any net but that of tokens catches is the harness's own error.
    """
    with tempfile.TemporaryDirectory(prefix="cowrap-mutants-") as directory:
        controls = [Mutant(base.subject.name, "control", 0, "nothing is changed", base.original) for base in work.bases]
        whole = replace(work, mutants=(*controls, *work.mutants))
        judged = _Judging(whole, Toolchain.discover(), Path(directory)).judge()
    wrong = [one for one in judged[: len(controls)] if one.caught.keys() - {TOKENS} or one.harness]
    fault = f"the unchanged {wrong[0].mutant.wrapper} is caught: {wrong[0].caught} {wrong[0].harness}" if wrong else ""
    return [replace(one, harness=one.harness or fault) for one in judged[len(controls) :]]


class _Judging:
    """Some mutants at work in a directory; each has a name of its own, by which everything here knows it."""

    def __init__(self, work: MutantWork, toolchain: Toolchain, directory: Path) -> None:
        self.work = work
        self.toolchain = toolchain
        self.directory = directory
        bases = {base.subject.name: base for base in work.bases}
        owed = {name: hold_of(work.dialect).duty(base.subject) for name, base in bases.items()}
        self.mutants: dict[str, Mutant] = {}
        self.base: dict[str, Base] = {}
        self.owed: dict[str, Duty] = {}
        self.lines: dict[str, str] = {}
        for number, mutant in enumerate(work.mutants):
            base, due, suffix = bases[mutant.wrapper], owed[mutant.wrapper], f"_m{number}"
            assert isinstance(due, Duty)
            name = mutant.wrapper + suffix
            self.mutants[name], self.base[name] = mutant, base
            self.owed[name] = replace(due, target=due.target + suffix)
            self.lines[name] = " ".join(renamed(base.source, due.target, mutant.tokens, suffix))

    def judge(self) -> list[Judged]:
        refused = self._refused()
        good = [name for name in self.mutants if name not in refused]
        executed = self._execute(good, self.work.builds, "executed")
        sanitized = self._execute(good, self.work.sanitized, "sanitized")
        fork = hold_of(self.work.dialect).is_fork
        siblings = None if fork else Siblings.load(find_siblings(), self.work.dialect)
        equivalence = Equivalence(
            self.work.dialect, self.work.prelude, self.work.includes, self.toolchain, self.directory
        )
        found = []
        for name, mutant in self.mutants.items():
            base = self.base[name]
            caught = {COMPILER: refused[name]} if name in refused else {}
            caught |= _finding(EXECUTION, executed.get(name, []))
            caught |= _finding(SANITIZER, sanitized.get(name, []))
            if mutant.tokens != base.reference:
                caught[TOKENS] = "the tokens differ"
            if siblings and (leaves := siblings.difference(base.subject, mutant.tokens)):
                caught[GOLDEN] = leaves
            quiet = name not in refused and EXECUTION not in caught
            asked = (base.subject, base.source, mutant)
            proof = equivalence.proof(*asked) if quiet else ""
            why = equivalence.explanation(*asked) if quiet and not proof else ""
            harness = _harness_error([*executed.get(name, []), *sanitized.get(name, [])])
            found.append(Judged(mutant, name not in refused, caught, proof, why, harness))
        return found

    def _refused(self) -> dict[str, str]:
        """The mutants that a compiler refuses, with its first error about each.

        Each stands on a line of its own, so that every error names its mutant; what an error keeps the compiler from
        saying about others is said in the next round. gcc compiles, as its optimiser warns too; clang's front end does.
        """
        clang = Build("clang", "O2")
        checks = ((Build("gcc", "O2"), ("-c", "-g0", "-o", "checked.o", "-fmax-errors=0")), (clang, clang.check_flags))
        refused: dict[str, str] = {}
        for build, how in checks:
            found = {"": ""} if build.compiler in self.toolchain.compilers else {}
            while found:
                found = self._errors(build, how, [name for name in self.mutants if name not in refused])
                refused |= found
        return refused

    def _errors(self, build: Build, how: Sequence[str], names: Sequence[str]) -> dict[str, str]:
        folder = Path(tempfile.mkdtemp(prefix="check-", dir=self.directory))
        targets = {name: self.owed[name].target for name in names}
        header = render_case_header(self._subjects(names), targets, self.work.prelude)
        (folder / "case.h").write_text(header, encoding="utf-8")
        (folder / "generated.c").write_text(self._text(names), encoding="utf-8")
        options = case_options(self.work.dialect)
        done = self.toolchain.compile(build, [*options, "generated.c", *how], cwd=folder)
        if done.ok:
            return {}
        first = len(self.work.includes) + 1
        found: dict[str, str] = {}
        for line, message in _PLACE.findall(done.stderr):
            if 0 <= (index := int(line) - first) < len(names):
                found.setdefault(names[index], f"{build.compiler}: {message}")
        if not found:
            raise ToolchainError(f"{build.name}: {first_error(done.stderr)}")
        return found

    def _text(self, names: Sequence[str]) -> str:
        return "\n".join([*self.work.includes, *(self.lines[name] for name in names), ""])

    def _subjects(self, names: Sequence[str]) -> list[Subject]:
        return [replace(self.base[name].subject, name=name) for name in names]

    def _execute(self, names: Sequence[str], builds: Sequence[str], folder: str) -> dict[str, list[Row]]:
        if not names or not builds:
            return {}
        asked = self.work
        running = Running(
            tuple(map(parse_build, builds)), self.toolchain, asked.schedules, asked.seed, _DEPTH,
            exhaustive=asked.exhaustive,
        )  # fmt: skip
        work = Execution(self._subjects(names), self.owed, asked.dialect, running)
        directory = self.directory / folder
        directory.mkdir()
        text = self._text(names)
        return work.run(
            text, lambda some: self._text([subject.name for subject in some]), asked.prelude, directory, silent
        )


def _finding(net: str, rows: Sequence[Row]) -> dict[str, str]:
    """What a net of native runs found: execution any finding, sanitizers only what they themselves report."""
    for row in rows:
        judgement = row.judgement
        reported = judgement.verdict is Verdict.RUN_CRASH and judgement.detail == "sanitizer"
        if judgement.verdict.is_finding and (reported or net == EXECUTION):
            return {net: f"{judgement.bucket}: {judgement.sentence}"}
    return {}


def _harness_error(rows: Sequence[Row]) -> str:
    return next((row.judgement.sentence for row in rows if row.judgement.verdict is Verdict.HARNESS_ERROR), "")
