# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs the generator from its folder or from a zip of it: `python3 generator OUT IN...`, nothing installed."""

from __future__ import annotations

from cowrap.cli import process_either

process_either()
