# SPDX-License-Identifier: GPL-2.0-or-later
"""The lint of a whole tree: its marks read as the build reads them, then each check over what the tree says."""

from __future__ import annotations

import os

from cowrap.diagnostic import ERROR
from cowrap.lint.callers import check_callers, look_up_callers
from cowrap.lint.files import TreeFiles
from cowrap.lint.findings import Findings
from cowrap.lint.index import TreeIndex
from cowrap.lint.inputs import check_inputs
from cowrap.lint.locks import check_locks
from cowrap.lint.meson import OUTPUT, read_inputs
from cowrap.lint.reading import Reading
from cowrap.lint.signatures import check_signature, types_to_look_up
from cowrap.lint.silences import WORD, apply_silences
from cowrap.lint.subjects import Subject
from cowrap.lint.tags import check_tags
from cowrap.lint.targets import check_coroutine, check_target
from cowrap.lint.typedefs import look_up_typedefs, read_typedefs
from cowrap.output import EnvironmentProblem
from cowrap.pipeline import run

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Optional

    from cowrap.diagnostic import Diagnostic
    from cowrap.dialect import Dialect
    from cowrap.lint.meson import MesonInput
    from cowrap.pipeline import Outcome
    from cowrap.source import SourceFile

_MESON = os.path.join("block", "meson.build")


class TreeReport:
    """What the lint of a tree came to: `diagnostics` in order of place, and what was read, for a line of summary."""

    __slots__ = ("diagnostics", "files_read", "missing", "obscure", "wrappers")

    def __init__(self) -> None:
        self.diagnostics: list[Diagnostic] = []
        self.wrappers = 0
        self.files_read = 0
        self.missing: list[str] = []
        self.obscure: list[str] = []

    @property
    def has_errors(self) -> bool:
        """Whether a diagnostic of severity error is among them."""
        return any(item.severity == ERROR for item in self.diagnostics)

    def summary(self) -> str:
        """One line: what was read, what was found, and what could not be judged."""
        errors = sum(item.severity == ERROR for item in self.diagnostics)
        warnings = len(self.diagnostics) - errors
        line = f"{_counted(self.wrappers, 'wrapper')}, {_counted(self.files_read, 'file')} read: "
        line += f"{_counted(errors, 'error')}, {_counted(warnings, 'warning')}"
        if self.missing:
            line += f"; who calls and defines what is not judged: the tree lacks {', '.join(self.missing[:3])}"
        if self.obscure:
            line += f"; not judged in full, as macros name them: {', '.join(self.obscure[:8])}"
            line += f" and {len(self.obscure) - 8} more" if len(self.obscure) > 8 else ""
        return line


def _counted(number: int, what: str) -> str:
    return f"{number} {what}{'s' * (number != 1)}"


def lint_tree(
    root: str, *, dialect: Optional[Dialect] = None, named_by: str = "its caller", annotations: Sequence[str] = ()
) -> TreeReport:
    """Check all marks of the tree at `root`.

    `dialect` is the one that was named, by `named_by`; without it the marks choose. `annotations` are further words to
    read as annotations. Raises EnvironmentProblem where `root` is no QEMU tree of 5.2 or later, or cannot be read.
    """
    if os.path.isdir(root) and not os.path.isfile(os.path.join(root, _MESON)):
        if not os.access(root, os.X_OK):
            raise EnvironmentProblem(f"cannot read '{root}': Permission denied")
        raise EnvironmentProblem(f"'{root}' has no {_MESON}: is this a QEMU source tree of 5.2 or later?")
    files = TreeFiles(root)
    return _TreeLint(files, Reading(dialect, annotations)).check(dialect, named_by)


class _TreeLint:
    def __init__(self, files: TreeFiles, reading: Reading) -> None:
        self.files = files
        self.reading = reading
        self.findings = Findings()
        self.inputs = self.read_inputs()
        self.sources: dict[str, SourceFile] = {}
        self.commented: list[str] = []
        self.find_sources()

    def read_inputs(self) -> list[MesonInput]:
        inputs = read_inputs(self.files.source(_MESON), "block")
        if not inputs:
            raise EnvironmentProblem(f"nothing in '{self.files.source(_MESON).name}' names inputs of '{OUTPUT}'")
        return inputs

    def find_sources(self) -> None:
        """The inputs of the build that exist, then other files in which a mark stands, in the tree's order."""
        for item in self.inputs:
            if os.path.isfile(os.path.join(self.files.root, item.path)):
                self.sources[item.path] = self.files.source(item.path)
                self.files.include(item.path)
        needles = (self.reading.marks.needle.encode(), WORD.encode())
        held = self.files.holding(self.files.c_paths, lambda data: any(needle in data for needle in needles))
        for path in held:
            source = self.files.source(path)
            if WORD in source.text:
                self.commented.append(path)
            if path not in self.sources and self.reading.read(source).declarations:
                self.sources[path] = source

    def check(self, dialect: Optional[Dialect], named_by: str) -> TreeReport:
        sources = list(self.sources.values())
        annotations = sorted(self.reading.annotations)
        outcome = run(sources, dialect=dialect, named_by=named_by, annotations=annotations)
        faulty = {id(item.span.source) for item in outcome.diagnostics if item.span is not None}
        check_inputs(self.inputs, self.sources, outcome.declarations, faulty, self.findings)
        index = TreeIndex(self.files, self.reading)
        index.add({plan.target for plan in outcome.plans} | {plan.declaration.name for plan in outcome.plans})
        subjects = []
        if outcome.dialect is not None:
            marked = {declaration.name for declaration in outcome.declarations}
            # A wrapper around a wrapper is reported as a mutual pair; all else follows from that.
            plans = [plan for plan in outcome.plans if plan.target not in marked]
            subjects = [Subject(plan, outcome.dialect, index) for plan in plans]
            self.check_subjects(subjects, index)
            check_tags(subjects, outcome.dialect, index, self.findings)
        return self.report(outcome, subjects, index)

    def check_subjects(self, subjects: list[Subject], index: TreeIndex) -> None:
        typedefs = read_typedefs(self.sources.values(), self.reading)
        types = [type for subject in subjects for type in types_to_look_up(subject, typedefs)]
        look_up_typedefs(typedefs, types, self.files, self.reading)
        look_up_callers(subjects, index)
        for subject in subjects:
            check_target(subject, self.files.is_whole, self.findings)
            check_coroutine(subject, self.findings)
            check_signature(subject, typedefs, self.findings)
            check_locks(subject, self.findings)
            check_callers(subject, index, self.findings)

    def report(self, outcome: Outcome, subjects: list[Subject], index: TreeIndex) -> TreeReport:
        report = TreeReport()
        report.wrappers = len(subjects)
        report.files_read = len(index.paths_read)
        report.missing = self.files.missing
        report.obscure = sorted({item.name for item in subjects if item.is_obscure or item.is_target_obscure})
        commented = [self.files.source(path) for path in (_MESON, *self.commented)]
        kept = apply_silences(self.findings.items, commented)
        report.diagnostics = self.in_order([*outcome.diagnostics, *[finding.diagnostic for finding in kept]])
        return report

    def in_order(self, diagnostics: list[Diagnostic]) -> list[Diagnostic]:
        """Those of the whole run first, then by file: the inputs in the build's order, then all others by name."""
        order = {id(source): at for at, source in enumerate(self.sources.values())}

        def key(item: Diagnostic) -> tuple[int, str, int]:
            if item.span is None:
                return (-1, "", 0)
            source = item.span.source
            return (order.get(id(source), len(order)), source.name, item.span.start)

        return sorted(diagnostics, key=key)
