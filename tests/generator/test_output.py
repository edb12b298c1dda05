# SPDX-License-Identifier: GPL-2.0-or-later
"""The rules of reading and writing: what is replaced, what is written through, what is refused."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from cowrap import output
from cowrap.output import EnvironmentProblem, Output, read_source, spell_depfile


def write(path: Path | str, data: bytes, kept: list[output.Identity] | None = None) -> None:
    Output(str(path), kept or []).write(data)


def test_new_file_is_created_with_the_umask(tmp_path: Path) -> None:
    old = os.umask(0o027)
    try:
        write(tmp_path / "out.c", b"text")
    finally:
        os.umask(old)
    assert (tmp_path / "out.c").read_bytes() == b"text"
    assert stat.S_IMODE((tmp_path / "out.c").stat().st_mode) == 0o640
    assert os.listdir(tmp_path) == ["out.c"]


def test_unchanged_file_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "out.c"
    path.write_bytes(b"text")
    os.utime(path, (1, 1))
    write(path, b"text")
    assert path.stat().st_mtime == 1


@pytest.mark.parametrize("old", [b"tex", b"texts", b"", b"t\0xt"])
def test_any_difference_is_written(tmp_path: Path, old: bytes) -> None:
    path = tmp_path / "out.c"
    path.write_bytes(old)
    write(path, b"text")
    assert path.read_bytes() == b"text"


def test_replacing_keeps_the_mode_and_is_a_new_file(tmp_path: Path) -> None:
    path = tmp_path / "out.c"
    path.write_bytes(b"old")
    path.chmod(0o751)
    inode = path.stat().st_ino
    with path.open("rb") as reader:
        write(path, b"new")
        assert reader.read() == b"old", "a reader of the old file sees the old text, whole"
    assert stat.S_IMODE(path.stat().st_mode) == 0o751
    assert path.stat().st_ino != inode


def test_symlink_stays_and_its_target_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    target = tmp_path / "deep" / "real.c"
    target.write_bytes(b"old")
    (tmp_path / "hop.c").symlink_to("deep/real.c")
    (tmp_path / "out.c").symlink_to("hop.c")
    write(tmp_path / "out.c", b"new")
    assert (tmp_path / "out.c").is_symlink()
    assert (tmp_path / "hop.c").is_symlink()
    assert target.read_bytes() == b"new"
    assert not target.is_symlink()


def test_dangling_symlink_gets_its_target(tmp_path: Path) -> None:
    (tmp_path / "out.c").symlink_to("later.c")
    write(tmp_path / "out.c", b"new")
    assert (tmp_path / "later.c").read_bytes() == b"new"
    assert (tmp_path / "out.c").is_symlink()


def test_symlink_loop_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to("b")
    (tmp_path / "b").symlink_to("a")
    with pytest.raises(EnvironmentProblem):
        write(tmp_path / "a", b"new")


def test_fifo_is_written_through(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append(path.read_bytes()))
    reader.start()
    write(path, b"x" * 200_000)
    reader.join(10)
    assert read == [b"x" * 200_000]
    assert stat.S_ISFIFO(path.stat().st_mode)


def test_device_is_written_through() -> None:
    write("/dev/null", b"text")
    assert stat.S_ISCHR(os.stat("/dev/null").st_mode)


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full here")
def test_full_device_is_reported() -> None:
    with pytest.raises(EnvironmentProblem, match="No space left"):
        write("/dev/full", b"text")


@pytest.mark.parametrize("name", ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"])
def test_standard_output_is_written_at_its_place(tmp_path: Path, name: str) -> None:
    path = tmp_path / "log"
    path.write_bytes(b"before ")
    link = tmp_path / "link"
    link.symlink_to(name)
    for out in (name, str(link)):
        code = f"from cowrap.output import Output; Output({out!r}, []).write(b'text ')"
        with path.open("ab") as stream:
            subprocess.run([sys.executable, "-c", code], stdout=stream, check=True)
    assert path.read_bytes() == b"before text text "


@pytest.mark.parametrize("way", ["same", "dots", "symlink", "hardlink"])
def test_output_that_is_an_input_is_refused(tmp_path: Path, way: str) -> None:
    path = tmp_path / "in.h"
    path.write_bytes(b"int x;\n")
    other = {"same": path, "dots": tmp_path / "." / "in.h", "symlink": tmp_path / "s", "hardlink": tmp_path / "h"}[way]
    if way == "symlink":
        other.symlink_to(path)
    if way == "hardlink":
        os.link(path, other)
    _, identity = read_source(str(path))
    with pytest.raises(EnvironmentProblem, match="is the input"):
        write(other, b"new", [identity])
    assert path.read_bytes() == b"int x;\n"


def test_directory_and_missing_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentProblem, match="Is a directory"):
        write(tmp_path, b"")
    with pytest.raises(EnvironmentProblem, match="No such file"):
        write(tmp_path / "no" / "out.c", b"")
    with pytest.raises(EnvironmentProblem):
        write("nul\0byte", b"")


def test_failed_write_leaves_the_old_file_and_no_rest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "out.c"
    path.write_bytes(b"old")

    def fail(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(EnvironmentProblem, match="No space left"):
        write(path, b"new")
    assert path.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["out.c"]


def test_interrupted_write_leaves_no_rest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(source: str, target: str) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "replace", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write(tmp_path / "out.c", b"new")
    assert os.listdir(tmp_path) == []


def test_left_over_sibling_is_no_obstacle(tmp_path: Path) -> None:
    (tmp_path / f".out.c.{os.getpid()}-0.new").write_bytes(b"rest")
    write(tmp_path / "out.c", b"new")
    assert (tmp_path / "out.c").read_bytes() == b"new"


def test_reading_keeps_line_ends_and_takes_the_mark_at_the_start(tmp_path: Path) -> None:
    path = tmp_path / "in.h"
    path.write_bytes(b"\xef\xbb\xbfa\r\nb\rc\n\xff\xe9")
    source, _ = read_source(str(path))
    assert source.text == "a\r\nb\rc\n\udcff\udce9"
    assert source.name == str(path)


def test_missing_unreadable_and_wrong_inputs(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentProblem, match=r"cannot read '.*none': No such file"):
        read_source(str(tmp_path / "none"))
    with pytest.raises(EnvironmentProblem, match="Is a directory"):
        read_source(str(tmp_path))


def test_huge_input_is_refused_unread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "huge.h"
    with path.open("wb") as stream:
        stream.truncate(output.LARGEST_INPUT + 1)

    def refuse(descriptor: int, limit: int) -> bytes:
        raise AssertionError("it was read")

    monkeypatch.setattr(output, "_read_at_most", refuse)
    with pytest.raises(EnvironmentProblem, match="larger than 256 MiB"):
        read_source(str(path))


def test_endless_input_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(output, "LARGEST_INPUT", 1 << 20)
    with pytest.raises(EnvironmentProblem, match="larger than"):
        read_source("/dev/zero")


@pytest.mark.parametrize(
    ("path", "spelt"),
    [
        ("a b.h", "a\\ b.h"),
        ("a$b.h", "a$$b.h"),
        ("a#b.h", "a\\#b.h"),
        ("c:a.h", "c\\:a.h"),
        ("a\\ b.h", "a\\\\\\ b.h"),
        ("a\\b.h", "a\\b.h"),
        ("\udcff.h", "\udcff.h"),
    ],
)
def test_depfile_escapes_what_make_reads(path: str, spelt: str) -> None:
    expected = f"out.c: {spelt} z.h\n".encode("utf-8", "surrogateescape")
    assert spell_depfile("out.c", [path, "z.h"]) == expected


@pytest.mark.parametrize("name", ["a b.h", "a$b.h", "a#b.h", "plain.h"])
def test_make_reads_the_depfile(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"")
    (tmp_path / "out.d").write_bytes(spell_depfile("out.c", [name]))
    (tmp_path / "Makefile").write_text("all: out.c\nout.c:\n\t@echo made; touch out.c\n-include out.d\n")
    first = subprocess.run(["make", "-s"], cwd=tmp_path, capture_output=True, text=True, check=True)
    second = subprocess.run(["make", "-s"], cwd=tmp_path, capture_output=True, text=True, check=True)
    os.utime(tmp_path / name, (2**31, 2**31))
    third = subprocess.run(["make", "-s"], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert [first.stdout, second.stdout] == ["made\n", ""]
    assert third.stdout == "made\n", third.stderr
