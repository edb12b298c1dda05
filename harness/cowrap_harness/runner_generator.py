# SPDX-License-Identifier: GPL-2.0-or-later
"""cowrap itself as a generator like any other: as a command, and below a fork server."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import cowrap
from cowrap_harness.package_root import PACKAGE_ROOT
from cowrap_harness.reference import OUTPUT_LIMIT, TIMEOUT_S, Generated, Generator, GeneratorUnavailable, what_came
from cowrap_harness.servers import Asked, ServerKind


def own_generator(dialect: str) -> Generator:
    """cowrap's drop-in as a command like any other, from where this process imports it."""
    root = Path(cowrap.__file__).resolve().parent.parent
    code = (
        f"import sys; sys.path.insert(0, {str(root)!r}); from cowrap.cli import main_drop_in; sys.exit(main_drop_in())"
    )
    return Generator((sys.executable, "-I", "-S", "-c", code, "--dialect", dialect))


def own_name() -> str:
    """cowrap's name and version, as reports call it."""
    return f"cowrap {cowrap.__version__}"


@dataclass(frozen=True)
class ForkedGenerator(Generator):
    """cowrap's drop-in below a fork server: the same as its command in all but the time that it takes to start."""

    dialect: str = ""

    def run(
        self, output: Path, inputs: Sequence[Path], *, timeout: float = TIMEOUT_S, directory: Path | None = None
    ) -> Generated:
        """What the command gives; a server stands in a directory of its own, so that only whole paths are for it."""
        if directory or not all(path.is_absolute() for path in (output, *inputs)):
            return super().run(output, inputs, timeout=timeout, directory=directory)
        output.unlink(missing_ok=True)
        roots = f"{PACKAGE_ROOT}{os.pathsep}{Path(cowrap.__file__).resolve().parent.parent}"
        kind = ServerKind("cowrap_harness.runner_process", roots, options=("-I", "-S"))
        arguments = ["--dialect", self.dialect, str(output), *map(str, inputs)]
        with tempfile.TemporaryDirectory(prefix="cowrap-said-") as folder:
            out, err = (Path(folder, name) for name in ("out", "err"))
            try:
                status = Asked(kind, [arguments, OUTPUT_LIMIT], out, err).status(timeout)
            except EOFError as error:
                raise GeneratorUnavailable(str(error)) from error
            for path in (out, err):
                path.touch()
            with out.open("rb") as said, err.open("rb") as complained:
                return what_came(status, said, complained, output)


def forked_generator(dialect: str) -> ForkedGenerator:
    """cowrap's drop-in for many runs."""
    return ForkedGenerator(own_generator(dialect).command, dialect)
