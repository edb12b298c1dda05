# SPDX-License-Identifier: GPL-2.0-or-later
"""Mutants of one wrapper through every net: compilers, execution alone, sanitizers alone, tokens, golden siblings.

All mutants that compile are executed from one shared object; each net is asked about each, whatever another one says.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from cowrap_harness.batch import first_error
from cowrap_harness.case import Subject
from cowrap_harness.driver import render_case_header
from cowrap_harness.equivalence import Equivalence
from cowrap_harness.execution import Depth, Execution
from cowrap_harness.mutant_source import read_wrapper
from cowrap_harness.mutants import Mutant, Tokens, renamed
from cowrap_harness.outcome import Row
from cowrap_harness.rules import DIALECTS, Duty, duty
from cowrap_harness.skeleton import Siblings, find_siblings
from cowrap_harness.toolchain import Build, Toolchain, ToolchainError, case_options, parse_build
from cowrap_harness.verdict import Verdict

COMPILER, EXECUTION, SANITIZER, TOKENS, GOLDEN = NETS = ("compiler", "execution", "sanitizer", "tokens", "golden")
"""The nets in the order in which they are asked who was first."""
_DEPTH = Depth(evidence=False, looks=50)
_PLACE = re.compile(r"^generated\.c:(\d+):(?:\d+:)? (?:fatal )?error: (.*)", re.MULTILINE)


@dataclass(frozen=True)
class MutantWork:
    """One wrapper's mutants to be judged.

    `original` are the wrapper's tokens as emitted, `reference` those that the net of tokens compares with, `includes`
    the preprocessor lines before the first wrapper, `prelude` the C text of the types that the signature needs. `builds`
    execute, `sanitized` are the builds with sanitizers (names as in a matrix).
    """

    dialect: str
    subject: Subject
    original: Tokens
    reference: Tokens
    mutants: tuple[Mutant, ...]
    includes: tuple[str, ...]
    prelude: str
    builds: tuple[str, ...]
    sanitized: tuple[str, ...]
    schedules: int
    seed: int


@dataclass(frozen=True)
class Judged:
    """What became of a mutant: the nets that caught it with what each said, and where execution did not, the proof that
    it is equivalent (empty: there is none).

    `compiled` says that every compiler took it; `harness` is what the harness itself did wrong with it.
    """

    mutant: Mutant
    compiled: bool
    caught: Mapping[str, str]
    equivalent: str = ""
    harness: str = ""


def judge_mutants(work: MutantWork) -> list[Judged]:
    """Judges each mutant; raises ToolchainError, NativeError or OSError where the machine is at fault."""
    toolchain = Toolchain.discover()
    with tempfile.TemporaryDirectory(prefix="cowrap-mutants-") as directory:
        return _Judging(work, toolchain, Path(directory)).judge()


class _Judging:
    """One wrapper's mutants at work in a directory."""

    def __init__(self, work: MutantWork, toolchain: Toolchain, directory: Path) -> None:
        self.work = work
        self.toolchain = toolchain
        self.directory = directory
        self.source = read_wrapper(work.original)
        owed = duty(work.dialect, work.subject)
        assert isinstance(owed, Duty)
        self.owed = owed
        self.names = [f"{work.subject.name}_m{number}" for number in range(len(work.mutants))]
        self.lines = {
            name: " ".join(renamed(self.source, owed.target, mutant.tokens, f"_m{number}"))
            for number, (name, mutant) in enumerate(zip(self.names, work.mutants, strict=True))
        }

    def judge(self) -> list[Judged]:
        refused = self._refused()
        good = [name for name in self.names if name not in refused]
        executed = self._execute(good, self.work.builds, "executed")
        sanitized = self._execute(good, self.work.sanitized, "sanitized") if self.work.sanitized else {}
        siblings = Siblings.load(find_siblings(), self.work.dialect)
        equivalence = Equivalence(self.work.dialect, self._header([self.work.subject], [self.owed.target]),
                                  self.work.includes, self.work.original, self.toolchain, self.directory)
        found = []
        for name, mutant in zip(self.names, self.work.mutants, strict=True):
            caught = {COMPILER: refused[name]} if name in refused else {}
            caught |= _finding(EXECUTION, executed.get(name, []))
            caught |= _finding(SANITIZER, sanitized.get(name, []))
            if mutant.tokens != self.work.reference:
                caught[TOKENS] = "the tokens differ"
            if leaves := siblings.difference(self.work.subject, mutant.tokens):
                caught[GOLDEN] = leaves
            quiet = name not in refused and EXECUTION not in caught
            proof = equivalence.proof(mutant) if quiet else ""
            harness = _harness_error([*executed.get(name, []), *sanitized.get(name, [])])
            found.append(Judged(mutant, name not in refused, caught, proof, harness))
        return found

    def _refused(self) -> dict[str, str]:
        """The mutants that a compiler refuses, with its first error about each.

        Each stands on a line of its own, so that every error names its mutant; what an error keeps the compiler from
        saying about others is said in the next round. gcc compiles, as its optimiser warns too; clang's front end does.
        """
        refused: dict[str, str] = {}
        for build, how in self._checks():
            left = [name for name in self.names if name not in refused]
            while left:
                found = self._errors(build, how, left)
                if not found:
                    break
                refused |= found
                left = [name for name in left if name not in found]
        return refused

    def _checks(self) -> list[tuple[Build, tuple[str, ...]]]:
        known = self.toolchain.compilers
        checks = [(Build("gcc", "O2"), ("-c", "-o", "checked.o", "-fmax-errors=0")), (Build("clang", "O2"), Build("clang", "O2").check_flags)]
        return [(build, how) for build, how in checks if build.compiler in known]

    def _errors(self, build: Build, how: Sequence[str], names: Sequence[str]) -> dict[str, str]:
        folder = Path(tempfile.mkdtemp(prefix="check-", dir=self.directory))
        subjects, targets = self._clones(names)
        (folder / "case.h").write_text(self._header(subjects, targets), encoding="utf-8")
        (folder / "generated.c").write_text(self._text(names), encoding="utf-8")
        done = self.toolchain.compile(build, [*case_options(DIALECTS.index(self.work.dialect)), "generated.c", *how], cwd=folder)
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

    def _clones(self, names: Sequence[str]) -> tuple[list[Subject], list[str]]:
        suffixes = [name.removeprefix(self.work.subject.name) for name in names]
        subjects = [replace(self.work.subject, name=name) for name in names]
        return subjects, [self.owed.target + suffix for suffix in suffixes]

    def _header(self, subjects: Sequence[Subject], targets: Sequence[str]) -> str:
        named = {subject.name: target for subject, target in zip(subjects, targets, strict=True)}
        return render_case_header(subjects, named, self.work.prelude)

    def _execute(self, names: Sequence[str], builds: Sequence[str], folder: str) -> dict[str, list[Row]]:
        if not names:
            return {}
        subjects, targets = self._clones(names)
        owed = {name: replace(self.owed, target=target) for name, target in zip(names, targets, strict=True)}
        work = Execution(subjects, owed, self.work.dialect, self.work.schedules, self.work.seed, depth=_DEPTH)
        directory = self.directory / folder
        directory.mkdir()
        return work.run(
            [parse_build(name) for name in builds], self.toolchain, self._text(names),
            lambda some: self._text([subject.name for subject in some]), self.work.prelude, directory, lambda text: None,
        )  # fmt: skip


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
