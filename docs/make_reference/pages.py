# SPDX-License-Identifier: GPL-2.0-or-later
"""All files of docs/reference by their paths in it, and its index."""

from __future__ import annotations

from collections.abc import Callable

from docs.make_reference.commands import commands_page
from docs.make_reference.diagnostics import diagnostics_page
from docs.make_reference.dialect_file import dialect_file_page
from docs.make_reference.dialects import dialects_page
from docs.make_reference.exit_statuses import exit_statuses_page
from docs.make_reference.forms import forms_page, schema_files
from docs.make_reference.golden_settings import golden_settings_page
from docs.make_reference.markdown import COMMAND, page, table
from docs.make_reference.marks import marks_page
from docs.make_reference.properties import properties_page
from docs.make_reference.verdicts import verdicts_page

PAGES: dict[str, tuple[Callable[[], str], str]] = {
    "marks.md": (marks_page, "each mark, the wrapper that it asks for, and the names that go with it"),
    "dialects.md": (dialects_page, "what each family of releases accepts and emits, and the differences between them"),
    "dialect-file.md": (dialect_file_page, "every member of a file that describes a fork's dialect"),
    "diagnostics.md": (diagnostics_page, "each code of an error or a warning about a declaration or a tree"),
    "verdicts.md": (verdicts_page, "what the harness says of a wrapper, what it means and what to do"),
    "properties.md": (properties_page, "what must hold of every run, and where it is asked"),
    "commands.md": (commands_page, "every command with its options"),
    "exit-statuses.md": (exit_statuses_page, "with which status each command ends, and when"),
    "json.md": (forms_page, "what commands write for other programs, field by field, with JSON Schemas"),
    "golden-suite.md": (golden_settings_page, "the settings of golden files for any generator"),
}
INDEX = "README.md"


def reference() -> dict[str, str]:
    """The text of every file, by its path in docs/reference."""
    pages = {path: make() for path, (make, _) in PAGES.items()}
    return {INDEX: _index(pages), **pages, **schema_files()}


def _index(pages: dict[str, str]) -> str:
    titles = {path: text.partition("\n")[0].removeprefix("# ") for path, text in pages.items()}
    return page(
        "Reference",
        "These pages are made from the same tables as the code reads, so they say what this version does. "
        f"`{COMMAND}` makes them anew, and a test fails where that was forgotten.",
        table(["page", "what it lists"], [[f"[{titles[path]}]({path})", what] for path, (_, what) in PAGES.items()]),
    )
