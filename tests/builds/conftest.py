# SPDX-License-Identifier: GPL-2.0-or-later
"""The example project of docs/builds.md in a folder of the test's own, with this checkout's commands on the PATH."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
COMMAND = """#!{python}
import sys
sys.path[:0] = [{generator!r}, {harness!r}]
with open({log!r}, "a") as log:
    log.write(" ".join(sys.argv[1:]) + "\\n")
from {module} import main
sys.exit(main())
"""


@dataclass(frozen=True)
class Project:
    """A copy of the example project; `cowrap` and `cowrap-harness` are this checkout's, and list their runs."""

    path: Path
    log: Path
    environment: dict[str, str]

    def run(self, *words: object) -> subprocess.CompletedProcess[str]:
        """What a command does in the project's folder."""
        return subprocess.run(
            [str(word) for word in words], cwd=self.path, env=self.environment, text=True, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False,
        )  # fmt: skip

    def must(self, *words: object) -> str:
        """What a command says that has to end in status 0."""
        done = self.run(*words)
        assert done.returncode == 0, done.stdout
        return done.stdout

    def runs(self) -> list[str]:
        """The arguments of each run of one of our commands so far."""
        return self.log.read_text(encoding="utf-8").splitlines() if self.log.exists() else []


def tools(folder: Path, log: Path) -> Path:
    """A folder with our commands."""
    folder.mkdir()
    sources = {name: str(REPOSITORY / name) for name in ("generator", "harness")}
    for name, module in (("cowrap", "cowrap.cli"), ("cowrap-harness", "cowrap_harness.cli")):
        text = COMMAND.format(python=sys.executable, log=str(log), module=module, **sources)
        (folder / name).write_text(text, encoding="utf-8")
        (folder / name).chmod(0o755)
    return folder


@pytest.fixture(scope="session")
def repository() -> Path:
    """The repository's root."""
    return REPOSITORY


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """The example project, not built yet."""
    path = tmp_path / "project"
    shutil.copytree(REPOSITORY / "docs/example/build-project", path)
    log = tmp_path / "runs"
    # meson, ninja, cmake and pre-commit stand beside the Python that runs this
    folders = [str(tools(tmp_path / "tools", log)), str(Path(sys.executable).parent), os.environ["PATH"]]
    left_out = ("CC", "CFLAGS", "LDFLAGS", "MAKEFLAGS", "MAKELEVEL", "DESTDIR", "COWRAP_DIALECT", "NINJA_STATUS")
    kept = {name: value for name, value in os.environ.items() if name not in left_out}
    return Project(path, log, {**kept, "PATH": os.pathsep.join(folders)})
