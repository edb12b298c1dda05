# SPDX-License-Identifier: GPL-2.0-or-later
"""Each example of docs/differences.md has the outcome that its comments claim."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from cowrap.pipeline import Outcome

PAGE = Path(__file__).resolve().parents[2] / "docs" / "differences.md"
_EXAMPLE = re.compile(r"^```c\n/\* (qemu-[\d.]+): (wraps|error) (.+?) \*/\n(.*?)^```$", re.DOTALL | re.MULTILINE)
_EMITS = re.compile(r"/\* emits: (.*?) \*/")


def examples() -> list[tuple[str, str, list[str], str]]:
    text = PAGE.read_text()
    found = [(dialect, verb, names.split(", "), body) for dialect, verb, names, body in _EXAMPLE.findall(text)]
    assert len(found) == text.count("```c"), "an example of the page says nothing about its outcome"
    return found


def squeezed(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("example", examples(), ids=lambda example: squeezed(example[3])[:40])
def test_example(example: tuple[str, str, list[str], str], generate: Callable[..., Outcome]) -> None:
    dialect, verb, names, body = example
    outcome = generate(_EMITS.sub("", body), dialect=dialect)
    if verb == "error":
        assert [item.code for item in outcome.diagnostics] == names
        assert outcome.text is None
        return
    assert [item.message for item in outcome.diagnostics] == []
    assert [plan.target for plan in outcome.plans] == [name for name in names if name != "nothing"]
    assert outcome.text is not None
    for claim in _EMITS.findall(body):
        assert squeezed(claim) in squeezed(outcome.text)


def test_each_hazard_class_has_examples() -> None:
    sections = re.split(r"^## ", PAGE.read_text(), flags=re.MULTILINE)
    counts = {section[:2]: section.count("```c") for section in sections if re.match(r"H\d:", section)}
    assert sorted(counts) == ["H1", "H2", "H3", "H4", "H5", "H6"]
    assert all(counts[name] >= 5 for name in ("H1", "H2", "H3", "H4", "H5"))
