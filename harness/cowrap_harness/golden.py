# SPDX-License-Identifier: GPL-2.0-or-later
"""Golden files: found in their folders, compared byte by byte, accepted, and orphans named.

A suite is a folder with `accept/NAME.h` (expected: `NAME.DIALECT.c` and `NAME.DIALECT.trace`) and
`reject/CODE[--what].h` (expected: `.err`), and `corpus/NAME.h` (expected: `NAME.c`), for one dialect and without
traces. The first line of an input says what it is for: `/* cowrap: dialect=D[,D...] why */`. The pytest plugin's cases
are accepted inputs that stand anywhere.
"""

from __future__ import annotations

import difflib
import os
import re
from dataclasses import dataclass
from pathlib import Path

HEADER_LINE = re.compile(r"/\* cowrap:(?P<options>(?:\s+[\w-]+=\S+)*)(?P<why>[^*]*)\*/")
ENDINGS = {"accept": (".c", ".trace"), "reject": (".err",), "corpus": (".c",)}


class GoldenError(Exception):
    """A golden's input is not what it must be; the text names the file and what to write."""


@dataclass(frozen=True)
class GoldenInput:
    """One input of a suite: `kind` is its folder's name, `dialects` those it is for, `why` its reason to exist."""

    path: Path
    kind: str
    dialects: tuple[str, ...]
    why: str

    @property
    def name(self) -> str:
        """The input's name without folder and ending."""
        return self.path.stem

    def expected_path(self, dialect: str, ending: str) -> Path:
        """Where the expected output stands; only an accepted input has one for each dialect."""
        middle = f".{dialect}" if self.kind == "accept" else ""
        return self.path.with_name(f"{self.name}{middle}{ending}")


@dataclass(frozen=True)
class Difference:
    """An expected file that is not what came out; `expected` is None where there is no such file."""

    path: Path
    expected: str | None
    actual: str

    def text(self, command: str = "") -> str:
        """The difference as a person reads it; `command` accepts it, by default the one for a suite's goldens."""
        name = self.path.name
        if self.expected is None:
            command = command or f"cowrap-harness golden accept {name.split('.')[0]}"
            return f"{name}: there is no such golden yet; `{command}` makes it\n"
        lines = difflib.unified_diff(
            _visible(self.expected), _visible(self.actual), f"{name} (golden)", f"{name} (now)", lineterm=""
        )
        return "\n".join(lines) + "\n"


def discover(suite: Path) -> list[GoldenInput]:
    """All inputs of a suite, by name; raises GoldenError for one whose first line does not say what it is for."""
    found = []
    for kind in ENDINGS:
        for path in sorted((suite / kind).glob("*.h")):
            found.append(read_input(path, kind))
    return found


def read_input(path: Path, kind: str) -> GoldenInput:
    """One input of a kind (`accept`, `reject`, `corpus`) by its first line; raises GoldenError where that line does not
    say what it is for, and OSError.
    """
    first = path.read_bytes().split(b"\n", 1)[0].decode("utf-8", "replace")
    match = HEADER_LINE.match(first)
    if match is None and kind == "reject":
        return GoldenInput(path, kind, (), "")
    if match is None or not match["why"].strip():
        raise GoldenError(f"{path}: the first line must be /* cowrap: dialect=D[,D...] why this golden exists */")
    options = dict(word.split("=", 1) for word in match["options"].split())
    dialects = tuple(options.get("dialect", "").split(",")) if options.get("dialect") else ()
    if kind != "reject" and not dialects:
        raise GoldenError(f"{path}: an accepted input must name its dialects: dialect=qemu-9.0")
    return GoldenInput(path, kind, dialects, match["why"].strip())


def orphans(suite: Path) -> list[Path]:
    """Expected files that belong to no input, or to a dialect that their input does not name."""
    inputs = discover(suite)
    owned = {item.path for item in inputs}
    for item in inputs:
        for ending in ENDINGS[item.kind]:
            owned |= {item.expected_path(dialect, ending) for dialect in (item.dialects or ("",))}
    folders = [suite / kind for kind in ENDINGS]
    return sorted(path for folder in folders for path in folder.glob("*") if path.is_file() and path not in owned)


def compare(path: Path, actual: str) -> Difference | None:
    """What is different from the golden, byte for byte, or None."""
    if not path.exists():
        return Difference(path, None, actual)
    expected = path.read_bytes()
    if expected == actual.encode():
        return None
    return Difference(path, expected.decode("utf-8", "replace"), actual)


def accept(difference: Difference) -> None:
    """Makes what came out the golden, and takes away what was pending; raises OSError."""
    _replace(difference.path, difference.actual)
    drop_pending(difference.path)


def leave_pending(difference: Difference) -> Path:
    """Puts what came out beside its golden, as `GOLDEN.pending`, to be read before it is accepted; returns where.

    Raises OSError.
    """
    pending = _pending(difference.path)
    _replace(pending, difference.actual)
    return pending


def drop_pending(golden: Path) -> None:
    """Takes away what was left pending beside a golden, if anything was; raises OSError."""
    _pending(golden).unlink(missing_ok=True)


def _pending(golden: Path) -> Path:
    return golden.with_name(f"{golden.name}.pending")


def _replace(path: Path, text: str) -> None:
    """Writes a file whole or not at all: several workers of one test run may write the same one."""
    new = path.with_name(f".{path.name}.{os.getpid()}.pending")
    try:
        new.write_bytes(text.encode())
        new.replace(path)
    except OSError:
        new.unlink(missing_ok=True)
        raise


def _visible(text: str) -> list[str]:
    """Lines with what the eye does not see made visible: trailing blanks, tabs, carriage returns, a missing last
    line end.
    """
    lines = [
        re.sub(r"[ \t]+$", lambda blanks: "·" * len(blanks[0]), line.replace("\t", "→\t").replace("\r", "␍"))
        for line in text.split("\n")
    ]
    return lines[:-1] if lines[-1] == "" else [*lines[:-1], lines[-1] + "⊣ no line end"]
