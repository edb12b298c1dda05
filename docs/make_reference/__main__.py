# SPDX-License-Identifier: GPL-2.0-or-later
"""Makes docs/reference anew, or says what is not up to date: `python -m docs.make_reference [--check]`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from docs.make_reference.markdown import COMMAND
from docs.make_reference.pages import reference

FOLDER = Path(__file__).resolve().parents[1] / "reference"


def differing(folder: Path, files: dict[str, str]) -> list[str]:
    """The paths in `folder` whose bytes are not those of `files`: missing, changed, or no longer made."""
    there = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    changed = {name for name in there & files.keys() if (folder / name).read_bytes() != files[name].encode()}
    return sorted(changed | (there ^ files.keys()))


def main(arguments: list[str] | None = None) -> int:
    """Writes what differs and takes away what is no longer made; returns 1 for `--check` where something differs."""
    parser = argparse.ArgumentParser(prog=COMMAND, description="Makes docs/reference from the tables in the code.")
    parser.add_argument("--check", action="store_true", help="write nothing; exit status 1 where something differs")
    options = parser.parse_args(arguments)
    files = reference()
    names = differing(FOLDER, files)
    for name in names:
        print(f"{'differs' if options.check else 'written'}: docs/reference/{name}")
        if not options.check:
            _put(FOLDER / name, files.get(name))
    if names and options.check:
        print(f"mend it: {COMMAND}")
    return int(bool(names) and options.check)


def _put(path: Path, text: str | None) -> None:
    if text is None:
        path.unlink()
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="")


if __name__ == "__main__":
    sys.exit(main())
