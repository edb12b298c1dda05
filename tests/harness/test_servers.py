# SPDX-License-Identifier: GPL-2.0-or-later
"""Fork servers: one loading for many requests, each in its own process; deaths and delays are values; none stays."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from cowrap_harness.runner_generator import forked_generator, own_generator
from cowrap_harness.servers import MOST_IDLE, Asked, ServerKind, end_servers

MODULE = """
import os, signal, sys, time
def prepare(word):
    global loaded
    loaded = f"{word} {os.getpid()}"
def run(request):
    if request == "raise": raise ValueError("no")
    if request == "exit": sys.exit("words")
    if request == "signal": os.kill(os.getpid(), signal.SIGSEGV)
    if request == "sleep": print(os.getpid(), flush=True); time.sleep(60)
    print(loaded, os.getppid(), os.getpid(), request, os.environ.get("COLOUR"), sys.stdin.read())
    return int(request)
"""


@pytest.fixture
def kind(tmp_path: Path) -> Iterator[ServerKind]:
    (tmp_path / "served.py").write_text(MODULE)
    yield ServerKind("served", str(tmp_path), ("word",))
    end_servers()


def ask(kind: ServerKind, request: object, folder: Path, timeout: float | None = 30) -> tuple[int | None, list[str]]:
    out, err = folder / "out", folder / "err"
    status = Asked(kind, request, out, err).status(timeout)
    return status, out.read_text().split()


def test_many_requests_share_one_loading(kind: ServerKind, tmp_path: Path) -> None:
    status, first = ask(kind, 0, tmp_path)
    assert (status, first[0]) == (0, "word")
    assert first[1] == first[2] != first[3]
    assert first[4:] == ["0", "None"]
    status, second = ask(kind, 3, tmp_path)
    assert (status, second[1], second[3] != first[3]) == (3, first[1], True)


@pytest.mark.parametrize(
    ("request_", "status", "said"),
    [("raise", 1, "ValueError: no"), ("exit", 1, ""), ("signal", -signal.SIGSEGV, ""), ("x", 1, "ValueError")],
)
def test_how_a_request_ends_is_a_value(
    kind: ServerKind, tmp_path: Path, request_: str, status: int, said: str
) -> None:
    assert ask(kind, request_, tmp_path)[0] == status
    assert said in (tmp_path / "err").read_text()
    assert ask(kind, 0, tmp_path)[0] == 0


def test_one_that_takes_too_long_is_ended(kind: ServerKind, tmp_path: Path) -> None:
    _, words = ask(kind, 0, tmp_path)
    started = time.monotonic()
    status, sleeper = ask(kind, "sleep", tmp_path, 0.3)
    assert (status, len(sleeper)) == (None, 1)
    assert time.monotonic() - started < 10
    assert not Path(f"/proc/{sleeper[0]}").exists()
    assert ask(kind, 0, tmp_path)[1][1] == words[1]


def test_one_server_does_many_at_once(kind: ServerKind, tmp_path: Path) -> None:
    """Each build had a server of its own, and a server takes longer to load than most of them to run."""
    waits = Asked(kind, "sleep", tmp_path / "slow", tmp_path / "err")
    asked = [Asked(kind, number, tmp_path / f"out{number}", tmp_path / "err") for number in range(5)]
    assert [one.status(30) for one in reversed(asked)] == [4, 3, 2, 1, 0]
    said = [(tmp_path / f"out{number}").read_text().split() for number in range(5)]
    assert len({words[1] for words in said}) == 1
    assert len({words[3] for words in said}) == 5
    end = time.monotonic() + 30
    while not (tmp_path / "slow").read_text() and time.monotonic() < end:
        time.sleep(0.02)
    sleeper = Path("/proc", (tmp_path / "slow").read_text().strip())
    assert not waits.ready(0)
    assert sleeper.exists()
    waits.stop()
    assert not sleeper.exists()


def test_a_server_that_is_ended_takes_its_requests_with_it(kind: ServerKind, tmp_path: Path) -> None:
    _, words = ask(kind, 0, tmp_path)
    asked = [Asked(kind, "sleep", tmp_path / "out", tmp_path / "err") for _ in range(2)]
    os.kill(int(words[1]), signal.SIGKILL)
    for one in asked:
        with pytest.raises(EOFError):
            one.status(30)
    assert ask(kind, 3, tmp_path)[0] == 3


def test_one_that_does_not_answer_is_ended_when_a_request_is_stopped(
    kind: ServerKind, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cowrap_harness.servers._ENDING_S", 0.2)
    _, words = ask(kind, 0, tmp_path)
    asked = Asked(kind, "sleep", tmp_path / "out", tmp_path / "err")
    os.kill(int(words[1]), signal.SIGSTOP)
    asked.stop()
    assert not Path(f"/proc/{words[1]}").exists()
    assert ask(kind, 0, tmp_path)[1][1] != words[1]


def test_the_name_of_a_running_test_asks_for_no_server_of_its_own(
    kind: ServerKind, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    servers = set()
    for name in ("first", "second"):
        monkeypatch.setenv("PYTEST_CURRENT_TEST", name)
        servers.add(ask(kind, 0, tmp_path)[1][1])
    assert len(servers) == 1


def test_another_environment_has_another_server(
    kind: ServerKind, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, words = ask(kind, 0, tmp_path)
    monkeypatch.setenv("COLOUR", "green")
    _, others = ask(kind, 0, tmp_path)
    assert others[5] == "green"
    assert others[1] != words[1]


def test_an_environment_that_changes_all_the_time_gathers_no_servers(
    kind: ServerKind, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    servers = []
    for number in range(MOST_IDLE + 3):
        monkeypatch.setenv("COLOUR", str(number))
        servers.append(int(ask(kind, 0, tmp_path)[1][1]))
    assert len(set(servers)) == MOST_IDLE + 3
    assert [Path(f"/proc/{server}").exists() for server in servers] == [False] * 3 + [True] * MOST_IDLE


def test_one_that_was_ended_while_it_waited_is_replaced(kind: ServerKind, tmp_path: Path) -> None:
    _, words = ask(kind, 0, tmp_path)
    os.kill(int(words[1]), signal.SIGKILL)
    os.waitid(os.P_PID, int(words[1]), os.WEXITED | os.WNOWAIT)
    status, others = ask(kind, 0, tmp_path)
    assert (status, others[1] != words[1]) == (0, True)


def test_a_module_that_does_not_load_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(EOFError):
        ask(ServerKind("no_such_module", str(tmp_path)), 0, tmp_path)


def test_no_server_outlives_its_client(kind: ServerKind, tmp_path: Path) -> None:
    program = (
        "import os, signal, sys; from pathlib import Path; from cowrap_harness.servers import Asked, ServerKind\n"
        f"Asked(ServerKind('served', {str(tmp_path)!r}, ('word',)), 0, Path('out'), Path('err')).status()\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    subprocess.run([sys.executable, "-c", program], cwd=tmp_path, check=False)
    server = int((tmp_path / "out").read_text().split()[1])
    end = time.monotonic() + 3
    while Path(f"/proc/{server}").exists() and time.monotonic() < end:
        time.sleep(0.02)
    assert not Path(f"/proc/{server}").exists()


def test_the_forked_generator_gives_what_its_command_gives(tmp_path: Path) -> None:
    texts = {
        "fine": "int co_wrapper bdrv_a(BlockDriverState *bs);\n", "wrong": "int co_wrapper_mixd bdrv_a(void);\n",
        "none": "",
    }  # fmt: skip
    for name, text in texts.items():
        header = tmp_path / f"{name}.h"
        header.write_text(text)
        answers = []
        for generator in (own_generator("qemu-9.0"), forked_generator("qemu-9.0")):
            answers.append(generator.run(tmp_path / "out.c", [header]))
        assert answers[0] == answers[1]
    assert forked_generator("qemu-9.0").run(tmp_path / "out.c", [tmp_path / "missing.h"]).status == 2
