# SPDX-License-Identifier: GPL-2.0-or-later
"""Each golden/reject/CODE[--what].h is refused with exactly the text of its .err, and each code has one."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import cowrap
from cowrap.cli import main

FOLDER = Path(__file__).resolve().parents[2] / "golden" / "reject"
HEADERS = sorted(FOLDER.glob("*.h"))
_DIALECT = re.compile(r"/\* cowrap: dialect=(\S+)")
_REPORTING = frozenset({"Diagnostic", "Failure", "fail", "_report", "report"})
"""The calls whose first argument is a diagnostic's code."""
_CODE = re.compile(r"[a-z]+(-[a-z]+)*")


def codes_in_source() -> set[str]:
    """The codes of errors that the generator's source can report, read off the calls that report them."""
    found = set()
    for path in Path(cowrap.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if not (isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant)):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            code = node.args[0].value
            if any(isinstance(one.value, ast.Name) and one.value.id == "WARNING" for one in node.keywords):
                continue
            if name in _REPORTING and isinstance(code, str) and _CODE.fullmatch(code):
                found.add(code)
    return found


def code_of(path: Path) -> str:
    return path.stem.partition("--")[0]


@pytest.mark.parametrize("header", HEADERS, ids=lambda path: path.stem)
def test_refused_with_this_text(
    header: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(FOLDER)
    monkeypatch.delenv("COWRAP_DIALECT", raising=False)
    first_line = header.read_text(encoding="utf-8", errors="surrogateescape").partition("\n")[0]
    named = _DIALECT.match(first_line)
    dialect = ["--dialect", named[1]] if named else []
    assert main(["lint", "--format", "gcc", *dialect, header.name]) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err == header.with_suffix(".err").read_text(encoding="utf-8")
    assert f"[{code_of(header)}]" in captured.err.partition("\n")[0]


def test_each_code_has_a_golden_and_each_golden_a_code() -> None:
    in_source = codes_in_source()
    assert len(in_source) > 30, "the search of the source finds too little"
    assert in_source == {code_of(path) for path in HEADERS}


def test_each_header_has_its_text_and_the_other_way_round() -> None:
    assert {path.stem for path in HEADERS} == {path.stem for path in FOLDER.glob("*.err")}


def test_each_error_says_what_to_do() -> None:
    for path in FOLDER.glob("*.err"):
        text = path.read_text(encoding="utf-8")
        assert text.count(" error: ") <= text.count("= note: "), path.name
