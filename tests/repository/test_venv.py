# SPDX-License-Identifier: GPL-2.0-or-later
"""`.ci/venv`: which Python it makes `.venv` from, tried with programs that only say they are Pythons."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TOOLS = ("sh", "dirname", "touch", "mkdir", "chmod")
FAKE = """#!/bin/sh
# Exit statuses: is it new enough, can it make environments, has it virtualenv.
NEW={new} VENV={venv} VIRTUALENV={virtualenv}
case "$*" in
    *version_info*) exit $NEW ;;
    *ensurepip*) exit $VENV ;;
    "-m virtualenv --version") exit $VIRTUALENV ;;
    "-m venv --clear .venv" | "-m virtualenv --clear -q .venv")
        echo "{name} $2" > made
        mkdir -p .venv/bin
        printf '#!/bin/sh\\necho "$@" >> installed\\n' > .venv/bin/python
        chmod +x .venv/bin/python ;;
    *) echo "{name} was asked: $*" >&2; exit 9 ;;
esac
"""
GOOD, OLD, NO_VENV, ONLY_VIRTUALENV = (0, 0, 1), (1, 0, 1), (0, 1, 1), (0, 1, 0)


class Machine:
    """A folder with a copy of `.ci/venv`, and the Pythons that are put on it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (folder / "project/.ci").mkdir(parents=True)
        (folder / "tools").mkdir()
        for name in TOOLS:
            found = shutil.which(name)
            assert found
            (folder / "tools" / name).symlink_to(found)
        text = (ROOT / ".ci/venv").read_text()
        for place in ("/usr/bin/python3", "/usr/local/bin/python3"):  # what really stands there is no part of a test
            assert text.count(f" {place}") == 1
            text = text.replace(f" {place}", f" {folder}{place}")
        (folder / "project/.ci/venv").write_text(text)

    def put(self, place: str, kind: tuple[int, int, int]) -> str:
        """A Python of a kind at a place below the folder; gives its path."""
        path = self.folder / place
        path.parent.mkdir(parents=True, exist_ok=True)
        new, venv, virtualenv = kind
        path.write_text(FAKE.format(name=place, new=new, venv=venv, virtualenv=virtualenv))
        path.chmod(0o755)
        return str(path)

    def run(self, python: str = "", what: str = "tox") -> subprocess.CompletedProcess[str]:
        """`.ci/venv WHAT`, with `$PYTHON` where one is named."""
        environment = {"PATH": f"{self.folder}/path:{self.folder}/tools", "PYENV_ROOT": f"{self.folder}/pyenv"}
        environment |= {"PYTHON": python} if python else {}
        command = ["sh", ".ci/venv", what]
        cwd = self.folder / "project"
        return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)

    def read(self, name: str) -> str:
        """What a fake left in the project's folder."""
        return (self.folder / "project" / name).read_text().strip()


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


ORDER = [
    "usr/bin/python3", "path/python3", "usr/local/bin/python3", "path/python3.13", "path/python3.12", "path/python3.11",
    "path/python3.10", "path/python3.14", "pyenv/versions/3.12.1/bin/python3",
]  # fmt: skip


@pytest.mark.parametrize("first", range(len(ORDER)), ids=ORDER)
def test_the_first_that_will_do_is_taken(first: int, machine: Machine) -> None:
    """Those before it are too old or cannot make environments, those behind it would do as well."""
    for place, name in enumerate(ORDER):
        machine.put(name, (OLD, NO_VENV)[place % 2] if place < first else GOOD)
    done = machine.run()
    assert done.returncode == 0, done.stderr
    assert machine.read("made") == f"{ORDER[first]} venv"
    assert (machine.folder / "project/.venv/.tox").exists()


@pytest.mark.parametrize(("kind", "made"), [(GOOD, "named/python venv"), (OLD, "usr/bin/python3 venv")])
def test_a_named_one_comes_first_if_it_is_new_enough(kind: tuple[int, int, int], made: str, machine: Machine) -> None:
    named = machine.put("named/python", kind)
    machine.put("usr/bin/python3", GOOD)
    assert machine.run(named).returncode == 0
    assert machine.read("made") == made


def test_virtualenv_does_where_none_can_make_environments_itself(machine: Machine) -> None:
    machine.put("usr/bin/python3", OLD)
    machine.put("path/python3", ONLY_VIRTUALENV)
    assert machine.run().returncode == 0
    assert machine.read("made") == "path/python3 virtualenv"


def test_without_any_it_says_what_to_type(machine: Machine) -> None:
    machine.put("path/python3", OLD)
    done = machine.run()
    assert done.returncode == 2
    assert "sudo apt-get install python3 python3-venv" in done.stderr
    assert "make setup PYTHON=/path/to/python3" in done.stderr
    assert not (machine.folder / "project/.venv").exists()


@pytest.mark.parametrize(("what", "installed"), [("tox", "tox"), ("harness", "-e .[harness]")])
def test_what_is_asked_for_is_installed(what: str, installed: str, machine: Machine) -> None:
    machine.put("usr/bin/python3", GOOD)
    assert machine.run(what=what).returncode == 0
    assert machine.read("installed").endswith(f"-m pip install -q --no-compile --disable-pip-version-check {installed}")
