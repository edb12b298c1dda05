# SPDX-License-Identifier: GPL-2.0-or-later
"""The walls around native code that the kernel gives or does not give: what doctor shows and every run notes."""

from __future__ import annotations

import ctypes
import os
from functools import cache
from pathlib import Path

_PR_GET_PDEATHSIG = 2
_PR_GET_SECCOMP = 21
_FILTERED_MACHINES = ("x86_64", "aarch64")
"""Those for which csrc/src/child_seal.c has a filter."""
_ACTIONS = Path("/proc/sys/kernel/seccomp/actions_avail")


def seccomp_state() -> tuple[bool, str]:
    """Whether a child can give up files, network and processes, and what says so."""
    if _prctl(_PR_GET_SECCOMP) < 0 or not _ACTIONS.is_file():
        return False, "the kernel has no seccomp filter"
    if os.uname().machine not in _FILTERED_MACHINES:
        return False, f"there is no filter for {os.uname().machine}"
    words = _ACTIONS.read_text(encoding="ascii").split()
    return {"kill_process", "errno", "allow"} <= set(words), " ".join(words)


def death_signal_state() -> tuple[bool, str]:
    """Whether a child can be made to die with its parent, and what says so."""
    works = _prctl(_PR_GET_PDEATHSIG) >= 0
    return works, "prctl works" if works else "prctl refused"


@cache
def has_seccomp() -> bool:
    """Whether native children are sealed; where they cannot be, every run notes it."""
    return seccomp_state()[0]


def missing_walls() -> tuple[str, ...]:
    """A note for each wall that is down on this machine."""
    notes = []
    works, why = seccomp_state()
    if not works:
        notes.append(f"a wall is down: {why}: native code could reach files, network and other processes")
    works, why = death_signal_state()
    if not works:
        notes.append(f"a wall is down: {why}: native code could outlive the harness")
    return tuple(notes)


def _prctl(option: int) -> int:
    """A prctl that reads one value."""
    value = ctypes.c_int(0)
    return int(ctypes.CDLL(None, use_errno=True).prctl(option, ctypes.byref(value), 0, 0, 0))
