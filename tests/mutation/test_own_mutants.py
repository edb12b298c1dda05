# SPDX-License-Identifier: GPL-2.0-or-later
"""The mutation of our own code: its operators, its list of survivors, and a sample of it that runs with all tests."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(REPOSITORY))  # what the environment `mutation` has by `python -m`

from tests.mutation.modules import Module  # noqa: E402
from tests.mutation.survivors import LIST, contradictions, read_survivors  # noqa: E402
from tests.mutation.targets import TARGETS  # noqa: E402
from tests.mutation.templates import template_mutants  # noqa: E402

TEXT = '''\
"""A docstring is no text."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    NAMES = ["a"]


def f(a: "int", b):
    return [f"{a}->x = {b};", *a]
'''


def mutants_of(folder: Path, text: str) -> dict[str, str]:
    """The value of `f(["1"], 2)` in each mutant, by its change."""
    path = folder / "m.py"
    path.write_text(text)
    found = {}
    for mutant in template_mutants(Module("m", path)):
        space: dict[str, object] = {}
        exec(mutant.compile(), space)
        found[mutant.name] = str(space["f"](["1"], 2))  # type: ignore[operator]
    return found


def test_each_operator_makes_its_change_and_leaves_the_rest(tmp_path: Path) -> None:
    usual = "[\"['1']->x = 2;\", '1']"
    found = mutants_of(tmp_path, TEXT)
    place = "m f: "
    assert found.pop(place + "swap `f'{a}->x = {b};'` and `*a`") == "['1', \"['1']->x = 2;\"]"
    assert found.pop(place + "drop `f'{a}->x = {b};'` of [f'{a}->x = {b};', *a]") == "['1']"
    assert found.pop(place + "drop `*a` of [f'{a}->x = {b};', *a]") == "[\"['1']->x = 2;\"]"
    assert found.pop(place + "drop {a} of f'{a}->x = {b};'") == "['->x = 2;', '1']"
    assert found.pop(place + "drop {b} of f'{a}->x = {b};'") == "[\"['1']->x = ;\", '1']"
    assert found.pop(place + "swap {a} and {b} of f'{a}->x = {b};'") == "[\"2->x = ['1'];\", '1']"
    assert found.pop(place + "-> to . at 0 of '->x = '") == usual.replace("->", ".")
    assert found.pop(place + "drop x at 2 of '->x = '") == usual.replace("x", "")
    assert found.pop(place + "drop = at 4 of '->x = '") == usual.replace("=", "")
    assert found.pop(place + "'->x =' for '->x = '") == usual.replace("= 2", "=2")
    assert found.pop(place + "drop ; at 0 of ';'") == usual.replace(";", "")
    assert found == {}


def test_tables_and_statements_lose_what_they_have(tmp_path: Path) -> None:
    text = "def f(a, b):\n    a.append('x')\n    a[0] += str(dict(k=b, **{}) and '')\n    return a, {'p': b}\n"
    found = mutants_of(tmp_path, text)
    assert {name.partition(": ")[2] for name in found} >= {
        "drop a.append('x')",
        "drop a[0] += str(dict(k=b, **{}) and '')",
        "drop k=b of dict(k=b, **{})",
        "drop **{} of dict(k=b, **{})",
        "x for ''",
        "drop `'p'` of {'p': b}",
        "drop `a` of (a, {'p': b})",
    }


@pytest.mark.parametrize("text", ["    m f: x\n", "Why.\n    m f: x\n    m f: x\n"])
def test_a_survivor_needs_one_reason(text: str) -> None:
    with pytest.raises(ValueError, match="m f: x"):
        read_survivors(text)


def test_the_list_is_held_both_ways() -> None:
    listed = read_survivors(
        "# a comment\n\nWhy this\nis so.\n    m f: a\n    m f: b\n    n g: c\n\nOther.\n    m f: d\n"
    )
    assert listed == {**dict.fromkeys(["m f: a", "m f: b", "n g: c"], "Why this is so."), "m f: d": "Other."}
    killers = {"m f: a": "", "m f: b": "test_x", "m f: e": "", "m f: f": "test_y"}
    assert contradictions(killers, listed, ["m"]) == [
        "survives: m f: e",
        "listed, but killed by test_x: m f: b",
        "listed, but there is no such mutant: m f: d",
    ]
    assert contradictions({"m f: a": ""}, ["m f: a"], ["m"]) == []


def test_the_list_names_mutated_modules_only() -> None:
    modules = {module.name for target in TARGETS for module in target.modules}
    assert {name.partition(" ")[0] for name in read_survivors(LIST.read_text())} <= modules


def test_a_sample_of_template_mutants_is_killed() -> None:
    """Each third; `tox -e mutation` judges all, and those of Cosmic Ray."""
    command = [sys.executable, "-m", "tests.mutation", "spelling", "--templates", "--every", "3"]
    done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    found = re.search(r"^cowrap\.emit: (\d+) mutants, \1 killed, 0 survive", done.stdout, re.M)
    assert found, done.stdout
    assert int(found[1]) > 100, "the templates have lost most of their mutants"
