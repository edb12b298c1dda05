# SPDX-License-Identifier: GPL-2.0-or-later
"""A second opinion: the cases of a built batch with iothreads as real threads, stand-alone, watched by TSan.

The generated text is compiled as it stands; only the header's `in_progress` is atomic there. What this finds and the
simulated world does not is a bug of the simulated world.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from cowrap_harness.batch_request import BuiltBatch
from cowrap_harness.build import FLAGS
from cowrap_harness.commands import Completed, run_command
from cowrap_harness.expectation import expect
from cowrap_harness.hold_file import hold_of
from cowrap_harness.observed import Observed
from cowrap_harness.outcome import Row
from cowrap_harness.real_threads_program import Job, Printed, read_runs, render_main
from cowrap_harness.rules import Duty
from cowrap_harness.runtime_cache import cached_objects
from cowrap_harness.toolchain import Toolchain, ToolchainError, case_options, find_csrc
from cowrap_harness.trace import Trace
from cowrap_harness.verdict import PASSED, Judgement, Verdict, judge_trace

NAME = "real threads"
"""In the place of a build's name."""

TIMES = 3
"""How often each case is run: here the machine chooses the order, and another one may come next time."""
HANGS_AFTER_S = 10
MOST_RACES = 3
"""Runs of one wrapper that may end the process by a race before its other cases are left out."""

_TSAN = ("-fsanitize=thread", "-O1", "-g", "-DCOWRAP_REAL_THREADS", "-pthread")
_OPTIONS = "halt_on_error=1:exitcode=66:detect_deadlocks=0:history_size=4:color=never:atexit_sleep_ms=0"
_SUMMARY = re.compile(r"^SUMMARY: ThreadSanitizer: (.*)$", re.MULTILINE)
_PATH = re.compile(r"(?:/[^/\s]+)+/(?=[^/\s]+:\d+)")


@dataclass(frozen=True)
class RealThreads:
    """The cases of some wrappers of one batch, which has to be gcc's. `jobs` name the wrappers by their index."""

    batch: BuiltBatch
    jobs: Sequence[Job]
    duties: Sequence[Duty]
    toolchain: Toolchain
    dialect: str

    def run(self, directory: Path) -> list[tuple[int, Row]]:
        """One row for each job: the first run that failed, else that all passed; each with its job's number.

        Raises ToolchainError where the program cannot be built: no finding, since the batch was built before.
        """
        program = self._build(directory)
        rows: dict[int, Row] = {}
        races: dict[int, int] = {}
        start = 0
        while start < len(self.jobs):
            done = run_command(
                [str(program), str(start), str(TIMES), str(HANGS_AFTER_S)],
                timeout=900,
                environment={"TSAN_OPTIONS": _OPTIONS},
            )
            if done.status == 42 or (done.status == 127 and not done.stdout):
                raise ToolchainError(f"the program with real threads cannot be run: {done.stderr.strip()}")
            printed = list(read_runs(done.stdout))
            for run in printed:
                self._judge(run, rows)
            if done.stdout.endswith("done\n") or not printed:
                break
            last = printed[-1]
            if last.trace is None:
                rows[last.job] = self._row(last.job, _death(done), None)
                wrapper = self.jobs[last.job].wrapper
                races[wrapper] = races.get(wrapper, 0) + 1
            start = self._next(last.job, races)
        return sorted(rows.items())

    def _next(self, job: int, races: dict[int, int]) -> int:
        """The job to go on with: behind this one, and behind its whole wrapper if that raced often enough."""
        wrapper = self.jobs[job].wrapper
        job += 1
        while races.get(wrapper, 0) >= MOST_RACES and job < len(self.jobs) and self.jobs[job].wrapper == wrapper:
            job += 1
        return job

    def _judge(self, run: Printed, rows: dict[int, Row]) -> None:
        known = rows.get(run.job)
        if run.trace is None or (known and known.judgement.verdict is not Verdict.PASS):
            return
        job = self.jobs[run.job]
        expected = expect(self.duties[run.job], job.layout, job.scenario)
        judgement = judge_trace(Observed(self.batch.subjects[job.wrapper].name, expected, run.trace))
        count = known.schedules + 1 if known else 1
        rows[run.job] = self._row(run.job, judgement, run.trace, count)

    def _row(self, job: int, judgement: Judgement, trace: Trace | None, count: int = 1) -> Row:
        passed = judgement.verdict is Verdict.PASS
        return Row(PASSED if passed else judgement, NAME, self.jobs[job].scenario, (), count, trace)

    def _build(self, directory: Path) -> Path:
        """Compiles what the batch was made of, the second runtime, and a main() with the cases."""
        csrc = find_csrc()
        text = render_main(self.jobs, hold_of(self.dialect).index)
        made_of = self.batch.library.parent
        for path in (made_of / "case.h", made_of / "generated.c", self.batch.driver):
            shutil.copy(path, directory)
        (directory / "main.c").write_text(text, encoding="ascii")
        compiler = self.toolchain.compiler(self.batch.build)
        sources = [*sorted((csrc / "threads").glob("*.c")), csrc / "src" / "child_limit.c"]
        flags = (*FLAGS, *_TSAN)
        runtime = map(str, cached_objects("threads", compiler, flags, sources, csrc))
        command = [compiler.path, *flags, "-I", str(csrc / "threads")]
        for step in (
            [*command, *case_options(self.dialect), "-c", "generated.c", "driver.c"],
            [*command, "-I", str(csrc / "include"), "main.c", "generated.o", "driver.o", *runtime, "-o", "program"],
        ):
            done = run_command(step, cwd=directory, timeout=300)
            if not done.ok:
                raise ToolchainError(f"the program with real threads cannot be built: {done.stderr.strip()[:2000]}")
        return directory / "program"


def _death(done: Completed) -> Judgement:
    """What a process says that ended in the middle of a run: TSan's finding, or how it died."""
    found = _SUMMARY.search(done.stderr)
    if found and not found[1].startswith("SEGV"):
        kind = found[1].partition(" /")[0].partition(" (")[0].strip().replace(" ", "-")
        return Judgement(Verdict.PROPERTY_BROKEN, kind, f"among real threads: {_PATH.sub('', found[1])}")
    how = "it took too long" if done.timed_out else f"the process ended with status {done.status}"
    said = done.stderr.strip().splitlines()
    return Judgement(Verdict.RUN_CRASH, "real threads", f"among real threads {how}" + (f": {said[0]}" if said else ""))
