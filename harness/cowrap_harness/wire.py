# SPDX-License-Identifier: GPL-2.0-or-later
"""What happened natively, as lines that can only be data: a child whose memory was spoilt cannot make its reader do
anything.
"""

from __future__ import annotations

import base64
import binascii
import json
from typing import Any

Row = tuple[Any, ...]
"""A wrapper's index, a word, a scenario's number, and what belongs to the word; see `Worker.run_job`."""
DONE = ".done"
"""The end of the name of the file beside a worker's result that gets a byte for each wrapper that is through."""

_BYTES = "base64"
_FAILURE = (str, str, str, str, str, int)
_OUTCOME = (int, bytes, bytes, _FAILURE)
_SHAPES: dict[str, tuple[Any, ...]] = {
    "ran": ([int], _OUTCOME, (str, type(None))),
    "count": (int, int, bool),
    "died": ([int], str, str, _OUTCOME),
    "left-out": (),
}
"""What follows a row's first three fields: a type, `[type]` for any number of them, a tuple for one thing each."""


class WireError(ValueError):
    """Bytes that are no row."""


def encode_row(row: Row) -> bytes:
    """A row as one line of JSON, without the line's end."""
    return json.dumps(_plain(row), separators=(",", ":")).encode("ascii")


def decode_row(line: bytes) -> Row:
    """The row that `encode_row` made; raises WireError for anything else."""
    try:
        row = _values(json.loads(line.decode("ascii")))
    except (ValueError, RecursionError, binascii.Error) as error:
        raise WireError(str(error)) from error
    if not (isinstance(row, tuple) and len(row) > 2 and _fits(row[:3], (int, str, int))):
        raise WireError("no row")
    shape = _SHAPES.get(row[1])
    if shape is None or not _fits(row[3:], shape):
        raise WireError(f"no row of '{row[1]}'")
    return row


def _plain(value: Any) -> Any:
    if isinstance(value, bytes):
        return {_BYTES: base64.b64encode(value).decode("ascii")}
    return [_plain(item) for item in value] if isinstance(value, (tuple, list)) else value


def _values(value: Any) -> Any:
    if isinstance(value, dict):
        if list(value) != [_BYTES] or not isinstance(value[_BYTES], str):
            raise WireError("an object that is no bytes")
        return base64.b64decode(value[_BYTES], validate=True)
    return tuple(_values(item) for item in value) if isinstance(value, list) else value


def _fits(value: Any, shape: Any) -> bool:
    """Whether a value has a shape; a pair with `NoneType` means one or the other."""
    if isinstance(shape, list):
        return isinstance(value, tuple) and all(type(item) is shape[0] for item in value)
    if isinstance(shape, tuple) and type(None) in shape:
        return isinstance(value, shape)
    if isinstance(shape, tuple):
        return (
            isinstance(value, tuple) and len(value) == len(shape) and all(map(_fits, value, shape))
        )
    return type(value) is shape
