# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs the generator from its folder or from a zip of it: `python3 generator OUT IN...`, nothing installed."""

from __future__ import annotations

import sys

from cowrap.cli import main_either

sys.exit(main_either())
