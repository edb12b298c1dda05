# SPDX-License-Identifier: GPL-2.0-or-later
"""The harness's command line where it is wrong: what is said, and where to look; and that all help has one form."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator

import pytest

from cowrap_harness.cli import command_parser
from cowrap_harness.fetch_tree import fetch_parser
from cowrap_harness.predicate import predicate_parser

Capture = pytest.CaptureFixture[str]


def parsers(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    yield parser
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for command in action.choices.values():
                yield from parsers(command)


ALL = {one.prog: one for root in (command_parser, fetch_parser, predicate_parser) for one in parsers(root())}


def refused(words: list[str], capsys: Capture) -> list[str]:
    with pytest.raises(SystemExit) as stop:
        command_parser().parse_args(words)
    assert stop.value.code == 2
    return capsys.readouterr().err.splitlines()


@pytest.mark.parametrize(
    ("words", "said", "usage"),
    [
        (["rum"], "unknown command 'rum': did you mean 'run'?", "COMMAND [OPTION]..."),
        (["golden", "chek"], "unknown action 'chek': did you mean 'check'?", "golden ACTION [OPTION]..."),
        (["run", "--mattrix=x"], "unknown option '--mattrix': did you mean '--matrix'?", "run [OPTION]... IN..."),
        (["run", "--foo"], "unknown option '--foo'", "run [OPTION]... IN..."),
        (["--foo", "run"], "unknown option '--foo'", "COMMAND [OPTION]..."),
        (["golden", "check", "--suit", "x", "--bar"], "unknown option '--bar'", "golden check [OPTION]... [NAME]..."),
        (["epochs", "--gti"], "unknown option '--gti': did you mean '--git'?", "epochs [OPTION]... --git REPO [IN]..."),
        (["doctor", "x"], "'x' is one argument too many", "doctor [OPTION]..."),
        (["run"], "missing: IN", "run [OPTION]... IN..."),
        (["run", "--matrix"], "option '--matrix' needs a value", "run [OPTION]... IN..."),
        (["doctor", "--quiet=1"], "option '--quiet' takes no value", "doctor [OPTION]..."),
        (["run", "--seed", "x", "a.h"], "option '--seed' must be a whole number", "run [OPTION]... IN..."),
        (["run", "--width", "x"], "option '--width' must be a whole number, 40 or more", "run [OPTION]... IN..."),
        (["fuzz", "--time", "nan"], "option '--time' must be a number of seconds, more than 0", "fuzz [OPTION]..."),
        (["mutants", "--least", "x"], "option '--least' must be a number from 0 to 100", "mutants [OPTION]... [IN]..."),
        (["fuzz", "--inner", "x"], "'x' is no value for '--inner': choose from auto, tcc, none", "fuzz [OPTION]..."),
    ],
)  # fmt: skip
def test_a_wrong_command_line_is_three_lines(words: list[str], said: str, usage: str, capsys: Capture) -> None:
    command = re.sub(r" (COMMAND|ACTION|\[OPTION).*", "", f"cowrap-harness {usage}")
    assert refused(words, capsys) == [
        f"cowrap-harness: error: {said}", f"usage: cowrap-harness {usage}", f"'{command} --help' tells more."
    ]  # fmt: skip


def test_words_that_follow_dashes_or_belong_to_an_option_are_no_unknown_options() -> None:
    options = command_parser().parse_args(["run", "--generator", "./mine --foo", "--mat", "quick", "--", "--foo.h"])
    assert (options.generator, options.matrix, options.inputs) == ("./mine --foo", "quick", ["--foo.h"])


@pytest.mark.parametrize("words", [[], ["golden"]])
def test_no_command_lists_the_commands(words: list[str], capsys: Capture) -> None:
    said = refused(words, capsys)
    assert re.fullmatch("cowrap-harness: error: no (command|action) given", said[0])
    assert "  check       Compare what comes out now with the goldens." in said or "  run         " in "\n".join(said)


@pytest.mark.parametrize("name", sorted(ALL))
def test_all_help_has_one_form(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    text = ALL[name].format_help()
    assert re.match(rf"usage: {name} .*\n\n[A-Z][^.]*\.", text)
    assert "\n  -h, --help\n        show this help and exit\n" in text
    assert max(map(len, text.splitlines())) <= 80
    assert "(default " not in text.replace("\n", " ")
    if name.endswith("golden"):
        return
    assert "\nexit status:\n  0  " in text
