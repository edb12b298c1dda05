# SPDX-License-Identifier: GPL-2.0-or-later
"""Where things are kept between runs."""

from __future__ import annotations

from pathlib import Path

import pytest

from cowrap_harness.cache_folder import cache_folder


def test_the_cache_lies_where_the_environment_says_and_never_in_the_repository(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert cache_folder("trees") == tmp_path / "cowrap/trees"
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")
    relative = cache_folder()
    monkeypatch.delenv("XDG_CACHE_HOME")
    assert relative == cache_folder() == Path.home() / ".cache" / "cowrap"
    assert Path(__file__).resolve().parents[2] not in cache_folder().parents
