# SPDX-License-Identifier: GPL-2.0-or-later
"""Other generators as commands: run as `CMD OUT IN...` in a process group of their own, the result as a value."""

from __future__ import annotations

import enum
import os
import re
import shlex
import signal
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from cowrap_harness.commands import run_into

TIMEOUT_S = 30.0
OUTPUT_LIMIT = 256 << 20
SAID_LIMIT = 1 << 20
TRACEBACK = "Traceback (most recent call last):"

_UNPARSED = re.compile(r'\A {2}File ".*", line \d+\n(?:.*\n)*?(?:SyntaxError|IndentationError|TabError): ')
"""What Python says, without the heading of a traceback, of a program that it cannot read."""
_RAISED = re.compile(r"^([A-Za-z_][\w.]*)(?:: |:?$)", re.MULTILINE)


class GeneratorUnavailable(Exception):
    """The command cannot be started at all: the request is wrong (exit 2), never a finding."""


class Outcome(enum.Enum):
    """What became of one run of a generator; the first two are findings whatever the input was."""

    TIMEOUT = "GENERATOR_TIMEOUT"
    CRASH = "GENERATOR_CRASH"
    REFUSED = "refused"
    OK = "ok"


@dataclass(frozen=True)
class Generated:
    """One run: how it ended, what it said, and the file it left (None where it left none)."""

    outcome: Outcome
    status: int | None
    signal: str | None
    stdout: str
    stderr: str
    text: str | None

    @property
    def reason(self) -> str:
        """One line that says how a run that is not OK ended."""
        if self.outcome is Outcome.TIMEOUT:
            return "did not end in time"
        if self.signal:
            return f"ended by {self.signal}"
        lines = [line for line in self.stderr.splitlines() if line.strip()]
        # A traceback's last line names the exception; a refusal's first line is the first diagnostic.
        said = (lines[-1] if self.outcome is Outcome.CRASH else lines[0]) if lines else "nothing said"
        return f"exit {self.status}: {said.strip()}"

    @property
    def accepted(self) -> str | None:
        """The text, where the generator takes what it was given."""
        return self.text if self.outcome is Outcome.OK else None

    @property
    def exception(self) -> str:
        """The name of the exception of the last traceback, whose message may have lines of its own; or empty."""
        raised = _RAISED.search(self.stderr[self.stderr.rfind(TRACEBACK) + 1 :])
        return raised[1] if raised and _has_traceback(self.stderr) else ""


@dataclass(frozen=True)
class Generator:
    """A generator's command, without the output and inputs."""

    command: tuple[str, ...]

    @classmethod
    def parse(cls, text: str) -> Generator:
        """Splits `--generator`'s value as a shell would, without one.

        Raises GeneratorUnavailable where the quoting is broken or nothing is left.
        """
        try:
            words = tuple(shlex.split(text))
        except ValueError as error:
            raise GeneratorUnavailable(f"cannot split generator command '{text}': {error}") from error
        if not words:
            raise GeneratorUnavailable("the generator command is empty")
        return cls(words)

    @classmethod
    def of_script(cls, script: Path) -> Generator:
        """A script as a command: a Python one by this interpreter and without byte code, so that its folder stays as
        it is; any other by itself.
        """
        python = (sys.executable, "-B") if script.suffix == ".py" else ()
        return cls((*python, str(script)))

    def run(
        self, output: Path, inputs: Sequence[Path], *, timeout: float = TIMEOUT_S, directory: Path | None = None
    ) -> Generated:
        """Runs `CMD OUT IN...`; what stood in `output` before is removed, so that a result is this run's.

        `directory` is where the command runs (by default where this process does). Raises GeneratorUnavailable.
        """
        output.unlink(missing_ok=True)
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
            status = self._run([*self.command, str(output), *map(str, inputs)], out, err, timeout, directory)
            return what_came(status, out, err, output)

    def _run(
        self, command: list[str], out: IO[bytes], err: IO[bytes], timeout: float, directory: Path | None
    ) -> int | None:
        """Returns the exit status (negative: the signal), or None after a timeout; leaves no process behind."""
        try:
            return run_into(
                command, out, err, timeout=timeout, limit=OUTPUT_LIMIT, directory=directory,
                environment=_environment(os.environ),
            )  # fmt: skip
        except OSError as error:
            raise GeneratorUnavailable(f"cannot run '{self.command[0]}': {error.strerror or error}") from error


def what_came(status: int | None, out: IO[bytes], err: IO[bytes], output: Path) -> Generated:
    """One run as a value: its status as subprocess gives it (None: a timeout), what it said, and the file it left."""
    said, complained = _said(out), _said(err)
    name = signal.Signals(-status).name if status is not None and status < 0 else None
    return Generated(classify(status, complained), status, name, said, complained, _left(output))


def classify(status: int | None, stderr: str) -> Outcome:
    """Names a run's end: `status` as subprocess gives it, None for a timeout.

    Refusing is exit 1 with something other than a Python traceback.
    """
    if status is None:
        return Outcome.TIMEOUT
    if status not in (0, 1) or _has_traceback(stderr):
        return Outcome.CRASH
    return Outcome.OK if status == 0 else Outcome.REFUSED


def _has_traceback(stderr: str) -> bool:
    return TRACEBACK in stderr or _UNPARSED.match(stderr) is not None


def _environment(inherited: Mapping[str, str]) -> dict[str, str]:
    """No byte code into a foreign tree, and no warnings that depend on the user's settings."""
    return {**inherited, "PYTHONDONTWRITEBYTECODE": "1", "PYTHONWARNINGS": ""}


def _said(stream: IO[bytes]) -> str:
    stream.seek(0)
    return stream.read(SAID_LIMIT).decode("utf-8", errors="backslashreplace")


def _left(output: Path) -> str | None:
    """The file's text; surrogates keep bytes that are no UTF-8."""
    if not output.is_file():
        return None
    with output.open("rb") as stream:
        return stream.read(OUTPUT_LIMIT).decode("utf-8", errors="surrogateescape")
