# SPDX-License-Identifier: GPL-2.0-or-later
"""Files that are written whole or not at all, through links, with their mode, and where no second file may stand."""

from __future__ import annotations

import os
import stat
import threading
from pathlib import Path

import pytest

from cowrap_harness.interrupt import Interrupted
from cowrap_harness.whole_file import write_whole


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_a_new_file_has_the_mode_that_any_new_file_has(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        write_whole(tmp_path / "report", "text\u26a1\udcff\n")
    finally:
        os.umask(before)
    assert (tmp_path / "report").read_bytes() == "text\u26a1\\udcff\n".encode()
    assert stat.S_IMODE((tmp_path / "report").stat().st_mode) == 0o640
    assert names(tmp_path) == {"report"}


def test_what_stood_there_keeps_its_mode_and_a_link_stays_one(tmp_path: Path) -> None:
    (tmp_path / "real").write_text("old")
    (tmp_path / "real").chmod(0o604)
    (tmp_path / "link").symlink_to("real")
    write_whole(tmp_path / "link", "new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_text() == "new"
    assert stat.S_IMODE((tmp_path / "real").stat().st_mode) == 0o604


@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), Interrupted("SIGINT")])
def test_what_stood_there_stays_where_writing_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: BaseException
) -> None:
    (tmp_path / "report").write_text("old")

    def fail(path: Path, data: bytes) -> int:
        with path.open("wb") as stream:
            stream.write(data[:3])
        raise error

    monkeypatch.setattr(Path, "write_bytes", fail)
    with pytest.raises(type(error)):
        write_whole(tmp_path / "report", "a new one")
    assert (tmp_path / "report").read_text() == "old"
    assert names(tmp_path) == {"report"}


def test_a_pipe_and_a_device_are_written_as_they_stand(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[str] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_text()))
    reader.start()
    write_whole(pipe, "through")
    reader.join(10)
    assert read == ["through"]
    assert pipe.is_fifo()
    write_whole("/dev/null", "gone")
    assert Path("/dev/null").is_char_device()


@pytest.mark.parametrize("why", [PermissionError(13, "Permission denied"), OSError(16, "Device or resource busy")])
def test_a_file_that_cannot_be_replaced_is_written_in_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, why: OSError
) -> None:
    """As one that a container has mounted: its folder is not to be written, or nothing can be renamed over it."""
    (tmp_path / "report").write_text("old and longer")

    def refuse(path: Path, target: Path) -> Path:
        raise why

    monkeypatch.setattr(Path, "replace", refuse)
    write_whole(tmp_path / "report", "new")
    assert (tmp_path / "report").read_text() == "new"
    assert names(tmp_path) == {"report"}
    with pytest.raises(OSError, match=why.strerror):
        write_whole(tmp_path / "absent", "new")
