# SPDX-License-Identifier: GPL-2.0-or-later
"""The options of `golden` for a suite of any generator, and the suite that they mean."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from cowrap_harness.golden_words import SETTINGS_FILE

if TYPE_CHECKING:
    from cowrap_harness.command_suite import CommandSuite
    from cowrap_harness.progress import Progress

OWN_FOLDERS = ("accept", "reject", "corpus")
"""A suite with one of these is of cowrap's own kind, where nothing says otherwise."""


def add_suite_options(parser: argparse.ArgumentParser) -> None:
    """The options that `golden.ini` has keys for, and its place."""
    group = parser.add_argument_group(f"a suite of any generator (or in DIR/{SETTINGS_FILE}, see docs/golden-suite.md)")
    group.add_argument(
        "--command", dest="suite_command", metavar="CMD",
        help="what is tested, run in DIR without a shell: {in} is the input (default: the last word), {out} the file "
        "that is its output (default: its standard output)",
    )  # fmt: skip
    group.add_argument("--inputs", metavar="PATTERNS", help="which files of DIR are inputs (default: all others)")
    group.add_argument("--listed", metavar="FILE", help="a build's file that names the inputs which the build runs")
    group.add_argument("--settings", metavar="FILE", help=f"read this in place of DIR/{SETTINGS_FILE}")


def command_suite(
    options: argparse.Namespace, again: Sequence[str], progress: Progress
) -> CommandSuite | None:
    """The suite that the options mean, None where it is one of cowrap's own kind; `again` are the words of the other
    options that a next command needs. Raises GoldenError.
    """
    from cowrap_harness.command_suite import CommandSuite
    from cowrap_harness.golden_file import GoldenError
    from cowrap_harness.suite_settings import read_settings

    suite = Path(options.suite)
    names = {"--command": "suite_command", "--inputs": "inputs", "--listed": "listed", "--settings": "settings"}
    given = {option: getattr(options, name) for option, name in names.items() if getattr(options, name) is not None}
    own = any((suite / folder).is_dir() for folder in OWN_FOLDERS)
    if own and not given and not (suite / SETTINGS_FILE).exists():
        return None
    if options.matrix:
        raise GoldenError("--matrix is for suites of wrappers: another generator's output is compared, not compiled")
    # As any option's path this one is seen from here; in the settings it is seen from the suite's folder.
    listed = os.path.relpath(options.listed, suite) if options.listed else None
    settings = read_settings(
        suite, Path(options.settings) if options.settings else None,
        command=options.suite_command, inputs=options.inputs, listed=listed,
    )  # fmt: skip
    return CommandSuite(suite, settings, [*again, *(word for pair in given.items() for word in pair)], progress)
