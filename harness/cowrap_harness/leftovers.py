# SPDX-License-Identifier: GPL-2.0-or-later
"""Ends every process that a campaign left behind, found by a mark in its environment; runs as the campaign's watchdog.

`python -m cowrap_harness.leftovers MARK SCRATCH` waits until its standard input closes, which the kernel does for a
campaign that was killed; then it ends whatever still bears the mark, and removes the scratch directory.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import sys
import time
from pathlib import Path

VARIABLE = "COWRAP_CAMPAIGN"
_ROUNDS = 100


def marked_processes(mark: str) -> list[int]:
    """The processes whose environment bears the mark, or one that begins with it and a dash."""
    wanted = f"{VARIABLE}={mark}".encode()
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit() and int(entry.name) != os.getpid():
            with contextlib.suppress(OSError):
                words = (entry / "environ").read_bytes().split(b"\0")
                if any(word == wanted or word.startswith(wanted + b"-") for word in words):
                    found.append(int(entry.name))
    return found


def end_marked(mark: str) -> int:
    """Kills them until none is left, since one may start another meanwhile; returns how many there were."""
    ended: set[int] = set()
    for _ in range(_ROUNDS):
        found = [pid for pid in marked_processes(mark) if not _is_zombie(pid)]
        if not found:
            break
        ended.update(found)
        for pid in found:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.kill(pid, signal.SIGKILL)
        time.sleep(0.01)
    return len(ended)


def _is_zombie(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except (OSError, IndexError):
        return True


def main(mark: str, scratch: str) -> int:
    """Waits for the campaign's end, then cleans up behind it."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    while os.read(0, 4096):
        pass
    end_marked(mark)
    shutil.rmtree(scratch, ignore_errors=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
