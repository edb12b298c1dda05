# SPDX-License-Identifier: GPL-2.0-or-later
"""Which interpreters that the generator supports this machine has: `missing_pythons.py [INTERPRETER...]` names those it
has not.

The environments and tests that want one pass over it without a word, or with one that few see; a person must see it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

WANTED = {
    "CPython 3.9": "the oldest one; environment py39 is skipped",
    "CPython 3.10": "",
    "CPython 3.11": "",
    "CPython 3.12": "",
    "CPython 3.13": "",
    "PyPy 3": "",
}
"""The supported interpreters, and what is said of a missing one besides that the generator is not tried on it."""

_ASK = (
    "import platform; name, (major, minor, _) = platform.python_implementation(), platform.python_version_tuple();"
    "print(name, major if name == 'PyPy' else major + '.' + minor)"
)


def candidates(named: Iterable[str] = ()) -> list[str]:
    """Commands that may be interpreters: `named`, those of the PATH, and pyenv's."""
    words = ["python3", *[f"python3.{minor}" for minor in range(9, 14)], "pypy3"]
    pyenv = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv")
    installed = [str(path) for path in sorted(pyenv.glob("versions/*/bin/python3"))]
    return [*named, *filter(None, map(shutil.which, words)), *installed]


def found(commands: Iterable[str]) -> dict[str, str]:
    """The supported interpreters among `commands`, each asked what it is: its name in `WANTED`, and its command."""
    known: dict[str, str] = {}
    for command in commands:
        try:
            said = subprocess.run([command, "-S", "-c", _ASK], capture_output=True, text=True, check=False).stdout
        except OSError:
            continue
        if said.strip() in WANTED:
            known.setdefault(said.strip(), command)
    return known


def main() -> None:
    """Prints a line for each supported interpreter that is not there."""
    present = found(candidates(sys.argv[1:]))
    for name, more in WANTED.items():
        if name not in present:
            sys.stdout.write(
                f"NOTE: no {name} on this machine: the generator is not tried on it{more and f' ({more})'}\n"
            )


if __name__ == "__main__":
    main()
