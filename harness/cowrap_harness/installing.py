# SPDX-License-Identifier: GPL-2.0-or-later
"""How to get libraries that are not there; light, as it is said before any of them is imported."""

from __future__ import annotations


def how_to_install(extras: str = "harness") -> str:
    """The command that installs these extras. cowrap may be on no index: the first works wherever its source is."""
    return f"pip install '.[{extras}]' in cowrap's checkout, or 'cowrap[{extras}]' from an index that has it"
