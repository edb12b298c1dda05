# SPDX-License-Identifier: GPL-2.0-or-later
"""Writes the generator as one executable file: `make_zipapp.py OUT.pyz`."""

from __future__ import annotations

import os
import sys
import time
import zipfile
from pathlib import Path

SOURCE = Path(__file__).resolve().parent.parent / "generator"
FIRST_LINE = b"#!/usr/bin/env python3\n"
EARLIEST = 315532800
"""1980-01-01: a zip file can name no earlier time."""


def main() -> None:
    """Packs generator/ without byte code; equal sources give equal bytes, wherever and whenever.

    The members stand in the order of their names; their time is SOURCE_DATE_EPOCH's, by default 1980.
    """
    target = Path(sys.argv[1])
    target.parent.mkdir(parents=True, exist_ok=True)
    made = time.gmtime(max(EARLIEST, int(os.environ.get("SOURCE_DATE_EPOCH", EARLIEST))))
    # zipapp would write the members' own times and modes
    with target.open("wb") as stream:
        stream.write(FIRST_LINE)
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
            for path in sorted(SOURCE.rglob("*")):
                if path.is_file() and "__pycache__" not in path.parts:
                    member = zipfile.ZipInfo(path.relative_to(SOURCE).as_posix(), made[:6])
                    member.external_attr = 0o100644 << 16
                    archive.writestr(member, path.read_bytes(), zipfile.ZIP_DEFLATED)
    target.chmod(0o755)


if __name__ == "__main__":
    main()
