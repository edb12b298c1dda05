# SPDX-License-Identifier: GPL-2.0-or-later
"""The command line of the harness: arguments, and where reports go."""

from __future__ import annotations

import argparse
import atexit
import gc
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from cowrap_harness.commands import end_commands
from cowrap_harness.console_options import add_console_options
from cowrap_harness.dialect_option import add_dialect_option
from cowrap_harness.exit_status import CLEAN, ENVIRONMENT, OVERVIEW, STATUSES, status_line
from cowrap_harness.face import Face
from cowrap_harness.interrupt import Interrupted, die_of, received, reporting, watched
from cowrap_harness.progress import Display, Step, add_progress_options, is_quiet
from cowrap_harness.scratch import ScratchError, own_scratch
from cowrap_harness.streams import GONE, give_up_output, make_ready

if TYPE_CHECKING:
    from cowrap_harness.outcome import RunReport
    from cowrap_harness.runner import RunRequest

INSTALL_HINT = "cowrap-harness needs libraries that are not installed: pip install 'cowrap[harness]'"

REPORTS = ("json", "html", "junit", "sarif", "gitlab", "markdown")
"""The options that name a file for a report."""

PROBED = "found by probing"
"""How the dialect of a tree is chosen that nobody names."""

_NEW_OBJECTS = 50_000
"""So many are made between two searches for garbage."""

COLOURED = ("run", "tree", "epochs", "diff", "mutants")
"""The commands whose report on standard output is laid out and coloured; others print plain lines."""


def main(arguments: list[str] | None = None) -> int:
    """Runs one command; returns its exit status.

    A command that was cut short by a signal ends the process by that signal, when its report is out.
    """
    # Looking for garbage while everything is loaded, and once more at the end, is a sixth of a short command's time.
    gc.set_threshold(_NEW_OBJECTS)
    atexit.register(gc.freeze)
    options = command_parser().parse_args(arguments)
    make_ready()
    face = Face(options, Display(None if is_quiet(options) else sys.stderr))
    try:
        with own_scratch() as scratch:
            last_acts = (end_commands, lambda: shutil.rmtree(scratch, ignore_errors=True), face.progress.restore)
            with watched(face.progress.interrupted, last_acts):
                status = _carried_out(options, face)
    except ScratchError as error:
        return face.fail(str(error))
    if received():
        sys.stdout.flush()
        return die_of(received())
    return status


def _carried_out(options: argparse.Namespace, face: Face) -> int:
    try:
        with face.progress:
            nowhere = next((name for name in _report_names(options) if not Path(name).absolute().parent.is_dir()), None)
            if nowhere is not None:
                return face.fail(f"cannot write the report {nowhere}: there is no folder {Path(nowhere).parent}")
            face.progress(Step(options.first))
            return int(options.command(options, face))
    except ModuleNotFoundError as error:
        if (error.name or "").startswith("cowrap_harness"):
            raise
        return face.fail(f"{INSTALL_HINT} ({error})")
    except Interrupted as stop:
        return face.fail(f"interrupted by {stop.name} before there was anything to report")
    except OSError as error:
        if error.errno not in GONE:
            raise
        give_up_output()
        return ENVIRONMENT if isinstance(error, BrokenPipeError) else face.fail(f"{error.strerror}")


def _report_names(options: argparse.Namespace) -> list[str]:
    """The files that reports are to be written to: looked at first, as the work before them may take hours."""
    return [name for form in REPORTS if (name := getattr(options, form, None))]


class _Version(argparse.Action):
    """Says the version, which is looked up only then: that takes as long as all else before a first line."""

    def __call__(
        self, parser: argparse.ArgumentParser, namespace: argparse.Namespace, values: object, option: str | None = None
    ) -> None:
        from cowrap_harness.version import version

        print(f"cowrap-harness {version()}")
        parser.exit()


def command_parser() -> argparse.ArgumentParser:
    """The parser of the whole command line."""
    from cowrap_harness.diff_command import add_diff_options
    from cowrap_harness.diff_command import diff as run_diff
    from cowrap_harness.epochs_command import add_epochs_options
    from cowrap_harness.epochs_command import epochs as run_epochs
    from cowrap_harness.fuzz_command import add_fuzz_options, add_replay_options
    from cowrap_harness.fuzz_command import fuzz as run_fuzz
    from cowrap_harness.fuzz_command import replay as run_replay
    from cowrap_harness.golden_command import add_golden_options
    from cowrap_harness.golden_command import golden as run_golden
    from cowrap_harness.mutants_command import add_mutants_options
    from cowrap_harness.mutants_command import mutants as run_mutants
    from cowrap_harness.report.options import add_ci_options

    parser = argparse.ArgumentParser(
        prog="cowrap-harness",
        description="Generates coroutine wrappers, compiles them, runs them natively and judges what they do.",
        epilog=OVERVIEW,
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="say which version this is, and end")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    run = _add_command(commands, "run", "judge the wrappers of these headers")
    run.add_argument("inputs", nargs="+", metavar="IN", help="headers, in the order in which the generator gets them")
    _add_run_options(run)
    add_ci_options(run)
    run.set_defaults(command=_run, first="reading the headers")
    tree = _add_command(commands, "tree", "judge the wrappers of a whole QEMU source tree")
    tree.add_argument("path", metavar="PATH", help="the tree's top folder")
    _add_run_options(tree, dialect=PROBED)
    add_ci_options(tree)
    tree.set_defaults(command=_tree, first="reading the tree")
    epochs = _add_command(commands, "epochs", "what each version of a generator script in a git history does")
    add_epochs_options(epochs)
    epochs.set_defaults(command=run_epochs, first="reading the history")
    fuzz = _add_command(commands, "fuzz", "judge declarations that are drawn from a seed, until time or cases are up")
    _add_run_options(fuzz, schedules=4, html=False, dialect="all in turn; for another generator qemu-9.0")
    add_fuzz_options(fuzz)
    fuzz.set_defaults(command=run_fuzz, first="starting the campaign")
    replay = _add_command(commands, "replay", "judge kept cases anew")
    add_replay_options(replay)
    replay.set_defaults(command=run_replay, first="reading the kept cases")
    diff = _add_command(commands, "diff", "compare what two generators make of these headers, in meaning")
    _add_judging_options(
        diff, generator="the new side: a generator, run as CMD OUT IN... (default: cowrap)",
        dialect=f"from the marks; --tree: {PROBED}",
    )  # fmt: skip
    _add_report_options(diff)
    add_diff_options(diff)
    diff.set_defaults(command=run_diff, first="reading the headers")
    mutants = _add_command(commands, "mutants", "how strong the net is: known-wrong wrappers, and who catches them")
    add_mutants_options(mutants)
    mutants.set_defaults(command=run_mutants, first="reading the declarations")
    golden = _add_command(commands, "golden", "compare, review and accept golden files")
    add_golden_options(golden)
    golden.set_defaults(command=run_golden, first="reading the goldens")
    doctor = _add_command(commands, "doctor", "what was found on this machine, and what that allows")
    doctor.set_defaults(command=_doctor, first="looking at this machine")
    _add_shared_options(commands.choices)
    return parser


def _add_command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], name: str, what: str
) -> argparse.ArgumentParser:
    """A command whose own help begins with what the list of commands says of it."""
    return commands.add_parser(name, help=what, description=f"{what[0].upper()}{what[1:]}.")


def _add_shared_options(commands: Mapping[str, argparse.ArgumentParser]) -> None:
    """Those of how a command talks, and what its exit status says; each action of `golden` has its own."""
    for name, command in commands.items():
        if name in STATUSES:
            command.epilog = status_line(name)
        if name != "golden":
            add_progress_options(command)
        if name in COLOURED:
            add_console_options(command)


def _add_run_options(
    parser: argparse.ArgumentParser, schedules: int = 16, html: bool = True, dialect: str = "from the marks"
) -> None:
    _add_judging_options(parser, schedules, dialect=dialect)
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
    _add_report_options(parser, html)


def _add_judging_options(
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
        type=_positive,
        default=schedules,
        metavar="N",
        help=f"runs of each scenario at most (default {schedules})",
    )
    parser.add_argument(
        "--seed", type=int, default=0, metavar="N",
        help="chooses the values that are passed and returned, and in fuzz the declarations (default 0)",
    )  # fmt: skip


def _add_report_options(parser: argparse.ArgumentParser, html: bool = True) -> None:
    parser.add_argument("--json", metavar="FILE", help="write the report as JSON")
    if html:
        parser.add_argument("--html", metavar="FILE", help="write the report as one self-contained page")


def _positive(text: str) -> int:
    number = int(text) if text.isdecimal() else 0
    if number < 1:
        raise argparse.ArgumentTypeError("must be a whole number, 1 or more")
    return number


def _run(options: argparse.Namespace, face: Face) -> int:
    from cowrap_harness.runner import RunError, run

    paths = [Path(name) for name in options.inputs]
    for path in paths:
        if not path.is_file():
            return face.fail(f"not a file: {path}" if path.exists() else f"no such file: {path}")
    try:
        report = run(_request(options, paths), face.progress)
    except RunError as error:
        return face.fail(str(error))
    return _write_reports(report, options, face)


def _tree(options: argparse.Namespace, face: Face) -> int:
    from cowrap_harness.runner import RunError
    from cowrap_harness.tree_run import run_tree

    try:
        report = run_tree(Path(options.path), _request(options, []), face.progress)
    except RunError as error:
        return face.fail(str(error))
    return _write_reports(report, options, face)


def _request(options: argparse.Namespace, paths: list[Path]) -> RunRequest:
    from cowrap_harness.runner import RunRequest

    return RunRequest(
        paths,
        options.dialect,
        options.generator,
        options.matrix,
        options.schedules,
        options.seed,
        options.real_threads,
        options.exhaustive,
    )


def _doctor(options: argparse.Namespace, face: Face) -> int:
    from cowrap_harness.doctor import examine, render

    face.say(render(examine(face.progress)).rstrip("\n"))
    return CLEAN


def _write_reports(report: RunReport, options: argparse.Namespace, face: Face) -> int:
    with reporting():
        return _reported(report, options, face)


def _reported(report: RunReport, options: argparse.Namespace, face: Face) -> int:
    from cowrap_harness.report.files import github_lines, write_files
    from cowrap_harness.report.options import github_asked
    from cowrap_harness.report.terminal import render_report

    console = face.console()
    try:
        written = write_files(report, options)
    except OSError as error:
        return face.fail(f"cannot write the report: {error}")
    render_report(report, console)
    for name in written:
        console.print(f"report: {name}", soft_wrap=True)
    if github_asked(options):
        print(github_lines(report), end="")
    return report.exit_code


if __name__ == "__main__":
    sys.exit(main())
