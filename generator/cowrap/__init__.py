# SPDX-License-Identifier: GPL-2.0-or-later
"""cowrap: coroutine wrappers from marked C declarations."""

__version__ = "0.1.0"
