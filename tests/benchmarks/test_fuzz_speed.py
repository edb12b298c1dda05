# SPDX-License-Identifier: GPL-2.0-or-later
"""A campaign at gcc -O0 on all cores against one generator, one compilation and one child per declaration in sequence.

The CPU seconds of the campaign's compiler runs are taken by a `gcc` in the PATH that runs the real one and notes its
times.
"""

from __future__ import annotations

import io
import os
import re
import shlex
import shutil
import time
from pathlib import Path

import pytest

from cowrap_harness.build import Build
from cowrap_harness.campaign_report import CampaignReport, CampaignRequest
from cowrap_harness.campaign_run import run_campaign
from cowrap_harness.drawing import draw_sample
from cowrap_harness.driver import render_case_header, render_driver
from cowrap_harness.fuzz_batch import BatchOptions
from cowrap_harness.native import WorkerProcess
from cowrap_harness.native_request import NativeRequest
from cowrap_harness.reference import Outcome
from cowrap_harness.rules import DIALECTS, Duty, duties
from cowrap_harness.runner_generator import own_generator
from cowrap_harness.runtime_cache import runtime_objects
from cowrap_harness.sample import Sample
from cowrap_harness.scenarios import scenarios
from cowrap_harness.servers import end_servers
from cowrap_harness.toolchain import Toolchain, find_csrc

BUILD = Build("gcc", "O0")
SCHEDULES = 1
CASES = 6400
ALONE = 24
TIMES = re.compile(r"(\d+)m([\d.]+)s (\d+)m([\d.]+)s")


def counting_compiler(folder: Path) -> Path:
    """A folder with a `gcc` that leaves a file of its times for each run."""
    real = shutil.which("gcc")
    assert real
    (folder / "times").mkdir(parents=True)
    notes = shlex.quote(str(folder / "times"))
    script = f'#!/bin/sh\n{real} "$@"\nstatus=$?\ntimes > {notes}/$$\nexit $status\n'
    (folder / "gcc").write_text(script)
    (folder / "gcc").chmod(0o755)
    return folder


def compiler_seconds(folder: Path) -> float:
    """The CPU seconds of all runs noted there, their own processes' and those below."""
    total = 0.0
    for path in (folder / "times").iterdir():
        for found in TIMES.findall(path.read_text()):
            total += 60 * (int(found[0]) + int(found[2])) + float(found[1]) + float(found[3])
    return total


def campaign(directory: Path, cases: int) -> CampaignReport:
    options = BatchOptions("qemu-9.0", None, (BUILD.name,), SCHEDULES, cases)
    workers = len(os.sched_getaffinity(0))
    return run_campaign(CampaignRequest(options, 1, directory, workers=workers), io.StringIO())


def one_alone(sample: Sample, folder: Path, toolchain: Toolchain) -> None:
    """One generator process, one compilation, one child: what a loop over declarations would do."""
    (subject,) = sample.subjects
    (owed,) = duties(sample.dialect, [subject])
    assert isinstance(owed, Duty)
    folder.mkdir()
    (folder / "h.h").write_text(sample.header, encoding="utf-8", errors="surrogateescape")
    assert own_generator(sample.dialect).run(folder / "generated.c", [folder / "h.h"]).outcome is Outcome.OK
    targets = {subject.name: owed.target}
    (folder / "case.h").write_text(render_case_header([subject], targets, sample.definitions))
    (folder / "driver.c").write_text(render_driver([subject], targets))
    place = [f"-DCOWRAP_DIALECT={DIALECTS.index(sample.dialect)}", '-DCOWRAP_CASE_HEADER="case.h"']
    include = ["-I", str(find_csrc() / "include"), "-I", "."]
    objects = [str(path) for path in runtime_objects(toolchain, BUILD)]
    arguments = [*BUILD.compile_flags, *place, *include, "driver.c", "generated.c", *objects, "-o", "batch.so"]
    done = toolchain.compile(BUILD, arguments, cwd=folder, link=True)
    assert done.ok, done.stderr
    table = tuple(scenarios(owed))
    request = NativeRequest(
        folder / "batch.so", find_csrc() / "include" / "cowrap" / "world.h", DIALECTS.index(sample.dialect), table,
        ((0, tuple(range(len(table)))),), SCHEDULES,
    )  # fmt: skip
    end_servers()  # a process of its own for each
    assert WorkerProcess(request, folder).result().executions


def test_a_campaign_against_one_at_a_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tools = counting_compiler(tmp_path / "tools")
    monkeypatch.setenv("PATH", f"{tools}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    campaign(tmp_path / "warm", 2)
    for path in (tools / "times").iterdir():
        path.unlink()
    started = time.monotonic()
    report = campaign(tmp_path / "campaign", CASES)
    wall = time.monotonic() - started
    summed = compiler_seconds(tools)
    assert report.tally.counts["cases"] == CASES
    assert report.tally.counts["executions"] > CASES
    together = report.tally.counts["declarations"] / wall

    sample = draw_sample(1, 0, "qemu-9.0", 100)
    names = [subject.name for subject in sample.subjects][:ALONE]
    toolchain = Toolchain.discover()
    started = time.monotonic()
    for number, name in enumerate(names):
        one_alone(sample.only([name]), tmp_path / f"alone-{number}", toolchain)
    alone = len(names) / (time.monotonic() - started)

    cores = len(os.sched_getaffinity(0))
    factor, share = together / alone, wall / summed
    print(
        f"\nfuzz, gcc -O0, {cores} cores, declarations a second: {factor:.1f} x one at a time "
        f"({together:.1f}/s against {alone:.1f}/s), reach 30 x: {'ok' if factor >= 30 else 'short'}"
    )
    print(
        f"fuzz, gcc -O0, {cores} cores, wall time: {share:.2f} x the summed CPU seconds of its compiler runs "
        f"({wall:.1f} s against {summed:.1f} s), reach 0.75 x: {'ok' if share <= 0.75 else 'short'}"
    )
