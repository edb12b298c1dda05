# SPDX-License-Identifier: GPL-2.0-or-later
"""Markdown: tables, code and pages."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

COMMAND = "python -m docs.make_reference"
"""What makes all pages anew."""


def code(text: object) -> str:
    """A piece of code in a line; nothing where it is empty."""
    return f"`{text}`" if str(text) else ""


def codes(texts: Iterable[object]) -> str:
    """Several pieces of code, parted by commas."""
    return ", ".join(code(text) for text in texts)


def block(text: str, language: str = "text") -> str:
    """Lines of code."""
    return f"```{language}\n{text.rstrip()}\n```"


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table; what would end a cell or a line is written so that it does not."""
    head, *lines = ["| " + " | ".join(map(_cell, line)) + " |" for line in (heads, *rows)]
    return "\n".join([head, "|---" * len(heads) + "|", *lines])


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


def page(title: str, *parts: str) -> str:
    """A page: its title, then its parts with an empty line between two."""
    made = f"<!-- Made by `{COMMAND}` from the tables in the code: change these, not this file. -->"
    return "\n\n".join([f"# {title}", made, *parts]) + "\n"


def span(names: Sequence[str], order: Sequence[str]) -> str:
    """Some of the dialects in `order`, with `to` between the ends of neighbours; `all` for all of them."""
    places = sorted(order.index(name) for name in names)
    if len(places) == len(order):
        return "all"
    runs: list[list[int]] = []
    for place in places:
        if runs and runs[-1][-1] == place - 1:
            runs[-1].append(place)
        else:
            runs.append([place])
    ends = [order[run[0]] if len(run) == 1 else f"{order[run[0]]} to {_release(order[run[-1]])}" for run in runs]
    return ", ".join(ends)


def _release(dialect: str) -> str:
    """The release that a dialect is named after."""
    return dialect.rpartition("-")[2]
