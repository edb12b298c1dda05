# SPDX-License-Identifier: GPL-2.0-or-later
"""Filtered headers through a C preprocessor, all at once."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence

from cowrap_harness.reading_result import ReadingError

_PREPROCESSORS = ("gcc", "clang", "cc")
_TIMEOUT = 60


def preprocess(texts: Sequence[str]) -> tuple[str, list[str]]:
    """Runs a C preprocessor over filtered texts; linemarkers give each its index. Returns the output and notes."""
    command = next((path for name in _PREPROCESSORS if (path := shutil.which(name))), None)
    if command is None:
        raise ReadingError("no C preprocessor found: install gcc or clang")
    source = "\n".join(f'# 1 "{index}"\n{text}' for index, text in enumerate(texts)) + "\n"
    arguments = [command, "-E", "-w", "-std=gnu11", "-x", "c", "-"]
    try:
        done = subprocess.run(
            arguments,
            input=source.encode("utf-8", "surrogateescape"),
            capture_output=True,
            timeout=_TIMEOUT,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ReadingError(f"{command} -E: {error}") from error
    output = done.stdout.decode("utf-8", "surrogateescape")
    notes = [f"preprocessor: {line}" for line in done.stderr.decode(errors="replace").splitlines()[:1]]
    return output, notes if done.returncode else []
