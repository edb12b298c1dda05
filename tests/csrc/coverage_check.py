# SPDX-License-Identifier: GPL-2.0-or-later
"""Holds gcovr's report of the runtime against csrc/unreachable.txt: `coverage_check.py REPORT.json LIST SOURCES`.

Fails where a line was neither run nor listed, a listed one was run or is not there, or a source was not counted.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

Line = tuple[str, str, str]
"""A line by its file's name, its function and its text, so that the list outlives edits elsewhere."""


def main(report_path: str, list_path: str, sources: str) -> int:
    """Prints every contradiction with the sum of lines; returns 1 if there is any."""
    report = json.loads(Path(report_path).read_text(encoding="utf-8"))
    listed, wrong = read_list(Path(list_path).read_text(encoding="utf-8"))
    run, missed = lines_of(report, Path(sources))
    wrong += [f"neither run nor listed: {show(line)}" for line in sorted((missed - listed).elements())]
    for line in sorted((listed - missed).elements()):
        wrong.append(f"listed, but {'run' if line in run else 'not there'}: {show(line)}")
    counted = {Path(file["file"]).name for file in report["files"] if file["lines"]}
    names = sorted(path.name for path in Path(sources).glob("*.c"))
    wrong += [f"not counted at all: {name}" for name in names if name not in counted]
    n_run, n_listed = sum(run.values()), sum((listed & missed).values())
    sys.stdout.write("".join(f"{sentence}\n" for sentence in wrong))
    sys.stdout.write(f"{n_run} of {n_run + sum(missed.values())} lines run, {n_listed} listed as unreachable\n")
    return 1 if wrong else 0


def read_list(text: str) -> tuple[Counter[Line], list[str]]:
    """The listed lines, and what is wrong with the list itself."""
    listed: Counter[Line] = Counter()
    wrong = []
    for entry in text.splitlines():
        if entry.startswith("#") or not entry.strip():
            continue
        line, _, reason = entry.rpartition(" -- ")
        place, _, source = line.partition(": ")
        file, _, function = place.partition(" ")
        if not (function and source and reason.strip()):
            wrong.append(f"not `FILE FUNCTION: LINE -- why`: {entry}")
            continue
        listed[file, function, source] += 1
    return listed, wrong


def lines_of(report: dict[str, Any], sources: Path) -> tuple[Counter[Line], Counter[Line]]:
    """The lines that were run and those that were not."""
    run: Counter[Line] = Counter()
    missed: Counter[Line] = Counter()
    for file in report["files"]:
        name = Path(file["file"]).name
        texts = (sources / name).read_text(encoding="utf-8").splitlines()
        counts: dict[tuple[int, str], int] = {}
        for line in file["lines"]:
            key = (line["line_number"], line.get("function_name", ""))
            counts[key] = counts.get(key, 0) + line["count"]
        for (number, function), count in counts.items():
            (run if count else missed)[name, function, texts[number - 1].strip()] += 1
    return run, missed


def show(line: Line) -> str:
    """A line as the list has it."""
    return f"{line[0]} {line[1]}: {line[2]}"


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:4]))
