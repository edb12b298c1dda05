# SPDX-License-Identifier: GPL-2.0-or-later
"""What the native child cannot do: generated code tries each deed, by system call; outside the walls each succeeds."""

from __future__ import annotations

import os
import shlex
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from cowrap_harness.doctor import examine_death_signal, examine_limits, examine_seccomp
from cowrap_harness.run_request import RunRequest
from cowrap_harness.runner import run
from cowrap_harness.verdict import Verdict

GENERATOR = """
import re, sys
from pathlib import Path
from cowrap.cli import main_drop_in
deeds, *arguments = sys.argv[1:]
status = main_drop_in(["--dialect", "qemu-9.0", *arguments])
path = Path(arguments[0])
text = path.read_text()
for file in Path(deeds).glob("*.deed"):
    pattern = rf"(static void coroutine_fn bdrv_co_{file.stem}_entry\\(void \\*opaque\\)\\n{{\\n[^\\n]*\\n)"
    text, count = re.subn(pattern, lambda found: found[1] + file.read_text(), text)
    assert count == 1, file.stem
path.write_text("#include <sys/syscall.h>\\nextern long syscall(long number, ...);\\n" + text)
sys.exit(status)
"""
ALWAYS = "{ if (%s) { __builtin_abort(); } }\n"
ADDRESS = "{ unsigned char to[16] = { 2, 0, %d, %d, 127, 0, 0, 1 }; long s = syscall(SYS_socket, 2, 1, 0); "
CONNECT = ADDRESS + "if (s >= 0 && syscall(SYS_connect, s, to, 16) == 0) { __builtin_abort(); } }\n"
MEMORY = (
    "{ int i = 0; while (i < 256 && syscall(SYS_mmap, 0, 1l << 28, 3, 0x4022, -1, 0l) > 0) { i++; } "
    "if (i == 256) { __builtin_abort(); } }\n"
)
PROCESSES = (
    "{ long child = syscall(SYS_fork); if (child == 0) { syscall(SYS_exit_group, 0); } "
    "if (child > 0) { __builtin_abort(); } }\n"
)


def deeds(folder: Path, port: int) -> dict[str, str]:
    """Statements that abort where they succeed; `folder` holds the files that they go for."""
    there, new = f'"{folder}/there"', f'"{folder}/new"'
    return {
        "write": ALWAYS % f"syscall(SYS_openat, -100, {new}, 0101, 0600) >= 0",
        "truncate": ALWAYS % f"syscall(SYS_openat, -100, {there}, 01001, 0600) >= 0",
        "append": ALWAYS % f"syscall(SYS_openat, -100, {there}, 02002) >= 0",
        "remove": ALWAYS % f"syscall(SYS_unlinkat, -100, {there}, 0) == 0",
        "rename": ALWAYS % f"syscall(SYS_renameat2, -100, {there}, -100, {new}, 0) == 0",
        "folder": ALWAYS % f"syscall(SYS_mkdirat, -100, {new}, 0700) == 0",
        "link": ALWAYS % f"syscall(SYS_symlinkat, {there}, -100, {new}) == 0",
        "mode": ALWAYS % f"syscall(SYS_fchmodat, -100, {there}, 0777) == 0",
        "connect": CONNECT % (port >> 8, port & 255),
        "socketpair": "{ int two[2]; if (syscall(SYS_socketpair, 1, 1, 0, two) == 0) { __builtin_abort(); } }\n",
        "fork": PROCESSES,
        "thread": ALWAYS % "syscall(SYS_unshare, 0x400) == 0",
        "exec": '{ char *none[] = { 0 }; syscall(SYS_execve, "/bin/true", none, none); }\n',
        "signal": ALWAYS % "syscall(SYS_kill, syscall(SYS_getppid), 0) == 0",
        "unlimit": "{ unsigned long free[2] = { ~0ul, ~0ul }; if (syscall(SYS_prlimit64, 0, 9, free, 0) == 0) "
        "{ __builtin_abort(); } }\n",
        "memory": MEMORY,
    }


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    """Somebody to talk to."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        yield server


@pytest.fixture
def victim(tmp_path: Path) -> Path:
    """A folder with a file that nobody may touch."""
    folder = tmp_path / "victim"
    folder.mkdir()
    (folder / "there").write_text("as it was")
    return folder


@pytest.mark.skipif(not examine_seccomp().found, reason="no seccomp here: doctor says that this wall is down")
def test_no_deed_succeeds(tmp_path: Path, victim: Path, listener: socket.socket) -> None:
    wanted = deeds(victim, listener.getsockname()[1])
    for name, text in wanted.items():
        (tmp_path / f"{name}.deed").write_text(f"    {text}")
    (tmp_path / "g.py").write_text(GENERATOR)
    header = tmp_path / "deeds.h"
    header.write_text("".join(f"int co_wrapper bdrv_{name}(BlockDriverState *bs, int a);\n" for name in wanted))
    command = shlex.join([sys.executable, str(tmp_path / "g.py"), str(tmp_path)])
    report = run(RunRequest([header], "qemu-9.0", command, "gcc-O0", 1), lambda text: None)
    assert {w.name.removeprefix("bdrv_"): w.verdict for w in report.wrappers} == dict.fromkeys(wanted, Verdict.PASS)
    assert [(path.name, path.read_text()) for path in victim.iterdir()] == [("there", "as it was")]
    with pytest.raises(BlockingIOError):
        listener.accept()


def test_outside_the_walls_every_deed_succeeds(tmp_path: Path, victim: Path, listener: socket.socket) -> None:
    """Else the test above would show nothing."""
    wanted = deeds(victim, listener.getsockname()[1])
    head = "#define _GNU_SOURCE\n#include <sys/syscall.h>\n#include <unistd.h>\n"
    failed = []
    for name, text in wanted.items():
        (tmp_path / "t.c").write_text(f"{head}int main(void)\n{{\n{text}return 3;\n}}\n")
        subprocess.run(["gcc", "-w", str(tmp_path / "t.c"), "-o", str(tmp_path / "t")], check=True)
        (victim / "there").write_text("as it was")
        for path in victim.glob("new"):
            path.rmdir() if path.is_dir() and not path.is_symlink() else path.unlink()
        status = subprocess.run([str(tmp_path / "t")], check=False).returncode
        if status not in (-signal.SIGABRT, 0 if name == "exec" else -signal.SIGABRT):
            failed.append((name, status))
    assert failed == []


@pytest.mark.skipif(not examine_death_signal().found, reason="no death signal here: doctor says that this wall is down")
def test_the_child_does_not_outlive_its_parent(tmp_path: Path) -> None:
    (tmp_path / "sleep.deed").write_text(
        "    { long time[2] = { 50, 0 }; for (;;) { syscall(SYS_nanosleep, time, 0); } }\n"
    )
    (tmp_path / "g.py").write_text(GENERATOR)
    (tmp_path / "h.h").write_text("int co_wrapper bdrv_sleep(BlockDriverState *bs, int a);\n")
    command = shlex.join([sys.executable, str(tmp_path / "g.py"), str(tmp_path)])
    mark = f"COWRAP_WALLS={os.getpid()}"
    program = "import sys; from cowrap_harness.cli import main; sys.exit(main())"
    process = subprocess.Popen(
        [sys.executable, "-c", program, "run", "--matrix", "gcc-O0", "--generator", command, str(tmp_path / "h.h")],
        env={**os.environ, "COWRAP_WALLS": str(os.getpid())}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        end = time.monotonic() + 60
        while not any("native_process" in command for command in _commands(mark).values()):
            assert time.monotonic() < end
            time.sleep(0.05)
        while len([c for c in _commands(mark).values() if "native_process" in c]) < 3:
            assert time.monotonic() < end
            time.sleep(0.05)
    finally:
        process.kill()
        process.wait()
    end = time.monotonic() + 3
    while _commands(mark) and time.monotonic() < end:
        time.sleep(0.05)
    assert _commands(mark) == {}


def _commands(mark: str) -> dict[int, str]:
    """The processes with this in their environment, and their command lines."""
    found = {}
    for entry in Path("/proc").iterdir():
        try:
            if entry.name.isdigit() and mark.encode() in (entry / "environ").read_bytes().split(b"\0"):
                found[int(entry.name)] = (entry / "cmdline").read_bytes().decode().replace("\0", " ")
        except OSError:
            continue
    return found


def test_doctor_names_each_wall() -> None:
    walls = [examine_seccomp(), examine_death_signal(), examine_limits()]
    assert [wall.allows for wall in walls] == [
        "keeping native code from files, network and new processes",
        "no child outlives the harness",
        "ending endless loops and memory hogs",
    ]
