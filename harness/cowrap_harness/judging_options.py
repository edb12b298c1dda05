# SPDX-License-Identifier: GPL-2.0-or-later
"""The options of commands that judge wrappers: what is judged, in which builds, how often, and where reports go."""

from __future__ import annotations

import argparse

from cowrap_harness.dialect_option import add_dialect_option


def add_run_options(
    parser: argparse.ArgumentParser, schedules: int = 16, html: bool = True, dialect: str = "from the marks"
) -> None:
    """What `run`, `tree` and `fuzz` know."""
    add_judging_options(parser, schedules, dialect=dialect)
    parser.add_argument(
        "--real-threads",
        action="store_true",
        help="also run the wrappers with iothreads as real threads, under gcc's thread sanitizer",
    )
    parser.add_argument(
        "--exhaustive",
        action="store_true",
        help="also run every small world (two yields, a move, a nested call, two preemptions) under all its schedules",
    )
    add_report_options(parser, html)


def add_judging_options(
    parser: argparse.ArgumentParser,
    schedules: int = 16,
    generator: str = "judge another generator, run as CMD OUT IN... (no shell)",
    dialect: str = "from the marks",
) -> None:
    """What every command knows that judges wrappers."""
    add_dialect_option(parser, dialect)
    parser.add_argument("--generator", metavar="CMD", help=generator)
    parser.add_argument(
        "--matrix",
        default="default",
        metavar="SET",
        help="builds: quick (gcc -O0), default (gcc and clang, each at -O0 and -O2; taken where nothing is said), full "
        "(these, and with sanitizers), or a list such as gcc-O0,clang-O2+asan+ubsan",
    )
    parser.add_argument(
        "--schedules",
        type=count,
        default=schedules,
        metavar="N",
        help=f"runs of each scenario at most (default {schedules})",
    )
    parser.add_argument(
        "--seed", type=int, default=0, metavar="N",
        help="chooses the values that are passed and returned, and in fuzz the declarations (default 0)",
    )  # fmt: skip


def add_report_options(parser: argparse.ArgumentParser, html: bool = True) -> None:
    """Where the report is written, beside the terminal."""
    parser.add_argument("--json", metavar="FILE", help="write the report as JSON")
    if html:
        parser.add_argument("--html", metavar="FILE", help="write the report as one self-contained page")


def count(text: str) -> int:
    """A number of at least 1, for argparse."""
    number = int(text) if text.isdecimal() else 0
    if number < 1:
        raise argparse.ArgumentTypeError("must be a whole number, 1 or more")
    return number
