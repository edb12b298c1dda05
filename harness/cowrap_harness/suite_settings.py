# SPDX-License-Identifier: GPL-2.0-or-later
"""The settings of a golden suite for any generator: its file `golden.ini`, checked, with what the command line adds."""

from __future__ import annotations

import configparser
import difflib
import os
import shlex
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import TypeVar

from cowrap_harness.golden_file import GoldenError
from cowrap_harness.golden_words import SETTINGS_FILE

SECTION, ENVIRONMENT_SECTION = "golden", "environment"

SAYS = "says"
"""In a field's metadata: what the setting says."""

_Value = TypeVar("_Value")


def setting(default: _Value, says: str) -> _Value:
    """A field with its default, and what it says."""
    return field(default=default, metadata={SAYS: says})


@dataclass(frozen=True)
class SuiteSettings:
    """What a suite's owner may say; each field but the last is a key of the section `[golden]`, with `-` for `_`.

    Patterns of files are those of a shell, without `/` for any folder of the suite. In `output`, `error` and `status`
    `{stem}` is the input's name without its ending, `{name}` the whole.
    """

    command: tuple[str, ...] = setting((), "what is tested; must be said; `--command` goes before")
    inputs: tuple[str, ...] = setting(
        ("*",), "patterns of files that are inputs, expected files left out; `--inputs` goes before"
    )
    ignore: tuple[str, ...] = setting((), "patterns of files that are none")
    output: str = setting("{stem}.out", "where the expected output stands, seen from the input's folder")
    error: str = setting("{stem}.err", "where the expected standard error stands; empty: not compared")
    status: str = setting("{stem}.exit", "where the expected exit status stands; empty: not compared")
    write_empty: bool = setting(False, "`yes`: an empty output and an empty standard error have files too")
    may_be_empty: tuple[str, ...] = setting((), "patterns of inputs for which nothing may come out")
    listed: str = setting("", "a file that names the inputs which the build runs; `--listed` goes before")
    listed_as: str = setting("{name}", "how it names them: `{name}`, or `{stem}` without the ending")
    timeout: float = setting(30.0, "seconds for one input")
    environment: Mapping[str, str] = field(default_factory=dict)

    @property
    def expected_patterns(self) -> tuple[str, ...]:
        """The patterns of the expected files that are compared."""
        return tuple(filter(None, (self.output, self.error, self.status)))


def read_settings(suite: Path, file: Path | None = None, **given: str | None) -> SuiteSettings:
    """The settings of a suite.

    `file` is read in place of the suite's own `golden.ini`, which need not be there; `given` holds what the command
    line says, by the names of the fields, and goes before. Raises GoldenError for what cannot be read or understood,
    and where no command is named.
    """
    if not suite.is_dir():
        raise GoldenError(f"{suite}: no such folder; --suite DIR names the suite's")
    path = file or suite / SETTINGS_FILE
    parser = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    # Names of variables of an environment are not all of one case.
    parser.optionxform = str  # type: ignore[method-assign, assignment]
    try:
        with path.open(encoding="utf-8") as stream:
            parser.read_file(stream)
    except FileNotFoundError:
        if file is not None:
            raise GoldenError(f"{path}: no such file") from None
    except (OSError, UnicodeError, configparser.Error) as error:
        raise GoldenError(f"{path}: cannot be read: {' '.join(str(error).split())}") from error
    values = _values(parser, path) | {name: text for name, text in given.items() if text is not None}
    settings = SuiteSettings(
        **{name: _understood(name, text, path) for name, text in values.items()},  # type: ignore[arg-type]
        environment=dict(parser[ENVIRONMENT_SECTION]) if parser.has_section(ENVIRONMENT_SECTION) else {},
    )
    _check(settings, suite, path)
    return settings


_KEYS = {item.name.replace("_", "-"): item.name for item in fields(SuiteSettings) if item.name != "environment"}


def _values(parser: configparser.ConfigParser, path: Path) -> dict[str, str]:
    """The section `[golden]` by the names of the fields."""
    for name in parser.sections():
        if name not in (SECTION, ENVIRONMENT_SECTION):
            raise GoldenError(f"{path}: unknown section [{name}]; known: [{SECTION}], [{ENVIRONMENT_SECTION}]")
    section = dict(parser[SECTION]) if parser.has_section(SECTION) else {}
    for key in section:
        if key not in _KEYS:
            near = difflib.get_close_matches(key, _KEYS, 1)
            hint = f"did you mean '{near[0]}'?" if near else f"known: {', '.join(_KEYS)}"
            raise GoldenError(f"{path}: unknown key '{key}'; {hint}")
    return {_KEYS[key]: text for key, text in section.items()}


def _understood(name: str, text: str, path: Path) -> object:
    """A key's text as its field's value."""
    default = next(item for item in fields(SuiteSettings) if item.name == name).default
    try:
        if isinstance(default, tuple):
            return tuple(shlex.split(text))
        if isinstance(default, bool):
            return configparser.ConfigParser.BOOLEAN_STATES[text.lower()]
        return float(text) if isinstance(default, float) else text
    except (ValueError, KeyError) as error:
        raise GoldenError(f"{path}: {name.replace('_', '-')} = {text}: cannot be understood: {error}") from error


def _check(settings: SuiteSettings, suite: Path, path: Path) -> None:
    if not settings.command:
        raise GoldenError(
            f"{suite}: nothing says which command is tested; say --command 'CMD {{in}}', or write\n"
            f"[{SECTION}]\ncommand = CMD {{in}}\ninto {path}"
        )
    if not settings.output:
        raise GoldenError(f"{path}: output is empty; it must say where an expected output stands: {{stem}}.out")
    patterns = settings.expected_patterns
    for pattern in patterns:
        if "{stem}" not in pattern and "{name}" not in pattern:
            raise GoldenError(f"{path}: '{pattern}' names one file for all inputs; put {{stem}} or {{name}} into it")
    if len(set(patterns)) < len(patterns):
        raise GoldenError(f"{path}: output, error and status must be different files")
    if not 0 < settings.timeout < float("inf"):
        raise GoldenError(f"{path}: timeout must be a number of seconds over 0")
    _check_command(settings.command, suite)


def _check_command(command: tuple[str, ...], suite: Path) -> None:
    """A path in the command is one from the suite's folder; from elsewhere it would mean another file."""
    for word in command:
        if not (suite / word).exists() and Path(word).is_file() and not shutil.which(word):
            there = os.path.relpath(word, suite)
            raise GoldenError(f"the command runs in the suite's folder, {suite}: write {there} in place of {word}")
