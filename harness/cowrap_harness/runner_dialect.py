# SPDX-License-Identifier: GPL-2.0-or-later
"""A dialect as a user names it: a known one, or a fork's file, whose two parts have two readers."""

from __future__ import annotations

from cowrap.dialect import DIALECTS, Dialect
from cowrap.fork import DialectFileError, read_fork
from cowrap_harness.hold import Hold
from cowrap_harness.hold_file import DialectError, hold_of, is_dialect_file


def checked_hold(named: str) -> Hold:
    """The rules of a dialect; raises DialectError with what is wrong in either part of a fork's file."""
    wrong = []
    try:
        hold = hold_of(named)
    except DialectError as error:
        wrong = str(error).splitlines()
    if is_dialect_file(named):
        try:
            emitted_dialect(named)
        except DialectError as error:
            wrong += str(error).splitlines()
    if wrong:
        raise DialectError("\n".join(dict.fromkeys(wrong)))
    return hold


def emitted_dialect(named: str) -> Dialect:
    """What cowrap emits; raises DialectError for a fork's file that is wrong."""
    if not is_dialect_file(named):
        return DIALECTS[named]
    try:
        return read_fork(named)
    except DialectFileError as error:
        raise DialectError(str(error)) from error
    except OSError as error:
        raise DialectError(f"{named}: {error.strerror}") from error
