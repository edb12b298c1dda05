# SPDX-License-Identifier: GPL-2.0-or-later
"""The typedefs of a tree, as far as types that are compared need them."""

from __future__ import annotations

from cowrap.lint.types import unknown_words
from cowrap.lint.words import WordSet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from cowrap.ctype import CType
    from cowrap.lint.files import TreeFiles
    from cowrap.lint.reading import Reading
    from cowrap.source import SourceFile

_LONGEST_CHAIN = 4
"""So often the tree is searched for what a typedef's own words mean."""


def read_typedefs(sources: Iterable[SourceFile], reading: Reading) -> dict[str, CType]:
    """What the typedefs of `sources` name."""
    typedefs: dict[str, CType] = {}
    for source in sources:
        typedefs.update(reading.read(source).typedefs)
    return typedefs


def look_up_typedefs(typedefs: dict[str, CType], types: list[CType], files: TreeFiles, reading: Reading) -> None:
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
            found = reading.read(files.source(path)).typedefs
            typedefs.update({name: type for name, type in found.items() if name in due and name not in typedefs})
