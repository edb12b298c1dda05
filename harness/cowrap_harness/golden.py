# SPDX-License-Identifier: GPL-2.0-or-later
"""The inputs of a suite of wrappers, and which goldens each has.

A suite is a folder with `accept/NAME.h` (expected: `NAME.DIALECT.c` and `NAME.DIALECT.trace`), `reject/CODE[--what].h`
(expected: `.err`), and `corpus/NAME.h` (expected: `NAME.c`), for one dialect and without traces. The pytest plugin's
cases are accepted inputs that stand anywhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from cowrap_harness.golden_file import Golden, GoldenError
from cowrap_harness.golden_header import Header, dialect_label, read_header

ENDINGS = {"accept": (".c", ".trace"), "reject": (".err",), "corpus": (".c",)}
WHAT = {".c": "C text", ".trace": "trace", ".err": "diagnostics"}


@dataclass(frozen=True)
class GoldenInput:
    """One input of a suite: `kind` is its folder's name, `header` what its first line says."""

    path: Path
    kind: str
    header: Header

    @property
    def name(self) -> str:
        """The input's name without folder and ending."""
        return self.path.stem

    @property
    def dialects(self) -> tuple[str, ...]:
        """The dialects that it is for."""
        return self.header.dialects

    def expected_path(self, dialect: str, ending: str) -> Path:
        """Where the expected output stands; only an accepted input has one for each dialect."""
        middle = f".{dialect_label(dialect)}" if self.kind == "accept" else ""
        return self.path.with_name(f"{self.name}{middle}{ending}")

    def golden(self, dialect: str, ending: str) -> Golden:
        """The golden of one dialect and one ending."""
        header = self.header
        path = self.expected_path(dialect, ending)
        return Golden(path, self.name, WHAT[ending], self.path, header.why, header.options)

    @cached_property
    def goldens(self) -> list[Golden]:
        """All that it has, or should have."""
        return [self.golden(one, ending) for one in self.dialects or ("",) for ending in ENDINGS[self.kind]]


def discover(suite: Path) -> list[GoldenInput]:
    """All inputs of a suite, by name; raises GoldenError where there is none, or for one whose first line does not say
    what it is for.
    """
    found = [read_input(path, kind) for kind in ENDINGS for path in sorted((suite / kind).glob("*.h"))]
    if not found:
        folders = " or ".join(f"{kind}/NAME.h" for kind in ENDINGS)
        raise GoldenError(f"{suite}: no golden inputs here ({folders}); name their folder with --suite")
    return found


def read_input(path: Path, kind: str) -> GoldenInput:
    """One input of a kind (`accept`, `reject`, `corpus`) by its first line; raises GoldenError where that line does not
    say what it is for, or the file cannot be read.
    """
    return GoldenInput(path, kind, read_header(path, optional=kind == "reject"))


def chosen(inputs: Sequence[GoldenInput], names: Sequence[str]) -> list[GoldenInput]:
    """The inputs of these names, all for no name; raises GoldenError for a name that none has."""
    unknown = set(names) - {item.name for item in inputs}
    if unknown:
        raise GoldenError(f"no golden input is named {', '.join(sorted(unknown))}")
    return [item for item in inputs if not names or item.name in names]


def orphans(suite: Path, inputs: Sequence[GoldenInput]) -> list[Path]:
    """Expected files that belong to none of the suite's inputs, or to a dialect that their input does not name."""
    owned = {golden.path for item in inputs for golden in item.goldens}
    there = [
        path
        for kind, endings in ENDINGS.items()
        for path in (suite / kind).glob("*")
        if path.suffix in endings and (path.is_file() or path.is_symlink())
    ]
    return sorted(path for path in there if path not in owned)
