# SPDX-License-Identifier: GPL-2.0-or-later
"""One golden: an expected file, what it is made from, and how it differs from what comes out now, byte by byte.

Nothing here knows what the files hold: any suite of any generator uses it.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from cowrap_harness.whole_file import replace_file

UNFINISHED = ".pending"
"""How the hidden name ends of a file that is being written beside goldens: it is taken for no golden and no orphan."""


class GoldenError(Exception):
    """The request, an input or a golden is not what it must be; the text names the file and what to write or do."""


@dataclass(frozen=True)
class Golden:
    """One expected file.

    `path` is where it stands, or would stand. `case` is the name by which it is checked and accepted; several goldens
    may share it. `what` says in a word or two what the file holds. `source` is the input that it is made from; `why`
    and `options` are what that input says of itself.
    """

    path: Path
    case: str
    what: str
    source: Path
    why: str = ""
    options: str = ""


@dataclass(frozen=True)
class Difference:
    """A golden that is not what came out; `expected` is None where there is no such file yet."""

    golden: Golden
    expected: bytes | None
    actual: bytes


def changed_lines(difference: Difference) -> tuple[tuple[bytes, ...], tuple[bytes, ...]]:
    """The lines that only the golden has and those that only what came out has, in no order; none of either where a
    difference is not one of lines alone.
    """
    old, new = (Counter(data.splitlines(keepends=True)) for data in (difference.expected or b"", difference.actual))
    return tuple(sorted((old - new).elements())), tuple(sorted((new - old).elements()))


def read_golden(path: Path) -> bytes | None:
    """A golden's bytes, None where there is none; raises GoldenError where something else is in its place."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise GoldenError(f"{path}: cannot be read as a golden: {error.strerror}") from error


def compare(golden: Golden, actual: bytes) -> Difference | None:
    """What is different from the golden, or None; raises GoldenError where the golden cannot be read."""
    expected = read_golden(golden.path)
    return None if expected == actual else Difference(golden, expected, actual)


def accept(difference: Difference) -> None:
    """Makes what came out the golden. A symbolic link in its place is replaced, never written through.

    Raises GoldenError where the file cannot be written.
    """
    try:
        replace_file(difference.golden.path, difference.actual, UNFINISHED)
    except OSError as error:
        raise GoldenError(f"{difference.golden.path}: cannot be written: {error.strerror}") from error
