# SPDX-License-Identifier: GPL-2.0-or-later
"""Rows of what happened natively: they come back as they went, and nothing else is taken for one."""

from __future__ import annotations

import json
import pickle

import pytest

from cowrap_harness.wire import Row, WireError, decode_row, encode_row

OUTCOME = (1, b"\0\xff events", b"", ("", "", "a && b", "f", "generated.c", 7))
ROWS: list[Row] = [
    (0, "ran", 3, (1, 0, 2), OUTCOME, ""),
    (0, "ran", 3, (), OUTCOME, None),
    (5, "count", 0, 17, 2**63, True),
    (5, "died", 1, (4,), "SIGSEGV", "é\n", OUTCOME),
    (5, "left-out", 2),
]


@pytest.mark.parametrize("row", ROWS, ids=[str(row[1]) for row in ROWS])
def test_a_row_comes_back(row: Row) -> None:
    line = encode_row(row)
    assert b"\n" not in line
    assert decode_row(line) == row


class Deed:
    """What a pickle could do to its reader."""

    def __reduce__(self) -> tuple[object, ...]:
        return (print, ("done",))


@pytest.mark.parametrize(
    "line",
    [
        b"", b"\0" * 50, b"\xff\xfe", pickle.dumps(Deed()), b"[" * 200_000, b"{}", b"[1]", b'[0,"ran"]',
        b'[0,"what",1]', b'["0","left-out",1]', b'[0,"left-out",true]', b'[0,"count",1,2,3,4]',
        b'[0,"ran",1,[1],[1,{"base64":"!"},{"base64":""},["","","","","",1]],""]',
        b'[0,"ran",1,[1],[1,{"other":""},{"base64":""},["","","","","",1]],""]',
        b'[0,"ran",1,["x"],[1,{"base64":""},{"base64":""},["","","","","",1]],""]',
        b'[0,"ran",1,[1],[1,{"base64":""},{"base64":""},["","","","",""]],""]',
    ],
)  # fmt: skip
def test_anything_else_is_no_row(line: bytes) -> None:
    with pytest.raises(WireError):
        decode_row(line)


def test_a_row_that_lost_a_part_is_none() -> None:
    for row in ROWS:
        fields = json.loads(encode_row(row))
        for index in range(1, len(fields)):
            with pytest.raises(WireError):
                decode_row(json.dumps(fields[:index]).encode())
