# SPDX-License-Identifier: GPL-2.0-or-later
"""Compilers, matrices, commands as values, and the cache of built runtimes."""

from __future__ import annotations

import fcntl
import os
import shutil
import signal
import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from cowrap_harness.build import FLAGS, Build
from cowrap_harness.cache_folder import cache_folder
from cowrap_harness.commands import Completed, run_command
from cowrap_harness.matrix import parse_build, parse_matrix
from cowrap_harness.runtime_cache import csrc_digest, runtime_objects
from cowrap_harness.toolchain import Compiler, Toolchain, ToolchainError, find_csrc


@pytest.fixture(scope="session")
def toolchain() -> Toolchain:
    return Toolchain.discover()


def gcc_alone() -> Toolchain:
    return Toolchain({"gcc": Compiler("gcc", "/usr/bin/gcc", "gcc 1")})


@pytest.mark.parametrize("name", ["gcc-O0", "clang-O2", "gcc-O2+asan", "clang-O0+asan+ubsan"])
def test_a_build_has_the_name_it_is_parsed_from(name: str) -> None:
    assert parse_build(name).name == name


@pytest.mark.parametrize("name", ["", "gcc", "gcc-O3", "tcc-O0", "gcc-O0+tsan", "gcc-O0+", "O0", "everything"])
def test_what_names_no_build_is_an_error(name: str) -> None:
    with pytest.raises(ToolchainError):
        parse_build(name)


def test_a_named_set_shrinks_with_a_note_and_a_list_does_not() -> None:
    builds, notes = parse_matrix("default", gcc_alone())
    assert [build.name for build in builds] == ["gcc-O0", "gcc-O2"]
    assert notes == ("clang is not installed: the matrix 'default' runs without it",)
    with pytest.raises(ToolchainError, match="clang-O0: clang is not installed"):
        parse_matrix("gcc-O0,clang-O0", gcc_alone())


def test_without_any_compiler_there_is_no_matrix() -> None:
    with pytest.raises(ToolchainError, match="install gcc or clang"):
        parse_matrix("default", Toolchain({}))


def test_quick_takes_the_compiler_that_is_there() -> None:
    clang_alone = Toolchain({"clang": Compiler("clang", "/usr/bin/clang", "clang 1")})
    builds, notes = parse_matrix("quick", clang_alone)
    assert ([build.name for build in builds], len(notes)) == (["clang-O0"], 1)


def test_a_list_keeps_its_order_without_repetition(toolchain: Toolchain) -> None:
    name = next(iter(toolchain.compilers))
    builds, notes = parse_matrix(f"{name}-O2, {name}-O0,{name}-O2", toolchain)
    assert ([build.name for build in builds], notes) == ([f"{name}-O2", f"{name}-O0"], ())


def test_every_build_has_the_flags_of_the_contract() -> None:
    for name in ("gcc-O0", "clang-O2+asan+ubsan"):
        assert set(FLAGS) <= set(parse_build(name).compile_flags)
    assert "-fno-sanitize-recover=undefined" in parse_build("gcc-O0+ubsan").compile_flags
    assert "-shared-libsan" in parse_build("clang-O0+asan").link_flags


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
@pytest.mark.parametrize("sanitizers", [("asan",), ("ubsan",), ("asan", "ubsan")])
def test_sanitizers_that_are_said_to_work_can_be_preloaded(
    compiler: str, sanitizers: tuple[str, ...], toolchain: Toolchain, tmp_path: Path
) -> None:
    build = Build(compiler, "O0", sanitizers)
    if toolchain.fault(build):
        pytest.skip(toolchain.fault(build))
    assert all(os.path.isabs(path) and os.path.exists(path) for path in toolchain.preload(build))
    (tmp_path / "a.c").write_text("int f(void) { return 7; }\n", encoding="ascii")
    linked = toolchain.compile(build, ["-fPIC", "a.c", "-o", "a.so"], cwd=tmp_path, link=True)
    assert linked.ok, linked.stderr
    script = f"import ctypes; print(ctypes.CDLL({str(tmp_path / 'a.so')!r}).f())"
    loaded = run_command([sys.executable, "-c", script], environment=toolchain.environment(build))
    assert (loaded.stdout, loaded.status) == ("7\n", 0), loaded.stderr


def test_a_sanitizer_without_its_runtime_is_told_apart(tmp_path: Path) -> None:
    fake = tmp_path / "gcc"
    fake.write_text("#!/bin/sh\necho no runtime >&2\nexit 1\n", encoding="ascii")
    fake.chmod(0o755)
    broken = Toolchain({"gcc": Compiler("gcc", str(fake), "gcc 1")})
    assert broken.sanitizer_fault("gcc", "asan") == "it does not link"
    builds, notes = parse_matrix("full", broken)
    assert [build.name for build in builds] == ["gcc-O0", "gcc-O2"]
    assert any("asan does not work" in note for note in notes)


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ('case $1 in -fsanitize*) ;; *) set -- "$@" "$1" ;; esac', "a fault goes unnoticed"),
        ('case $1 in -print-file-name*) echo nothing; exit ;; *) set -- "$@" "$1" ;; esac', "cannot be preloaded"),
    ],
)
def test_a_sanitizer_that_does_not_work_is_told_apart(
    change: str, fault: str, toolchain: Toolchain, tmp_path: Path
) -> None:
    """A compiler that leaves its flag out, and one that does not know where its runtime is."""
    gcc = toolchain.compilers["gcc"]
    if toolchain.sanitizer_fault("gcc", "asan"):
        pytest.skip(toolchain.sanitizer_fault("gcc", "asan"))
    fake = tmp_path / "gcc"
    fake.write_text(f'#!/bin/sh\nfor each; do {change}; shift; done\nexec {gcc.path} "$@"\n', encoding="ascii")
    fake.chmod(0o755)
    assert fault in Toolchain({"gcc": replace(gcc, path=str(fake))}).sanitizer_fault("gcc", "asan")


def test_a_command_is_a_value() -> None:
    done = run_command([sys.executable, "-c", "import sys; print('out'); print('err', file=sys.stderr); sys.exit(3)"])
    assert (done.status, done.stdout, done.stderr, done.timed_out, done.ok) == (3, "out\n", "err\n", False, False)
    missing = run_command(["/nonexistent/compiler"])
    assert (missing.status, missing.ok) == (127, False)


def test_a_command_past_its_time_dies_with_its_children(tmp_path: Path) -> None:
    note = tmp_path / "child"
    script = (
        "import subprocess, sys, time\n"
        "child = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)'])\n"
        f"open({str(note)!r}, 'w').write(str(child.pid))\ntime.sleep(60)\n"
    )
    start = time.monotonic()
    done = run_command([sys.executable, "-c", script], timeout=2)
    assert done.timed_out
    assert done.status == -signal.SIGKILL
    assert time.monotonic() - start < 20
    deadline = time.monotonic() + 10
    while is_running(int(note.read_text())) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not is_running(int(note.read_text()))


def is_running(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return False
    return state != "Z"


def test_arguments_are_never_seen_by_a_shell() -> None:
    nasty = "; $(exit 9) `x` && \"' *"
    assert run_command([sys.executable, "-c", "import sys; print(sys.argv[1])", nasty]).stdout == f"{nasty}\n"


def test_the_runtimes_sources_are_found() -> None:
    assert (find_csrc() / "include" / "cowrap" / "world.h").is_file()


def small_csrc(root: Path, text: str) -> Path:
    (root / "include").mkdir(parents=True)
    (root / "src").mkdir()
    (root / "src" / "a.c").write_text(text, encoding="ascii")
    return root


def test_the_cache_is_keyed_by_content_and_shared(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, toolchain: Toolchain
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    build = Build(next(iter(toolchain.compilers)), "O0")
    csrc = small_csrc(tmp_path / "csrc", "int one(void);\nint one(void) { return 1; }\n")
    first = runtime_objects(toolchain, build, csrc)
    stamp = first[0].stat().st_mtime_ns
    assert runtime_objects(toolchain, build, csrc) == first
    assert first[0].stat().st_mtime_ns == stamp
    digest = csrc_digest(csrc)
    (csrc / "src" / "b.c").write_text("int two(void);\nint two(void) { return 2; }\n", encoding="ascii")
    assert csrc_digest(csrc) != digest
    assert len(runtime_objects(toolchain, build, csrc)) == 2
    assert [path.name for path in cache_folder("runtime").iterdir() if path.name.startswith(".new")] == []


def slow_compiler(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Has each compilation take a moment longer; when each began."""
    began: list[float] = []

    def slowly(command: Sequence[str], **how: Any) -> Completed:
        began.append(time.monotonic())
        time.sleep(0.3)
        return run_command(command, **how)

    monkeypatch.setattr("cowrap_harness.runtime_cache.run_command", slowly)
    return began


def test_of_builders_that_race_one_compiles_and_the_others_wait(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, toolchain: Toolchain
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    began = slow_compiler(monkeypatch)
    build = Build(next(iter(toolchain.compilers)), "O0")
    csrc = small_csrc(tmp_path / "csrc", "int one(void);\nint one(void) { return 1; }\n")
    found: list[tuple[Path, ...]] = []
    threads = [threading.Thread(target=lambda: found.append(runtime_objects(toolchain, build, csrc))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (len(found), len(set(found)), len(began)) == (4, 1, 1)
    assert len(list(cache_folder("runtime").iterdir())) == 1


def test_a_builder_that_never_ends_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, toolchain: Toolchain
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr("cowrap_harness.runtime_cache._PATIENCE_S", 0.5)
    build = Build(next(iter(toolchain.compilers)), "O0")
    csrc = small_csrc(tmp_path / "csrc", "int one(void);\nint one(void) { return 1; }\n")
    folder = runtime_objects(toolchain, build, csrc)[0].parent
    shutil.rmtree(folder)
    with (cache_folder("locks") / folder.name).open("wb") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        began = time.monotonic()
        assert len(runtime_objects(toolchain, build, csrc)) == 1
        assert time.monotonic() - began > 0.5


def test_a_runtime_that_does_not_compile_is_no_finding(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, toolchain: Toolchain
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    csrc = small_csrc(tmp_path / "csrc", "int one(void) { return nothing; }\n")
    with pytest.raises(ToolchainError, match="does not compile"):
        runtime_objects(toolchain, Build(next(iter(toolchain.compilers)), "O0"), csrc)
    assert list(cache_folder("runtime").iterdir()) == []
