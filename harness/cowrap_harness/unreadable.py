# SPDX-License-Identifier: GPL-2.0-or-later
"""Why a declaration gives no subject: nobody may take it, or this reader cannot."""

from __future__ import annotations


class Unreadable(Exception):
    """A declaration that this reader cannot take; the text says why."""


class Refused(Unreadable):
    """A declaration that no generator may accept: C or the wrappers' runtime gives it no meaning."""
