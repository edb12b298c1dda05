# SPDX-License-Identifier: GPL-2.0-or-later
"""What a compiler says of its version, kept until its program changes: saying it takes clang as long as compiling
something short.
"""

from __future__ import annotations

import contextlib
import importlib.util
import os
from pathlib import Path

from cowrap_harness.cache_folder import cache_folder
from cowrap_harness.commands import run_command
from cowrap_harness.whole_file import replace_file

_ELF = b"\x7fELF"


def compiler_version(name: str, path: str, option: str) -> str | None:
    """The first line that `path OPTION` prints, from the cache where the program is the one that printed it; None where
    it fails.
    """
    kept = _kept(name, path)
    if kept is not None:
        with contextlib.suppress(OSError, UnicodeDecodeError):
            return kept.read_text(encoding="utf-8")
    said = run_command([path, option], timeout=20)
    if not said.ok:
        return None
    version = said.stdout.splitlines()[0] if said.stdout else ""
    if kept is not None:
        with contextlib.suppress(OSError):
            kept.parent.mkdir(parents=True, exist_ok=True)
            replace_file(kept, version.encode(), ".new")
    return version


def _kept(name: str, path: str) -> Path | None:
    """Where the version is kept; None for a script or a program of another name, such as ccache, which may be another
    compiler tomorrow without any change of its own.
    """
    program = os.path.realpath(path)
    try:
        with open(program, "rb") as file:
            is_program = file.read(len(_ELF)) == _ELF
            state = os.fstat(file.fileno())
    except OSError:
        return None
    if not is_program or name not in os.path.basename(program):
        return None
    key = f"{path}\0{program}\0{state.st_ino}\0{state.st_size}\0{state.st_mtime_ns}"
    return cache_folder("compilers") / f"{name}-{importlib.util.source_hash(os.fsencode(key)).hex()}"
