# SPDX-License-Identifier: GPL-2.0-or-later
"""Command lines that are explained, and refused, in the form of the program `cowrap`: argparse with other words."""

from __future__ import annotations

import argparse
import difflib
import sys
import textwrap
from collections.abc import Iterable, Sequence
from typing import Any, NoReturn

from cowrap_harness.exit_status import ENVIRONMENT

PROGRAM = "cowrap-harness"
"""Who complains: the name that stands before each error."""

_COMMANDS_AT = 14
_HELP_AT = 8
"""The columns where a command's and an option's explanation begin."""


class _Form(argparse.HelpFormatter):
    """Options on lines of their own; an epilog that keeps its lines."""

    def __init__(self, prog: str, **more: Any) -> None:
        super().__init__(prog, max_help_position=_HELP_AT, **more)

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        lines = text.splitlines()
        return "\n".join(textwrap.fill(line, width, subsequent_indent=_indent(line)) for line in lines)

    def _metavar_formatter(self, action: argparse.Action, default_metavar: str) -> Any:
        if action.metavar is None and action.choices is not None:
            joined = "|".join(map(str, action.choices))
            return lambda size: (joined,) * size
        return super()._metavar_formatter(action, default_metavar)

    def _format_action(self, action: argparse.Action) -> str:
        if not isinstance(action, argparse._SubParsersAction):
            return super()._format_action(action)
        lines = [f"  {one.dest:<{_COMMANDS_AT - 2}}{one.help}" for one in action._choices_actions]
        hanging = " " * _COMMANDS_AT
        return "".join(f"{textwrap.fill(line, self._width, subsequent_indent=hanging)}\n" for line in lines)


def _indent(line: str) -> str:
    return "     " if line.startswith("  ") else ""


class CommandParser(argparse.ArgumentParser):
    """A parser whose errors name what was probably meant, and where to look."""

    def __init__(self, **words: Any) -> None:
        super().__init__(formatter_class=_Form, add_help=False, exit_on_error=False, **words)
        self._positionals.title = "operands"
        self.add_argument("-h", "--help", action="help", help="show this help and exit")

    def format_usage(self) -> str:
        """The usage in one line: options that must be given by name, all others as OPTION."""
        self._shorten_usage()
        return super().format_usage()

    def format_help(self) -> str:
        """The whole help."""
        self._shorten_usage()
        return super().format_help()

    def error(self, message: str) -> NoReturn:
        """Ends the process after `message`, the usage and where to look."""
        message = message.replace("the following arguments are required:", "missing:")
        self.exit(ENVIRONMENT, f"{PROGRAM}: error: {message}\n{self.format_usage()}'{self.prog} --help' tells more.\n")

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """As argparse's, but what it does not know is an error here, where the command is known too."""
        words = sys.argv[1:] if args is None else list(args)
        if self._commands() and not words:
            self.exit(ENVIRONMENT, f"{PROGRAM}: error: no {_called(self._commands()[0])} given\n{self.format_help()}")
        self._refuse_unknown(words)
        try:
            known, others = super().parse_known_args(words, namespace)
        except argparse.ArgumentError as error:
            self.error(_in_our_words(error))
        if others:
            self.error(f"'{others[0]}' is one argument too many")
        return known, others

    def _refuse_unknown(self, words: Sequence[str]) -> None:
        """An unknown option is said before a missing operand, which may follow from it."""
        known = [name for action in self._actions for name in action.option_strings if name.startswith("--")]
        for word in words:
            if word == "--" or (self._commands() and not word.startswith("-")):
                return
            name = word.partition("=")[0]
            if name.startswith("--") and " " not in name and not any(option.startswith(name) for option in known):
                self.error(f"unknown option '{name}'{_guess(name, known)}")

    def _check_value(self, action: argparse.Action, value: Any) -> None:
        if action.choices is None or value in action.choices:
            return
        known = list(map(str, action.choices))
        if isinstance(action, argparse._SubParsersAction):
            raise argparse.ArgumentError(None, f"unknown {_called(action)} '{value}'{_guess(value, known)}")
        name = action.option_strings[-1] if action.option_strings else action.metavar or action.dest
        raise argparse.ArgumentError(None, f"'{value}' is no value for '{name}': choose from {', '.join(known)}")

    def _commands(self) -> list[argparse.Action]:
        return [action for action in self._actions if isinstance(action, argparse._SubParsersAction)]

    def _shorten_usage(self) -> None:
        named = [action for action in self._actions if action.option_strings]
        must = [f"{action.option_strings[-1]} {action.metavar}" for action in named if action.required]
        operands = [_operand(action) for action in self._actions if not action.option_strings]
        order = [*operands, "[OPTION]..."] if self._commands() else ["[OPTION]...", *must, *operands]
        self.usage = " ".join(["%(prog)s", *order])


def _in_our_words(error: argparse.ArgumentError) -> str:
    """An error of argparse as `cowrap` says it; where it names no argument, it is said in these words already."""
    name = (error.argument_name or "").rpartition("/")[2]
    if error.message == "expected one argument":
        return f"option '{name}' needs a value"
    if error.message.startswith("ignored explicit argument"):
        return f"option '{name}' takes no value"
    return f"option '{name}' {error.message}" if name else error.message


def _operand(action: argparse.Action) -> str:
    name = str(action.metavar or "|".join(map(str, action.choices or ())) or action.dest.upper())
    return {"+": f"{name}...", "*": f"[{name}]..."}.get(str(action.nargs), name)


def _called(commands: argparse.Action) -> str:
    return str(commands.metavar).lower()


def _guess(word: str, known: Iterable[str]) -> str:
    by_letters = {name.lstrip("-"): name for name in known}  # the dashes would make all options alike
    near = difflib.get_close_matches(word.lstrip("-"), by_letters, 1)
    return f": did you mean '{by_letters[near[0]]}'?" if near else ""
