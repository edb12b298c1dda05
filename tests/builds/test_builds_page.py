# SPDX-License-Identifier: GPL-2.0-or-later
"""docs/builds.md shows the recipes of the example project as they stand there."""

from __future__ import annotations

import re
from pathlib import Path


def test_each_recipe_is_the_example_projects(repository: Path) -> None:
    page = (repository / "docs/builds.md").read_text(encoding="utf-8")
    for language, name in (("meson", "meson.build"), ("make", "Makefile"), ("cmake", "CMakeLists.txt")):
        text = (repository / "docs/example/build-project" / name).read_text(encoding="utf-8")
        (block,) = re.findall(rf"^```{language}\n(.*?)^```", page, re.M | re.S)
        for part in block.split("\n\n"):
            assert part.strip("\n") in text, part
