# SPDX-License-Identifier: GPL-2.0-or-later
"""What a build's text, or an input's, names of a suite's files: which inputs are run, and which are parts of others."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path, PurePosixPath

from cowrap_harness.golden_file import GoldenError

_COMMENT = re.compile(r"(?:^|(?<=\s))#.*$", re.M)
_WORD = re.compile(r"'([^'\n]+)'|\"([^\"\n]+)\"|([^\s'\",;()\[\]{}]+)")


class FileNames:
    """The names by which a text may mean files: `names` gives the file for each, as a path from the suite's folder."""

    def __init__(self, names: Mapping[str, str]) -> None:
        self._names = names
        self._last = {name.rpartition("/")[2] for name in names}

    def named(self, word: str) -> str:
        """The file that a word means, or nothing: the longest path that is the word, or that it ends with."""
        if word.rpartition("/")[2] not in self._last:
            return ""
        parts = PurePosixPath(word).parts
        ends = ("/".join(parts[start:]) for start in range(len(parts)))
        return next((self._names[end] for end in ends if end in self._names), "")


def words_of(path: Path) -> list[str]:
    """The words and quoted strings of a text, without `#` comments; raises GoldenError where it cannot be read."""
    try:
        text = path.read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        raise GoldenError(f"{path}: cannot be read for the inputs that it names: {error.strerror}") from error
    return [next(filter(None, match.groups())) for match in _WORD.finditer(_COMMENT.sub("", text))]


def reached(suite: Path, cases: Iterable[str], candidates: Iterable[str]) -> set[str]:
    """The candidates that the cases' own texts name, or that texts reached so do: parts that inputs include."""
    names = FileNames({name: name for name in candidates})
    waiting = list(cases)
    found: set[str] = set()
    while waiting:
        new = {names.named(word) for word in words_of(suite / waiting.pop())} - found - {""}
        found |= new
        waiting += new
    return found
