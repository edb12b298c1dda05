# SPDX-License-Identifier: GPL-2.0-or-later
"""The runtime stub compiled once for each compiler, set of sanitizers and state of csrc, kept outside the
repository."""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import shutil
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from cowrap_harness.build import TCC, Build
from cowrap_harness.cache_folder import cache_folder
from cowrap_harness.commands import run_command
from cowrap_harness.toolchain import Compiler, Toolchain, ToolchainError, find_csrc

_LEVEL = "O2"
"""The runtime's own level: the level of a build is that of the code under test."""
_PATIENCE_S = 60.0
"""Whoever compiles a runtime for longer is waited for no more: it may have been stopped."""
_LOOK_S = 0.02


def csrc_digest(csrc: Path) -> str:
    """A digest of every file below csrc and its name."""
    digest = hashlib.sha256()
    for path in sorted(path for path in csrc.rglob("*") if path.is_file()):
        content = path.read_bytes()
        digest.update(f"{path.relative_to(csrc).as_posix()}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()


def runtime_objects(toolchain: Toolchain, build: Build, csrc: Path | None = None) -> tuple[Path, ...]:
    """The runtime's object files for a build, compiled now if they are not in the cache.

    Raises `ToolchainError` where the runtime does not compile: that is no finding about a generator.
    """
    csrc = csrc or find_csrc()
    # tcc links what another compiler made: it has no part in what the runtime does
    name = next(iter(toolchain.compilers)) if build.compiler == TCC else build.compiler
    own = Build(name, _LEVEL, build.sanitizers)
    sources = sorted(path for path in (csrc / "src").rglob("*") if path.suffix in {".c", ".S"})
    return cached_objects(own.name, toolchain.compiler(own), own.compile_flags, sources, csrc)


def cached_objects(
    name: str, compiler: Compiler, flags: Sequence[str], sources: Sequence[Path], csrc: Path
) -> tuple[Path, ...]:
    """The object files of some of csrc's sources, compiled now if they are not in the cache; `name` is for people.

    Raises `ToolchainError`.
    """
    key = "\0".join([compiler.path, compiler.version, *flags, *(path.name for path in sources), csrc_digest(csrc)])
    folder = cache_folder("runtime") / f"{name}-{hashlib.sha256(key.encode()).hexdigest()[:24]}"
    if not folder.is_dir():
        with _alone(folder):
            if not folder.is_dir():
                _compile_all([compiler.path, *flags, "-I", str(csrc / "include")], sources, folder)
    return tuple(sorted(folder.glob("*.o")))


@contextlib.contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Begins when this runtime is there, or when nobody else compiles it: the builds and workers of a first run all
    need it at once.
    """
    path = cache_folder("locks", folder.name)
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        end = time.monotonic() + _PATIENCE_S
        while not folder.is_dir() and time.monotonic() < end:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                time.sleep(_LOOK_S)
            except OSError:  # a file system without locks
                break
        yield


def _compile_all(command: Sequence[str], sources: Sequence[Path], folder: Path) -> None:
    """Compiles into a folder of its own and renames it: where two do so all the same, one wins and the other goes."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    if not sources:
        raise ToolchainError("no runtime sources in csrc")
    staging = Path(tempfile.mkdtemp(prefix=".new-", dir=folder.parent))
    try:
        for number, source in enumerate(sources):
            done = run_command([*command, "-c", str(source), "-o", str(staging / f"{number:02}-{source.stem}.o")])
            if not done.ok:
                raise ToolchainError(f"the runtime does not compile: {' '.join(done.command)}\n{done.stderr}")
        staging.rename(folder)
    except OSError:
        if not folder.is_dir():
            raise
    finally:
        shutil.rmtree(staging, ignore_errors=True)
