# SPDX-License-Identifier: GPL-2.0-or-later
"""The builds that a matrix names: a set, which shrinks to what the machine has, or a list, which does not."""

from __future__ import annotations

from cowrap_harness.build import COMPILERS, LEVELS, SANITIZERS, Build
from cowrap_harness.toolchain import Toolchain, ToolchainError

NAMED_SETS = {
    "quick": (Build("gcc", "O0"),),
    "default": tuple(Build(compiler, level) for compiler in COMPILERS for level in LEVELS),
    "full": (
        *(Build(compiler, level) for compiler in COMPILERS for level in LEVELS),
        *(Build(compiler, "O2", SANITIZERS) for compiler in COMPILERS),
    ),
}


def parse_build(text: str) -> Build:
    """A build from its name. Raises `ToolchainError`."""
    head, *sanitizers = text.strip().split("+")
    compiler, _, level = head.partition("-")
    if compiler not in COMPILERS or level not in LEVELS or not set(sanitizers) <= set(SANITIZERS):
        raise ToolchainError(
            f"'{text}' names no build: write {', '.join(NAMED_SETS)}, or a list such as gcc-O0,clang-O2+asan+ubsan"
            f" ({', '.join(COMPILERS)}; {', '.join(LEVELS)})"
        )
    return Build(compiler, level, tuple(name for name in SANITIZERS if name in sanitizers))


def parse_matrix(text: str, toolchain: Toolchain) -> tuple[tuple[Build, ...], tuple[str, ...]]:
    """The builds of a matrix and notes on what is missing.

    A named set (`quick`, `default`, `full`) shrinks with a note; in a list everything must be there. Raises
    `ToolchainError`, also where nothing would be left.
    """
    if text not in NAMED_SETS:
        builds = tuple(dict.fromkeys(parse_build(part) for part in text.split(",") if part.strip()))
        faults = [f"{build.name}: {fault}" for build in builds if (fault := toolchain.fault(build))]
        if faults or not builds:
            raise ToolchainError("; ".join(faults) or f"the matrix '{text}' names no build")
        return builds, ()
    faults_by_build = {build: toolchain.fault(build) for build in NAMED_SETS[text]}
    usable = tuple(build for build, fault in faults_by_build.items() if not fault)
    if text == "quick" and not usable:
        usable = tuple(Build(name, "O0") for name in toolchain.compilers)[:1]
    if not usable:
        raise ToolchainError("no C compiler found: install gcc or clang")
    notes = [f"{fault}: the matrix '{text}' runs without it" for fault in faults_by_build.values() if fault]
    return usable, tuple(dict.fromkeys(notes))
