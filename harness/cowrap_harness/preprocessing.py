# SPDX-License-Identifier: GPL-2.0-or-later
"""Filtered headers through a C preprocessor, all at once, if there is anything in them that one would change."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Sequence

from cowrap_harness.filtering import MARK_PREFIX
from cowrap_harness.reading_result import ReadingError

_PREPROCESSORS = ("gcc", "clang", "cc")
_TIMEOUT = 60
_CHANGED = re.compile(
    rf"^[ \t\f\v]*(?:#|%:)|\b(?:__(?!{MARK_PREFIX[2:]})|_[A-Z]|(?:linux|unix|i386|mips|sparc|sun|vax)\b)",
    re.MULTILINE,
)
"""A directive, or what may be a macro of the compiler's: reserved names, and those of machines in its GNU dialect."""


def preprocess(texts: Sequence[str]) -> tuple[str, list[str]]:
    """Filtered texts as a C preprocessor gives them, with linemarkers that give each its index; and notes."""
    source = "\n".join(f'# 1 "{index}"\n{text}' for index, text in enumerate(texts)) + "\n"
    if not any(map(_CHANGED.search, texts)):
        return source, []
    command = next((path for name in _PREPROCESSORS if (path := shutil.which(name))), None)
    if command is None:
        raise ReadingError("no C preprocessor found: install gcc or clang")
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
