# SPDX-License-Identifier: GPL-2.0-or-later
"""The page of the dialects: each field of each, and what differs from one to the next."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from itertools import pairwise

from docs.make_reference.markdown import block, code, page, span, table

from cowrap.dialect import DEFAULT, DEFAULT_GENERATED, DIALECTS
from cowrap.dump import describe_dialect

_OWN = ("dialect", "releases", "since")
"""Fields that differ in every dialect: they stand in the first table."""
_SELECTED = {DEFAULT_GENERATED: "`generated_co_wrapper` in an input", DEFAULT: "any other mark, or none at all"}


def dialects_page() -> str:
    """The page's text."""
    return page(
        "Dialects",
        "A dialect is what one family of QEMU's releases accepts and emits, named after the first that has it. "
        "`cowrap dialects` lists them, `cowrap dialects --show D` shows one. What they are for, and how a fork "
        "describes its own: [dialects](../dialects.md).",
        table(
            ["dialect", "QEMU releases", "since", "selected by"],
            [[code(name), row.releases, row.since, _SELECTED.get(name, "its name")] for name, row in DIALECTS.items()],
        ),
        "## Fields",
        "Each field with its value in each dialect. In a context `{}` is the first parameter.",
        table(["field", "value", "dialects"], [[key, code(value), where] for key, value, where in _fields()]),
        "## Differences",
        *[
            part
            for old, new in pairwise(DIALECTS)
            for part in (f"### {old} to {new}", block(_difference(old, new), "diff"))
        ],
    )


def _lines(name: str) -> list[tuple[str, str]]:
    """What `cowrap dialects --show` says, as fields with values."""
    lines = [line.partition(": ") for line in describe_dialect(DIALECTS[name]).splitlines()]
    return [(key, value) for key, _, value in lines if key not in _OWN]


def _fields() -> Iterator[tuple[str, str, str]]:
    """Each field's values, in the order in which the dialects name the fields, with the dialects that have them."""
    known: dict[str, dict[str, list[str]]] = {}
    for name in DIALECTS:
        for key, value in _lines(name):
            known.setdefault(key, {}).setdefault(value, []).append(name)
    order = sorted(known, key=lambda key: key.startswith("runtime "))  # these come last in every dialect
    for key in order:
        for value, names in known[key].items():
            yield key, value, span(names, list(DIALECTS))


def _difference(old: str, new: str) -> str:
    before, after = ([f"{key}: {value}" for key, value in _lines(name)] for name in (old, new))
    return "\n".join(line for line in difflib.ndiff(before, after) if line.startswith(("- ", "+ ")))
