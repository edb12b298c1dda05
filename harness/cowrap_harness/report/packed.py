# SPDX-License-Identifier: GPL-2.0-or-later
"""Parts of a page that are unpacked when they are opened: compressed, so that ten thousand make no heavy file."""

from __future__ import annotations

import base64
import json
import zlib
from collections.abc import Sequence

BLOCK = 50
"""Parts in one block: what is unpacked at once."""


def packed(parts: Sequence[str]) -> list[str]:
    """The blocks, each a JSON list of BLOCK parts (the last of what is left), deflated, in base64."""
    blocks = (parts[start : start + BLOCK] for start in range(0, len(parts), BLOCK))
    return [base64.b64encode(zlib.compress(json.dumps(block).encode("ascii"))).decode("ascii") for block in blocks]


def place(number: int) -> tuple[int, int]:
    """The block of a part, and its place therein."""
    return divmod(number, BLOCK)
