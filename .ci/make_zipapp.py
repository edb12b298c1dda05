# SPDX-License-Identifier: GPL-2.0-or-later
"""Writes the generator as one executable file: `make_zipapp.py OUT.pyz`."""

from __future__ import annotations

import sys
import zipapp
from pathlib import Path


def main() -> None:
    """Packs generator/ without byte code, so that equal sources give an equal list of members."""
    target = Path(sys.argv[1])
    target.parent.mkdir(parents=True, exist_ok=True)
    zipapp.create_archive(
        Path(__file__).resolve().parent.parent / "generator",
        target,
        interpreter="/usr/bin/env python3",
        filter=lambda path: "__pycache__" not in path.parts,
        compressed=True,
    )


if __name__ == "__main__":
    main()
