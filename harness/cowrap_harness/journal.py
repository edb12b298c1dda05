# SPDX-License-Identifier: GPL-2.0-or-later
"""An append-only file of records that survives its writer's death at any moment: whole lines count, a torn one not."""

from __future__ import annotations

import fcntl
import json
import os
from pathlib import Path
from types import TracebackType
from typing import Any

SCHEMA = 1


class JournalError(Exception):
    """A journal that cannot be gone on with: another campaign's, one in use, or damaged other than at its end."""


class Journal:
    """One record a line, each on the disk before `append` returns. The first says whose journal it is.

    `records` are those that were there when it was opened, without the first.
    """

    def __init__(self, path: Path, identity: dict[str, Any], resume: bool) -> None:
        """Opens `path` alone, to go on (`resume`) or anew; raises JournalError or OSError."""
        self.path = path
        path.parent.mkdir(parents=True, exist_ok=True)
        self._file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
        try:
            self._lock()
            self.records = self._go_on(identity) if resume else []
            if not resume or os.fstat(self._file).st_size == 0:
                os.ftruncate(self._file, 0)
                self.append({"schema": SCHEMA, **identity})
        except BaseException:
            os.close(self._file)
            raise

    def _lock(self) -> None:
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise JournalError(f"{self.path}: another campaign is at work in this directory") from error

    def _go_on(self, identity: dict[str, Any]) -> list[dict[str, Any]]:
        """Reads what is whole, cuts off what is torn, and holds the first record against this campaign."""
        records, whole = read_lines(self.path)
        os.ftruncate(self._file, whole)
        os.lseek(self._file, 0, os.SEEK_END)
        if not records:
            return []
        first = {"schema": SCHEMA, **identity}
        other = sorted(key for key in first.keys() | records[0].keys() if first.get(key) != records[0].get(key))
        if other:
            was = ", ".join(f"{key} {records[0].get(key)!r}, now {first.get(key)!r}" for key in other)
            raise JournalError(f"{self.path} is of another campaign: {was}")
        return records[1:]

    def append(self, record: dict[str, Any]) -> None:
        """Writes a record and waits for the disk; on an error (a full disk) nothing of it stays. Raises OSError."""
        data = json.dumps(record, sort_keys=True).encode() + b"\n"
        start = os.lseek(self._file, 0, os.SEEK_END)
        try:
            done = 0
            while done < len(data):
                done += os.write(self._file, data[done:])
            os.fsync(self._file)
        except OSError:
            os.ftruncate(self._file, start)
            raise

    def close(self) -> None:
        """Gives the file, and the right to it, back."""
        os.close(self._file)

    def __enter__(self) -> Journal:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def read_lines(path: Path) -> tuple[list[dict[str, Any]], int]:
    """The whole records of a journal, and how many bytes they take; raises JournalError for damage before the end."""
    data = path.read_bytes()
    records: list[dict[str, Any]] = []
    whole = 0
    while (end := data.find(b"\n", whole)) >= 0:
        try:
            record = json.loads(data[whole:end])
            if not isinstance(record, dict):
                raise ValueError("no record")
        except ValueError as error:
            if b"\n" in data[end + 1 :]:
                raise JournalError(f"{path}: record {len(records) + 1} is damaged: {error}") from error
            break
        records.append(record)
        whole = end + 1
    return records, whole
