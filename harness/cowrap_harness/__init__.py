# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs generated coroutine wrappers natively and judges what they do."""
