# SPDX-License-Identifier: GPL-2.0-or-later
"""A fork's dialect as files that go with a finding: it replays without the originals, which may change."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from cowrap_harness.hold_file import hold_of

FILE, STUBS = "dialect.json", "stubs"


def carried_files(dialect: str) -> dict[str, str]:
    """The texts of a fork's file and of its stubs by their names in the finding's folder; nothing for a known dialect.

    Raises DialectError, or OSError where one cannot be read.
    """
    hold = hold_of(dialect)
    if not hold.is_fork:
        return {}
    value = json.loads(Path(hold.named).read_bytes().decode("utf-8-sig"))
    stubs: dict[str, str] = {}
    if hold.stubs is not None:
        value["hold"]["stubs"] = STUBS
        for path in sorted(path for path in hold.stubs.rglob("*") if path.is_file()):
            name = f"{STUBS}/{path.relative_to(hold.stubs).as_posix()}"
            stubs[name] = path.read_text(encoding="utf-8", errors="surrogateescape")
    return {FILE: json.dumps(value, indent=4, ensure_ascii=False) + "\n", **stubs}


def digest_of(dialect: str | None) -> str:
    """What tells a fork's files from others of their names; empty where there are none."""
    files = carried_files(dialect) if dialect else {}
    return hashlib.sha256(json.dumps(files, sort_keys=True).encode()).hexdigest() if files else ""
