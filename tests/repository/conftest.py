# SPDX-License-Identifier: GPL-2.0-or-later
"""What the repository's tests look at: its files, its layer tables, and the import graph of each package."""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
COMMANDS = re.compile(r"^```sh\n(.*?)^```", re.M | re.S)
"""The blocks of a page that are executed."""
FENCE = re.compile(r"^```(\w[^\n]*)\n(.*?)^```$", re.M | re.S)
"""What a block is, and its text."""
NOT_OURS = {".git", ".venv", ".tox", ".cowrap", "build", "dist", "__pycache__", ".hypothesis", "node_modules"}


@dataclass(frozen=True)
class Package:
    """One source package: its modules' imports, and the order in which the listed ones may use each other."""

    name: str
    order: tuple[str, ...]
    to_come: tuple[str, ...]
    may_import: dict[str, list[str]]
    imports: dict[str, frozenset[str]]
    """module (`oracle`, `report.html`) -> absolute names of what it imports, wherever in the file it does."""

    def inner(self, module: str) -> frozenset[str]:
        """The modules of this package that `module` imports."""
        prefix = self.name + "."
        named = {name.removeprefix(prefix) for name in self.imports[module] if name.startswith(prefix)}
        return frozenset(self._module(name) for name in named if self._module(name))

    def _module(self, dotted: str) -> str:
        """`oracle.judge` is the name `judge` in the module `oracle`, unless such a module exists."""
        while dotted and dotted not in self.imports:
            dotted = dotted.rpartition(".")[0]
        return dotted

    def listed(self, module: str) -> str:
        """The row of the table that a module stands in: its own, or its folder's; "" where it has none."""
        top = module.partition(".")[0]
        return top if top in self.order else ""

    def closure(self, module: str) -> frozenset[str]:
        """All modules that importing `module` brings in, itself included."""
        seen: set[str] = set()
        waiting = [module]
        while waiting:
            current = waiting.pop()
            if current not in seen:
                seen.add(current)
                waiting.extend(self.inner(current))
        return frozenset(seen)


def imported_names(source: str, module: str, package: str) -> frozenset[str]:
    """Absolute dotted names of everything a module's text imports, in functions and under conditions too."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                parents = f"{package}.{module}".split(".")[: -node.level]
                base = ".".join([*parents, base] if base else parents)
            found.update(f"{base}.{alias.name}" for alias in node.names)
    return frozenset(found)


def read_package(name: str, table: dict[str, Any], root: Path) -> Package:
    """Reads a package's import graph from its files."""
    imports: dict[str, frozenset[str]] = {}
    for path in sorted(root.rglob("*.py")):
        module = ".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__")
        imports[module] = imported_names(path.read_text(encoding="utf-8"), module, name)
    return Package(name, tuple(table["order"]), tuple(table["to_come"]), table["may_import"], imports)


def own_files() -> Iterator[Path]:
    """Every file of the repository that somebody wrote or accepted."""

    def walk(directory: Path) -> Iterator[Path]:
        for path in sorted(directory.iterdir()):
            if path.name in NOT_OURS or path.name.endswith(("_cache", ".pyc", ".pending")) or path.is_symlink():
                continue
            if path.is_dir():
                yield from walk(path)
            else:
                yield path

    yield from walk(REPOSITORY)


@pytest.fixture(scope="session")
def commands_path(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A PATH on which both commands are this checkout's."""
    tools = tmp_path_factory.mktemp("bin")
    (tools / "python3").symlink_to(sys.executable)
    for name, module in (("cowrap", "cowrap.cli"), ("cowrap-harness", "cowrap_harness.cli")):
        (tools / name).write_text(f"#!{sys.executable}\nimport sys\nfrom {module} import main\nsys.exit(main())\n")
        (tools / name).chmod(0o755)
    return os.pathsep.join([str(tools), str(Path(sys.executable).parent), os.environ["PATH"]])


@pytest.fixture
def run_page(tmp_path: Path, commands_path: str) -> Callable[[str], list[str]]:
    """Runs the commands of a page in `docs`, line by line, in the test's folder; gives what each says.

    A command that does not end in status 0 fails the test.
    """
    for name in ("golden", "docs"):
        (tmp_path / name).symlink_to(REPOSITORY / name)

    def run(page: str) -> list[str]:
        # Made here, not before the test: a test takes CI away first where a page is for one's own machine.
        environment = {**os.environ, "PATH": commands_path, "NO_COLOR": "1"}
        text = (REPOSITORY / "docs" / page).read_text(encoding="utf-8")
        said = []
        for command in [line for block in COMMANDS.findall(text) for line in block.splitlines()]:
            line = ["sh", "-c", command]
            done = subprocess.run(line, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
            assert done.returncode == 0, (command, done.stdout[-2000:], done.stderr[-2000:])
            said.append(done.stdout)
        return said

    return run


@dataclass
class Step:
    """A block of commands on a page, the status that it is to end in, and what the page shows of its output."""

    commands: str
    status: int
    shown: list[str]

    def is_what_it(self, said: str) -> bool:
        """Whether the page shows what was said; a page that shows nothing of it says nothing about it.

        A line `...` stands for any lines, and so does what lies between two blocks that show parts of one output.
        """
        shown = "...\n".join(self.shown).splitlines()
        due = [r"(?:.*\n)*?" if line == "..." else re.escape(_without_counts(line)) + r"\n" for line in shown]
        printed = "".join(_without_counts(line) + "\n" for line in said.splitlines())
        return not shown or re.fullmatch("".join(due), printed) is not None


def _without_counts(line: str) -> str:
    """A line without how many scenarios, executions and seconds there were: a new scenario must not change a page."""
    counted = re.sub(r"\d+ of \d+ fail|[\d.,]+(?= (?:pass|executions|more like it|s$))", "N", line)
    return re.sub(r"(?<=\S) +", " ", counted).rstrip()


def read_steps(text: str) -> list[Step]:
    """A page's `sh` blocks (`sh status N` where that is not 0), each with the blocks `text` and `c` that follow it."""
    steps: list[Step] = []
    for kind, block in FENCE.findall(text):
        language, _, rest = kind.partition(" ")
        if language == "sh":
            steps.append(Step(block, int(rest.removeprefix("status ") or 0), []))
        elif language in ("text", "c") and steps:
            steps[-1].shown.append(block)
    return steps


@pytest.fixture
def step() -> Callable[..., Step]:
    """Makes a step that shows these blocks."""
    return lambda *shown: Step("", 0, list(shown))


@pytest.fixture
def follow_page(tmp_path: Path, commands_path: str, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], list[Step]]:
    """Does what a page in `docs` says, block by block, and holds what it shows against what is printed.

    This is done in an empty folder `work`, beside which the checkout stands as `cowrap`.
    """
    for name in ("CI", "COWRAP_DIALECT", "COWRAP_PENDING", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    # as at a terminal that is a hundred columns wide, without the line of progress that is gone in the end
    terminal = {"PATH": commands_path, "NO_COLOR": "1", "COLUMNS": "100", "COWRAP_PROGRESS": "0"}
    (tmp_path / "cowrap").symlink_to(REPOSITORY)
    work = tmp_path / "work"
    work.mkdir()

    def follow(page: str) -> list[Step]:
        steps = read_steps((REPOSITORY / "docs" / page).read_text(encoding="utf-8"))
        for step in steps:
            done = subprocess.run(
                ["sh", "-e", "-c", step.commands], cwd=work, env={**os.environ, **terminal}, text=True,
                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False,
            )  # fmt: skip
            assert done.returncode == step.status, (step.commands, done.stdout[-2000:])
            assert step.is_what_it(done.stdout), f"{step.commands}prints:\n{done.stdout}\nnot: {step.shown}"
        return steps

    return follow


@pytest.fixture(scope="session")
def repository() -> Path:
    """The repository's root."""
    return REPOSITORY


@pytest.fixture(scope="session")
def zipapp(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """dist/cowrap.pyz as `make zipapp` makes it, in a folder of this run's own."""
    target = tmp_path_factory.mktemp("zipapp") / "cowrap.pyz"
    subprocess.run([sys.executable, repository / ".ci/make_zipapp.py", target], check=True)
    return target


@pytest.fixture(scope="session")
def files() -> list[Path]:
    """Every file of the repository that somebody wrote or accepted."""
    return list(own_files())


@pytest.fixture(scope="session", params=["cowrap", "cowrap_harness"])
def package(request: pytest.FixtureRequest) -> Package:
    """Each of the two packages with its layer table."""
    tables = json.loads((Path(__file__).parent / "layers.json").read_text(encoding="utf-8"))
    table = tables[request.param]
    return read_package(request.param, table, REPOSITORY / table["root"])
