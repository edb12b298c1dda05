# SPDX-License-Identifier: GPL-2.0-or-later
"""docs/reference is what the code's tables make of it; its links lead somewhere, its tables fit a page, and its schemas
are schemas that real data keep."""

from __future__ import annotations

import ast
import importlib
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from cowrap.fork_members import EMIT, RUNTIME, TOP
from cowrap.pipeline import run
from cowrap.render import render
from cowrap.runtime import QEMU_WORDS
from cowrap.source import SourceFile
from cowrap_harness.cli import command_parser
from cowrap_harness.exit_status import STATUSES
from cowrap_harness.report.meanings import MEANINGS
from cowrap_harness.verdict import Verdict

COMMAND = [sys.executable, "-m", "docs.make_reference"]
COLUMNS = 5
"""So many columns can be read in the width of a page."""


@pytest.fixture(scope="module")
def pages(repository: Path) -> dict[str, str]:
    folder = repository / "docs/reference"
    return {path.name: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.md"))}


def make(repository: Path, *words: str, top: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Runs the command over this checkout's code; `top` has another folder `docs`."""
    roots = os.pathsep.join(str(repository / name) for name in ("generator", "harness"))
    return subprocess.run(
        [*COMMAND, *words], cwd=top or repository, env={**os.environ, "PYTHONPATH": roots},
        capture_output=True, text=True, check=False,
    )  # fmt: skip


def test_the_reference_is_up_to_date(repository: Path) -> None:
    done = make(repository, "--check")
    assert done.returncode == 0, done.stdout + done.stderr


def test_what_is_stale_is_named_and_mended(repository: Path, tmp_path: Path) -> None:
    """In a copy: a changed page, one that is missing, and one that is made no longer."""
    for name in ("docs/make_reference", "docs/reference"):
        for path in (repository / name).rglob("*.*"):
            if path.suffix != ".pyc":
                copy = tmp_path / path.relative_to(repository)
                copy.parent.mkdir(parents=True, exist_ok=True)
                copy.write_bytes(path.read_bytes())
    folder = tmp_path / "docs/reference"
    marks = (folder / "marks.md").read_bytes()
    (folder / "marks.md").write_bytes(marks.replace(b"co_wrapper", b"co_wraper"))
    (folder / "schemas/run.schema.json").unlink()
    (folder / "schemas/old.schema.json").write_text("{}")
    said = [
        f"differs: docs/reference/{name}" for name in ("marks.md", "schemas/old.schema.json", "schemas/run.schema.json")
    ]
    done = make(repository, "--check", top=tmp_path)
    assert (done.returncode, done.stdout.splitlines()) == (1, [*said, "mend it: python -m docs.make_reference"])
    assert make(repository, top=tmp_path).returncode == 0
    assert (folder / "marks.md").read_bytes() == marks
    assert not (folder / "schemas/old.schema.json").exists()
    assert (folder / "schemas/run.schema.json").is_file()


def test_the_index_names_every_page(pages: dict[str, str]) -> None:
    listed = re.findall(r"^\| \[[^\]]+\]\(([^)]+)\)", pages["README.md"], re.M)
    assert sorted(listed) == sorted(pages.keys() - {"README.md"})


def anchors(text: str) -> set[str]:
    """The anchors that a page's headings have where it is rendered."""
    titles = re.findall(r"^#+ (.*)$", text, re.M)
    return {re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in titles}


@pytest.mark.parametrize("folder", ["docs", "docs/reference"])
def test_every_link_leads_somewhere(repository: Path, folder: str) -> None:
    """On all pages of docs, for they link into the reference."""
    lost = []
    for page in sorted((repository / folder).glob("*.md")):
        for target in re.findall(r"\]\(([^)\s]+)\)", page.read_text(encoding="utf-8")):
            name, _, anchor = target.partition("#")
            if re.match(r"[a-z]+:", name):
                continue
            there = Path(os.path.normpath(page.parent / name)) if name else page
            if not there.exists() or (anchor and anchor not in anchors(there.read_text(encoding="utf-8"))):
                lost.append(f"{page.name}: {target}")
    assert lost == []


def test_every_table_fits_a_page(pages: dict[str, str]) -> None:
    for name, text in pages.items():
        for line in re.findall(r"^\|.*\|$", text, re.M):
            assert len(re.findall(r"(?<!\\)\|", line)) - 1 <= COLUMNS, (name, line)


def test_every_verdict_is_explained(pages: dict[str, str]) -> None:
    assert list(MEANINGS) == [one.value for one in Verdict]
    rows = dict(re.findall(r"^\| `([A-Z_]+)` \|.*\| (\d) \|$", pages["verdicts.md"], re.M))
    due = {one.value: "1" for one in Verdict}
    due |= {"PASS": "0", "HARNESS_ERROR": "2", "NOT_JUDGED": "2"}
    assert rows == due


def test_the_properties_are_asked_where_they_must_be(pages: dict[str, str]) -> None:
    """Written by hand: a mark that is no longer judged would leave the page without a word."""
    rows = [line.split(" | ") for line in pages["properties.md"].splitlines() if line.startswith("| Runs ")]
    asked = {name: row for row in rows for name in re.findall(r"`([\w-]+)`", row[1])}
    assert asked["assertion"][3] == "qemu-8.0 to 9.0"
    assert "`co_wrapper_mixed`" not in asked["assertion"][2]
    assert "`no_co_wrapper_bdrv_wrlock`" in asked["assertion"][2]
    assert asked["runtime-abort"][3] == "qemu-5.2 to 8.2"
    assert asked["assumes-lock"][2:4] == ["`co_wrapper_mixed_bdrv_rdlock`", "qemu-8.0 to 9.0"]
    assert asked["arguments"][2:4] == ["all", "all"]


def test_members_that_are_explained_are_those_that_are_read(repository: Path) -> None:
    """A name in a table of members that no code asks for would be taken and change nothing."""
    text = (repository / "generator/cowrap/fork.py").read_text(encoding="utf-8")
    strings = {node.value for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Constant)}
    assert {*TOP, *EMIT} - strings == set()
    assert set(RUNTIME) == {*QEMU_WORDS, "hidden"}


def test_every_command_has_its_exit_statuses_in_its_help(capsys: pytest.CaptureFixture[str]) -> None:
    for name in STATUSES:
        if name in ("predicate", "fetch_tree"):
            continue
        with pytest.raises(SystemExit):
            command_parser().parse_args([*name.split(), "--help"])
        said = " ".join(capsys.readouterr().out.split())
        for status, when in STATUSES[name].items():
            assert f"{status} {when}" in said, name


def test_the_schemas_are_schemas(repository: Path) -> None:
    jsonschema = importlib.import_module("jsonschema")
    for path in sorted((repository / "docs/reference/schemas").iterdir()):
        schema = json.loads(path.read_text(encoding="utf-8"))
        jsonschema.validators.validator_for(schema).check_schema(schema)


def test_diagnostics_keep_their_schema(repository: Path, fits: Callable[[str, Any], Any]) -> None:
    found = 0
    for path in sorted((repository / "golden/reject").glob("*.h")):
        source = SourceFile(path.name, path.read_text(encoding="utf-8", errors="surrogateescape"))
        found += len(fits("diagnostics", json.loads(render(run([source]).diagnostics, "json")))["diagnostics"])
    assert found > 50


def test_kept_cases_keep_their_schema(repository: Path, fits: Callable[[str, Any], Any]) -> None:
    files = sorted((repository / "golden/findings").glob("*/case.json"))
    assert len(files) > 5
    for file in files:
        fits("case", json.loads(file.read_text(encoding="utf-8")))


def test_a_schema_refuses_what_is_not_in_it(fits: Callable[[str, Any], Any]) -> None:
    jsonschema = importlib.import_module("jsonschema")
    with pytest.raises(jsonschema.ValidationError, match="'colour' was unexpected"):
        fits("diagnostics", {"schema": 1, "diagnostics": [], "colour": "red"})
    with pytest.raises(jsonschema.ValidationError, match="1 was expected"):
        fits("diagnostics", {"schema": 2, "diagnostics": []})
