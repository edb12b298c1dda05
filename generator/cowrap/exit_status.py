# SPDX-License-Identifier: GPL-2.0-or-later
"""The exit statuses of all commands."""

from __future__ import annotations

CLEAN = 0
FINDINGS = 1
WRONG_REQUEST = 2

AT_FAULT = "the request or the machine is at fault: an unknown option, a missing file, a full disk"
"""When a command ends with WRONG_REQUEST."""
