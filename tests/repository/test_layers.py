# SPDX-License-Identifier: GPL-2.0-or-later
"""The two layer tables (layers.json) against the code.

Modules that split out of listed ones need no entry: the order holds between listed modules along every import path.
"""

from __future__ import annotations

import graphlib
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

STANDARD_LIBRARY = sys.stdlib_module_names


def test_no_import_cycles(package: Any) -> None:
    graph = {module: package.inner(module) - {module} for module in package.imports}
    try:
        list(graphlib.TopologicalSorter(graph).static_order())
    except graphlib.CycleError as error:
        pytest.fail(f"import cycle in {package.name}: {' -> '.join(error.args[1])}")


def test_imports_point_upwards_in_the_table(package: Any) -> None:
    """A listed module reaches, also through unlisted ones, only modules listed above it."""
    wrong = []
    for module in package.imports:
        row = package.listed(module)
        if not row:
            continue
        for reached in package.closure(module) - {module}:
            other = package.listed(reached)
            if other and other != row and package.order.index(other) > package.order.index(row):
                wrong.append(f"{package.name}.{module} reaches {reached}, which stands below it")
    assert wrong == []


def test_only_the_named_modules_cross_between_the_packages(package: Any) -> None:
    for other, allowed in package.may_import.items():
        crossing = {
            module for module, names in package.imports.items()
            if any(name == other or name.startswith(other + ".") for name in names)
        }  # fmt: skip
        # What splits out of an allowed module keeps its name in front.
        permitted = {name for name in crossing if re.split(r"[_.]", name)[0] in allowed}
        assert crossing - permitted == set(), f"only {allowed} may import {other}"


def test_generator_needs_the_standard_library_only(package: Any) -> None:
    if package.name != "cowrap":
        return
    roots = {name.partition(".")[0] for names in package.imports.values() for name in names}
    assert roots - STANDARD_LIBRARY - {"cowrap"} == set()


def test_the_oracle_is_free_of_the_generator(package: Any) -> None:
    if package.name != "cowrap_harness":
        return
    for module in ("oracle", "rules", "case", "trace"):
        for reached in package.closure(module):
            names = package.imports[reached]
            assert not any(n == "cowrap" or n.startswith("cowrap.") for n in names), f"{module} -> {reached} -> cowrap"


def test_the_oracle_runs_without_the_generator(repository: Path) -> None:
    """The same at run time: importlib and the like would escape a reading of the text."""
    program = (
        "import sys; sys.modules['cowrap'] = None\n"
        "import cowrap_harness.oracle\n"
        "assert not [name for name in sys.modules if name.startswith('cowrap.')]"
    )
    result = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, cwd=repository / "harness", check=False
    )
    assert result.returncode == 0, result.stderr


def test_every_row_names_a_module_or_is_still_to_come(package: Any) -> None:
    """A row whose module was renamed away is a table that says nothing."""
    present = {package.listed(module) for module in package.imports}
    assert set(package.order) - present - set(package.to_come) == set()


def test_no_module_is_a_drawer(package: Any) -> None:
    names = {module.rpartition(".")[2] for module in package.imports}
    assert names & {"utils", "util", "common", "helpers", "misc"} == set()


def test_the_docstring_of_the_generator_names_each_module_once(package: Any, repository: Path) -> None:
    """It is the map for who reads the package first: stages in the first column, modules in the second."""
    if package.name != "cowrap":
        return
    text = (repository / "generator/cowrap/__init__.py").read_text(encoding="utf-8")
    named = [word for line in text.splitlines() if line.startswith("    ") for word in line[19:].split()]
    modules = {module.partition(".")[0] for module in package.imports} - {"__init__", "__main__", "pipeline"}
    assert sorted(named) == sorted(modules)
