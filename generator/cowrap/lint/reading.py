# SPDX-License-Identifier: GPL-2.0-or-later
"""How the files of a tree are read: the dialect's marks and annotations, and its words for coroutines."""

from __future__ import annotations

from cowrap.diagnostic import DiagnosticBag
from cowrap.marks import MARK_WORDS
from cowrap.parser import Parser
from cowrap.runtime import QEMU
from cowrap.words import DEFAULT_ANNOTATIONS, WordKinds

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Optional

    from cowrap.declaration import Unit
    from cowrap.dialect import Dialect
    from cowrap.source import SourceFile


class Reading:
    """What a `dialect`, or without one any release, makes of words.

    `coroutine_fn` is the annotation of what runs in a coroutine, empty where the dialect has none; `in_coroutine` is
    the function that tells whether its caller does.
    """

    __slots__ = ("annotations", "coroutine_fn", "in_coroutine", "marks")

    def __init__(self, dialect: Optional[Dialect], annotations: Sequence[str]) -> None:
        runtime = QEMU if dialect is None else dialect.runtime
        self.coroutine_fn = runtime.coroutine_fn.strip()
        self.in_coroutine = runtime.in_coroutine
        self.marks = MARK_WORDS if dialect is None else dialect.mark_words
        own = frozenset() if dialect is None else dialect.annotations
        self.annotations = own.union(annotations, [self.coroutine_fn] if self.coroutine_fn else [])

    def read(self, source: SourceFile) -> Unit:
        """The marked declarations of `source` and its file-scope names; what is wrong in it is not reported."""
        return Parser(DiagnosticBag(), self.annotations, self.marks).parse(source)

    def kinds(self) -> WordKinds:
        """The kinds of words."""
        return WordKinds(DEFAULT_ANNOTATIONS | self.annotations, self.marks)
