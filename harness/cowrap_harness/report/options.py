# SPDX-License-Identifier: GPL-2.0-or-later
"""The options of the reports that CI services read."""

from __future__ import annotations

import argparse
import os


def add_ci_options(parser: argparse.ArgumentParser) -> None:
    """Adds them; what each report holds is in docs/reports.md."""
    parser.add_argument("--junit", metavar="FILE", help="write the report as JUnit XML")
    parser.add_argument("--sarif", metavar="FILE", help="write the report as SARIF 2.1.0")
    parser.add_argument("--gitlab", metavar="FILE", help="write the report as GitLab code quality JSON")
    parser.add_argument(
        "--github",
        action=argparse.BooleanOptionalAction,
        help="end with GitHub's annotations, one line each (default: only in a job of GitHub Actions)",
    )


def github_asked(options: argparse.Namespace) -> bool:
    """Whether annotations are due: as the options say, else where GITHUB_ACTIONS is `true`."""
    if options.github is None:
        return os.environ.get("GITHUB_ACTIONS") == "true"
    return bool(options.github)
