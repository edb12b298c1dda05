# SPDX-License-Identifier: GPL-2.0-or-later
"""No function over 60 lines and no file over 500; ratchet.json holds what is over already and only shrinks."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

FUNCTION_LIMIT = 60
FILE_LIMIT = 500
SOURCE = {".py", ".c", ".h", ".S"}
# Our C style puts a function's braces into column 0, which makes a parser unnecessary.
C_FUNCTION = re.compile(
    r"^(?P<head>[A-Za-z_][^;{}]*?\b(?P<name>\w+)\s*\([^;{}]*\)[^;{}()]*)\n\{\n(?P<body>.*?)^\}",
    re.MULTILINE | re.DOTALL,
)


def python_functions(text: str) -> Iterator[tuple[str, int]]:
    """Yields the qualified name and the number of lines of each function."""

    def visit(node: ast.AST, prefix: str) -> Iterator[tuple[str, int]]:
        for child in ast.iter_child_nodes(node):
            name = prefix
            if isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
                name = f"{prefix}.{child.name}".lstrip(".")
                if not isinstance(child, ast.ClassDef):
                    yield name, (child.end_lineno or child.lineno) - child.lineno + 1
            yield from visit(child, name)

    yield from visit(ast.parse(text), "")


def c_functions(text: str) -> Iterator[tuple[str, int]]:
    """Yields the name and the number of lines of each function definition."""
    for match in C_FUNCTION.finditer(text):
        yield match["name"], match["head"].count("\n") + match["body"].count("\n") + 3


def sources(files: list[Path], repository: Path) -> Iterator[tuple[str, Path]]:
    for path in files:
        place = path.relative_to(repository)
        if path.suffix in SOURCE and place.parts[0] != "golden":
            yield place.as_posix(), path


def measured(files: list[Path], repository: Path) -> dict[str, dict[str, int]]:
    """What is over a limit: `{"files": {path: lines}, "functions": {path::name: lines}}`."""
    over: dict[str, dict[str, int]] = {"files": {}, "functions": {}}
    for place, path in sources(files, repository):
        text = path.read_text(encoding="utf-8")
        lines = len(text.splitlines())
        if lines > FILE_LIMIT:
            over["files"][place] = lines
        functions = python_functions(text) if path.suffix == ".py" else c_functions(text)
        over["functions"].update({f"{place}::{name}": size for name, size in functions if size > FUNCTION_LIMIT})
    return over


@pytest.mark.parametrize("kind", ["files", "functions"])
def test_nothing_new_is_too_long_and_the_ratchet_shrinks(kind: str, files: list[Path], repository: Path) -> None:
    ratchet = json.loads((repository / "tests/repository/ratchet.json").read_text(encoding="utf-8"))[kind]
    over = measured(files, repository)[kind]
    grown = {name: size for name, size in over.items() if size > ratchet.get(name, 0)}
    assert grown == {}, "split these"
    loose = {name: allowed for name, allowed in ratchet.items() if over.get(name, 0) < allowed}
    assert loose == {}, "these shrank: lower or remove their entries in ratchet.json"


def test_the_measure_finds_what_is_long() -> None:
    """The measure's own power: it must see a function in a class, and one in C with parameters over two lines."""
    body = "        pass\n" * 61
    assert dict(python_functions(f"class A:\n    def f(self):\n{body}")) == {"A.f": 62}
    text = "static int\nlong_one(int a,\n         int b)\n{\n" + "    a++;\n" * 60 + "    if (a) {\n    }\n}\n"
    assert dict(c_functions(text)) == {"long_one": 67}
    assert dict(c_functions("struct a {\n int x;\n};\nint t[] =\n{\n 1\n};\n")) == {}
