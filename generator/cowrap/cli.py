# SPDX-License-Identifier: GPL-2.0-or-later
"""The entries of the command lines `cowrap` and `block-coroutine-wrapper`.

Everything else is imported when a command runs, with the garbage collector off: that saves a tenth of the time.
"""

from __future__ import annotations

import sys

from cowrap.exit_status import WRONG_REQUEST

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Callable, NoReturn, Optional


def main(argv: Optional[Sequence[str]] = None) -> int:
    """`cowrap COMMAND ...`; returns its exit status."""
    return _run("cowrap", sys.argv[1:] if argv is None else argv)


def main_drop_in(argv: Optional[Sequence[str]] = None) -> int:
    """`block-coroutine-wrapper [--dialect D] OUT IN...`; returns its exit status."""
    return _run("block-coroutine-wrapper", sys.argv[1:] if argv is None else argv)


def main_either(argv: Optional[Sequence[str]] = None) -> int:
    """One entry for both: a command's word or an option first selects `cowrap`, anything else is the drop-in."""
    from cowrap.command_table import COMMANDS

    words = sys.argv[1:] if argv is None else argv
    cowrap = bool(words) and (words[0] in COMMANDS or words[0].startswith("-"))
    return main(argv) if cowrap else main_drop_in(argv)


def process() -> NoReturn:
    """`main` as a whole process: it ends here."""
    _end(main)


def process_drop_in() -> NoReturn:
    """`main_drop_in` as a whole process."""
    _end(main_drop_in)


def process_either() -> NoReturn:
    """`main_either` as a whole process."""
    _end(main_either)


def _end(entry: Callable[[Sequence[str]], int]) -> NoReturn:
    """Runs an entry and leaves at once: collecting garbage in one short run, and taking the interpreter down after it,
    are a fifth of the time. All text is flushed as it is printed."""
    import gc
    import os

    gc.disable()
    os._exit(entry(sys.argv[1:]))


def _run(program: str, argv: Sequence[str]) -> int:
    from cowrap.commands import run_cowrap, run_drop_in

    try:
        return run_cowrap(argv) if program == "cowrap" else run_drop_in(argv)
    except (Exception, KeyboardInterrupt) as error:
        return _fail(program, error)


def _fail(program: str, error: BaseException) -> int:
    """Say why the request cannot be fulfilled; returns the exit status. A fault of ours is raised again."""
    from cowrap.arguments import UsageError
    from cowrap.output import EnvironmentProblem
    from cowrap.printing import complain, silence

    if isinstance(error, (UsageError, EnvironmentProblem)):
        complain(f"{program}: error: {error}")
    elif isinstance(error, BrokenPipeError):
        silence(sys.stdout)
    elif isinstance(error, KeyboardInterrupt):
        complain(f"{program}: interrupted")
    elif isinstance(error, MemoryError):
        complain(f"{program}: error: not enough memory for this input")
    else:
        raise error
    return WRONG_REQUEST
