# SPDX-License-Identifier: GPL-2.0-or-later
"""Every link between pages leads to a file, and to a heading where it names one; docs/README.md has each page once."""

from __future__ import annotations

import re
from pathlib import Path

FENCED = re.compile(r"^```.*?^```$|`[^`\n]+`", re.M | re.S)
LINK = re.compile(r"\]\((?!\w+:)([^)#\s]*)(?:#([^)\s]+))?\)")
GROUPS = ["Tutorial", "How-to", "Reference", "Explanation"]


def anchors(text: str) -> set[str]:
    """What a heading is called in a link: lower case, blanks as hyphens, without signs; a second one gets a number."""
    found: dict[str, int] = {}
    for heading in re.findall(r"^#+ (.*)$", re.sub(r"^```.*?^```$", "", text, flags=re.M | re.S), re.M):
        words = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading).strip().lower()
        slug = re.sub(r"[^\w\- ]", "", words).replace(" ", "-")
        found[slug] = found.get(slug, -1) + 1
    return {f"{slug}-{number}" if number else slug for slug, last in found.items() for number in range(last + 1)}


def broken(page: Path) -> list[str]:
    """The links of a page that lead nowhere."""
    problems = []
    for place, anchor in LINK.findall(FENCED.sub("", page.read_text(encoding="utf-8"))):
        target = page.parent / place if place else page
        if not target.exists() or (anchor and anchor not in anchors(target.read_text(encoding="utf-8"))):
            problems.append(f"{page.name}: {place}#{anchor}")
    return problems


def test_every_link_leads_somewhere(files: list[Path], repository: Path) -> None:
    pages = [path for path in files if path.suffix == ".md" and "golden" not in path.relative_to(repository).parts]
    assert len(pages) > 30
    assert [problem for page in pages for problem in broken(page)] == []


def test_a_broken_link_is_seen(tmp_path: Path) -> None:
    page = tmp_path / "a.md"
    page.write_text("# One, `two`\n[a](a.md) [b](#one-two) [c](b.md) [d](#one)\n```\n[e](c.md)\n```\n[f](https://f.example)\n")
    assert broken(page) == ["a.md: b.md#", "a.md: #one"]


def test_the_index_has_each_page_once(repository: Path) -> None:
    index = (repository / "docs/README.md").read_text(encoding="utf-8")
    assert re.findall(r"^## (.*)$", index, re.M) == GROUPS
    listed = re.findall(r"^\| \[([\w-]+)\]\(\1\.md\) \| \S", index, re.M)
    there = {path.stem for path in (repository / "docs").glob("*.md")} - {"README"}
    assert sorted(listed) == sorted(there)
