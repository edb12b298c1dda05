# SPDX-License-Identifier: GPL-2.0-or-later
"""A golden suite's command run on its inputs: side by side, limited, in the suite's folder, each run as a value."""

from __future__ import annotations

import os
import re
import signal
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from cowrap_harness.command_pool import command_pool
from cowrap_harness.commands import run_into
from cowrap_harness.golden_file import GoldenError
from cowrap_harness.progress import Progress, Step
from cowrap_harness.suite_settings import SuiteSettings

OUTPUT_LIMIT = 64 << 20
IN, OUT, SUITE = "{in}", "{out}", "{suite}"
KEPT = ("PATH", "HOME", "TMPDIR", "LD_LIBRARY_PATH")
"""What of the environment a command gets: enough to be found and to start; the rest differs between machines."""
FIXED = {"LC_ALL": "C", "TZ": "UTC", "COLUMNS": "80", "TERM": "dumb", "NO_COLOR": "1"}
BYTE_CODE = "PYTHONPYCACHEPREFIX"
"""Where a command in Python keeps its byte code: not in the suite, and yet from one input to the next."""


@dataclass(frozen=True)
class CommandResult:
    """One run: what came out, what was said, the exit status; `failure` says why the run is no result at all."""

    output: bytes
    said: bytes
    status: int
    failure: str = ""


def run_command_on(
    names: Sequence[str], suite: Path, settings: SuiteSettings, progress: Progress
) -> Iterator[tuple[str, CommandResult]]:
    """Runs the command on each input, as many at a time as there are processors; yields in the order of `names`.

    Raises GoldenError where the command cannot be started.
    """
    with (
        tempfile.TemporaryDirectory(prefix="golden-", ignore_cleanup_errors=True) as byte_code,
        command_pool() as pool,
    ):
        given = environment(settings, os.environ, byte_code)
        results = pool.map(partial(run_on, suite=suite, settings=settings, given=given), names)
        for count, (name, result) in enumerate(zip(names, results, strict=True)):
            progress(Step("running the command on each input", count, len(names)))
            yield name, result


def run_on(
    name: str, suite: Path, settings: SuiteSettings, given: Mapping[str, str]
) -> CommandResult:
    """Runs the command on one input, named as it is seen from the suite's folder, with `given` as all of its
    environment; raises GoldenError.
    """
    with tempfile.TemporaryDirectory(prefix="golden-") as scratch:
        target = Path(scratch) / "out"
        command = command_line(settings.command, name, target)
        with (Path(scratch) / "stdout").open("wb") as out, (Path(scratch) / "stderr").open("wb") as err:
            try:
                status = run_into(
                    command, out, err, timeout=settings.timeout, limit=OUTPUT_LIMIT, directory=suite, environment=given
                )  # fmt: skip
            except OSError as error:
                raise GoldenError(f"cannot run '{command[0]}': {error.strerror or error}") from error
        to_file = any(OUT in word for word in settings.command)
        printed, complained, written = (_left(Path(scratch) / name) for name in ("stdout", "stderr", "out"))
    output, said = (written, printed + complained) if to_file else (printed, complained)
    failure = _failure(status, max(map(len, (printed, complained, written))), settings.timeout)
    clean = partial(without_places, suite=suite, target=target)
    return CommandResult(clean(output), clean(said), status or 0, failure)


def command_line(command: Sequence[str], name: str, target: Path) -> list[str]:
    """The words of one run: the input and the output in place of `{in}` and `{out}`, or the input as the last word."""
    # A name such as `-x` would be an option.
    shown = f"./{name}" if name.startswith("-") else name
    words = [word.replace(OUT, str(target)).replace(IN, shown) for word in command]
    return words if any(IN in word for word in command) else [*words, shown]


def environment(settings: SuiteSettings, inherited: Mapping[str, str], byte_code: str) -> dict[str, str]:
    """All of a run's environment: little of what is there, what makes messages the same everywhere, the settings'."""
    kept = {name: inherited[name] for name in KEPT if name in inherited}
    return kept | FIXED | {BYTE_CODE: byte_code} | dict(settings.environment)


def without_places(text: bytes, suite: Path, target: Path) -> bytes:
    """A text with `{out}` and `{suite}` for the absolute paths that differ from run to run and machine to machine."""
    for path, word in ((str(target), OUT), *((place, SUITE) for place in _places(suite))):
        text = re.sub(rb"(?<![\w.-])" + re.escape(os.fsencode(path)) + rb"(?![\w-])", word.encode(), text)
    return text


def _places(suite: Path) -> list[str]:
    """The suite's absolute paths, the longer first: as it was named, and without links. A root would match anything."""
    places = {os.path.abspath(suite), os.path.realpath(suite)} - {"/"}
    return sorted(places, key=len, reverse=True)


def _left(path: Path) -> bytes:
    return path.read_bytes() if path.is_file() else b""


def _failure(status: int | None, largest: int, timeout: float) -> str:
    """Why a run is no result: nobody wants a crash, or what was cut off, as a golden."""
    if status is None:
        return f"did not end within {timeout:g} s (timeout)"
    if largest >= OUTPUT_LIMIT or status == -signal.SIGXFSZ:
        return f"wrote more than {OUTPUT_LIMIT >> 20} MB"
    if status < 0:
        names = {item.value: item.name for item in signal.Signals}
        return f"was ended by {names.get(-status, f'signal {-status}')}"
    return ""
