# SPDX-License-Identifier: GPL-2.0-or-later
"""What every file owes: a licence line, a stated responsibility, and nothing that ties it to one machine."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

LICENSED = {".py", ".c", ".h", ".S", ".sh", ".toml", ".ini", ".apt", ".css", ".js", ".j2"}
LICENSE_LINE = "SPDX-License-Identifier: GPL-2.0-or-later"
# A path below someone's home or a machine's work folder, and hosts that a configured client should choose.
MACHINE = re.compile(
    r"(?<![\w.>~$}-])/(?:root|home|work|Users|tmp/w)/\w"
    r"|(?:deb|security|snapshot|ftp)\.debian\.org|pypi\.(?:org|python)|files\.pythonhosted|registry\.npmjs"
)


def texts(files: list[Path]) -> Iterator[tuple[Path, str]]:
    for path in files:
        try:
            yield path, path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue  # a picture, or a golden that holds invalid UTF-8 on purpose


def test_every_source_file_names_its_licence(files: list[Path], repository: Path) -> None:
    missing = []
    for path, text in texts(files):
        place = path.relative_to(repository)
        script = text.startswith("#!") or place.name == "Makefile"
        if place.parts[0] == "golden" or not (script or path.suffix in LICENSED):
            continue
        # A generated file's comment names its generator and dialect first.
        if LICENSE_LINE not in "\n".join(text.splitlines()[:5]):
            missing.append(place.as_posix())
    assert missing == []


def test_every_module_states_its_responsibility(files: list[Path], repository: Path) -> None:
    silent = []
    for path, text in texts(files):
        if path.suffix == ".py" and not ast.get_docstring(ast.parse(text)):
            silent.append(path.relative_to(repository).as_posix())
    assert silent == []


def test_nothing_is_tied_to_one_machine(files: list[Path], repository: Path) -> None:
    found = [
        f"{path.relative_to(repository)}:{number}: {line.strip()}"
        for path, text in texts(files)
        for number, line in enumerate(text.splitlines(), 1)
        if MACHINE.search(line)
    ]
    assert found == []


def test_the_search_for_machine_paths_finds_one() -> None:
    assert MACHINE.search("cd " + "/home" + "/someone/x")
    assert MACHINE.search("http://deb" + ".debian.org/debian")
    assert not MACHINE.search("tests/work/x")
