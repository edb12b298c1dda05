# SPDX-License-Identifier: GPL-2.0-or-later
"""What happened natively, as lines that can only be data: a child whose memory was spoilt cannot make its reader do
anything.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Callable, Sequence
from typing import Any

Row = tuple[Any, ...]
"""A wrapper's index, a word, a scenario's number, and what belongs to the word; see `Worker.run_job`."""
DONE = ".done"
"""The end of the name of the file beside a worker's result that gets a byte for each wrapper that is through."""

_BYTES = "base64"
_FAILURE = (str, str, str, str, str, int)


class WireError(ValueError):
    """Bytes that are no row."""


def encode_row(row: Row) -> bytes:
    """A row as one line of JSON, without the line's end."""
    return _ENCODER.encode(row).encode("ascii")


def decode_row(line: bytes) -> Row:
    """The row that `encode_row` made; raises WireError for anything else."""
    try:
        row = _DECODER.decode(line.decode("ascii"))
    except (ValueError, RecursionError, binascii.Error) as error:
        raise WireError(str(error)) from error
    if type(row) is not list or not _fits(row[:3], (int, str, int)):
        raise WireError("no row")
    readers = _READERS.get(row[1])
    if readers is None or len(row) != 3 + len(readers):
        raise WireError(f"no row of '{row[1]}'")
    return (*row[:3], *[read(value) for read, value in zip(readers, row[3:], strict=True)])


def _plain(value: Any) -> Any:
    if not isinstance(value, bytes):
        raise TypeError(f"{value!r} cannot be sent")
    return {_BYTES: base64.b64encode(value).decode("ascii")}


def _bytes(value: dict[str, Any]) -> bytes:
    if list(value) != [_BYTES] or not isinstance(value[_BYTES], str):
        raise WireError("an object that is no bytes")
    return base64.b64decode(value[_BYTES], validate=True)


_ENCODER = json.JSONEncoder(separators=(",", ":"), default=_plain)
_DECODER = json.JSONDecoder(object_hook=_bytes)


def _fits(values: Sequence[Any], types: tuple[type, ...]) -> bool:
    return tuple(map(type, values)) == types


def _one(*types: type) -> Callable[[Any], Any]:
    """A reader of a value that must have one of some types."""

    def read(value: Any) -> Any:
        if type(value) not in types:
            raise WireError(f"{type(value).__name__} in a wrong place")
        return value

    return read


def _schedule(value: Any) -> tuple[int, ...]:
    if type(value) is not list or not set(map(type, value)) <= {int}:
        raise WireError("no schedule")
    return tuple(value)


def _outcome(value: Any) -> tuple[Any, ...]:
    if type(value) is not list or not _fits(value, (int, bytes, bytes, list)) or not _fits(value[3], _FAILURE):
        raise WireError("no outcome")
    return (*value[:3], tuple(value[3]))


_READERS: dict[str, tuple[Callable[[Any], Any], ...]] = {
    "ran": (_schedule, _outcome, _one(str, type(None))),
    "count": (_one(int), _one(int), _one(bool)),
    "died": (_schedule, _one(str), _one(str), _outcome),
    "left-out": (),
}
"""What reads the fields that follow a row's first three."""
