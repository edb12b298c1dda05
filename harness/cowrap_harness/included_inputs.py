# SPDX-License-Identifier: GPL-2.0-or-later
"""Generated C that includes the headers which it was generated from: empty ones stand for these where it is compiled.

What they declare stands in the case's own header, as the second reading has it; they themselves need a whole tree.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from cowrap_harness.case import Subject
from cowrap_harness.toolchain import include_folders

SAMPLE, SOME = "sample.h", "some.h"
"""What the harness calls headers that it writes for a generator: a sample, and some of a run's declarations."""
_INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*"([^"\n]+)"', re.MULTILINE)


def included_inputs(text: str, subjects: Iterable[Subject], dialect: str) -> list[str]:
    """The inputs that a generated text includes, as it names them; `subjects` are what the inputs declare.

    A header of the runtime or of a fork's stubs is no input, even where one has its name.
    """
    inputs = {Path(subject.place.rpartition(":")[0]).name for subject in subjects} | {SAMPLE, SOME}
    named = [Path(name) for name in _INCLUDE.findall(text)]
    found = [path for path in named if path.name in inputs and ".." not in path.parts and not path.is_absolute()]
    folders = include_folders(dialect)
    return [str(path) for path in found if not any((folder / path).is_file() for folder in folders)]


def write_generated(folder: Path, text: str, subjects: Iterable[Subject], dialect: str) -> None:
    """Writes `generated.c` into a folder in which it is compiled, and what stands for the inputs that it includes."""
    (folder / "generated.c").write_text(text, encoding="utf-8", errors="surrogateescape")
    for name in included_inputs(text, subjects, dialect):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
