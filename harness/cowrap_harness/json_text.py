# SPDX-License-Identifier: GPL-2.0-or-later
"""Plain data as the text of a JSON file: equal data give equal bytes."""

from __future__ import annotations

import json


def json_text(data: object) -> str:
    """The text, with its keys sorted and an end to its last line."""
    return json.dumps(data, indent=1, sort_keys=True) + "\n"
