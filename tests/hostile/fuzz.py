# SPDX-License-Identifier: GPL-2.0-or-later
"""`python -m tests.hostile.fuzz`: hostile inputs without end, in one process, from a seed; it goes on where it ended.

Exit status: 0 if every claim held, 1 if one did not, 2 for a wrong request.
"""

from __future__ import annotations

import argparse
import json
import resource
import sys
import time
from pathlib import Path
from typing import Any

from tests.hostile.claims import broken_claim
from tests.hostile.inputs import hostile_input

STEP = 10_000
"""So many inputs between two notes in the journal."""
MEMORY = 1 << 30
"""The address space of the process: what grows with the number of inputs meets it."""


def main(words: list[str]) -> int:
    """Run a campaign; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.hostile.fuzz", description=__doc__)
    parser.add_argument("--inputs", type=int, default=100_000, metavar="N", help="how many, over all runs of this seed")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--time", type=float, default=float("inf"), metavar="S", help="end after S seconds")
    parser.add_argument("--directory", type=Path, default=Path(".cowrap/hostile"), help="journal and findings")
    options = parser.parse_args(words)
    options.directory.mkdir(parents=True, exist_ok=True)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    return campaign(options.directory, options.seed, options.inputs, options.time)


def campaign(directory: Path, seed: int, inputs: int, seconds: float) -> int:
    """Judge the inputs from where the journal of this seed ends up to number `inputs`."""
    journal = directory / f"seed-{seed}.json"
    state: dict[str, Any] = {"next": 0, "findings": 0, "seconds": 0.0, "slowest": 0.0}
    if journal.exists():
        state = json.loads(journal.read_text())
    started = time.monotonic()
    while state["next"] < inputs and time.monotonic() - started < seconds:
        step(directory, seed, state, min(inputs, state["next"] + STEP))
        new = journal.with_suffix(".new")
        new.write_text(json.dumps(state) + "\n")
        new.replace(journal)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
    print(
        f"{state['next']} inputs, {state['findings']} findings, {state['seconds']:.0f} s of processor time, "
        f"slowest {state['slowest'] * 1000:.0f} ms, at most {peak} MiB"
    )
    return 1 if state["findings"] else 0


def step(directory: Path, seed: int, state: dict[str, Any], end: int) -> None:
    """Judge the inputs from `state["next"]` to `end`, and keep each that breaks a claim."""
    for number in range(state["next"], end):
        data = hostile_input(seed, number)
        began = time.process_time()
        problem = broken_claim(data, number)
        taken = time.process_time() - began
        state["seconds"] += taken
        state["slowest"] = max(state["slowest"], taken)
        if problem:
            state["findings"] += 1
            stem = directory / f"seed-{seed}-input-{number}"
            stem.with_suffix(".h").write_bytes(data)
            stem.with_suffix(".txt").write_text(f"{problem}\n", encoding="utf-8", errors="backslashreplace")
            print(f"{stem}.h: {problem.strip().splitlines()[-1][:200]}", flush=True)
    state["next"] = end


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
