# SPDX-License-Identifier: GPL-2.0-or-later
"""The lines of wrappers' C text that events came from, told by the debugging tables of what ran."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from cowrap_harness.commands import run_command
from cowrap_harness.generated_file import GeneratedFile

_FRAME = re.compile(r"(?P<path>.*):(?P<line>\d+)(?: \(discriminator \d+\))?")


@dataclass(frozen=True)
class FoundLines:
    """By event the line of `text`, counted from 1, and 0 for none; or `unknown`, why they could not be told."""

    lines: tuple[int, ...] = ()
    text: str = ""
    unknown: str = ""


class SourceLines:
    """The lines of one shared object and of the generated file beside it from which it was built.

    `sites` are all the addresses behind calls that will be asked about: the tables are read once. What an optimizer
    made of a call may have no line any more.
    """

    def __init__(self, library: Path, sites: Iterable[int]) -> None:
        self._source = library.parent / "generated.c"
        self._tool = shutil.which("addr2line")
        asked = sorted(set(sites) - {0})
        self._known = _lines_of_file(self._tool, library, self._source.name, asked) if self._tool and asked else {}

    def of(self, name: str, sites: Sequence[int]) -> FoundLines:
        """The lines of the wrapper `name` that these sites are in, 0 for those in none."""
        if name not in self._file.wrappers:
            return FoundLines(unknown="the wrapper could not be told apart in the generated file")
        if self._tool is None:
            return FoundLines(unknown="addr2line (binutils) is not installed")
        if not self._known and any(sites):
            return FoundLines(unknown="the build has no table of lines for the generated file")
        places = (self._own_lines.get(self._known.get(site, 0), ("", 0)) for site in sites)
        return FoundLines(tuple(line if part == name else 0 for part, line in places), self._file.parts[name].text)

    @cached_property
    def _file(self) -> GeneratedFile:
        with self._source.open(encoding="utf-8", errors="surrogateescape", newline="") as stream:
            return GeneratedFile.read(stream.read())

    @cached_property
    def _own_lines(self) -> Mapping[int, tuple[str, int]]:
        """By line of the file the wrapper, or what else stands there, and the line of its own text."""
        found: dict[int, tuple[str, int]] = {}
        reached = {name: 1 - part.gap.count("\n") for name, part in self._file.parts.items()}
        line = 1
        for item in self._file.items:
            length = item.text.count("\n")
            for step in range(length + 1):
                found[line + step] = item.part, reached[item.part] + step
            reached[item.part] += length
            line += length
        return found


def _lines_of_file(tool: str, library: Path, file: str, sites: Sequence[int]) -> Mapping[int, int]:
    """By address the line of `file` in the innermost frame that lies in it."""
    # a call is before the address where it goes on
    asked = library.parent / "sites"
    asked.write_text("".join(f"{site - 1:#x}\n" for site in sites), encoding="ascii")
    done = run_command([tool, "-a", "-i", "-e", str(library), f"@{asked}"])
    found: dict[int, int] = {}
    site = 0
    for line in done.stdout.splitlines():
        frame = _FRAME.fullmatch(line)
        if line.startswith("0x"):
            site = int(line, 16) + 1
        elif frame and site not in found and Path(frame["path"]).name == file:
            found[site] = int(frame["line"])
    return found
