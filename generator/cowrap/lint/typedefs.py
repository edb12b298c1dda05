# SPDX-License-Identifier: GPL-2.0-or-later
"""The typedefs of a tree, as far as types that are compared need them."""

from __future__ import annotations

from cowrap.diagnostic import DiagnosticBag
from cowrap.lint.types import unknown_words
from cowrap.lint.words import WordSet
from cowrap.parser import parse_source

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from cowrap.ctype import CType
    from cowrap.lint.files import TreeFiles
    from cowrap.source import SourceFile

_LONGEST_CHAIN = 4
"""So often the tree is searched for what a typedef's own words mean."""


def read_typedefs(sources: Iterable[SourceFile]) -> dict[str, CType]:
    """What the typedefs of `sources` name."""
    typedefs: dict[str, CType] = {}
    for source in sources:
        typedefs.update(parse_source(source, DiagnosticBag()).typedefs)
    return typedefs


def look_up_typedefs(typedefs: dict[str, CType], types: list[CType], files: TreeFiles) -> None:
    """Add to `typedefs` what the names in `types` stand for in the tree's headers.

    Raises EnvironmentProblem where a header cannot be read.
    """
    headers = [path for path in files.c_paths if path.endswith(".h")]
    searched: set[str] = set()
    for _ in range(_LONGEST_CHAIN):
        due = unknown_words(types, typedefs) - searched
        if not due:
            break
        searched |= due
        wanted = WordSet(due)
        for path in files.holding(headers, wanted.may_occur_in):
            found = parse_source(files.source(path), DiagnosticBag()).typedefs
            typedefs.update({name: type for name, type in found.items() if name in due and name not in typedefs})
