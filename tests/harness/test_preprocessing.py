# SPDX-License-Identifier: GPL-2.0-or-later
"""Headers in which a preprocessor changes nothing are read without one, and that makes no difference."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from cowrap_harness.preprocessing import preprocess
from cowrap_harness.reading import read_headers

HEADERS = [path for path in sorted((Path(__file__).parents[2] / "golden").rglob("*.h")) if path.parent.name != "corpus"]
ASKED = [
    "#define one two\n", "  # define one two\n", "%: define one two\n", "int a;\n#\n", "int _Pragma(x);\n",
    "int a __attribute__((unused));\n", "int at(char where[__LINE__]);\n", "int linux;\n", "typedef int unix;\n",
]  # fmt: skip
NOT_ASKED = ["int a;\n", "int __cw_mark_0 bdrv_a(int b);\n", 'char *s = "a # b";\n', "int unix_time, a_;\n"]


@pytest.fixture
def no_preprocessor(monkeypatch: pytest.MonkeyPatch) -> None:
    """Asking for one is an error of its own."""

    def refuse(*asked: object, **how: object) -> None:
        raise AssertionError("a preprocessor is asked")

    monkeypatch.setattr(subprocess, "run", refuse)


@pytest.mark.usefixtures("no_preprocessor")
@pytest.mark.parametrize("text", ASKED)
def test_what_one_may_change_goes_through_it(text: str) -> None:
    with pytest.raises(AssertionError, match="is asked"):
        preprocess(["int before;\n", text])


@pytest.mark.usefixtures("no_preprocessor")
def test_what_none_changes_is_as_it_was() -> None:
    output, notes = preprocess(NOT_ASKED)
    assert notes == []
    assert re.sub(r'# 1 "\d"\n', "", output) == "\n".join(NOT_ASKED) + "\n"
    assert re.findall(r'# 1 "(\d)"\n', output) == ["0", "1", "2", "3"]


def test_every_bundled_header_reads_the_same_either_way(monkeypatch: pytest.MonkeyPatch) -> None:
    assert len(HEADERS) > 100
    without = [read_headers([path]) for path in HEADERS]
    monkeypatch.setattr("cowrap_harness.preprocessing._CHANGED", re.compile(""))
    assert [read_headers([path]) for path in HEADERS] == without
