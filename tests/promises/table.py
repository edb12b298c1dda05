# SPDX-License-Identifier: GPL-2.0-or-later
"""Reads promises.ini: what cowrap promises, and the command that shows each promise."""

from __future__ import annotations

import configparser
from dataclasses import dataclass
from pathlib import Path

TABLE = Path(__file__).with_name("promises.ini")
PASSED = r"(?:\d+ failed, )?\d+ passed.*"
"""Pytest's closing line."""


@dataclass(frozen=True)
class Promise:
    """One promise, its fields as the head of promises.ini has them; `area` is the headline that it stands under."""

    area: str
    name: str
    claim: str
    command: str
    figure: str
    within: float | None
    at_least: float | None
    hours: bool


def promises() -> list[Promise]:
    """All promises, in their order on the page.

    Raises KeyError for one without claim or command, ValueError for a bound that is no number.
    """
    table = configparser.ConfigParser(interpolation=None)
    table.read_string(TABLE.read_text(encoding="utf-8"))
    area, found = "", []
    for name in table.sections():
        if name.startswith(":"):
            area = name[1:].strip()
            continue
        row = table[name]
        found.append(
            Promise(
                area,
                name,
                row["claim"].replace("\n", " "),
                row["command"].replace("\n", " "),
                row.get("figure", PASSED),
                row.getfloat("within"),
                row.getfloat("at-least"),
                row.getboolean("hours", False),
            )
        )
    return found
