# SPDX-License-Identifier: GPL-2.0-or-later
"""Whole campaigns as processes: equal for any number of workers, killed and resumed, on a broken machine."""

from __future__ import annotations

import json
import os
import shlex
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from cowrap_harness.journal import read_lines
from cowrap_harness.log_form import EVENTS
from cowrap_harness.tally import Tally

WRONG = Path(__file__).parents[1] / "differential" / "wrong_generator.py"
BASE = ["--matrix", "gcc-O0", "--schedules", "1", "--seed", "5"]
LOST = ["--dialect", "qemu-9.0", "--generator", shlex.join([sys.executable, str(WRONG), "qemu-9.0", "lost-result"])]
PROGRAM = [sys.executable, "-m", "cowrap_harness.cli", "fuzz", *BASE]

Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Starts a campaign in `directory` below the test's own; what still runs at the end is killed."""
    started: list[subprocess.Popen[str]] = []

    def run(directory: str, *options: str, **environment: str) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [*PROGRAM, "--directory", str(tmp_path / directory), *options],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, cwd=tmp_path,
            env={**os.environ, **environment},
        )  # fmt: skip
        started.append(process)
        return process

    yield run
    for process in started:
        if process.poll() is None:
            process.kill()
            process.communicate()


def report(folder: Path) -> dict[str, Any]:
    data: dict[str, Any] = json.loads((folder / "report.json").read_text())
    del data["timing"]
    return data


def descendants(parent: int) -> set[int]:
    """The processes below one."""
    children: dict[int, list[int]] = {}
    for entry in Path("/proc").iterdir():
        try:
            if entry.name.isdigit():
                words = (entry / "stat").read_text().rpartition(")")[2].split()
                children.setdefault(int(words[1]), []).append(int(entry.name))
        except OSError:
            continue
    found: set[int] = set()
    waiting = [parent]
    while waiting:
        waiting += (new := children.get(waiting.pop(), []))
        found.update(new)
    return found


def alive(processes: set[int]) -> set[int]:
    found = set()
    for number in processes:
        try:
            state = Path(f"/proc/{number}/stat").read_text().rpartition(")")[2].split()[0]
        except OSError:
            continue
        if state != "Z":
            found.add(number)
    return found


def wait_for(condition: Callable[[], object], seconds: float = 120) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it does not happen"
        time.sleep(0.05)


def batches(folder: Path) -> int:
    journal = folder / "journal.jsonl"
    return sum(record.get("kind") == "batch" for record in read_lines(journal)[0]) if journal.is_file() else 0


@pytest.mark.slow
@pytest.mark.long
def test_one_seed_gives_one_report_for_any_number_of_workers_and_shards_share_the_work(
    start: Start, tmp_path: Path, fits: Callable[[str, Any], Any]
) -> None:
    texts = []
    # a batch of a hundred and one of ten: of two workers the second ends first
    for workers in ("1", "2"):
        process = start(f"w{workers}", *LOST, "--cases", "110", "--workers", workers, "--json", f"w{workers}.json")
        out, _ = process.communicate()
        assert process.returncode == 1, out
        texts.append(report(tmp_path / f"w{workers}"))
        assert fits("fuzz", json.loads((tmp_path / f"w{workers}.json").read_text()))["cases"] == 110
    assert texts[0] == texts[1]
    assert texts[0]["cases"] == 110
    assert "PROPERTY_BROKEN(result)" in [row["bucket"] for row in texts[0]["findings"]]
    for row in texts[0]["findings"]:
        fits("case", json.loads((tmp_path / "w1" / row["reproducer"] / "case.json").read_text()))
        assert row["declaration"].count("co_wrapper") >= 1
    sums = {"cases": 0, "executions": 0}
    for shard in ("1/2", "2/2"):
        process = start(f"s{shard[0]}", *LOST, "--cases", "110", "--shard", shard)
        process.communicate()
        for name in sums:
            sums[name] += report(tmp_path / f"s{shard[0]}")[name]
    assert sums == {name: texts[0][name] for name in sums}


@pytest.mark.slow
def test_killed_and_resumed_it_ends_as_if_nothing_had_happened(start: Start, tmp_path: Path) -> None:
    start("whole", "--dialect", "qemu-5.2", "--cases", "210").communicate()
    process = start("cut", "--dialect", "qemu-5.2", "--cases", "210", "--workers", "1")
    for after in (1, 2):
        wait_for(lambda wanted=after: batches(tmp_path / "cut") >= wanted)  # type: ignore[misc]
        below = descendants(process.pid)
        assert below
        process.kill()
        process.wait()
        wait_for(lambda gone=below: not alive(gone), 5)  # type: ignore[misc]
        process = start("cut", "--dialect", "qemu-5.2", "--cases", "210", "--workers", "1", "--resume")
    out, _ = process.communicate()
    assert "going on after" in out
    assert report(tmp_path / "cut") == report(tmp_path / "whole")
    refused = start("cut", "--dialect", "qemu-6.1", "--cases", "210", "--resume")
    assert "is of another campaign: dialect 'qemu-5.2', now 'qemu-6.1'" in refused.communicate()[0]
    assert refused.returncode == 2


@pytest.mark.usefixtures("foreground")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_leaves_a_report_and_no_process(start: Start, tmp_path: Path, number: int) -> None:
    process = start("c", *LOST, "--time", "300")
    wait_for(lambda: batches(tmp_path / "c") >= 1)
    wait_for(lambda: "new" in (tmp_path / "c" / "log.jsonl").read_text())
    below = descendants(process.pid)
    process.send_signal(number)
    out, _ = process.communicate(timeout=20)
    assert process.returncode == -number, out
    assert alive(below) == set()
    found = report(tmp_path / "c")
    assert found["interrupted"] == signal.Signals(number).name
    assert found["cases"] >= 100
    (row,) = [row for row in found["findings"] if row["bucket"] == "PROPERTY_BROKEN(result)"]
    assert (tmp_path / "c" / row["reproducer"] / "case.json").is_file()


def test_a_killed_worker_costs_nothing_but_its_time(start: Start, tmp_path: Path) -> None:
    process = start("c", "--dialect", "qemu-5.2", "--cases", "100", "--workers", "1")
    log = tmp_path / "c" / "log.jsonl"
    wait_for(lambda: log.is_file() and "canary" in log.read_text())
    worker = next(n for n in descendants(process.pid) if b"fuzz_worker" in Path(f"/proc/{n}/cmdline").read_bytes())
    below = descendants(worker)
    os.kill(worker, signal.SIGKILL)
    out, _ = process.communicate(timeout=200)
    assert process.returncode == 0, out
    assert alive({worker, *below}) == set()
    assert report(tmp_path / "c")["cases"] == 100
    assert json.loads((tmp_path / "c" / "report.json").read_text())["timing"]["deaths"] == 1


def test_a_compiler_that_vanishes_is_no_finding(start: Start, tmp_path: Path) -> None:
    tools = tmp_path / "tools"
    tools.mkdir()
    gcc = shutil.which("gcc")
    assert gcc
    script = f'#!/bin/sh\n[ -e {shlex.quote(str(tools))}/gone ] && exit 127\nexec {gcc} "$@"\n'
    (tools / "gcc").write_text(script)
    (tools / "gcc").chmod(0o755)
    path = f"{tools}{os.pathsep}{os.environ['PATH']}"
    process = start("c", "--dialect", "qemu-5.2", "--cases", "400", PATH=path)
    wait_for(lambda: batches(tmp_path / "c") >= 1)
    (tools / "gcc").unlink()
    out, _ = process.communicate(timeout=120)
    assert process.returncode == 2, out
    found = report(tmp_path / "c")
    assert found["findings"] == []
    assert "gcc" in found["environment"]


def test_a_missing_generator_is_no_finding(start: Start, tmp_path: Path) -> None:
    process = start("c", "--generator", str(tmp_path / "no-such-program"), "--cases", "5")
    out, _ = process.communicate(timeout=60)
    assert process.returncode == 2, out
    assert "no-such-program" in report(tmp_path / "c")["environment"]


def test_a_full_disk_is_no_finding(start: Start, tmp_path: Path) -> None:
    small = tmp_path / "small"
    small.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=256k", "none", str(small)], check=False)
    if mounted.returncode:
        pytest.skip("no small file system can be mounted here")
    try:
        process = start("c", "--dialect", "qemu-5.2", "--cases", "100", TMPDIR=str(small))
        out, _ = process.communicate(timeout=120)
        assert process.returncode == 2, out
        assert report(tmp_path / "c")["findings"] == []
        (small / "filling").write_bytes(b"x" * (1 << 18))
        process = start("small/c", "--dialect", "qemu-5.2", "--cases", "5")
        out, _ = process.communicate(timeout=120)
        assert process.returncode == 2, out
        assert "No space left" in out
    finally:
        subprocess.run(["umount", "-l", str(small)], check=False)


def test_what_an_earlier_run_kept_is_replayed_first(
    start: Start, tmp_path: Path, fits: Callable[[str, Any], Any]
) -> None:
    out, _ = start("c", *LOST, "--cases", "4").communicate()
    first = report(tmp_path / "c")
    assert [row["bucket"] for row in first["findings"]] == ["PROPERTY_BROKEN(result)"], out
    out, _ = start("c", *LOST, "--cases", "4").communicate()
    log = [fits("log", json.loads(line)) for line in (tmp_path / "c" / "log.jsonl").read_text().splitlines()]
    assert {row["event"] for row in log} == set(EVENTS)
    events = [row["event"] for row in log]
    begin = len(events) - 1 - events[::-1].index("canary")
    assert events.index("replayed") < len(events) - 1 - events[::-1].index("batch")
    assert begin >= 0
    assert report(tmp_path / "c")["findings"] == first["findings"]


def test_counting_twice_counts_once() -> None:
    from cowrap_harness.fuzz_batch import BatchOutcome

    tally = Tally(0, 2)
    for number in (4, 0, 4, 2, 0, 2, 4):
        tally.add(BatchOutcome(number, "qemu-9.0", cases=10))
    assert tally.counts["cases"] == 30
    assert tally.done == set()
    assert all(tally.is_done(number) for number in (0, 2, 4))
    assert not tally.is_done(6)
    tally.add(BatchOutcome(8, "qemu-9.0", cases=10))
    assert tally.is_done(8)
    assert not tally.is_done(6)


def test_a_look_at_what_is_found_leaves_the_case_to_the_lowest_batch() -> None:
    from cowrap_harness.canary import canary_sample
    from cowrap_harness.fuzz_batch import BatchOutcome, Found
    from cowrap_harness.status import line

    def outcome(number: int) -> BatchOutcome:
        found = Found("DEADLOCK", "DEADLOCK", "", f"bdrv_{number}", "gcc-O0", 1, canary_sample("qemu-9.0").to_json())
        return BatchOutcome(number, "qemu-9.0", cases=10, found=[found])

    tally = Tally(0, 1)
    assert tally.add(outcome(1)) == []
    line(tally, {}, 1)  # what the screen shows while batch 0 takes its time
    assert tally.unsettled == []
    assert tally.add(outcome(0)) == ["DEADLOCK"]
    assert tally.found["DEADLOCK"][0] == 0

    cut_short = Tally(0, 1)
    cut_short.add(outcome(1))
    assert cut_short.take_waiting() == ["DEADLOCK"]
    assert cut_short.found["DEADLOCK"][0] == 1
