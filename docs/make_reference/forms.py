# SPDX-License-Identifier: GPL-2.0-or-later
"""The forms of JSON that commands write, the page that lists their fields, and a schema for each."""

from __future__ import annotations

import json
import types
from collections.abc import Iterator
from typing import Annotated, Any, NamedTuple, Union, get_args, get_origin, is_typeddict

from docs.make_reference.markdown import code, codes, page, table
from docs.make_reference.schema import fields_of, name_of, schema_of, text_of

from cowrap.diagnostics_form import DiagnosticsForm
from cowrap_harness.case_form import CaseForm
from cowrap_harness.diff_form import DiffForm
from cowrap_harness.epochs_form import EpochsForm
from cowrap_harness.fuzz_form import CampaignForm
from cowrap_harness.mutants_form import MutantsForm
from cowrap_harness.run_form import RunForm

FOLDER = "schemas"
FEW = 6
"""So many values are named in a table; all of them are in the schema."""


class Form(NamedTuple):
    """One form: what it is called, its type, and who writes it."""

    title: str
    type: Any
    written: str


FORMS = {
    "diagnostics": Form("Diagnostics", DiagnosticsForm, "`cowrap generate` and `cowrap lint` with `--format json`"),
    "run": Form("Run", RunForm, "`cowrap-harness run` and `tree` with `--json`"),
    "diff": Form("Comparison", DiffForm, "`cowrap-harness diff` with `--json`"),
    "epochs": Form("History", EpochsForm, "`cowrap-harness epochs` with `--json`"),
    "fuzz": Form("Campaign", CampaignForm, "`cowrap-harness fuzz` with `--json`, and `report.json` in its directory"),
    "mutants": Form("Mutants", MutantsForm, "`cowrap-harness mutants` with `--json`"),
    "case": Form("Kept case", CaseForm, "`cowrap-harness fuzz`, as `case.json` of a finding; `replay` reads it"),
}


def schema_files() -> dict[str, str]:
    """The schemas by the paths of their files."""
    return {_path(name): json.dumps(_schema(name), indent=1, ensure_ascii=False) + "\n" for name in FORMS}


def _path(name: str) -> str:
    return f"{FOLDER}/{name}.schema.json"


def _schema(name: str) -> dict[str, Any]:
    return schema_of(FORMS[name].type, f"{FORMS[name].title}: {FORMS[name].written.replace('`', '')}")


def forms_page() -> str:
    """The page's text."""
    rows = [
        [f"[{form.title}](#{_anchor(form.title)})", form.written, f"[{name}]({_path(name)})"]
        for name, form in FORMS.items()
    ]
    return page(
        "JSON",
        "Every form of JSON that a command writes for other programs, with its JSON Schema (2020-12). Keys are sorted, "
        "fields are always there unless it is said, and nothing depends on the time but what stands under `timing`: "
        "equal runs give equal bytes.",
        table(["form", "written by", "schema"], rows),
        "Two forms are not our own: `--format sarif` and `--sarif` write SARIF 2.1.0, `--gitlab` what GitLab calls a "
        "code quality report. What else is JSON, such as a campaign's journal and log, is for the command that wrote "
        "it, and for people. `cowrap dialects` and `--dump` write text.",
        *[part for form in FORMS.values() for part in _sections(form)],
    )


def _anchor(title: str) -> str:
    return title.lower().replace(" ", "-")


def _sections(form: Form) -> Iterator[str]:
    yield f"## {form.title}"
    yield from _fields(form.type)
    for one in _parts(form.type):
        yield f"### {form.title}: {name_of(one)}"
        yield from _fields(one)


def _fields(form: Any) -> Iterator[str]:
    yield " ".join((form.__doc__ or "").split())
    rows = [[code(name), *_said(hint)] for name, hint in fields_of(form).items()]
    yield table(["field", "value", "what it says"], rows)


def _parts(form: Any) -> list[Any]:
    """The forms that a form holds, each once, in the order in which they are met."""
    found: dict[Any, None] = {}
    waiting = list(fields_of(form).values())
    while waiting:
        hint = waiting.pop(0)
        if is_typeddict(hint):
            if hint not in found:
                found[hint] = None
                waiting += fields_of(hint).values()
        else:
            arguments = get_args(hint)
            waiting[:0] = arguments[:1] if get_origin(hint) is Annotated else arguments
    return list(found)


def _said(hint: Any) -> tuple[str, str]:
    """A field's type in words, and what it says; few values are named."""
    assert get_origin(hint) is Annotated, hint
    first, *more = get_args(hint)
    text = text_of(hint)
    values = next((one for one in more if isinstance(one, tuple)), ())
    if len(values) == 1:
        text = f"{code(values[0])}; {text}"
    elif 0 < len(values) <= FEW:
        text += ": " + codes(json.dumps(value) if value == "" else value for value in values)
    return _type(first), text


def _type(hint: Any) -> str:
    origin = get_origin(hint)
    if origin is Annotated:
        return _type(get_args(hint)[0])
    if origin is list:
        return f"list of {_many(get_args(hint)[0])}"
    if origin is dict:
        return f"object of {_many(get_args(hint)[1])}"
    if origin in (Union, types.UnionType):
        return " or ".join(_type(one) for one in get_args(hint))
    if is_typeddict(hint):
        return name_of(hint)
    return {str: "string", int: "integer", float: "number", bool: "boolean", type(None): "null"}[hint]


def _many(hint: Any) -> str:
    """A type's name for several; a form's own name is left as it is."""
    name = _type(hint)
    return name if name[0].isupper() else f"{name}s"
