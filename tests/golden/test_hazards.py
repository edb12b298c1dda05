# SPDX-License-Identifier: GPL-2.0-or-later
"""golden/hazards.json: each known hazard of the reference generator, by number, and the golden or the test that holds
what cowrap makes of it; none is missing."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
GOLDEN = REPOSITORY / "golden"
HAZARDS = json.loads((GOLDEN / "hazards.json").read_text(encoding="utf-8"))
COUNTS = {"H1": 36, "H2": 33, "H3": 13, "H4": 14, "H5": 34, "H6": 4}
"""The hazards that were measured: dropped, crashing, wrong locks, colliding names, lying C, and time."""


def text_of(path: Path) -> str:
    """The text of a file with its own line ends."""
    return path.read_bytes().decode("utf-8")


def test_every_hazard_has_its_number_once() -> None:
    assert Counter(row["number"].partition(".")[0] for row in HAZARDS) == COUNTS
    assert [row["number"] for row in HAZARDS] == [
        f"{name}.{number}" for name, count in COUNTS.items() for number in range(1, count + 1)
    ]


@pytest.mark.parametrize("row", HAZARDS, ids=lambda row: row["number"])
def test_it_stands_in_its_golden_or_test(row: dict[str, str]) -> None:
    assert row["what"]
    assert ("golden" in row) != ("test" in row)
    path = GOLDEN / row["golden"] if "golden" in row else REPOSITORY / row["test"]
    assert row["text"] in text_of(path)


@pytest.mark.parametrize("row", [row for row in HAZARDS if "wraps" in row], ids=lambda row: row["number"])
def test_an_accepted_one_has_these_wrappers_in_each_dialect(row: dict[str, str]) -> None:
    path = GOLDEN / row["golden"]
    goldens = list(path.parent.glob(f"{path.stem}.*.c"))
    assert goldens
    for golden in goldens:
        wrapped = set(re.findall(r"/\* (\w+)\(\) calls", text_of(golden)))
        assert set(row["wraps"]) <= wrapped
        assert row["wraps"] or wrapped.isdisjoint(re.findall(r"\w+", row["text"]))


@pytest.mark.parametrize(
    "row", [row for row in HAZARDS if row.get("golden", "").startswith("reject/")], ids=lambda row: row["number"]
)
def test_a_refused_one_has_an_error_on_its_lines(row: dict[str, str]) -> None:
    path = GOLDEN / row["golden"]
    first = text_of(path).partition(row["text"])[0].count("\n") + 1
    places = re.findall(rf"^{re.escape(path.name)}:(\d+):", text_of(path.with_suffix(".err")), re.M)
    assert {int(line) for line in places} & set(range(first, first + row["text"].count("\n") + 1))


def test_only_text_that_is_no_marked_declaration_has_no_wrapper() -> None:
    assert [row["number"] for row in HAZARDS if row.get("wraps") == []] == "H2.25 H2.26 H2.27 H5.27 H5.28 H5.29".split()
