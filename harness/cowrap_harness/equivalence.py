# SPDX-License-Identifier: GPL-2.0-or-later
"""Proofs that a mutant is no mutant: object code of gcc or clang at -O2 that is the same for both.

Three proofs are tried, the strongest first: the same code as it stands; the same code once the compiler knows which of
the runtime's functions only read; for a member of another type, the same code for passing a value through it or not.
What none proves may have a written reason (`equivalence_reasons`).
"""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

from cowrap_harness.build import COMPILERS, Build
from cowrap_harness.case import Subject
from cowrap_harness.driver import render_case_header
from cowrap_harness.equivalence_reasons import NORMAL, explanation, normal, reason
from cowrap_harness.hold_file import hold_of
from cowrap_harness.mutant_source import SourceError, WrapperSource, read_wrapper
from cowrap_harness.mutants import Mutant
from cowrap_harness.rules import Duty
from cowrap_harness.runtime_functions import runtime_functions
from cowrap_harness.toolchain import Toolchain, case_options

READING = {
    "qemu_in_coroutine": "pure", "qemu_coroutine_self": "pure", "qemu_get_current_aio_context": "pure",
    "bdrv_get_aio_context": "pure", "qemu_get_aio_context": "const",
}  # fmt: skip
"""Functions of the runtime that only answer, in QEMU as in csrc, with gcc's word for it: main's context is always the
same.
"""

READ = ", where it is told which functions only answer"


class Equivalence:
    """Lays mutants' object code beside their originals'.

    `includes` are the preprocessor lines of the generated file, `prelude` the C text of the types that signatures need.
    """

    def __init__(
        self, dialect: str, prelude: str, includes: Sequence[str], toolchain: Toolchain, directory: Path
    ) -> None:
        self._dialect = dialect
        self._prelude = prelude
        self._includes = tuple(includes)
        self._toolchain = toolchain
        self._directory = directory
        known = runtime_functions(dialect, toolchain)
        told = [
            f"__typeof__({name}) {name} __attribute__(({word}));" for name, word in READING.items() if name in known
        ]
        self._told = (*told, "")
        self._code: dict[tuple[str, ...], bytes] = {}

    def proof(self, subject: Subject, source: WrapperSource, mutant: Mutant) -> str:
        """What shows that the mutant does what the original does, as a sentence; empty where nothing does."""
        due = hold_of(self._dialect).duty(subject)
        assert isinstance(due, Duty)
        header = render_case_header([subject], {subject.name: due.target}, self._prelude)
        pairs = [
            (source.tokens, mutant.tokens, ""),
            ((*self._told, *source.tokens), (*self._told, *mutant.tokens), READ),
        ]
        mutated = _shape(mutant)
        if mutated is not None:
            pairs.append(((*self._told, *normal(due, source)), (*self._told, *normal(due, mutated)), NORMAL))
        for one, other, words in pairs:
            for compiler in COMPILERS:
                if self._same(compiler, header, " ".join(one), " ".join(other)):
                    return f"the same object code at -O2 under {compiler}{words}"
        return "" if mutated is None else self._lemma(header, source, mutated) or reason(due, source, mutated)

    def explanation(self, subject: Subject, source: WrapperSource, mutant: Mutant) -> str:
        """Why no run shows a mutant that is not equivalent, or empty."""
        due, mutated = hold_of(self._dialect).duty(subject), _shape(mutant)
        return explanation(due, source, mutated) if isinstance(due, Duty) and mutated is not None else ""

    def _lemma(self, header: str, source: WrapperSource, mutated: WrapperSource) -> str:
        """For one member of another type: to pass a value through that type is to pass it."""
        places = zip(source.members, mutated.members, strict=False)
        pairs = [(one.of(source.tokens), other.of(mutated.tokens)) for one, other in places]
        other = [(one[:-2], new[:-2]) for one, new in pairs if one != new]
        rest = source.tokens[source.members[-1].end :] == mutated.tokens[mutated.members[-1].end :]
        if len(source.members) != len(mutated.members) or len(other) != 1 or not rest:
            return ""
        was, new = (" ".join(tokens) for tokens in other[0])
        plain = f"{was} f({was} x); {was} f({was} x) {{ return x; }}"
        through = f"{was} f({was} x); {was} f({was} x) {{ {new} y = x; return y; }}"
        for compiler in COMPILERS:
            if self._same(compiler, header, plain, through):
                return f"the member's new type keeps every value: the same object code under {compiler}"
        return ""

    def _same(self, compiler: str, header: str, one: str, other: str) -> bool:
        if compiler not in self._toolchain.compilers:
            return False
        known = self._object_code(compiler, header, one)
        return bool(known) and known == self._object_code(compiler, header, other)

    def _object_code(self, compiler: str, header: str, line: str) -> bytes:
        """The bytes of the object file, empty where it does not compile.

        Everything of a wrapper stands on one line, so that an assertion's place is the same in each.
        """
        key = (compiler, header, line)
        if key not in self._code:
            folder = Path(tempfile.mkdtemp(prefix="same-", dir=self._directory))
            (folder / "case.h").write_text(header, encoding="utf-8")
            (folder / "generated.c").write_text("\n".join([*self._includes, line, ""]), encoding="utf-8")
            options = case_options(self._dialect)
            arguments = [*options, "-g0", "-c", "generated.c", "-o", "generated.o"]
            done = self._toolchain.compile(Build(compiler, "O2"), arguments, cwd=folder)
            self._code[key] = (folder / "generated.o").read_bytes() if done.ok else b""
        return self._code[key]


def _shape(mutant: Mutant) -> WrapperSource | None:
    try:
        return read_wrapper(mutant.tokens)
    except SourceError:
        return None
