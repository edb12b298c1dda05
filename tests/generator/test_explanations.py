# SPDX-License-Identifier: GPL-2.0-or-later
"""Each code has a page, whose example gives that code alone and whose mended example gives nothing."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from cowrap.explain import known_codes, read_page
from cowrap.lint.findings import NOT_SILENCED, SEVERITIES

PAGE = re.compile(
    r"# (?P<code>[\w-]+)\n\nSeverity: (?P<severity>error|warning)\. Reported by (?P<by>[^.]*)\.\n\n(?P<what>.+?)\n\n"
    r"## Why it matters\n\n(?P<why>.+?)\n\n## Example\n\n```c\n(?P<example>.+?)\n```\n\n"
    r"## How to mend it\n\n(?P<mend>.+?)\n\n```c\n(?P<mended>.+?)\n```\n(?P<rest>.*)",
    re.DOTALL,
)
NEEDS_WHOLE_TREE = {"unused-wrapper", "coroutine-only-wrapper"}
WARNINGS = {"misspelt-mark"}
"""Codes of the generator with which it still generates."""

REJECTED = Path(__file__).resolve().parents[2] / "golden" / "reject"


def read(code: str) -> dict[str, str]:
    match = PAGE.fullmatch(read_page(code))
    assert match is not None, code
    return match.groupdict()


def test_each_code_has_a_page_and_each_page_a_code() -> None:
    refused = {path.stem.partition("--")[0] for path in REJECTED.glob("*.h")}
    assert set(known_codes()) == refused | WARNINGS | set(SEVERITIES)


@pytest.mark.parametrize("code", sorted(set(known_codes()) - set(SEVERITIES)))
def test_what_the_generator_says(code: str, codes: Callable[..., list[str]]) -> None:
    page = read(code)
    assert (page["code"], page["severity"]) == (code, "warning" if code in WARNINGS else "error")
    assert page["by"] == "`cowrap generate` and `cowrap lint`"
    assert set(codes(page["example"] + "\n")) == {code}
    assert codes(page["mended"] + "\n") == []


@pytest.mark.parametrize("code", sorted(SEVERITIES))
def test_a_finding_in_a_tree(code: str, lint_codes: Callable[..., list[str]]) -> None:
    page = read(code)
    assert (page["code"], page["severity"], page["by"]) == (code, SEVERITIES[code], "`cowrap lint --tree`")
    assert lint_codes(page["example"] + "\n", whole=code in NEEDS_WHOLE_TREE) == [code]


@pytest.mark.parametrize("code", sorted(SEVERITIES))
def test_a_mended_tree(code: str, lint_codes: Callable[..., list[str]]) -> None:
    found = lint_codes(read(code)["mended"] + "\n", whole=code in NEEDS_WHOLE_TREE)
    assert found == (["input-without-mark"] if code == "coroutine-only-wrapper" else [])


@pytest.mark.parametrize("code", sorted(set(SEVERITIES) - NOT_SILENCED))
def test_a_page_tells_how_to_silence_its_code(code: str) -> None:
    comment = rf"```text\n(?:/\*|#) cowrap-lint: {code} \w.*\n```\n"
    assert re.search(comment, read(code)["rest"])
