# SPDX-License-Identifier: GPL-2.0-or-later
"""cowrap's drop-in as a fork server runs it: as its command line would, but for what loading takes. Standard library
only.
"""

from __future__ import annotations

import resource

from cowrap.cli import main_drop_in


def prepare() -> None:
    """Nothing is left to do once this module is loaded."""


def run(request: tuple[list[str], int]) -> int:
    """The drop-in with these arguments, writing at most so many bytes to a file."""
    arguments, most = request
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
    return main_drop_in(arguments)
