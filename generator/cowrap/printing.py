# SPDX-License-Identifier: GPL-2.0-or-later
"""Text to the standard streams: any characters, on any terminal, into pipes that may close and disks that may be
full."""

from __future__ import annotations

import os
import sys

from cowrap.output import EnvironmentProblem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TextIO


def print_text(text: str, stream: TextIO) -> None:
    """Write `text` to `stream`, characters that it has no code for as escapes, and flush it.

    Raises BrokenPipeError if the reader is gone, EnvironmentProblem if the text cannot be written.
    """
    encoding = stream.encoding or "ascii"
    try:
        stream.write(text if text.isascii() else text.encode(encoding, "backslashreplace").decode(encoding))
        stream.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        silence(stream)
        raise EnvironmentProblem(f"cannot write to {stream.name}: {error.strerror}") from error


def complain(message: str) -> None:
    """Write one message to standard error; where even that is gone, keep silent: the exit code says it too."""
    try:
        print_text(message + "\n", sys.stderr)
    except (OSError, EnvironmentProblem):
        silence(sys.stderr)


def silence(stream: TextIO) -> None:
    """Let what is still buffered for a reader that is gone vanish, or the interpreter complains about it at exit."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)
