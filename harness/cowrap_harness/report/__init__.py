# SPDX-License-Identifier: GPL-2.0-or-later
"""Reports of a run: for a terminal, as a page, as data, for CI services."""
