# SPDX-License-Identifier: GPL-2.0-or-later
"""The process that does a campaign's jobs, one after the other: started by `workers.py`, dies with its parent.

It reads pickled jobs from its standard input and writes pickled answers to what was its standard output.
"""

from __future__ import annotations

import contextlib
import gc
import os
import pickle
import shutil
import signal
import struct
import sys
import tempfile
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

from cowrap_harness.fork_server import NEW_OBJECTS, die_with_parent

LENGTH = struct.Struct("<Q")
_ROOM = 1 << 20
"""Bytes that must be free where the work is done: with less, what compilers and generators say may be about that."""


def read_item(stream: BinaryIO) -> Any:
    """The next item of a stream; raises EOFError at its end."""
    head = stream.read(LENGTH.size)
    if len(head) < LENGTH.size:
        raise EOFError
    data = stream.read(LENGTH.unpack(head)[0])
    return pickle.loads(data)


def write_item(stream: BinaryIO, item: Any) -> None:
    """Writes an item and waits until it is on its way."""
    data = pickle.dumps(item)
    stream.write(LENGTH.pack(len(data)) + data)
    stream.flush()


def job_functions() -> dict[str, Callable[..., Any]]:
    """What a worker can be asked to do, by name."""
    from cowrap_harness.canary import blind_builds
    from cowrap_harness.findings import confirmed, settle, work_of
    from cowrap_harness.fuzz_batch import run_batch, this_toolchain
    from cowrap_harness.matrix import parse_build
    from cowrap_harness.mutant_judging import judge_mutants
    from cowrap_harness.reproducer import finding_files

    return {
        "batch": run_batch,
        "settle": lambda *found: (kept := settle(*found), finding_files(kept)),
        "confirm": lambda kept: (again := confirmed(kept, work_of(kept)), finding_files(again)),
        "mutants": lambda number, work: judge_mutants(work),
        "canary": lambda dialect, builds: blind_builds(dialect, list(map(parse_build, builds)), this_toolchain()),
    }


def answer(functions: dict[str, Callable[..., Any]], name: str, arguments: tuple[Any, ...]) -> tuple[str, Any]:
    """A job's answer: `ok` and its result, `environment` and what is wrong with the machine, `harness` and a
    traceback, or `illegal` and what is wrong with a sample.
    """
    from cowrap_harness.findings import IllegalSampleError
    from cowrap_harness.hold_file import DialectError
    from cowrap_harness.native_result import NativeError
    from cowrap_harness.reference import GeneratorUnavailable
    from cowrap_harness.toolchain import ToolchainError

    try:
        result = functions[name](*arguments)
        if shutil.disk_usage(tempfile.gettempdir()).free < _ROOM:
            return "environment", f"the disk of {tempfile.gettempdir()} is full"
        return "ok", result
    except (DialectError, ToolchainError, GeneratorUnavailable, OSError) as error:
        return "environment", str(error)
    except NativeError as error:
        full = shutil.disk_usage(tempfile.gettempdir()).free < _ROOM
        return ("environment", f"the disk is full: {error}") if full else ("harness", str(error))
    except IllegalSampleError as error:
        return "illegal", str(error)
    except Exception:
        return "harness", traceback.format_exc()


def main() -> int:
    """Works until the input ends."""
    die_with_parent(os.getppid())
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    jobs, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    # what anything prints must not get between the answers
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.dup2(2, 1)
    gc.set_threshold(NEW_OBJECTS)
    functions = job_functions()
    gc.freeze()  # what is loaded stays: collecting it anew for each batch costs a tenth of the time
    with contextlib.suppress(EOFError, BrokenPipeError):
        while True:
            name, arguments = read_item(jobs)
            write_item(answers, answer(functions, name, arguments))
            _forget_scratch()
    return 0


def _forget_scratch() -> None:
    """Removes what a job that was cut short left in this worker's own scratch folder."""
    if os.environ.get("TMPDIR"):
        for entry in Path(os.environ["TMPDIR"]).iterdir():
            shutil.rmtree(entry, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
