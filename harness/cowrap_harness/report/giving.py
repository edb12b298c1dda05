# SPDX-License-Identifier: GPL-2.0-or-later
"""A command's report given: into the files that are asked for, then onto the terminal, with the files' names."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from cowrap_harness.face import Face
from cowrap_harness.whole_file import write_whole

if TYPE_CHECKING:
    from cowrap_harness.console import Console

Form = tuple[str | None, Callable[[], str]]
"""The file that an option names, if it does, and what makes its text."""


def give_report(face: Face, forms: Sequence[Form], show: Callable[[Console], None]) -> bool:
    """Whether the report could be given; else it is said what is wrong."""
    console = face.console()
    asked = [(name, rendering) for name, rendering in forms if name]
    try:
        for name, rendering in asked:
            write_whole(name, rendering())
    except OSError as error:
        face.fail(f"cannot write the report: {error}")
        return False
    show(console)
    for name, _ in asked:
        console.print(f"report: {name}", soft_wrap=True)
    return True
