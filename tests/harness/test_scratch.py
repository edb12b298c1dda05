# SPDX-License-Identifier: GPL-2.0-or-later
"""The folder for temporary files: for this process and its children, and gone whatever happens."""

from __future__ import annotations

import os
import signal
import subprocess
import tempfile
import time
from pathlib import Path

import pytest

from cowrap_harness.scratch import ScratchError, own_scratch


def test_all_temporary_files_stand_in_it_and_go_with_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    with own_scratch() as folder:
        assert folder.parent == tmp_path
        assert Path(tempfile.mkdtemp()).parent == folder
        made = subprocess.run(["mktemp"], capture_output=True, text=True, check=True).stdout
        assert Path(made.strip()).parent == folder
    assert not folder.exists()
    assert (tempfile.tempdir, os.environ["TMPDIR"]) == (str(tmp_path), str(tmp_path))


def test_a_signal_during_its_removal_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import shutil

    whole = shutil.rmtree

    def interrupted(folder: Path, ignore_errors: bool) -> None:
        os.kill(os.getpid(), signal.SIGINT)
        time.sleep(0)
        whole(folder, ignore_errors=ignore_errors)

    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setattr(shutil, "rmtree", interrupted)
    with own_scratch() as folder:
        pass
    assert not folder.exists()


def test_no_room_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "absent"))
    with pytest.raises(ScratchError, match="no folder for temporary files can be made: No such file"), own_scratch():
        pass
