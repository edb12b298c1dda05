# SPDX-License-Identifier: GPL-2.0-or-later
"""A dialect as a user names it: a known one, or a fork's file, whose two parts have two readers."""

from __future__ import annotations

from cowrap.dialect import DIALECTS, Dialect, dialect_of_release
from cowrap.fork import DialectFileError, read_fork
from cowrap_harness.hold import Hold
from cowrap_harness.hold_file import DialectError, hold_of, is_dialect_file, unknown


def checked_hold(named: str) -> Hold:
    """The rules of a dialect; raises DialectError with what is wrong in either part of a fork's file."""
    hold, wrong = None, []
    of_release = None if is_dialect_file(named) or named in DIALECTS else dialect_of_release(named)
    if of_release is not None:
        raise DialectError(unknown(named, f"the dialect of that release is '{of_release.name}'"))
    try:
        hold = hold_of(named)
    except DialectError as error:
        wrong = str(error).splitlines()
    if is_dialect_file(named):
        try:
            emitted = emitted_dialect(named)
            wrong += [] if hold is None else _unheld(hold, emitted)
        except DialectError as error:
            wrong += str(error).splitlines()
    if hold is None or wrong:
        raise DialectError("\n".join(dict.fromkeys(wrong)))
    return hold


def _unheld(hold: Hold, emitted: Dialect) -> list[str]:
    """The marks that cowrap takes and nothing is said of: what no rule asks for would all be wrong."""
    marks = [mark for mark in emitted.marks if mark not in hold.known_marks]
    if not marks:
        return []
    return [f"{hold.named}: hold.marks: must say what is due of {', '.join(marks)}, which emit.marks has"]


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
