# SPDX-License-Identifier: GPL-2.0-or-later
"""The page of the exit statuses of all commands."""

from __future__ import annotations

from collections.abc import Mapping

from docs.make_reference.markdown import code, page, table

from cowrap.command_table import COMMANDS, DROP_IN
from cowrap_harness.exit_status import STATUSES

MODULES = ("predicate", "fetch_tree")
"""Commands of the harness that are started as modules."""


def exit_statuses_page() -> str:
    """The page's text."""
    generator = {f"cowrap {name}": command.statuses for name, command in COMMANDS.items()}
    generator["block-coroutine-wrapper"] = DROP_IN.statuses
    return page(
        "Exit statuses",
        "0 is clean, 1 says that something was found or refused, 2 that the request or the machine is at fault, which "
        "is never counted as a finding. Warnings change no exit status. The help of each command says its own.",
        "## `cowrap` and `block-coroutine-wrapper`",
        _table(generator),
        "## `cowrap-harness`",
        _table({_spelled(name): statuses for name, statuses in STATUSES.items()}),
        "A command that `SIGINT` or `SIGTERM` cuts short reports what it has found until then, and ends by that "
        "signal, which a shell calls 130 or 143: [interrupted](../reports.md#interrupted).",
    )


def _spelled(name: str) -> str:
    return f"python -m cowrap_harness.{name}" if name in MODULES else f"cowrap-harness {name}"


def _table(commands: Mapping[str, Mapping[int, str]]) -> str:
    rows = [
        [code(name) if status == min(statuses) else "", str(status), when]
        for name, statuses in commands.items()
        for status, when in statuses.items()
    ]
    return table(["command", "status", "when"], rows)
