# SPDX-License-Identifier: GPL-2.0-or-later
"""`cowrap-harness golden`: what comes out now against the goldens of a suite; reviewing, accepting, naming orphans."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from cowrap_harness.golden_file import GoldenError
from cowrap_harness.golden_flow import Flow
from cowrap_harness.golden_pending import FOLDER_VARIABLE, PendingFiles, in_ci
from cowrap_harness.golden_screen import Screen
from cowrap_harness.golden_wrappers import NOT_RUN, WrapperSuite

if TYPE_CHECKING:
    from rich.console import Console

SUITE = "golden"


def add_golden_options(parser: argparse.ArgumentParser) -> None:
    """The options of `golden`."""
    parser.add_argument("action", choices=["check", "review", "accept", "orphans"])
    parser.add_argument("names", nargs="*", metavar="NAME", help="only these cases (default: all)")
    parser.add_argument("--all", action="store_true", help="accept: every case that is pending")
    parser.add_argument("--delete", action="store_true", help="orphans: delete them")
    parser.add_argument(
        "--suite", default=SUITE, metavar="DIR", help=f"folder with accept/ and reject/ (default: {SUITE})"
    )
    parser.add_argument(
        "--matrix",
        metavar="SET",
        help=f"builds in which accepted goldens are run: {NOT_RUN} (compare text only), quick, default, full, or a "
        "list such as gcc-O0,clang-O2+asan+ubsan (default: quick; default where CI is set)",
    )
    parser.add_argument(
        "--pending",
        metavar="DIR",
        help=f"keep pending files there, not beside their goldens (default: {FOLDER_VARIABLE}, if it is set)",
    )


def golden(
    options: argparse.Namespace,
    progress: Callable[[str], None],
    console: Callable[[], Console],
    fail: Callable[[str], int],
) -> int:
    """Carries out one action; returns 0 where all is as it should be, 1 for differences or problems, 2 for a wrong
    request.
    """
    more = [] if options.suite == SUITE else ["--suite", options.suite]
    more += ["--pending", options.pending] if options.pending else []
    matrix = options.matrix or ("default" if in_ci() else "quick")
    suite = WrapperSuite(Path(options.suite), matrix, progress, more)
    flow = Flow(suite, options.names, PendingFiles.chosen(options.pending), Screen(console))
    try:
        if options.action == "review":
            from cowrap_harness.golden_keys import terminal_keys
            from cowrap_harness.golden_review import Review

            return Review(flow, terminal_keys(suite.command("accept", "NAME"))).run()
        if options.action == "accept":
            return flow.accept(options.all)
        return flow.orphans(options.delete) if options.action == "orphans" else flow.check()
    except GoldenError as error:
        return fail(str(error))
