# SPDX-License-Identifier: GPL-2.0-or-later
"""The journal: whole records survive, a torn one is cut off, a full disk leaves no half record."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from cowrap_harness.journal import Journal, JournalError, read_lines

ME = {"seed": 1}
WRITER = """
import sys
from pathlib import Path
from cowrap_harness.journal import Journal
journal = Journal(Path(sys.argv[1]), {"seed": 1}, False)
for number in range(10**9):
    journal.append({"number": number, "filling": "x" * 5000})
    print(number, flush=True)
"""


def written(path: Path, count: int) -> None:
    with Journal(path, ME, False) as journal:
        for number in range(count):
            journal.append({"number": number})


def test_what_was_appended_is_there(tmp_path: Path) -> None:
    written(tmp_path / "j", 3)
    with Journal(tmp_path / "j", ME, True) as journal:
        assert [record["number"] for record in journal.records] == [0, 1, 2]
        journal.append({"number": 3})
    assert len(read_lines(tmp_path / "j")[0]) == 5


def test_cut_off_anywhere_it_goes_on_with_what_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "j"
    written(path, 3)
    data = path.read_bytes()
    ends = [index + 1 for index, byte in enumerate(data) if byte == ord("\n")]
    for length in range(len(data) + 1):
        path.write_bytes(data[:length])
        with Journal(path, ME, True) as journal:
            whole = sum(end <= length for end in ends)
            assert [record["number"] for record in journal.records] == list(range(max(0, whole - 1)))
            journal.append({"number": "new"})
        with Journal(path, ME, True) as journal:
            assert journal.records[-1] == {"number": "new"}


def test_a_killed_writer_loses_nothing_that_it_said_was_written(tmp_path: Path) -> None:
    path = tmp_path / "j"
    process = subprocess.Popen([sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    said = [int(process.stdout.readline()) for _ in range(20)]
    process.send_signal(signal.SIGKILL)
    said += [int(line) for line in process.stdout.read().splitlines()]
    process.wait()
    process.stdout.close()
    with Journal(path, ME, True) as journal:
        numbers = [record["number"] for record in journal.records]
    assert numbers[: len(said)] == said
    assert len(numbers) - len(said) in (0, 1)


def test_damage_in_the_middle_is_said(tmp_path: Path) -> None:
    written(tmp_path / "j", 3)
    lines = (tmp_path / "j").read_bytes().split(b"\n")
    lines[2] = lines[2][:-3]
    (tmp_path / "j").write_bytes(b"\n".join(lines))
    with pytest.raises(JournalError, match="record 3 is damaged"):
        Journal(tmp_path / "j", ME, True)


def test_another_campaigns_journal_is_refused_and_a_new_start_replaces_it(tmp_path: Path) -> None:
    written(tmp_path / "j", 1)
    with pytest.raises(JournalError, match="seed 1, now 2"):
        Journal(tmp_path / "j", {"seed": 2}, True)
    with Journal(tmp_path / "j", {"seed": 2}, False) as journal:
        assert journal.records == []
    assert len(read_lines(tmp_path / "j")[0]) == 1


def test_two_at_once_are_refused(tmp_path: Path) -> None:
    with (
        Journal(tmp_path / "j", ME, False),
        pytest.raises(JournalError, match="another campaign is at work"),
    ):
        Journal(tmp_path / "j", ME, True)


def test_a_full_disk_leaves_no_half_record(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "j"
    real = os.write

    def half(file: int, data: bytes) -> int:
        if len(data) > 100:
            return real(file, data[:60])
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with Journal(path, ME, False) as journal:
        journal.append({"number": 0})
        monkeypatch.setattr(os, "write", half)
        with pytest.raises(OSError, match="No space left"):
            journal.append({"number": 1, "filling": "x" * 90})
        monkeypatch.undo()
        journal.append({"number": 2})
    assert [record.get("number") for record in read_lines(path)[0]] == [None, 0, 2]
