# SPDX-License-Identifier: GPL-2.0-or-later
"""The functions that a generated file may call in each dialect, with their types, read from the runtime's headers."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from cowrap_harness.commands import run_command
from cowrap_harness.hold_file import hold_of
from cowrap_harness.toolchain import Toolchain, ToolchainError, find_csrc

_PROTOTYPE = re.compile(
    r"^(?:static inline (?:__attribute__\(\(\w+\)\) )?)?"
    r"(?P<result>[A-Za-z_]\w*(?: \*)?) *\b(?P<name>\w+)\((?P<parameters>[^()]*)\)\s*[;{]",
    re.MULTILINE,
)
_HEADERS = ("block/block-gen.h", "block/graph-lock.h", "block/aio.h")


@dataclass(frozen=True)
class FunctionType:
    """Result and parameters of a function, as the headers spell them, without names."""

    result: str
    parameters: tuple[str, ...]


def runtime_functions(dialect: str, toolchain: Toolchain) -> Mapping[str, FunctionType]:
    """The functions that the runtime's public headers declare in a dialect; those of the macros (`cw_`) are left out.

    Raises ToolchainError where no compiler can read them.
    """
    compiler = next((toolchain.compilers[name].path for name in ("gcc", "clang") if name in toolchain.compilers), "")
    if not compiler:
        raise ToolchainError("no C compiler found: install gcc or clang")
    return _read(dialect, compiler)


@cache
def _read(dialect: str, compiler: str) -> Mapping[str, FunctionType]:
    include = find_csrc() / "include"
    with tempfile.TemporaryDirectory(prefix="cowrap-") as directory:
        source = Path(directory, "all.c")
        source.write_text("".join(f'#include "{name}"\n' for name in _HEADERS), encoding="ascii")
        definition = f"-DCOWRAP_DIALECT={hold_of(dialect).index}"
        done = run_command([compiler, "-E", definition, "-I", str(include), str(source)])
    if not done.ok:
        raise ToolchainError(f"the runtime's headers cannot be read: {done.stderr.strip()}")
    found = {}
    for match in _PROTOTYPE.finditer(_own_lines(done.stdout, str(include))):
        if not match["name"].startswith("cw_"):
            parts = [part.strip() for part in match["parameters"].split(",")]
            types = tuple(_without_name(part) for part in parts if part != "void")
            found[match["name"]] = FunctionType(match["result"], types)
    return found


def _own_lines(text: str, include: str) -> str:
    """The preprocessed lines that come from the runtime's own `qemu` and `block` headers."""
    kept, own = [], False
    for line in text.splitlines():
        marker = re.match(r'# \d+ "([^"]*)"', line)
        if marker:
            own = marker[1].startswith((f"{include}/qemu/", f"{include}/block/"))
        elif own:
            kept.append(line)
    return "\n".join(kept)


def _without_name(parameter: str) -> str:
    return re.sub(r"(?<=[ *])\w+$", "", parameter).strip()
