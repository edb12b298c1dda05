# SPDX-License-Identifier: GPL-2.0-or-later
"""`NAME.cowrap.h` as pytest items: for each dialect of its first line one that compares the golden
`NAME.cowrap.DIALECT.c`, and one that compiles, runs and judges.
"""

from __future__ import annotations

import dataclasses
import os
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from cowrap_harness.golden import GoldenInput, read_input
from cowrap_harness.golden_file import Difference, GoldenError, accept, compare, read_golden
from cowrap_harness.golden_header import dialect_label
from cowrap_harness.golden_pending import PendingFiles, State, in_ci
from cowrap_harness.golden_problems import Comparison, Problem, merge_marker
from cowrap_harness.pytest_libraries import libraries
from cowrap_harness.pytest_notes import note


class CaseFile(pytest.File):
    """One case's header."""

    def collect(self) -> Iterator[pytest.Item]:
        """Two items for each dialect; a first line that does not say which is an error of collection."""
        try:
            case = read_input(self.path, "accept")
        except GoldenError as error:
            raise self.CollectError(str(error)) from error
        for dialect in case.dialects:
            yield GoldenItem.from_parent(self, name=f"golden[{dialect_label(dialect)}]", case=case, dialect=dialect)
            yield JudgeItem.from_parent(self, name=f"judge[{dialect_label(dialect)}]", case=case, dialect=dialect)


class CaseItem(pytest.Item):
    """What both items of a case know."""

    def __init__(self, *, case: GoldenInput, dialect: str, **of_pytest: Any) -> None:
        super().__init__(**of_pytest)
        self.case = case
        self.dialect = dialect
        self.add_marker("cowrap")

    def reportinfo(self) -> tuple[os.PathLike[str] | str, int | None, str]:
        """Where pytest says that the item stands."""
        return self.path, 0, f"{self.path.name}: {self.name}"

    def shown(self, path: Path) -> str:
        """A path as the user would type it."""
        return os.path.relpath(path, self.config.invocation_params.dir)


class GoldenItem(CaseItem):
    """The generated text is the golden, byte by byte."""

    def runtest(self) -> None:
        """Compares; where that differs, leaves it pending except in CI, or accepts what was; fails in either case."""
        with libraries():
            from cowrap_harness.golden_wrappers import c_text
        self._pending = PendingFiles.chosen()
        golden = self.case.golden(self.dialect, ".c")
        note(self.config, case=self.shown(self.path), golden=golden.path.name, generated=1)
        try:
            self._look_for_markers(golden.path)
            found = c_text(self.case, self.dialect)
            if isinstance(found, Problem):
                pytest.fail(f"{found.text}\n{found.mend}", pytrace=False)
            self._compare(found)
        except GoldenError as error:
            pytest.fail(str(error), pytrace=False)

    def _look_for_markers(self, golden: Path) -> None:
        for path in (self.path, golden):
            line = merge_marker(read_golden(path) or b"")
            if line is not None:
                raise GoldenError(f"{self.shown(path)}:{line}: a merge was not finished here; finish it: git mergetool")

    def _compare(self, found: Comparison) -> None:
        difference = compare(found.golden, found.actual)
        if found.vacuous:
            raise GoldenError(f"{self.shown(found.golden.path)}: such a golden would hold nothing: {found.vacuous}")
        if difference is not None:
            pytest.fail(self._accept(difference) if self._accepting else self._refuse(difference), pytrace=False)
        elif not in_ci():
            self._pending.drop(found.golden.path)

    @property
    def _accepting(self) -> bool:
        return bool(self.config.getoption("--cowrap-accept"))

    def _accept(self, difference: Difference) -> str:
        state = self._pending.state(difference)
        if state is not State.SEEN:
            return f"{self._refuse(difference)}not accepted: {state.value}\n"
        accept(difference)
        self._pending.drop(difference.golden.path)
        golden = self.shown(difference.golden.path)
        note(self.config, accepted=golden)
        return f"accepted {golden}: read it (git diff), then run again"

    def _refuse(self, difference: Difference) -> str:
        with libraries():
            from cowrap_harness.golden_text import difference_text
            from cowrap_harness.pytest_fixtures import WIDTH
        golden = dataclasses.replace(difference.golden, path=Path(self.shown(difference.golden.path)))
        text = difference_text(dataclasses.replace(difference, golden=golden), width=WIDTH, colour=False).plain
        if in_ci():
            return text
        try:
            pending = self.shown(self._pending.leave(difference))
        except GoldenError as error:
            return f"{text}{error}\n"
        note(self.config, pending=pending)
        command = f"pytest --cowrap-accept {shlex.quote(f'{self.shown(self.path)}::{self.name}')}"
        return f"{text}what came out: {pending}\nif it is meant: {command}\n"


class JudgeItem(CaseItem):
    """Every wrapper compiles, runs and passes in the whole matrix."""

    def runtest(self) -> None:
        """Judges; fails with the report unless each wrapper passes, or where there is none."""
        with libraries():
            from cowrap_harness.pytest_fixtures import Judge
            from cowrap_harness.run_request import RunError
            from cowrap_harness.verdict import Verdict
        judge = Judge(self.config)
        try:
            report = judge(self.path, self.dialect)
        except RunError as error:
            pytest.fail(f"this could not be judged: {error}", pytrace=False)
        note(self.config, case=self.shown(self.path))
        failed = [wrapper.name for wrapper in report.wrappers if wrapper.verdict is not Verdict.PASS]
        if report.exit_code or bool(report.wrappers) is not self.case.header.wrappers:
            wrong = f"not right in {dialect_label(self.dialect)}: {', '.join(failed)}"
            pytest.fail(f"{wrong if failed else 'not all was judged'}\n{judge.text(report)}", pytrace=False)
