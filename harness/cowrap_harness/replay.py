# SPDX-License-Identifier: GPL-2.0-or-later
"""Replays single schedules of wrappers in a built batch, one after another, in a worker that stays."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import Any

from cowrap_harness.case import Scenario
from cowrap_harness.commands import end_command, start_command
from cowrap_harness.native_request import NativeRequest, request_data, worker_environment
from cowrap_harness.native_result import Death, NativeError, decode_outcome
from cowrap_harness.schedules import Schedule
from cowrap_harness.trace import Trace
from cowrap_harness.values import WrapperLayout
from cowrap_harness.wire import decode_row


@dataclass(frozen=True)
class Replayed:
    """One run: its trace, the (options, taken) pairs of its choices, and how its process died, if it did.

    `sites` has for each event the address in the shared object's file behind the call that it came from, 0 for none.
    """

    trace: Trace
    choices: tuple[tuple[int, int], ...]
    death: Death | None = None
    sites: tuple[int, ...] = ()


class Replay:
    """A worker for one shared object; a context manager. `layouts` are its wrappers' as compiled.

    `request` names the library and the limits; its scenarios and wrappers do not matter here. Start it from the main
    thread: the parent-death signal follows the thread.
    """

    def __init__(self, request: NativeRequest, directory: Path) -> None:
        path = directory / "request.json"
        path.write_text(json.dumps(request_data(replace(request, scenarios=(), wrappers=()))))
        self._process = start_command(
            [sys.executable, "-m", "cowrap_harness.replay_worker", str(path)],
            env=worker_environment(request),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        try:
            self.layouts: tuple[WrapperLayout, ...] = tuple(map(WrapperLayout.from_json, self._answer()))
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Replay:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, place: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Ends the worker and, through their death signal, its children."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        end_command(self._process)
        self._process.stdin.close()
        self._process.stdout.close()

    def run(self, wrapper: int, scenario: Scenario, schedule: Schedule) -> Replayed:
        """Runs wrapper number `wrapper` of the batch once. Raises NativeError if the worker itself fails."""
        assert self._process.stdin is not None
        line = json.dumps([wrapper, asdict(scenario), list(schedule)]) + "\n"
        try:
            self._process.stdin.write(line.encode())
            self._process.stdin.flush()
        except BrokenPipeError as error:
            raise NativeError("the worker that replays schedules has ended") from error
        row, found, sites = self._answer()
        choices = tuple((options, taken) for options, taken in found)
        _, word, _, _, *rest = decode_row(row.encode("ascii"))
        if word == "ran":
            return Replayed(decode_outcome(rest[0]), choices, None, tuple(sites))
        return Replayed(decode_outcome(rest[2]), choices, Death(rest[0], rest[1]), tuple(sites))

    def _answer(self) -> Any:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise NativeError("the worker that replays schedules has ended")
        return json.loads(line)
