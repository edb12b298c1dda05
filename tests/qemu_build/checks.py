# SPDX-License-Identifier: GPL-2.0-or-later
"""QEMU's own tests on a built side: which unit tests and which iotests pass."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from tests.qemu_build.side import UNIT_TESTS, Side, Took, run

_TAP = re.compile(r"^(ok|not ok) \d+ (\S+)(.*)$", re.M)
_IOTEST = re.compile(r"(?:^|\s)(\S+) +(pass|fail|not run) +\[", re.M)
TOGETHER = 2
"""How many iotests run side by side."""


def tap_results(text: str) -> dict[str, bool]:
    """Whether each test of a TAP stream passed; skipped ones are left out."""
    return {name: word == "ok" for word, name, rest in _TAP.findall(text) if "# SKIP" not in rest}


def iotest_results(text: str) -> dict[str, str]:
    """`pass`, `fail` or `not run` for each test that QEMU's `check` reports."""
    return dict(_IOTEST.findall(text))


def unit_tests(side: Side) -> dict[str, bool]:
    """Whether each case of the unit tests passes; a program that fails or says nothing is a case that does not."""
    found: dict[str, bool] = {}
    for name in UNIT_TESTS:
        log = side.logs / name
        status, _ = run([str(side.build / "tests/unit" / name), "--tap"], side.build, log)
        cases = tap_results(log.read_text(encoding="utf-8", errors="replace"))
        found.update({f"{name} {case}": passed for case, passed in cases.items()})
        if status != 0 or not cases:
            found[f"{name} (status {status})"] = False
    return found


def iotests(side: Side, emulator: Path, names: Sequence[str] = ()) -> tuple[dict[str, str], Took]:
    """Runs qcow2's quick iotests, or those named; what each gave, and what all took."""
    os.environ["QEMU_PROG"] = str(emulator)
    chosen = list(names) or ["-g", "quick"]
    log = side.logs / "iotests"
    _, took = run(["./check", "-j", str(TOGETHER), "-qcow2", *chosen], side.build / "tests/qemu-iotests", log)
    return iotest_results(log.read_text(encoding="utf-8", errors="replace")), took


def alone(side: Side, emulator: Path, names: Iterable[str]) -> list[str]:
    """Which of the named iotests pass when each runs by itself: those have a clock, and fail on a busy machine."""
    return [name for name in names if iotests(side, emulator, [name])[0].get(name) == "pass"]
