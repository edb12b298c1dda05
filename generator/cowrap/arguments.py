# SPDX-License-Identifier: GPL-2.0-or-later
"""Command lines as data: options read, checked and explained from one table. (argparse takes 8 ms to import.)"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


class UsageError(Exception):
    """The command line is wrong."""


class Option:
    """One option: its `name`, a one-letter `short` form or none, `value` as it is called in the help (empty for a
    flag), `choices`."""

    __slots__ = ("choices", "help", "name", "short", "value")

    def __init__(self, name: str, value: str, help: str, *, short: str = "", choices: tuple[str, ...] = ()) -> None:
        self.name = name
        self.value = value
        self.help = help
        self.short = short
        self.choices = choices


class Command:
    """A command: its `name`, the `operands` it takes as the usage line shows them, what it does, its options, and when
    it ends with which exit status."""

    __slots__ = ("help", "name", "operands", "options", "statuses")

    def __init__(
        self, name: str, operands: str, help: str, options: tuple[Option, ...], statuses: dict[int, str]
    ) -> None:
        self.name = name
        self.operands = operands
        self.help = help
        self.options = options
        self.statuses = statuses


class Arguments:
    """What a command line said: all values of each option, in order, and the operands."""

    __slots__ = ("_values", "operands")

    def __init__(self) -> None:
        self._values: dict[str, list[str]] = {}
        self.operands: list[str] = []

    def add(self, name: str, value: str) -> None:
        """Keep one value of an option."""
        self._values.setdefault(name, []).append(value)

    def last(self, name: str, default: str = "") -> str:
        """The last value of an option: it wins over earlier ones."""
        return self._values.get(name, [default])[-1]

    def all(self, name: str) -> list[str]:
        """All values of an option."""
        return self._values.get(name, [])

    def has(self, name: str) -> bool:
        """Whether an option was given."""
        return name in self._values


def read_arguments(command: Command, words: Sequence[str]) -> Arguments:
    """`words` read as options and operands of `command`; a word `--` ends the options. Raises UsageError."""
    by_name = {option.name: option for option in command.options}
    by_name.update({option.short: option for option in command.options if option.short})
    arguments = Arguments()
    rest = iter(words)
    for word in rest:
        if word == "--":
            arguments.operands += rest
        elif not word.startswith("-") or word == "-":
            arguments.operands.append(word)
        else:
            name, has_value, value = _split(word)
            if name not in by_name:
                raise UsageError(_unknown(name, command))
            option = by_name[name]
            if not option.value and has_value:
                raise UsageError(f"option '{name}' takes no value")
            if option.value and not has_value:
                value = _next_value(rest, name, option)
            if option.choices and value not in option.choices:
                raise UsageError(f"'{value}' is no value for '{name}': choose from {', '.join(option.choices)}")
            arguments.add(option.name, value)
    return arguments


def _split(word: str) -> tuple[str, bool, str]:
    if word.startswith("--"):
        name, equals, value = word.partition("=")
        return name, bool(equals), value
    return word[:2], len(word) > 2, word[2:]


def _next_value(rest: Iterator[str], name: str, option: Option) -> str:
    for value in rest:
        return value
    raise UsageError(f"option '{name}' needs a value: {option.value}")


def _unknown(name: str, command: Command) -> str:
    from cowrap.guess import did_you_mean

    return f"unknown option '{name}'{did_you_mean(name, [option.name for option in command.options])}"


def usage(program: str, command: Command) -> str:
    """The usage line of a command."""
    words = [program, command.name] if command.name else [program]
    return f"usage: {' '.join(words)} [OPTION]... {command.operands}".rstrip()


def help_page(program: str, command: Command) -> str:
    """The help of a command: usage, what it does, its options, its exit statuses."""
    lines = [usage(program, command), "", command.help]
    if command.options:
        lines += ["", "options:"]
    for option in command.options:
        name = ", ".join([text for text in (option.short, option.name) if text])
        value = "|".join(option.choices) or option.value
        lines.append(f"  {name} {value}".rstrip())
        lines.append(f"        {option.help}")
    lines += ["", "exit status:", *[f"  {status}  {when}" for status, when in command.statuses.items()]]
    return "\n".join(lines) + "\n"
