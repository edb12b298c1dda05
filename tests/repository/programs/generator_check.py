# SPDX-License-Identifier: GPL-2.0-or-later
"""`PYTHON -I -S generator_check.py CODE REPOSITORY`: runs the generator in CODE, a folder or a zip file, in this one
process, and prints what each command came to, as JSON: exit status, and digests of both streams.

It runs on every interpreter that the generator supports, with nothing but its standard library.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import json
import os
import re
import sys
from pathlib import Path

DIALECT = re.compile(r"cowrap: dialect=([\w.-]+)")
DECLARATION = "int co_wrapper_mixed_bdrv_rdlock bdrv_a(BdrvChild *c, const char *const names[4]);"


def commands() -> list[list[str]]:
    """All that is tried, in REPOSITORY as the current folder."""
    tried = [["lint", "--tree", "docs/example/tree"], ["lint", "--format", "json", "docs/example/block-demo.h"],
             ["explain", DECLARATION], ["explain", "no-target"], ["explain", "no-code"],
             ["dialects"], ["dialects", "--show", "qemu-8.1"], ["generate"], ["--version"]]  # fmt: skip
    forms = ("gcc", "short", "json", "sarif")
    for number, header in enumerate(sorted(Path("golden").rglob("*.h"))):
        named = DIALECT.search(header.read_text(encoding="utf-8", errors="replace"))
        options = ["--dialect", named.group(1)] if named else []
        tried.append(["generate", "--format", forms[number % 4], *options, header.as_posix()])
    stages = ("tokens", "declarations", "plans")
    return tried + [["generate", "--dump", stage, "docs/example/block-demo.h"] for stage in stages]


def outcome(words: list[str]) -> list[object]:
    """Exit status of `cowrap` with `words`, and digests of what it wrote to standard output and standard error."""
    from cowrap.cli import main

    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        status = main(words)
    return [status, *[hashlib.sha256(text.getvalue().encode("utf-8")).hexdigest() for text in (out, err)]]


def run() -> None:
    """Tries all commands, and says which modules were loaded that are neither the standard library's nor ours."""
    code, repository = sys.argv[1:]
    sys.path.insert(0, code)
    os.chdir(repository)
    found = {" ".join(words): outcome(words) for words in commands()}
    foreign = sorted(name for name in sys.modules if "site-packages" in str(getattr(sys.modules[name], "__file__", "")))
    sys.stdout.write(json.dumps({"found": found, "foreign": foreign}))


run()
