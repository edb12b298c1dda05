# SPDX-License-Identifier: GPL-2.0-or-later
"""Exit 0 while a file still shows a bucket: the question that C reducers (cvise, shrinkray) ask.

`python -m cowrap_harness.predicate [--dialect D] [--generator CMD] [--matrix SET] BUCKET FILE`: FILE is a header or
a kept case (`.json`). Exit 1 where the bucket does not show, 2 where that could not be found out.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from cowrap_harness.dialect_option import add_dialect_option
from cowrap_harness.exit_status import CLEAN, ENVIRONMENT, FINDINGS, status_line
from cowrap_harness.findings import judge_kept, read_kept, work_of
from cowrap_harness.hold_file import DialectError
from cowrap_harness.matrix import parse_matrix
from cowrap_harness.native_result import NativeError
from cowrap_harness.progress import silent
from cowrap_harness.reference import GeneratorUnavailable
from cowrap_harness.run_request import RunError, RunRequest
from cowrap_harness.runner import run
from cowrap_harness.sample import SampleError
from cowrap_harness.toolchain import Toolchain, ToolchainError


def shown_buckets(
    file: Path, dialect: str | None, generator: str | None, matrix: str | None, schedules: int
) -> set[str]:
    """The buckets that a header or a kept case shows. Raises what judging raises."""
    if file.suffix == ".json":
        kept = read_kept(file)
        builds = tuple(b.name for b in parse_matrix(matrix, Toolchain.discover())[0]) if matrix else None
        report = judge_kept(kept, work_of(kept, generator, builds))
        return {fault.bucket for fault in report.faults}
    request = RunRequest([file], dialect, generator, matrix or "quick", schedules)
    wrappers = run(request, silent).wrappers
    return {row.judgement.bucket for wrapper in wrappers for row in wrapper.findings}


def predicate_parser() -> argparse.ArgumentParser:
    """The parser of the command line."""
    parser = argparse.ArgumentParser(
        prog="python -m cowrap_harness.predicate",
        description="Says by its exit status whether FILE (a header, or a kept case) still shows BUCKET.",
        epilog=status_line("predicate"),
    )
    add_dialect_option(parser, "from the marks; of a kept case its own counts")
    parser.add_argument("--generator", metavar="CMD", help="judge another generator (no shell)")
    parser.add_argument("--matrix", metavar="SET", help="default quick, for a kept case the case's own builds")
    parser.add_argument(
        "--schedules", type=int, default=4, metavar="N", help="of a header: runs of each scenario at most (default 4)"
    )
    parser.add_argument("bucket", metavar="BUCKET", help="a verdict with its detail, as a report names it")
    parser.add_argument("file", metavar="FILE", type=Path, help="a header, or a kept case (NAME.json)")
    return parser


def main(arguments: list[str] | None = None) -> int:
    """Answers one question; the exit status is the answer."""
    options = predicate_parser().parse_args(arguments)
    try:
        shown = shown_buckets(options.file, options.dialect, options.generator, options.matrix, options.schedules)
    except (RunError, DialectError, SampleError, ToolchainError, GeneratorUnavailable, NativeError, OSError) as error:
        print(f"predicate: error: {error}", file=sys.stderr)
        return ENVIRONMENT
    return CLEAN if options.bucket in shown else FINDINGS


if __name__ == "__main__":
    sys.exit(main())
