# SPDX-License-Identifier: GPL-2.0-or-later
"""What a command talks to people through: progress and complaints on standard error, its report on standard output."""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cowrap_harness.exit_status import ENVIRONMENT
from cowrap_harness.progress import Display

if TYPE_CHECKING:
    from cowrap_harness.console import Console


@dataclass(frozen=True)
class Face:
    """One command's ways to talk, as its options ask for them."""

    options: argparse.Namespace
    progress: Display

    def console(self) -> Console:
        """Where the report goes; progress ends with it."""
        from cowrap_harness.console import make_console

        self.progress.close()
        return make_console(sys.stdout, self.options.color, self.options.width)

    def line_console(self) -> Console:
        """Where a report goes that comes line by line; a terminal's line of progress is taken away for it."""
        from cowrap_harness.console import make_console

        self.progress.clear()
        return make_console(sys.stdout, self.options.color, self.options.width)

    def say(self, text: str) -> None:
        """A line of a report that comes line by line."""
        self.progress.clear()
        sys.stdout.write(f"{text}\n")
        sys.stdout.flush()

    def fail(self, text: str) -> int:
        """Says what is wrong with the request or the machine; gives the exit status."""
        self.progress.close()
        sys.stderr.write(f"cowrap-harness: error: {text}\n")
        return ENVIRONMENT
