# SPDX-License-Identifier: GPL-2.0-or-later
"""The interface that was read once: the same as read anew, one file for each text, and nothing said about it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import cffi
import pytest

from cowrap_harness.binding import CHILD_INTERFACE, interface_text
from cowrap_harness.interface_cache import read_interface
from cowrap_harness.toolchain import find_csrc

TEXT = "typedef struct { int one; char two[8]; } Pair; int sum(Pair *pair); extern int total;\n"


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], list[str]]:
    """What a cache of this test's own has."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return lambda: sorted(path.name for path in (tmp_path / "cowrap/interface").glob("*") if path.name != "__pycache__")


def test_each_text_is_read_once_and_nothing_is_said(
    kept: Callable[[], list[str]], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    read_interface(TEXT)
    monkeypatch.setattr(cffi, "FFI", None)
    assert read_interface(TEXT).sizeof("Pair") == 12
    assert len(kept()) == 1
    assert capsys.readouterr() == ("", "")


def test_another_text_is_another_interface(kept: Callable[[], list[str]]) -> None:
    assert read_interface(TEXT).sizeof("Pair") == 12
    assert read_interface(TEXT.replace("8", "16")).sizeof("Pair") == 20
    assert len(kept()) == 2


def test_the_kept_interface_of_the_runtime_is_the_one_that_cffi_reads(kept: Callable[[], list[str]]) -> None:
    header = (find_csrc() / "include/cowrap/world.h").read_text(encoding="utf-8")
    text = interface_text(header) + CHILD_INTERFACE
    fresh = cffi.FFI()
    fresh.cdef(text)
    found = read_interface(text)
    assert found.list_types() == fresh.list_types()
    structures = [name for name in fresh.list_types()[0] if fresh.typeof(name).kind == "struct"]
    assert "CwRecord" in structures
    for name in structures:
        assert _fields(found, name) == _fields(fresh, name), name
    assert len(kept()) == 1


def _fields(interface: Any, name: str) -> list[tuple[str, int, int]]:
    return [(field, part.offset, interface.sizeof(part.type)) for field, part in interface.typeof(name).fields]
