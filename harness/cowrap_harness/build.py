# SPDX-License-Identifier: GPL-2.0-or-later
"""A build: which compiler, at which level, with which sanitizers; and the flags that it is made with."""

from __future__ import annotations

from dataclasses import dataclass

FLAGS = ("-std=gnu11", "-Wall", "-Wextra", "-Werror", "-Wno-ignored-qualifiers", "-Wno-unused-parameter")
"""The flags that every generated file and every driver is compiled with."""
COMPILERS = ("gcc", "clang")
LEVELS = ("O0", "O2")
TCC = "tcc"
"""No build of a matrix: a campaign's inner tier, where it is installed beside one of the others."""
SANITIZERS = ("asan", "ubsan")
_SANITIZER_FLAGS = {
    "asan": ("-fsanitize=address",),
    "ubsan": ("-fsanitize=undefined", "-fno-sanitize-recover=undefined"),
}
_CHECK_FLAGS = {
    "gcc": ("-fsyntax-only", "-fmax-errors=0"),
    "clang": ("-fsyntax-only", "-ferror-limit=0"),
    # a file of its own: tcc removes what stands there before, and as root that goes for /dev/null too
    TCC: ("-c", "-o", "checked.o"),
}
_ERROR_LIMIT = {"gcc": "-fmax-errors=10", "clang": "-ferror-limit=10"}
_TABLES = {"gcc": ("-gdwarf-4", "-fno-var-tracking"), "clang": ("-gdwarf-4",)}
"""The lines that code came from. clang's newer tables tell addr2line nothing of calls that were moved into their
callers; where each variable is at each moment nobody asks, and gcc needs a quarter of its time at -O2 to find out.
"""


@dataclass(frozen=True)
class Build:
    """One way to compile a batch."""

    compiler: str
    level: str
    sanitizers: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """As a matrix names it: `gcc-O0`, `clang-O2+asan+ubsan`."""
        return "+".join([f"{self.compiler}-{self.level}", *self.sanitizers])

    @property
    def sanitizer_flags(self) -> tuple[str, ...]:
        """What its sanitizers add to each compiler and linker call."""
        flags = [flag for sanitizer in self.sanitizers for flag in _SANITIZER_FLAGS[sanitizer]]
        if flags and self.compiler == "clang":
            flags.append("-shared-libsan")
        return tuple([*flags, "-fno-omit-frame-pointer"] if flags else flags)

    @property
    def compile_flags(self) -> tuple[str, ...]:
        """Everything but include paths and definitions."""
        if self.compiler == TCC:
            return ("-std=gnu11", "-g", "-fPIC")
        told = (*_TABLES[self.compiler], _ERROR_LIMIT[self.compiler])
        return (*FLAGS, f"-{self.level}", "-fPIC", *told, *self.sanitizer_flags)

    @property
    def check_flags(self) -> tuple[str, ...]:
        """To have a text checked only, with all that is wrong with it; tcc tells the first thing."""
        return _CHECK_FLAGS[self.compiler]

    @property
    def link_flags(self) -> tuple[str, ...]:
        """For a shared object whose own definitions win over those of the process that loads it."""
        return ("-shared", "-Wl,-Bsymbolic", *self.sanitizer_flags)
QUICK = Build(TCC, "O0")
"""The inner tier's build."""
