# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs a built batch in a worker process of its own and brings back traces, crashes and time-outs as values."""

from __future__ import annotations

import dataclasses
import json
import os
from pathlib import Path

from cowrap_harness.batch_request import BuiltBatch
from cowrap_harness.hold_file import hold_of
from cowrap_harness.native_request import NativeRequest, request_data, worker_environment
from cowrap_harness.native_result import NativeError, NativeResult, decode_rows, read_result
from cowrap_harness.servers import Asked, ServerKind
from cowrap_harness.toolchain import find_csrc
from cowrap_harness.values import WrapperLayout
from cowrap_harness.wire import DONE, decode_row


class WorkerProcess:
    """One request at work. Start it from the main thread: the parent-death signal follows the thread."""

    def __init__(self, request: NativeRequest, directory: Path) -> None:
        asked, self._result = directory / "request.json", directory / "result.jsonl"
        self._errors = directory / "worker.err"
        self._wanted = tuple(index for index, _ in request.wrappers)
        asked.write_text(json.dumps(request_data(request)))
        kind = ServerKind(
            "cowrap_harness.native_process", arguments=(str(request.world_header),),
            environment=worker_environment(request),
        )  # fmt: skip
        self._asked = Asked(kind, [str(asked), str(self._result)], Path(os.devnull), self._errors)

    def result(self) -> NativeResult:
        """Waits for the end and decodes what came; raises NativeError where anything but native code failed."""
        try:
            status = self._asked.status()
        except EOFError as error:
            raise NativeError(str(error)) from error
        if status:
            said = self._errors.read_text(encoding="utf-8", errors="replace") if self._errors.exists() else ""
            raise NativeError(f"the worker that runs native code ended with status {status}: {said.strip()[-2000:]}")
        return read_result(self._result)

    def ready(self, timeout: float) -> bool:
        """Whether the result is there, after waiting for at most this long."""
        return self._asked.ready(timeout)

    @property
    def done(self) -> int:
        """How many wrappers have been run to their end."""
        path = Path(f"{self._result}{DONE}")
        return path.stat().st_size if path.exists() else 0

    def stop(self) -> None:
        """Ends the request's processes, if they are at work."""
        self._asked.stop()

    def partial(self) -> NativeResult:
        """What a stopped worker has brought back of the wrappers that it has run to their end."""
        lines = self._result.read_bytes().splitlines(keepends=True) if self._result.exists() else []
        if not lines or not lines[0].endswith(b"\n"):
            return NativeResult((), (), (), {}, unfinished=frozenset(self._wanted))
        layouts = tuple(map(WrapperLayout.from_json, json.loads(lines[0])))
        present = [index for index in self._wanted if layouts[index].present]
        finished = {*present[: self.done], *(set(self._wanted) - set(present))}
        rows = [decode_row(line) for line in lines[1:] if line.endswith(b"\n")]
        result = decode_rows(layouts, [row for row in rows if row[0] in finished])
        return dataclasses.replace(result, unfinished=frozenset(self._wanted) - finished)


def loading(batch: BuiltBatch, dialect: str) -> NativeRequest:
    """What a worker needs to load a batch, with nothing to run."""
    return NativeRequest(
        library=batch.library,
        world_header=find_csrc() / "include" / "cowrap" / "world.h",
        dialect=hold_of(dialect).index,
        scenarios=(),
        wrappers=(),
        schedules=1,
        preload=batch.preload,
        sanitized=bool(batch.build.sanitizers),
    )
