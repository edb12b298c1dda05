# SPDX-License-Identifier: GPL-2.0-or-later
"""What a compiler says: the first error, its bucket, whose wrapper it is in, or that the machine is at fault."""

from __future__ import annotations

import re

from cowrap_harness.commands import Completed
from cowrap_harness.generated_text import FUNCTION_END, HEADING

_ERROR = re.compile(r"(?:^|: )(?:fatal )?error: (.*)")
_LINK_ERROR = re.compile(r"(multiple definition of [^;]*|undefined reference to .*|relocation .*)")
_QUOTED = re.compile(r"[`'][^']*'|\"[^\"]*\"|‘[^’]*’")
_NUMBER = re.compile(r"\b\d+\b")
_MACHINE = re.compile(
    r"No space left on device|Disk quota exceeded|[Ii]nput/output error|Read-only file system|Cannot allocate memory"
    r"|cannot execute|virtual memory exhausted|unable to rename temporary|error writing to"
)
"""What a compiler says when not the text but the machine is at fault."""
_PLACE = re.compile(r"^generated\.c:(\d+):(?:\d+:)? (?:fatal )?error: ", re.MULTILINE)
_NOT_STARTED = 127


def first_error(output: str) -> str:
    """The first error of a compiler's or linker's messages, without its place."""
    for line in output.splitlines():
        found = _ERROR.search(line) or _LINK_ERROR.search(line)
        if found:
            return found.group(1)
    return output.strip().splitlines()[0] if output.strip() else ""


def error_bucket(message: str) -> str:
    """An error message without names and numbers, so that the same mistake in two wrappers is one bucket."""
    return _NUMBER.sub("N", _QUOTED.sub("'_'", message))


def machine_fault(done: Completed) -> str:
    """Why a failed compiler run says nothing about the text: the compiler is gone, was killed, or found no room."""
    if done.timed_out:
        return ""
    if done.status == _NOT_STARTED or done.status < 0:
        return done.stderr.strip() or f"the compiler ended by signal {-done.status}"
    line = next((line for line in done.stderr.splitlines() if _MACHINE.search(line)), "")
    killed = "" if line else next((one for one in done.stderr.splitlines() if "Killed signal terminated" in one), "")
    return line or killed


def suspects_of(output: str, text: str) -> set[str]:
    """The names of the wrappers of a generated text that a compiler's errors stand in."""
    return {_subject_at(text, int(line)) for line in _PLACE.findall(output)}


def _subject_at(text: str, line: int) -> str:
    """The function with external linkage whose wrapper a line of generated C belongs to, or empty.

    A wrapper's struct and static function stand above it, so the next such definition from the line on is meant.
    """
    lines = text.splitlines(keepends=True)
    start = sum(map(len, lines[: line - 1]))
    for end in FUNCTION_END.finditer(text, max(0, start - 1)):
        opening = text.rfind("\n\n", 0, end.start())
        names = [one["name"] for one in HEADING.finditer(text[max(0, opening) : end.end()]) if not one["static"]]
        if names:
            return names[-1]
    return ""
