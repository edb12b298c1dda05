# SPDX-License-Identifier: GPL-2.0-or-later
"""Headers that somebody names, read a second time under the rules of a dialect: as named, or by their marks."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from cowrap_harness.case import Subject
from cowrap_harness.hold import Hold
from cowrap_harness.hold_file import DialectError
from cowrap_harness.reading import read_headers
from cowrap_harness.reading_result import Reading
from cowrap_harness.rules import DIALECTS
from cowrap_harness.run_request import RunError
from cowrap_harness.runner_dialect import checked_hold


def named_hold(dialect: str) -> Hold:
    """The rules of the dialect that a user names, by a word or a file; raises RunError."""
    try:
        return checked_hold(dialect)
    except DialectError as error:
        raise RunError(str(error)) from error


def dialect_by_marks(subjects: Sequence[Subject]) -> tuple[str, str]:
    """The dialect that the marks choose, and how; raises RunError for both kinds of marks at once."""
    kinds = {subject.mark.startswith("generated_co_wrapper"): subject for subject in subjects}
    if len(kinds) == 2:
        places = " and ".join(f"'{subject.mark}' at {subject.place}" for subject in kinds.values())
        raise RunError(f"the marks belong to different dialects: {places}; name one with --dialect")
    if True in kinds:
        return "qemu-6.2", "by its marks"
    return "qemu-9.0", "by its marks" if kinds else "as no mark says otherwise"


def read_inputs(paths: Sequence[Path], dialect: str | None) -> tuple[Reading, Hold, str]:
    """The second reading of a run's headers, the rules of their dialect, and how that was chosen: as named, else by
    the marks. Raises ReadingError and RunError.
    """
    hold = named_hold(DIALECTS[-1] if dialect is None else dialect)
    reading = read_headers(paths, hold.is_mark, hold.target, contexts=hold.contexts)
    if dialect is not None:
        return reading, hold, "as named"
    word, chosen = dialect_by_marks(reading.subjects)
    return reading, named_hold(word), chosen
