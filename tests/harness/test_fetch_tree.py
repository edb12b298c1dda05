# SPDX-License-Identifier: GPL-2.0-or-later
"""The private apt configuration: every form of a machine's entries, nothing that switches verification off."""

from __future__ import annotations

from pathlib import Path

import pytest

from cowrap_harness.apt_sources import deb822_entries, machine_entries, one_line_entries
from cowrap_harness.fetch_tree import FetchError, cached_tree, fetch_tree

ONE_LINE = """
# deb http://mirror.example/debian bookworm main
deb http://mirror.example/debian bookworm main contrib # comment
deb-src http://mirror.example/debian bookworm main
deb http://mirror.example/debian bookworm-updates main
deb [arch=amd64 signed-by=/k.gpg trusted=yes] http://other.example/debian stable main
deb http://vendor.example/apt nodistro main
deb http://vendor.example/apt bookworm contrib
deb http://vendor.example/apt ./
"""
DEB822 = """# heading
Types: deb deb-src
URIs: http://mirror.example/debian
Suites: bookworm bookworm-updates
Components: main non-free
Architectures: amd64
Trusted: yes
Signed-By:
 -----BEGIN PGP PUBLIC KEY BLOCK-----
 .
 abc

Types: deb
URIs: http://mirror.example/security
Suites: bookworm-security
Components: main

Types: deb
URIs: http://off.example/debian
Suites: bookworm
Components: main
Enabled: no

Types: deb
URIs: http://vendor.example
Suites: nodistro
Components: main
"""


def test_one_line_entries_of_debian_suites_alone() -> None:
    assert list(one_line_entries(ONE_LINE, "trixie")) == [
        "deb-src http://mirror.example/debian trixie main",
        "deb-src [signed-by=/k.gpg] http://other.example/debian trixie main",
    ]


def test_deb822_entries_keep_an_embedded_key_and_drop_trust() -> None:
    assert list(deb822_entries(DEB822, "trixie")) == [
        "Types: deb-src\nURIs: http://mirror.example/debian\nSuites: trixie\nComponents: main\n"
        "Signed-By: \n -----BEGIN PGP PUBLIC KEY BLOCK-----\n .\n abc\n"
    ]


def test_a_machine_with_either_form_or_none(tmp_path: Path) -> None:
    parts = tmp_path / "sources.list.d"
    assert not machine_entries("trixie", tmp_path / "sources.list", parts)
    parts.mkdir()
    (parts / "a.sources").write_text(DEB822)
    (parts / "b.sources.disabled").write_text(DEB822.replace("mirror", "disabled"))
    assert len(machine_entries("trixie", tmp_path / "sources.list", parts).deb822) == 1
    (tmp_path / "sources.list").write_text(ONE_LINE)
    (parts / "c.list").write_text(ONE_LINE)
    entries = machine_entries("trixie", tmp_path / "sources.list", parts)
    assert (len(entries.one_line), len(entries.deb822)) == (2, 1)


def test_a_half_unpacked_tree_is_no_tree(tmp_path: Path) -> None:
    (tmp_path / "10.0").mkdir()
    assert cached_tree("10.0", tmp_path) is None


def test_a_tree_of_a_version_that_kept_less_is_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cache, source = tmp_path / "cache", tmp_path / "source"
    for root, names in (
        (cache / "10.0", ["block/meson.build", "old"]),
        (source, ["block/meson.build", "tests/qapi-schema/meson.build", "tests/unit/a.c"]),
    ):
        for name in names:
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text("")
    assert cached_tree("10.0", cache) is None
    monkeypatch.setattr("shutil.which", lambda program: program)
    monkeypatch.setattr("cowrap_harness.fetch_tree._download", lambda suite, scratch, progress: scratch)
    monkeypatch.setattr("cowrap_harness.fetch_tree._unpack", lambda description, scratch: source)
    tree = fetch_tree("10.0", cache)
    assert cached_tree("10.0", cache) == tree
    assert sorted(path.name for path in tree.rglob("*") if path.is_file()) == ["meson.build", "meson.build"]
    assert sorted(path.name for path in cache.iterdir()) == [".10.0.lock", "10.0"]


def test_an_unknown_release_and_missing_programs_are_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(FetchError, match=r"5\.2, 7\.2, 10\.0"):
        fetch_tree("11.0", tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(FetchError, match="'apt-get' is missing"):
        fetch_tree("10.0", tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == [".10.0.lock"]
