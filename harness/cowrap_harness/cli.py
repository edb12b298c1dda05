# SPDX-License-Identifier: GPL-2.0-or-later
"""The command line of the harness: its commands with their options, and how a command ends."""

from __future__ import annotations

import argparse
import atexit
import gc
import shutil
import sys
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from cowrap_harness import diff_command, epochs_command, fuzz_command, golden_command, mutants_command, run_command
from cowrap_harness.command_line import PROGRAM, CommandParser
from cowrap_harness.commands import end_commands
from cowrap_harness.console_options import add_console_options
from cowrap_harness.exit_status import CLEAN, ENVIRONMENT, OVERVIEW, STATUSES, status_line
from cowrap_harness.face import Face
from cowrap_harness.installing import how_to_install
from cowrap_harness.interrupt import Interrupted, die_of, received, watched
from cowrap_harness.judging_options import add_judging_options, add_report_options, add_run_options
from cowrap_harness.progress import Display, Step, add_progress_options, is_quiet
from cowrap_harness.report.options import add_ci_options
from cowrap_harness.scratch import ScratchError, own_scratch
from cowrap_harness.streams import GONE, give_up_output, make_ready

INSTALL_HINT = f"cowrap-harness needs libraries that are not installed: {how_to_install()}"

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
        if isinstance(error, PermissionError) and error.filename is not None:
            return face.fail(f"{error.filename}: {error.strerror}")
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


def command_parser() -> CommandParser:
    """The parser of the whole command line."""
    parser = CommandParser(
        prog=PROGRAM,
        description="Generates coroutine wrappers, compiles them, runs them natively and judges what they do.",
        epilog=OVERVIEW,
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="show the version and exit")
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    add = partial(_add_command, commands)
    run = add("run", run_command.run, "judge the wrappers of these headers", "reading the headers")
    run.add_argument("inputs", nargs="+", metavar="IN", help="headers, in the order in which the generator gets them")
    add_run_options(run)
    add_ci_options(run)
    tree = add("tree", run_command.tree, "judge the wrappers of a whole QEMU source tree", "reading the tree")
    tree.add_argument("path", metavar="PATH", help="the tree's top folder")
    add_run_options(tree, dialect=PROBED)
    add_ci_options(tree)
    what = "say what each version of a generator script in a git history does"
    epochs_command.add_epochs_options(add("epochs", epochs_command.epochs, what, "reading the history"))
    what = "judge declarations that are drawn from a seed, until time or cases are up"
    fuzz = add("fuzz", fuzz_command.fuzz, what, "starting the campaign")
    add_run_options(fuzz, schedules=4, html=False, dialect="all in turn; for another generator qemu-9.0")
    fuzz_command.add_fuzz_options(fuzz)
    what = "judge kept cases anew"
    fuzz_command.add_replay_options(add("replay", fuzz_command.replay, what, "reading the kept cases"))
    what = "compare what two generators make of these headers, in meaning"
    diff = add("diff", diff_command.diff, what, "reading the headers")
    new = "the new side: a generator, run as CMD OUT IN... (default: cowrap)"
    add_judging_options(diff, generator=new, dialect=f"from the marks; --tree: {PROBED}")
    add_report_options(diff)
    diff_command.add_diff_options(diff)
    what = "measure the net with known-wrong wrappers: which it catches, and how"
    mutants_command.add_mutants_options(add("mutants", mutants_command.mutants, what, "reading the declarations"))
    what = "compare, review and accept golden files"
    golden_command.add_golden_options(add("golden", golden_command.golden, what, "reading the goldens"))
    what = "show what was found on this machine, and what that allows"
    add("doctor", _doctor, what, "looking at this machine")
    _add_shared_options(commands.choices)
    return parser


def _add_command(
    commands: argparse._SubParsersAction[CommandParser], name: str,
    command: Callable[[argparse.Namespace, Face], int], what: str, first: str,
) -> CommandParser:  # fmt: skip
    """A command, whose own help begins with what the list of commands says of it; `first` is its first step."""
    sentence = f"{what[0].upper()}{what[1:]}."
    parser = commands.add_parser(name, help=sentence, description=sentence)
    parser.set_defaults(command=command, first=first)
    return parser


def _add_shared_options(commands: Mapping[str, CommandParser]) -> None:
    """Those of how a command talks, and what its exit status says; each action of `golden` has its own."""
    for name, command in commands.items():
        if name in STATUSES:
            command.epilog = status_line(name)
        if name != "golden":
            add_progress_options(command)
        if name in COLOURED:
            add_console_options(command)


def _doctor(options: argparse.Namespace, face: Face) -> int:
    from cowrap_harness.doctor import examine, render

    face.say(render(examine(face.progress)).rstrip("\n"))
    return CLEAN


if __name__ == "__main__":
    sys.exit(main())
