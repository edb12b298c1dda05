# SPDX-License-Identifier: GPL-2.0-or-later
"""The lines of docs/qemu-build.md that put cowrap into a tree: what is tried is what the page says."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

from tests.qemu_build.side import BuildError

REPOSITORY = Path(__file__).resolve().parents[2]
_BLOCK = re.compile(r"^```sh\n(.*?)^```", re.M | re.S)


def three_lines(text: str) -> list[str]:
    """The commands of the page's one block that is executed everywhere."""
    (block,) = _BLOCK.findall(text)
    return str(block).splitlines()


def replace_script(tree: Path) -> None:
    """Does with `tree`, a folder named `qemu`, what the page says; beside it `cowrap` then is this checkout.

    Raises CalledProcessError where a command fails, BuildError where the build would still run the tree's script.
    """
    page = (REPOSITORY / "docs/qemu-build.md").read_text(encoding="utf-8")
    (tree.parent / "cowrap").symlink_to(REPOSITORY)
    for line in three_lines(page):
        subprocess.run(["sh", "-c", line], cwd=tree.parent, check=True)
    if "scripts/cowrap.pyz" not in (tree / "block/meson.build").read_text(encoding="utf-8"):
        raise BuildError(f"{tree}: its block/meson.build names the script in another way")
