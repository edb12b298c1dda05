# SPDX-License-Identifier: GPL-2.0-or-later
"""Which dialect a command is to speak: the one that an option or the environment names, by its word or by its file."""

from __future__ import annotations

import os

from cowrap.arguments import UsageError
from cowrap.dialect import DIALECTS, dialect_of_release
from cowrap.output import EnvironmentProblem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional

    from cowrap.arguments import Arguments
    from cowrap.dialect import Dialect


def named_dialect(arguments: Arguments) -> tuple[Optional[Dialect], str]:
    """The dialect that is named, and by what; None and an empty word where the marks are to choose.

    Raises UsageError, EnvironmentProblem.
    """
    name, named_by = _name(arguments)
    return (known_dialect(name, named_by) if named_by else None), named_by


def dialect_file(arguments: Arguments) -> str:
    """The file that describes the dialect, which the output depends on; empty where it is none of a file."""
    name, _ = _name(arguments)
    return name if name not in DIALECTS and _is_file_name(name) else ""


def _name(arguments: Arguments) -> tuple[str, str]:
    """The name that is given, and by what; two empty words where none is."""
    if arguments.has("--dialect"):
        return arguments.last("--dialect"), "--dialect"
    name = os.environ.get("COWRAP_DIALECT", "")
    return name, "COWRAP_DIALECT" if name else ""


def known_dialect(name: str, named_by: str) -> Dialect:
    """The dialect called `name`, or the one that the file `name` describes. Raises UsageError, EnvironmentProblem."""
    if name in DIALECTS:
        return DIALECTS[name]
    if _is_file_name(name):
        return _in_file(name, named_by)
    from cowrap.guess import did_you_mean

    of_release = dialect_of_release(name)
    hint = f": the dialect of that release is '{of_release.name}'" if of_release else did_you_mean(name, DIALECTS)
    raise UsageError(f"{named_by}: unknown dialect '{name}'{hint} (known: {', '.join(DIALECTS)}, or a file NAME.json)")


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
