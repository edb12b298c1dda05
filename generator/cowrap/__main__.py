# SPDX-License-Identifier: GPL-2.0-or-later
"""`python3 -m cowrap`: the cowrap command line."""

from __future__ import annotations

from cowrap.cli import process

process()
