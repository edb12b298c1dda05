# SPDX-License-Identifier: GPL-2.0-or-later
"""The pictures in the docs are what their script makes, small enough, and described for who cannot see them."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
PICTURES = REPOSITORY / "docs/pictures"
MOST_BYTES = 200_000
SHOWN = re.compile(r"!\[([^\]]*)\]\((?:docs/)?pictures/([\w.-]+)\)")


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.suffix in (".svg", ".webp"))


@pytest.mark.slow
def test_the_script_makes_every_picture(tmp_path: Path, browser: Any) -> None:
    command = [sys.executable, "docs/pictures/make_pictures.py", str(tmp_path)]
    done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert names(tmp_path) == names(PICTURES)
    for path in tmp_path.iterdir():
        assert 3_000 < path.stat().st_size < MOST_BYTES


def test_every_picture_is_shown_and_described() -> None:
    pages = [REPOSITORY / "README.md", *(REPOSITORY / "docs").glob("*.md")]
    shown = [found for page in pages for found in SHOWN.findall(page.read_text(encoding="utf-8"))]
    assert sorted({name for _, name in shown}) == names(PICTURES)
    assert [name for words, name in shown if len(words) < 30] == []
    assert [name for name in names(PICTURES) if (PICTURES / name).stat().st_size >= MOST_BYTES] == []
