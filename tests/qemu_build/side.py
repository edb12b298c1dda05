# SPDX-License-Identifier: GPL-2.0-or-later
"""One copy of a QEMU tree, configured and built: with its own script, or with cowrap in the script's place."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

CONFIGURE = (
    "--disable-system", "--disable-user", "--enable-tools", "--disable-docs", "--disable-download",
    "--disable-install-blobs",
)  # fmt: skip
UNIT_TESTS = (
    "test-coroutine", "test-aio", "test-bdrv-drain", "test-block-iothread", "test-bdrv-graph-mod", "test-block-backend",
)  # fmt: skip
TOOLS = ("qemu-img", "qemu-io", "qemu-nbd", "storage-daemon/qemu-storage-daemon")
TARGETS = ("libblock.a", *TOOLS, *(f"tests/unit/{name}" for name in UNIT_TESTS))


class BuildError(Exception):
    """A command that has to succeed did not; the message says which, and ends with the end of what it said."""


@dataclass(frozen=True)
class Took:
    """What a command took: seconds on the clock, and of processor time by it and its children."""

    wall: float
    processor: float


def run(command: list[str], folder: Path, log: Path) -> tuple[int, Took]:
    """Runs a command at low priority, its words into `log`; gives its exit status and what it took."""
    log.parent.mkdir(parents=True, exist_ok=True)
    started, before = time.monotonic(), resource.getrusage(resource.RUSAGE_CHILDREN)
    with log.open("w", encoding="utf-8") as stream:
        status = subprocess.run(
            ["nice", *command], cwd=folder, stdin=subprocess.DEVNULL, stdout=stream, stderr=stream, check=False
        ).returncode
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return status, Took(time.monotonic() - started, used)


def must(command: list[str], folder: Path, log: Path) -> Took:
    """As `run`; raises BuildError where the status is not 0."""
    status, took = run(command, folder, log)
    if status != 0:
        end = "\n".join(log.read_text(encoding="utf-8", errors="replace").splitlines()[-15:])
        raise BuildError(f"'{' '.join(command)}' ended with status {status}:\n{end}")
    return took


@dataclass(frozen=True)
class Side:
    """A folder with a source tree, the folder that it is built in, and one with what the commands said."""

    name: str
    folder: Path

    @property
    def source(self) -> Path:
        """The source tree."""
        return self.folder / "qemu"

    @property
    def build(self) -> Path:
        """Where it is built."""
        return self.folder / "build"

    @property
    def logs(self) -> Path:
        """What the commands said."""
        return self.folder / "logs"

    def configure(self) -> Took:
        """Configures the build with the Python that runs this, which brings meson. Raises BuildError."""
        self.build.mkdir()
        command = [os.path.relpath(self.source / "configure", self.build), f"--python={sys.executable}", *CONFIGURE]
        return must(command, self.build, self.logs / "configure")

    def make(self) -> Took:
        """Builds the block library, the tools and the unit tests. Raises BuildError."""
        return must(["ninja", *TARGETS], self.build, self.logs / "ninja")

    def generated(self) -> str:
        """The C file that the generator wrote."""
        return (self.build / "block/block-gen.c").read_text(encoding="utf-8")
