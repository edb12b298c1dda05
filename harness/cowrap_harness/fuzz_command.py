# SPDX-License-Identifier: GPL-2.0-or-later
"""`cowrap-harness fuzz` and `replay`: their options, what they print."""

from __future__ import annotations

import argparse
import contextlib
import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from cowrap_harness.exit_status import CLEAN, ENVIRONMENT, FINDINGS
from cowrap_harness.interrupt import Interrupted, reporting
from cowrap_harness.judging_options import count
from cowrap_harness.progress import Step, is_quiet

if TYPE_CHECKING:
    from cowrap_harness.campaign_report import CampaignReport, CampaignRequest
    from cowrap_harness.face import Face

DIRECTORY = ".cowrap/campaign"
SECONDS = 60.0
"""How long a campaign runs that is given neither time nor cases."""


def add_fuzz_options(parser: argparse.ArgumentParser) -> None:
    """The options of `fuzz` beyond those that it shares with `run`."""
    end = parser.add_mutually_exclusive_group()
    end.add_argument(
        "--time", type=_seconds, metavar="S", help=f"seconds (default {SECONDS:g} where --cases is not given)"
    )
    end.add_argument("--cases", type=count, metavar="N", help="declarations, over all shards")
    parser.add_argument(
        "--shard", type=_shard, default=(1, 1), metavar="I/N", help="of every N batches take the I-th (default 1/1)"
    )
    parser.add_argument(
        "--reference", metavar="CMD",
        help="another generator of the dialect: where its wrappers are right, their tokens must be equal (no shell)",
    )  # fmt: skip
    parser.add_argument(
        "--inner", choices=("auto", "tcc", "none"), default="auto",
        help="tcc as the inner tier: where it is installed and --matrix names a set (auto), always, or never",
    )  # fmt: skip
    parser.add_argument("--resume", action="store_true", help="go on with the campaign in the directory")
    parser.add_argument(
        "--workers",
        type=count,
        default=len(os.sched_getaffinity(0)),
        metavar="N",
        help="processes (default: one a core)",
    )
    parser.add_argument(
        "--scheduler", metavar="ADDRESS", help="have a Dask cluster do the work (tcp://HOST:8786; extra `distributed`)"
    )
    parser.add_argument(
        "--directory", default=DIRECTORY, metavar="DIR", help=f"journal, log and findings (default {DIRECTORY})"
    )


def add_replay_options(parser: argparse.ArgumentParser) -> None:
    """The options of `replay`."""
    parser.add_argument("paths", nargs="+", metavar="FILE|DIR", help="kept cases, or folders that hold some")
    parser.add_argument("--generator", metavar="CMD", help="judge another generator than the case names (no shell)")
    parser.add_argument("--matrix", metavar="SET", help="other builds than the case names")
    parser.add_argument(
        "--directory", default=DIRECTORY, metavar="DIR",
        help=f"where a campaign's reproducers are looked for (default {DIRECTORY})",
    )  # fmt: skip


def _seconds(text: str) -> float:
    value = float(text)
    if not 0 < value < 1e9:
        raise argparse.ArgumentTypeError("must be more than 0")
    return value


def _shard(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"(\d+)/(\d+)", text)
    if not found or not 1 <= int(found[1]) <= int(found[2]):
        raise argparse.ArgumentTypeError("must be I/N with I from 1 to N")
    return int(found[1]), int(found[2])


def fuzz(options: argparse.Namespace, face: Face) -> int:
    """Runs a campaign and writes its report; returns the exit code."""
    from cowrap_harness.campaign_run import run_campaign
    from cowrap_harness.journal import JournalError
    from cowrap_harness.reference import GeneratorUnavailable
    from cowrap_harness.run_request import RunError
    from cowrap_harness.toolchain import ToolchainError

    try:
        request = _campaign(options)
        face.progress.close()
        with open(os.devnull, "w") if is_quiet(options) else contextlib.nullcontext(sys.stderr) as stream:
            report = run_campaign(request, stream)
        return _report(report, options, face)
    except (RunError, ToolchainError, GeneratorUnavailable, JournalError) as error:
        return face.fail(str(error))
    except OSError as error:
        return face.fail(f"{error.filename or options.directory}: {error.strerror or error}")


def _campaign(options: argparse.Namespace) -> CampaignRequest:
    """The campaign that is asked for; raises RunError, ToolchainError or GeneratorUnavailable."""
    from cowrap_harness.build import TCC
    from cowrap_harness.campaign_report import CampaignRequest
    from cowrap_harness.fuzz_batch import BatchOptions
    from cowrap_harness.matrix import NAMED_SETS, parse_matrix
    from cowrap_harness.named_inputs import named_hold
    from cowrap_harness.reference import Generator
    from cowrap_harness.run_request import RunError
    from cowrap_harness.toolchain import Toolchain
    from cowrap_harness.walls import missing_walls

    dialect = None if options.dialect is None else named_hold(options.dialect).named
    toolchain = Toolchain.discover()
    builds, notes = parse_matrix(options.matrix, toolchain)
    if options.inner == "tcc" and TCC not in toolchain.compilers:
        raise RunError("tcc is not installed: apt-get install tcc, or --inner none")
    # a generator that fails on whole files would have each part of a batch generated twice
    quick = TCC in toolchain.compilers and options.generator is None
    quick = quick and (options.inner == "tcc" or options.matrix in NAMED_SETS)
    for command in (options.generator, options.reference):
        if command is not None:
            Generator.parse(command)
    if options.reference is not None and dialect is None:
        raise RunError("--reference needs --dialect: a reference speaks one")
    batch = BatchOptions(
        dialect, options.generator, tuple(one.name for one in builds), options.schedules, options.cases,
        options.reference, quick and options.inner != "none",
    )  # fmt: skip
    seconds = options.time or (SECONDS if options.cases is None else None)
    return CampaignRequest(
        batch, options.seed, Path(options.directory), seconds, options.shard, options.workers, options.resume,
        (*notes, *missing_walls()), options.scheduler,
    )  # fmt: skip


def _report(report: CampaignReport, options: argparse.Namespace, face: Face) -> int:
    from cowrap_harness.campaign_report import write_report
    from cowrap_harness.report.campaign import render_campaign

    with reporting():
        if options.json:
            write_report(report, Path(options.json))
        face.say(render_campaign(report).rstrip("\n"))
    return report.exit_code


def replay(options: argparse.Namespace, face: Face) -> int:
    """Judges kept cases anew; prints a line each; returns the exit code."""
    from cowrap_harness.findings import judge_kept, kept_cases, read_kept, work_of
    from cowrap_harness.hold_file import DialectError
    from cowrap_harness.matrix import parse_matrix
    from cowrap_harness.native_result import NativeError
    from cowrap_harness.reference import GeneratorUnavailable
    from cowrap_harness.sample import SampleError
    from cowrap_harness.toolchain import Toolchain, ToolchainError

    found, harness, done = 0, 0, 0
    files: list[Path] = []
    try:
        files = kept_cases(_located(Path(name), Path(options.directory)) for name in options.paths)
        if not files:
            return face.fail("no kept case there")
        chosen = None
        if options.matrix:
            chosen = tuple(one.name for one in parse_matrix(options.matrix, Toolchain.discover())[0])
        for done, file in enumerate(files):
            face.progress(Step("judging kept cases", done, len(files)))
            kept = read_kept(file)
            report = judge_kept(kept, work_of(kept, options.generator, chosen))
            buckets = sorted({fault.bucket for fault in report.faults})
            face.say(f"{file}: {_verdict(kept.bucket, buckets, [fault.bucket for fault in report.harness])}")
            for fault in report.faults[:3]:
                face.say(f"    {fault.name}: {fault.bucket}: {fault.judgement.sentence}")
            found += bool(buckets)
            harness += bool(report.harness)
    except (SampleError, DialectError, ToolchainError, GeneratorUnavailable, NativeError) as error:
        return face.fail(str(error))
    except OSError as error:
        return face.fail(f"{error.filename}: {error.strerror}")
    except Interrupted as stop:
        left = len(files) - done
        face.say(f"interrupted by {stop.name}: {found} of {done} kept cases show a finding; {left} not judged")
        return ENVIRONMENT
    face.say(f"{found} of {len(files)} kept cases show a finding")
    return FINDINGS if found else ENVIRONMENT if harness else CLEAN


def _located(path: Path, directory: Path) -> Path:
    """A path as given, else as a campaign's report names it: below the campaign's directory."""
    return directory / path if not path.exists() and (directory / path).exists() else path


def _verdict(bucket: str, buckets: list[str], harness: list[str]) -> str:
    if bucket in buckets:
        return f"shows {bucket}"
    if buckets:
        return f"shows {', '.join(buckets)}, no longer {bucket}"
    return f"could not be judged: {', '.join(harness)}" if harness else f"clean, no longer {bucket}"
