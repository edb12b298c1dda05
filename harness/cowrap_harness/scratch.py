# SPDX-License-Identifier: GPL-2.0-or-later
"""One folder for all that a command and its children leave for the time of its work, compilers' files included."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cowrap_harness.interrupt import ignored


class ScratchError(Exception):
    """The machine has no room for temporary files."""


@contextmanager
def own_scratch() -> Iterator[Path]:
    """Within it temporary files of this process and its children stand in a new folder, which goes at the end.

    A process that is ended in the middle cannot take its own files away: gcc leaves an assembler file, and an
    interrupted removal leaves the rest. Raises ScratchError where no folder can be made.
    """
    try:
        folder = Path(tempfile.mkdtemp(prefix="cowrap-"))
    except OSError as error:
        raise ScratchError(f"no folder for temporary files can be made: {error.strerror or error}") from error
    inner, outer = tempfile.tempdir, os.environ.get("TMPDIR")
    tempfile.tempdir = os.environ["TMPDIR"] = str(folder)
    try:
        yield folder
    finally:
        tempfile.tempdir = inner
        del os.environ["TMPDIR"]
        if outer is not None:
            os.environ["TMPDIR"] = outer
        with ignored():
            shutil.rmtree(folder, ignore_errors=True)
