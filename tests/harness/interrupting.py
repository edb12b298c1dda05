# SPDX-License-Identifier: GPL-2.0-or-later
"""Real commands that are interrupted, and real consumers of what they leave."""

from __future__ import annotations

import fcntl
import json
import os
import pty
import re
import signal
import subprocess
import sys
import termios
import time
from pathlib import Path
from typing import Any

import pytest

REPOSITORY = Path(__file__).parents[2]
WRONG = REPOSITORY / "tests/differential/wrong_generator.py"
PROGRAM = [sys.executable, "-m", "cowrap_harness.cli"]
DROP_IN = """\
import sys
from cowrap.cli import main_drop_in
sys.exit(main_drop_in(["--dialect", "{}", *sys.argv[1:]]))
"""
FORMS = ("json", "junit", "sarif", "gitlab", "html")
MANY = "".join(f"int co_wrapper_mixed_bdrv_rdlock bdrv_w{n}(BlockDriverState *bs, int64_t n);\n" for n in range(60))


class Command:
    """A command at work in its own folder, with its own folder for temporary files."""

    def __init__(self, folder: Path, *words: str, terminal: bool = False, **environment: str) -> None:
        self.folder = folder
        self.temporary = folder / "temporary"
        self.temporary.mkdir(exist_ok=True)
        self._ends = pty.openpty() if terminal else os.pipe()
        self.said = b""
        outs = (self._ends[1], self._ends[1]) if terminal else ((folder / "out").open("wb"), self._ends[1])
        surroundings = {**os.environ, "TERM": "xterm", "TMPDIR": str(self.temporary), **environment}
        self.process = subprocess.Popen(
            [*PROGRAM, *words], stdin=self._ends[1] if terminal else subprocess.DEVNULL,
            stdout=outs[0], stderr=outs[1], cwd=folder, env=surroundings, start_new_session=terminal,
            preexec_fn=(lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0)) if terminal else None,
        )  # fmt: skip
        os.close(self._ends[1])

    def until(self, words: str, least: int = -1, seconds: float = 120) -> Command:
        """Waits until it has said something, followed by a count of at least `least`, and reads all that it says.

        Not each count is shown: at most ten a second are.
        """
        end = time.monotonic() + seconds
        said = re.compile(re.escape(words.encode()) + (rb": (\d+) of" if least >= 0 else rb"()"))
        while not any(int(count or -1) >= least for count in said.findall(self.said)):
            assert self._read(), f"it ended and said {self.said!r}"
            assert time.monotonic() < end, self.said
        return self

    def _read(self) -> bool:
        try:
            data = os.read(self._ends[0], 65536)
        except OSError:  # the other end of a terminal is closed
            data = b""
        self.said += data
        return bool(data)

    def signal(self, number: int = signal.SIGINT) -> Command:
        self.process.send_signal(number)
        return self

    def press_ctrl_c(self) -> Command:
        """What a person does at its terminal, which tells all of the terminal's processes."""
        os.write(self._ends[0], b"\x03")
        return self

    def end(self) -> int:
        """Waits for the end, and for that of everything below it; gives the status."""
        while self._read():
            pass
        status = self.process.wait(60)
        os.close(self._ends[0])
        return status

    @property
    def out(self) -> str:
        path = self.folder / "out"
        return path.read_text() if path.exists() else self.said.decode().replace("\r\n", "\n")

    def left(self) -> list[str]:
        """What it has left in its folder for temporary files, and which processes still know of that folder."""
        found = [path.name for path in self.temporary.iterdir()]
        mark = str(self.temporary).encode()
        for entry in Path("/proc").iterdir():
            if entry.name.isdigit() and entry.name != str(os.getpid()):
                try:
                    words = (entry / "environ").read_bytes()
                    state = (entry / "stat").read_text().rpartition(")")[2].split()[0]
                except OSError:
                    continue
                if mark in words and state != "Z":
                    found.append((entry / "cmdline").read_bytes().replace(b"\0", b" ").decode())
        return found

    def gone(self) -> bool:
        """Whether nothing is left; what was ended has a moment to be gone."""
        end = time.monotonic() + 5
        while self.left() and time.monotonic() < end:
            time.sleep(0.05)
        return not self.left()


def asked_files() -> list[str]:
    return [word for form in FORMS for word in (f"--{form}", f"report.{form}")]


def checked(folder: Path, signal_name: str = "SIGINT") -> dict[str, Any]:
    """The JSON report of an interrupted run, when all files have been read by those that they are for."""
    jsonschema = pytest.importorskip("jsonschema")
    junitparser = pytest.importorskip("junitparser")
    report: dict[str, Any] = json.loads((folder / "report.json").read_text())
    jsonschema.validate(report, json.loads((REPOSITORY / "docs/reference/schemas/run.schema.json").read_text()))
    assert report["interrupted"] == signal_name
    left = {wrapper["name"] for wrapper in report["wrappers"] if wrapper["verdict"] == "NOT_JUDGED"}
    (run,) = json.loads((folder / "report.sarif").read_text())["runs"]
    (invocation,) = run["invocations"]
    assert (invocation["executionSuccessful"], invocation["exitSignalName"]) == (False, signal_name)
    notifications = [one["message"]["text"] for one in invocation["toolExecutionNotifications"]]
    assert notifications[0] == f"interrupted by {signal_name}"
    assert {text.partition(":")[0] for text in notifications if "NOT_JUDGED" in text} == left
    errors = {
        case.name
        for suite in junitparser.JUnitXml.fromfile(str(folder / "report.junit"))
        for case in suite
        if any(isinstance(one, junitparser.Error) and one.type == "NOT_JUDGED" for one in case.result)
    }
    assert errors >= left
    issues = json.loads((folder / "report.gitlab").read_text())
    assert {issue["description"].partition(":")[0] for issue in issues if issue["check_name"] == "NOT_JUDGED"} >= left
    assert f"interrupted by {signal_name}" in (folder / "report.html").read_text()
    return report
