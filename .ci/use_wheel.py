# SPDX-License-Identifier: GPL-2.0-or-later
"""Installs the wheel of a folder into an empty environment of each Python, and uses it there:
`use_wheel.py FOLDER [INTERPRETER...]`; without interpreters all of the PATH and of pyenv.

Exit status: 0 if the wheel is of use on each, 1 if not on one.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from missing_pythons import candidates, found

HEADER = Path(__file__).resolve().parent.parent / "docs/example/block-demo.h"
HARNESS_FROM = (3, 10)


def said(*command: str) -> str | None:
    """What a command printed; None if it failed, after what it complained of."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run(command, env=clean, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        print(f"{' '.join(command)}: exit {done.returncode}\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
        return None
    return done.stdout


def of_use(python: str, wheel: Path, folder: Path) -> bool:
    """Whether the wheel installs into an empty environment of this Python, and its commands do their work there."""
    version = said(python, "-c", "import sys; print(sys.implementation.name, '%d.%d.%d' % sys.version_info[:3])")
    if version is None or said(python, "-m", "venv", str(folder)) is None:
        return False
    name, _, number = version.strip().partition(" ")
    harness = name == "cpython" and tuple(map(int, number.split(".")[:2])) >= HARNESS_FROM
    wanted = f"{wheel}[harness]" if harness else str(wheel)
    program, out = folder / "bin", folder / "block-gen.c"
    commands = [
        [str(program / "pip"), "install", "-q", "--disable-pip-version-check", wanted],
        [str(program / "cowrap"), "generate", "-o", str(out), str(HEADER)],
        [str(program / "cowrap"), "lint", str(HEADER)],
        [str(program / "cowrap"), "explain", "int co_wrapper bdrv_foo(int n);"],
        [str(program / "block-coroutine-wrapper"), str(out), str(HEADER)],
    ]
    if harness:
        commands.append([str(program / "cowrap-harness"), "run", "--matrix", "quick", str(HEADER)])
    good = all(said(*command) is not None for command in commands) and out.read_text().count("typedef struct") == 16
    print(f"{version.strip()}: {'generator and harness' if harness else 'generator'}: {'ok' if good else 'FAILED'}")
    return good


def main() -> int:
    """Try the only wheel of the folder on each interpreter; returns the exit status."""
    (wheel,) = Path(sys.argv[1]).glob("*.whl")
    with tempfile.TemporaryDirectory() as folder:
        results = [
            of_use(python, wheel, Path(folder) / str(number))
            for number, python in enumerate(sys.argv[2:] or found(candidates()).values())
        ]
    return 0 if results and all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
