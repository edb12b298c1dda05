# SPDX-License-Identifier: GPL-2.0-or-later
"""Which dialect a command is to speak: the one that an option or the environment names, by its word or by its file."""

from __future__ import annotations

import os

from cowrap.arguments import UsageError
from cowrap.dialect import DIALECTS, dialect_of_release
from cowrap.output import EnvironmentProblem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Optional

    from cowrap.arguments import Arguments
    from cowrap.dialect import Dialect


def named_dialect(arguments: Arguments) -> tuple[Optional[Dialect], str]:
    """The dialect that is named, and by what; None and an empty word where the marks are to choose.

    Raises UsageError, EnvironmentProblem.
    """
    for named_by, name in (
        ("--dialect", arguments.last("--dialect")),
        ("COWRAP_DIALECT", os.environ.get("COWRAP_DIALECT", "")),
    ):
        if name or (named_by == "--dialect" and arguments.has(named_by)):
            return known_dialect(name, named_by), named_by
    return None, ""


def dialect_files(arguments: Arguments) -> list[str]:
    """The file that describes the dialect, as what the output depends on."""
    name = arguments.last("--dialect") or os.environ.get("COWRAP_DIALECT", "")
    return [name] if name not in DIALECTS and _is_file_name(name) else []


def known_dialect(name: str, named_by: str) -> Dialect:
    """The dialect called `name`, or the one that the file `name` describes. Raises UsageError, EnvironmentProblem."""
    if name in DIALECTS:
        return DIALECTS[name]
    if _is_file_name(name):
        return _in_file(name, named_by)
    of_release = dialect_of_release(name)
    hint = f": the dialect of that release is '{of_release.name}'" if of_release else guess(name, DIALECTS)
    raise UsageError(f"{named_by}: unknown dialect '{name}'{hint} (known: {', '.join(DIALECTS)}, or a file NAME.json)")


def guess(name: str, known: Iterable[str]) -> str:
    """What to say behind a name that is not `known`: the one that it looks like, if there is one."""
    from cowrap.marks import nearest

    near = nearest(name, list(known))
    return f": did you mean '{near}'?" if near else ""


def _is_file_name(name: str) -> bool:
    return name.endswith(".json") or "/" in name


def _in_file(path: str, named_by: str) -> Dialect:
    from cowrap.fork import DialectFileError, read_fork

    try:
        return read_fork(path)
    except DialectFileError as error:
        raise UsageError(str(error)) from None
    except OSError as error:
        raise EnvironmentProblem(f"{named_by}: cannot read '{path}': {error.strerror or error}") from None
