# SPDX-License-Identifier: GPL-2.0-or-later
"""Every golden has its input, every input its goldens, and every case says which dialects it is for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

FIRST_LINE = re.compile(r"/\* cowrap: dialect=(?P<dialects>[\w.,-]+)(?P<rest>.*)\*/\s*$")


def header_dialects(header: Path) -> list[str]:
    """The dialects that an accept golden's first line names; empty where it names none."""
    with header.open(encoding="utf-8", errors="replace") as stream:
        match = FIRST_LINE.match(stream.readline())
    return match["dialects"].split(",") if match else []


def accept_problems(folder: Path) -> Iterator[str]:
    """What is wrong in an accept folder: inputs without goldens, goldens without inputs."""
    due: set[str] = set()
    for header in sorted(folder.glob("*.h")):
        dialects = header_dialects(header)
        if not dialects:
            yield f"{header.name}: its first line is not '/* cowrap: dialect=D[,D...] ... */'"
        due.update(f"{header.stem}.{dialect}.{kind}" for dialect in dialects for kind in ("c", "trace"))
    there = {path.name for path in folder.glob("*") if path.suffix in (".c", ".trace")}
    yield from (f"{name}: missing" for name in sorted(due - there))
    yield from (f"{name}: no input asks for it" for name in sorted(there - due))


def pair_problems(folder: Path, given: str, expected: str) -> Iterator[str]:
    """Files of the suffix `given` without one of `expected`, and the other way round."""
    inputs = {path.stem for path in folder.glob(f"*{given}")}
    goldens = {path.stem for path in folder.glob(f"*{expected}")}
    yield from (f"{folder.name}/{name}{expected}: missing" for name in sorted(inputs - goldens))
    yield from (f"{folder.name}/{name}{expected}: orphan" for name in sorted(goldens - inputs))


def test_accept_goldens_and_inputs_belong_together(repository: Path) -> None:
    assert list(accept_problems(repository / "golden/accept")) == []


def test_reject_and_corpus_goldens_and_inputs_belong_together(repository: Path) -> None:
    problems = list(pair_problems(repository / "golden/reject", ".h", ".err"))
    problems += pair_problems(repository / "golden/corpus", ".h", ".c")
    assert problems == []


def test_findings_are_cases(repository: Path) -> None:
    folders = [path for path in (repository / "golden/findings").glob("*") if path.is_dir()]
    assert [path.name for path in folders if not (path / "case.json").is_file()] == []


def test_the_checks_see_what_they_are_for(tmp_path: Path) -> None:
    (tmp_path / "a.h").write_text("/* cowrap: dialect=qemu-9.0,qemu-6.2 why */\n")
    (tmp_path / "a.qemu-9.0.c").write_text("")
    (tmp_path / "b.qemu-9.0.trace").write_text("")
    (tmp_path / "c.h").write_text("int x;\n")
    assert list(accept_problems(tmp_path)) == [
        "c.h: its first line is not '/* cowrap: dialect=D[,D...] ... */'",
        "a.qemu-6.2.c: missing", "a.qemu-6.2.trace: missing", "a.qemu-9.0.trace: missing",
        "b.qemu-9.0.trace: no input asks for it",
    ]  # fmt: skip
    assert len(list(pair_problems(tmp_path, ".h", ".err"))) == 2
