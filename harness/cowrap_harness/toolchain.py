# SPDX-License-Identifier: GPL-2.0-or-later
"""Which compilers exist, what they can do, and what they are given."""

from __future__ import annotations

import functools
import shutil
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from cowrap_harness.build import COMPILERS, TCC, Build
from cowrap_harness.commands import Completed, run_command
from cowrap_harness.compiler_version import compiler_version
from cowrap_harness.hold_file import hold_of

# Each has a fault that does no harm where no sanitizer sees it.
_PROBES = {
    "asan": "static volatile char few[4]; int probe(void) { volatile int at = 4; few[at] = 1; return few[0]; }\n",
    "ubsan": "int probe(void) { volatile int most = 0x7fffffff; return most + 1; }\n",
}


class ToolchainError(Exception):
    """The request or the machine is wrong: a compiler is missing, a matrix has no meaning. Never a finding."""


def find_csrc() -> Path:
    """The folder with the runtime's C sources: inside the installed package, else at the repository's root."""
    package = Path(__file__).resolve().parent
    for candidate in (package / "csrc", package.parents[1] / "csrc"):
        if (candidate / "include" / "cowrap" / "world.h").is_file():
            return candidate
    raise ToolchainError("the runtime's C sources (csrc) are missing from this installation")


def case_options(dialect: str) -> tuple[str, ...]:
    """What everything that includes the runtime's headers is compiled with, beside a build's flags.

    `case.h` and the text itself stand in the current directory. The headers of a fork's folder of stubs win over the
    runtime's; its `stubs.h`, if there is one, is included before everything else. Raises DialectError.
    """
    hold = hold_of(dialect)
    first = ("-include", "stubs.h") if hold.stubs and (hold.stubs / "stubs.h").is_file() else ()
    folders = [option for folder in include_folders(dialect) for option in ("-I", str(folder))]
    return (f"-DCOWRAP_DIALECT={hold.index}", '-DCOWRAP_CASE_HEADER="case.h"', *folders, "-I", ".", *first)


def include_folders(dialect: str) -> list[Path]:
    """The folders of headers that generated C includes, in their order. Raises DialectError."""
    stubs = hold_of(dialect).stubs
    return [*([stubs] if stubs else []), find_csrc() / "include"]


@dataclass(frozen=True)
class Compiler:
    """A compiler that was found."""

    name: str
    path: str
    version: str


@dataclass
class Toolchain:
    """The compilers of this machine; what sanitizers they have is tried when a process first asks for it."""

    compilers: dict[str, Compiler]

    @classmethod
    def discover(cls, names: Sequence[str] = COMPILERS) -> Toolchain:
        """Looks for compilers in PATH and asks each for its version, and for tcc where there is another one."""
        found: dict[str, Compiler] = {}
        for name in (*names, TCC):
            path = shutil.which(name)
            version = compiler_version(name, path, "-v" if name == TCC else "--version") if path else None
            if path and version is not None and (found or name != TCC):
                found[name] = Compiler(name, path, version)
        return cls(found)

    def compiler(self, build: Build) -> Compiler:
        """The compiler of a build. Raises `ToolchainError` where it is missing."""
        if build.compiler not in self.compilers:
            raise ToolchainError(f"{build.compiler} is not installed")
        return self.compilers[build.compiler]

    def compile(
        self, build: Build, arguments: Sequence[str], cwd: Path | None = None, timeout: float = 120, link: bool = False
    ) -> Completed:
        """One call of a build's compiler, with the flags for compiling or for linking before `arguments`."""
        flags = build.link_flags if link else build.compile_flags
        return run_command([self.compiler(build).path, *flags, *arguments], cwd=cwd, timeout=timeout)

    def preload(self, build: Build) -> tuple[str, ...]:
        """The sanitizer runtimes that a process must have in LD_PRELOAD before it loads what `build` makes."""
        if not build.sanitizers:
            return ()
        if build.compiler == "gcc":
            return tuple(self._library(build, f"lib{name}.so") for name in build.sanitizers)
        machine = _answer(self.compiler(build), "-dumpmachine").partition("-")[0]
        runtime = "asan" if "asan" in build.sanitizers else "ubsan_standalone"
        return (self._library(build, f"libclang_rt.{runtime}-{machine}.so"),)

    def _library(self, build: Build, name: str) -> str:
        return _answer(self.compiler(build), f"-print-file-name={name}")

    def environment(self, build: Build) -> Mapping[str, str]:
        """What a child that loads the result of `build` needs in its environment."""
        if not build.sanitizers:
            return {}
        options = "detect_leaks=0:abort_on_error=1:handle_segv=1:symbolize=0"
        return {
            "LD_PRELOAD": " ".join(self.preload(build)),
            "ASAN_OPTIONS": options,
            "UBSAN_OPTIONS": "symbolize=0",
        }

    def sanitizer_fault(self, compiler: str, sanitizer: str) -> str:
        """Why a sanitizer does not work under a compiler, or empty: tried once, by catching a fault in a loaded
        object."""
        return _try_sanitizer(self.compilers[compiler], sanitizer)

    def fault(self, build: Build) -> str:
        """Why a build cannot be made on this machine, or empty."""
        if build.compiler not in self.compilers:
            return f"{build.compiler} is not installed"
        faults = [(name, self.sanitizer_fault(build.compiler, name)) for name in build.sanitizers]
        return "; ".join(f"{build.compiler}'s {name} does not work: {fault}" for name, fault in faults if fault)


@functools.cache
def _answer(compiler: Compiler, option: str) -> str:
    """What a compiler says about itself."""
    return run_command([compiler.path, option]).stdout.strip()


@functools.cache
def _try_sanitizer(compiler: Compiler, sanitizer: str) -> str:
    toolchain, build = Toolchain({compiler.name: compiler}), Build(compiler.name, "O0", (sanitizer,))
    with tempfile.TemporaryDirectory(prefix="cowrap-") as directory:
        source, library = Path(directory, "probe.c"), Path(directory, "probe.so")
        source.write_text(_PROBES[build.sanitizers[0]], encoding="ascii")
        done = toolchain.compile(build, ["-fPIC", source.name, "-o", library.name], cwd=Path(directory), link=True)
        if not done.ok:
            return "it does not link"
        script = f"import ctypes; probe = ctypes.CDLL({str(library)!r}).probe; print('loaded', flush=True); probe()"
        command = [sys.executable, "-I", "-S", "-c", script]
        ran = run_command(command, environment=toolchain.environment(build), timeout=30)
    if ran.stdout != "loaded\n":
        return "its runtime cannot be preloaded"
    return "a fault goes unnoticed" if ran.ok else ""
