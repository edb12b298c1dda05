# SPDX-License-Identifier: GPL-2.0-or-later
"""The names that the help of `golden` mentions, apart from what they name: each command builds every command's help."""

from __future__ import annotations

FOLDER_VARIABLE = "COWRAP_PENDING"
"""The environment variable that names a folder for pending files, where they are not to stand beside their goldens."""
NOT_RUN = "none"
"""The matrix in which nothing is compiled, and no trace is compared."""
SETTINGS_FILE = "golden.ini"
"""The settings of a suite for any generator, in its folder."""
