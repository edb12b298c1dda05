# SPDX-License-Identifier: GPL-2.0-or-later
"""The version of this installation."""

from __future__ import annotations

import hashlib
import importlib.util
from functools import cache
from importlib import metadata
from pathlib import Path

from cowrap_harness.toolchain import find_csrc


def version() -> str:
    """The installed distribution's version, `unknown` where the sources run uninstalled."""
    try:
        return metadata.version("cowrap")
    except metadata.PackageNotFoundError:
        return "unknown"


@cache
def installation() -> str:
    """A digest of all that decides what a batch is: the code of both packages, the runtime, the version of Hypothesis.

    Equal on two machines where their outcomes are comparable, but for the compilers.
    """
    digest = hashlib.sha256(metadata.version("hypothesis").encode())
    generator = importlib.util.find_spec("cowrap")
    assert generator is not None
    assert generator.origin is not None
    for root in (Path(generator.origin).parent, Path(__file__).parent, find_csrc()):
        for path in sorted(root.rglob("*")):
            if path.suffix in (".py", ".c", ".h", ".S") and path.is_file():
                content = path.read_bytes()
                digest.update(f"{path.relative_to(root).as_posix()}\0{len(content)}\0".encode() + content)
    return digest.hexdigest()
