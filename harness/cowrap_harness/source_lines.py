# SPDX-License-Identifier: GPL-2.0-or-later
"""The lines of a wrapper's C text that events came from, told by the debugging tables of what ran."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from cowrap_harness.commands import run_command
from cowrap_harness.generated_file import GeneratedFile

_FRAME = re.compile(r"(?P<path>.*):(?P<line>\d+)(?: \(discriminator \d+\))?")


@dataclass(frozen=True)
class SourceLines:
    """By event the line of `text`, counted from 1, and 0 for none; or `unknown`, why they could not be told."""

    lines: tuple[int, ...] = ()
    text: str = ""
    unknown: str = ""


def source_lines(library: Path, name: str, sites: Sequence[int]) -> SourceLines:
    """The lines of the wrapper `name` in the file from which `library` was built.

    `sites` are addresses behind calls, 0 for none. What an optimizer made of a call may have no line any more.
    """
    file = library.parent / "generated.c"
    with file.open(encoding="utf-8", errors="surrogateescape", newline="") as stream:
        whole = stream.read()
    read = GeneratedFile.read(whole)
    if name not in read.wrappers:
        return SourceLines(unknown="the wrapper could not be told apart in the generated file")
    tool = shutil.which("addr2line")
    if tool is None:
        return SourceLines(unknown="addr2line (binutils) is not installed")
    known = _lines_of_file(tool, library, file.name, set(sites) - {0})
    if not known and any(sites):
        return SourceLines(unknown="the build has no table of lines for the generated file")
    own = _own_lines(read, name)
    return SourceLines(tuple(own.get(known.get(site, 0), 0) for site in sites), read.parts[name].text)


def _own_lines(file: GeneratedFile, name: str) -> Mapping[int, int]:
    """By line of the file the line of a wrapper's own text."""
    found: dict[int, int] = {}
    line, own = 1, 1 - file.parts[name].gap.count("\n")
    for item in file.items:
        length = item.text.count("\n")
        if item.part == name:
            found.update(zip(range(line, line + length + 1), range(own, own + length + 1), strict=True))
            own += length
        line += length
    return found


def _lines_of_file(tool: str, library: Path, file: str, sites: Iterable[int]) -> Mapping[int, int]:
    """By address the line of `file` in the innermost frame that lies in it."""
    # a call is before the address where it goes on
    asked = [f"{site - 1:#x}" for site in sorted(sites)]
    done = run_command([tool, "-a", "-i", "-e", str(library), *asked])
    found: dict[int, int] = {}
    site = 0
    for line in done.stdout.splitlines():
        frame = _FRAME.fullmatch(line)
        if line.startswith("0x"):
            site = int(line, 16) + 1
        elif frame and site not in found and Path(frame["path"]).name == file:
            found[site] = int(frame["line"])
    return found
