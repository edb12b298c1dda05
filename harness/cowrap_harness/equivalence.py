# SPDX-License-Identifier: GPL-2.0-or-later
"""Proofs that a mutant is no mutant: the same object code as the original's at -O2, under gcc or under clang."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

from cowrap_harness.mutants import Mutant, Tokens
from cowrap_harness.rules import DIALECTS
from cowrap_harness.toolchain import COMPILERS, Build, Toolchain, case_options


class Equivalence:
    """The original's object code under each compiler, to lay a mutant's beside it.

    `header` is the case header with the wrapper's prototypes, `includes` the preprocessor lines of the generated file.
    """

    def __init__(
        self, dialect: str, header: str, includes: Sequence[str], original: Tokens, toolchain: Toolchain, directory: Path
    ) -> None:
        self._dialect = dialect
        self._header = header
        self._includes = includes
        self._original = original
        self._toolchain = toolchain
        self._directory = directory
        self._known: dict[str, bytes] = {}

    def proof(self, mutant: Mutant) -> str:
        """Which compiler makes the same object code of both, as a sentence; empty where none does."""
        for compiler in COMPILERS:
            if compiler not in self._toolchain.compilers:
                continue
            if compiler not in self._known:
                self._known[compiler] = self._object_code(compiler, self._original)
            if self._known[compiler] and self._object_code(compiler, mutant.tokens) == self._known[compiler]:
                return f"the same object code at -O2 under {compiler}"
        return ""

    def _object_code(self, compiler: str, tokens: Sequence[str]) -> bytes:
        """The bytes of the object file; everything of a wrapper stands on one line, so that an assertion's place is
        the same in each.
        """
        folder = Path(tempfile.mkdtemp(prefix="same-", dir=self._directory))
        (folder / "case.h").write_text(self._header, encoding="utf-8")
        text = "\n".join([*self._includes, " ".join(tokens), ""])
        (folder / "generated.c").write_text(text, encoding="utf-8")
        arguments = [*case_options(DIALECTS.index(self._dialect)), "-g0", "-c", "generated.c", "-o", "generated.o"]
        done = self._toolchain.compile(Build(compiler, "O2"), arguments, cwd=folder)
        return (folder / "generated.o").read_bytes() if done.ok else b""
