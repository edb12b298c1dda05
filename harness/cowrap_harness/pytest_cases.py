# SPDX-License-Identifier: GPL-2.0-or-later
"""`NAME.cowrap.h` as pytest items: for each dialect of its first line one that compares the golden
`NAME.cowrap.DIALECT.c`, and one that compiles, runs and judges.
"""

from __future__ import annotations

import os
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from cowrap_harness.golden import (
    Difference,
    GoldenError,
    GoldenInput,
    accept,
    compare,
    drop_pending,
    leave_pending,
    read_input,
)
from cowrap_harness.pytest_libraries import libraries
from cowrap_harness.pytest_notes import note
from cowrap_harness.rules import DIALECTS


class CaseFile(pytest.File):
    """One case's header."""

    def collect(self) -> Iterator[pytest.Item]:
        """Two items for each dialect; a first line that does not say which is an error of collection."""
        try:
            case = read_input(self.path, "accept")
        except GoldenError as error:
            raise self.CollectError(str(error)) from error
        unknown = [dialect for dialect in case.dialects if dialect not in DIALECTS]
        if unknown:
            raise self.CollectError(
                f"{self.path}: unknown dialect {', '.join(map(repr, unknown))}; known are {', '.join(DIALECTS)}"
            )
        for dialect in dict.fromkeys(case.dialects):
            yield GoldenItem.from_parent(self, name=f"golden[{dialect}]", case=case, dialect=dialect)
            yield JudgeItem.from_parent(self, name=f"judge[{dialect}]", case=case, dialect=dialect)


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
        """Compares; where that differs, accepts, or leaves a pending file except in CI; fails in either case."""
        with libraries():
            from cowrap_harness.pytest_fixtures import Generate
        made = Generate(self.config)(self.path, self.dialect)
        golden = self.case.expected_path(self.dialect, ".c")
        note(self.config, case=self.shown(self.path), golden=golden.name)
        if made.text is None:
            pytest.fail(f"refused in {self.dialect}; a case must be accepted:\n{made.diagnostics}", pytrace=False)
        difference = compare(golden, made.text)
        if difference is None:
            drop_pending(golden)
            return
        pytest.fail(self._accept(difference) if self._accepting else self._refuse(difference), pytrace=False)

    @property
    def _accepting(self) -> bool:
        return bool(self.config.getoption("--cowrap-accept"))

    def _accept(self, difference: Difference) -> str:
        accept(difference)
        note(self.config, accepted=self.shown(difference.path))
        return f"accepted {self.shown(difference.path)}: read it (git diff), then run again"

    def _refuse(self, difference: Difference) -> str:
        command = f"pytest --cowrap-accept {shlex.quote(f'{self.shown(self.path)}::{self.name}')}"
        text = difference.text(command)
        if difference.expected is not None:
            text = f"{difference.path.name} differs\n{text}if this is meant: `{command}` accepts it\n"
        if os.environ.get("CI"):
            return text
        try:
            pending = self.shown(leave_pending(difference))
        except OSError as error:
            return f"{text}what came out could not be left beside it: {error}\n"
        note(self.config, pending=pending)
        return f"{text}what came out: {pending}\n"


class JudgeItem(CaseItem):
    """Every wrapper compiles, runs and passes in the whole matrix."""

    def runtest(self) -> None:
        """Judges; fails with the report unless each wrapper passes, or where there is none."""
        with libraries():
            from cowrap_harness.pytest_fixtures import Judge
            from cowrap_harness.runner import RunError
            from cowrap_harness.verdict import Verdict
        judge = Judge(self.config)
        try:
            report = judge(self.path, self.dialect)
        except RunError as error:
            pytest.fail(f"this could not be judged: {error}", pytrace=False)
        note(self.config, case=self.shown(self.path))
        failed = [wrapper.name for wrapper in report.wrappers if wrapper.verdict is not Verdict.PASS]
        if report.exit_code or not report.wrappers:
            which = f"not right in {self.dialect}: {', '.join(failed)}" if failed else "not all was judged"
            pytest.fail(f"{which}\n{judge.text(report)}", pytrace=False)
