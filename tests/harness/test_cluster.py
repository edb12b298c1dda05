# SPDX-License-Identifier: GPL-2.0-or-later
"""Campaigns on a real Dask scheduler with real worker processes on loopback: the same report, whoever is killed."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from cowrap_harness.cli import main
from cowrap_harness.journal import read_lines
from cowrap_harness.workers import Job

pytest.importorskip("distributed", reason="Dask is not installed: pip install 'cowrap[harness,distributed]'")
from cowrap_harness.cluster import ClusterWorkers

DASK = [sys.executable, "-m", "dask"]
PROGRAM = [sys.executable, "-c", "import sys; from cowrap_harness.cli import main; sys.exit(main())", "fuzz"]
BASE = ["--matrix", "gcc-O0", "--schedules", "1", "--seed", "5", "--dialect", "qemu-5.2"]
MARK = "COWRAP_TEST_CLUSTER"


class Cluster:
    """A scheduler and some workers of one thread each, in a folder of their own."""

    def __init__(self, folder: Path, size: int) -> None:
        self.folder = folder
        self.mark = f"{os.getpid()}-{folder.name}"
        self.environment = {**os.environ, MARK: self.mark, "DASK_TEMPORARY_DIRECTORY": str(folder)}
        file = folder / "scheduler.json"
        place = ["--host", "127.0.0.1", "--no-dashboard", "--scheduler-file", str(file)]
        self.scheduler = self._start("scheduler", "--port", "0", *place)
        self.workers: list[subprocess.Popen[bytes]] = []
        try:
            # the file is there before all of it is written
            self._wait(lambda: file.is_file() and file.read_text().rstrip().endswith("}"))
            self.address: str = json.loads(file.read_text())["address"]
            self.workers += [self._start("worker", "--nthreads", "1", *place) for _ in range(size)]
            self._wait(lambda: len(self.log().split("Register worker")) > size)
        except BaseException:
            self.stop()
            raise

    def _start(self, what: str, *options: str) -> subprocess.Popen[bytes]:
        with (self.folder / f"{what}.log").open("ab") as log:
            return subprocess.Popen(
                [*DASK, what, *options], stdout=log, stderr=log, env=self.environment, start_new_session=True
            )

    def log(self) -> str:
        return (self.folder / "scheduler.log").read_text(errors="replace")

    def _wait(self, condition: Any) -> None:
        end = time.monotonic() + 60
        while not condition():
            assert time.monotonic() < end, self.log()
            time.sleep(0.05)

    def processes(self, word: str) -> list[int]:
        """The processes below this cluster whose command line has a word."""
        found = []
        for entry in Path("/proc").iterdir():
            try:
                mine = entry.name.isdigit() and f"{MARK}={self.mark}".encode() in (entry / "environ").read_bytes()
                if mine and word.encode() in (entry / "cmdline").read_bytes():
                    found.append(int(entry.name))
            except OSError:
                continue
        return found

    def stop(self) -> None:
        for process in (*self.workers, self.scheduler):
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        end = time.monotonic() + 5
        while self.processes("") and time.monotonic() < end:
            time.sleep(0.05)
        left = {number: Path(f"/proc/{number}/cmdline").read_text() for number in self.processes("")}
        assert left == {}


@pytest.fixture
def cluster(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Cluster]:
    """A cluster of one worker, or of as many as the test's parameter says."""
    folder = tmp_path / "cluster"
    folder.mkdir()
    found = Cluster(folder, getattr(request, "param", 1))
    yield found
    found.stop()


def report(folder: Path) -> dict[str, Any]:
    data: dict[str, Any] = json.loads((folder / "report.json").read_text())
    del data["timing"]
    return data


def batches(folder: Path) -> list[int]:
    journal = folder / "journal.jsonl"
    records = read_lines(journal)[0] if journal.is_file() else []
    return [record["outcome"]["number"] for record in records if record.get("kind") == "batch"]


def start(folder: Path, *options: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [*PROGRAM, *BASE, "--directory", str(folder), *options],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, cwd=folder.parent,
    )  # fmt: skip


def wait_for_batches(folder: Path, count: int) -> None:
    end = time.monotonic() + 120
    while len(batches(folder)) < count:
        assert time.monotonic() < end
        time.sleep(0.05)


@pytest.mark.slow
@pytest.mark.parametrize("cluster", [2], indirect=True)
def test_workers_killed_in_mid_batch_cost_nothing_but_time(cluster: Cluster, tmp_path: Path) -> None:
    here = start(tmp_path / "here", "--cases", "410")
    out, _ = here.communicate(timeout=300)
    assert here.returncode == 0, out
    there = start(tmp_path / "there", "--cases", "410", "--scheduler", cluster.address)
    for seen, word in ((1, "fuzz_worker"), (2, "multiprocessing"), (3, "dask worker")):
        wait_for_batches(tmp_path / "there", seen)
        # a process that does a batch; the one of Dask that has it; a nanny, with all that is below it
        os.kill(cluster.processes(word.replace(" ", "\0"))[0], signal.SIGKILL)
    out, _ = there.communicate(timeout=300)
    assert there.returncode == 0, out
    assert report(tmp_path / "there") == report(tmp_path / "here")
    assert sorted(batches(tmp_path / "there")) == list(range(5))


@pytest.mark.slow
def test_a_scheduler_that_goes_is_the_machines_fault_and_the_campaign_goes_on_here(
    cluster: Cluster, tmp_path: Path
) -> None:
    process = start(tmp_path / "c", "--cases", "210", "--scheduler", cluster.address)
    wait_for_batches(tmp_path / "c", 1)
    os.killpg(cluster.scheduler.pid, signal.SIGKILL)
    out, _ = process.communicate(timeout=120)
    assert process.returncode == 2, out
    assert "the Dask scheduler at" in report(tmp_path / "c")["environment"]
    assert report(tmp_path / "c")["findings"] == []
    resumed = start(tmp_path / "c", "--cases", "210", "--resume")
    out, _ = resumed.communicate(timeout=300)
    assert resumed.returncode == 0, out
    assert sorted(batches(tmp_path / "c")) == list(range(3))


@pytest.mark.slow
@pytest.mark.usefixtures("foreground")
def test_what_is_asked_of_a_scheduler_that_is_gone_is_answered(
    cluster: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Asked for its size, the client of a scheduler that was gone for long ended the campaign with a traceback."""
    monkeypatch.setattr("cowrap_harness.cluster.CONNECT_SECONDS", 1.0)
    workers = ClusterWorkers(cluster.address)
    os.killpg(cluster.scheduler.pid, signal.SIGKILL)
    cluster._wait(lambda: workers._is_gone)
    assert (workers.size, workers.free, workers.busy) == (1, 2, False)
    workers.ask(Job("canary", ("qemu-9.0", ("gcc-O0",))))
    workers.forget_waiting()
    (answer,) = workers.answers(0.1)
    assert (answer.kind, answer.job.name) == ("environment", "canary")
    assert "is gone" in str(answer.value)
    workers.stop()


@pytest.mark.slow
@pytest.mark.usefixtures("foreground")
def test_a_signal_leaves_the_cluster_free_for_others(cluster: Cluster, tmp_path: Path) -> None:
    process = start(tmp_path / "c", "--time", "300", "--scheduler", cluster.address)
    wait_for_batches(tmp_path / "c", 1)
    process.send_signal(signal.SIGINT)
    out, _ = process.communicate(timeout=60)
    assert process.returncode == -signal.SIGINT, out
    assert "--resume goes on" in out
    again = start(tmp_path / "again", "--cases", "20", "--scheduler", cluster.address)
    out, _ = again.communicate(timeout=120)
    assert again.returncode == 0, out


def test_a_scheduler_that_is_not_there_is_the_requests_fault(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cowrap_harness.cluster.CONNECT_SECONDS", 1.0)
    arguments = ["fuzz", *BASE, "--cases", "5", "--directory", str(tmp_path / "c")]
    assert main([*arguments, "--scheduler", "tcp://127.0.0.1:1"]) == 2
    assert "no Dask scheduler answers at tcp://127.0.0.1:1" in capsys.readouterr().err


@pytest.mark.slow
def test_a_worker_with_another_version_is_the_machines_fault(cluster: Cluster, tmp_path: Path) -> None:
    program = PROGRAM[2].replace(
        "sys.exit", "import cowrap_harness.cluster as c; c.installation = lambda: 'another'; sys.exit"
    )
    process = subprocess.run(
        [*PROGRAM[:2], program, "fuzz", *BASE, "--cases", "5", "--directory", "c", "--scheduler", cluster.address],
        cwd=tmp_path, capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert process.returncode == 2, process.stdout
    assert "has another cowrap or Hypothesis" in report(tmp_path / "c")["environment"]
