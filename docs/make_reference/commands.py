# SPDX-License-Identifier: GPL-2.0-or-later
"""The page of all commands and their options, from the parsers that read them."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from docs.make_reference.markdown import block, code, codes, page, table

from cowrap.arguments import Command, Option
from cowrap.command_table import COMMANDS, DROP_IN
from cowrap_harness.cli import command_parser
from cowrap_harness.fetch_tree import fetch_parser
from cowrap_harness.predicate import predicate_parser

HEADS = ["option", "what it does"]
HELP = "--help"
"""Every command has it."""


def commands_page() -> str:
    """The page's text."""
    return page(
        "Commands and options",
        "What the help of each command says: `--help`, or `-h`. [Exit statuses](exit-statuses.md) are on a page of "
        "their own.",
        "## The generator",
        "It takes options anywhere among its operands; `--` ends them. The last value of an option wins.",
        *[part for command in COMMANDS.values() for part in _generator("cowrap", command)],
        *_generator("block-coroutine-wrapper", DROP_IN),
        "## The harness",
        *[part for name, help, parser in _parsers() for part in _harness(name, help, parser)],
    )


def _generator(program: str, command: Command) -> Iterator[str]:
    whole = f"{program} {command.name}".rstrip()
    yield f"### `{whole}`"
    yield command.help
    yield block(f"{whole} [OPTION]... {command.operands}")
    yield table(
        HEADS,
        [
            [codes(f"{name} {_value(one)}".rstrip() for name in (one.short, one.name) if name), one.help]
            for one in command.options
            if one.name != HELP
        ],
    )


def _value(option: Option) -> str:
    return "|".join(option.choices) or option.value


def _parsers() -> Iterator[tuple[str, str, argparse.ArgumentParser]]:
    """Every command of the harness with its name and help; those that have commands of their own give these."""
    yield from _commands("cowrap-harness", command_parser())
    for module, parser in (("predicate", predicate_parser()), ("fetch_tree", fetch_parser())):
        yield f"python -m cowrap_harness.{module}", parser.description or "", parser


def _commands(name: str, parser: argparse.ArgumentParser) -> Iterator[tuple[str, str, argparse.ArgumentParser]]:
    for action in parser._actions:  # argparse shows its own table nowhere else
        if isinstance(action, argparse._SubParsersAction):
            helps = {choice.dest: choice.help or "" for choice in action._choices_actions}
            for word, command in action.choices.items():
                deeper = list(_commands(f"{name} {word}", command))
                yield from deeper or [(f"{name} {word}", helps[word], command)]


def _harness(name: str, help: str, parser: argparse.ArgumentParser) -> Iterator[str]:
    operands = [action for action in parser._actions if not action.option_strings]
    options = [action for action in parser._actions if action.option_strings and HELP not in action.option_strings]
    words = [_operand(action) for action in operands]
    yield f"### `{name}`"
    yield f"{help[:1].upper()}{help[1:].rstrip('.')}."
    yield block(" ".join([name, "[OPTION]...", *words]))
    rows = [[code(_metavar(action)), action.help or ""] for action in operands]
    rows += [_option(action) for action in options]
    if rows:
        yield table(HEADS, rows)


def _option(action: argparse.Action) -> list[str]:
    value = "" if action.nargs == 0 else _metavar(action)
    must = " (must be given)" if action.required else ""
    return [codes(f"{name} {value}".rstrip() for name in action.option_strings), f"{action.help or ''}{must}"]


def _metavar(action: argparse.Action) -> str:
    return "|".join(map(str, action.choices)) if action.choices else str(action.metavar or action.dest.upper())


def _operand(action: argparse.Action) -> str:
    name = _metavar(action)
    return {"+": f"{name}...", "*": f"[{name}]..."}.get(str(action.nargs), name)
