# SPDX-License-Identifier: GPL-2.0-or-later
"""The option `--dialect`, the same wherever a command has it."""

from __future__ import annotations

import argparse
import os

VARIABLE = "COWRAP_DIALECT"


def add_dialect_option(parser: argparse.ArgumentParser, default: str) -> None:
    """Adds it; `default` says in words what is done without it. An empty variable counts as none."""
    parser.add_argument(
        "--dialect",
        default=os.environ.get(VARIABLE) or None,
        metavar="D",
        help=f"qemu-5.2 ... qemu-9.0, or a fork's file NAME.json (default: {VARIABLE}, else {default})",
    )
