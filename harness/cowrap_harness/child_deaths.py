# SPDX-License-Identifier: GPL-2.0-or-later
"""How a native child ends, in the words by which its judge knows it: a signal's name, `exit N`, or one of these."""

from __future__ import annotations

OVER_TIME = "WALL"
"""It had to be ended."""
SPOILT = "SPOILT"
"""What it left for its worker holds something that no child of ours writes."""
TIMED_OUT = ("SIGPROF", "SIGXCPU", OVER_TIME)

EXIT_DONE, EXIT_LEFT_TO_ANOTHER, EXIT_SETUP = 40, 41, 42
DONE, LEFT_TO_ANOTHER, NOT_SET_UP = (f"exit {status}" for status in (EXIT_DONE, EXIT_LEFT_TO_ANOTHER, EXIT_SETUP))
