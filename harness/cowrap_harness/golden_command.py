# SPDX-License-Identifier: GPL-2.0-or-later
"""`cowrap-harness golden`: what comes out now against the goldens of a suite; reviewing, accepting, naming orphans."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from cowrap_harness.console_options import add_console_options
from cowrap_harness.exit_status import status_line
from cowrap_harness.golden_words import FOLDER_VARIABLE, NOT_RUN
from cowrap_harness.progress import add_progress_options
from cowrap_harness.suite_options import add_suite_options, command_suite

if TYPE_CHECKING:
    from cowrap_harness.face import Face

SUITE = "golden"
ACTIONS = {
    "check": "compare what comes out now with the goldens",
    "review": "walk through what is pending, at a terminal",
    "accept": "make what was shown the goldens",
    "orphans": "name expected files that belong to no input",
}


def add_golden_options(parser: argparse.ArgumentParser) -> None:
    """The actions of `golden` and their options; each has a parser of its own, so that names may follow options."""
    actions = parser.add_subparsers(title="actions", required=True, metavar="ACTION", dest="action")
    for name, help_text in ACTIONS.items():
        said = f"{help_text[0].upper()}{help_text[1:]}."
        action = actions.add_parser(name, help=said, description=said, epilog=status_line(f"golden {name}"))
        action.add_argument("names", nargs="*", metavar="NAME", help="only these cases (default: all)")
        action.set_defaults(all=False, delete=False)
        if name == "accept":
            action.add_argument("--all", action="store_true", help="every case that is pending")
        if name == "orphans":
            action.add_argument("--delete", action="store_true", help="delete them")
        _add_common_options(action)
        add_progress_options(action)
        add_console_options(action)
        add_suite_options(action)


def _add_common_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--suite", default=SUITE, metavar="DIR", help=f"the suite's folder (default: {SUITE})"
    )
    parser.add_argument(
        "--matrix",
        metavar="SET",
        help=f"builds in which accepted goldens are run: {NOT_RUN} (compare text only), quick, default, full, or a "
        "list such as gcc-O0,clang-O2+asan+ubsan (default: quick, and where CI is set the set called default)",
    )
    parser.add_argument(
        "--pending",
        metavar="DIR",
        help=f"keep pending files there, not beside their goldens (default: {FOLDER_VARIABLE}, if it is set)",
    )


def golden(options: argparse.Namespace, face: Face) -> int:
    """Carries out one action; returns the exit status."""
    from cowrap_harness.golden_file import GoldenError
    from cowrap_harness.golden_flow import Flow
    from cowrap_harness.golden_pending import PendingFiles, in_ci
    from cowrap_harness.golden_screen import Screen
    from cowrap_harness.golden_wrappers import WrapperSuite

    more = [] if options.suite == SUITE else ["--suite", options.suite]
    more += ["--pending", options.pending] if options.pending else []
    matrix = options.matrix or ("default" if in_ci() else "quick")
    try:
        suite = command_suite(options, more, face.progress) or WrapperSuite(
            Path(options.suite), matrix, face.progress, more
        )
        flow = Flow(suite, options.names, PendingFiles.chosen(options.pending), Screen(face.line_console))
        if options.action == "review":
            from cowrap_harness.golden_keys import terminal_keys
            from cowrap_harness.golden_review import Review

            keys = terminal_keys(suite.command("accept", "NAME"))
            return Review(flow, lambda: _without_progress(face, keys)).run()
        if options.action == "accept":
            return flow.accept(options.all)
        return flow.orphans(options.delete) if options.action == "orphans" else flow.check()
    except GoldenError as error:
        return face.fail(str(error))


def _without_progress(face: Face, key: Callable[[], str]) -> str:
    """The next key: while a person thinks nothing goes on, and no line may say so."""
    face.progress.close()
    return key()
