# SPDX-License-Identifier: GPL-2.0-or-later
"""Says which environments tox will skip for want of an interpreter: `missing_pythons.py [INTERPRETER...]`.

With -qq tox skips them without a word; a person must see it.
"""

from __future__ import annotations

import subprocess
import sys

WANTED = {"3.9": "py39 (the oldest Python of the generator)"}


def has(version: str, interpreters: list[str]) -> bool:
    """Whether one of `interpreters`, or the PATH's python of that version, runs and is of `version`."""
    ask = "import sys; print('%d.%d' % sys.version_info[:2])"
    for command in (f"python{version}", *interpreters):
        try:
            said = subprocess.run([command, "-c", ask], capture_output=True, text=True, check=False).stdout
        except OSError:
            continue
        if said.strip() == version:
            return True
    return False


if __name__ == "__main__":
    for version, what in WANTED.items():
        if not has(version, sys.argv[1:]):
            sys.stdout.write(f"NOTE: no Python {version} on this machine: environment {what} is skipped\n")
